/** The local server: serves the page from its folder, and hands requests under /api/ to the routes. Loopback only. */
import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { Fault, sentenceOf } from "../fault.ts";
import { LARGEST_FILE } from "../xlsx/zip-guard.ts";
import { type PageKind, refusalOf, securityHeaders } from "./guard.ts";

/** A request under /api/, checked and read whole. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Uint8Array;
  /** Goes off where whoever asked has gone away. */
  readonly stop?: AbortSignal;
}

/** What a route answers: JSON, or bytes of a type. */
export type ApiAnswer =
  | { readonly status?: number; readonly json: unknown }
  | { readonly status?: number; readonly bytes: Uint8Array; readonly type: string };

/** A running server. */
export interface Running {
  readonly server: Server;
  readonly port: number;
  readonly token: string;
  readonly address: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".ttf": "font/ttf",
  ".png": "image/png",
};

/** Room for a file and the JSON around it. */
const LARGEST_BODY = LARGEST_FILE + 16 * 1024 * 1024;

/** What the server needs. */
export interface ServerOptions {
  /** The folder with the built page. */
  readonly root: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly api: (request: ApiRequest) => Promise<ApiAnswer>;
}

/** Starts the server; Fault with exit code 1 where the port is taken. */
export async function startServer(options: ServerOptions): Promise<Running> {
  const token = randomBytes(24).toString("base64url");
  let port = options.port;
  const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 120_000 }, (request, response) => {
    handle(request, response, { ...options, port, token }).catch((error) => {
      // A malformed address must not end the process.
      if (!response.headersSent)
        answer(response, 400, "text/plain; charset=utf-8", "That request could not be understood.", "plain");
      else response.destroy();
      if (!(error instanceof URIError)) process.stderr.write(`${sentenceOf(error)}\n`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE")
        reject(
          new Fault(
            `Port ${options.port} is in use. Close the program that uses it, or start with another: --port ${options.port + 1}`,
            1,
          ),
        );
      else if (error.code === "EACCES")
        reject(
          new Fault(
            `Port ${options.port} may not be used by this user. Choose one above 1023, for example --port 8137.`,
            1,
          ),
        );
      else reject(error);
    });
    server.listen(options.port, "127.0.0.1", resolve);
  });
  const bound = server.address();
  if (typeof bound === "object" && bound) port = bound.port;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { server, port, token, address: `http://127.0.0.1:${port}/`, close };
}

interface Here extends ServerOptions {
  readonly token: string;
}

async function handle(request: IncomingMessage, response: ServerResponse, here: Here): Promise<void> {
  const refusal = refusalOf(request, here.port, here.token);
  if (refusal) return answer(response, refusal.status, "text/plain; charset=utf-8", refusal.reason, "plain");
  const url = new URL(request.url ?? "/", "http://workbench");
  if (url.pathname.startsWith("/api/")) return answerApi(request, response, url, here);
  if (request.method !== "GET" && request.method !== "HEAD")
    return answer(response, 405, "text/plain; charset=utf-8", "Only GET.", "plain");
  return answerFile(response, url, here);
}

async function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  here: Here,
): Promise<void> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > LARGEST_BODY) {
      response.setHeader("connection", "close");
      return answer(
        response,
        413,
        "application/json",
        JSON.stringify({
          error: "That is more than a workbook weighs. Save only the ledger's sheet as a new file.",
          code: "file-swells",
          values: { name: "" },
        }),
        "plain",
      );
    }
    chunks.push(chunk as Buffer);
  }
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  try {
    const result = await here.api({
      method: request.method ?? "GET",
      path: url.pathname.slice("/api".length),
      query: url.searchParams,
      body: Buffer.concat(chunks),
      stop: gone.signal,
    });
    if ("bytes" in result) return answer(response, result.status ?? 200, result.type, result.bytes, "plain");
    return answer(
      response,
      result.status ?? 200,
      "application/json; charset=utf-8",
      JSON.stringify(result.json),
      "plain",
    );
  } catch (error) {
    const status = error instanceof Fault ? 422 : 500;
    if (status === 500) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return answer(
      response,
      status,
      "application/json; charset=utf-8",
      JSON.stringify({ error: sentenceOf(error), ...(error instanceof Fault ? error.told : {}) }),
      "plain",
    );
  }
}

async function answerFile(response: ServerResponse, url: URL, here: Here): Promise<void> {
  const path = decodeURIComponent(url.pathname);
  const name = path === "/" ? "index.html" : path === "/inbox" ? "inbox.html" : path;
  const file = normalize(join(here.root, name));
  if (path.includes("\0") || !file.startsWith(normalize(here.root) + sep)) return notFound(response);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    return notFound(response);
  }
  const page = name === "index.html" ? "grid" : name === "inbox.html" ? "inbox" : "plain";
  if (file.endsWith(".html"))
    bytes = Buffer.from(Buffer.from(bytes).toString("utf8").replaceAll("__TOKEN__", here.token));
  return answer(response, 200, TYPES[extname(file)] ?? "application/octet-stream", bytes, page);
}

const notFound = (response: ServerResponse): void =>
  answer(response, 404, "text/plain; charset=utf-8", "There is nothing here.", "plain");

function answer(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  page: PageKind,
): void {
  response.writeHead(status, { ...securityHeaders(page), "content-type": type });
  response.end(body);
}

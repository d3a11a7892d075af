/** The page's side of the local server: every request carries the token of this start. */
import type { WorkbookPatch } from "../xlsx/xlsx-patch.ts";
import { faultSaid } from "./fault-words.ts";
import { frame } from "./frame-words.ts";
import { type Incoming, incomingOf } from "./incoming.ts";
import { Stopped } from "./turns.ts";

/** A file opened lately. */
export interface RecentFile {
  readonly path: string;
  readonly name: string;
}

/** What the server tells first. */
export interface Start {
  readonly documentId?: string;
  readonly reading: Readonly<Record<string, unknown>>;
  readonly recent: readonly RecentFile[];
}

/** What a workbook is called after it was saved. */
export interface Saved {
  readonly name: string;
  readonly path?: string;
  readonly kind: "xlsx" | "csv";
}

/** The server as the page asks it. Every call rejects with a sentence. */
export class ServerClient {
  private readonly token: string;

  constructor(token: string) {
    this.token = token;
  }

  start = (): Promise<Start> => this.json("GET", "/start");
  document = (id: string, stop?: AbortSignal): Promise<Incoming> =>
    this.incoming("GET", `/documents/${id}`, undefined, stop);
  openUpload = (name: string, bytes: ArrayBuffer, stop?: AbortSignal): Promise<Incoming> =>
    this.incoming("POST", `/open?name=${encodeURIComponent(name)}`, bytes, stop);
  openRecent = (path: string, stop?: AbortSignal): Promise<Incoming> =>
    this.incoming("POST", "/recent", { path }, stop);
  openSample = (stop?: AbortSignal): Promise<Incoming> => this.incoming("POST", "/sample", undefined, stop);
  /** Undefined where it was stopped: then nothing is written. */
  save = async (id: string, request: Blob): Promise<Saved | undefined> => {
    const saved = await this.json<Partial<Saved>>("POST", `/documents/${id}/save`, request);
    return saved.name === undefined ? undefined : (saved as Saved);
  };
  stopSaving = (id: string): Promise<unknown> => this.json("POST", `/documents/${id}/stop`, {});
  download = (id: string, request: Blob): Promise<Uint8Array<ArrayBuffer>> =>
    this.bytes(`/documents/${id}/download`, request);
  downloaded = (id: string, name: string, bytes: ArrayBuffer): Promise<Saved> =>
    this.json("POST", `/documents/${id}/downloaded?name=${encodeURIComponent(name)}`, bytes);
  keepRecovery = (id: string, patch: WorkbookPatch): Promise<unknown> =>
    this.json("POST", `/documents/${id}/recovery`, patch);
  dropRecovery = (id: string): Promise<unknown> => this.json("DELETE", `/documents/${id}/recovery`);

  /** Asks a route and reads its JSON. */
  async json<T>(method: string, path: string, body?: unknown): Promise<T> {
    return (await (await this.ask(method, path, body)).json()) as T;
  }

  /** Asks a route and reads its bytes. */
  async bytes(path: string, body: unknown): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await (await this.ask("POST", path, body)).arrayBuffer());
  }

  /** Reads the bytes of a route. */
  async read(path: string): Promise<ArrayBuffer> {
    return (await this.ask("GET", path)).arrayBuffer();
  }

  private async incoming(
    method: string,
    path: string,
    body: unknown,
    stop: AbortSignal | undefined,
  ): Promise<Incoming> {
    return incomingOf(await this.ask(method, path, body, stop));
  }

  private async ask(method: string, path: string, body?: unknown, stop?: AbortSignal): Promise<Response> {
    let response: Response;
    try {
      response = await fetch(`/api${path}`, {
        method,
        headers: { "x-duebook-token": this.token },
        ...(stop ? { signal: stop } : {}),
        ...(body === undefined ? {} : { body: isRaw(body) ? body : JSON.stringify(body) }),
      });
    } catch {
      if (stop?.aborted) throw new Stopped();
      throw new Error(frame.words.serverStopped);
    }
    if (response.ok) return response;
    throw new Error(faultSaid(await response.text()));
  }
}

const isRaw = (body: unknown): body is ArrayBuffer | Blob =>
  body instanceof ArrayBuffer || body instanceof Blob;

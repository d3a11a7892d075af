// Answers requests with the files of one folder and nothing outside it.
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
};

/** The file's bytes; undefined where there is no such file inside the folder. */
async function fileOf(folder, address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, "https://localhost").pathname);
  } catch {
    return undefined;
  }
  const file = normalize(join(folder, path === "/" ? "taskpane.html" : path));
  if (!file.startsWith(folder + sep)) return undefined;
  const bytes = await readFile(file).catch(() => undefined);
  return bytes && { bytes, type: TYPES[extname(file)] ?? "application/octet-stream" };
}

/** A request handler for the folder; what is not there is answered with 404. */
export const staticFiles = (folder) => async (request, response) => {
  const found =
    request.method === "GET" || request.method === "HEAD"
      ? await fileOf(folder, request.url ?? "/")
      : undefined;
  if (!found) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("There is no such page.\n");
    return;
  }
  response.writeHead(200, {
    "Content-Type": found.type,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    // Excel fetches the functions' metadata from another origin.
    "Access-Control-Allow-Origin": "*",
  });
  response.end(request.method === "HEAD" ? undefined : found.bytes);
};

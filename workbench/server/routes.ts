/** What the page may ask of the server; every request has passed the guard. */
import { Fault } from "../fault.ts";
import type { WorkbookPatch } from "../xlsx/xlsx-patch.ts";
import type { Document, Documents, SaveRequest } from "./documents.ts";
import { recentFiles } from "./recent-files.ts";
import type { ApiAnswer, ApiRequest } from "./server.ts";

/** What the page gets first. */
export interface Beginning {
  /** The workbook named on the command line, or the sample. */
  readonly documentId: string | undefined;
  /** How to read it, from the command line. */
  readonly reading: Readonly<Record<string, unknown>>;
}

type Route = (request: ApiRequest, id: string) => Promise<ApiAnswer> | ApiAnswer;

/** More routes, by method and path; `:id` stands for one part. */
export type Routes = Readonly<Record<string, Route>>;

const json = (request: ApiRequest): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(request.body));
  } catch {
    throw new Fault("That request could not be understood. Load the page again.", { code: "page-old" });
  }
};

/** The body of a request as what the page sends for this route. */
export const bodyOf = <T>(request: ApiRequest): T => json(request) as T;

/** Milliseconds in which a Cancel is heard that came while a long file was made. */
const HEARD = 20;

/** Lines of JSON, as the page takes a workbook. */
const LINES = "application/x-ndjson; charset=utf-8";

/** The routes of files: open, save, recover. */
export function fileRoutes(
  documents: Documents,
  beginning: Beginning,
  sample: () => Promise<string>,
): Routes {
  /** Workbooks whose saving the user wants to stop. */
  const stops = new Set<string>();
  const page = async (document: Document, stop: AbortSignal | undefined): Promise<ApiAnswer> => ({
    bytes: await documents.page(document, stop),
    type: LINES,
  });
  return {
    "GET /start": () => ({ json: { ...beginning, recent: recentFiles() } }),
    "GET /documents/:id": (request, id) => page(documents.get(id), request.stop),
    "POST /open": async (request) => {
      const name = request.query.get("name") ?? "Workbook.xlsx";
      return page(await documents.openUpload(name, request.body, request.stop), request.stop);
    },
    "POST /recent": async (request) => {
      const { path } = bodyOf<{ path: string }>(request);
      if (!recentFiles().some((file) => file.path === path))
        throw new Fault("That file is not in the list of recent files. Open it from its folder.", {
          code: "not-recent",
        });
      return page(await documents.openPath(path, request.stop), request.stop);
    },
    "POST /sample": async (request) => page(documents.get(await sample()), request.stop),
    "POST /documents/:id/save": async (request, id) => {
      const { to, ...save } = bodyOf<SaveRequest & { to?: string }>(request);
      stops.delete(id);
      const document = await documents.save(documents.get(id), save, to, async () => {
        await new Promise((resolve) => setTimeout(resolve, HEARD));
        return stops.has(id);
      });
      if (!document) return { json: {} };
      return { json: { name: document.file.name, path: document.path, kind: document.file.kind } };
    },
    "POST /documents/:id/stop": (_request, id) => {
      stops.add(id);
      return { json: {} };
    },
    "POST /documents/:id/download": async (request, id) => {
      const document = documents.get(id);
      return {
        bytes: documents.bytesOf(document, bodyOf<SaveRequest>(request)),
        type: "application/octet-stream",
      };
    },
    "POST /documents/:id/downloaded": async (request, id) => {
      const name = request.query.get("name") ?? "";
      const document = documents.get(id);
      document.file = { ...document.file, name: name || document.file.name };
      await documents.saved(document, undefined, request.body);
      return { json: { name: document.file.name, path: document.path, kind: document.file.kind } };
    },
    "POST /documents/:id/recovery": (request, id) => {
      const document = documents.get(id);
      document.recovery.keep(document.fingerprint, bodyOf<WorkbookPatch>(request));
      return { json: {} };
    },
    "DELETE /documents/:id/recovery": (_request, id) => {
      documents.get(id).recovery.clear();
      return { json: {} };
    },
  };
}

/** Finds the route of a request and answers it. */
export function router(routes: Routes): (request: ApiRequest) => Promise<ApiAnswer> {
  const table = Object.entries(routes).map(([key, route]) => {
    const [method, path = ""] = key.split(" ");
    return { method, pattern: new RegExp(`^${path.replace(":id", "([\\w-]+)")}$`), route };
  });
  return async (request) => {
    for (const { method, pattern, route } of table) {
      const match = method === request.method ? pattern.exec(request.path) : null;
      if (match) return route(request, match[1] ?? "");
    }
    return { status: 404, json: { error: "There is nothing here." } };
  };
}

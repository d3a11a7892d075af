/** What the page may ask of the server; every request has passed the guard. */
import { Fault } from "../fault.ts";
import type { WorkbookPatch } from "../xlsx/xlsx-patch.ts";
import type { Documents, SaveRequest } from "./documents.ts";
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

/** The routes of files: open, save, recover. */
export function fileRoutes(
  documents: Documents,
  beginning: Beginning,
  sample: () => Promise<string>,
): Routes {
  return {
    "GET /start": () => ({ json: { ...beginning, recent: recentFiles() } }),
    "GET /documents/:id": (_request, id) => ({ json: documents.view(documents.get(id)) }),
    "POST /open": async (request) => {
      const name = request.query.get("name") ?? "Workbook.xlsx";
      return { json: documents.view(await documents.openUpload(name, request.body)) };
    },
    "POST /recent": async (request) => {
      const { path } = bodyOf<{ path: string }>(request);
      if (!recentFiles().some((file) => file.path === path))
        throw new Fault("That file is not in the list of recent files. Open it from its folder.", {
          code: "not-recent",
        });
      return page(await documents.openPath(path, request.stop), request.stop);
    },
    "POST /sample": async () => ({ json: documents.view(documents.get(await sample())) }),
    "POST /documents/:id/save": async (request, id) => {
      const { to, ...save } = bodyOf<SaveRequest & { to?: string }>(request);
      const document = await documents.save(documents.get(id), save, to);
      return { json: { name: document.file.name, path: document.path, kind: document.file.workbook.kind } };
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
      return { json: { name: document.file.name, path: document.path, kind: document.file.workbook.kind } };
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

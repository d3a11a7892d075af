/** Saving: in place, through the browser's own file handle, beside the open file, or as a download. */
import { fillIn } from "../../panel/formats.ts";
import type { SaveRequest } from "../server/documents.ts";
import { type ChosenFile, choosePlace, downloadFile, writeTo } from "./file-picker.ts";
import { frame } from "./frame-words.ts";
import { jsonBlob } from "./long-json.ts";
import { question } from "./notices.ts";
import { type Bar, withBar } from "./opening-dialog.ts";
import { isEmptyPatch } from "./saved-state.ts";
import type { Saved, ServerClient } from "./server-client.ts";
import type { Turns } from "./turns.ts";
import type { WorkbookSession } from "./workbook-session.ts";

const { words } = frame;

type Kind = "xlsx" | "csv";

/** What came of saving. */
export interface Saving {
  readonly saved: Saved;
  /** True where the workbook changed while it was saved. */
  readonly changedSince: boolean;
}

/** Saves to where the workbook came from, or asks; undefined where the user turned back. */
export async function saveInPlace(
  server: ServerClient,
  session: WorkbookSession,
): Promise<Saving | undefined> {
  if (session.kind === "csv" && !session.fitsCsv()) return saveAsWorkbook(server, session);
  if (session.path) return send(server, session, session.kind, false);
  if (session.handle) return saveThrough(server, session, session.handle, session.kind);
  return saveUnderName(server, session);
}

/** Asks for a name or place and saves there; undefined where the user turned back. */
export async function saveUnderName(
  server: ServerClient,
  session: WorkbookSession,
): Promise<Saving | undefined> {
  const kind: Kind = session.kind === "csv" && session.fitsCsv() ? "csv" : "xlsx";
  const suggested = `${stem(session.name)}.${kind}`;
  if (!session.path) {
    const place = await choosePlace(suggested);
    if (place === undefined) return undefined;
    if (place === "none") return saveAsDownload(server, session, suggested, kind);
    return saveThrough(server, session, place, /\.csv$/i.test(place.name) ? "csv" : "xlsx");
  }
  const answer = await question(
    words.saveAs.replace("…", ""),
    fillIn(words.saveAsText, { name: session.name }),
    [
      { label: words.cancel, value: false },
      { label: words.save, value: true, primary: true },
    ],
    { label: words.name, value: suggested },
  );
  if (!answer?.choice || answer.text === "") return undefined;
  const chosen: Kind = /\.csv$/i.test(answer.text) ? "csv" : "xlsx";
  return send(server, session, chosen, true, answer.text);
}

/** Makes an .xlsx of a .csv's name, after asking; undefined where the user turned back. */
export async function saveAsWorkbook(
  server: ServerClient,
  session: WorkbookSession,
): Promise<Saving | undefined> {
  const name = `${stem(session.name)}.xlsx`;
  const answer = await question(
    words.workbookTitle,
    fillIn(words.workbookText, { new: name, name: session.name }),
    [
      { label: words.cancel, value: false },
      { label: fillIn(words.saveNamed, { name }), value: true, primary: true },
    ],
  );
  if (!answer?.choice) return undefined;
  if (session.path) return send(server, session, "xlsx", true, name);
  const place = await choosePlace(name);
  if (place === undefined) return undefined;
  return place === "none"
    ? saveAsDownload(server, session, name, "xlsx")
    : saveThrough(server, session, place, "xlsx");
}

/** True where the workbook has changes that are not saved; undefined where the user did not wait to be told. */
export const hasChanges = (session: WorkbookSession): Promise<boolean | undefined> =>
  withBar(words.working, words.findingChanges, async (turns, bar) => {
    const told = (rows: number, all: number): void => bar.progress(rows, all, words.findingChanges);
    return !isEmptyPatch(await session.patchIn(turns, told));
  });

const stem = (name: string): string => name.replace(/\.[^.]+$/, "");

/** Finds what is to be saved and hands it over, both under one bar; what takes a moment shows none. */
const saving = (
  session: WorkbookSession,
  kind: Kind,
  fresh: boolean,
  handOver: (request: SaveRequest, turns: Turns, bar: Bar) => Promise<Saved | undefined>,
): Promise<Saving | undefined> =>
  withBar(fillIn(words.saving, { name: session.name }), words.findingChanges, async (turns, bar) => {
    const told = (rows: number, all: number): void => {
      // Each row is looked at twice, and people count rows once.
      bar.progress(rows / 2, all / 2, words.writingFile);
    };
    const snapshot = await session.snapshot(kind, fresh, turns, told);
    bar.say(words.writingFile);
    const saved = await handOver(snapshot.request, turns, bar);
    return saved && { saved, changedSince: session.markSaved(saved, snapshot) };
  });

/** Has the server write the file; it can be stopped until the file is put in place. */
const send = (
  server: ServerClient,
  session: WorkbookSession,
  kind: Kind,
  fresh: boolean,
  to?: string,
): Promise<Saving | undefined> =>
  saving(session, kind, fresh, async (request, turns, bar) => {
    const body = await turns.through(jsonBlob(to === undefined ? request : { ...request, to }));
    bar.stop.addEventListener("abort", () => void server.stopSaving(session.id).catch(() => undefined));
    return server.save(session.id, body);
  });

const saveThrough = (
  server: ServerClient,
  session: WorkbookSession,
  handle: NonNullable<ChosenFile["handle"]>,
  kind: Kind,
): Promise<Saving | undefined> =>
  saving(session, kind, kind !== session.kind, async (request, turns) => {
    const bytes = await server.download(session.id, await turns.through(jsonBlob(request)));
    await turns.rest();
    await writeTo(handle, bytes);
    session.handle = handle;
    return server.downloaded(session.id, handle.name, bytes.buffer);
  });

const saveAsDownload = (
  server: ServerClient,
  session: WorkbookSession,
  name: string,
  kind: Kind,
): Promise<Saving | undefined> =>
  saving(session, kind, kind !== session.kind, async (request, turns) => {
    const bytes = await server.download(session.id, await turns.through(jsonBlob(request)));
    // Until here Cancel leaves nothing behind.
    await turns.rest();
    downloadFile(name, "application/octet-stream", bytes);
    return server.downloaded(session.id, name, bytes.buffer);
  });

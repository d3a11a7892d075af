/** Saving: in place, through the browser's own file handle, beside the open file, or as a download. */
import { fillIn } from "../../panel/formats.ts";
import { type ChosenFile, choosePlace, downloadFile, writeTo } from "./file-picker.ts";
import { frame } from "./frame-words.ts";
import { question } from "./notices.ts";
import { withBar } from "./opening-dialog.ts";
import type { Saved, ServerClient } from "./server-client.ts";
import type { WorkbookSession } from "./workbook-session.ts";

const { words } = frame;

type Kind = "xlsx" | "csv";

/** Saves to where the workbook came from, or asks; undefined where the user turned back. */
export async function saveInPlace(
  server: ServerClient,
  session: WorkbookSession,
): Promise<Saved | undefined> {
  if (session.kind === "csv" && !session.fitsCsv()) return saveAsWorkbook(server, session);
  if (session.path) return send(server, session, session.saveRequest(session.kind, false));
  if (session.handle) return saveThrough(server, session, session.handle, session.kind);
  return saveUnderName(server, session);
}

/** Asks for a name or place and saves there; undefined where the user turned back. */
export async function saveUnderName(
  server: ServerClient,
  session: WorkbookSession,
): Promise<Saved | undefined> {
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
  return send(server, session, { ...session.saveRequest(chosen, true), to: answer.text });
}

/** Makes an .xlsx of a .csv's name, after asking; undefined where the user turned back. */
export async function saveAsWorkbook(
  server: ServerClient,
  session: WorkbookSession,
): Promise<Saved | undefined> {
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
  if (session.path) return send(server, session, { ...session.saveRequest("xlsx", true), to: name });
  const place = await choosePlace(name);
  if (place === undefined) return undefined;
  return place === "none"
    ? saveAsDownload(server, session, name, "xlsx")
    : saveThrough(server, session, place, "xlsx");
}

/** Has the server write the file; what takes a while shows a bar and can be stopped until the file is put in place. */
const send = (
  server: ServerClient,
  session: WorkbookSession,
  request: Parameters<ServerClient["save"]>[1],
): Promise<Saved | undefined> =>
  withBar(server.save(session.id, request), () => void server.stopSaving(session.id).catch(() => undefined));

const stem = (name: string): string => name.replace(/\.[^.]+$/, "");

async function saveThrough(
  server: ServerClient,
  session: WorkbookSession,
  handle: NonNullable<ChosenFile["handle"]>,
  kind: Kind,
): Promise<Saved> {
  const bytes = await server.download(session.id, session.saveRequest(kind, kind !== session.kind));
  await writeTo(handle, bytes);
  session.handle = handle;
  return server.downloaded(session.id, handle.name, bytes.buffer);
}

async function saveAsDownload(
  server: ServerClient,
  session: WorkbookSession,
  name: string,
  kind: Kind,
): Promise<Saved> {
  const bytes = await server.download(session.id, session.saveRequest(kind, kind !== session.kind));
  downloadFile(name, "application/octet-stream", bytes);
  return server.downloaded(session.id, name, bytes.buffer);
}

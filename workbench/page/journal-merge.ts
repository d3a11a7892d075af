/** Log rows a crash kept from the workbook: opening it puts them back. */
import type { Cell } from "../../core/cell.ts";
import { LOG_COLUMNS, LOG_SHEET } from "../../core/reminders/log.ts";
import type { SheetHost } from "../../panel/sheet-host.ts";
import { appendLog } from "./mail-client.ts";
import type { ServerClient } from "./server-client.ts";
import type { WorkbookSession } from "./workbook-session.ts";

const IDENTITY = ["Time", "Key", "State"].map((name) =>
  LOG_COLUMNS.indexOf(name as (typeof LOG_COLUMNS)[number]),
);

const identity = (row: readonly Cell[]): string =>
  IDENTITY.map((column) => String(row[column] ?? "")).join("\u0001");

/** Adds the journal's rows that the contact log lacks. Nothing that went out is forgotten, nothing stands twice. */
export async function mergeJournal(
  server: ServerClient,
  session: WorkbookSession,
  host: SheetHost,
): Promise<void> {
  const { rows } = await server.json<{ rows: Cell[][] }>("GET", `/documents/${session.id}/journal`);
  if (rows.length === 0) return;
  const known = new Set<string>();
  if ((await host.sheets()).some((sheet) => sheet.name === LOG_SHEET)) {
    const { cells } = await host.read(LOG_SHEET);
    const heading = cells[0] ?? [];
    const places = LOG_COLUMNS.map((name) => heading.indexOf(name));
    for (const row of cells.slice(1))
      known.add(identity(places.map((place) => (place < 0 ? "" : (row[place] ?? "")))));
  }
  for (const row of rows) if (!known.has(identity(row))) await appendLog(host, row);
}

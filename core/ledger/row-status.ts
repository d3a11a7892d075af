/** What the marks of a row say together: a status, a document's status, an open flag, a clearing document, a dispute. */
import type { Cell } from "../cell.ts";
import { type StatusId, statusOf } from "../status.ts";
import { type ItemSource, report } from "./items.ts";
import { remembered } from "./remembered.ts";
import { readFlag } from "./row-words.ts";
import { cellText } from "./rows.ts";

/** An item's status: one record, filled anew for each item. */
export interface RowStatus {
  id: StatusId | undefined;
  /** As the invoice keeps it; "" for none. */
  text: string;
  settled: boolean;
}

/** A reader of items' statuses; what it gives is overwritten by the next item. `quiet` leaves an unknown word untold. */
export function statusReader(source: ItemSource): (item: number, quiet?: boolean) => RowStatus {
  const { cells, rows, at } = source;
  const status = at("status");
  const document = at("documentStatus");
  const open = at("openFlag");
  const clearing = at("clearing");
  const disputed = at("disputedFlag");
  const note = at("note");
  const marked = document >= 0 || open >= 0 || clearing >= 0 || disputed >= 0;
  const idOf = remembered(statusOf);
  const flagOf = remembered(readFlag);
  const read: RowStatus = { id: undefined, text: "", settled: false };
  return (i, quiet) => {
    const row = cells[rows[i] as number] as readonly Cell[];
    let text = status < 0 ? "" : cellText(row[status]);
    let id = text === "" ? undefined : idOf(text);
    // A "Paid" column holding yes and no.
    if (text !== "" && id === undefined) {
      const flag = flagOf(text);
      if (flag !== undefined) {
        text = flag ? "paid" : "";
        id = flag ? "paid" : undefined;
      }
    }
    // "Paid" or "disputed" and nothing else in the column of notes, where no other says anything.
    if (text === "" && note >= 0) {
      const noted = cellText(row[note]);
      const meaning = noted === "" ? undefined : idOf(noted);
      if (meaning !== undefined && meaning !== "open") {
        text = noted;
        id = meaning;
      }
    }
    if (document >= 0) {
      const written = cellText(row[document]);
      const documentId = written === "" ? undefined : idOf(written);
      if (documentId === "draft" || documentId === "cancelled") {
        text = written;
        id = documentId;
      }
    }
    if (text !== "" && id === undefined && !quiet) report(source, "unknown-status", i, "status");
    read.settled = id === "paid";
    if (marked) {
      const flag = open < 0 ? "" : cellText(row[open]);
      if (flag !== "" && (/^0(?:\.0)?$/.test(flag) || flagOf(flag) === false)) read.settled = true;
      if (clearing >= 0 && cellText(row[clearing]) !== "") read.settled = true;
      const inDispute = disputed >= 0 && flagOf(cellText(row[disputed])) === true;
      if (inDispute && (id === undefined || id === "open")) {
        id = "disputed";
        text = "disputed";
      }
    }
    read.id = id;
    read.text = text;
    return read;
  };
}

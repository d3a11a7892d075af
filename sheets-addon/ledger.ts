/** The ledger at the moment of sending: read again, and marked where its rows stand now. */

import type { Cell } from "../core/cell.ts";
import type { Mark } from "../core/reminders/message.ts";
import type { LedgerSource, ReadSheet } from "../core/reminders/recheck.ts";
import type { LedgerNow } from "../core/reminders/send-effects.ts";
import type { SendChunk } from "../panel/sheet-host.ts";
import type { SheetCalendar } from "./cells.ts";
import { applyChanges } from "./changes.ts";
import { backOffice } from "./page.ts";
import { readNamed, readSheet, workbook } from "./spreadsheet.ts";

/** What the sending protocol asks of the ledger. */
export interface LedgerAccess {
  now(): LedgerNow;
  mark(marks: readonly Mark[]): void;
}

/** The ledger a chunk was planned from. */
export function ledgerOf(chunk: SendChunk, calendar: SheetCalendar): LedgerAccess {
  const read: ReadSheet = (name) => {
    const sheet = workbook().getSheetByName(name);
    return sheet ? readSheet(sheet, calendar) : undefined;
  };
  let source = chunk.ledger;
  return {
    now: () => {
      const named = readNamed(["AsOf", "HomeCurrency", "DefaultTerms"], calendar);
      source ??= sourceOf(named);
      return backOffice().ledgerNow(source, read, named.AsOf, calendar.today());
    },
    mark: (marks) => {
      if (source) markRows(source, read, marks, calendar);
    },
  };
}

/** How often the marks are looked over; people do not move rows three times in three seconds. */
const LOOKS = 3;

/** Writes the marks, then looks whether rows moved under them: Sheets has no write that follows a row. */
function markRows(
  source: LedgerSource,
  read: ReadSheet,
  marks: readonly Mark[],
  calendar: SheetCalendar,
): void {
  const before = read(source.sheet);
  if (!before) return;
  const { markChanges, mendChanges } = backOffice();
  const seen: ReadSheet = (name) => (name === source.sheet ? before : read(name));
  let changes = markChanges(source, seen, marks);
  for (let look = 0; changes.length > 0 && look <= LOOKS; look++) {
    applyChanges(changes, calendar);
    const after = read(source.sheet);
    changes = after ? mendChanges(source, before, after, marks) : [];
  }
}

/** Without word from the pane: the sheet in front, with the workbook's own settings. */
function sourceOf(named: Readonly<Record<string, Cell>>): LedgerSource {
  const text = (cell: Cell): string => (typeof cell === "string" ? cell.trim() : "");
  const homeCurrency = text(named.HomeCurrency);
  const defaultTerms = text(named.DefaultTerms);
  return {
    sheet: workbook().getActiveSheet().getName(),
    options: { ...(homeCurrency ? { homeCurrency } : {}), ...(defaultTerms ? { defaultTerms } : {}) },
    contacts: workbook().getSheetByName("Customers") ? ["Customers"] : [],
  };
}

/** The ledger at the moment of sending: read again, and marked where its rows stand now. */
import type { Cell } from "../../core/cell.ts";
import type { Day } from "../../core/day.ts";
import type { Mark } from "../../core/reminders/message.ts";
import { type LedgerSource, ledgerNow, markChanges, type ReadSheet } from "../../core/reminders/recheck.ts";
import type { LedgerNow } from "../../core/reminders/send-effects.ts";
import type { SheetCells } from "../../core/workbook.ts";
import type { MailWorkbook } from "./contact-log.ts";

/** What the sending protocol asks of the ledger. */
export interface LedgerAccess {
  now(): Promise<LedgerNow>;
  mark(marks: readonly Mark[]): Promise<void>;
}

/** The ledger a chunk was planned from; without word from the pane, the active sheet with the workbook's settings. */
export function ledgerOf(
  workbook: MailWorkbook,
  given: LedgerSource | undefined,
  today: () => Day,
): LedgerAccess {
  let source = given;
  /** The sheets the ledger is made of, read now. */
  const readAll = async (from: LedgerSource): Promise<ReadSheet> => {
    const there = new Set((await workbook.sheets()).map((sheet) => sheet.name));
    const found = new Map<string, SheetCells>();
    for (const name of [from.sheet, ...from.contacts, ...(from.payments ? [from.payments] : [])]) {
      if (there.has(name)) found.set(name, await workbook.read(name));
    }
    return (name) => found.get(name);
  };
  return {
    now: async () => {
      const named = await workbook.named(["AsOf", "HomeCurrency", "DefaultTerms"]);
      source ??= await sourceOf(workbook, named);
      return ledgerNow(source, await readAll(source), named.AsOf, today());
    },
    mark: async (marks) => {
      if (source) await workbook.apply(markChanges(source, await readAll(source), marks));
    },
  };
}

async function sourceOf(
  workbook: MailWorkbook,
  named: Readonly<Record<string, Cell>>,
): Promise<LedgerSource> {
  const sheets = await workbook.sheets();
  const text = (cell: Cell): string => (typeof cell === "string" ? cell.trim() : "");
  const homeCurrency = text(named.HomeCurrency);
  const defaultTerms = text(named.DefaultTerms);
  return {
    sheet: sheets.find((sheet) => sheet.active)?.name ?? "",
    options: { ...(homeCurrency ? { homeCurrency } : {}), ...(defaultTerms ? { defaultTerms } : {}) },
    contacts: sheets.some((sheet) => sheet.name === "Customers") ? ["Customers"] : [],
  };
}

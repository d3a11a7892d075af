/** The fees and interest that letters have charged, for the books: as a table and as a .csv. */
import { isoDay } from "../../core/day.ts";
import { decimalsOf } from "../../core/money.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { button, section, table } from "../parts/table.ts";

/** The part of This week about fees. */
export function feesToBook(context: Context): Child {
  const { words, formats, desk, host } = context;
  const lines = desk.log.sent().filter((entry) => entry.fee > 0 || entry.interest > 0);
  if (lines.length === 0) return section(words.week.fees, h("p", { class: "db-quiet" }, words.week.noFees));
  const save = host.saveFile;
  return section(
    words.week.fees,
    table(
      words.week.fees,
      [
        { heading: words.aging.customer },
        { heading: words.customer.invoice },
        { heading: words.reminders.fee, number: true },
        { heading: words.reminders.interest, number: true },
      ],
      lines.map((entry) => [
        entry.customer,
        entry.invoices.map((name) => name.number).join(", "),
        formats.money(entry.fee, entry.currency),
        formats.money(entry.interest, entry.currency),
      ]),
      undefined,
      true,
    ),
    save &&
      button(
        words.week.feesSave,
        () =>
          void context.run(() =>
            save.call(
              host,
              `fees-${isoDay(desk.asOf)}.csv`,
              "text/csv",
              new TextEncoder().encode(feesCsv(context)),
            ),
          ),
      ),
  );
}

/** Text that begins with a sign spreadsheets take for a formula gets an apostrophe; quotes are doubled. */
const csvCell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

function feesCsv(context: Context): string {
  const rows = [["Date", "Customer", "Invoices", "Fee", "Interest", "Currency", "Reference"].join(",")];
  for (const entry of context.desk.log.sent()) {
    if (entry.fee <= 0 && entry.interest <= 0) continue;
    const scale = 10 ** decimalsOf(entry.currency);
    rows.push(
      [
        entry.time.slice(0, 10),
        entry.customer,
        entry.invoices.map((name) => name.number).join("; "),
        String(entry.fee / scale),
        String(entry.interest / scale),
        entry.currency,
        entry.reference,
      ]
        .map(csvCell)
        .join(","),
    );
  }
  return `${rows.join("\r\n")}\r\n`;
}

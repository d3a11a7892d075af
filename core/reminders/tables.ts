/** The tables and lines of a letter, as plain text and as HTML from the same words. */
import type { Day } from "../day.ts";
import { formatAmount, formatDate, formatFigure } from "../formats/format.ts";
import type { Language } from "../language.ts";
import { asMinor, type Minor } from "../money.ts";
import { escapeHtml } from "./escape.ts";
import type { Block } from "./fields.ts";
import type { TableWords } from "./letters/letter-words.ts";

/** An invoice as a letter shows it; amounts in minor units of the letter's currency. */
export interface LetterRow {
  readonly number: string;
  readonly date?: Day | undefined;
  readonly due?: Day | undefined;
  /** Whole days; left blank in the table while not past due. */
  readonly daysPastDue?: number | undefined;
  readonly amount?: Minor | undefined;
  readonly paid?: Minor | undefined;
  /** What the letter asks for. */
  readonly open: Minor;
  /** What is open of the whole invoice, where a part of it is disputed and not asked for. */
  readonly whole?: Minor | undefined;
}

/** How the letter writes: its language, its words, its currency. */
export interface TableStyle {
  readonly language: Language;
  readonly words: TableWords;
  readonly currency: string;
}

/** A label with what it stands for; French sets a space before the colon. */
export const labelled = (label: string, value: string, language: Language): string =>
  `${label}${language === "fr" ? "\u00a0" : ""}: ${value}`;

const CELL = "padding:2px 12px 2px 0;vertical-align:top";
const RIGHT = `${CELL};text-align:right;white-space:nowrap`;

/** A table: heads, rows, and which columns are figures. Text has one row a line; HTML is a plain table. */
export function tableBlock(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  figures: readonly boolean[],
): Block {
  const line = (cells: readonly string[]): string => cells.filter((cell) => cell !== "").join(" | ");
  const htmlRow = (cells: readonly string[], tag: "th" | "td"): string =>
    `<tr>${cells.map((cell, i) => `<${tag} style="${figures[i] ? RIGHT : CELL}">${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
  const head = heads.length > 0 ? `<thead>${htmlRow(heads, "th")}</thead>` : "";
  return {
    text: [...(heads.length > 0 ? [heads.join(" | ")] : []), ...rows.map(line)].join("\n"),
    html: `<table style="border-collapse:collapse;margin:8px 0">${head}<tbody>${rows.map((row) => htmlRow(row, "td")).join("")}</tbody></table>\n`,
  };
}

/** Lines of text as a block. */
export function linesBlock(lines: readonly string[]): Block | undefined {
  const shown = lines.filter((line) => line !== "");
  if (shown.length === 0) return undefined;
  return { text: shown.join("\n"), html: `<p>${shown.map(escapeHtml).join("<br>")}</p>\n` };
}

/** Invoices with number, date, due date, days past due, amount, paid, open; columns nobody fills are left out. */
export function invoiceTable(
  rows: readonly LetterRow[],
  style: TableStyle,
  withTotal: boolean,
): Block | undefined {
  if (rows.length === 0) return undefined;
  const { words, language, currency } = style;
  const day = (value: Day | undefined): string => (value === undefined ? "" : formatDate(value, language));
  const money = (value: Minor | undefined): string =>
    value === undefined ? "" : formatFigure(value, currency, language);
  const columns: readonly (readonly [string, boolean, (row: LetterRow) => string])[] = [
    [words.number, false, (row) => row.number],
    [words.date, false, (row) => day(row.date)],
    [words.due, false, (row) => day(row.due)],
    [
      words.days,
      true,
      (row) => (row.daysPastDue !== undefined && row.daysPastDue > 0 ? String(row.daysPastDue) : ""),
    ],
    [words.amount, true, (row) => money(row.amount)],
    [words.paid, true, (row) => (row.paid ? money(row.paid) : "")],
    [`${words.open} (${currency})`, true, (row) => money(row.open)],
  ];
  const used = columns.filter(([, , show]) => rows.some((row) => show(row) !== ""));
  const cells = rows.map((row) => used.map(([, , show]) => show(row) || "\u2013"));
  const table = tableBlock(
    used.map(([head]) => head),
    cells,
    used.map(([, figure]) => figure),
  );
  if (!withTotal || rows.length < 2) return table;
  const sum = formatAmount(asMinor(rows.reduce((total, row) => total + row.open, 0)), currency, language);
  const line = linesBlock([labelled(words.open, sum, language)]) as Block;
  return { text: `${table.text}\n${line.text}`, html: table.html + line.html };
}

/** What is asked for, line by line; fees, fixed sum, interest and costs apart from the principal, credits taken off. */
export interface Sums {
  readonly principal: Minor;
  readonly fee: Minor;
  readonly fixedSum: Minor;
  readonly interest: Minor;
  readonly collectionCosts: Minor;
  readonly credits: Minor;
}

/** The sum asked for: the lines shown, added up. */
export const totalOf = (sums: Sums): Minor =>
  asMinor(sums.principal + sums.fee + sums.fixedSum + sums.interest + sums.collectionCosts - sums.credits);

/** The split of the claim. `always`: also where there is nothing but the principal. */
export function breakdownBlock(sums: Sums, style: TableStyle, always: boolean): Block | undefined {
  const { words } = style;
  const lines: [string, Minor][] = [[words.principal, sums.principal]];
  for (const [label, value] of [
    [words.fee, sums.fee],
    [words.fixedSum, sums.fixedSum],
    [words.interest, sums.interest],
    [words.collectionCosts, sums.collectionCosts],
    [words.credits, asMinor(-sums.credits)],
  ] as const) {
    if (value !== 0) lines.push([label, value]);
  }
  if (lines.length === 1 && !always) return undefined;
  lines.push([words.total, totalOf(sums)]);
  const rows = lines.map(([label, value]) => [label, formatAmount(value, style.currency, style.language)]);
  const block = tableBlock([], rows, [false, true]);
  return {
    text: rows.map(([label = "", value = ""]) => labelled(label, value, style.language)).join("\n"),
    html: block.html,
  };
}

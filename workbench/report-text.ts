/** The report as text for a terminal: aging per currency, the worklist with its reasons, what needs mending. */
import type { Day } from "../core/day.ts";
import { decimalsOf } from "../core/money.ts";
import type { Report } from "./report.ts";

/** Problems shown before the rest is only counted. */
const MOST_PROBLEMS = 10;

/** The report in lines of text, ending with a line end. */
export function reportText(report: Report): string {
  const { source } = report;
  const order = source.dateOrder ? `, dates read ${source.dateOrder}` : "";
  const lines = [
    `${source.file}, sheet ${source.sheet}, headings in row ${source.headerRow}${order}`,
    `As of ${report.asOf}: ${count(report.invoices, "invoice")} read, ${report.open} open, ${report.pastDue} past due.`,
    "",
    ...agingLines(report),
    ...workLines(report),
    ...creditLines(report),
    ...totalLines(report),
    ...questionLines(report),
    ...problemLines(report),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function agingLines(report: Report): string[] {
  const currencies = Object.entries(report.totals);
  if (currencies.length === 0) return ["Nothing is open on this day.", ""];
  const labels = [...new Set(currencies.flatMap(([, totals]) => Object.keys(totals.buckets)))];
  const head = ["Aging", ...labels, "Open"];
  const rows = currencies.map(([currency, totals]) => [
    currency || "no currency",
    ...labels.map((label) => figure(totals.buckets[label] ?? 0, currency)),
    figure(totals.open, currency),
  ]);
  return [...table([head, ...rows], (column) => column > 0), ""];
}

function workLines(report: Report): string[] {
  if (report.worklist.length === 0) return ["Nobody to chase today.", ""];
  const rows = report.worklist.map((row) => [
    row.customer,
    row.action,
    row.since,
    String(row.invoices),
    `${figure(row.pastDue, row.currency)}${row.currency ? ` ${row.currency}` : ""}`,
  ]);
  const lines = table(
    [["Customer", "Action", "Since", "Invoices", "Past due"], ...rows],
    (column) => column > 2,
  );
  const withReasons = report.worklist.flatMap((row, i) => [lines[i + 1] as string, `    ${row.reason}`]);
  return [`To do today (${report.worklist.length})`, lines[0] as string, ...withReasons, ""];
}

function creditLines(report: Report): string[] {
  if (report.unapplied.length === 0) return [];
  const rows = report.unapplied.map((credit) => [
    `  ${credit.customer}`,
    `${figure(credit.amount, credit.currency)} ${credit.currency}`.trimEnd(),
  ]);
  return ["Payments and credits not matched to an invoice", ...table(rows, (column) => column === 1), ""];
}

/** The totals of the whole report, right or wrong; those of its groups are told where they differ. */
function totalLines({ reportTotals }: Report): string[] {
  const whole = reportTotals.filter(({ name, currency }) => name === "" || name.toUpperCase() === currency);
  if (whole.length === 0) return [];
  const rows = whole.map(({ row, currency, reported, read, agrees }) => [
    `  row ${row}: ${figure(reported, currency)} ${currency}`.trimEnd(),
    `rows read: ${figure(read, currency)}`,
    agrees ? "agrees" : "differs",
  ]);
  return ["The report's own totals", ...table(rows, () => false), ""];
}

const questionLines = ({ questions }: Report): string[] =>
  questions.length === 0 ? [] : ["To answer", ...questions.map((sentence) => `  ${sentence}`), ""];

function problemLines(report: Report): string[] {
  const { problems } = report;
  if (problems.length === 0) return [];
  const shown = problems
    .slice(0, MOST_PROBLEMS)
    .map((problem) => `  ${problem.row > 0 ? `row ${problem.row}: ` : ""}${problem.message}`);
  const more = problems.length - shown.length;
  return [
    `To mend (${problems.length})`,
    ...shown,
    ...(more > 0 ? [`  … and ${more} more; --json lists them all.`] : []),
    "",
  ];
}

/** Columns of even width; `right` says which stand right. */
function table(rows: readonly (readonly string[])[], right: (column: number) => boolean): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length);
  }
  return rows.map((row) =>
    row
      .map((cell, i) => (right(i) ? cell.padStart(widths[i] as number) : cell.padEnd(widths[i] as number)))
      .join("  ")
      .trimEnd(),
  );
}

/** 1234.5 → 1,234.50 with the currency's decimals. */
function figure(amount: number, currency: string): string {
  const [whole = "", decimals] = Math.abs(amount).toFixed(decimalsOf(currency)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${amount < 0 ? "-" : ""}${grouped}${decimals ? `.${decimals}` : ""}`;
}

const count = (n: number, word: string): string => `${n.toLocaleString("en")} ${word}${n === 1 ? "" : "s"}`;

/** The computer's own day: the only clock of the workbench's command line. */
export function todayHere(): Day {
  const now = new Date();
  return Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000) as Day;
}

/** What a ledger comes to on a day, as plain data for scripts: `--json`. */
import { agingReport, type Boundaries, NO_DUE_DATE, STANDARD_BOUNDARIES } from "../core/aging.ts";
import { type Day, isoDay } from "../core/day.ts";
import { type Invoice, openBalanceOn, unappliedOn } from "../core/invoice.ts";
import type { LedgerReading } from "../core/ledger/ledger.ts";
import { decimalsOf, type Minor, toMajor } from "../core/money.ts";
import type { Playbook } from "../core/playbook.ts";
import { PROBLEM, worklist } from "../core/worklist.ts";

/** Amounts of one currency in major units. */
export interface CurrencyTotals {
  readonly open: number;
  readonly pastDue: number;
  readonly buckets: Readonly<Record<string, number>>;
}

/** The report. Amounts are in major units; `row` is the sheet's row number, `column` the heading. */
export interface Report {
  readonly asOf: string;
  readonly source: {
    readonly file: string;
    readonly sheet: string;
    readonly headerRow: number;
    readonly dateOrder: string;
  };
  /** All rows read as invoices. */
  readonly invoices: number;
  /** Those open on `asOf`. */
  readonly open: number;
  readonly pastDue: number;
  /** Open invoices only, by currency; "" where none is known. */
  readonly totals: Readonly<Record<string, CurrencyTotals>>;
  readonly unapplied: readonly {
    readonly customer: string;
    readonly amount: number;
    readonly currency: string;
  }[];
  /** The sheet's own totals beside what was read; `name` is whose total, "" for all. */
  readonly reportTotals: readonly {
    readonly row: number;
    readonly name: string;
    readonly currency: string;
    readonly reported: number;
    readonly read: number;
    readonly agrees: boolean;
  }[];
  /** What nobody has answered yet, and what answers it; nothing here stops the work. */
  readonly questions: readonly string[];
  readonly problems: readonly {
    readonly row: number;
    readonly column: string;
    readonly value: string;
    readonly message: string;
  }[];
  readonly worklist: readonly {
    readonly customer: string;
    readonly currency: string;
    readonly action: string;
    /** A day, or "". */
    readonly since: string;
    readonly invoices: number;
    readonly pastDue: number;
    readonly reason: string;
  }[];
}

/** The report as `--json` prints it: scripts rely on just these names, so the last two are for `--report` alone. */
export const reportJson = ({ reportTotals: _, questions: __, ...told }: Report): string =>
  JSON.stringify(told, null, 2);

/** What the report is made of. */
export interface ReportParts {
  readonly file: string;
  readonly reading: LedgerReading;
  readonly asOf: Day;
  readonly playbook: Playbook;
  readonly boundaries?: Boundaries;
}

const major = (amount: Minor, currency: string): number => toMajor(amount, decimalsOf(currency)) + 0;

/** Works out the report. */
export function makeReport({
  file,
  reading,
  asOf,
  playbook,
  boundaries = STANDARD_BOUNDARIES,
}: ReportParts): Report {
  const open = reading.invoices.filter((invoice) => isOpen(invoice, asOf));
  const rows = worklist(reading.invoices, asOf, playbook, {
    unapplied: reading.unapplied,
    sheet: reading.layout.sheet,
  });
  const problems = [...reading.problems, ...rows.flatMap((row) => (row.problem ? [row.problem] : []))].sort(
    (a, b) => a.row - b.row,
  );
  return {
    asOf: isoDay(asOf),
    source: {
      file,
      sheet: reading.layout.sheet,
      headerRow: reading.layout.headerRow + 1,
      dateOrder: reading.layout.dateOrder ?? "",
    },
    invoices: reading.invoices.length,
    open: open.length,
    pastDue: open.filter((invoice) => isPastDue(invoice, asOf)).length,
    totals: totalsOf(open, asOf, boundaries),
    unapplied: unappliedOn(reading.unapplied, asOf).map(({ customer, amount, currency }) => ({
      customer,
      amount: major(amount, currency),
      currency,
    })),
    reportTotals: reading.reconciliation.totals.map(({ row, name, currency, reported, read, agrees }) => ({
      row,
      name,
      currency,
      reported: major(reported, currency),
      read: major(read, currency),
      agrees,
    })),
    questions: reading.questions.map(({ sentence }) => sentence),
    problems: problems.map(({ row, column, value, message }) => ({ row, column, value, message })),
    worklist: rows
      .filter((row) => row.action.id !== PROBLEM)
      .map((row) => ({
        customer: row.customer,
        currency: row.currency,
        action: row.action.label,
        since: row.since === undefined ? "" : isoDay(row.since),
        invoices: row.invoices.length,
        pastDue: major(row.pastDue, row.currency),
        reason: row.reason,
      })),
  };
}

const isOpen = (invoice: Invoice, asOf: Day): boolean => (openBalanceOn(invoice, asOf) ?? 0) !== 0;

const isPastDue = (invoice: Invoice, asOf: Day): boolean =>
  invoice.dueDate !== undefined && invoice.dueDate < asOf;

function totalsOf(
  open: readonly Invoice[],
  asOf: Day,
  boundaries: Boundaries,
): Record<string, CurrencyTotals> {
  const { labels, blocks } = agingReport(
    {
      customers: open.map((invoice) => invoice.customer),
      dueDates: open.map((invoice) => invoice.dueDate),
      balances: open.map((invoice) => openBalanceOn(invoice, asOf)),
      currencies: open.map((invoice) => invoice.currency),
    },
    asOf,
    boundaries,
  );
  const totals: Record<string, CurrencyTotals> = {};
  for (const { currency, totals: sums } of blocks) {
    const buckets: Record<string, number> = {};
    for (const [i, label] of labels.entries()) buckets[label] = major(sums.buckets[i] as Minor, currency);
    const undated = open.some((invoice) => invoice.currency === currency && invoice.dueDate === undefined);
    if (undated) buckets[NO_DUE_DATE] = major(sums.noDueDate, currency);
    const current = (sums.buckets[0] ?? 0) + sums.noDueDate;
    totals[currency] = {
      open: major(sums.total, currency),
      pastDue: major((sums.total - current) as Minor, currency),
      buckets,
    };
  }
  return totals;
}

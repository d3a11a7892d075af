/** Works what was read of a workbook: every number, list and look-up the pane shows. */
import { agingReport } from "../core/aging.ts";
import type { Day } from "../core/day.ts";
import { openBalanceOn, unappliedOn } from "../core/invoice.ts";
import { languageOf } from "../core/language.ts";
import type { LedgerReading } from "../core/ledger/ledger.ts";
import type { PayerClass } from "../core/payer-class.ts";
import { withPayments } from "../core/payments/paid-ledger.ts";
import { presetPlaybook } from "../core/playbook/presets.ts";
import { type Playbook, stepLabel } from "../core/playbook.ts";
import { nameOf } from "../core/reminders/key.ts";
import { LOG_SHEET, readLog } from "../core/reminders/log.ts";
import { LogView } from "../core/reminders/log-view.ts";
import type { MovedAnswers } from "../core/set-up/moved-answers.ts";
import type { SheetCells } from "../core/workbook.ts";
import { PROBLEM, payerClasses, type WorklistRow, worklist } from "../core/worklist.ts";
import { accountOf } from "./account.ts";
import { customerBook } from "./customer-book.ts";
import type { Desk } from "./desk.ts";
import { averageLateOf, countsIn, nextDayOf } from "./desk-facts.ts";
import { PAYMENTS_SHEET } from "./payments-sheet.ts";
import { dueInstalments } from "./plans-sheet.ts";
import { proposalOf, removalOf } from "./proposal.ts";
import { holidaysIn, type Overrides, playbookOf, readerOptions } from "./reader-options.ts";
import { bankFor, type Settings } from "./settings-sheet.ts";
import type { Environment, HostKind, SheetInfo } from "./sheet-host.ts";
import { changesSince, openingBalance, snapshotChanges, trendOf } from "./snapshots.ts";
import { workItem } from "./work-item.ts";

/** The workbook as read, before it is worked. */
export interface Read {
  readonly environment: Environment;
  readonly host: HostKind;
  readonly sheets: readonly SheetInfo[];
  readonly settings: Settings;
  readonly today: Day;
  readonly asOf: Day;
  readonly read: ReadonlyMap<string, SheetCells>;
  readonly ledger: LedgerReading | undefined;
  readonly moved: MovedAnswers;
  readonly setUp: boolean;
  readonly overrides: Overrides;
  readonly names: readonly string[];
  readonly outbox: readonly string[] | undefined;
}

/** The desk of what was read. */
export function workDesk(given: Read): Desk {
  const { asOf, read, settings, environment } = given;
  const found = given.ledger;
  const ledger = found && !found.questions.some((question) => question.blocking) ? found : undefined;
  const columns = new Map(found?.layout.columns.map(({ field, column }) => [field, column]));
  const paid = ledger && withPayments(ledger, read.get(PAYMENTS_SHEET), { ...settings, asOf });
  const invoices = paid?.invoices ?? [];
  const unapplied = unappliedOn(paid?.unapplied ?? [], asOf);
  const problems = [...(ledger?.problems ?? [])];
  let playbook: Playbook;
  try {
    playbook = playbookOf(read, settings.language || environment.language);
  } catch (error) {
    // A playbook that cannot work is told, and the standard one holds meanwhile.
    playbook = presetPlaybook("Standard");
    const message = error instanceof Error ? error.message : String(error);
    problems.push({
      code: "bad-playbook",
      grade: "warning",
      sheet: "Playbook",
      row: 1,
      column: "",
      value: "",
      message,
    });
  }
  const rows = worklist(invoices, asOf, playbook, {
    unapplied,
    paymentsThrough: settings.paymentsThrough,
    sheet: found?.layout.sheet ?? "",
  });
  for (const row of rows) if (row.problem) problems.push(row.problem);
  const logSheet = read.get(LOG_SHEET);
  const log = new LogView(logSheet ? readLog(logSheet.cells) : []);
  const work = rows
    .filter((row) => row.action.id !== PROBLEM && !courtesySent(row, playbook, log))
    .map((row) => workItem(row, playbook, asOf));
  const open = invoices.map((invoice) => openBalanceOn(invoice, asOf));
  const book = customerBook(invoices, unapplied);
  const aging = agingReport(
    {
      customers: invoices.map(book.nameOf),
      dueDates: invoices.map((invoice) => invoice.dueDate),
      balances: open,
      currencies: invoices.map((invoice) => invoice.currency),
    },
    asOf,
    settings.boundaries,
  );
  const counts = countsIn(invoices, open, asOf, settings);
  let classes: ((key: string) => PayerClass) | undefined;
  const desk: Desk = {
    ...given,
    ledger,
    layout: found && found.layout.headerRow >= 0 ? found.layout : undefined,
    sheet: found?.layout.sheet ?? "",
    questions: found?.questions ?? [],
    invoices,
    unapplied,
    smallDifferences: paid?.smallDifferences ?? [],
    entered: paid ?? { inLedger: [], doubtful: [], holds: new Map() },
    problems,
    playbook,
    work,
    aging,
    log,
    openInvoices: open.filter((balance) => balance !== undefined && balance !== 0).length,
    hasPaymentDates: found?.exactAsOf ?? true,
    customers: [...book.names].sort((a, b) => a.localeCompare(b)),
    trend: trendOf(read.get("Snapshots")),
    readerOptions: readerOptions(settings, given.overrides),
    holidays: holidaysIn(read.get("Holidays")),
    nextDay: () => nextDayOf(invoices, playbook, asOf),
    bank: (currency) => bankFor(settings, currency),
    columnOf: (heading) => {
      const at = found?.layout.headings.indexOf(heading) ?? -1;
      return at < 0 ? undefined : at;
    },
    columnOfField: (field) => columns.get(field),
    countIn: (currency, label) => counts.get(`${currency}\n${label ?? ""}`) ?? 0,
    customerOf: book.nameOf,
    invoicesOf: book.invoicesOf,
    account: (customer) => accountOf(desk, customer),
    payerClass: (customer) => {
      classes ??= payerClasses(invoices, asOf);
      return classes(book.keyOf(book.invoicesOf(customer)[0] ?? { customer }));
    },
    stepLabel: (id) => {
      const step = playbook.steps.find((candidate) => candidate.id === id);
      return step ? step.label : stepLabel({ id, label: "" }, languageOf(environment.language) ?? "en");
    },
    statusWord: (status) => status,
    averageLate: (customer) => averageLateOf(book.invoicesOf(customer), asOf),
    changes: () => changesSince(read.get("Snapshots"), invoices, asOf),
    instalments: (until) => dueInstalments(read.get("Plans"), book.invoicesOf, asOf, until),
    openingBalance: (currency, days) => openingBalance(read.get("Snapshots"), currency, asOf, days),
    snapshot: () => snapshotChanges(desk),
    proposal: () => proposalOf(desk),
    removal: () => removalOf(desk),
  };
  return desk;
}

/** True for a courtesy the log says every invoice of the line has had: it is done, whatever the row says. */
const courtesySent = (row: WorklistRow, playbook: Playbook, log: LogView): boolean =>
  playbook.courtesies.some((step) => step.id === row.action.id) &&
  row.invoices.every((invoice) => log.sentEntry(nameOf(invoice), row.action.id) !== undefined);

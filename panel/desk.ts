/** The desk: everything the pane shows, read from the workbook in one go and worked by core. Never changed, always read anew. */
import { type AgingReport, agingReport } from "../core/aging.ts";
import { customerKeys } from "../core/customer-rules.ts";
import { type Day, parseIsoDay } from "../core/day.ts";
import { type Invoice, openBalanceOn, type Problem, type Unapplied } from "../core/invoice.ts";
import { languageOf } from "../core/language.ts";
import type { Field } from "../core/ledger/field.ts";
import {
  type LedgerLayout,
  type LedgerOptions,
  type LedgerReading,
  readLedger,
} from "../core/ledger/ledger.ts";
import type { Question } from "../core/ledger/question.ts";
import type { Minor } from "../core/money.ts";
import type { PayerClass } from "../core/payer-class.ts";
import { type PaidLedger, withPayments } from "../core/payments/paid-ledger.ts";
import { presetPlaybook } from "../core/playbook/presets.ts";
import { type Playbook, stepLabel } from "../core/playbook.ts";
import { LOG_SHEET, readLog } from "../core/reminders/log.ts";
import { LogView } from "../core/reminders/log-view.ts";
import { OUTBOX_COLUMNS } from "../core/reminders/outbox.ts";
import { PLAYBOOK_RANGE, RATES_RANGE } from "../core/set-up/formulas.ts";
import type { SetUp } from "../core/set-up.ts";
import type { StatusId } from "../core/status.ts";
import type { SheetCells, WorkbookChange } from "../core/workbook.ts";
import { PROBLEM, payerClasses, worklist } from "../core/worklist.ts";
import { type Account, accountOf } from "./account.ts";
import { averageLateOf, countsIn, nextDayOf } from "./desk-facts.ts";
import { PAYMENTS_SHEET } from "./payments-sheet.ts";
import { type DueInstalment, dueInstalments } from "./plans-sheet.ts";
import { proposalOf, removalOf } from "./proposal.ts";
import {
  holidaysIn,
  ledgerOptions,
  type Overrides,
  OWN_SHEETS,
  playbookOf,
  readerOptions,
  useSecondNames,
  worth,
} from "./reader-options.ts";
import { bankFor, readSettings, SETTING_NAMES, type Settings } from "./settings-sheet.ts";
import type { Environment, HostKind, SheetHost, SheetInfo } from "./sheet-host.ts";
import {
  type Changes,
  changesSince,
  openingBalance,
  snapshotChanges,
  type TrendPoint,
  trendOf,
} from "./snapshots.ts";
import { type WorkItem, workItem } from "./work-item.ts";

/** The workbook as read. */
export interface Desk {
  readonly asOf: Day;
  readonly today: Day;
  readonly environment: Environment;
  readonly host: HostKind;
  readonly sheets: readonly SheetInfo[];
  /** The ledger's sheet; "" where none was found. */
  readonly sheet: string;
  readonly read: ReadonlyMap<string, SheetCells>;
  /** Undefined where no sheet holds a table of invoices, or a question must be answered first. */
  readonly ledger: LedgerReading | undefined;
  /** How the sheet was understood, also while questions are open. */
  readonly layout: LedgerLayout | undefined;
  readonly overrides: Overrides;
  readonly questions: readonly Question[];
  readonly invoices: readonly Invoice[];
  readonly unapplied: readonly Unapplied[];
  /** Left-overs up to the small difference of Settings. */
  readonly smallDifferences: readonly { readonly invoice: Invoice; readonly rest: Minor }[];
  /** Payments entered that the ledger holds by now, and those nobody can be sure of. */
  readonly entered: Pick<PaidLedger, "inLedger" | "doubtful">;
  readonly problems: readonly Problem[];
  readonly playbook: Playbook;
  readonly settings: Settings;
  readonly setUp: boolean;
  readonly log: LogView;
  readonly work: readonly WorkItem[];
  readonly aging: AgingReport;
  readonly openInvoices: number;
  readonly hasPaymentDates: boolean;
  /** Customers by name. */
  readonly customers: readonly string[];
  readonly trend: readonly TrendPoint[];
  /** The next day anything falls due, where nothing does on the day itself; undefined for never. */
  nextDay(): Day | undefined;
  /** The bank details for a currency; "" where Settings has none. */
  bank(currency: string): string;
  columnOf(heading: string): number | undefined;
  columnOfField(field: Field): number | undefined;
  /** How many open invoices a currency has, in one bucket where named. */
  countIn(currency: string, label?: string): number;
  invoicesOf(customer: string): readonly Invoice[];
  account(customer: string): Account | undefined;
  payerClass(customer: string): PayerClass;
  stepLabel(step: string): string;
  /** How the workbook writes a status. */
  statusWord(status: StatusId): string;
  /** Days a customer pays after the due date on average; undefined without paid dates. */
  averageLate(customer: string): number | undefined;
  /** What has changed since the last snapshot; undefined without one. */
  changes(): Changes | undefined;
  /** Instalments of agreed plans due up to a day and not paid, the missed ones marked. */
  instalments(until: Day): readonly DueInstalment[];
  openingBalance(currency: string, days: number): Minor | undefined;
  snapshot(): WorkbookChange[];
  /** What set-up would add; undefined where there is no ledger. */
  proposal(): SetUp | undefined;
  /** The changes that take Duebook out again. */
  removal(): WorkbookChange[];
  /** Named cells the workbook has. */
  readonly names: readonly string[];
  /** What the reader was told, so that a host can read the ledger again the same way. */
  readonly readerOptions: Omit<LedgerOptions, "contacts" | "asOf">;
  /** Days in the `Holidays` sheet. */
  readonly holidays: ReadonlySet<Day>;
  /** Headings of the Outbox, where the host needs one. */
  readonly outbox: readonly string[] | undefined;
}

export type { Overrides } from "./reader-options.ts";

/** Reads the workbook through the host and works it. */
export async function readDesk(host: SheetHost, overrides: Overrides): Promise<Desk> {
  const [environment, sheets, named] = await Promise.all([
    host.environment(),
    host.sheets(),
    host.named([...SETTING_NAMES, PLAYBOOK_RANGE, RATES_RANGE]),
  ]);
  const settings = readSettings(named);
  const today = parseIsoDay(environment.today) as Day;
  const asOf = overrides.asOf ?? settings.asOf ?? today;
  const own = sheets.filter((sheet) => OWN_SHEETS.includes(sheet.name) && sheet.rows > 0);
  const candidates = sheets.filter(
    (sheet) => !OWN_SHEETS.includes(sheet.name) && !sheet.hidden && sheet.rows > 1,
  );
  const order = [
    ...candidates.filter((sheet) => sheet.name === overrides.sheet),
    ...candidates.filter((sheet) => sheet.active),
    ...candidates,
  ];
  const read = new Map<string, SheetCells>();
  for (const cells of await Promise.all(own.map((sheet) => host.read(sheet.name))))
    read.set(cells.name, cells);
  useSecondNames(read);

  let ledger: LedgerReading | undefined;
  for (const name of new Set(order.map((sheet) => sheet.name))) {
    const cells = await host.read(name);
    read.set(name, cells);
    const found = readLedger(cells, ledgerOptions(settings, overrides, read, asOf));
    // The first sheet that can be read wins; a question about one is better than another's silence.
    if (!ledger || worth(found) > worth(ledger)) ledger = found;
    if (worth(ledger) === 2 || overrides.sheet) break;
  }
  return workDesk({
    environment,
    host: host.kind,
    sheets,
    settings,
    today,
    asOf,
    read,
    ledger,
    setUp: "AsOf" in named,
    overrides,
    names: Object.keys(named),
    outbox: host.can.outbox ? OUTBOX_COLUMNS : undefined,
  });
}

interface Read {
  readonly environment: Environment;
  readonly host: HostKind;
  readonly sheets: readonly SheetInfo[];
  readonly settings: Settings;
  readonly today: Day;
  readonly asOf: Day;
  readonly read: ReadonlyMap<string, SheetCells>;
  readonly ledger: LedgerReading | undefined;
  readonly setUp: boolean;
  readonly overrides: Overrides;
  readonly names: readonly string[];
  readonly outbox: readonly string[] | undefined;
}

function workDesk(given: Read): Desk {
  const { asOf, read, settings, environment } = given;
  const found = given.ledger;
  const ledger = found && !found.questions.some((question) => question.blocking) ? found : undefined;
  const columns = new Map(found?.layout.columns.map(({ field, column }) => [field, column]));
  const paid = ledger && withPayments(ledger, read.get(PAYMENTS_SHEET), settings);
  const invoices = paid?.invoices ?? [];
  const unapplied = paid?.unapplied ?? [];
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
  const work = rows.filter((row) => row.action.id !== PROBLEM).map((row) => workItem(row, playbook, asOf));
  const open = invoices.map((invoice) => openBalanceOn(invoice, asOf));
  const aging = agingReport(
    {
      customers: invoices.map((invoice) => invoice.customer),
      dueDates: invoices.map((invoice) => invoice.dueDate),
      balances: open,
      currencies: invoices.map((invoice) => invoice.currency),
    },
    asOf,
    settings.boundaries,
  );
  const byCustomer = new Map<string, Invoice[]>();
  for (const invoice of invoices) {
    const list = byCustomer.get(invoice.customer);
    if (list) list.push(invoice);
    else byCustomer.set(invoice.customer, [invoice]);
  }
  const counts = countsIn(invoices, open, asOf, settings);
  const logSheet = read.get(LOG_SHEET);
  let classes: ((key: string) => PayerClass) | undefined;
  let keyOf: ReturnType<typeof customerKeys> | undefined;
  const desk: Desk = {
    ...given,
    ledger,
    layout: found && found.layout.headerRow >= 0 ? found.layout : undefined,
    sheet: found?.layout.sheet ?? "",
    questions: found?.questions ?? [],
    invoices,
    unapplied,
    smallDifferences: paid?.smallDifferences ?? [],
    entered: paid ?? { inLedger: [], doubtful: [] },
    problems,
    playbook,
    work,
    aging,
    log: new LogView(logSheet ? readLog(logSheet.cells) : []),
    openInvoices: open.filter((balance) => balance !== undefined && balance !== 0).length,
    hasPaymentDates: found?.exactAsOf ?? true,
    customers: [...byCustomer.keys()].sort((a, b) => a.localeCompare(b)),
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
    invoicesOf: (customer) => byCustomer.get(customer) ?? [],
    account: (customer) => accountOf(desk, customer),
    payerClass: (customer) => {
      classes ??= payerClasses(invoices, asOf);
      keyOf ??= customerKeys(invoices);
      return classes(keyOf(byCustomer.get(customer)?.[0] ?? { customer }));
    },
    stepLabel: (id) => {
      const step = playbook.steps.find((candidate) => candidate.id === id);
      return step ? step.label : stepLabel({ id, label: "" }, languageOf(environment.language) ?? "en");
    },
    statusWord: (status) => status,
    averageLate: (customer) => averageLateOf(byCustomer.get(customer) ?? [], asOf),
    changes: () => changesSince(read.get("Snapshots"), invoices, asOf),
    instalments: (until) => dueInstalments(read.get("Plans"), byCustomer, asOf, until),
    openingBalance: (currency, days) => openingBalance(read.get("Snapshots"), currency, asOf, days),
    snapshot: () => snapshotChanges(desk),
    proposal: () => proposalOf(desk),
    removal: () => removalOf(desk),
  };
  return desk;
}

/** The desk: everything the pane shows, read from the workbook in one go and worked by core. Never changed, always read anew. */
import { type AgingReport, agingReport, bucketIndex, bucketLabels } from "../core/aging.ts";
import { isDateCell } from "../core/cell.ts";
import { customerKeys } from "../core/customer-rules.ts";
import { type Day, parseIsoDay } from "../core/day.ts";
import { type Invoice, openBalanceOn, type Problem, type Unapplied } from "../core/invoice.ts";
import { readInvoice } from "../core/invoice-facts.ts";
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
import { decide } from "../core/next-action.ts";
import type { PayerClass } from "../core/payer-class.ts";
import { withPayments } from "../core/payments/paid-ledger.ts";
import { presetPlaybook } from "../core/playbook/presets.ts";
import { PLAYBOOK_HEADINGS, readPlaybook } from "../core/playbook/range.ts";
import { isMessage } from "../core/playbook/step.ts";
import { type Playbook, stepLabel } from "../core/playbook.ts";
import { LOG_SHEET, readLog } from "../core/reminders/log.ts";
import { LogView } from "../core/reminders/log-view.ts";
import { OUTBOX_COLUMNS, OUTBOX_SHEET } from "../core/reminders/outbox.ts";
import { PLAYBOOK_RANGE } from "../core/set-up/formulas.ts";
import type { SetUp } from "../core/set-up.ts";
import type { StatusId } from "../core/status.ts";
import type { SheetCells, WorkbookChange } from "../core/workbook.ts";
import { PROBLEM, payerClasses, type WorklistRow, worklist } from "../core/worklist.ts";
import { type Account, accountOf } from "./account.ts";
import { PAYMENTS_SHEET } from "./payments-sheet.ts";
import { type DueInstalment, dueInstalments } from "./plans-sheet.ts";
import { proposalOf, removalOf } from "./proposal.ts";
import { bankFor, readSettings, SETTING_NAMES, SETTINGS_SHEET, type Settings } from "./settings-sheet.ts";
import type { Environment, SheetHost, SheetInfo } from "./sheet-host.ts";
import {
  type Changes,
  changesSince,
  openingBalance,
  snapshotChanges,
  type TrendPoint,
  trendOf,
} from "./snapshots.ts";

/** What the user chose in the pane and the workbook does not hold: lives as long as the pane. */
export interface Overrides {
  asOf?: Day;
  language?: string;
  /** The sheet with the ledger, where the user picked one. */
  sheet?: string;
  /** Answers to the reader's questions. */
  answers?: LedgerOptions;
}

/** One line of Today: a worklist row with what the list shows and filters by. */
export interface WorkItem extends Omit<WorklistRow, "action" | "also"> {
  /** Customer and currency: names the line. */
  readonly id: string;
  /** The action's label and id. */
  readonly action: string;
  readonly step: string;
  readonly also: readonly string[];
  /** Days past due of its oldest invoice; undefined without due dates. */
  readonly days: number | undefined;
  /** True for a demand or a broken promise: act today. */
  readonly urgent: boolean;
  /** True where the action is a message that can be sent. */
  readonly message: boolean;
  readonly channel: string;
  readonly assignedTo: string;
  /** The label `Last action` gets for an invoice when the line is done; undefined where it stays. */
  stepOf(invoice: Invoice): string | undefined;
}

/** The workbook as read. */
export interface Desk {
  readonly asOf: Day;
  readonly today: Day;
  readonly environment: Environment;
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
  /** Changes that lay messages out on the Outbox sheet. */
  /** Headings of the Outbox, where the host needs one. */
  readonly outbox: readonly string[] | undefined;
}

/** Sheets that are Duebook's own: read when they are there, never taken for a ledger. */
const OWN_SHEETS = [
  SETTINGS_SHEET,
  "Customers",
  "Payments",
  "Plans",
  "Playbook",
  "Templates",
  "Rates",
  "Holidays",
  LOG_SHEET,
  "Snapshots",
  OUTBOX_SHEET,
  "Aging report",
];

/** Reads the workbook through the host and works it. */
export async function readDesk(host: SheetHost, overrides: Overrides): Promise<Desk> {
  const [environment, sheets, named] = await Promise.all([
    host.environment(),
    host.sheets(),
    host.named([...SETTING_NAMES, PLAYBOOK_RANGE]),
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

/** 2 with invoices, 1 with a question about a table, 0 where there is no table. */
const worth = (ledger: LedgerReading): number =>
  ledger.invoices.length > 0 ? 2 : ledger.layout.headerRow >= 0 ? 1 : 0;

/** What the reader is told: the workbook's settings, then the user's answers of this session. */
function ledgerOptions(
  settings: Settings,
  overrides: Overrides,
  read: ReadonlyMap<string, SheetCells>,
  asOf: Day,
): LedgerOptions {
  const customers = read.get("Customers");
  return { ...readerOptions(settings, overrides), asOf, ...(customers ? { contacts: [customers] } : {}) };
}

function readerOptions(settings: Settings, overrides: Overrides): Omit<LedgerOptions, "contacts" | "asOf"> {
  return {
    ...(settings.homeCurrency ? { homeCurrency: settings.homeCurrency } : {}),
    ...(settings.defaultTerms ? { defaultTerms: settings.defaultTerms } : {}),
    ...settings.answers,
    ...overrides.answers,
    ...mergedMapping(settings, overrides),
  };
}

/** Every date on the sheet, whatever column it stands in. */
function holidaysIn(sheet: SheetCells | undefined): ReadonlySet<Day> {
  const days = new Set<Day>();
  for (const row of sheet?.cells.slice(1) ?? []) {
    for (const cell of row) {
      const day = isDateCell(cell) ? cell.day : typeof cell === "string" ? parseIsoDay(cell) : undefined;
      if (day !== undefined) days.add(day);
    }
  }
  return days;
}

function mergedMapping(settings: Settings, overrides: Overrides): LedgerOptions {
  const mapping = { ...settings.answers.mapping, ...overrides.answers?.mapping };
  return Object.keys(mapping).length > 0 ? { mapping } : {};
}

interface Read {
  readonly environment: Environment;
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

function playbookOf(read: ReadonlyMap<string, SheetCells>, language: string): Playbook {
  const sheet = read.get("Playbook");
  if (sheet && sheet.cells.length > 1 && sheet.cells[0]?.some((cell) => cell === PLAYBOOK_HEADINGS[0])) {
    return readPlaybook(sheet.cells, "Playbook");
  }
  return presetPlaybook("Standard", languageOf(language) ?? "en");
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

function workItem(row: WorklistRow, playbook: Playbook, asOf: Day): WorkItem {
  const step = playbook.steps.find((candidate) => candidate.id === row.action.id);
  const late = row.invoices.flatMap((invoice) =>
    invoice.dueDate === undefined ? [] : [asOf - invoice.dueDate],
  );
  const demand = step?.kind === "demand";
  return {
    ...row,
    id: `${row.key}|${row.currency}`,
    action: row.action.label,
    step: row.action.id,
    also: row.also ? [row.also] : [],
    days: late.length > 0 ? Math.max(...late) : undefined,
    urgent: demand || row.action.id === "chase-promise",
    message: step !== undefined && step.kind !== "task" && isMessage(step),
    channel: step?.channels[0] ?? (row.action.id === "chase-promise" ? "phone" : "internal"),
    assignedTo: row.invoices.find((invoice) => invoice.assignedTo)?.assignedTo ?? step?.assignedTo ?? "",
    stepOf: () => (demand || step?.kind === "courtesy" ? row.action.label : undefined),
  };
}

function nextDayOf(invoices: readonly Invoice[], playbook: Playbook, asOf: Day): Day | undefined {
  let next: Day | undefined;
  for (const invoice of invoices) {
    for (const part of readInvoice(invoice, playbook, asOf).parts) {
      const day = decide(part.facts, playbook, asOf)?.date;
      if (day !== undefined && day > asOf && (next === undefined || day < next)) next = day;
    }
  }
  return next;
}

function averageLateOf(invoices: readonly Invoice[], asOf: Day): number | undefined {
  let days = 0;
  let count = 0;
  for (const { paidDate, dueDate } of invoices) {
    if (paidDate === undefined || dueDate === undefined || paidDate > asOf) continue;
    days += paidDate - dueDate;
    count++;
  }
  return count === 0 ? undefined : days / count;
}

function countsIn(
  invoices: readonly Invoice[],
  open: readonly (Minor | undefined)[],
  asOf: Day,
  settings: Settings,
): ReadonlyMap<string, number> {
  const labels = bucketLabels(settings.boundaries);
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  invoices.forEach((invoice, i) => {
    if (!open[i]) return;
    const label =
      invoice.dueDate === undefined
        ? "No due date"
        : (labels[bucketIndex(asOf - invoice.dueDate, settings.boundaries)] as string);
    count(`${invoice.currency}\n`);
    count(`${invoice.currency}\n${label}`);
  });
  return counts;
}

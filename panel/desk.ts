/** The desk: everything the pane shows, read from the workbook in one go and worked by core. Never changed, always read anew. */
import type { AgingReport } from "../core/aging.ts";
import type { Cell } from "../core/cell.ts";
import { type Day, parseIsoDay } from "../core/day.ts";
import type { Invoice, Problem, Unapplied } from "../core/invoice.ts";
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
import type { PaidLedger } from "../core/payments/paid-ledger.ts";
import type { Playbook } from "../core/playbook.ts";
import type { LogView } from "../core/reminders/log-view.ts";
import { OUTBOX_COLUMNS } from "../core/reminders/outbox.ts";
import { PLAYBOOK_RANGE, RATES_RANGE } from "../core/set-up/formulas.ts";
import type { MovedAnswers } from "../core/set-up/moved-answers.ts";
import type { SetUp } from "../core/set-up.ts";
import type { StatusId } from "../core/status.ts";
import type { SheetCells, WorkbookChange } from "../core/workbook.ts";
import type { Account } from "./account.ts";
import type { NamedCustomer } from "./customer-book.ts";
import { workDesk } from "./desk-work.ts";
import { carriedAnswers } from "./moved.ts";
import type { DueInstalment } from "./plans-sheet.ts";
import { ledgerOptions, type Overrides, OWN_SHEETS, useSecondNames, worth } from "./reader-options.ts";
import { readSettings, SETTING_NAMES, type Settings } from "./settings-sheet.ts";
import type { Environment, HostKind, SheetHost, SheetInfo } from "./sheet-host.ts";
import type { Changes, TrendPoint } from "./snapshots.ts";
import type { WorkItem } from "./work-item.ts";

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
  /** Payments entered that the ledger holds by now, those nobody can be sure of, and what they hold back. */
  readonly entered: Pick<PaidLedger, "inLedger" | "doubtful" | "holds">;
  readonly problems: readonly Problem[];
  /** Answers that stand in another invoice's row since a paste; the desk works each with its own invoice. */
  readonly moved: MovedAnswers;
  readonly playbook: Playbook;
  readonly settings: Settings;
  readonly setUp: boolean;
  readonly log: LogView;
  readonly work: readonly WorkItem[];
  readonly aging: AgingReport;
  readonly openInvoices: number;
  readonly hasPaymentDates: boolean;
  /** Customers by name, each once however it is spelled. */
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
  /** The one name a customer has in all views, whatever the spelling; tells two customers of one name apart. */
  customerOf(of: NamedCustomer): string;
  /** All invoices of a customer, by that name or any spelling. */
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

/** What is known before the first sheet is read. */
export interface DeskStart {
  readonly environment: Environment;
  readonly host: HostKind;
  readonly sheets: readonly SheetInfo[];
  readonly named: Readonly<Record<string, Cell>>;
  /** True where messages go to an Outbox sheet. */
  readonly outbox: boolean;
}

/** The named cells a desk is made from. */
export const DESK_NAMES: readonly string[] = [...SETTING_NAMES, PLAYBOOK_RANGE, RATES_RANGE];

/** Ledgers up to this many rows are read and worked before anybody notices. */
const LONG_LEDGER = 2000;
const NOTHING: readonly string[] = [];

/** The desk, asking for the sheets it needs by name, some at a time; whoever runs it hands back their cells in that order. */
export function* deskFrom(
  { environment, host, sheets, named, outbox }: DeskStart,
  overrides: Overrides,
): Generator<readonly string[], Desk, readonly SheetCells[]> {
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
  for (const cells of yield own.map((sheet) => sheet.name)) read.set(cells.name, cells);
  useSecondNames(read);

  let ledger: LedgerReading | undefined;
  for (const name of new Set(order.map((sheet) => sheet.name))) {
    const [cells] = yield [name];
    if (!cells) continue;
    read.set(name, cells);
    const found = readLedger(cells, ledgerOptions(settings, overrides, read, asOf));
    // The first sheet that can be read wins; a question about one is better than another's silence.
    if (!ledger || worth(found) > worth(ledger)) ledger = found;
    if (worth(ledger) === 2 || overrides.sheet) break;
  }
  const carried = carriedAnswers(ledger, read, ledgerOptions(settings, overrides, read, asOf));
  if ((read.get(ledger?.layout.sheet ?? "")?.cells.length ?? 0) > LONG_LEDGER) yield NOTHING;
  return workDesk({
    environment,
    host,
    sheets,
    settings,
    today,
    asOf,
    read,
    ledger: carried.ledger,
    moved: carried.moved,
    setUp: "AsOf" in named,
    overrides,
    names: Object.keys(named),
    outbox: outbox ? OUTBOX_COLUMNS : undefined,
  });
}

/** Reads the workbook through the host and works it. */
export async function readDesk(host: SheetHost, overrides: Overrides): Promise<Desk> {
  const [environment, sheets, named] = await Promise.all([
    host.environment(),
    host.sheets(),
    host.named(DESK_NAMES),
  ]);
  const steps = deskFrom({ environment, host: host.kind, sheets, named, outbox: host.can.outbox }, overrides);
  let step = steps.next();
  while (!step.done) {
    // A long ledger takes a moment to read and another to work: the page may answer between them.
    if (step.value === NOTHING) await new Promise((resolve) => setTimeout(resolve, 0));
    step = steps.next(await Promise.all(step.value.map((name) => host.read(name))));
  }
  return step.value;
}

/** The settings as the workbook holds them: named cells on the sheet `Settings`, read with what holds where one is blank. */
import { type Boundaries, readBoundaries, STANDARD_BOUNDARIES } from "../core/aging.ts";
import type { Cell } from "../core/cell.ts";
import type { Day } from "../core/day.ts";
import { readAmount, readDay } from "../core/functions/kinds.ts";
import { FIELDS, type Field, fieldNamed } from "../core/ledger/field.ts";
import type { LedgerOptions } from "../core/ledger/ledger.ts";
import { asMinor, type Minor } from "../core/money.ts";
import { SETTINGS, type SettingCell } from "../core/set-up/sheets.ts";
import type { CellFormat, SheetCells, WorkbookChange } from "../core/workbook.ts";
import type { Desk } from "./desk.ts";

/** The sheet the settings stand on. */
export const SETTINGS_SHEET = "Settings";

/** The named cells the pane reads. */
export const SETTING_NAMES: readonly SettingName[] = SETTINGS.map(([name]) => name);

/** One named cell. */
export type SettingName = SettingCell;

/** The settings as read; texts are "" where blank. */
export interface Settings {
  readonly asOf: Day | undefined;
  readonly paymentsThrough: Day | undefined;
  readonly lateFeePolicy: string;
  readonly boundaries: Boundaries;
  readonly boundariesText: string;
  readonly defaultTerms: string;
  readonly homeCurrency: string;
  readonly smallDifference: Minor;
  readonly company: string;
  readonly sender: string;
  readonly replyTo: string;
  readonly phone: string;
  /** Name, address and number as demands must state them; the company where blank. */
  readonly creditor: string;
  readonly recoveryPartner: string;
  readonly bankDetails: string;
  /** Hours in which messages go out, as written; "" for any hour. */
  readonly sendWindow: string;
  /** Of letters, where a customer has none. */
  readonly language: string;
  /** The reader's questions as answered before. */
  readonly answers: LedgerOptions;
}

const textOf = (cell: Cell): string =>
  typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";

/** A value, or what stands for it where the cell cannot be read: a slip in a setting must not hide the ledger. */
function orElse<T>(read: () => T | undefined, otherwise: T): T {
  try {
    return read() ?? otherwise;
  } catch {
    return otherwise;
  }
}

const isOrder = (text: string): text is "dmy" | "mdy" | "ymd" =>
  text === "dmy" || text === "mdy" || text === "ymd";

/** "balance=Saldo; due date=Vervalt" and the two orders, as the reader takes them; what is not understood is left out. */
function answersIn(order: string, sign: string, columns: string): LedgerOptions {
  const mapping: Partial<Record<Field, string>> = {};
  for (const part of columns.split(";")) {
    const at = part.indexOf("=");
    const field = at > 0 ? fieldNamed(part.slice(0, at).trim()) : undefined;
    if (field) mapping[field] = part.slice(at + 1).trim();
  }
  return {
    ...(isOrder(order) ? { dateOrder: order } : {}),
    ...(sign === "." || sign === "," ? { decimalSign: sign } : {}),
    ...(Object.keys(mapping).length > 0 ? { mapping } : {}),
  };
}

/** Changes that remember the answers to the reader's questions; none where the workbook is not set up. */
export function setAnswers(desk: Desk, answers: LedgerOptions): WorkbookChange[] {
  const columns = Object.entries({ ...desk.settings.answers.mapping, ...answers.mapping })
    .map(([field, heading]) => `${FIELDS[field as Field].name}=${heading}`)
    .join("; ");
  return [
    ...(answers.dateOrder ? setSetting(desk, "DateOrder", answers.dateOrder) : []),
    ...(answers.decimalSign ? setSetting(desk, "DecimalSign", answers.decimalSign) : []),
    ...(answers.mapping ? setSetting(desk, "Columns", columns) : []),
    ...(answers.homeCurrency ? setSetting(desk, "HomeCurrency", answers.homeCurrency) : []),
    ...(answers.defaultTerms ? setSetting(desk, "DefaultTerms", answers.defaultTerms) : []),
  ];
}

/** Reads the named cells. */
export function readSettings(named: Readonly<Record<string, Cell>>): Settings {
  const of = (name: SettingName): Cell => named[name];
  return {
    asOf: orElse<Day | undefined>(() => readDay(of("AsOf"), "AsOf"), undefined),
    paymentsThrough: orElse<Day | undefined>(
      () => readDay(of("PaymentsThrough"), "PaymentsThrough"),
      undefined,
    ),
    lateFeePolicy: textOf(of("LateFeePolicy")),
    boundaries: orElse(
      () => readBoundaries([[of("AgingBoundaries")]], "AgingBoundaries"),
      STANDARD_BOUNDARIES,
    ),
    boundariesText: textOf(of("AgingBoundaries")),
    defaultTerms: textOf(of("DefaultTerms")),
    homeCurrency: textOf(of("HomeCurrency")).toUpperCase(),
    smallDifference: orElse(() => readAmount(of("SmallDifference"), "SmallDifference"), asMinor(0)),
    company: textOf(of("Company")),
    sender: textOf(of("Sender")),
    replyTo: textOf(of("ReplyTo")),
    phone: textOf(of("Phone")),
    creditor: textOf(of("Creditor")),
    recoveryPartner: textOf(of("RecoveryPartner")),
    bankDetails: textOf(of("BankDetails")),
    sendWindow: textOf(of("SendWindow")),
    language: textOf(of("Language")),
    answers: answersIn(textOf(of("DateOrder")), textOf(of("DecimalSign")), textOf(of("Columns"))),
  };
}

/** Where a setting's value stands: beside its name in the first column of the sheet; undefined where it is missing. */
function placeOf(sheet: SheetCells | undefined, name: string): { row: number; column: number } | undefined {
  const row = sheet?.cells.findIndex((cells) => textOf(cells[0]) === name) ?? -1;
  return row < 0 ? undefined : { row, column: 1 };
}

/** Changes that write a setting; none where the workbook has no place for it. */
export function setSetting(
  desk: Desk,
  name: SettingName,
  value: Cell,
  format: CellFormat = "text",
): WorkbookChange[] {
  const sheet = desk.read.get(SETTINGS_SHEET);
  const place = placeOf(sheet, name);
  if (!sheet || !place) return [];
  return [
    {
      kind: "write",
      sheet: sheet.name,
      row: place.row,
      column: place.column,
      cells: [[value]],
      formats: [format],
      expect: [{ row: place.row, column: 0, value: name }],
    },
  ];
}

/** Changes that set the day everything is aged to; none where the workbook is not set up. */
export const setAsOf = (desk: Desk, day: Day): WorkbookChange[] => setSetting(desk, "AsOf", { day }, "date");

/** The bank details for a currency: the line that begins with its code, or the only line where none names a currency. */
export function bankFor(settings: Settings, currency: string): string {
  const lines = settings.bankDetails
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const own = lines.find((line) => line.toUpperCase().startsWith(`${currency.toUpperCase()}:`));
  return own ? own.slice(currency.length + 1).trim() : "";
}

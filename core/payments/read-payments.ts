/** Reading payments: the `Payments` sheet, or the lines of a bank statement pasted from a program. */
import { type Cell, isBlank, isDateCell } from "../cell.ts";
import type { Day } from "../day.ts";
import type { Problem } from "../invoice.ts";
import { amountColumn, readAmountCell, readAmountCells, signOf } from "../ledger/amount-column.ts";
import { currencyInHeading, readCurrency } from "../ledger/currency.ts";
import { readDateColumn } from "../ledger/date-column.ts";
import { settleDateOrder } from "../ledger/date-order.ts";
import { type DateOrder, dayInOrder, readDateNumber, readDateText } from "../ledger/date-text.ts";
import { foldText, normalLabel } from "../ledger/label.ts";
import { problem } from "../ledger/problems.ts";
import { dateOrderQuestion, type Question } from "../ledger/question.ts";
import { cellText } from "../ledger/rows.ts";
import { asMinor, type DecimalSign, decimalsOf, type Minor, toMinor } from "../money.ts";
import type { SheetCells } from "../workbook.ts";

/** One payment received. `amount` is positive, in minor units of `currency`; money that went out is not one. */
export interface Payment {
  /** The sheet's row number. */
  readonly row: number;
  readonly date?: Day;
  /** Who paid, as written; "" where only the text tells. */
  readonly customer: string;
  /** The invoice number or numbers as written; "" for none. */
  readonly invoice: string;
  readonly amount: Minor;
  readonly currency: string;
  /** Everything else the bank says: reference, message. */
  readonly text: string;
  /** What the ledger had open on its one invoice when it was entered; left out where nobody noted it. */
  readonly openBefore?: Minor;
}

/** A line without an amount of money that came in: nothing is taken off for it, but it names somebody who may have paid. */
export interface UnreadPayment extends Pick<Payment, "row" | "customer" | "invoice" | "text"> {
  /** The cell of the amount as it stands; "" for a blank one. */
  readonly written: string;
  /** True where the amount says that money went out: then only the invoice it names is meant. */
  readonly out: boolean;
}

/** The payments of a sheet, what could not be read, and what must be asked. */
export interface PaymentReading {
  readonly payments: readonly Payment[];
  readonly unread: readonly UnreadPayment[];
  /** True where the sheet holds lines under headings nobody knows: any of them may be a payment. */
  readonly unknownHeadings: boolean;
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
}

/** Headings of bank statements and payment lists in the languages read, by what they hold. */
const HEADINGS = {
  date: "date|dato|datum|fecha|data|booking date|value date|posting date|transaction date|paid on|payment date|bogforingsdato|bogfort|bokforingsdag|bokforingsdatum|transaktionsdatum|valuteringsdag|rentedato|buchungstag|buchungsdatum|transaktionsdag|valutadag|valutadatum|valuta datum|transactiedatum|date operation|date de valeur|date comptable|boekdatum|boekingsdatum|fecha valor|fecha operacion|paivamaara|kirjauspaiva|maksupaiva",
  customer:
    "customer|payer|name|from|debtor|counterparty|counter party|kunde|navn|afsender|avsender|indbetaler|kund|namn|avsandare|betalare|betaler|auftraggeber|auftraggeber/empfanger|beguenstigter/zahlungspflichtiger|begunstigter/zahlungspflichtiger|zahler|zahlungspflichtiger|name zahlungsbeteiligter|client|nom|donneur d'ordre|klant|naam|naam tegenpartij|tegenpartij|naam / omschrijving|cliente|ordenante|asiakas|maksaja|saaja/maksaja",
  invoice:
    "invoice|invoice no|invoice number|faktura|fakturanr|fakturanummer|rechnung|rechnungsnummer|facture|factuur|factuurnummer|factura|lasku|laskun numero",
  amount:
    "amount|paid in|credit|credit amount|received|money in|belob|belop|belopp|indbetaling|indsat|insattning|summa|kredit|innbetaling|inn|inn pa konto|betrag|umsatz|haben|gutschrift|montant|credit euros|bedrag|transactiebedrag|bij|importe|abono|haber|maara|maara eur|pano",
  openBefore: "open before",
  currency: "currency|valuta|wahrung|waehrung|devise|munt|muntsoort|divisa|moneda|valuutta",
  /** Whether the money came in or went out, beside amounts without a sign. */
  side: "af bij|bij/af|debit/credit|credit/debit|d/c|dr/cr|c/d|soll/haben|s/h|debet/kredit",
  text: "text|note|description|transaction description|beskrivelse|beskrivning|rubrik|forklaring|tittel|reference|payment reference|message|details|memo|tekst|besked|meddelelse|betalings-id|ocr|meddelande|referens|melding|kid|verwendungszweck|buchungstext|libelle|reference client|omschrijving|omschrijving 1|omschrijving 2|mededelingen|betalingskenmerk|concepto|movimiento|referencia|viite|viitenumero|viesti|selite",
} as const;

type Column = keyof typeof HEADINGS;

/** Words of `side` for money that went out, folded. */
const OUT = /^(?:af|d|db|dr|dbit|debit|debet|s|soll)$/;

/** Reads payments below the first row whose headings name a date or text and an amount. */
export function readPayments(
  sheet: SheetCells,
  options: {
    readonly homeCurrency?: string;
    readonly dateOrder?: DateOrder;
    readonly decimalSign?: DecimalSign;
    /** Keeps a payment whose day cannot be told, without its day: money that came in counts all the same. */
    readonly undated?: boolean;
  } = {},
): PaymentReading {
  const found = headingsOf(sheet);
  return found
    ? rowsBelow(sheet, found.row + 1, found.columns, options)
    : {
        payments: [],
        unread: [],
        unknownHeadings: sheet.cells.filter((row) => row.some((cell) => !isBlank(cell))).length > 1,
        problems: [],
        questions: [],
      };
}

/** A payment to be written, by what its columns hold. */
export type PaymentLine = Partial<Record<Column, Cell>>;

/** Payments as rows of a sheet in the order of its own headings, whatever they are called; undefined where it has none. */
export function paymentRows(sheet: SheetCells, lines: readonly PaymentLine[]): Cell[][] | undefined {
  const columns = headingsOf(sheet)?.columns;
  if (!columns) return undefined;
  const [text] = columns.texts;
  return lines.map((line) => {
    const row: Cell[] = [];
    const said = [line.text];
    for (const name of Object.keys(HEADINGS) as Column[]) {
      const at = columns[name];
      if (at !== undefined) row[at] = line[name];
      // What names the invoice stands in the text where the sheet has no column for it.
      else if (name === "customer" || name === "invoice") said.push(line[name]);
    }
    if (text !== undefined) row[text] = said.filter((part) => !isBlank(part)).join(" ");
    return Array.from(row, (cell) => cell ?? "");
  });
}

type Columns = Partial<Record<Column, number>> & {
  readonly texts: number[];
  /** Every column that can name the payer: banks leave one blank, or put the account's number there. */
  readonly names: number[];
  /** "€" where the heading of the amount carries it: "Betrag (€)". */
  unit: string;
};

function headingsOf({ cells }: SheetCells): { readonly row: number; readonly columns: Columns } | undefined {
  for (let row = 0; row < Math.min(cells.length, 30); row++) {
    const columns = columnsOf(cells[row] as readonly Cell[]);
    if (columns.amount !== undefined) return { row, columns };
  }
  return undefined;
}

function columnsOf(row: readonly Cell[]): Columns {
  const columns: Columns = { texts: [], names: [], unit: "" };
  row.forEach((cell, c) => {
    const text = cellText(cell);
    const priced = currencyInHeading(text);
    const name = columnNamed(text) ?? (priced && columnNamed(priced.rest));
    if (name === "text") columns.texts.push(c);
    else if (name === "customer") columns.names.push(c);
    if (name === "amount" && columns.amount === undefined && priced) columns.unit = priced.unit;
    if (name !== undefined && name !== "text") columns[name] ??= c;
  });
  return columns;
}

function columnNamed(text: string): Column | undefined {
  const label = normalLabel(text);
  if (label === "") return undefined;
  return (Object.keys(HEADINGS) as Column[]).find((name) =>
    HEADINGS[name].split("|").some((word) => normalLabel(word) === label),
  );
}

/** The payer of a line: where several columns could name one, the first name, not an account's number. */
function payerIn(row: readonly Cell[], names: readonly number[]): string {
  if (names.length < 2) return names.length === 0 ? "" : cellText(row[names[0] as number]);
  for (const c of names) {
    const text = cellText(row[c]);
    if (/\p{L}{2}/u.test(text) && !/^[A-Z]{2}\d{2}[\dA-Z ]{10,}$/.test(text)) return text;
  }
  return "";
}

function rowsBelow(
  sheet: SheetCells,
  first: number,
  columns: Columns,
  options: {
    readonly homeCurrency?: string;
    readonly dateOrder?: DateOrder;
    readonly decimalSign?: DecimalSign;
    readonly undated?: boolean;
  },
): PaymentReading {
  const { cells, name } = sheet;
  const payments: Payment[] = [];
  const unread: UnreadPayment[] = [];
  const problems: Problem[] = [];
  const amounts = amountColumn(columns.amount as number, first, cells.length);
  readAmountCells(amounts, cells, first, cells.length);
  const settled = signOf(amounts);
  const sign = options.decimalSign ?? (settled === "contradiction" ? undefined : settled);
  let order = options.dateOrder;
  if (!order && columns.date !== undefined) {
    const evidence = settleDateOrder(cells, [readDateColumn(cells, columns.date, first, cells.length)]);
    const heading = cellText(cells[first - 1]?.[columns.date]);
    if (evidence.open && !options.undated) {
      return {
        payments,
        unread,
        unknownHeadings: false,
        problems,
        questions: [dateOrderQuestion(evidence.example, [{ field: "paidDate", heading }])],
      };
    }
    order = evidence.open ? undefined : evidence.order;
  }
  const home = options.homeCurrency ?? "";
  for (let r = first; r < cells.length; r++) {
    const row = cells[r] as readonly Cell[];
    const at = (column: Column): Cell =>
      columns[column] === undefined ? "" : row[columns[column] as number];
    if (row.every(isBlank)) continue;
    const heading = (column: Column): string => cellText(cells[first - 1]?.[columns[column] as number]);
    const named = cellText(at("currency")) || columns.unit;
    const currency = named === "" ? home : readCurrency(named, home).code;
    const read = readAmountCell(at("amount"), decimalsOf(currency), sign);
    const said = {
      row: r + 1,
      customer: payerIn(row, columns.names),
      invoice: cellText(at("invoice")),
      text: columns.texts
        .map((c) => cellText(row[c]))
        .join(" ")
        .trim(),
    };
    const isOut = read.minor <= 0 || OUT.test(foldText(cellText(at("side"))));
    if (isOut)
      unread.push({
        ...said,
        written: cellText(at("amount")),
        out: read.minor > Number.MIN_SAFE_INTEGER + 1,
      });
    if (read.minor <= Number.MIN_SAFE_INTEGER + 1) {
      if (!isBlank(at("amount"))) {
        problems.push(problem("unreadable-amount", name, r + 1, heading("amount"), cellText(at("amount"))));
      }
      continue;
    }
    if (isOut) continue;
    const date = dayIn(at("date"), order);
    if (date === undefined && !isBlank(at("date")) && !options.undated) {
      problems.push(problem("unreadable-date", name, r + 1, heading("date"), cellText(at("date"))));
      continue;
    }
    const before = at("openBefore");
    const openBefore = typeof before === "number" ? toMinor(before, decimalsOf(currency)) : undefined;
    payments.push({
      ...said,
      ...(openBefore === undefined ? {} : { openBefore }),
      ...(date === undefined ? {} : { date }),
      amount: asMinor(read.minor),
      currency: currency || (read.unit === "" ? "" : readCurrency(read.unit, home).code),
    });
  }
  return { payments, unread, unknownHeadings: false, problems, questions: [] };
}

function dayIn(cell: Cell, order: DateOrder | undefined): Day | undefined {
  if (isDateCell(cell)) return cell.day;
  if (typeof cell === "number") return readDateNumber(cell);
  if (typeof cell !== "string" || isBlank(cell)) return undefined;
  const read = readDateText(cell);
  if (typeof read !== "object") return read;
  return order && dayInOrder(read, order);
}

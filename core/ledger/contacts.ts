/** Contact lists: a sheet or file with the customers' addresses, joined by customer number or name. */
import { type Cell, isBlank } from "../cell.ts";
import type { CustomerType, Invoice } from "../invoice.ts";
import { decimalsOf, readAmountText, toMinor } from "../money.ts";
import type { SheetCells } from "../workbook.ts";
import { countryCode } from "./country.ts";
import { customerKey, maybeSameFirm, plainCustomer } from "./customer-key.ts";
import { describesCustomer, holdsCodes, isCode, namesOfCodes } from "./customer-names.ts";
import { customerTypeOf, languageCode } from "./customer-words.ts";
import { emailColumn } from "./email-column.ts";
import { FIELDS, type Field } from "./field.ts";
import { type Heading, readHeading } from "./headings.ts";
import type { InvoiceDraft } from "./invoice-draft.ts";
import type { Mutable } from "./item-columns.ts";
import type { Question } from "./question.ts";
import { CASH_ONLY, readFlag } from "./row-words.ts";
import { cellText } from "./rows.ts";

/** One customer of a contact list. Blank cells are left out. */
export interface Contact {
  /** The sheet's row number. */
  readonly row: number;
  readonly customer: string;
  readonly customerNumber?: string;
  readonly customerType?: CustomerType;
  readonly country?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly contact?: string;
  readonly secondContact?: string;
  readonly language?: string;
  readonly terms?: string;
  readonly creditLimit?: string;
  readonly lateFeePolicy?: string;
  readonly feesAgreed?: boolean;
  readonly salesRep?: string;
  readonly doNotContact?: boolean;
  readonly note?: string;
}

/** Contacts by customer; a name that fits two of them is asked once and joined to neither. */
export interface ContactList {
  /** Fills what the invoice's own row leaves blank. */
  fill(invoice: InvoiceDraft): void;
}

const TEXTS = [
  "customerNumber", "email", "phone", "contact", "secondContact", "terms", "creditLimit", "lateFeePolicy", "salesRep", "note",
] as const; // biome-ignore format: a list

/** Fields a contact list may have, beside the customer. */
const FIELDS_FILLED = [
  ...TEXTS,
  "customerType",
  "country",
  "language",
  "feesAgreed",
  "doNotContact",
] as const;

const WANTED: ReadonlySet<Field> = new Set<Field>(FIELDS_FILLED);

/** The contacts of a sheet: found below the first row whose headings name a customer and one way to reach or treat it. */
function readContacts(sheet: SheetCells): Contact[] {
  const { cells } = sheet;
  for (let r = 0; r < Math.min(cells.length, 40); r++) {
    const headings = (cells[r] as readonly Cell[]).map((cell) => readHeading(cellText(cell)));
    const columns = contactColumns(headings, cells, r + 1);
    if (columns) return contactRows(cells, r + 1, columns);
  }
  return [];
}

type Columns = Partial<Record<Field, number>>;

function contactColumns(
  headings: readonly Heading[],
  cells: readonly (readonly Cell[])[],
  first: number,
): Columns | undefined {
  const columns: Columns = {};
  for (const strong of [true, false]) {
    headings.forEach((heading, c) => {
      for (const meaning of heading.meanings) {
        const { field } = meaning;
        if (meaning.strong !== strong || columns[field] !== undefined) continue;
        if (field === "customer" || WANTED.has(field)) {
          columns[field] = c;
          return;
        }
      }
    });
    if (columns.customer !== undefined) continue;
    const type = headings.findIndex((h) => h.label === "type");
    if (type >= 0) columns.customerType ??= type;
  }
  const type = headings.findIndex((h) => h.label === "type");
  if (type >= 0) columns.customerType ??= type;
  const second = headings.findIndex((h) => h.label === "second email");
  if (second >= 0) columns.secondContact = second;
  namesBesideNumbers(columns, headings, cells, first);
  const { customer = -1 } = columns;
  if (columns.email === undefined && customer >= 0) {
    const taken = new Set(Object.values(columns));
    const email = emailColumn(cells, headings, first, customer, (column) => taken.has(column));
    if (email >= 0) columns.email = email;
  }
  const reach = Object.keys(columns).some((field) => field !== "customer" && field !== "customerNumber");
  return columns.customer !== undefined && reach ? columns : undefined;
}

/** Where the customer column holds numbers and another names the customers, that one is the customer, as in a ledger. */
function namesBesideNumbers(
  columns: Columns,
  headings: readonly Heading[],
  cells: readonly (readonly Cell[])[],
  first: number,
): void {
  const code = columns.customer;
  if (code === undefined || !holdsCodes(cells, code, first)) return;
  const names = headings.findIndex(
    ({ label, meanings }, c) =>
      c !== code &&
      (describesCustomer(label) || meanings.some(({ field }) => field === "customer")) &&
      namesOfCodes(cells, code, c, first, true),
  );
  if (names < 0) return;
  columns.customer = names;
  columns.customerNumber ??= code;
}

function contactRows(cells: readonly (readonly Cell[])[], first: number, columns: Columns): Contact[] {
  const contacts: Contact[] = [];
  for (let r = first; r < cells.length; r++) {
    const row = cells[r] as readonly Cell[];
    const at = (field: Field): string =>
      columns[field] === undefined ? "" : cellText(row[columns[field] as number]);
    const customer = at("customer");
    if (
      customer === "" ||
      (row.filter((cell) => !isBlank(cell)).length === 1 && /\d{1,2}:\d{2}/.test(customer))
    )
      continue;
    const contact: Mutable<Contact> = { row: r + 1, customer };
    for (const field of TEXTS) {
      const text = at(field);
      if (text !== "") contact[field] = text;
    }
    const type = customerTypeOf(at("customerType"));
    if (type) contact.customerType = type;
    if (at("country") !== "") contact.country = countryCode(at("country"));
    if (at("language") !== "") contact.language = languageCode(at("language"));
    const agreed = columns.feesAgreed === undefined ? undefined : row[columns.feesAgreed];
    if (!isBlank(agreed)) contact.feesAgreed = readFlag(cellText(agreed)) !== false;
    const silent = at("doNotContact");
    if (silent !== "") contact.doNotContact = readFlag(silent) !== false;
    contacts.push(contact);
  }
  return contacts;
}

/** Joins contact lists to invoices: by number, by name, then by name without legal forms. Doubles are asked. */
export function addContacts(sheets: readonly SheetCells[], asked: Question[]): ContactList | undefined {
  const contacts = sheets.flatMap(readContacts);
  if (contacts.length === 0) return undefined;
  const indexes = [
    index(contacts, (contact) => contact.customerNumber ?? ""),
    index(contacts, (contact) => plainCustomer(contact.customer)),
    index(contacts, (contact) => customerKey(contact.customer)),
    index(contacts, (contact) => (isCode(contact.customer) ? plainCustomer(contact.customer) : "")),
  ];
  const told = new Set<string>();
  const memo = new Map<string, Contact | undefined>();
  const find = (invoice: InvoiceDraft): Contact | undefined => {
    const number = invoice.customerNumber ?? "";
    // A list may head its customers' numbers "Customer".
    const keys = [
      number,
      plainCustomer(invoice.customer),
      customerKey(invoice.customer),
      plainCustomer(number),
    ];
    for (let k = 0; k < keys.length; k++) {
      const named = keys[k] === "" ? [] : (indexes[k]?.get(keys[k] as string) ?? []);
      // Two customers of one name have two numbers.
      const found = named.filter((contact) => !areTwo(contact.customerNumber, number));
      if (found.length === 0) continue;
      if (found.length === 1) return found[0];
      if (!told.has(invoice.customer)) asked.push(twoContacts(invoice.customer, found));
      told.add(invoice.customer);
      // Whichever is right: where one of them wants to be left alone, nobody is written to.
      const stop = found.find(({ doNotContact }) => doNotContact);
      return stop && { row: stop.row, customer: stop.customer, doNotContact: true };
    }
    return undefined;
  };
  const silent = contacts.filter(({ doNotContact }) => doNotContact);
  const addresses = new Set(silent.flatMap(({ email }) => (email ? [addressOf(email)] : [])));
  const alone = new Map<string, boolean>();
  /** Who wants to be left alone is left alone, under another spelling or at the same address too. */
  const leftAlone = (key: string, invoice: InvoiceDraft): void => {
    if (silent.length === 0) return;
    if (!alone.has(key))
      alone.set(
        key,
        silent.some((contact) => mayBeOne(contact, invoice)),
      );
    if (alone.get(key) || (invoice.email !== undefined && addresses.has(addressOf(invoice.email))))
      invoice.doNotContact = true;
  };
  const fields = FIELDS_FILLED.filter((field) => contacts.some((contact) => contact[field] !== undefined));
  return {
    fill(invoice) {
      const key = `${invoice.customerNumber ?? ""}\u0000${invoice.customer}`;
      if (!memo.has(key)) memo.set(key, find(invoice));
      const contact = memo.get(key);
      if (!contact) {
        leftAlone(key, invoice);
        return;
      }
      if (contact.doNotContact) invoice.doNotContact = true;
      const limit =
        contact.creditLimit === undefined ? undefined : limitOf(contact.creditLimit, invoice.currency);
      if (limit !== undefined) invoice.creditLimit ??= limit;
      for (const field of fields) {
        if (field !== "creditLimit" && invoice[field] === undefined && contact[field] !== undefined)
          Object.assign(invoice, { [field]: contact[field] });
      }
      leftAlone(key, invoice);
    },
  };
}

/** A limit as the list writes it, in the invoice's currency; undefined where it is no amount. */
function limitOf(text: string, currency: string): Invoice["creditLimit"] {
  if (CASH_ONLY.test(text)) return "cash";
  const read = readAmountText(text);
  return read === undefined || read.value < 0 ? undefined : toMinor(read.value, decimalsOf(currency));
}

const bareNumber = (number: string): string => plainCustomer(number).replace(/ /g, "").replace(/^0+/, "");

/** Whether two customer numbers are told and differ, by more than leading zeros and signs. */
const areTwo = (a = "", b = ""): boolean => a !== "" && b !== "" && bareNumber(a) !== bareNumber(b);

/** Whether an entry of the list may be the invoice's customer: by number, else by a name that differs in its legal form at most. */
function mayBeOne(contact: Contact, { customer, customerNumber = "" }: InvoiceDraft): boolean {
  const number = contact.customerNumber ?? "";
  if (areTwo(number, customerNumber)) return false;
  if (customerNumber !== "" && number !== "") return true;
  const listed = plainCustomer(contact.customer);
  return (
    (customerNumber !== "" && listed === plainCustomer(customerNumber)) ||
    maybeSameFirm(contact.customer, customer)
  );
}

const addressOf = (email: string): string => email.trim().toLowerCase();

/** Contacts by key; copies that say the same count once. */
function index(contacts: readonly Contact[], keyOf: (contact: Contact) => string): Map<string, Contact[]> {
  const found = new Map<string, Contact[]>();
  for (const contact of contacts) {
    const key = keyOf(contact);
    if (key === "") continue;
    const list = found.get(key) ?? [];
    const at = list.findIndex((other) => other.email === contact.email && other.phone === contact.phone);
    if (at < 0) list.push(contact);
    else if (contact.doNotContact) list[at] = { ...(list[at] as Contact), doNotContact: true };
    found.set(key, list);
  }
  return found;
}

const twoContacts = (customer: string, found: readonly Contact[]): Question => ({
  code: "two-contacts",
  blocking: false,
  field: FIELDS.email.name,
  sentence: `The contact list has ${found.length} entries for "${customer}" (rows ${found.map((c) => c.row).join(", ")}): which one is right? Until then none is used.`,
  candidates: found.map((c) => `${c.customer} ${c.email ?? ""}`.trim()),
  option: "",
});

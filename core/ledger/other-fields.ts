/** The fields beside money and due dates: who, how to reach them, what was done and promised. */
import { type Cell, isBlank, isDateCell, trimmed } from "../cell.ts";
import { asMinor, decimalsOf } from "../money.ts";
import { readAmountCell } from "./amount-column.ts";
import { countryCode } from "./country.ts";
import { customerTypeOf, isEmail, languageCode } from "./customer-words.ts";
import { NO_DAY } from "./date-column.ts";
import type { Field } from "./field.ts";
import type { InvoiceDraft } from "./invoice-draft.ts";
import { amountAt, dayAt, type ItemColumns } from "./item-columns.ts";
import { type ItemSource, report } from "./items.ts";
import { remembered } from "./remembered.ts";
import { CASH_ONLY, readFlag } from "./row-words.ts";
import { cellText } from "./rows.ts";

/** Fills fields of an invoice from its item. */
type Filler = (i: number, row: readonly Cell[], invoice: InvoiceDraft, settled: boolean) => void;

/** A cell's text as it is written; undefined for a blank one. */
function textAt(row: readonly Cell[], column: number): string | undefined {
  const cell = column < 0 ? undefined : row[column];
  if (typeof cell !== "string")
    return cell === null || cell === undefined ? undefined : cellText(cell) || undefined;
  return cell.length === 0 ? undefined : trimmed(cell) || undefined;
}

/** A function that fills the other fields of an invoice from its item; only columns that are there cost anything. */
export function otherFields(source: ItemSource, columns: ItemColumns): Filler {
  const { tax, disputed } = columns;
  const texts = writtenTexts(source);
  const days = knownDays(source, columns);
  const words = understood(source);
  const wishes = flags(source);
  const counts = numbers(source);
  // Each called by its own name: engines take such a call in, and not one that goes through a list.
  return (i, row, invoice, settled) => {
    if (texts) texts(i, row, invoice, settled);
    if (days) days(i, row, invoice, settled);
    if (words) words(i, row, invoice, settled);
    if (wishes) wishes(i, row, invoice, settled);
    if (counts) counts(i, row, invoice, settled);
    if (tax) {
      const part = amountAt(tax, i);
      if (part !== undefined) invoice.tax = asMinor(part);
    }
    if (disputed) disputedPart(source, disputed, i, invoice);
  };
}

const WRITTEN: readonly Field[] = [
  "phone", "contact", "secondContact", "terms", "lastAction", "paymentMethod", "paymentReference", "poNumber", "salesRep",
  "assignedTo", "lateFeePolicy", "invoiceLink", "note", "customerNumber",
]; // biome-ignore format: a list

/** Texts taken as they are written. Each field by its own name: stored by a name in a variable they cost five times as much. */
function writtenTexts({ at }: ItemSource): Filler | undefined {
  const phone = at("phone");
  const contact = at("contact");
  const secondContact = at("secondContact");
  const terms = at("terms");
  const lastAction = at("lastAction");
  const paymentMethod = at("paymentMethod");
  const paymentReference = at("paymentReference");
  const poNumber = at("poNumber");
  const salesRep = at("salesRep");
  const assignedTo = at("assignedTo");
  const lateFeePolicy = at("lateFeePolicy");
  const invoiceLink = at("invoiceLink");
  const note = at("note");
  const customerNumber = at("customer") >= 0 ? at("customerNumber") : -1;
  if (WRITTEN.every((field) => at(field) < 0)) return undefined;
  return (_, row, invoice) => {
    if (phone >= 0) invoice.phone = textAt(row, phone);
    if (contact >= 0) invoice.contact = textAt(row, contact);
    if (secondContact >= 0) invoice.secondContact = textAt(row, secondContact);
    if (terms >= 0) invoice.terms = textAt(row, terms);
    if (lastAction >= 0) invoice.lastAction = textAt(row, lastAction);
    if (paymentMethod >= 0) invoice.paymentMethod = textAt(row, paymentMethod);
    if (paymentReference >= 0) invoice.paymentReference = textAt(row, paymentReference);
    if (poNumber >= 0) invoice.poNumber = textAt(row, poNumber);
    if (salesRep >= 0) invoice.salesRep = textAt(row, salesRep);
    if (assignedTo >= 0) invoice.assignedTo = textAt(row, assignedTo);
    if (lateFeePolicy >= 0) invoice.lateFeePolicy = textAt(row, lateFeePolicy);
    if (invoiceLink >= 0) invoice.invoiceLink = textAt(row, invoiceLink);
    if (note >= 0) invoice.note = textAt(row, note);
    if (customerNumber >= 0) invoice.customerNumber = textAt(row, customerNumber);
  };
}

/** Days something was sent, said or promised. */
function knownDays(source: ItemSource, { days }: ItemColumns): Filler | undefined {
  const { sentDate, lastContact, promisedDate } = days;
  if (!sentDate && !lastContact && !promisedDate) return undefined;
  const asOf = source.asOf ?? Number.POSITIVE_INFINITY;
  return (i, _, invoice) => {
    if (sentDate) invoice.sentDate = dayAt(sentDate, i);
    if (promisedDate) invoice.promisedDate = dayAt(promisedDate, i);
    if (!lastContact) return;
    const day = dayAt(lastContact, i);
    invoice.lastContact = day;
    if ((day ?? NO_DAY) > asOf) report(source, "contact-in-future", i, "lastContact");
  };
}

/** Words understood: what the customer is in law, where, in which language, at which address. */
function understood(source: ItemSource): Filler | undefined {
  const { at } = source;
  const customerType = at("customerType");
  const country = at("country");
  const language = at("language");
  const email = at("email");
  if (customerType < 0 && country < 0 && language < 0 && email < 0) return undefined;
  const typeOf = remembered(customerTypeOf);
  const countryOf = remembered(countryCode);
  const languageFor = remembered(languageCode);
  return (i, row, invoice, settled) => {
    const type = textAt(row, customerType);
    if (type !== undefined) invoice.customerType = typeOf(type);
    if (invoice.customerType === undefined && customerType >= 0 && !isBlank(row[customerType]))
      report(source, "unknown-customer-type", i, "customerType");
    const land = textAt(row, country);
    if (land !== undefined) invoice.country = countryOf(land);
    const written = textAt(row, language);
    if (written !== undefined) invoice.language = languageFor(written);
    const address = textAt(row, email);
    if (address === undefined) return;
    invoice.email = address;
    if (!settled && !isEmail(address)) report(source, "bad-email", i, "email");
  };
}

/** What a customer wished and what was agreed. */
function flags({ at }: ItemSource): Filler | undefined {
  const silent = at("doNotContact");
  const agreed = at("feesAgreed");
  if (silent < 0 && agreed < 0) return undefined;
  return (_, row, invoice) => {
    // Anything written there that is not a no is a wish to be left alone.
    if (silent >= 0 && !isBlank(row[silent]))
      invoice.doNotContact = readFlag(cellText(row[silent])) !== false;
    if (agreed < 0 || isBlank(row[agreed])) return;
    invoice.feesAgreed = isDateCell(row[agreed]) || readFlag(cellText(row[agreed])) !== false;
  };
}

/** A credit limit, and how many reminders went out. */
function numbers(source: ItemSource): Filler | undefined {
  const { at } = source;
  const creditLimit = at("creditLimit");
  const sent = at("remindersSent");
  if (creditLimit < 0 && sent < 0) return undefined;
  return (i, row, invoice) => {
    if (creditLimit >= 0 && !isBlank(row[creditLimit])) {
      const cell = row[creditLimit];
      if (CASH_ONLY.test(cellText(cell))) invoice.creditLimit = "cash";
      else {
        const { minor } = readAmountCell(cell, decimalsOf(invoice.currency), source.signOf("balance"));
        const limit = amountAt([minor], 0);
        if (limit !== undefined) invoice.creditLimit = asMinor(limit);
        else report(source, "unreadable-credit-limit", i, "creditLimit");
      }
    }
    if (sent < 0 || isBlank(row[sent])) return;
    const count = cellText(row[sent]);
    if (/^\d{1,3}(?:\.0)?$/.test(count)) invoice.remindersSent = Math.trunc(Number(count));
    else report(source, "unreadable-count", i, "remindersSent");
  };
}

function disputedPart(source: ItemSource, column: Float64Array, i: number, invoice: InvoiceDraft): void {
  const disputed = amountAt(column, i);
  if (disputed === undefined || disputed === 0) return;
  if (disputed < 0) report(source, "negative-disputed", i, "disputedAmount");
  else {
    invoice.disputedAmount = asMinor(disputed);
    if (disputed > invoice.openBalance && invoice.openBalance > 0)
      report(source, "disputed-above-balance", i, "disputedAmount");
  }
}

/** From the facts of a message to what its letter's fields show, in the letter's language. */
import type { Day } from "../day.ts";
import { formatAmount, formatDate, formatDays, formatList } from "../formats/format.ts";
import type { Language } from "../language.ts";
import { asMinor, type Minor } from "../money.ts";
import type { Block, BlockField, Field, Values } from "./fields.ts";
import type { Forms, TableWords } from "./letters/letter-words.ts";
import {
  breakdownBlock,
  invoiceTable,
  type LetterRow,
  labelled,
  linesBlock,
  type Sums,
  type TableStyle,
  tableBlock,
  totalOf,
} from "./tables.ts";
import { choose } from "./template.ts";

/** Who writes, as Settings has it. Blank where not filled in. */
export interface Sender {
  readonly company: string;
  /** The person who signs. */
  readonly name: string;
  readonly replyTo: string;
  readonly phone: string;
  /** Name, address and registration number of the creditor, line by line. */
  readonly creditor: string;
  /** The bank details for the letter's currency, line by line. */
  readonly bank: string;
  /** Who takes over an unpaid claim (agency or lawyer), by name. */
  readonly recoveryPartner: string;
}

/** An early-payment discount that still holds. */
export interface OpenDiscount {
  readonly invoice: string;
  readonly amount: Minor;
  readonly until: Day;
}

/** Everything a letter can show. */
export interface LetterFacts {
  readonly language: Language;
  readonly friendly: boolean;
  readonly currency: string;
  readonly customer: string;
  /** The person greeted; the company where none is known. */
  readonly contact: string;
  readonly covered: readonly LetterRow[];
  readonly alsoOpen: readonly LetterRow[];
  readonly sums: Sums;
  readonly sender: Sender;
  readonly reference: string;
  readonly discounts?: readonly OpenDiscount[] | undefined;
  readonly asOf?: Day | undefined;
  readonly payBy?: Day | undefined;
  readonly stopDate?: Day | undefined;
  readonly handOverDate?: Day | undefined;
  readonly promisedDate?: Day | undefined;
  readonly instalment?: { readonly amount: Minor; readonly date: Day } | undefined;
  readonly instalments?: readonly { readonly amount: Minor; readonly date: Day }[] | undefined;
  readonly settlement?: Minor | undefined;
  /** Costs that come if the letter is not heeded; never part of its total. */
  readonly costsAfter?: Minor | undefined;
  readonly paid?: Minor | undefined;
  readonly overdue?: Minor | undefined;
  readonly statement?: Block | undefined;
  readonly terms?: string | undefined;
  readonly paymentReference?: string | undefined;
  readonly poNumber?: string | undefined;
  readonly link?: string | undefined;
}

/** Language-dependent words the values need. */
export interface ValueWords {
  readonly greeting: Forms;
  readonly closing?: Forms | undefined;
  readonly table?: TableWords | undefined;
}

/** The fields of a letter, in its language. Tables are made only where the template uses them (all where `needs` is left out). */
export function valuesOf(facts: LetterFacts, words: ValueWords, needs?: ReadonlySet<Field>): Values {
  const { language, currency, sender, sums, friendly } = facts;
  const many = facts.covered.length > 1;
  const day = (value: Day | undefined): string => (value === undefined ? "" : formatDate(value, language));
  const money = (value: Minor | undefined): string =>
    value === undefined || value === 0 ? "" : formatAmount(value, currency, language);
  const first = facts.covered[0];
  const oldest = facts.covered.reduce((most, row) => Math.max(most, row.daysPastDue ?? 0), 0);
  const earliestDue = facts.covered.reduce<Day | undefined>(
    (least, row) => (row.due !== undefined && (least === undefined || row.due < least) ? row.due : least),
    undefined,
  );
  const contact = facts.contact.trim() || facts.customer.trim();
  const form = (forms: Forms): string => (friendly ? forms.friendly : forms.formal);
  const values: { -readonly [F in keyof Values]: Values[F] } = {
    as_of: day(facts.asOf),
    company: sender.company,
    contact,
    customer: facts.customer,
    credits: money(sums.credits),
    collection_costs: money(facts.costsAfter ?? sums.collectionCosts),
    days_past_due: oldest > 0 ? formatDays(oldest, language) : "",
    due_date: day(earliestDue),
    fee: money(sums.fee),
    fixed_sum: money(sums.fixedSum),
    interest: money(sums.interest),
    hand_over_date: day(facts.handOverDate),
    instalment: money(facts.instalment?.amount),
    instalment_date: day(facts.instalment?.date),
    invoice: formatList(
      facts.covered.map((row) => row.number || day(row.date ?? row.due)),
      language,
    ),
    invoice_date: many ? "" : day(first?.date),
    link: facts.link ?? "",
    overdue: money(facts.overdue),
    paid: money(facts.paid),
    pay_by: day(facts.payBy),
    object_by: day(facts.payBy),
    payment_reference: facts.paymentReference ?? "",
    phone: sender.phone,
    po_number: facts.poNumber ?? "",
    principal: money(sums.principal),
    promised_date: day(facts.promisedDate),
    reference: facts.reference,
    reply_to: sender.replyTo,
    sender: sender.name || sender.company,
    settlement: money(facts.settlement),
    stop_date: day(facts.stopDate),
    terms: facts.terms ?? "",
    total: money(totalOf(sums)),
    who: sender.recoveryPartner,
    greeting: choose(form(words.greeting), many, friendly).split("{{contact}}").join(contact),
  };
  if (!words.table || !words.closing) return values;
  const style: TableStyle = { language, words: worded(words.table, many, friendly), currency };
  const closing = [form(words.closing), sender.name, sender.company === sender.name ? "" : sender.company];
  values.closing = closing.filter((line) => line !== "").join("\n");
  const blocks: readonly (readonly [BlockField, () => Block | undefined])[] = [
    ["invoices", () => invoiceTable(facts.covered, style, false)],
    ["also_open", () => invoiceTable(facts.alsoOpen, style, true)],
    ["breakdown", () => breakdownBlock(sums, style, true)],
    ["additions", () => breakdownBlock(sums, style, false)],
    ["bank", () => bankBlock(facts, style.words)],
    ["creditor", () => linesBlock(sender.creditor.split("\n").map((line) => line.trim()))],
    ["discount", () => discountBlock(facts, style)],
    ["undisputed", () => undisputedBlock(facts, style)],
    ["instalments", () => instalmentBlock(facts, style)],
    ["statement", () => facts.statement],
  ];
  for (const [field, make] of blocks) if (needs === undefined || needs.has(field)) values[field] = make();
  return values;
}

/** Two labels differ by form too ("Jeres ordrenummer", "Dit ordrenummer"). */
const worded = (words: TableWords, many: boolean, friendly: boolean): TableWords => ({
  ...words,
  poNumber: choose(words.poNumber, many, friendly),
  discount: choose(words.discount, many, friendly),
});

function bankBlock(facts: LetterFacts, words: TableWords): Block | undefined {
  if (facts.sender.bank.trim() === "") return undefined;
  return linesBlock([
    ...facts.sender.bank.split("\n").map((line) => line.trim()),
    facts.paymentReference ? labelled(words.paymentReference, facts.paymentReference, facts.language) : "",
    facts.poNumber ? labelled(words.poNumber, facts.poNumber, facts.language) : "",
    labelled(words.ourReference, facts.reference, facts.language),
  ]);
}

function discountBlock(facts: LetterFacts, style: TableStyle): Block | undefined {
  const { language, currency } = facts;
  return linesBlock(
    (facts.discounts ?? []).map(({ invoice, amount, until }) =>
      style.words.discount
        .split("{{invoice}}").join(invoice)
        .split("{{amount}}").join(formatAmount(amount, currency, language))
        .split("{{date}}").join(formatDate(until, language)),
    ),
  ); // biome-ignore format: one field a line
}

/** A line for each invoice of which a part is disputed: that the letter asks for the rest alone. */
function undisputedBlock(facts: LetterFacts, style: TableStyle): Block | undefined {
  const money = (value: number): string => formatAmount(asMinor(value), facts.currency, facts.language);
  return linesBlock(
    facts.covered.flatMap(({ number, whole, open }) =>
      whole === undefined || whole <= open
        ? []
        : style.words.undisputed
            .split("{{invoice}}").join(number)
            .split("{{disputed}}").join(money(whole - open))
            .split("{{whole}}").join(money(whole))
            .split("{{amount}}").join(money(open))
            // "1.234,50 kr." at the end of a sentence has one full stop, not two.
            .replace(/\.\.$/, "."),
    ),
  ); // biome-ignore format: one field a line
}

function instalmentBlock(facts: LetterFacts, style: TableStyle): Block | undefined {
  if (!facts.instalments?.length) return undefined;
  const { words } = style;
  return tableBlock(
    [words.instalment, words.due, words.amount],
    facts.instalments.map(({ amount, date }, i) => [
      String(i + 1),
      formatDate(date, facts.language),
      formatAmount(amount, facts.currency, facts.language),
    ]),
    [false, false, true],
  );
}

/** A reminder as it leaves the core: rendered, addressed, with what must still be true when it goes out. */
import type { Cell } from "../cell.ts";
import type { Day } from "../day.ts";
import { type Invoice, openBalanceOn, type Unapplied, unappliedOn } from "../invoice.ts";
import { customerKey } from "../ledger/customer-key.ts";
import { type InvoiceName, idOf, nameOf } from "./key.ts";
import type { Who } from "./log-customer.ts";

/** A name and one checked address. */
export interface Recipient {
  readonly name: string;
  readonly address: string;
}

/** One message, rendered and addressed; recipients are single, checked addresses. */
export interface OutgoingMessage {
  /** The key of the contact log: customer + step + invoices with their due dates. */
  readonly key: string;
  /** R-xxxxxxxx, stands in the message. */
  readonly reference: string;
  readonly to: Recipient;
  readonly cc?: readonly Recipient[];
  readonly replyTo?: string;
  readonly fromName?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What a message takes for granted about one covered invoice: compared with the sheet just before sending. */
export interface InvoiceFact {
  /** Number and due date, as the log's guard knows it. */
  readonly id: string;
  /** Everything that would change what is sent or whether it is; two equal prints are the same facts. */
  readonly print: string;
}

/** What to write into the ledger's row of an invoice once its message is out. */
export interface Mark {
  readonly id: string;
  readonly customer: string;
  /** The label of the step the invoice itself had come to, never the message's. */
  readonly lastAction: string;
  /** ISO day; "" where there has been none. */
  readonly lastContact: string;
}

/** An invoice whose letter went out with another invoice's message: marked without a mail, where the log still says so. */
export interface CatchUp {
  readonly name: InvoiceName;
  /** The step of the log that was sent. */
  readonly step: string;
  readonly mark: Mark;
  /** The invoice as it was when planned: one that changed meanwhile is left alone. */
  readonly fact: InvoiceFact;
}

/** A part of a batch: messages with their log rows and facts, in the order they are to go out. Plain JSON. */
export interface BatchChunk {
  readonly messages: readonly OutgoingMessage[];
  /** Columns of the contact log; time, key and state are filled in as the message goes. */
  readonly logRows: readonly (readonly Cell[])[];
  /** For each message, the facts of each covered invoice. */
  readonly facts: readonly (readonly InvoiceFact[])[];
  /** For each message, the marks to set once it is out; [] leaves the ledger alone. */
  readonly marks?: readonly (readonly Mark[])[];
  /** For each message, every name, number and address its customer may have in the log; the log row alone where left out. */
  readonly who?: readonly Who[];
  /** Invoices to mark without a message of their own; they may come alone, with no message at all. */
  readonly catchUp?: readonly CatchUp[];
  /** For each message, the minute of the day from which it must wait for another day; null for any hour. */
  readonly closes?: readonly (number | null)[];
  /** The AsOf day the batch was planned for, ISO. */
  readonly asOf: string;
  /** Stop starting new messages after so many milliseconds. */
  readonly budget: number;
}

/** Why a message did not go out, for those who say it in another language: `value` is the invoice, the reference, the hour or the server's own words. */
export interface SendWhy {
  readonly code: SendCode;
  readonly value?: string;
}

/** Every reason of the protocol, and of a mail server. */
export type SendCode =
  | "another-batch" | "log-row" | "closed" | "log-unwritten" | "as-of-moved" | "as-of-not-today"
  | "step-sent" | "step-in-doubt" | "sent" | "in-doubt" | "reply" | "changed" | "unchecked"
  | "way-inbox" | "way-smtp" | "password" | "unreachable"; // biome-ignore format: a list

/** What became of one message. `in doubt` = it may have gone out; never sent again by itself. */
export interface SendResult {
  readonly key: string;
  readonly state: "sent" | "failed" | "skipped" | "in doubt";
  /** Why it failed or was skipped; "" when sent. */
  readonly reason: string;
  /** The reason by its code; left out where a server said it in its own words. */
  readonly why?: SendWhy;
}

/**
 * The facts of every invoice of a ledger as of a day, for both sides of the comparison: the plan and the sheet just
 * before sending. Two rows of one number and due date share a fact, so that a change of either shows. What a customer
 * paid that no invoice was matched to is a fact of each of their invoices, and so is what stands `beside` it (see saidBeside).
 */
export function factsOf(
  invoices: readonly Invoice[],
  asOf: Day,
  unapplied: readonly Unapplied[] = [],
  beside?: (invoice: Invoice) => string,
): InvoiceFact[] {
  const credits = new Map<string, string[]>();
  for (const { customer, amount, currency } of unappliedOn(unapplied, asOf)) {
    const key = customerKey(customer);
    credits.set(key, [...(credits.get(key) ?? []), `${amount} ${currency}`]);
  }
  for (const list of credits.values()) list.sort();
  const prints = new Map<string, string[]>();
  for (const invoice of invoices) {
    const id = idOf(nameOf(invoice));
    const open = openBalanceOn(invoice, asOf);
    const print = [
      invoice.customer, open, invoice.currency, invoice.status, invoice.disputedAmount, invoice.promisedDate,
      invoice.lastAction, invoice.lastContact, invoice.email, invoice.secondContact, invoice.doNotContact, invoice.feesAgreed,
      invoice.customerType, invoice.country, invoice.language,
      credits.size === 0 ? "" : credits.get(customerKey(invoice.customer))?.join(" "),
      beside?.(invoice),
    ].map((value) => value ?? "").join("|"); // biome-ignore format: a list
    const known = prints.get(id);
    if (known) known.push(print);
    else prints.set(id, [print]);
  }
  return [...prints].map(([id, all]) => ({ id, print: all.sort().join("\n") }));
}

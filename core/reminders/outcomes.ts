/** What can come of a call, a visit or a letter, and what it changes: the log entry, the row, the next step. */

/** One outcome of the call card. */
export interface Outcome {
  readonly id: OutcomeId;
  /** Reached the customer: sets Last contact. An attempt does not. */
  readonly contact: boolean;
  /** The status the rows take; undefined leaves it. */
  readonly status?: string;
  /** What the card asks for besides. */
  readonly asks: readonly ("date" | "amount" | "reason" | "owner" | "reference" | "contact" | "note")[];
  /** Working days to wait before the next question; undefined leaves the playbook alone. */
  readonly waitWorkingDays?: number;
  /** Ours to do: it goes on our own list, and the ladder stops where the status says so. */
  readonly ourTask?: string;
  /** The letter to offer next. */
  readonly letter?: "proof-of-payment" | "statement" | "plan-confirmation";
  readonly label: string;
}

/** What a call or a reply came to, as the contact log keeps it. */
export type OutcomeId =
  | "reached" | "voicemail" | "unreachable" | "says-paid" | "never-received" | "needs-po" | "refused-by-portal"
  | "waiting-for-approval" | "wrong-contact" | "short-paid" | "dispute" | "credit-note-due" | "set-off" | "next-payment-run"
  | "promised" | "plan-agreed" | "cannot-pay" | "abusive" | "wants-statement" | "left-or-moved" | "reply-received"
  | "reply-read" | "bounce" | "paused"; // biome-ignore format: a list

/** All outcomes, in the order the card shows them. */
export const OUTCOMES: readonly Outcome[] = [
  { id: "promised", label: "Promised a date", contact: true, asks: ["date", "amount"] },
  { id: "says-paid", label: "Says it is paid", contact: true, asks: ["date", "reference"], waitWorkingDays: 3, letter: "proof-of-payment" },
  { id: "next-payment-run", label: "In the next payment run", contact: true, asks: ["date"] },
  { id: "never-received", label: "Never received the invoice", contact: true, asks: ["contact"], ourTask: "Send the invoice again" },
  { id: "needs-po", label: "Needs an order number or reference", contact: true, asks: ["reference"], ourTask: "Send the invoice with the reference" },
  { id: "refused-by-portal", label: "Refused by the portal or e-invoice network", contact: true, asks: ["reason"], ourTask: "Mend the invoice and send it again" },
  { id: "waiting-for-approval", label: "Waiting for approval", contact: true, asks: ["date", "contact"] },
  { id: "wrong-contact", label: "Wrong contact", contact: false, asks: ["contact"], ourTask: "Fill in the right contact" },
  { id: "left-or-moved", label: "Has left or moved", contact: false, asks: ["contact"], ourTask: "Find the new address" },
  { id: "short-paid", label: "Paid less, deduction", contact: true, asks: ["amount", "reason"] },
  { id: "dispute", label: "Disputes it", contact: true, status: "disputed", asks: ["reason", "owner", "amount"] },
  { id: "credit-note-due", label: "We owe a credit note", contact: true, status: "paused", asks: ["amount"], ourTask: "Write the credit note" },
  { id: "set-off", label: "Sets it off against what we owe", contact: true, asks: ["amount", "reference"], ourTask: "Check the set-off" },
  { id: "plan-agreed", label: "Payment plan agreed", contact: true, status: "payment plan", asks: ["note"], letter: "plan-confirmation" },
  { id: "cannot-pay", label: "Cannot pay now", contact: true, status: "hardship", asks: ["reason"] },
  { id: "wants-statement", label: "Wants a statement or copies", contact: true, asks: [], letter: "statement" },
  { id: "abusive", label: "Threatens or is abusive", contact: true, asks: ["note"] },
  { id: "reached", label: "Reached, nothing agreed", contact: true, asks: ["note"] },
  { id: "voicemail", label: "Voicemail", contact: false, asks: [] },
  { id: "unreachable", label: "Unreachable", contact: false, asks: [] },
  { id: "paused", label: "Pause", contact: false, status: "paused", asks: ["date", "reason"] },
  { id: "reply-received", label: "Reply received", contact: false, asks: ["note"] },
  { id: "reply-read", label: "Reply read", contact: false, asks: ["note"] },
  { id: "bounce", label: "Mail came back", contact: false, asks: [], ourTask: "Find the right e-mail address" },
]; // biome-ignore format: one outcome a line

/** An outcome by its id; undefined for an unknown one. */
export const outcomeOf = (id: string): Outcome | undefined => OUTCOMES.find((outcome) => outcome.id === id);

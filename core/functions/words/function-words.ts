/**
 * What the function wizard says in another language: a summary a function and a sentence a parameter, the English being
 * the declarations' own. Names of functions and parameters, regimes and the words of a policy are never translated.
 * The core does not import these tables: they are for the build's functions-<language>.json alone.
 */

/** The words of one function. */
interface Told<Parameter extends string> {
  readonly summary: string;
  readonly parameters: Readonly<Record<Parameter, string>>;
}

type FeeParameter = "balance" | "due_date" | "policy" | "as_of" | "payments" | "rates" | "charged";

type NextActionParameter =
  | "due_date"
  | "balance"
  | "as_of"
  | "last_action"
  | "last_contact"
  | "status"
  | "promised_date"
  | "invoice_date"
  | "playbook";

/** The words of NEXT_ACTION's parameters, the same for its two sisters. */
export type NextActionWords = Readonly<Record<NextActionParameter, string>>;

/** The words of LATE_FEE's parameters, the same for LATE_FEE_BREAKDOWN. */
export type FeeWords = Readonly<Record<FeeParameter, string>>;

/** Every function's words in one language; a missing function or parameter does not compile. */
export interface FunctionWords {
  readonly DUE_DATE: Told<"invoice_date" | "terms">;
  readonly DISCOUNT_DEADLINE: Told<"invoice_date" | "terms">;
  readonly DAYS_PAST_DUE: Told<"due_date" | "as_of">;
  readonly AGING_BUCKET: Told<"due_date" | "as_of" | "boundaries">;
  readonly AGING_REPORT: Told<"customers" | "due_dates" | "balances" | "as_of" | "boundaries" | "currencies">;
  readonly BAD_DEBT_ALLOWANCE: Told<"due_dates" | "balances" | "as_of" | "boundaries" | "rates">;
  readonly LATE_FEE: Told<FeeParameter>;
  readonly LATE_FEE_BREAKDOWN: Told<FeeParameter>;
  readonly STATUTORY_RATE: Told<"regime" | "date">;
  readonly ALLOCATE_PAYMENT: Told<"payment" | "fees" | "interest" | "principal" | "order">;
  readonly EARLY_PAY_DISCOUNT: Told<"amount" | "invoice_date" | "terms" | "pay_date" | "tax" | "tax_mode">;
  readonly DISCOUNT_APR: Told<"terms">;
  readonly AMOUNT_DUE: Told<"balance" | "invoice_date" | "due_date" | "terms" | "policy" | "as_of">;
  readonly NEXT_ACTION: Told<NextActionParameter>;
  readonly NEXT_ACTION_DATE: Told<NextActionParameter>;
  readonly NEXT_ACTION_REASON: Told<NextActionParameter>;
  readonly WORKLIST: Told<"ledger" | "as_of" | "playbook">;
  readonly PAYER_CLASS: Told<"due_dates" | "paid_dates" | "as_of">;
  readonly CREDIT_STATUS: Told<"balance" | "credit_limit" | "days_past_due" | "broken_promises">;
  readonly PAYMENT_PLAN: Told<"balance" | "instalments" | "first_date" | "every">;
  readonly SETTLEMENT_OFFER: Told<"balance" | "days_past_due" | "agency_fee">;
  readonly RECOVERY_OPTIONS: Told<
    "balance" | "days_past_due" | "jurisdiction" | "agency_fee" | "factoring_advance" | "lawyer_letter"
  >;
  readonly SMALL_CLAIMS_LIMIT: Told<"jurisdiction">;
  readonly DAYS_SALES_OUTSTANDING: Told<"receivables" | "credit_sales" | "days">;
  readonly COLLECTION_EFFECTIVENESS: Told<"opening" | "credit_sales" | "closing" | "current">;
  readonly AVERAGE_DAYS_TO_PAY: Told<"invoice_dates" | "paid_dates" | "amounts">;
  readonly EXPECTED_PAYMENT_DATE: Told<"due_date" | "average_days_late" | "promised_date" | "as_of">;
  readonly REMINDER_TEXT: Told<
    "action" | "language" | "customer" | "invoice" | "balance" | "due_date" | "currency" | "as_of"
  >;
}

/** What a language says on the phone. `{{what}}` is `one` or `many` filled in; `<one|many>` chooses by the number of invoices. */
import type { PayerClass } from "../../payer-class.ts";

/** Why the call is made: a demand is open, a promise was broken, or letters have gone unanswered. */
export type CallReason = "open" | "promised" | "written";

/** The words of one language. What is `said` is spoken to the customer; `hints` are for the caller alone. */
export interface ScriptWords {
  readonly said: {
    readonly opening: string;
    /** Stands for the contact's name where nobody is known. */
    readonly whoever: string;
    readonly one: string;
    readonly many: string;
    readonly ask: Readonly<Record<CallReason, string>>;
    readonly cannotPay: string;
    readonly close: string;
    /** To a customer who shouts or threatens. */
    readonly calm: string;
  };
  readonly hints: {
    readonly listen: string;
    readonly tone: Readonly<Record<PayerClass, string>>;
  };
}

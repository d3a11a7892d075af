/**
 * Registers every worksheet function with Excel. Runs in the shared runtime and in a bare one: it needs nothing but
 * `CustomFunctions`. WORKLIST, which carries the ledger reader with it, answers from worklist-function.ts, so that each
 * script Excel loads before the first formula stays small.
 */
import { agingFunctions } from "../core/functions/aging.ts";
import { creditFunctions } from "../core/functions/credit.ts";
import { earlyPaymentFunctions } from "../core/functions/early-payment.ts";
import { lateFeeFunctions } from "../core/functions/late-fee.ts";
import { metricsFunctions } from "../core/functions/metrics.ts";
import { nextActionFunctions } from "../core/functions/next-action.ts";
import { payerClassFunctions } from "../core/functions/payer-class.ts";
import { recoveryFunctions } from "../core/functions/recovery.ts";
import { reminderTextFunctions } from "../core/functions/reminder-text.ts";
import { termsFunctions } from "../core/functions/terms.ts";
import { type Answer, answerOf, toError } from "./register.ts";

/** The functions that answer from the second script, which sets them in `duebookTables`. */
const FROM_TABLES = ["WORKLIST"] as const;

declare global {
  /** Set by worklist-function.ts: its functions by name. */
  var duebookTables: Readonly<Record<string, Answer>> | undefined;
}

const fromTables =
  (name: string): Answer =>
  (...given) => {
    const answer = globalThis.duebookTables?.[name];
    if (!answer)
      throw toError(`${name} is still loading. Open Duebook's pane once, then calculate again (F9).`);
    return answer(...given);
  };

// Without office.js (the page opened outside Excel, or Microsoft's address out of reach) there is nothing to register with.
if (typeof CustomFunctions !== "undefined") {
  for (const fn of [
    ...termsFunctions,
    ...agingFunctions,
    ...lateFeeFunctions,
    ...earlyPaymentFunctions,
    ...nextActionFunctions,
    ...payerClassFunctions,
    ...creditFunctions,
    ...recoveryFunctions,
    ...metricsFunctions,
    ...reminderTextFunctions,
  ]) {
    CustomFunctions.associate(fn.name, answerOf(fn));
  }
  for (const name of FROM_TABLES) CustomFunctions.associate(name, fromTables(name));
}

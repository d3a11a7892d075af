/** Every worksheet function, declared once: the hosts, the help pages and docs/functions.md are all made from this list. */
import { agingFunctions } from "./functions/aging.ts";
import { creditFunctions } from "./functions/credit.ts";
import type { WorksheetFunction } from "./functions/declaration.ts";
import { earlyPaymentFunctions } from "./functions/early-payment.ts";
import { lateFeeFunctions } from "./functions/late-fee.ts";
import { metricsFunctions } from "./functions/metrics.ts";
import { nextActionFunctions } from "./functions/next-action.ts";
import { payerClassFunctions } from "./functions/payer-class.ts";
import { recoveryFunctions } from "./functions/recovery.ts";
import { reminderTextFunctions } from "./functions/reminder-text.ts";
import { termsFunctions } from "./functions/terms.ts";
import { worklistFunctions } from "./functions/worklist.ts";

export { callFunction } from "./functions/call.ts";

/** All worksheet functions in the order of docs/functions.md. */
export const worksheetFunctions: readonly WorksheetFunction[] = [
  ...termsFunctions,
  ...agingFunctions,
  ...lateFeeFunctions,
  ...earlyPaymentFunctions,
  ...nextActionFunctions,
  ...worklistFunctions,
  ...payerClassFunctions,
  ...creditFunctions,
  ...recoveryFunctions,
  ...metricsFunctions,
  ...reminderTextFunctions,
];

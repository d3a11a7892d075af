/**
 * The worksheet functions that stand in every row of a sheet. Google loads and parses Code.js anew for each formula, so
 * these alone are in it, their tables packed; the functions that read or spill a table, and those typed once in a while,
 * are answered by the back office.
 */
import { agingBucketFunction } from "../core/functions/aging.ts";
import { creditFunctions } from "../core/functions/credit.ts";
import type { WorksheetFunction } from "../core/functions/declaration.ts";
import { earlyPaymentFunctions } from "../core/functions/early-payment.ts";
import { lateFeeFunction, statutoryRateFunction } from "../core/functions/late-fee.ts";
import { nextActionFunctions } from "../core/functions/next-action.ts";
import { termsFunctions } from "../core/functions/terms.ts";

const FAMILIES: readonly (() => readonly WorksheetFunction[])[] = [
  () => termsFunctions,
  () => [agingBucketFunction],
  () => nextActionFunctions,
  () => [lateFeeFunction, statutoryRateFunction],
  () => earlyPaymentFunctions,
  () => creditFunctions,
];

/** The function of that name; undefined where the back office has it. Only its family and those before it are made. */
export function rowFunction(name: string): WorksheetFunction | undefined {
  for (const family of FAMILIES) {
    const found = family().find((fn) => fn.name === name);
    if (found) return found;
  }
  return undefined;
}

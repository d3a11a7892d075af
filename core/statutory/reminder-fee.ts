/** What a reminder may cost the customer under each regime's law. */
import { type Day, isoDay } from "../day.ts";
import type { ReminderFeeRule } from "./regime.ts";
import { regimes } from "./regimes.ts";

/**
 * The rule for reminder fees of a regime ("DK B2B"): most per reminder, how many, days between. Undefined where the
 * tables know no such fee (a reminder then carries none), and on a day before the cap is known to hold.
 */
export function reminderFeeRule(regime: string, day?: Day): ReminderFeeRule | undefined {
  const rule = regimes.find(({ id }) => id === regime.toUpperCase())?.reminderFee;
  if (rule?.from !== undefined && day !== undefined && isoDay(day) < rule.from) return undefined;
  return rule;
}

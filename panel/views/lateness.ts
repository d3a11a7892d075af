/** How late something is, in words. */
import type { Context } from "../context.ts";

/** "12 days past due", "due today", "due in 3 days"; blank without a due date. */
export function lateness(context: Context, days: number | undefined): string {
  const { words, formats } = context;
  if (days === undefined) return words.common.noDueDate;
  if (days === 0) return words.common.dueToday;
  return days > 0
    ? formats.plural(days, words.common.pastDueDays)
    : formats.plural(-days, words.common.dueIn);
}

/** The same for a narrow place: "12 days" where it is past due. */
export const shortLateness = (context: Context, days: number | undefined): string =>
  days !== undefined && days > 0
    ? context.formats.plural(days, context.words.common.days)
    : lateness(context, days);

/** Until when a letter asks to be paid: the playbook's days, never fewer than the law's, on a working day. */
import { addDays, type Day, nextWorkingDay } from "../day.ts";
import type { CustomerType } from "../invoice.ts";
import type { LetterId } from "./letters/letter-words.ts";

/**
 * The least days a country's letter must leave, counted from sending:
 * DK inkassoloven § 10 (10), SE inkassolagen 5 § (8), NO inkassoloven § 9 and the fee-bearing purring (14), FI between
 * demands (10 to a business, 14 to a consumer), NL consumers 14 from the day after delivery (two days' post: 16),
 * GB Pre-Action Conduct (14) and Pre-Action Protocol for Debt Claims (30), FR practice (8). Read 2026-11-21.
 */
export function leastNotice(
  letter: LetterId,
  country: string | undefined,
  type: CustomerType | undefined,
): number {
  const person = type === "consumer" || type === "sole trader";
  if (country === "NO" && (letter === "formal-reminder" || letter === "final-notice")) return 14;
  if (country === "FI" && (letter === "formal-reminder" || letter === "final-notice"))
    return type === "consumer" ? 14 : 10;
  if (letter !== "final-notice") return 0;
  switch (country) {
    case "DK":
      return 10;
    case "SE":
    case "FR":
      return 8;
    case "NL":
      return type === "consumer" ? 16 : 0;
    case "GB":
      return person ? 30 : 14;
    default:
      return 0;
  }
}

/** Days to pay where the playbook names none, for letters that make no sense without; undefined for the others. */
const USUAL: Readonly<Partial<Record<LetterId, number>>> = {
  "formal-reminder": 10,
  "final-notice": 14,
  "instalment-missed": 7,
  "settlement-offer": 14,
};

/** The day to pay by, counted from the day of sending; undefined for a letter that names none. */
export function payByOf(
  letter: LetterId,
  playbookDays: number | undefined,
  sendDay: Day,
  country: string | undefined,
  type: CustomerType | undefined,
  holidays?: ReadonlySet<Day>,
): Day | undefined {
  const days = playbookDays ?? USUAL[letter];
  if (days === undefined) return undefined;
  return nextWorkingDay(addDays(sendDay, Math.max(days, leastNotice(letter, country, type))), holidays);
}

/** The day a claim is handed over: two days after the pay-by date, for money already under way, on a working day. */
export const handOverDay = (payBy: Day, holidays?: ReadonlySet<Day>): Day =>
  nextWorkingDay(addDays(payBy, 2), holidays);

/** Days from a suspension notice to the day deliveries stop; the next demand's gap of 12 covers it. */
const SUSPENSION_NOTICE = 10;

/** The day deliveries stop. */
export const stopDay = (sendDay: Day, holidays?: ReadonlySet<Day>): Day =>
  nextWorkingDay(addDays(sendDay, SUSPENSION_NOTICE), holidays);

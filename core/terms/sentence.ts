/** Terms said back: in words for the reader, and as text that can be read only one way. */
import type { Shift, Terms } from "./shift.ts";

const plural = (count: number, unit: string): string => `${count} ${count === 1 ? unit.slice(0, -1) : unit}`;

const ordinal = (date: number): string => {
  const last = date % 10;
  const teen = date > 10 && date < 14;
  return `${date}${teen ? "th" : last === 1 ? "st" : last === 2 ? "nd" : last === 3 ? "rd" : "th"}`;
};

/** A fraction as its percent: 0.02 → "2%", 0.125 → "12.5%". */
const percentText = (rate: number): string => `${Number(`${Number(rate.toPrecision(12))}e2`)}%`;

/** "due on the last day of the month, 30 days after the invoice date"; a discount comes first: "2% off up to 10 days …". */
export function termsSentence(terms: Terms): string {
  const due = terms.prepaid ? "paid before delivery, due on the invoice date" : `due ${dayWords(terms.due)}`;
  const discounts = terms.discounts.map(
    (tier) => `${percentText(tier.rate)} off if paid by ${pointWords(tier.deadline)}`,
  );
  return [...discounts, due].join("; ");
}

const dayWords = (shifts: readonly Shift[]): string => {
  const last = shifts[shifts.length - 1];
  return last && (last.kind === "days" || last.kind === "weeks" || last.kind === "months")
    ? pointWords(shifts)
    : `on ${pointWords(shifts)}`;
};

/** The day reached, as a noun: "the invoice date", "30 days after the end of the invoice month". */
function pointWords(shifts: readonly Shift[]): string {
  const last = shifts[shifts.length - 1];
  if (!last) return "the invoice date";
  const before = shifts.slice(0, -1);
  const from = pointWords(before);
  switch (last.kind) {
    case "days":
    case "weeks":
    case "months":
      return `${plural(last.count, last.kind)} after ${from}`;
    case "month end":
      return before.length === 0 ? "the last day of the invoice month" : `the last day of the month, ${from}`;
    case "date of next month":
      return `${last.date === 31 ? "the last day" : `the ${ordinal(last.date)}`} of the month after ${from}`;
    case "next date":
      return `the first ${ordinal(last.date)} of a month from ${from} on`;
  }
}

const shiftText = (shift: Shift, first: boolean): string => {
  switch (shift.kind) {
    case "days":
      return first ? `net ${shift.count}` : plural(shift.count, "days");
    case "weeks":
    case "months":
      return plural(shift.count, shift.kind);
    case "month end":
      return "EOM";
    case "date of next month":
      return `${ordinal(shift.date)} of next month`;
    case "next date":
      return `the ${ordinal(shift.date)}`;
  }
};

/** The terms in English with "then" between the steps: "2/10 net 30", "net 30 then EOM", "EOM then 30 days". */
export function termsText(terms: Terms): string {
  if (terms.prepaid) return "prepaid";
  const tiers = terms.discounts.map((tier) => {
    const count = tier.deadline.reduce((sum, shift) => sum + (shift.kind === "days" ? shift.count : 0), 0);
    return `${percentText(tier.rate).slice(0, -1)}/${count}`;
  });
  const fromMonthEnd = terms.discounts[0]?.deadline[0]?.kind === "month end";
  // "2/10 EOM net 30": the discount runs from the month end too, which "then" could not say.
  const steps = fromMonthEnd
    ? [
        `EOM ${shiftText(terms.due[1] ?? { kind: "days", count: 0 }, true)}`,
        ...terms.due.slice(2).map((shift) => shiftText(shift, false)),
      ]
    : terms.due.map((shift, i) => shiftText(shift, i === 0));
  if (steps.length === 0) return tiers.length > 0 ? [...tiers, "net 0"].join(" ") : "due on receipt";
  return [...tiers, steps.join(" then ")].join(" ");
}

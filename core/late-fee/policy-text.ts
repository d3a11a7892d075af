/** A policy written back as text that can be read again. */
import { type Minor, toMajor } from "../money.ts";
import type { OncePart, Part, PeriodPart, Policy } from "./policy.ts";

/** An amount as a policy writes it: 30, 12.50. */
export function plainAmount(amount: Minor): string {
  const major = toMajor(amount);
  return Number.isInteger(major) ? String(major) : major.toFixed(2);
}

const size = (part: PeriodPart | OncePart): string =>
  part.percent === undefined ? plainAmount(part.amount ?? (0 as Minor)) : `${part.percent}%`;

/** One part as a policy writes it: `1.5% per started month`. */
export function partText(part: Part): string {
  switch (part.kind) {
    case "interest":
      return `${part.percent}% per ${part.per}`;
    case "period":
      return `${size(part)} per ${part.count} ${part.per}`;
    case "once":
      return `${size(part)} once`;
    case "regime":
      return part.regime.id;
    case "collection costs":
      return "NL collection costs";
  }
}

/** A policy as text that readPolicy reads back to the same policy. */
export function policyText(policy: Policy): string {
  const words = [policy.parts.map(partText).join(" + ")];
  if (policy.after !== undefined) words.push(`after ${policy.after} days`);
  if (policy.grace !== undefined) words.push(`grace ${policy.grace} days`);
  if (policy.reference !== undefined) words.push(`reference ${policy.reference}%`);
  if (policy.interestOnly) words.push("interest only");
  if (policy.compounded) words.push(`compounded ${policy.compounded}`);
  if (policy.dayCount) words.push(policy.dayCount);
  if (policy.min !== undefined) words.push(`min ${plainAmount(policy.min)}`);
  if (policy.maxPercent !== undefined) words.push(`max ${policy.maxPercent}%`);
  if (policy.maxAmount !== undefined) words.push(`max ${plainAmount(policy.maxAmount)}`);
  return words.join(" ");
}

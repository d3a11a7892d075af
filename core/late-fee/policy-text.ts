/** A policy written back: as text that can be read again, and in plain words for the person who agreed to it. */
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

/** A policy in plain English sentences: "18% interest a year, by the day. It is counted from day 6 after the due date." */
export function describePolicy(policy: Policy): string {
  const sentences = [`${sentenceCase(policy.parts.map((part) => partWords(part, policy)).join(", plus "))}.`];
  if (policy.after) {
    sentences.push(`Counted from day ${policy.after + 1} after the due date; the days before are free.`);
  } else if (policy.grace) {
    sentences.push(
      `Nothing up to ${policy.grace} ${policy.grace === 1 ? "day" : "days"} after the due date; later than that, counted from the due date.`,
    );
  } else sentences.push("Counted from the day after the due date.");
  if (policy.reference !== undefined) {
    sentences.push(`The reference rate is ${policy.reference}%, whatever the table says.`);
  }
  if (policy.compounded) {
    const anniversary = policy.compounded === "monthly" ? "month" : "year";
    sentences.push(`Interest is added to the amount owed once a ${anniversary}, counted from the due date.`);
  }
  if (policy.dayCount && policy.dayCount !== "ACT/365")
    sentences.push(`Days are counted by ${policy.dayCount}.`);
  const limits: string[] = [];
  if (policy.min !== undefined) limits.push(`at least ${plainAmount(policy.min)}`);
  if (policy.maxPercent !== undefined) limits.push(`at most ${policy.maxPercent}% of the balance`);
  if (policy.maxAmount !== undefined) limits.push(`at most ${plainAmount(policy.maxAmount)}`);
  if (limits.length > 0) sentences.push(`In all ${limits.join(" and ")} per invoice.`);
  return sentences.join(" ");
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function partWords(part: Part, policy: Policy): string {
  switch (part.kind) {
    case "interest":
      return `${part.percent}% interest a ${part.per}, by the day`;
    case "period": {
      const each = part.count === "started" ? "every started" : "every full";
      return `${size(part)}${part.percent === undefined ? "" : " of the open balance"} for ${each} ${part.per}`;
    }
    case "once":
      return `${size(part)}${part.percent === undefined ? "" : " of the balance"} once`;
    case "regime":
      return `statutory interest${policy.interestOnly || !part.regime.compensation ? "" : " and fixed compensation"}: ${part.regime.label}`;
    case "collection costs":
      return "Dutch collection costs by the legal ladder (at least 40, at most 6775)";
  }
}

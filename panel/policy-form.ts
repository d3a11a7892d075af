/** The late-fee policy as a form: filled from a policy's text, and written back as the text LATE_FEE takes. */
import type { DayCount } from "../core/late-fee/day-count.ts";
import type { InterestPart, OncePart, Part, PeriodPart, Policy } from "../core/late-fee/policy.ts";
import { readPolicy } from "../core/late-fee/policy-reader.ts";
import { plainAmount, policyText } from "../core/late-fee/policy-text.ts";
import { readAmountText } from "../core/money.ts";

/** What a policy rests on; `text` where it was written by hand and fits no form. */
export const BASES = ["none", "law", "rate", "sum", "text"] as const;

/** One of them. */
export type Basis = (typeof BASES)[number];

/** For what time the percent is. */
export const RATE_PERIODS = ["year", "month", "day", "started month", "started week"] as const;

/** For what time the fixed sum is. */
export const SUM_PERIODS = ["once", "started month", "started week"] as const;

/** Ways of counting days. */
export const DAY_COUNTS: readonly DayCount[] = ["ACT/365", "ACT/360", "ACT/ACT", "30/360"];

/** The fields whose texts must be numbers. */
export type NumberField = "reference" | "percent" | "sum" | "days" | "capPercent" | "capAmount" | "min";

/** The form as filled in; numbers as typed, "" where left open. */
export interface PolicyForm extends Readonly<Record<NumberField, string>> {
  readonly basis: Basis;
  readonly regime: string;
  readonly interestOnly: boolean;
  readonly per: (typeof RATE_PERIODS)[number];
  readonly sumPer: (typeof SUM_PERIODS)[number];
  /** What becomes of the free days once they are over. */
  readonly daysAs: "after" | "grace";
  readonly compounded: "" | "monthly" | "yearly";
  readonly dayCount: DayCount;
  /** The policy as written by hand. */
  readonly written: string;
}

const EMPTY: PolicyForm = {
  basis: "none",
  regime: "",
  interestOnly: false,
  reference: "",
  percent: "",
  per: "year",
  sum: "",
  sumPer: "once",
  days: "",
  daysAs: "after",
  compounded: "",
  dayCount: "ACT/365",
  capPercent: "",
  capAmount: "",
  min: "",
  written: "",
};

/** The form a policy's text fills; the basis is `text` where no form can say it, or nobody can read it. */
export function policyForm(text: string): PolicyForm {
  const written = text.trim();
  if (written === "") return EMPTY;
  try {
    const policy = readPolicy(written);
    const parts = partsOf(policy);
    return parts ? { ...EMPTY, ...parts, ...modifiersOf(policy), written } : byHand(written);
  } catch {
    return byHand(written);
  }
}

const byHand = (written: string): PolicyForm => ({ ...EMPTY, basis: "text", written });

const oneOf = <T extends string>(choices: readonly T[], text: string): T | undefined =>
  choices.find((choice) => choice === text);

const periodOf = (part: InterestPart | PeriodPart): string =>
  part.kind === "interest" ? part.per : `${part.count} ${part.per}`;

/** The parts as fields; undefined where they are more than a law, a rate, a sum, or a rate with a sum. */
function partsOf({ parts }: Policy): Partial<PolicyForm> | undefined {
  const [first] = parts;
  if (parts.length === 1 && first?.kind === "regime") return { basis: "law", regime: first.regime.id };
  const rates = parts.filter((part): part is InterestPart | PeriodPart => isRate(part));
  const sums = parts.filter((part): part is OncePart | PeriodPart => isSum(part));
  if (rates.length > 1 || sums.length > 1 || rates.length + sums.length !== parts.length) return undefined;
  const [rate] = rates;
  const [sum] = sums;
  const per = rate && oneOf(RATE_PERIODS, periodOf(rate));
  const sumPer = sum && oneOf(SUM_PERIODS, sum.kind === "once" ? "once" : periodOf(sum));
  if ((rate && !per) || (sum && !sumPer)) return undefined;
  return {
    basis: rate ? "rate" : "sum",
    ...(rate && per ? { percent: String(rate.percent), per } : {}),
    ...(sum?.amount !== undefined && sumPer ? { sum: plainAmount(sum.amount), sumPer } : {}),
  };
}

const isRate = (part: Part): boolean =>
  part.kind === "interest" || (part.kind === "period" && part.percent !== undefined);

const isSum = (part: Part): boolean =>
  (part.kind === "once" || part.kind === "period") && part.amount !== undefined;

const typed = (value: number | undefined): string => (value === undefined ? "" : String(value));

function modifiersOf(policy: Policy): Partial<PolicyForm> {
  return {
    interestOnly: policy.interestOnly ?? false,
    reference: typed(policy.reference),
    days: typed(policy.after ?? policy.grace),
    daysAs: policy.grace === undefined ? "after" : "grace",
    compounded: policy.compounded ?? "",
    dayCount: policy.dayCount ?? "ACT/365",
    capPercent: typed(policy.maxPercent),
    capAmount: policy.maxAmount === undefined ? "" : plainAmount(policy.maxAmount),
    min: policy.min === undefined ? "" : plainAmount(policy.min),
  };
}

/** The fields a basis asks for. */
export function fieldsOf(basis: Basis): readonly NumberField[] {
  const all: readonly NumberField[] = ["days", "capPercent", "capAmount", "min"];
  if (basis === "law") return ["reference", ...all];
  if (basis === "rate") return ["percent", "sum", ...all];
  return basis === "sum" ? ["sum", ...all] : [];
}

const AMOUNTS: ReadonlySet<NumberField> = new Set<NumberField>(["sum", "capAmount", "min"]);

/** A field's number as a policy writes it; undefined where it is none. */
function numberIn(field: NumberField, text: string): string | undefined {
  const trimmed = text.trim().replace(/\s*%$/, "");
  if (AMOUNTS.has(field)) {
    const value = readAmountText(trimmed)?.value;
    return value === undefined || value < 0 ? undefined : String(Math.round(value * 100) / 100);
  }
  const pattern =
    field === "days" ? /^\d+$/ : field === "reference" ? /^-?\d+([.,]\d+)?$/ : /^\d+([.,]\d+)?$/;
  return pattern.test(trimmed) ? trimmed.replace(",", ".") : undefined;
}

/** What a form comes to: its text, or the field that is no number. */
export type Written = { readonly text: string } | { readonly wrong: NumberField };

/** The policy's text. Throws InputError where the parts do not go together. */
export function policyWritten(form: PolicyForm): Written {
  if (form.basis === "none") return { text: "" };
  if (form.basis === "text") return { text: form.written.trim() };
  const numbers: Partial<Record<NumberField, string>> = {};
  for (const field of fieldsOf(form.basis)) {
    const needed = field === (form.basis === "rate" ? "percent" : form.basis === "sum" ? "sum" : undefined);
    if (form[field].trim() === "" && !needed) continue;
    const number = numberIn(field, form[field]);
    if (number === undefined) return { wrong: field };
    numbers[field] = number;
  }
  const parts: string[] = [];
  if (form.basis === "law") parts.push(form.regime);
  if (numbers.percent !== undefined) parts.push(`${numbers.percent}% per ${form.per}`);
  if (numbers.sum !== undefined)
    parts.push(`${numbers.sum} ${form.sumPer === "once" ? "once" : `per ${form.sumPer}`}`);
  const words = [parts.join(" + ")];
  const byTheDay = form.basis === "law" || (form.basis === "rate" && !form.per.startsWith("started"));
  if (numbers.days !== undefined && numbers.days !== "0") words.push(`${form.daysAs} ${numbers.days} days`);
  if (numbers.reference !== undefined) words.push(`reference ${numbers.reference}%`);
  if (form.basis === "law" && form.interestOnly) words.push("interest only");
  if (byTheDay && form.compounded) words.push(`compounded ${form.compounded}`);
  if (byTheDay && form.dayCount !== "ACT/365") words.push(form.dayCount);
  if (numbers.min !== undefined) words.push(`min ${numbers.min}`);
  if (numbers.capPercent !== undefined) words.push(`max ${numbers.capPercent}%`);
  if (numbers.capAmount !== undefined) words.push(`max ${numbers.capAmount}`);
  return { text: policyText(readPolicy(words.join(" "))) };
}

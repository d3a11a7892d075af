/** A policy and the lines of its fee in plain words, in each of the nine languages, for the person who agreed to it. */
import { FORMATS, formatFigure, formatList } from "../formats/format.ts";
import type { Language } from "../language.ts";
import type { Minor } from "../money.ts";
import { LEAST_COSTS, MOST_COSTS } from "../statutory/collection-costs.ts";
import type { Regime } from "../statutory/regime.ts";
import type { Status } from "../statutory/source.ts";
import type { Part, Policy } from "./policy.ts";
import { readPolicy } from "./policy-reader.ts";
import { da } from "./policy-words/da.ts";
import { de } from "./policy-words/de.ts";
import { en } from "./policy-words/en.ts";
import { es } from "./policy-words/es.ts";
import { fi } from "./policy-words/fi.ts";
import { fr } from "./policy-words/fr.ts";
import { nb } from "./policy-words/nb.ts";
import { nl } from "./policy-words/nl.ts";
import type { PolicyWords } from "./policy-words/policy-words.ts";
import { sv } from "./policy-words/sv.ts";

const WORDS: Readonly<Record<Language, PolicyWords>> = { da, de, en, es, fi, fr, nb, nl, sv };

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A percent as written in a policy (18 = 18%) in the language's way. */
const percentText = (percent: number | string, language: Language): string =>
  WORDS[language].percent.replace("#", String(percent).replace(".", FORMATS[language].decimal));

/** An amount without its currency; whole ones without decimals. */
function amountText(amount: Minor, language: Language): string {
  const figure = formatFigure(amount, "", language);
  return amount % 100 === 0 ? figure.slice(0, -3) : figure;
}

/** A policy in plain sentences: "18% interest a year, by the day. Counted from day 6 after the due date …" */
export function describePolicy(policy: Policy, language: Language = "en"): string {
  const words = WORDS[language];
  const percent = (value: number) => ({ size: percentText(value, language) });
  const amount = (value: Minor) => ({ size: amountText(value, language) });
  const parts = policy.parts.map((part) => partWords(part, policy, language));
  const sentences = [`${sentenceCase(parts.join(words.plus))}.`];
  const { after, grace } = policy;
  if (after) sentences.push(fill(words.after, { n: String(after + 1) }));
  else if (grace) sentences.push(fill(words.grace[grace === 1 ? 0 : 1], { n: String(grace) }));
  else sentences.push(words.next);
  if (policy.parts.some(({ kind }) => kind === "interest" || kind === "regime")) sentences.push(words.base);
  if (policy.reference !== undefined) sentences.push(fill(words.reference, percent(policy.reference)));
  if (policy.compounded) sentences.push(words.compounded[policy.compounded]);
  if (policy.dayCount && policy.dayCount !== "ACT/365")
    sentences.push(fill(words.dayCount, { rule: policy.dayCount }));
  const limits: string[] = [];
  if (policy.min !== undefined) limits.push(fill(words.atLeast, amount(policy.min)));
  if (policy.maxPercent !== undefined) limits.push(fill(words.atMostPart, percent(policy.maxPercent)));
  if (policy.maxAmount !== undefined) limits.push(fill(words.atMost, amount(policy.maxAmount)));
  if (limits.length > 0) sentences.push(fill(words.limits, { list: formatList(limits, language) }));
  return sentences.join(" ");
}

/** A regime's law: its English name in English, elsewhere its own short name with the paragraphs of the law. */
function lawOf(regime: Regime, language: Language): string {
  if (language === "en") return regime.label;
  const law = /\((.+)\)$/.exec(regime.label)?.[1];
  return law && regime.audience !== "contract" ? `${regime.id}, ${law}` : regime.id;
}

function partWords(part: Part, policy: Policy | undefined, language: Language): string {
  const words = WORDS[language];
  switch (part.kind) {
    case "interest":
      return fill(words.interest[part.per], { size: percentText(part.percent, language) });
    case "period":
      return fill(words[part.count][part.per], { size: sizeOf(part, words.ofOpen, language) });
    case "once":
      return fill(words.once, { size: sizeOf(part, words.ofBalance, language) });
    case "regime": {
      const law = lawOf(part.regime, language);
      if (part.regime.audience === "contract") return fill(words.contract, { law });
      return fill(policy?.interestOnly || !part.regime.compensation ? words.lawInterest : words.law, { law });
    }
    case "collection costs":
      return fill(words.costs, {
        min: amountText(LEAST_COSTS, language),
        max: amountText(MOST_COSTS, language),
      });
  }
}

function sizeOf(
  part: { readonly percent?: number; readonly amount?: Minor },
  ofWhat: string,
  language: Language,
): string {
  if (part.percent !== undefined) return fill(ofWhat, { size: percentText(part.percent, language) });
  return amountText(part.amount ?? (0 as Minor), language);
}

/** What a line of a fee is, in a language; English, and what is not known, stays as the breakdown has it. */
export function feeLineSaid(what: string, language: Language): string {
  if (language === "en") return what;
  const words = WORDS[language];
  const sized = (text: string): string => numbersSaid(text, language);
  if (what === "Total") return words.total;
  if (what === "Already charged") return words.charged;
  const limit = /^(Cap|Minimum) (.+)$/.exec(what);
  if (limit) return fill(limit[1] === "Cap" ? words.cap : words.minimum, { size: sized(limit[2] as string) });
  // "DK B2B: 1.75% + 8% (verified)", "GB B2B: fixed compensation (verified)"
  const law = /^(.+): (.+) \((.+)\)$/.exec(what);
  if (law) {
    const [, id, sum, source] = law as unknown as [string, string, string, string];
    const named = sum === "fixed compensation" ? words.compensation : sized(sum);
    return `${id}: ${named} (${sourceSaid(source, words)})`;
  }
  const own = /^(.+), from rates$/.exec(what);
  const many = /^(.+) × (\d+)$/.exec(own?.[1] ?? what);
  const said = partSaid(many?.[1] ?? own?.[1] ?? what, language);
  return `${said}${own ? ` (${words.own})` : ""}${many ? ` × ${many[2]}` : ""}`;
}

const sourceSaid = (source: string, words: PolicyWords): string =>
  source === "reference given"
    ? words.given
    : source === "from rates"
      ? words.own
      : (words.status[source as Status] ?? source);

/** One part of a policy's text in a language. */
function partSaid(text: string, language: Language): string {
  try {
    const [part] = readPolicy(text.replace(/ \(verified\)$/, "")).parts;
    return part ? partWords(part, undefined, language) : text;
  } catch {
    return text;
  }
}

/** The numbers of a text as a language writes them: "1.75% + 8%" → "1,75 % + 8 %". */
const numbersSaid = (text: string, language: Language): string =>
  text.replace(/(-?\d+(?:\.\d+)?)(%?)/g, (_, number: string, sign: string) =>
    sign ? percentText(number, language) : number.replace(".", FORMATS[language].decimal),
  );

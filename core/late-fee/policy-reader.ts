/** Reads a late-fee policy as people type it. A policy that cannot be read says which word stopped it. */
import { InputError, shown } from "../errors.ts";
import type { Kind } from "../functions/declaration.ts";
import { isBlankOrZero, readText } from "../functions/kinds.ts";
import { asMinor, LARGEST_MINOR, type Minor } from "../money.ts";
import { findRegime, regimeNames } from "../statutory.ts";
import type { DayCount } from "./day-count.ts";
import { type Modifiers, type Part, type Policy, policyOf } from "./policy.ts";

/** The policy a text says. Throws InputError naming the word that stopped it. */
export function readPolicy(text: string, argument = "policy"): Policy {
  const words = new Words(text, argument);
  const parts: Part[] = [readPart(words)];
  while (words.take("+")) parts.push(readPart(words));
  const modifiers: Mutable<Modifiers> = {};
  while (words.more()) readModifier(words, modifiers, parts);
  return policyOf(parts, modifiers);
}

/** A policy in a cell; undefined for a blank, which means none was agreed. */
export const policyKind: Kind<Policy> = {
  id: "policy",
  wants: "a late-fee policy or the name of a regime",
  read(cell, argument) {
    if (isBlankOrZero(cell)) return undefined;
    if (typeof cell === "number") {
      throw new InputError("unreadablePolicy", argument, `${shown(cell)} is a number without its words`);
    }
    return readPolicy(readText(cell, argument) as string, argument);
  },
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** More than a thousand per cent, of anything, is a slip of the keyboard; so are a hundred years of grace. */
const MOST_PERCENT = 1000;
const MOST_DAYS = 36_500;

/** The words of a policy, one after the other. */
class Words {
  private at = 0;
  private readonly typed: readonly string[];
  private readonly argument: string;
  private readonly text: string;
  constructor(text: string, argument: string) {
    this.text = text;
    this.argument = argument;
    this.typed = text
      .replace(/[\u2212\u2013]/g, "-")
      .replace(/\+/g, " + ")
      .replace(/(\d)\s*(%|percent\b|pct\b)/gi, "$1% ")
      .split(/[\s\u00A0\u202F]+/)
      .map((word) => word.replace(/[,;]+$/, ""))
      .filter((word) => word !== "");
  }
  more(): boolean {
    return this.at < this.typed.length;
  }
  /** The next word in small letters, "" at the end; n looks further ahead. */
  peek(n = 0): string {
    return (this.typed[this.at + n] ?? "").toLowerCase();
  }
  next(): string {
    const word = this.peek();
    this.at++;
    return word;
  }
  /** Goes on if these are the next words. */
  take(...words: readonly string[]): boolean {
    if (!words.every((word, i) => this.peek(i) === word)) return false;
    this.at += words.length;
    return true;
  }
  /** Stops at the word `back` words before the next one. */
  stop(why: string, back = 0): never {
    const word = this.typed[this.at - back];
    const where = word === undefined ? `${shown(this.text)} ends too early` : `it stops at "${word}"`;
    throw new InputError("unreadablePolicy", this.argument, `${where}; ${why}`);
  }
  refuse(code: "unknownRegime", detail: string): never {
    throw new InputError(code, this.argument, detail);
  }
}

const NUMBER = /^\d+(?:[.,]\d+)?$/;
const PERCENT = /^-?\d+(?:[.,]\d+)?%$/;

function percentOf(word: string): number | undefined {
  return PERCENT.test(word) ? Number(word.slice(0, -1).replace(",", ".")) : undefined;
}

function readPart(words: Words): Part {
  if (words.take("nl", "collection", "costs")) return { kind: "collection costs" };
  const percent = percentOf(words.peek());
  if (percent !== undefined) {
    if (percent < 0) words.stop("a fee cannot be below zero");
    if (percent > MOST_PERCENT) words.stop(`that is more than ${MOST_PERCENT}%`);
    words.next();
    return readPercentPart(words, percent);
  }
  if (NUMBER.test(words.peek())) return readAmountPart(words, readSum(words));
  return readRegime(words);
}

/** An amount without thousands separators and with at most two decimals. */
function readSum(words: Words): Minor {
  const word = words.peek();
  const [whole = "", decimals = ""] = word.split(/[.,]/);
  if (!NUMBER.test(word)) words.stop("an amount such as 40 or 12.50 belongs here");
  if (decimals.length > 2)
    words.stop("write an amount without thousands separators and with at most two decimals");
  const minor = Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
  if (minor > LARGEST_MINOR) words.stop("that amount is too large");
  words.next();
  return asMinor(minor);
}

function readPercentPart(words: Words, percent: number): Part {
  if (words.take("once")) return { kind: "once", percent };
  if (words.take("p.a.") || words.take("p.a") || words.take("pa") || words.take("per", "annum")) {
    return { kind: "interest", percent, per: "year" };
  }
  if (!words.take("per") && !words.take("a"))
    words.stop("after a percent comes per year, per month … or once");
  const count = words.take("started") ? "started" : words.take("full") ? "full" : undefined;
  const unit = words.next();
  if (count === undefined) {
    if (unit === "day" || unit === "week" || unit === "month" || unit === "year") {
      return { kind: "interest", percent, per: unit };
    }
    words.stop("after per comes day, week, month or year", 1);
  }
  if (unit === "week" || unit === "month") return { kind: "period", percent, count, per: unit };
  return words.stop(`after ${count} comes week or month`, 1);
}

function readAmountPart(words: Words, amount: Minor): Part {
  if (words.take("once")) return { kind: "once", amount };
  if (!words.take("per") && !words.take("a"))
    words.stop("after an amount comes once or per month; a percent needs its %");
  const count = words.take("full") ? "full" : "started";
  if (count === "started") words.take("started");
  const unit = words.next();
  if (unit === "day" || unit === "week" || unit === "month")
    return { kind: "period", amount, count, per: unit };
  return words.stop("an amount is charged per day, week or month, or once", 1);
}

function readRegime(words: Words): Part {
  const one = findRegime(words.peek());
  const regime = one ?? (words.peek(1) ? findRegime(`${words.peek()} ${words.peek(1)}`) : undefined);
  if (regime) {
    words.next();
    if (!one) words.next();
    return { kind: "regime", regime };
  }
  if (/^b2[bc]$/.test(words.peek(1))) {
    const named = `${words.peek()} ${words.peek(1)}`.toUpperCase();
    words.refuse("unknownRegime", `${shown(named)}. Use one of: ${regimeNames()}`);
  }
  if (findRegime(`${words.peek()} b2b`)) {
    words.next();
    words.stop(`after the country comes B2B${words.peek() ? "" : " or B2C"}`);
  }
  return words.stop("a part begins with a percent, an amount or the name of a regime such as GB B2B");
}

const DAY_COUNTS: ReadonlyMap<string, DayCount> = new Map<string, DayCount>(
  Object.entries({
    "act/365": "ACT/365",
    "act/360": "ACT/360",
    "act/act": "ACT/ACT",
    "30/360": "30/360",
  }),
);

function readModifier(words: Words, read: Mutable<Modifiers>, parts: readonly Part[]): void {
  const regime = parts.some(({ kind }) => kind === "regime");
  const once = (given: unknown, what: string): void => {
    if (given !== undefined) words.stop(`${what} stands twice`);
  };
  const word = words.peek();
  const dayCount = DAY_COUNTS.get(word);
  if (word === "after" || word === "grace") {
    once(read.after ?? read.grace, "when counting starts");
    words.next();
    read[word] = readDays(words);
  } else if (word === "max") {
    words.next();
    readMax(words, read, once);
  } else if (word === "min") {
    once(read.min, "min");
    words.next();
    read.min = readSum(words);
  } else if (word === "compounded") {
    once(read.compounded, word);
    if (!regime && !parts.some(({ kind }) => kind === "interest"))
      words.stop("there is no interest by the day to compound");
    words.next();
    const every = words.next();
    if (every !== "monthly" && every !== "yearly") words.stop("after compounded comes monthly or yearly", 1);
    read.compounded = every;
  } else if (dayCount) {
    once(read.dayCount, "the day count");
    words.next();
    read.dayCount = dayCount;
  } else if (word === "interest" && words.peek(1) === "only") {
    if (!regime) words.stop("interest only belongs to a regime");
    words.take("interest", "only");
    read.interestOnly = true;
  } else if (word === "reference") {
    once(read.reference, word);
    if (!regime) words.stop("reference belongs to a regime");
    words.next();
    const percent = percentOf(words.peek());
    if (percent === undefined) words.stop("after reference comes a percent");
    words.next();
    read.reference = percent as number;
  } else if (word === "+") {
    words.stop("the parts stand first, joined by +; what limits them all comes after them");
  } else {
    words.stop(
      "after the parts come after, grace, max, min, compounded, a day count, interest only or reference",
    );
  }
}

function readMax(words: Words, read: Mutable<Modifiers>, once: (given: unknown, what: string) => void): void {
  const percent = percentOf(words.peek());
  if (percent === undefined) {
    once(read.maxAmount, "max");
    read.maxAmount = readSum(words);
    return;
  }
  once(read.maxPercent, "max");
  if (percent < 0) words.stop("a cap cannot be below zero");
  words.next();
  read.maxPercent = percent;
}

function readDays(words: Words): number {
  const word = words.peek();
  if (!/^\d+$/.test(word) || Number(word) > MOST_DAYS) words.stop("a whole number of days belongs here");
  words.next();
  if (!words.take("days") && !words.take("day")) words.stop("after the number comes days");
  return Number(word);
}

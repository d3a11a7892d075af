/** The pieces payment terms are made of: tokens → atoms. */
import type { InputError, InputErrorCode } from "../errors.ts";
import { readPercentNumber } from "../rate.ts";
import type { Shift } from "./shift.ts";
import type { Token } from "./token.ts";

/** A day of the month ("the 15th"), a number of days, a discount … as they follow each other in the text. */
export type Atom =
  | { readonly kind: "span"; readonly shift: Shift & { readonly count: number }; readonly written: string }
  | { readonly kind: "tier"; readonly percent: number; readonly days: number; readonly written: string }
  | { readonly kind: "percent"; readonly percent: number; readonly written: string }
  | { readonly kind: "date"; readonly date: number; readonly nextMonth: boolean; readonly written: string }
  | {
      readonly kind:
        | "net"
        | "eom"
        | "fdm"
        | "receipt"
        | "prepaid"
        | "then"
        | "after"
        | "invoice"
        | "discount"
        | "plus";
      readonly written: string;
    };

/** A number of days, weeks or months. */
export type Span = Extract<Atom, { kind: "span" }>;

/** The longest time allowed, in days: ten years; a date's serial number in the terms column is far above it. */
const MOST_DAYS = 3660;

/** From this percent on it is a share of the price ("50% now"), not a discount for paying early. */
const SHARE_PERCENT = 25;

/** Reads tokens into atoms once, from left to right; throws the refusals it is given. */
export class AtomReader {
  private at = 0;
  private readonly atoms: Atom[] = [];
  private readonly tokens: readonly Token[];
  private readonly refuse: (written: string) => InputError;
  private readonly fail: (code: InputErrorCode) => InputError;

  constructor(
    tokens: readonly Token[],
    refuse: (written: string) => InputError,
    fail: (code: InputErrorCode) => InputError,
  ) {
    this.tokens = tokens;
    this.refuse = refuse;
    this.fail = fail;
  }

  read(): Atom[] {
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at] as Token;
      if (token.kind === "unknown") throw this.refuse(token.written);
      if (token.kind === "number") this.number(token);
      else if (token.kind === "sign") this.sign(token);
      else this.word(token);
    }
    return this.atoms;
  }

  private isSign(sign: string, ahead = 0): boolean {
    const token = this.tokens[this.at + ahead];
    return token?.kind === "sign" && token.sign === sign;
  }

  private isPercent(): boolean {
    const token = this.tokens[this.at];
    return this.isSign("%") || (token?.kind === "word" && token.word === "percent");
  }

  private isWord(word: string, ahead = 0): boolean {
    const token = this.tokens[this.at + ahead];
    return token?.kind === "word" && token.word === word;
  }

  private number(token: Extract<Token, { kind: "number" }>): void {
    this.at++;
    const percent = this.isPercent();
    if (percent) this.at++;
    const after = this.tokens[this.at + 1];
    if (this.isSign("/") && after?.kind === "number") {
      this.at += 2;
      if (this.isSign("/") && this.tokens[this.at + 1]?.kind === "number") throw this.fail("splitTerms");
      const unit = this.unit();
      const days = this.whole(after, MOST_DAYS) * (unit === "weeks" ? 7 : 1);
      if (unit === "months") throw this.refuse(after.written);
      this.atoms.push({
        kind: "tier",
        percent: this.percentOf(token),
        days,
        written: `${token.written}/${after.written}`,
      });
      return;
    }
    if (percent) {
      this.atoms.push({ kind: "percent", percent: this.percentOf(token), written: `${token.written}%` });
      return;
    }
    if (this.isWord("next month")) {
      this.at++;
      this.date(token, true);
      return;
    }
    const unit = this.unit();
    if (unit === undefined && token.marked) {
      this.date(token, false);
      return;
    }
    const count = this.whole(token, unit === "months" ? 120 : unit === "weeks" ? 520 : MOST_DAYS);
    this.atoms.push({ kind: "span", shift: { kind: unit ?? "days", count }, written: token.written });
  }

  private sign(token: Extract<Token, { kind: "sign" }>): void {
    this.at++;
    if (token.sign === "+") this.atoms.push({ kind: "plus", written: "+" });
    // "2/10/net 30" and "n/30": a stroke beside "net" is a pause.
    else if (token.sign !== "/" || !(this.isWord("net") || this.isWord("net", -2)))
      throw this.refuse(token.written);
  }

  private word(token: Extract<Token, { kind: "word" }>): void {
    this.at++;
    switch (token.word) {
      case "day": {
        // "día 15", "day 15": a day of the month.
        const number = this.tokens[this.at];
        if (number?.kind !== "number") throw this.refuse(token.written);
        this.at++;
        const nextMonth = this.isWord("next month");
        if (nextMonth) this.at++;
        this.date(number, nextMonth);
        return;
      }
      case "next month": {
        // Finnish says it first: "seuraavan kuun 15. päivä".
        const number = this.tokens[this.at];
        if (number?.kind !== "number") throw this.refuse(token.written);
        this.at++;
        this.unit();
        this.date(number, true);
        return;
      }
      case "next month end":
        this.atoms.push({ kind: "date", date: 31, nextMonth: true, written: token.written });
        return;
      case "week":
      case "month":
      case "percent":
      case "skip":
      case "mark":
        throw this.refuse(token.written);
      default:
        this.atoms.push({ kind: token.word, written: token.written });
    }
  }

  private unit(): "days" | "weeks" | "months" | undefined {
    for (const [word, unit] of [
      ["day", "days"],
      ["week", "weeks"],
      ["month", "months"],
    ] as const) {
      if (this.isWord(word)) {
        this.at++;
        return unit;
      }
    }
    return undefined;
  }

  private whole(token: Extract<Token, { kind: "number" }>, most: number): number {
    const count = /^\d{1,6}$/.test(token.digits) ? Number(token.digits) : Number.NaN;
    if (!(count <= most)) throw this.refuse(token.written);
    return count;
  }

  private percentOf(token: Extract<Token, { kind: "number" }>): number {
    const percent = readPercentNumber(token.digits);
    if (percent === undefined) throw this.refuse(token.written);
    if (percent >= SHARE_PERCENT) throw this.fail("splitTerms");
    return percent;
  }

  private date(token: Extract<Token, { kind: "number" }>, nextMonth: boolean): void {
    const date = this.whole(token, 31);
    if (date === 0) throw this.refuse(token.written);
    this.atoms.push({ kind: "date", date, nextMonth, written: token.written });
  }
}

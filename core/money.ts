/** Money as integer minor units: reading an amount, rounding, sharing out. Doubles exist only at the cell. */

declare const minorBrand: unique symbol;

/** An amount in minor units of its currency (cents, øre, pence): always a whole number. */
export type Minor = number & { readonly [minorBrand]: "Minor" };

/** The largest amount worked exactly, in minor units: 2^51 − 1, so that adding a half still has a bit to spare. */
export const LARGEST_MINOR = 2 ** 51 - 1;

/** Below it 15 significant digits still hold every minor unit. */
const MOST_DIGITS = 1e15;

/** A whole number of minor units, trusted by the caller. */
export const asMinor = (units: number): Minor => units as Minor;

/** Decimals of currencies that do not have two (ISO 4217, list of 2024-06-25). */
const DECIMALS: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0, VND: 0, VUV: 0, XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3,
}; // biome-ignore format: a table

/** Decimals of a currency's amounts: 0 for JPY, 3 for KWD, 2 for most and for an unknown or blank code. */
export const decimalsOf = (currency: string): number => DECIMALS[currency.toUpperCase()] ?? 2;

const POWERS = [1, 10, 100, 1000];

/**
 * A number of major units as minor units, trimmed to 15 significant digits and rounded half away from zero, the
 * same for both signs (1.005 → 101, −1.005 → −101). Undefined where it is not finite or beyond ±(2⁵¹−1).
 */
export function toMinor(value: number, decimals = 2): Minor | undefined {
  const size = Math.abs(value);
  let scaled = size * (POWERS[decimals] as number);
  if (!(scaled <= LARGEST_MINOR)) return undefined;
  const fraction = scaled - Math.floor(scaled);
  // Only next to a half can the binary error of the double change the cent; there the decimal digits decide. From
  // 16 digits on they would cut the minor units themselves, and the double has no half left to go wrong.
  if (scaled < MOST_DIGITS && Math.abs(fraction - 0.5) <= scaled * 1e-14 + 1e-12) {
    scaled = Number(`${size.toPrecision(15)}e${decimals}`);
  }
  const units = Math.floor(scaled + 0.5);
  return (value < 0 && units !== 0 ? -units : units) as Minor;
}

/** Minor units as the number a cell shows. */
export const toMajor = (minor: Minor, decimals = 2): number => minor / (POWERS[decimals] as number);

/** A number of minor units with a fraction, rounded half away from zero, trimmed to 15 digits first. Never −0. */
export function roundMinor(units: number): Minor {
  const size = Math.abs(units);
  const fraction = size - Math.floor(size);
  const nearHalf = size < MOST_DIGITS && Math.abs(fraction - 0.5) <= size * 1e-14 + 1e-12;
  const exact = nearHalf ? Number(size.toPrecision(15)) : size;
  const whole = Math.floor(exact + 0.5);
  return (units < 0 && whole !== 0 ? -whole : whole) as Minor;
}

/** A fraction (0.02, at most 15 decimals) of an amount, rounded half away from zero, exact at any size. */
export function partOf(amount: Minor, fraction: number): Minor {
  const size = Math.abs(amount * fraction);
  // Only next to a half can the product's binary error change the cent; there whole numbers decide.
  const near = Math.abs(size - Math.floor(size) - 0.5) <= size * 1e-15 + 1e-9;
  const whole = near ? exactPartOf(amount, fraction) : Math.floor(size + 0.5);
  return (amount * fraction < 0 && whole !== 0 ? -whole : whole) as Minor;
}

function exactPartOf(amount: number, fraction: number): number {
  const scale = BigInt(1e15);
  const product = BigInt(Math.abs(amount)) * BigInt(Math.round(Math.abs(fraction) * 1e15));
  return Number((BigInt(2) * product + scale) / (BigInt(2) * scale));
}

/** Equal parts of an amount, each rounded down to the minor unit, the rest on the last: the parts add up to it. */
export function shareOut(amount: Minor, parts: number): Minor[] {
  const each = Math.trunc(amount / parts);
  const shares = new Array<Minor>(parts).fill(each as Minor);
  shares[parts - 1] = (amount - each * (parts - 1)) as Minor;
  return shares;
}

/** The sign that separates the decimals of an amount. */
export type DecimalSign = "." | ",";

/** What an amount's text says. */
export interface AmountText {
  /** The amount in major units, read with the decimal sign given or, where it can be read two ways, as thousands. */
  readonly value: number;
  /** The decimal sign this text proves, or undefined where it has none (`1234`) or can be read two ways (`1,234`). */
  readonly proves?: DecimalSign;
  /** True where it can be read two ways: one to three digits, one separator, exactly three digits (`1,234`). */
  readonly ambiguous?: boolean;
  /** What stood beside the digits: "kr", "$", "EUR"; "" for nothing. */
  readonly unit: string;
}

const MINUS = /[-\u2212\u2012\u2013\u2014\uFE63\uFF0D]/g;
const SPACES = /[\s\u00A0\u2007\u2009\u202F']/g;

/** What may stand beside the digits: a currency's sign or code, "kr.", "R$", credit and debit marks; never "%" or "days". */
const UNIT = /^(?:\p{L}{1,3}\.?|\p{L}{0,2}\p{Sc}|\p{Sc}\p{L}{0,3}|euros?|kroner|kronor|pounds?|dollars?)$/iu;

/** Groups divided by a space or an apostrophe: of three digits, then at most one decimal part. */
const SPACED = /^\d{1,3}(?:[\s\u00A0\u2007\u2009\u202F']\d{3})*(?:[.,]\d*)?$/;

/** No amount is longer; a cell of running text, which can hold 32,767 characters, is not searched for one. */
const LONGEST_AMOUNT = 80;

/** Reads an amount as people and programs write it (`1.234,50 kr`, `(100.00)`, `$13.50`, `100-`), or undefined. */
export function readAmountText(text: string, decimalSign?: DecimalSign): AmountText | undefined {
  if (text.length > LONGEST_AMOUNT && text.trim().length > LONGEST_AMOUNT) return undefined;
  let rest = text.trim().replace(MINUS, "-").replace(/’/g, "'");
  const bracketed = /^([^()]*)\(([^()]+)\)([^()]*)$/.exec(rest);
  if (bracketed) rest = `${bracketed[1]}${bracketed[2]}${bracketed[3]}`;
  // Danish "1.234,-", Swedish "1 234:-" and German and Dutch "1.234,--" mean no øre or cents, never a minus.
  rest = rest.replace(/[.,:]-+(?=\D*$)/, "");
  // The full stop of "kr.100" and "Rs. 100" belongs to the word, not to the digits.
  rest = rest.replace(/(\p{L})\.(?=\s*-?\s*\d)/u, "$1 ");
  const match =
    /^([^\d.,-]*)(-?)\s*([^\d.,-]*)((?:\d|[.,](?=\d))[\d.,\s\u00A0\u2007\u2009\u202F']*?)([^\d]*)$/.exec(
      rest,
    );
  if (!match) return undefined;
  const [, before = "", sign, beforeDigits = "", body = "", after = ""] = match;
  let tail = after.trim().replace(/^[.,]\s*/, "");
  const trailing = /^-|-$/.test(tail);
  if (trailing) {
    if (sign === "-" || bracketed) return undefined;
    tail = tail.replace(/^-|-$/, "").trim();
  }
  const ahead = `${before}${beforeDigits}`.replace(/^\s*\+/, "").trim();
  if (ahead && tail) return undefined;
  const unit = ahead || tail.replace(/,$/, "");
  if (unit !== "" && !UNIT.test(unit)) return undefined;
  if (/[\s\u00A0\u2007\u2009\u202F']/.test(body) && !SPACED.test(body)) return undefined;
  const digits = body.replace(SPACES, "");
  const read = readDigits(digits, decimalSign);
  if (!read) return undefined;
  // "(-100)" says below zero twice, and means it once.
  const value = bracketed || sign === "-" || trailing ? -read.value : read.value;
  return { ...read, value: value === 0 ? 0 : value, unit };
}

/** Digits with separators → number; undefined where the separators fit no notation. */
function readDigits(
  digits: string,
  decimalSign: DecimalSign | undefined,
): Omit<AmountText, "unit"> | undefined {
  const dots = digits.split(".").length - 1;
  const commas = digits.split(",").length - 1;
  if (dots === 0 && commas === 0) return { value: Number(digits) };
  const last: DecimalSign = digits.lastIndexOf(".") > digits.lastIndexOf(",") ? "." : ",";
  if (dots > 0 && commas > 0) {
    const count = last === "." ? dots : commas;
    if (count > 1 || (decimalSign !== undefined && decimalSign !== last)) return undefined;
    return grouped(digits, last, last);
  }
  if (dots + commas > 1) {
    const other: DecimalSign = last === "." ? "," : ".";
    if (decimalSign === last) return undefined;
    return grouped(digits, other, other);
  }
  const ambiguous = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  const sign = decimalSign ?? (ambiguous ? undefined : last);
  if (sign === last) {
    const value = Number(digits.replace(",", "."));
    return ambiguous ? { value, ambiguous } : { value, proves: last };
  }
  if (!ambiguous) return undefined;
  return { value: Number(digits.replace(/[.,]/, "")), ambiguous };
}

/** Thousands in groups of three (the Indian lakh groups of two too), then at most one decimal part. */
function grouped(
  digits: string,
  sign: DecimalSign,
  proves: DecimalSign,
): { value: number; proves: DecimalSign } | undefined {
  const [whole = "", decimals = ""] = digits.split(sign);
  const groups = whole.split(/[.,]/);
  const inner = groups.slice(1, -1);
  const ok =
    /^\d{1,3}$/.test(groups[0] ?? "") &&
    /^\d{3}$/.test(groups[groups.length - 1] ?? "") &&
    (inner.every((g) => /^\d{3}$/.test(g)) ||
      (!whole.includes(".") && inner.every((g) => /^\d{2}$/.test(g))));
  if (!ok) return undefined;
  return { value: Number(`${groups.join("")}.${decimals || "0"}`), proves };
}

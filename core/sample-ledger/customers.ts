/** The customers of a sample ledger: invented firms, how each pays, and whose invoice each row is. */
import type { CustomerType } from "../invoice.ts";
import type { Flavour } from "./flavour.ts";

/** Whole numbers below a bound. */
export type Random = (below: number) => number;

/** How a customer pays; every class of PAYER_CLASS comes out of one of these. */
export type Habit = "prompt" | "sporadic" | "in difficulty" | "high risk" | "new";

const HABITS: readonly Habit[] = [
  "prompt",
  "prompt",
  "sporadic",
  "prompt",
  "in difficulty",
  "sporadic",
  "high risk",
  "prompt",
  "new",
  "sporadic",
];

/** An invented customer. */
export interface SampleCustomer {
  readonly name: string;
  readonly type: CustomerType;
  readonly country: string;
  readonly email: string;
  readonly phone: string;
  readonly contact: string;
  readonly currency: string;
  readonly habit: Habit;
  /** As written, and in days. */
  readonly terms: readonly [string, number];
}

/** The same sequence for the same seed (mulberry32). */
export function generator(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** Eight rows a customer or so, and at least ten customers, one of every habit. */
export const customersFor = (rows: number): number => Math.max(HABITS.length, Math.round(rows / 8));

/** One of a list. */
export const pick = <T>(from: readonly T[], random: Random): T => from[random(from.length)] as T;

/** The customer in one place of the list. */
export function sampleCustomer(flavour: Flavour, i: number, random: Random): SampleCustomer {
  const place = flavour.places[i % flavour.places.length] as string;
  const trade = flavour.trades[Math.floor(i / flavour.places.length + i) % flavour.trades.length] as string;
  const turn = Math.floor(i / (flavour.places.length * flavour.trades.length));
  const kind = i % 13;
  const type: CustomerType =
    kind === 5 ? "consumer" : kind === 9 ? "public" : kind === 11 ? "sole trader" : "business";
  const contact = pick(flavour.people, random);
  const suffix = turn === 0 ? "" : ` ${turn + 1}`;
  const name =
    type === "consumer"
      ? `${contact.split(" ")[0]} ${place}${suffix}`
      : type === "public"
        ? `${place} ${flavour.authority}${suffix}`
        : type === "sole trader"
          ? `${contact} ${trade}${suffix}`
          : `${place} ${trade}${suffix} ${pick(flavour.forms, random)}`;
  const domain = asciiOf(`${place}-${trade}${turn === 0 ? "" : turn + 1}`);
  // A few have no address, as in every real ledger.
  const email = i % 17 === 16 ? "" : `${asciiOf(contact.split(" ")[0] as string)}@${domain}.example`;
  const phone = `${flavour.phone}${String(100 + random(900))}`;
  const currency = i % 7 === 6 ? pick(flavour.otherCurrencies, random) : flavour.currency;
  const habit = HABITS[i % HABITS.length] as Habit;
  const terms = pick(flavour.terms, random);
  return {
    name,
    type,
    country: flavour.country,
    email,
    phone,
    contact,
    currency,
    habit,
    // Short or long terms would make a new customer one who is late, and hide that another has begun to be.
    terms: habit === "new" || habit === "in difficulty" ? (flavour.terms[0] as [string, number]) : terms,
  };
}

const asciiOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/ø/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/[^a-z0-9-]+/g, "-");

/** Places between a new customer and the one in difficulty before it. */
const BEFORE_NEW = HABITS.indexOf("new") - HABITS.indexOf("in difficulty");

/** Invoices by which a turn for the worse can be told: PAYER_CLASS looks at six that are due. */
const HISTORY = 7;

/**
 * Whose each row is, by place: in turn. In a short ledger a new customer's first invoices are its neighbour's in
 * difficulty, who needs a longer history to be seen as one.
 */
export function ownersOf(rows: number, customers: readonly SampleCustomer[]): Int32Array {
  const count = customers.length;
  const owners = new Int32Array(rows);
  const given = Math.max(0, HISTORY - Math.floor(rows / count));
  for (let i = 0; i < rows; i++) {
    const turn = i % count;
    const gives = customers[turn]?.habit === "new" && i < given * count && i + count < rows;
    owners[i] = gives ? turn - BEFORE_NEW : turn;
  }
  return owners;
}

/** Sample ledgers: realistic open ledgers of invented firms, the same for the same seed, from 40 to 100,000 rows. */
import type { Cell } from "./cell.ts";
import { addDays, asDay, type Day, isoDay, partsOf } from "./day.ts";
import type { CustomerType } from "./invoice.ts";
import { type Minor, toMajor } from "./money.ts";
import { FLAVOURS, type Flavour, type SampleLanguage } from "./sample-ledger/flavour.ts";

/** What sample to make. */
export interface SampleOptions {
  readonly language: SampleLanguage;
  /** Rows below the headings: 40 to 100,000. */
  readonly rows: number;
  /** The day the ledger is true for. */
  readonly asOf: Day;
  readonly seed?: number;
  /** `text`: as that country's CSV writes dates and amounts; `cells`: dates and numbers, as a spreadsheet holds them. */
  readonly as: "text" | "cells";
}

/** How a customer pays; every class of PAYER_CLASS comes out of one of these. */
type Habit = "prompt" | "sporadic" | "in difficulty" | "high risk" | "new";

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

interface Customer {
  readonly name: string;
  readonly type: CustomerType;
  readonly country: string;
  readonly email: string;
  readonly phone: string;
  readonly contact: string;
  readonly currency: string;
  readonly habit: Habit;
  readonly terms: readonly [string, number];
}

/** Whole numbers below a bound, the same sequence for the same seed (mulberry32). */
function generator(seed: number): (below: number) => number {
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
const customersFor = (rows: number): number => Math.max(10, Math.round(rows / 8));

/** The sample's rows, headings first. */
export function sampleLedger(options: SampleOptions): Cell[][] {
  const flavour = FLAVOURS[options.language];
  const random = generator(options.seed ?? 1);
  const count = customersFor(options.rows);
  const customers = Array.from({ length: count }, (_, i) => customer(flavour, i, random));
  const rows: Cell[][] = [];
  for (let i = 0; i < options.rows; i++)
    rows.push(invoiceRow(options, flavour, customers[i % count] as Customer, i, random));
  return [[...flavour.headings], ...rows];
}

const pick = <T>(from: readonly T[], random: (below: number) => number): T => from[random(from.length)] as T;

function customer(flavour: Flavour, i: number, random: (below: number) => number): Customer {
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
  return {
    name,
    type,
    country: flavour.country,
    email,
    phone: `${flavour.phone}${String(100 + random(900))}`,
    contact,
    currency: i % 7 === 6 ? pick(flavour.otherCurrencies, random) : flavour.currency,
    habit: HABITS[i % HABITS.length] as Habit,
    terms: pick(flavour.terms, random),
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

interface Fate {
  readonly paidAfter: number | undefined;
  readonly status: string;
  readonly paidPart: number;
  readonly disputedPart: number;
}

function invoiceRow(
  options: SampleOptions,
  flavour: Flavour,
  owner: Customer,
  i: number,
  random: (below: number) => number,
): Cell[] {
  const { asOf } = options;
  const fresh = owner.habit === "new";
  const count = customersFor(options.rows);
  const rounds = Math.ceil(options.rows / count);
  const age = Math.floor(((rounds - Math.floor(i / count)) * 320) / rounds);
  const invoiceDate = addDays(asOf, -(fresh ? random(8) : Math.max(0, age - random(20))));
  const due = addDays(invoiceDate, owner.terms[1]);
  const credit = i % 41 === 40;
  const amount = (credit ? -1 : 1) * (5000 + random(40) * random(25000) + random(100));
  const fate = credit ? creditFate(flavour) : fateOf(flavour, owner.habit, asOf - due, i, random);
  const paid = fate.paidAfter === undefined ? Math.round(amount * fate.paidPart) : amount;
  const paidDate =
    fate.paidAfter === undefined ? undefined : addDays(due, Math.max(fate.paidAfter, -owner.terms[1]));
  const balance = amount - paid;
  const late = asOf - due;
  const chased = !credit && balance > 0 && late > 6 && owner.habit !== "new" && random(3) > 0;
  const step = late > 38 ? 2 : late > 12 ? 1 : 0;
  const lastContact = chased ? addDays(asOf, -(3 + random(6))) : undefined;
  const promised = chased && step === 1 && random(3) === 0 ? addDays(asOf, random(12) - 6) : undefined;
  const disputed = Math.round(balance * fate.disputedPart);
  const day = (value: Day | undefined): Cell => dayCell(options, flavour, value);
  const money = (minor: number): Cell => moneyCell(options, flavour, minor);
  return [
    numberOf(options.language, invoiceDate, i, credit),
    owner.name,
    flavour.types[owner.type],
    owner.country,
    owner.email,
    owner.phone,
    owner.contact,
    owner.currency,
    day(invoiceDate),
    day(due),
    owner.terms[0],
    money(amount),
    paid === 0 ? "" : money(paid),
    day(paidDate),
    money(balance),
    fate.status,
    disputed === 0 ? "" : money(disputed),
    chased ? flavour.actions[step] : "",
    day(lastContact),
    day(promised),
    i % 5 === 0 ? `PO-${7000 + i}` : "",
    flavour.people[owner.name.length % 3] as string,
    disputed > 0 ? pick(flavour.complaints, random) : "",
  ];
}

const creditFate = (flavour: Flavour): Fate => ({
  paidAfter: undefined,
  status: flavour.open,
  paidPart: 0,
  disputedPart: 0,
});

function fateOf(
  flavour: Flavour,
  habit: Habit,
  late: number,
  i: number,
  random: (below: number) => number,
): Fate {
  const open = (status: string, paidPart = 0, disputedPart = 0): Fate => ({
    paidAfter: undefined,
    status,
    paidPart,
    disputedPart,
  });
  const settled = (after: number): Fate =>
    after < late
      ? { paidAfter: after, status: flavour.paid, paidPart: 1, disputedPart: 0 }
      : open(flavour.open);
  if (i % 23 === 11) return open(flavour.disputed, 0, i % 2 === 0 ? 1 : 0.25);
  if (i % 29 === 13) return open(flavour.partlyPaid, 0.4);
  if (i % 67 === 31) return open(flavour.paused);
  if (i % 71 === 37) return open(flavour.plan, 0.5);
  switch (habit) {
    case "prompt":
      return settled(random(7) - 4);
    case "sporadic":
      return settled(random(2) === 0 ? random(4) : 8 + random(30));
    case "in difficulty":
      return late > 110 ? settled(random(4)) : settled(12 + random(25));
    case "high risk":
      return open(flavour.open);
    case "new":
      return open(flavour.open);
  }
}

function numberOf(language: SampleLanguage, date: Day, i: number, credit: boolean): string {
  const { year } = partsOf(date);
  const serial = String(i + 1).padStart(5, "0");
  switch (language) {
    case "da":
      return credit ? `K${serial}` : serial;
    case "de":
      return `${credit ? "KO" : "RE"}-${year}-${serial}`;
    case "fr":
      return `${credit ? "AV" : "FA"}${year}-${serial}`;
    case "sv":
      return `${credit ? "9" : "1"}${serial}`;
    case "en":
      return `${credit ? "CN" : "INV"}-${serial}`;
  }
}

function dayCell(options: SampleOptions, flavour: Flavour, day: Day | undefined): Cell {
  if (day === undefined) return "";
  if (options.as === "cells") return { day: asDay(day) };
  if (flavour.yearFirst) return isoDay(day);
  const { year, month, date } = partsOf(day);
  return [String(date).padStart(2, "0"), String(month).padStart(2, "0"), year].join(flavour.dateSeparator);
}

function moneyCell(options: SampleOptions, flavour: Flavour, minor: number): Cell {
  if (options.as === "cells") return toMajor(minor as Minor);
  const [whole = "0", decimals = "00"] = (Math.abs(minor) / 100).toFixed(2).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, flavour.thousands);
  return `${minor < 0 ? "-" : ""}${grouped}${flavour.decimal}${decimals}`;
}

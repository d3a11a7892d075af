/** Sample ledgers: realistic open ledgers of invented firms, the same for the same seed, from 40 to 100,000 rows. */
import type { Cell } from "./cell.ts";
import { addDays, asDay, type Day, isoDay, partsOf } from "./day.ts";
import { type Minor, toMajor } from "./money.ts";
import {
  customersFor,
  generator,
  ownersOf,
  pick,
  type Random,
  type SampleCustomer,
  sampleCustomer,
} from "./sample-ledger/customers.ts";
import { fateOf } from "./sample-ledger/fate.ts";
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

/** The sample's rows, headings first. */
export function sampleLedger(options: SampleOptions): Cell[][] {
  const flavour = FLAVOURS[options.language];
  const random = generator(options.seed ?? 1);
  const count = customersFor(options.rows);
  const customers = Array.from({ length: count }, (_, i) => sampleCustomer(flavour, i, random));
  const owners = ownersOf(options.rows, customers);
  const left = new Int32Array(count);
  for (const owner of owners) left[owner] = (left[owner] as number) + 1;
  const turns = new Int32Array(count);
  const rows: Cell[][] = [[...flavour.headings]];
  for (const [place, owner] of owners.entries()) {
    const turn = turns[owner] as number;
    turns[owner] = turn + 1;
    const rest = (left[owner] as number) - turn - 1;
    rows.push(invoiceRow(options, flavour, customers[owner] as SampleCustomer, place, turn, rest, random));
  }
  return rows;
}

function invoiceRow(
  options: SampleOptions,
  flavour: Flavour,
  owner: SampleCustomer,
  place: number,
  turn: number,
  left: number,
  random: Random,
): Cell[] {
  const { asOf } = options;
  const { habit } = owner;
  const count = customersFor(options.rows);
  const rounds = Math.ceil(options.rows / count);
  const age = Math.floor(((rounds - Math.floor(place / count)) * 320) / rounds);
  // Old enough to be late, where being late is what the customer shows.
  const oldest = habit === "in difficulty" ? Math.max(age, 60) : age;
  const invoiceDate = addDays(asOf, -(habit === "new" ? random(8) : Math.max(0, oldest - random(20))));
  const due = addDays(invoiceDate, owner.terms[1]);
  const late = asOf - due;
  const value = 5000 + random(40) * random(25000) + random(100);
  const fate = fateOf(flavour, { place, turn, left, habit, late }, random);
  const amount = fate.isCredit ? -value : value;
  const paid = fate.paidAfter === undefined ? Math.round(amount * (fate.paidPart ?? 0)) : amount;
  const paidDate =
    fate.paidAfter === undefined ? undefined : addDays(due, Math.max(fate.paidAfter, -owner.terms[1]));
  const balance = amount - paid;
  const { promisedIn } = fate;
  const told = balance > 0 && late > 6 && habit !== "new" && random(3) > 0;
  const step = promisedIn !== undefined ? 1 : late > 38 ? 2 : late > 12 ? 1 : 0;
  const chased = told || promisedIn !== undefined;
  // A promise is given when somebody calls, before the day that is promised.
  const lastContact = chased ? addDays(asOf, Math.min(promisedIn ?? 0, 0) - (3 + random(6))) : undefined;
  const promised = promisedIn === undefined ? undefined : addDays(asOf, promisedIn);
  const disputed = Math.round(balance * (fate.disputedPart ?? 0));
  const day = (value: Day | undefined): Cell => dayCell(options, flavour, value);
  const money = (minor: number): Cell => moneyCell(options, flavour, minor);
  return [
    numberOf(options.language, invoiceDate, place, fate.isCredit === true),
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
    place % 5 === 0 ? `PO-${7000 + place}` : "",
    flavour.people[owner.name.length % 3] as string,
    disputed > 0 ? pick(flavour.complaints, random) : "",
  ];
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

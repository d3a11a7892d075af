/** What becomes of an invoice of a sample ledger: paid, open, disputed, promised … */
import type { Habit, Random } from "./customers.ts";
import type { Flavour } from "./flavour.ts";

/** How an invoice ended, or how it stands. */
export interface Fate {
  /** Days after the due date on which it was paid; left out while it is open. */
  readonly paidAfter?: number;
  readonly status: string;
  readonly paidPart?: number;
  readonly disputedPart?: number;
  /** Days from the as-of day to the promised one: before it a broken promise. */
  readonly promisedIn?: number;
  readonly isCredit?: boolean;
}

/** One row, as its fate depends on it. */
export interface Turn {
  /** Place of the row, counted from 0. */
  readonly place: number;
  /** Which of the customer's invoices, the oldest 0. */
  readonly turn: number;
  /** How many come after it. */
  readonly left: number;
  readonly habit: Habit;
  /** Days past due; negative before. */
  readonly late: number;
}

/** The last invoices of a customer in difficulty, all late: as many as PAYER_CLASS looks at. */
const LATELY = 3;

/** Promises are made on the telephone, some days after the due date. */
const CALLED_AFTER = 12;

/** What becomes of a row. The first forty hold one of each, so that the smallest sample shows everything. */
export function fateOf(flavour: Flavour, row: Turn, random: Random): Fate {
  const { place, habit, late } = row;
  const settled = (after: number): Fate =>
    after < late ? { paidAfter: after, status: flavour.paid } : { status: flavour.open };
  switch (habit) {
    case "new":
      return { status: flavour.open };
    case "in difficulty":
      return settled(row.left < LATELY ? 12 + random(18) : random(4));
    default:
      break;
  }
  if (place % 41 === 20) return { status: flavour.open, isCredit: true };
  if (place % 23 === 12) return { status: flavour.disputed, disputedPart: place % 2 === 0 ? 1 : 0.25 };
  if (place % 29 === 13) return { status: flavour.partlyPaid, paidPart: 0.4 };
  if (place % 67 === 31) return { status: flavour.paused };
  if (place % 71 === 37) return { status: flavour.plan, paidPart: 0.5 };
  if (place % 19 === 7 && late > CALLED_AFTER)
    return { status: flavour.open, promisedIn: place % 2 === 0 ? 4 : -5 };
  if (habit === "high risk") return { status: flavour.open };
  if (habit === "prompt") return settled(random(7) - 4);
  return settled(row.turn % 2 === 1 ? 8 + random(30) : random(4));
}

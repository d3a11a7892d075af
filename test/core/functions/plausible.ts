/** Plausible arguments by kind, for properties that hold for every worksheet function. */
import fc from "fast-check";
import type { Cell } from "../../../core/cell.ts";
import { asDay, isoDay } from "../../../core/day.ts";
import type { Parameter, WorksheetFunction } from "../../../core/functions/declaration.ts";

// From 2024-01-01 to 2026-03-31: the days every rate table holds.
const day = fc.integer({ min: 19_723, max: 20_543 }).map(asDay);
const date: fc.Arbitrary<Cell> = fc.oneof(
  day.map((at) => ({ day: at })),
  day.map((at) => at + 25569),
  day.map(isoDay),
);
// No text that can be read two ways: what a column settles about those is another property's matter.
const amount: fc.Arbitrary<Cell> = fc.oneof(
  fc.integer({ min: -5_000, max: 500_000 }).map((cents) => cents / 100),
  fc.constantFrom<Cell>("1,234.50", "(100.00)", "kr 100", 0),
);

const BY_NAME: Readonly<Record<string, readonly Cell[]>> = {
  jurisdiction: ["DK", "US-CA", "GB", "se", "FR-IP"],
  last_action: ["", "Friendly reminder", "second-reminder", "Phone call", "Rykker"],
  status: ["", "open", "disputed", "Til inkasso", "paid"],
  language: ["da", "de", "en", "nb"],
  action: ["Friendly reminder", "Wait", "Second reminder", "Final notice"],
  customer: ["Berg", "Lund ApS"],
  invoice: ["1001", 1002],
  currency: ["EUR", "JPY", ""],
};

const BY_KIND: Readonly<Record<string, readonly Cell[]>> = {
  terms: ["net 30", 14, "2/10 net 30", "EOM + 30", "løbende måned + 30 dage", ""],
  policy: [
    "18% per year",
    "1.5% per month max 2%",
    "GB B2B",
    "40 once + 8% per year grace 5 days",
    "NL B2B",
    "",
  ],
  regime: ["GB B2B", "SE B2C", "NL B2C", "uk b2b"],
  rate: ["25%", 0.3, 12],
  order: ["", "interest, principal, fees"],
  "tax mode": ["", "gross", "net"],
  "credit limit": ["", 500, "cash", 2500.5],
};

/** A value a bookkeeper could give for this parameter. */
export function plausible(parameter: Parameter): fc.Arbitrary<Cell> {
  const named = BY_NAME[parameter.name] ?? BY_KIND[parameter.kind.id];
  if (named) return fc.constantFrom(...named);
  switch (parameter.kind.id) {
    case "date":
    case "as of":
      return date;
    case "amount":
      return amount;
    case "number":
    case "count":
      return fc.integer({ min: -10, max: 200 });
    default:
      return fc.constantFrom<Cell>("Berg", "Lund");
  }
}

/** Some nonsense that must stay in its own cell. */
export const nonsense: fc.Arbitrary<Cell> = fc.constantFrom<Cell>(
  "soon",
  "31/12/2026",
  { error: "#N/A" },
  true,
  Number.NaN,
);

/** The functions that work cell by cell, by name. */
export const cellByCell = (fns: readonly WorksheetFunction[]): (readonly [string, WorksheetFunction])[] =>
  fns.filter((fn) => fn.parameters.some(({ takes }) => takes === "cell")).map((fn) => [fn.name, fn] as const);

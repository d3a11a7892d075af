/**
 * Reference rates by half-year, read on 2026-11-21. Rate series have no gaps and end where nothing is known: a missing
 * half-year is never guessed. Amount series carry an explicit null for each half-year nobody has found.
 */
import { type Day, parseIsoDay } from "../day.ts";
import { firstDayOf, type HalfYear, halfYearOf } from "./half-year.ts";
import type { SourceKey, Status } from "./source.ts";

/** Half-years in a row that share status and sources; the first begins on `from`. Null = looked for, not found. */
export interface Block {
  readonly from: string;
  readonly firstHalf: HalfYear;
  readonly status: Status;
  readonly sources: readonly SourceKey[];
  readonly values: readonly (number | null)[];
}

/** One table of values by half-year. */
export interface Series {
  readonly name: string;
  readonly unit: "percent a year" | "NOK";
  readonly note: string;
  readonly blocks: readonly Block[];
}

const block = (
  from: string,
  status: Status,
  sources: readonly SourceKey[],
  values: readonly (number | null)[],
): Block => ({ from, firstHalf: halfYearOf(parseIsoDay(from) as Day), status, sources, values });

/** The reference rates by half-year, each with its sources and how sure it is; null where no source was found. */
export const series = {
  ECB_MRO: {
    name: "ECB main refinancing rate on 1 January and 1 July",
    unit: "percent a year",
    note: "Before 2021 the Dutch B2B table less 8 points (the same reference by law).",
    blocks: [
      block("2015-01-01", "verified", ["luxis"], [0.05, 0.05, 0.05, 0, 0, 0, 0]),
      block("2018-07-01", "verified", ["luxis", "mef"], [0]),
      block("2019-01-01", "verified", ["luxis"], [0, 0, 0, 0]),
      block("2021-01-01", "verified", ["letikette", "luxis"], [0, 0, 0, 0]),
      block("2023-01-01", "verified", ["letikette", "luxis", "mef"], [2.5]),
      block("2023-07-01", "verified", ["letikette", "luxis"], [4, 4.5, 4.25]),
      block("2025-01-01", "verified", ["letikette", "luxis", "mef"], [3.15]),
      block("2025-07-01", "verified", ["letikette", "luxis"], [2.15]),
      block("2026-01-01", "verified", ["letikette", "zzpfaq", "mef"], [2.15]),
      block("2026-07-01", "verified", ["letikette", "luxisguard"], [2.4]),
    ],
  },
  NL_HANDELSRENTE: {
    name: "wettelijke handelsrente, BW 6:119a, all in",
    unit: "percent a year",
    note: "ECB rate + 8; the source lists changes only, unchanged half-years are filled in.",
    blocks: [
      block(
        "2015-01-01",
        "verified",
        ["luxis"],
        [8.05, 8.05, 8.05, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 10.5, 12, 12.5, 12.25, 11.15, 10.15],
      ),
      block("2026-01-01", "verified", ["zzpfaq", "letikette"], [10.15]),
      block("2026-07-01", "verified", ["luxisguard"], [10.4]),
    ],
  },
  NL_WETTELIJKE_RENTE: {
    name: "wettelijke rente, BW 6:119 (consumers), all in",
    unit: "percent a year",
    note: "From 2026-07-01 4 was expected but not stated outright: not used.",
    blocks: [
      block(
        "2015-01-01",
        "verified",
        ["luxis"],
        [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 4, 6, 7, 7, 6, 6],
      ),
      block("2026-01-01", "verified", ["luxis", "zzpfaq"], [4]),
      block("2026-07-01", "unverified", ["luxisguard"], [4]),
    ],
  },
  DE_BASISZINS: {
    name: "Basiszinssatz, BGB 247",
    unit: "percent a year",
    note: "Each change from 2015 to 2026 equals the ECB rate's.",
    blocks: [
      block("2015-01-01", "verified", ["ameax", "stbmaier"], [-0.83, -0.83, -0.83, -0.88]),
      block(
        "2017-01-01",
        "verified",
        ["ameax"],
        [-0.88, -0.88, -0.88, -0.88, -0.88, -0.88, -0.88, -0.88, -0.88, -0.88, -0.88, -0.88],
      ),
      block("2023-01-01", "verified", ["ameax", "luna"], [1.62, 3.12, 3.62, 3.37, 2.27, 1.27]),
      block("2026-01-01", "verified", ["luna"], [1.27, 1.52]),
    ],
  },
  UK_BANK_RATE: {
    name: "Bank of England rate on 31 December and 30 June, for the next half-year",
    unit: "percent a year",
    note: "The second half of 2026 rests on two secondary sources.",
    blocks: [
      block(
        "2015-01-01",
        "verified",
        ["payontime", "boehist"],
        [0.5, 0.5, 0.5, 0.5, 0.25, 0.25, 0.5, 0.5, 0.75, 0.75, 0.75, 0.1, 0.1, 0.1, 0.25, 1.25, 3.5, 5, 5.25],
      ),
      block("2024-07-01", "verified", ["boehist", "cipp24"], [5.25]),
      block("2025-01-01", "verified", ["boehist"], [4.75, 4.25]),
      block("2026-01-01", "verified", ["boehist", "streets"], [3.75]),
      block("2026-07-01", "verified-weak", ["wolfx", "cbdb"], [3.75]),
    ],
  },
  DK_UDLAANSRENTE: {
    name: "Danmarks Nationalbank's lending rate on 1 January and 1 July, renteloven 5",
    unit: "percent a year",
    note: "May be negative. From 2026-07-01 not found: see nationalbanken.dk.",
    blocks: [
      block(
        "2015-01-01",
        "verified",
        ["eo"],
        [0.2, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, -0.35, -0.45],
      ),
      block("2022-07-01", "verified", ["eo", "nbpress"], [-0.45]),
      block("2023-01-01", "verified", ["eo", "rentemester"], [1.9, 3.25, 3.75, 3.5, 2.75, 1.75, 1.75]),
      block("2026-07-01", "unverified", ["derived"], [null]),
    ],
  },
  SE_REFERENSRANTA: {
    name: "Riksbankens referensränta, räntelagen 9",
    unit: "percent a year",
    note: "Policy rate at the end of the half-year before, rounded up to the next half point.",
    blocks: [
      block("2015-01-01", "verified", ["riksbank"], [0, 0, 0, -0.5, -0.5, -0.5, -0.5, -0.5, -0.5, 0, 0, 0]),
      block("2021-01-01", "from-memory", ["memory"], [0, 0, 0, 0.5, 2.5]),
      block("2023-07-01", "verified", ["riksbank23"], [3.5]),
      block("2024-01-01", "verified", ["capway"], [4]),
      block("2024-07-01", "from-memory", ["memory"], [4, 3, 2, 2]),
      block("2026-07-01", "verified", ["roland"], [2]),
    ],
  },
  FI_VIITEKORKO: {
    name: "viitekorko, korkolaki 12: ECB rate rounded up to the next half point",
    unit: "percent a year",
    note: "The derivation gives all four official values found.",
    blocks: [
      block("2015-01-01", "derived", ["derived"], [0.5, 0.5, 0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
      block("2023-01-01", "verified", ["finlex"], [2.5]),
      block("2023-07-01", "derived", ["derived"], [4, 4.5]),
      block("2024-07-01", "verified", ["spfi24"], [4.5]),
      block("2025-01-01", "verified", ["spfi25"], [3.5]),
      block("2025-07-01", "derived", ["derived"], [2.5]),
      block("2026-01-01", "verified", ["spfi26"], [2.5]),
      block("2026-07-01", "derived", ["derived"], [2.5]),
    ],
  },
  NO_FORSINKELSESRENTE: {
    name: "forsinkelsesrente, all in",
    unit: "percent a year",
    note: "Set each half-year by regulation.",
    blocks: [
      block("2015-01-01", "from-memory", ["memory"], [9.25, 9, 8.75]),
      block("2016-07-01", "verified", ["regjering16"], [8.5]),
      block("2017-01-01", "from-memory", ["memory"], [8.5, 8.5, 8.5, 8.5, 8.75, 9.25, 9.5]),
      block("2020-07-01", "verified", ["bsregnskap"], [8]),
      block("2021-01-01", "from-memory", ["memory"], [8, 8]),
      block("2022-01-01", "verified", ["reknehuset"], [8.5, 9.25]),
      block("2023-01-01", "verified", ["regnskapno"], [10.75]),
      block("2023-07-01", "from-memory", ["memory"], [11.75, 12.5, 12.5]),
      block("2025-01-01", "verified", ["regnmed"], [12.5, 12.25, 12, 12.25]),
    ],
  },
  NO_STANDARDKOMPENSASJON: {
    name: "standardkompensasjon, forsinkelsesrenteloven 3 a",
    unit: "NOK",
    note: "Only the half-years found; the others are unknown.",
    blocks: [
      block("2016-07-01", "verified", ["regjering16"], [370]),
      block("2017-01-01", "unverified", [], [null, null, null, null, null, null, null]),
      block("2020-07-01", "verified", ["bsregnskap"], [430]),
      block("2021-01-01", "unverified", [], [null, null]),
      block("2022-01-01", "verified", ["reknehuset"], [390, 400]),
      block("2023-01-01", "verified", ["regnskapno"], [410]),
      block("2023-07-01", "unverified", [], [null, null, null, null, null]),
      block("2026-01-01", "verified", ["regnmed"], [460, 430]),
    ],
  },
  FR_INTERET_LEGAL: {
    name: "taux de l'intérêt légal, professionals",
    unit: "percent a year",
    note: "A contract rate may not be below three times this (C. com. L441-10 II).",
    blocks: [
      block(
        "2015-01-01",
        "verified",
        ["tresor"],
        [0.93, 0.99, 1.01, 0.93, 0.9, 0.9, 0.89, 0.88, 0.86, 0.87, 0.87],
      ),
      block("2020-07-01", "verified", ["cec"], [0.84]),
      block(
        "2021-01-01",
        "verified",
        ["letikette"],
        [0.79, 0.76, 0.76, 0.77, 2.06, 4.22, 5.07, 4.92, 3.71, 2.76, 2.62, 2.75],
      ),
    ],
  },
} as const satisfies Readonly<Record<string, Series>>;

/** The short name of a series. */
export type SeriesId = keyof typeof series;

/** A value of a series and how sure it is. */
export interface Point {
  readonly value: number;
  readonly status: Status;
}

/** The value of a half-year; undefined where it is missing, null or unverified. */
export function pointIn(id: SeriesId, half: HalfYear): Point | undefined {
  const { blocks } = series[id];
  for (let i = blocks.length - 1; i >= 0; i--) {
    const part = blocks[i] as Block;
    const offset = half - part.firstHalf;
    if (offset < 0) continue;
    const value = part.values[offset];
    return typeof value === "number" && part.status !== "unverified"
      ? { value, status: part.status }
      : undefined;
  }
  return undefined;
}

/** The last day on which a series has a value that may be used. */
export function lastDayOf(id: SeriesId): Day {
  let last: HalfYear = 0;
  for (const part of series[id].blocks as readonly Block[]) {
    const known = part.status === "unverified" ? [] : part.values;
    known.forEach((value, i) => {
      if (value !== null) last = part.firstHalf + i;
    });
  }
  return (firstDayOf(last + 1) - 1) as Day;
}

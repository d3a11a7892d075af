import { describe, expect, test } from "vitest";
import { type Day, isoDay, parseIsoDay } from "../../core/day.ts";
import { asMinor } from "../../core/money.ts";
import { halfYearOf } from "../../core/statutory/half-year.ts";
import { regimes } from "../../core/statutory/regimes.ts";
import { reminderFeeRule } from "../../core/statutory/reminder-fee.ts";
import { type Block, pointIn, type Series, type SeriesId, series } from "../../core/statutory/series.ts";
import { type SourceKey, sources } from "../../core/statutory/source.ts";
import {
  findRegime,
  fixedCompensation,
  statutoryRate,
  tableEnds,
  tablesEndingSoon,
} from "../../core/statutory.ts";

const day = (iso: string): Day => parseIsoDay(iso) as Day;
const regime = (id: string) => {
  const found = findRegime(id);
  if (!found) throw new Error(id);
  return found;
};
const ids = Object.keys(series) as SeriesId[];

/** What is wrong with a table: a block that does not begin where the one before ended, or not on 1 January or 1 July. */
function faults(blocks: readonly Block[]): string[] {
  const found: string[] = [];
  let next: number | undefined;
  for (const { from, values } of blocks) {
    const first = halfYearOf(day(from));
    if (!/-(01|07)-01$/.test(from)) found.push(`${from}: not the first day of a half-year`);
    if (values.length === 0) found.push(`${from}: empty`);
    if (next !== undefined && first > next) found.push(`${from}: gap`);
    if (next !== undefined && first < next) found.push(`${from}: overlap or out of order`);
    next = first + values.length;
  }
  return found;
}

describe("the tables", () => {
  test.each(ids)("%s has no gap, no overlap and is in order", (id) => {
    expect(faults(series[id].blocks)).toEqual([]);
  });

  test("a gap, an overlap, a wrong order and a mid-half-year start are all found", () => {
    const block = (from: string, ...values: number[]): Block => ({
      from,
      firstHalf: halfYearOf(day(from)),
      status: "verified",
      sources: [],
      values,
    });
    expect(faults([block("2020-01-01", 1), block("2021-01-01", 1)])).toEqual(["2021-01-01: gap"]);
    expect(faults([block("2020-01-01", 1, 2), block("2020-07-01", 1)])).toEqual([
      "2020-07-01: overlap or out of order",
    ]);
    expect(faults([block("2020-07-01", 1), block("2020-01-01", 1)])).toEqual([
      "2020-01-01: overlap or out of order",
    ]);
    expect(faults([block("2020-02-01", 1)])).toEqual(["2020-02-01: not the first day of a half-year"]);
  });

  test.each(ids)(
    "every value of %s has a source, and only amounts or the last half-year may be null",
    (id) => {
      const { blocks, unit } = series[id] as Series;
      blocks.forEach((block, b) => {
        const unknown = block.values.includes(null);
        if (unknown) expect(block.status).toBe("unverified");
        else expect(block.sources.length).toBeGreaterThan(0);
        for (const source of block.sources) expect(sources[source]).toBeTruthy();
        if (unit === "percent a year" && unknown) expect(b).toBe(blocks.length - 1);
        for (const value of block.values) {
          if (value !== null && unit === "percent a year") expect(Math.abs(value)).toBeLessThan(20);
        }
      });
    },
  );

  test("every source that is kept is used, and every regime names its own", () => {
    const used = new Set<SourceKey>();
    for (const id of ids)
      for (const block of series[id].blocks as readonly Block[]) for (const s of block.sources) used.add(s);
    for (const { sources: own, reminderFee } of regimes) {
      expect(own.length).toBeGreaterThan(0);
      for (const source of [...own, ...(reminderFee?.sources ?? [])]) used.add(source);
    }
    expect((Object.keys(sources) as SourceKey[]).filter((key) => !used.has(key))).toEqual([]);
  });

  test("the tables agree with each other by the law's own rules", () => {
    for (let half = halfYearOf(day("2015-01-01")); half <= halfYearOf(day("2026-07-01")); half++) {
      const ecb = pointIn("ECB_MRO", half)?.value as number;
      // BW 6:119a: ECB + 8. Korkolaki 12: rounded up to the next half point. BGB 247: moves with the ECB rate.
      expect(pointIn("NL_HANDELSRENTE", half)?.value).toBeCloseTo(ecb + 8, 10);
      expect(pointIn("FI_VIITEKORKO", half)?.value).toBe(Math.ceil(ecb * 2) / 2);
      expect(pointIn("DE_BASISZINS", half)?.value).toBeCloseTo(ecb - 0.88, 10);
    }
  });

  test("France's published default penalties are the ECB rate + 10 (a French collections product, 2021 to 2026)", () => {
    const published = [10, 10, 10, 10, 12.5, 14, 14.5, 14.25, 13.15, 12.15, 12.15, 12.4];
    published.forEach((percent, i) => {
      const on = day(`${2021 + Math.floor(i / 2)}-${i % 2 === 0 ? "01" : "07"}-15`);
      expect(statutoryRate(regime("FR B2B"), on).rate).toBeCloseTo(percent / 100, 12);
    });
  });

  test("Denmark's table ends on 2026-06-30, the Dutch consumers' too, the others on 2026-12-31", () => {
    expect(tableEnds().map(({ series: id, lastDay }) => [id, isoDay(lastDay)])).toEqual([
      ["NL_WETTELIJKE_RENTE", "2026-06-30"],
      ["DK_UDLAANSRENTE", "2026-06-30"],
      ["ECB_MRO", "2026-12-31"],
      ["NL_HANDELSRENTE", "2026-12-31"],
      ["DE_BASISZINS", "2026-12-31"],
      ["UK_BANK_RATE", "2026-12-31"],
      ["SE_REFERENSRANTA", "2026-12-31"],
      ["FI_VIITEKORKO", "2026-12-31"],
      ["NO_FORSINKELSESRENTE", "2026-12-31"],
      ["NO_STANDARDKOMPENSASJON", "2026-12-31"],
    ]);
    expect(tableEnds()[1]?.regimes).toEqual(["DK B2B", "DK B2C"]);
  });

  test("sixty days before a table ends the check begins to warn, and goes on once it has ended", () => {
    const soon = (asOf: string) => tablesEndingSoon(day(asOf), 60).length;
    expect(soon("2026-04-30")).toBe(0);
    expect(soon("2026-05-01")).toBe(2);
    expect(soon("2026-10-31")).toBe(2);
    expect(soon("2026-11-01")).toBe(10);
    expect(soon("2030-01-01")).toBe(10);
  });
});

describe("the rate on a day", () => {
  test.each([
    ["FR B2B", "2026-05-01", 0.1215, "a French collections product's tests"],
    ["FR B2B", "2025-02-01", 0.1315, "a French collections product's tests"],
    ["FI B2C", "2024-08-01", 0.115, "Suomen Pankki 2024-06-25"],
    ["FI B2B", "2024-08-01", 0.125, "Suomen Pankki 2024-06-25"],
    ["FI B2C", "2025-02-01", 0.105, "Suomen Pankki"],
    ["FI B2B", "2025-02-01", 0.115, "Suomen Pankki"],
    ["FI B2C", "2026-02-01", 0.095, "Suomen Pankki on sttinfo.fi"],
    ["FI B2B", "2026-02-01", 0.105, "Suomen Pankki on sttinfo.fi"],
    ["DK B2B", "2024-03-01", 0.1175, "Rentemester citing forbrug.dk"],
    ["DK B2B", "2025-03-01", 0.1075, "Rentemester citing forbrug.dk"],
    ["DK B2B", "2026-03-01", 0.0975, "Rentemester citing forbrug.dk"],
    ["DK B2B", "2022-03-01", 0.0755, "a negative reference: -0.45 + 8"],
    ["DE B2B", "2017-03-01", 0.0812, "fachberatung-schuldnerberatung-nrw.de, -0.88 + 9"],
    ["DE B2C", "2017-03-01", 0.0412, "fachberatung-schuldnerberatung-nrw.de"],
    ["DE B2B", "2015-03-01", 0.0817, "baurechtsuche.de"],
    ["IE B2B", "2022-01-01", 0.08, "gov.ie: 8.00% a year"],
    ["IE B2B", "2026-01-15", 0.1015, "taylorryan.ie"],
    ["GB B2B", "2026-08-01", 0.1175, "usewolfx.com, June 2026"],
    ["GB B2B", "2024-11-18", 0.1325, "a UK calculator's test"],
    ["ES B2B", "2024-03-01", 0.125, "prodespachos.com"],
    ["NL B2B", "2026-07-01", 0.104, "Apartsalan/luxis"],
    ["NO B2B", "2026-08-01", 0.1225, "Norwegian register of rates"],
    // Half-years turn on the day itself (a Swedish module's test: 2022-12-31 is 0.5, 2024-07-01 is 4).
    ["SE B2B", "2022-01-15", 0.08, "a Swedish late-interest module's test"],
    ["SE B2B", "2022-12-31", 0.085, "a Swedish late-interest module's test"],
    ["SE B2B", "2024-07-01", 0.12, "a Swedish late-interest module's test"],
    ["SE B2B", "2026-05-15", 0.1, "a Swedish late-interest module's test"],
    ["SE B2B", "2021-01-01", 0.08, "a Swedish late-interest module's test"],
  ])("%s on %s is %d (%s)", (id, on, rate) => {
    expect(statutoryRate(regime(id), day(on)).rate).toBe(rate);
  });

  test("gov.ie's 0.022% a day is 8% over 365", () => {
    expect(((statutoryRate(regime("IE B2B"), day("2022-01-01")).rate / 365) * 100).toFixed(3)).toBe("0.022");
  });

  test("a half-year that is missing, null or unverified is named, never guessed", () => {
    expect(() => statutoryRate(regime("DK B2B"), day("2026-07-01"))).toThrow(
      "the second half of 2026 (from 2026-07-01)",
    );
    expect(() => statutoryRate(regime("NL B2C"), day("2026-11-01"))).toThrow(
      "Give it in rates, or name it in the policy of LATE_FEE: NL B2C",
    );
    expect(() => statutoryRate(regime("EU B2B"), day("2027-01-01"))).toThrow("the first half of 2027");
    expect(() => statutoryRate(regime("EU B2B"), day("2014-12-31"))).toThrow("the second half of 2014");
    expect(() => statutoryRate(regime("US"), day("2026-01-01"))).toThrow(
      "US cannot be worked: only the contract's rate holds there",
    );
  });
});

describe("regimes by name", () => {
  test("any case, UK for GB, and nothing else", () => {
    expect(findRegime("gb b2b")?.id).toBe("GB B2B");
    expect(findRegime(" UK  B2B ")?.id).toBe("GB B2B");
    expect(findRegime("GB B2C")).toBeUndefined();
    expect(findRegime("constructor")).toBeUndefined();
  });

  test("all 23 of the function pages, each once", () => {
    expect(regimes.map(({ id }) => id).join(", ")).toBe(
      "EU B2B, DE B2B, DE B2C, FR B2B, FR B2C, DK B2B, DK B2C, SE B2B, SE B2C, NO B2B, NO B2C, FI B2B, FI B2C, NL B2B, NL B2C, GB B2B, IE B2B, ES B2B, IT B2B, PL B2B, US, CA, AU",
    );
  });

  test("every unverified regime is refused, every other has a table; consumers owe no fixed compensation", () => {
    for (const { id, verified, audience, rate, refusedBecause, compensation } of regimes) {
      if (verified === false || audience === "contract")
        expect([id, refusedBecause]).not.toEqual([id, undefined]);
      else expect([id, rate.series === undefined]).toEqual([id, false]);
      if (audience === "consumer") expect([id, compensation]).toEqual([id, undefined]);
    }
  });
});

describe("fixed sums", () => {
  test.each([
    ["EU B2B", 40],
    ["DE B2B", 40],
    ["FR B2B", 40],
    ["DK B2B", 310],
    ["SE B2B", 450],
    ["NO B2B", 430],
    ["FI B2B", 40],
    ["ES B2B", 40],
    ["IT B2B", 40],
  ])("%s: %d whatever the debt", (id, amount) => {
    for (const balance of [1, 1_000_000_00]) {
      expect(fixedCompensation(regime(id), asMinor(balance), day("2026-08-01"))?.amount).toBe(amount * 100);
    }
  });

  test("Dutch regimes have none", () => {
    expect(fixedCompensation(regime("NL B2B"), asMinor(100_00), day("2026-08-01"))).toBeUndefined();
  });
});

describe("reminder fees", () => {
  test.each([
    ["DK B2B", 100_00, 3, 10],
    ["DK B2C", 100_00, 3, 10],
    ["SE B2B", 60_00, 1, undefined],
    ["SE B2C", 60_00, 1, undefined],
    ["NO B2B", 38_00, 2, undefined],
    ["NO B2C", 38_00, 2, undefined],
    ["FI B2B", 12_00, undefined, 10],
    ["FI B2C", 5_00, undefined, 14],
  ])("%s: at most %d, %s times, %s days apart", (id, max, maxCount, minGapDays) => {
    expect(reminderFeeRule(id)).toMatchObject({
      max,
      ...(maxCount && { maxCount }),
      ...(minGapDays && { minGapDays }),
    });
  });

  test("Sweden's must be agreed, Norway's comes 14 days late at the earliest and is known from 2026", () => {
    expect(reminderFeeRule("SE B2B")?.mustBeAgreed).toBe(true);
    expect(reminderFeeRule("NO B2C")).toMatchObject({ earliestDaysPastDue: 14, minNoticeDays: 14 });
    expect(reminderFeeRule("NO B2C", day("2025-12-31"))).toBeUndefined();
    expect(reminderFeeRule("NO B2C", day("2026-01-01"))?.max).toBe(38_00);
  });

  test("Germany has no amount for businesses, and the Dutch and French rules none at all", () => {
    expect(reminderFeeRule("DE B2B")?.max).toBeUndefined();
    for (const id of ["NL B2B", "FR B2B", "GB B2B", "EU B2B"]) expect(reminderFeeRule(id)).toBeUndefined();
  });
});

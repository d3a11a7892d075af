import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Day, parseIsoDay } from "../../core/day.ts";
import { LANGUAGES, type Language } from "../../core/language.ts";
import { describePolicy, feeLineSaid } from "../../core/late-fee/policy-description.ts";
import { policyInForce } from "../../core/late-fee/policy-in-force.ts";
import { policyKind, readPolicy } from "../../core/late-fee/policy-reader.ts";
import { policyText } from "../../core/late-fee/policy-text.ts";
import { lateFeeBreakdown } from "../../core/late-fee.ts";
import { asMinor } from "../../core/money.ts";
import { regimes } from "../../core/statutory/regimes.ts";

describe("policies that can be read", () => {
  test.each([
    ["18% per year", "18% per year"],
    ["18% p.a.", "18% per year"],
    ["18 % per annum", "18% per year"],
    ["18 percent per year", "18% per year"],
    ["1,5% per month", "1.5% per month"],
    ["0.05% per day", "0.05% per day"],
    ["1.5% PER STARTED MONTH", "1.5% per started month"],
    ["1% per full week", "1% per full week"],
    ["5% once", "5% once"],
    ["30 per month", "30 per started month"],
    ["30 per started month", "30 per started month"],
    ["30 per full month", "30 per full month"],
    ["12,50 per day", "12.50 per started day"],
    ["40 once", "40 once"],
    ["40 once+5% once", "40 once + 5% once"],
    ["gb b2b", "GB B2B"],
    ["UK B2B", "GB B2B"],
    ["dk-b2b interest only", "DK B2B interest only"],
    ["DK B2B reference -0,45%", "DK B2B reference -0.45%"],
    ["US reference 18%", "US reference 18%"],
    ["NL B2B + NL collection costs", "NL B2B + NL collection costs"],
    ["18% per year, after 5 days, max 2%", "18% per year after 5 days max 2%"],
    ["18% per year grace 1 day min 40 max 100", "18% per year grace 1 days min 40 max 100"],
    ["18% per year max 2% max 100", "18% per year max 2% max 100"],
    ["10% per year compounded yearly ACT/ACT", "10% per year compounded yearly ACT/ACT"],
    ["10% per year act/360", "10% per year ACT/360"],
    ["  10%   per\u00a0year 30/360 ", "10% per year 30/360"],
  ])("%s", (text, canonical) => {
    expect(policyText(readPolicy(text))).toBe(canonical);
  });

  test.each(regimes.map(({ id }) => id))("the regime %s by its name alone", (id) => {
    expect(policyText(readPolicy(id.toLowerCase()))).toBe(id);
  });

  test("what is written back reads back to the same policy", () => {
    const percent = fc.integer({ min: 0, max: 99_999 }).map((n) => n / 1000);
    const amount = fc.integer({ min: 0, max: 10_000_000 }).map((n) => (n / 100).toFixed(2));
    const part = fc.oneof(
      fc.tuple(percent, fc.constantFrom("day", "week", "month", "year")).map(([p, u]) => `${p}% per ${u}`),
      fc
        .tuple(
          fc.oneof(
            percent.map((p) => `${p}%`),
            amount,
          ),
          fc.constantFrom("started", "full"),
          fc.constantFrom("week", "month"),
        )
        .map(([s, c, u]) => `${s} per ${c} ${u}`),
      fc
        .oneof(
          percent.map((p) => `${p}%`),
          amount,
        )
        .map((s) => `${s} once`),
      fc.constant("NL collection costs"),
    );
    const modifier = (text: fc.Arbitrary<string>) => fc.option(text, { nil: "" });
    const policy = fc
      .tuple(
        fc.array(part, { minLength: 1, maxLength: 3 }),
        modifier(fc.tuple(fc.constantFrom("after", "grace"), fc.nat(90)).map(([w, n]) => `${w} ${n} days`)),
        modifier(amount.map((a) => `min ${a}`)),
        modifier(
          fc
            .oneof(
              percent.map((p) => `${p}%`),
              amount,
            )
            .map((s) => `max ${s}`),
        ),
        modifier(fc.constantFrom("ACT/365", "ACT/360", "ACT/ACT", "30/360")),
      )
      .map(([parts, ...modifiers]) => [parts.join(" + "), ...modifiers].join(" "));
    fc.assert(
      fc.property(policy, (text) => {
        const read = readPolicy(text);
        expect(readPolicy(policyText(read))).toEqual(read);
        expect(describePolicy(read)).toMatch(/^[A-Z0-9].*\.$/);
      }),
      { numRuns: 500 },
    );
  });
});

describe("policies that cannot be read say which word stopped them", () => {
  test.each([
    ["banana", "banana"],
    ["18% per banana", "banana"],
    ["18% banana", "banana"],
    ["18% per year banana", "banana"],
    ["18% per started year", "year"],
    ["30 per year", "year"],
    ["18 per cent", "cent"],
    ["1,500 once", "1,500"],
    ["1.234,50 once", "1.234,50"],
    ["€40 once", "€40"],
    ["-5% once", "-5%"],
    ["1800% per year", "1800%"],
    ["18% per year after five days", "five"],
    ["18% per year after 5", undefined],
    ["18% per year after 5 days after 6 days", "after"],
    ["18% per year after 5 days grace 6 days", "grace"],
    ["18% per year max 2% max 3%", "3%"],
    ["18% per year after 5 days + 40 once", "+"],
    ["18% per year compounded daily", "daily"],
    ["40 once compounded yearly", "compounded"],
    ["18% per year interest only", "interest"],
    ["18% per year reference 2%", "reference"],
    ["DK B2B reference two", "two"],
    ["18% per year ACT/365 ACT/360", "ACT/360"],
    ["GB", undefined],
    ["18%", undefined],
    ["18% per year +", undefined],
    ["40", undefined],
  ])("%s stops at %s", (text, word) => {
    const where = word === undefined ? "ends too early" : `it stops at "${word}"`;
    expect(() => readPolicy(text)).toThrow(where);
    expect(() => readPolicy(text)).toThrow(/^policy cannot be read: /);
    expect(() => readPolicy(text)).toThrow(
      'Two that work: "18% per year after 5 days" and "25 once + 1.5% per month max 10%".',
    );
  });

  test("the two that work do work", () => {
    expect(policyText(readPolicy("18% per year after 5 days"))).toBe("18% per year after 5 days");
    expect(policyText(readPolicy("25 once + 1.5% per month max 10%"))).toBe(
      "25 once + 1.5% per month max 10%",
    );
  });

  test("an unknown regime is answered with all that exist", () => {
    expect(() => readPolicy("GB B2C")).toThrow(
      'policy is not a regime Duebook knows: "GB B2C". Use one of: EU B2B, DE B2B',
    );
  });

  test("no text, however odd, is read as anything but a policy or refused with a sentence", () => {
    const word = fc.oneof(
      fc.constantFrom(
        "18%",
        "40",
        "per",
        "year",
        "month",
        "once",
        "+",
        "after",
        "days",
        "max",
        "GB",
        "B2B",
        "only",
        "5",
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        try {
          expect(readPolicy(words.join(" ")).parts.length).toBeGreaterThan(0);
        } catch (error) {
          expect(String(error)).toMatch(/^InputError: policy /);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a policy in a cell", () => {
  test("a blank, and Excel's 0 for a blank, mean none was agreed", () => {
    for (const cell of ["", "  ", null, undefined, 0])
      expect(policyKind.read(cell, "policy")).toBeUndefined();
  });
  test("a number, a date and an error are refused with a sentence", () => {
    expect(() => policyKind.read(0.18, "policy")).toThrow(
      "policy cannot be read: 0.18 is a number without its words",
    );
    expect(() => policyKind.read({ error: "#N/A" }, "policy")).toThrow("policy holds the error #N/A");
  });
});

describe("a policy in plain words", () => {
  test.each([
    [
      "18% per year after 5 days max 2%",
      "18% interest a year, by the day. Counted from day 6 after the due date; the days before are free. Interest is worked on what is still open, VAT included; fees bear none. In all at most 2% of the balance per invoice.",
    ],
    [
      "25 once + 30 per month grace 5 days",
      "25 once, plus 30 for every started month. Nothing up to 5 days after the due date; later than that, counted from the due date.",
    ],
    [
      "GB B2B",
      "Statutory interest and fixed compensation: United Kingdom (Late Payment of Commercial Debts (Interest) Act 1998). Counted from the day after the due date. Interest is worked on what is still open, VAT included; fees bear none.",
    ],
    [
      "10% per year compounded yearly ACT/360 min 5",
      "10% interest a year, by the day. Counted from the day after the due date. Interest is worked on what is still open, VAT included; fees bear none. Interest is added to the amount owed once a year, counted from the due date. Days are counted by ACT/360. In all at least 5 per invoice.",
    ],
  ])("%s", (text, words) => {
    expect(describePolicy(readPolicy(text))).toBe(words);
  });

  test.each<[Language, string, string]>([
    ["da", "1.5% per started month max 10%", "1,5 % af den åbne saldo for hver påbegyndt måned. Regnet fra dagen efter forfald. I alt højst 10 % af saldoen pr. faktura."],
    ["de", "8% per year after 5 days", "8 % Zinsen pro Jahr, taggenau. Gerechnet ab Tag 6 nach der Fälligkeit; die Tage davor sind frei. Die Zinsen rechnen sich vom noch offenen Betrag einschließlich Umsatzsteuer; Gebühren werden nicht verzinst."],
    ["fr", "FR B2B interest only", "Pénalités légales de retard : FR B2B, C. com. L441-10 II. Compté à partir du lendemain de l’échéance. Les intérêts portent sur ce qui reste ouvert, TVA comprise ; les frais n’en produisent pas."],
    ["nl", "NL collection costs", "Incassokosten volgens de wettelijke staffel (minstens 40, hoogstens 6.775). Gerekend vanaf de dag na de vervaldatum."],
    ["sv", "60 once grace 1 days min 5", "60 en gång. Ingenting till och med 1 dag efter förfallodagen; därefter räknat från förfallodagen. Totalt minst 5 per faktura."],
  ])("in %s: %s", (language, text, words) => {
    expect(describePolicy(readPolicy(text), language)).toBe(words);
  }); // biome-ignore format: one policy a line

  test("every regime is told in every language, each in its own words", () => {
    for (const { id } of regimes) {
      const told = LANGUAGES.map((language) => describePolicy(readPolicy(id), language));
      expect(new Set(told).size, id).toBe(LANGUAGES.length);
      for (const sentence of told) expect(sentence).not.toMatch(/[{}]|undefined/);
    }
  });
});

describe("the lines of a fee", () => {
  const day = (text: string): Day => parseIsoDay(text) as Day;
  const lines = (policy: string): string[] =>
    lateFeeBreakdown({
      balance: asMinor(1000_00),
      dueDate: day("2024-11-17"),
      asOf: day("2025-01-01"),
      policy: readPolicy(policy),
      charged: asMinor(100),
    }).map(({ what }) => what);

  test("say in Danish what each is", () => {
    expect(
      lines("GB B2B + 1.5% per started month + 40 once max 5%").map((what) => feeLineSaid(what, "da")),
    ).toEqual([
      "GB B2B: 5,25 % + 8 % (kontrolleret)",
      "GB B2B: kompensationsbeløb (kontrolleret)",
      "1,5 % af den åbne saldo for hver påbegyndt måned × 2",
      "40 én gang",
      "Loft 5 %",
      "Allerede opkrævet",
      "I alt",
    ]);
  });

  test("leave no English word of the breakdown in any other language", () => {
    const all = [
      "DK B2B reference 1.75%",
      "NO B2C",
      "NL collection costs min 500",
      "0.05% per day + 5 per week",
    ];
    for (const language of LANGUAGES.filter((code) => code !== "en"))
      for (const what of all.flatMap(lines))
        expect(feeLineSaid(what, language)).not.toMatch(
          /\b(per (day|week|month|year)|verified|charged|given|once|costs)\b/,
        );
  });
});

describe("the policy in force for an invoice", () => {
  test.each([
    ["", "8% per year", undefined, "8% per year"],
    ["30 per month", "8% per year", true, "30 per month"],
    ["", "8% per year", false, ""],
    ["", "SE B2B", false, "SE B2B"],
    ["US reference 10%", "", false, ""],
    ["", "", undefined, ""],
  ])("its own %j, the workbook's %j, fees agreed: %s", (own, workbook, feesAgreed, policy) => {
    expect(policyInForce({ own, workbook, feesAgreed })).toBe(policy);
  });
});

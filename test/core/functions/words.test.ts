import { describe, expect, test } from "vitest";
import { asDay } from "../../../core/day.ts";
import { type CallArgument, callFunction } from "../../../core/functions/call.ts";
import type { WorksheetFunction } from "../../../core/functions/declaration.ts";
import { worksheetFunctions } from "../../../core/functions.ts";
import { LANGUAGES } from "../../../core/language.ts";
import { findRegime } from "../../../core/statutory.ts";
import { functionWords } from "../../../docs/catalogue.ts";

type Told = { readonly summary: string; readonly parameters: Readonly<Record<string, string>> };

const languages = LANGUAGES.filter((language) => language !== "en");
const wordsIn = (language: (typeof languages)[number]) =>
  functionWords[language] as unknown as Record<string, Told>;
const textsOf = (told: Told) => [told.summary, ...Object.values(told.parameters)];
const quoted = (text: string) => [...text.matchAll(/"([^"]*)"/g)].map((match) => match[1] as string);
const call = (name: string, ...given: CallArgument[]) => {
  const fn = worksheetFunctions.find((each) => each.name === name) as WorksheetFunction;
  return callFunction(fn, given, { today: asDay(0) });
};

const english = new Set(
  worksheetFunctions.flatMap((fn) => [fn.summary, ...fn.parameters.map(({ description }) => description)]),
);

test("the function wizard speaks every language letters are written in", () => {
  expect(Object.keys(functionWords).sort()).toEqual([...languages]);
});

test("English has a full sentence of at most 250 characters for every function and parameter", () => {
  for (const text of english) {
    expect(text.length, text).toBeLessThanOrEqual(250);
    expect(text).toMatch(/^\S.{3,}[.…]$/u);
  }
});

describe.each(languages)("%s", (language) => {
  const words = wordsIn(language);

  test("has a summary for every function and a sentence for every parameter, in their order", () => {
    const told = Object.fromEntries(
      Object.entries(words).map(([name, of]) => [name, Object.keys(of.parameters).sort()]),
    );
    const declared = worksheetFunctions.map(
      (fn) => [fn.name, fn.parameters.map(({ name }) => name).sort()] as const,
    );
    expect(told).toEqual(Object.fromEntries(declared));
  });

  test("every text is a sentence of at most 250 characters, the most Excel shows without cutting", () => {
    for (const [name, told] of Object.entries(words)) {
      for (const text of textsOf(told)) {
        expect(text.trim(), name).toBe(text);
        expect(text.length, `${name}: ${text}`).toBeLessThanOrEqual(250);
        expect(text, name).toMatch(/^\S.{3,}[.…]$/u);
      }
    }
  });

  test("no English sentence is left in it", () => {
    for (const [name, told] of Object.entries(words)) {
      for (const text of textsOf(told)) {
        expect(english.has(text), `${name}: ${text}`).toBe(false);
        const own = text.replace(/"[^"]*"/g, "");
        expect(own, name).not.toMatch(/\b(the|and|with|when|blank|left out|today|which|is a)\b/i);
      }
    }
  });

  test("the payment terms, policies and orders it shows can be typed as they stand", () => {
    for (const name of ["DUE_DATE", "DISCOUNT_DEADLINE", "AMOUNT_DUE"]) {
      for (const terms of quoted(words[name]?.parameters.terms as string)) {
        expect(call("DUE_DATE", "2026-01-15", terms), terms).toHaveProperty("day");
      }
    }
    for (const name of ["LATE_FEE", "AMOUNT_DUE"]) {
      const shown = quoted(words[name]?.parameters.policy as string);
      expect(shown).toHaveLength(2);
      for (const policy of shown) expect(call("LATE_FEE", 100, "2026-01-15", policy, "2026-01-15")).toBe(0);
    }
    const [order] = quoted(words.ALLOCATE_PAYMENT?.parameters.order as string);
    expect(call("ALLOCATE_PAYMENT", 5, 0, 5, 5, order)).toEqual([[0, 5, 0, 0]]);
  });

  test("the words it gives for a status are understood in a status cell", () => {
    const told = words.NEXT_ACTION?.parameters.status as string;
    const [known = "", rest = ""] = told.split("…");
    const answers = known
      .split(",")
      .map((word) => call("NEXT_ACTION", "2026-03-01", 500, "2026-03-10", "", "", word.trim()));
    expect(answers).toEqual([
      "Resolve dispute",
      "Paused",
      "Follow payment plan",
      "With lawyer",
      "With agency",
      "Written off",
    ]);
    const open = /\s(\S+)\s*:/.exec(rest)?.[1];
    expect(call("NEXT_ACTION", "2026-03-01", 500, "2026-03-10", "", "", open)).toBe("Friendly reminder");
  });

  test("the word it gives for no credit at all is understood as a credit limit", () => {
    const told = words.CREDIT_STATUS?.parameters.credit_limit as string;
    const cash = /,\s*(\S+?)\s*:/.exec(told)?.[1];
    expect(call("CREDIT_STATUS", 100, cash, 0)).toBe("Cash only");
  });

  test("the regimes and places it names are known", () => {
    const regimes = words.STATUTORY_RATE?.parameters.regime?.match(/[A-Z]{2} B2[BC]/g) ?? [];
    expect(regimes).toHaveLength(3);
    for (const regime of regimes) expect(findRegime(regime), regime).toBeDefined();
    const places = (name: string) =>
      words[name]?.parameters.jurisdiction?.match(/\b[A-Z]{2}(-[A-Z]{2})?\b/g) ?? [];
    expect(places("SMALL_CLAIMS_LIMIT")).toHaveLength(3);
    for (const place of places("SMALL_CLAIMS_LIMIT"))
      expect(call("SMALL_CLAIMS_LIMIT", place), place).toBeGreaterThan(0);
    for (const place of places("RECOVERY_OPTIONS"))
      expect(call("RECOVERY_OPTIONS", 100, 30, place)).toHaveProperty("length");
  });
});

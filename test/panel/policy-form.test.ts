import { describe, expect, test } from "vitest";
import { readPolicy } from "../../core/late-fee/policy-reader.ts";
import { policyText } from "../../core/late-fee/policy-text.ts";
import { regimes } from "../../core/statutory/regimes.ts";
import { policyForm, policyWritten } from "../../panel/policy-form.ts";

describe("The policy builder's form", () => {
  test.each([
    "",
    "8% per year",
    "1.5% per month after 5 days max 10%",
    "2% per started month grace 8 days min 5 max 40",
    "40 once",
    "30 per started month max 90",
    "8% per year + 40 once compounded yearly ACT/360",
    "GB B2B",
    "DK B2B reference 1.75% interest only",
    "FR B2B after 3 days",
  ])("fills from %j and writes the same policy back", (text) => {
    const form = policyForm(text);
    expect(form.basis).not.toBe("text");
    expect(policyWritten(form)).toEqual({ text: text && policyText(readPolicy(text)) });
  });

  test("knows every law by its name", () => {
    for (const { id } of regimes)
      expect(policyForm(id.toLowerCase())).toMatchObject({ basis: "law", regime: id });
  });

  test.each(["GB B2B + 25 once", "1% per month + 2% per year", "5% once", "0.1% per week", "8% a fortnight"])(
    "leaves %j as it was written by hand",
    (text) => {
      const form = policyForm(text);
      expect(form.basis).toBe("text");
      expect(policyWritten(form)).toEqual({ text });
    },
  );

  test("takes numbers in the reader's notation and names the field that is none", () => {
    const form = policyForm("8% per year + 40 once");
    expect(policyWritten({ ...form, percent: "1,5 %", sum: "1.250,50" })).toEqual({
      text: "1.5% per year + 1250.50 once",
    });
    expect(policyWritten({ ...form, percent: "" })).toEqual({ wrong: "percent" });
    expect(policyWritten({ ...form, days: "five" })).toEqual({ wrong: "days" });
    expect(policyWritten({ ...form, sum: "-40" })).toEqual({ wrong: "sum" });
    expect(policyWritten({ ...form, basis: "law", regime: "SE B2B", reference: "-0,5" })).toEqual({
      text: "SE B2B reference -0.5%",
    });
  });

  test("says with the core's own sentence what does not go together", () => {
    expect(() => policyWritten({ ...policyForm("8% per year"), percent: "2000" })).toThrow(/1000%/);
  });
});

import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cell.ts";
import { readLedger } from "../../../core/ledger/ledger.ts";

const emailOf = (headings: readonly string[], ...rows: readonly (readonly Cell[])[]) => {
  const cells = [
    ["Customer", "Due date", "Balance", ...headings],
    ...rows.map((row, i): Cell[] => [`Firm ${"ABCDEF"[i]} Ltd`, "2026-03-31", "10.00", ...row]),
  ];
  const { layout } = readLedger({ name: "L", cells }, { homeCurrency: "EUR" });
  return layout.columns.find(({ field }) => field === "email")?.heading;
};

describe("the e-mail column", () => {
  test.each([
    "Bill-to email", "Billing e-mail", "Invoice e-mail", "E-mail faktura", "Faktura e-mail", "E-Mail Rechnung",
    "Courriel facturation",
  ])("is headed %s, filled or not yet", (heading) => {
    expect(emailOf([heading], ["ap@firm.example"])).toBe(heading);
    expect(emailOf([heading], [""])).toBe(heading);
  }); // biome-ignore format: a table

  test.each([
    "Bogholderiets e-mail", "Rechnungsempfänger E-Mail", "AP mail", "Kundens e-post", "Courriel du comptable",
  ])("has an e-mail word in its heading: %s", (heading) => {
    expect(emailOf([heading], ["shared@group.example"], ["shared@group.example"])).toBe(heading);
  }); // biome-ignore format: a table

  test("may hold two addresses a cell where its heading has the word", () => {
    expect(emailOf(["AP mail"], ["a@firm.example; b@firm.example"])).toBe("AP mail");
    expect(emailOf(["Send to"], ["a@firm.example; b@firm.example"])).toBeUndefined();
  });

  test("has no known heading and mostly addresses below it", () => {
    expect(emailOf(["Send to"], ["a@firm.example"], ["b@firm.example"], [""], ["ask Ida"])).toBe("Send to");
    expect(emailOf(["Send to"], ["a@firm.example"], ["ask Ida"], ["ask Bo"])).toBeUndefined();
  });

  test("is the one headed so, before any other", () => {
    expect(emailOf(["AP mail", "Email"], ["a@firm.example", "b@firm.example"])).toBe("Email");
    expect(emailOf(["Billing e-mail", "Email"], ["a@firm.example", "b@firm.example"])).toBe("Email");
    expect(emailOf(["Send to", "AP mail"], ["a@firm.example", "b@firm.example"])).toBe("AP mail");
  });

  test.each(["Email sent", "E-mail status", "Mailed"])("is not %s, which holds no addresses", (heading) => {
    expect(emailOf([heading], ["yes"], ["no"])).toBeUndefined();
  });

  test.each(["Sales rep email", "Created by", "Vores e-mail", "Absender E-Mail", "Second email"])(
    "is not %s: those are not the customer's",
    (heading) => {
      expect(emailOf([heading], ["a@own.example"], ["b@own.example"])).toBeUndefined();
    },
  );

  test("is not a column whose one address stands beside several customers without an e-mail word above it", () => {
    expect(emailOf(["Registered"], ["me@own.example"], ["me@own.example"])).toBeUndefined();
  });
});

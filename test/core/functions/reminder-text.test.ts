import { describe, expect, test } from "vitest";
import { asDay } from "../../../core/day.ts";
import { callFunction } from "../../../core/functions/call.ts";
import type { WorksheetFunction } from "../../../core/functions/declaration.ts";
import { reminderTextFunctions } from "../../../core/functions/reminder-text.ts";
import { LANGUAGES } from "../../../core/language.ts";

const REMINDER_TEXT = reminderTextFunctions[0] as WorksheetFunction;
const TODAY = { today: asDay(0) };
/** The answer of a single call, or the sentence it refuses with. */
function text(...args: unknown[]): unknown {
  try {
    return callFunction(REMINDER_TEXT, args as never, TODAY);
  } catch (error) {
    return (error as Error).message;
  }
}
const call = (action: string, language: string, currency = "EUR", balance = 1234.5) =>
  text(action, language, "Nordwind", "1042", balance, "2026-03-01", currency, "2026-03-13");

describe("REMINDER_TEXT", () => {
  test("gives greeting and words of a friendly reminder, without holes for what a cell does not know", () => {
    expect(call("Friendly reminder", "en")).toBe(
      "Dear Nordwind,\n\nInvoice 1042 for €1,234.50 was due on 1 March 2026, and we cannot see your payment yet.\n\n" +
        "It may simply have been overlooked. Please pay it, or tell us if something is in the way.\n\n" +
        "If you have already paid, please ignore this reminder.",
    );
  });

  test.each(LANGUAGES)("speaks %s, for all four early letters", (language) => {
    for (const action of ["confirm-receipt", "pre-due-reminder", "friendly-reminder", "second-reminder"]) {
      const words = String(call(action, language));
      expect(words).toContain("1042");
      expect(words).toContain("Nordwind");
      expect(words).not.toMatch(/\{\{|undefined|:\s*$/);
    }
  });

  test("reads the action in any language, as NEXT_ACTION gives it", () => {
    expect(call("Venlig påmindelse", "da")).toBe(call("friendly-reminder", "da"));
    expect(call("Zahlungserinnerung", "de")).toBe(call("friendly-reminder", "de"));
  });

  test.each(["Formal reminder", "Final notice", "Suspension notice", "Chase broken promise"])(
    "%s is sent from the pane, where it is logged",
    (action) => {
      expect(call(action, "en")).toMatch(/Send it from the Duebook pane/);
    },
  );

  test.each(["Wait", "Paid", "Phone call", "Credit hold", "Resolve dispute"])(
    "%s has no letter: the cell is blank",
    (action) => {
      expect(call(action, "en")).toBe("");
    },
  );

  test("an unknown language is an error, never silent English", () => {
    expect(call("Friendly reminder", "pl")).toMatch(/language is none of the nine languages: "pl"/);
    expect(call("Friendly reminder", "")).toMatch(/language is missing/);
  });

  test("an unknown action is an error that says so", () => {
    expect(call("Nudge", "en")).toMatch(/action is not a step/);
  });

  test("amounts carry the currency's own decimals", () => {
    expect(call("Friendly reminder", "en", "JPY", 1234)).toContain("JPY\u00a01,234 was due");
    expect(call("Friendly reminder", "en", "KWD", 12.5)).toContain("KWD\u00a012.500 was due");
    expect(call("Friendly reminder", "en", "", 12.5)).toContain("for 12.50 was due");
  });

  test("a dinar keeps its third decimal, as a number, as text and down a column", () => {
    expect(call("Friendly reminder", "en", "KWD", 1234.567)).toContain("KWD\u00a01,234.567 was due");
    const written = (balance: unknown): unknown =>
      text("Friendly reminder", "en", "Nordwind", "1042", balance, "2026-03-01", "KWD", "2026-03-13");
    expect(written("1.234,567")).toContain("KWD\u00a01,234.567 was due");
    const [[first] = [], [second] = []] = written([["1.234"], ["0,567"]]) as string[][];
    expect(first).toContain("KWD\u00a01,234.000 was due");
    expect(second).toContain("KWD\u00a00.567 was due");
  });

  test("nobody who owes nothing is reminded", () => {
    expect(call("Friendly reminder", "en", "EUR", 0)).toMatch(/^balance is 0: there is nothing to collect/);
    expect(call("Pre-due reminder", "da", "EUR", -5)).toMatch(/^balance is -5: there is nothing to collect/);
    expect(call("Friendly reminder", "en", "JPY", 0.4)).toMatch(
      /^balance is 0.4: there is nothing to collect/,
    );
  });

  test("a letter with a hole in it is not written: the cell names what is missing", () => {
    const whole = ["Friendly reminder", "en", "Nordwind", "1042", 100, "2026-03-01"];
    const names = ["action", "language", "customer", "invoice", "balance", "due_date"];
    for (let i = 1; i < whole.length; i++) {
      const holed = whole.map((value, at) => (at === i ? "" : value));
      expect(text(...holed, "EUR", "2026-03-13")).toBe(`${names[i]} is missing: give it a value or a cell.`);
    }
  });

  test("a balance too large for its currency's decimals is refused", () => {
    expect(call("Friendly reminder", "en", "KWD", 22517998136852.47)).toMatch(/^balance is too large/);
  });

  test("a blank row stays blank", () => {
    expect(text("", "", "", "", "", "", "", "2026-03-13")).toBe("");
  });
});

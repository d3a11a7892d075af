import { describe, expect, test } from "vitest";
import { asDay, parseIsoDay } from "../../../core/day.ts";
import { InputError } from "../../../core/errors.ts";
import { type CallArgument, callFunction } from "../../../core/functions/call.ts";
import { nextActionFunctions } from "../../../core/functions/next-action.ts";
import { payerClassFunctions } from "../../../core/functions/payer-class.ts";
import { worklistFunctions } from "../../../core/functions/worklist.ts";
import { presetPlaybook } from "../../../core/playbook/presets.ts";
import { playbookRows } from "../../../core/playbook/range.ts";

const call = (name: string, ...args: CallArgument[]) => {
  const fn = [...nextActionFunctions, ...worklistFunctions, ...payerClassFunctions].find(
    (f) => f.name === name,
  );
  if (!fn) throw new Error(name);
  return callFunction(fn, args, { today: asDay(0) });
};
const date = (text: string) => ({ day: parseIsoDay(text) });

describe("NEXT_ACTION in a cell", () => {
  test("gives label, date and reason of one decision", () => {
    const args = ["2026-03-01", 500, "2026-03-10", "Friendly reminder", "2026-03-05"];
    expect(call("NEXT_ACTION", ...args)).toBe("Phone call");
    expect(call("NEXT_ACTION_DATE", ...args)).toEqual(date("2026-03-09"));
    expect(call("NEXT_ACTION_REASON", ...args)).toBe(
      "9 days past due; friendly reminder sent 5 days ago; next is a phone call from day 8. Also: notify sales rep since 9 March.",
    );
  });
  test("stays blank only where due date and balance are blank", () => {
    for (const name of ["NEXT_ACTION", "NEXT_ACTION_DATE", "NEXT_ACTION_REASON"]) {
      expect(call(name, "", "", "2026-03-10", "nonsense")).toBe("");
    }
    expect(call("NEXT_ACTION", "", 500, "2026-03-10")).toBe("Set due date");
    expect(call("NEXT_ACTION", "2026-03-01", "", "2026-03-10")).toBe("Paid");
    expect(call("NEXT_ACTION_DATE", "", 500, "2026-03-10")).toBe("");
  });
  test("a number 0, as Excel passes a blank cell, is blank in every date and word", () => {
    expect(call("NEXT_ACTION", "2026-03-01", 500, "2026-03-10", 0, 0, 0, 0, 0, 0)).toBe("Friendly reminder");
  });
  test("a blank row of Excel on the desktop, 0 and 0, stays blank; a typed 0 beside a blank due date is paid", () => {
    expect(call("NEXT_ACTION", 0, 0, "2026-03-10")).toBe("");
    expect(call("NEXT_ACTION_DATE", [[0], ["2026-03-01"]], [[0], [5]], "2026-03-10")).toEqual([
      [""],
      [date("2026-03-02")],
    ]);
    expect(call("NEXT_ACTION", "", 0, "2026-03-10")).toBe("Paid");
    expect(call("NEXT_ACTION", 0, 500, "2026-03-10")).toBe("Set due date");
  });
  test("swapped due date and balance are asked about", () => {
    expect(() => call("NEXT_ACTION", 500, 46082, "2026-03-10")).toThrow(
      /due_date is 1901-05-14, before 1990: is this the balance\?/,
    );
  });
  test("one bad status errs in its own cell only", () => {
    const answer = call(
      "NEXT_ACTION",
      [["2026-03-01"], ["2026-03-01"], [""]],
      [[500], [500], [""]],
      "2026-03-10",
      "",
      "",
      [["asleep"], ["Omtvistet"], ["asleep"]],
    );
    const [[bad], ...rest] = answer as unknown[][] as [[unknown], ...unknown[][]];
    expect(bad).toBeInstanceOf(InputError);
    expect((bad as Error).message).toMatch(/status is not a status Duebook knows: "asleep"/);
    expect(rest).toEqual([["Resolve dispute"], [""]]);
  });
  test("a playbook range renames and moves steps; a wrong one says its row", () => {
    const danish = playbookRows(presetPlaybook("DK", "da"));
    const args = ["2026-03-01", 500, "2026-03-12", "påmindelse", "2026-03-04", "", "", ""] as const;
    expect(call("NEXT_ACTION", ...args, danish)).toBe("1. rykker");
    expect(call("NEXT_ACTION", "2026-03-01", 500, "2026-03-02", "", "", "", "", "", danish)).toBe("Afvent");
    expect(() =>
      call("NEXT_ACTION", ...args, [
        ["Step", "Day"],
        ["friendly-reminder", "soon"],
      ]),
    ).toThrow(/playbook cannot be used: row 2: Day is "soon"/);
  });
  test("a column of invoices answers as each alone", () => {
    const due = ["2026-03-01", "2026-01-01", "2026-03-09", "2026-04-01"];
    const last = ["Friendly reminder", "", "", ""];
    const column = call(
      "NEXT_ACTION",
      due.map((d) => [d]),
      100,
      "2026-03-10",
      last.map((l) => [l]),
    );
    expect(column).toEqual(due.map((d, i) => [call("NEXT_ACTION", d, 100, "2026-03-10", last[i])]));
  });
});

describe("PAYER_CLASS in a cell", () => {
  test("reads two columns", () => {
    expect(call("PAYER_CLASS", [["2026-01-10"], ["2026-02-10"]], [["2026-01-09"], [""]], "2026-02-12")).toBe(
      "Prompt",
    );
    expect(call("PAYER_CLASS", [[""], [""]], [[""], [""]], "2026-02-12")).toBe("New");
  });
});

describe("WORKLIST in a cell", () => {
  const HEADER = [
    "Invoice",
    "Customer",
    "Phone",
    "Currency",
    "Due date",
    "Balance",
    "Last action",
    "Last contact",
    "Status",
    "Promised date",
  ];
  const table = (...rows: (string | number)[][]) =>
    call("WORKLIST", [HEADER, ...rows], "2026-03-10") as unknown[][];
  test("lists broken promises, later steps, then larger debts, then house work, then problems", () => {
    const list = table(
      ["1", "Ash", "", "EUR", "2026-03-05", 900, "", "", "", ""],
      ["2", "Birch", "", "EUR", "2026-03-05", 1000, "", "", "", ""],
      ["3", "Cedar", "", "EUR", "2026-01-05", 100, "Phone call", "2026-02-01", "", ""],
      ["4", "Dogwood", "+45 12", "EUR", "2026-01-05", 10, "Phone call", "2026-02-01", "", "2026-03-02"],
      ["5", "Elm", "", "EUR", "2026-01-05", 5000, "", "", "disputed", ""],
      ["6", "Fir", "", "EUR", "2026-03-25", 5000, "", "", "", ""],
      ["7", "Gum", "", "EUR", "2026-01-05", 70, "", "", "agency", ""],
      ["8", "", "", "EUR", "2026-01-05", 70, "", "", "", ""],
    );
    expect(list[0]).toEqual([
      "Priority",
      "Customer",
      "Action",
      "Since",
      "Invoices",
      "Past due",
      "Currency",
      "Phone",
      "Promised",
      "Also",
      "Reason",
    ]);
    expect(list.slice(1).map((row) => [row[0], row[1], row[2]])).toEqual([
      [1, "Dogwood", "Chase broken promise"],
      [2, "Cedar", "Formal reminder"],
      [3, "Birch", "Friendly reminder"],
      [4, "Ash", "Friendly reminder"],
      [5, "Elm", "Resolve dispute"],
      [6, "", "Problem"],
    ]);
    expect(list[1]?.slice(3, 10)).toEqual([
      date("2026-03-05"),
      1,
      10,
      "EUR",
      "+45 12",
      date("2026-03-02"),
      "notify sales rep since 13 January, credit hold since 19 January",
    ]);
    expect(list[6]?.[10]).toMatch(/^row 9: No customer/);
  });
  test("blank cells that arrive as 0 change nothing", () => {
    const row = ["1", "Ash", "", "EUR", "2026-03-05", 900, "", "", "", ""];
    expect(table(row.map((cell) => (cell === "" ? 0 : cell)))).toEqual(table(row));
  });
  test("a range without a table says what is missing", () => {
    expect(() =>
      call(
        "WORKLIST",
        [
          ["a", "b"],
          [1, 2],
        ],
        "2026-03-10",
      ),
    ).toThrow(/^ledger cannot be read: /);
  });
});

/**
 * What other receivables systems' own tests expect of their dunning levels, asked of our rule with a ladder of the same
 * days. Where they answer differently the reason stands in docs/decisions.md.
 */
import { describe, expect, test } from "vitest";
import type { Cell } from "../../core/cell.ts";
import { addDays, asDay, type Day, isoDay, parseIsoDay } from "../../core/day.ts";
import { asMinor } from "../../core/money.ts";
import { decide, type Facts } from "../../core/next-action.ts";
import { readPlaybook } from "../../core/playbook/range.ts";

const day = (text: string): Day => parseIsoDay(text) as Day;
const balance = asMinor(100_00);

/** A ladder of required levels on these days, with a gap and a minimum balance. */
const ladder = (days: readonly number[], gap = 0, minimum: number | "" = "") => {
  const header: Cell[] = ["Step", "Kind", "Day", "Required", "Gap", "Minimum balance"];
  return readPlaybook(
    [
      header,
      ...days.map((n, i): Cell[] => [`level ${i + 1}`, "demand", n === 0 ? "0" : n, "yes", gap, minimum]),
    ],
    "playbook",
  );
};
const level = (
  days: readonly number[],
  facts: Facts,
  daysOverdue: number,
  gap = 0,
  minimum: number | "" = "",
) => {
  const dueDate = asDay(15_000);
  const decision = decide(
    { dueDate, balance, ...facts },
    ladder(days, gap, minimum),
    addDays(dueDate, daysOverdue),
  );
  return decision?.answer === "step" ? decision.step?.id : decision?.answer;
};

describe("Tryton, account_dunning (scenario_account_dunning.rst)", () => {
  test("a level not yet processed is not skipped: 30 days overdue with levels 5, 20, 40 starts at the first", () => {
    expect(level([5, 20, 40], {}, 30)).toBe("level-1");
  });
  test("once processed, the next level that has come", () => {
    expect(level([5, 20, 40], { lastAction: "level-1" }, 30)).toBe("level-2");
  });
  test("blocked stays where it is", () => {
    expect(level([5, 20, 40], { lastAction: "level-1", status: "paused" }, 30)).toBe("paused");
  });
  test("after the last level there is no other (scenario_account_dunning_final.rst)", () => {
    const dueDate = asDay(15_000);
    expect(
      decide({ dueDate, balance, lastAction: "level-1" }, ladder([0]), addDays(dueDate, 2)),
    ).toMatchObject({ answer: "wait", date: undefined });
  });
});

describe("metasfresh (DefaultDunningCandidateProducerTest.java)", () => {
  test.each([
    ["2012-02-10", "wait"],
    ["2012-02-11", "level-2"],
    ["2012-02-20", "level-2"],
  ])("10 days between levels, the first sent on 2012-02-01: on %s %s", (asOf, expected) => {
    const dueDate = addDays(day(asOf), -25);
    const decision = decide(
      { dueDate, balance, lastAction: "level-1", lastContact: day("2012-02-01") },
      ladder([10, 20], 10),
      day(asOf),
    );
    expect(decision?.answer === "step" ? decision.step?.id : decision?.answer).toBe(expected);
  });
  test("in sequence: 25 days overdue with levels 10, 20, 30 and nothing sent is not level 2", () => {
    expect(level([10, 20, 30], {}, 25)).toBe("level-1");
  });
});

describe("Kill Bill, overdue states (TestOverdueIntegration.java, TestCondition.java)", () => {
  test.each([
    [16, "wait"],
    [30, "level-1"],
    [40, "level-2"],
    [46, "level-2"],
    [48, "level-2"],
    [50, "level-3"],
  ])("levels at 30, 40, 50 days, worked each time: %i days after the earliest unpaid", (days, expected) => {
    const done = expected === "level-2" ? "level-1" : expected === "level-3" ? "level-2" : undefined;
    expect(level([30, 40, 50], { lastAction: done }, days)).toBe(expected);
  });
  test("payment of everything clears the state at once", () => {
    expect(level([30, 40, 50], { lastAction: "level-3", balance: asMinor(0) }, 60)).toBe("paid");
  });
  test("10 days since the earliest meets a condition of 10", () =>
    expect(level([10], {}, 10)).toBe("level-1"));
});

describe("Lago, dunning campaigns (bulk_process_service_spec.rb): a minimum balance is met by as much or more", () => {
  test.each([
    [51.0, 50.99, "level-1"],
    [50.0, 49.99, "level-1"],
    [99.0, 99.0, "level-1"],
    [1.0, 49.99, "wait"],
  ])("%d open, minimum %d", (open, minimum, expected) => {
    expect(level([1], { balance: asMinor(Math.round(open * 100)) }, 5, 0, minimum)).toBe(expected);
  });
});

describe("OCA credit-control (test_credit_control_run.py)", () => {
  test("one level a run, never two at once: runs 6, 2 and 0 months ago on a year-old invoice", () => {
    const levels = [10, 30, 40];
    const taken: (string | undefined)[] = [];
    let facts: Facts = {};
    for (const daysOverdue of [183, 305, 365]) {
      const at = level(levels, facts, daysOverdue);
      taken.push(at);
      facts = { lastAction: at, lastContact: addDays(asDay(15_000), daysOverdue) };
    }
    expect(taken).toEqual(["level-1", "level-2", "level-3"]);
  });
  test("10 days net after 2024-01-31 is 2024-02-10", () => {
    const decision = decide({ dueDate: day("2024-01-31"), balance }, ladder([10]), day("2024-02-09"));
    expect(decision?.date && isoDay(decision.date)).toBe("2024-02-10");
  });
});

describe("Invoice Ninja (ReminderTest.php, CheckRemindersTest.php)", () => {
  const courtesies = (...steps: [string, number, string, string][]) =>
    readPlaybook(
      [["Step", "Kind", "Day", "From"], ...steps.map(([id, n, from, kind]): Cell[] => [id, kind, n, from])],
      "playbook",
    );
  test("the earliest coming reminder is the next: 7 days after the invoice, before the one before due", () => {
    const today = asDay(20_000);
    const playbook = courtesies(
      ["after invoice", 7, "invoice date", "courtesy"],
      ["before due", -1, "due date", "courtesy"],
      ["after due", 1, "due date", "demand"],
    );
    expect(decide({ dueDate: addDays(today, 30), invoiceDate: today, balance }, playbook, today)?.date).toBe(
      today + 7,
    );
  });
  test("2 days before, 14 and 30 days after a due date 30 days ahead: next in 28 days", () => {
    const today = asDay(20_000);
    const playbook = courtesies(
      ["before due", -2, "due date", "courtesy"],
      ["after 14", 14, "due date", "demand"],
      ["after 30", 30, "due date", "demand"],
    );
    expect(decide({ dueDate: addDays(today, 30), balance }, playbook, today)?.date).toBe(today + 28);
  });
  test("a paid invoice is not reminded of", () => {
    expect(level([7], { status: "paid" }, 30)).toBe("paid");
  });
});

test("Akaunting (InvoiceReminderTest.php): 5 days after due is a day of the list 1, 3, 5, 10", () => {
  expect(level([1, 3, 5, 10], { lastAction: "level-2" }, 5)).toBe("level-3");
});

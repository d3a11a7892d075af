import { describe, expect, test } from "vitest";
import { addDays, type Day, isoDay, parseIsoDay } from "../../core/day.ts";
import { dueTasks } from "../../core/due-tasks.ts";
import { asMinor } from "../../core/money.ts";
import { actionId, decide, type Facts, labelOf } from "../../core/next-action.ts";
import { presetPlaybook, STANDARD } from "../../core/playbook/presets.ts";
import { nextAction } from "../../core/reason.ts";
import type { StatusId } from "../../core/status.ts";

const day = (text: string): Day => parseIsoDay(text) as Day;
const due = day("2026-03-01");
const balance = asMinor(500_00);

function answer(facts: Facts, asOf: string): [string, string] {
  const decision = decide(facts, STANDARD, day(asOf));
  if (!decision) return ["", ""];
  return [labelOf(decision, STANDARD), decision.date === undefined ? "" : isoDay(decision.date)];
}

describe("an invoice due 2026-03-01 with 500 open", () => {
  test.each([
    ["2026-02-20", "", "", "Wait", "2026-02-26"],
    ["2026-02-26", "", "", "Pre-due reminder", "2026-02-26"],
    ["2026-02-27", "Pre-due reminder", "2026-02-26", "Wait", "2026-03-02"],
    ["2026-03-01", "", "", "Wait", "2026-03-02"],
    ["2026-03-02", "Pre-due reminder", "2026-02-26", "Friendly reminder", "2026-03-02"],
    ["2026-03-06", "Friendly reminder", "2026-03-02", "Second reminder", "2026-03-06"],
    ["2026-03-10", "Friendly reminder", "2026-03-05", "Phone call", "2026-03-09"],
    ["2026-03-08", "Friendly reminder", "2026-03-07", "Wait", "2026-03-09"],
    ["2026-03-09", "Second reminder", "2026-03-08", "Wait", "2026-03-10"],
    ["2026-06-09", "", "", "Friendly reminder", "2026-03-02"],
    ["2026-06-10", "Friendly reminder", "2026-06-09", "Wait", "2026-06-11"],
    ["2026-06-18", "Phone call", "2026-06-11", "Formal reminder", "2026-06-18"],
    ["2026-04-20", "Formal reminder", "2026-03-31", "Suspension notice", "2026-04-15"],
    ["2026-06-30", "Formal reminder", "2026-06-18", "Final notice", "2026-06-30"],
    ["2026-05-30", "Final notice", "2026-04-30", "Decide recovery", "2026-05-30"],
    ["2026-12-01", "Decide recovery", "2026-05-30", "Wait", ""],
  ])("on %s after %j on %j: %s, dated %s", (asOf, lastAction, lastContact, label, date) => {
    const facts = {
      dueDate: due,
      balance,
      lastAction,
      lastContact: lastContact ? day(lastContact) : undefined,
    };
    expect(answer(facts, asOf)).toEqual([label, date]);
    // With status disputed any of these is Resolve dispute, without a day.
    expect(answer({ ...facts, status: "disputed" }, asOf)).toEqual(["Resolve dispute", ""]);
  });

  test("waits for the phone call, not for the second reminder, on 8 March", () => {
    const facts = { dueDate: due, balance, lastAction: "Friendly reminder", lastContact: day("2026-03-07") };
    expect(decide(facts, STANDARD, day("2026-03-08"))?.step?.id).toBe("phone-call");
  });

  test.each([
    ["2026-03-20", "Await promised payment", "2026-03-25"],
    ["2026-03-24", "Await promised payment", "2026-03-25"],
    ["2026-03-25", "Chase broken promise", "2026-03-25"],
    ["2026-04-20", "Chase broken promise", "2026-03-25"],
  ])("promised for Friday 2026-03-20, on %s: %s", (asOf, label, date) => {
    const facts = { dueDate: due, balance, lastContact: day("2026-03-10"), promisedDate: day("2026-03-20") };
    expect(answer(facts, asOf)).toEqual([label, date]);
  });

  test("goes on with the ladder once the customer was contacted after the broken promise", () => {
    const facts = {
      dueDate: due,
      balance,
      lastAction: "Chase broken promise",
      lastContact: day("2026-03-26"),
      promisedDate: day("2026-03-20"),
    };
    // A chased promise counts as the phone call: the formal reminder is next, on day 30 or 7 days after the chase.
    expect(answer(facts, "2026-03-30")).toEqual(["Wait", "2026-04-02"]);
    expect(answer(facts, "2026-04-02")).toEqual(["Formal reminder", "2026-04-02"]);
  });
});

describe("balance, due date and status come before the ladder", () => {
  test("nothing at all stays blank", () => expect(answer({}, "2026-03-10")).toEqual(["", ""]));
  test("a blank balance beside a due date is paid", () =>
    expect(answer({ dueDate: due }, "2026-03-10")).toEqual(["Paid", ""]));
  test("a balance of 0 is paid, with or without a due date", () => {
    expect(answer({ dueDate: due, balance: asMinor(0) }, "2026-03-10")).toEqual(["Paid", ""]);
    expect(answer({ balance: asMinor(0) }, "2026-03-10")).toEqual(["Paid", ""]);
  });
  test("a negative balance is a credit to apply", () =>
    expect(answer({ dueDate: due, balance: asMinor(-1) }, "2026-03-10")).toEqual(["Apply credit", ""]));
  test("an open balance without a due date asks for one, after status and promise", () => {
    expect(answer({ balance }, "2026-03-10")).toEqual(["Set due date", ""]);
    expect(answer({ balance, status: "disputed" }, "2026-03-10")).toEqual(["Resolve dispute", ""]);
    expect(answer({ balance, promisedDate: day("2026-03-20") }, "2026-03-10")).toEqual([
      "Await promised payment",
      "2026-03-25",
    ]);
  });
  test("a due date before 1990 is asked about", () => {
    expect(() => answer({ dueDate: day("1989-12-31"), balance }, "2026-03-10")).toThrow(
      /due_date is 1989-12-31, before 1990: is this the balance\?/,
    );
    expect(answer({ dueDate: day("1990-01-01"), balance }, "2026-03-10")[0]).toBe("Friendly reminder");
  });
  test.each<[StatusId, string]>([
    ["open", "Phone call"],
    ["draft", "Phone call"],
    ["disputed", "Resolve dispute"],
    ["paused", "Paused"],
    ["payment plan", "Follow payment plan"],
    ["hardship", "Offer payment plan"],
    ["settlement", "Await settlement"],
    ["legal", "With lawyer"],
    ["court", "At court"],
    ["agency", "With agency"],
    ["factored", "Factored"],
    ["bankrupt", "File claim"],
    ["written off", "Written off"],
    ["paid", "Paid"],
    ["cancelled", "Cancelled"],
  ])("status %s gives %s", (status, label) => {
    const facts = {
      dueDate: due,
      balance,
      status,
      lastAction: "Friendly reminder",
      lastContact: day("2026-03-02"),
    };
    expect(answer(facts, "2026-03-10")[0]).toBe(label);
  });
});

describe("courtesy mail", () => {
  const invoiceDate = day("2026-02-01");
  test("confirms receipt from the third day after the invoice, until the pre-due reminder's day", () => {
    expect(answer({ dueDate: due, balance, invoiceDate }, "2026-02-03")).toEqual(["Wait", "2026-02-04"]);
    expect(answer({ dueDate: due, balance, invoiceDate }, "2026-02-10")).toEqual([
      "Confirm receipt",
      "2026-02-04",
    ]);
    expect(
      answer({ dueDate: due, balance, invoiceDate, lastAction: "Confirm receipt" }, "2026-02-10"),
    ).toEqual(["Wait", "2026-02-26"]);
    expect(answer({ dueDate: due, balance, invoiceDate }, "2026-02-26")).toEqual([
      "Pre-due reminder",
      "2026-02-26",
    ]);
  });
  test("is left out for terms under 14 days and once a demand is done", () => {
    const short = day("2026-02-16");
    expect(answer({ dueDate: due, balance, invoiceDate: short }, "2026-02-27")).toEqual([
      "Wait",
      "2026-03-02",
    ]);
    expect(answer({ dueDate: due, balance, invoiceDate: addDays(short, -1) }, "2026-02-27")[0]).toBe(
      "Pre-due reminder",
    );
    expect(answer({ dueDate: due, balance, invoiceDate, lastAction: "Phone call" }, "2026-02-27")).toEqual([
      "Wait",
      "2026-03-31",
    ]);
  });
});

test("an invoice due on receipt leaves a week for receipt before anything is demanded", () => {
  const facts = { dueDate: due, balance, invoiceDate: due };
  expect(answer(facts, "2026-03-08")).toEqual(["Wait", "2026-03-09"]);
  expect(answer(facts, "2026-03-09")).toEqual(["Friendly reminder", "2026-03-09"]);
});

test("an unknown last action is refused with the steps of the playbook", () => {
  expect(() => answer({ dueDate: due, balance, lastAction: "sent pigeon" }, "2026-03-10")).toThrow(
    /last_action is not a step of the playbook: "sent pigeon"\. Use one of: Friendly reminder, Second reminder, Phone call, Formal reminder/,
  );
});

test("tasks stand beside the action from their day on", () => {
  const facts = { dueDate: due, balance };
  expect(dueTasks(facts, STANDARD, day("2026-03-08"))).toEqual([]);
  expect(
    dueTasks(facts, STANDARD, day("2026-03-15")).map((task) => [task.step.id, isoDay(task.since)]),
  ).toEqual([
    ["notify-sales-rep", "2026-03-09"],
    ["credit-hold", "2026-03-15"],
  ]);
});

describe("the reason is what a bookkeeper would say", () => {
  test.each<[string, Facts, string]>([
    [
      "2026-03-10",
      { lastAction: "Friendly reminder", lastContact: day("2026-03-02") },
      "9 days past due; friendly reminder sent 8 days ago; next is a phone call from day 8. Also: notify sales rep since 9 March.",
    ],
    ["2026-03-02", {}, "1 day past due; nothing sent yet; next is a friendly reminder from day 1."],
    [
      "2026-06-09",
      {},
      "100 days past due; nothing sent yet; next is a friendly reminder (due since 2 March, the first step of the ladder). Also: notify sales rep since 9 March, credit hold since 15 March.",
    ],
    ["2026-02-20", {}, "Due in 9 days; next is a pre-due reminder on 26 February."],
    [
      "2026-03-08",
      { lastAction: "Friendly reminder", lastContact: day("2026-03-07") },
      "7 days past due; friendly reminder sent 1 day ago; next is a phone call on 9 March.",
    ],
    [
      "2026-12-01",
      { lastAction: "Decide recovery", lastContact: day("2026-05-30"), status: "open" },
      "275 days past due; recovery decided 185 days ago; end of the playbook. Also: notify sales rep since 9 March, credit hold since 15 March.",
    ],
    [
      "2026-03-10",
      { status: "disputed" },
      "The customer disputes it, and the ladder stops until that is settled; 9 days past due.",
    ],
    [
      "2026-03-03",
      { promisedDate: day("2026-03-20") },
      "2 days past due; payment promised for 20 March; wait until 24 March, 2 working days later.",
    ],
    [
      "2026-03-07",
      { promisedDate: day("2026-03-03"), lastContact: day("2026-03-02") },
      "6 days past due; payment promised for 3 March has not come, last contact 5 days ago.",
    ],
  ])("on %s", (asOf, facts, sentence) => {
    expect(nextAction({ dueDate: due, balance, ...facts }, STANDARD, day(asOf))?.reason).toBe(sentence);
  });
  test("labels of the playbook stand as the bookkeeper wrote them", () => {
    const danish = presetPlaybook("DK", "da");
    const facts = { dueDate: due, balance, lastAction: "Venlig påmindelse", lastContact: day("2026-03-04") };
    const next = nextAction(facts, danish, day("2026-03-11"));
    expect(next?.action).toEqual({ id: "second-reminder", label: "1. rykker" });
    expect(next?.reason).toBe(
      "10 days past due; Venlig påmindelse sent 7 days ago; next is 1. rykker from day 10. Also: Orientér sælgeren since 9 March.",
    );
  });
});

test("the action's id is stable whatever the labels say", () => {
  const decision = decide({ dueDate: due, balance }, presetPlaybook("Standard", "fi"), day("2026-03-02"));
  expect(decision && actionId(decision)).toBe("friendly-reminder");
});

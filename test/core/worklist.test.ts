import { describe, expect, test } from "vitest";
import { customerActions } from "../../core/customer-action.ts";
import { type Day, isoDay, parseIsoDay } from "../../core/day.ts";
import type { Invoice, Unapplied } from "../../core/invoice.ts";
import { asMinor } from "../../core/money.ts";
import { presetPlaybook, STANDARD } from "../../core/playbook/presets.ts";
import { type WorklistOptions, worklist } from "../../core/worklist.ts";

const day = (text: string): Day => parseIsoDay(text) as Day;
let row = 1;
const invoice = (more: Partial<Invoice> & { due?: string }): Invoice => {
  const { due, ...fields } = more;
  row += 1;
  return {
    row,
    invoice: `I${row}`,
    customer: "Berg",
    currency: "EUR",
    openBalance: asMinor(100_00),
    ...(due ? { dueDate: day(due) } : {}),
    ...fields,
  };
};
const list = (invoices: Invoice[], asOf: string, options?: WorklistOptions) =>
  worklist(invoices, day(asOf), STANDARD, options);
const actions = (invoices: Invoice[], asOf: string, options?: WorklistOptions) =>
  list(invoices, asOf, options).map((r) => [r.customer, r.action.label]);

describe("a customer is one row per currency", () => {
  test("the highest step leads, and all that is past due on the ladder is counted", () => {
    const [only, ...rest] = list(
      [
        invoice({ due: "2026-03-05" }),
        invoice({ due: "2026-01-05", lastAction: "Phone call", lastContact: day("2026-02-01") }),
        invoice({ due: "2026-04-05" }),
      ],
      "2026-03-10",
    );
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ action: { id: "formal-reminder" }, pastDue: 200_00, priority: 1 });
    expect(only?.invoices).toHaveLength(2);
    expect(only?.since && isoDay(only.since)).toBe("2026-02-08");
    expect(only?.reason).toMatch(
      /^Invoice I\d+: 64 days past due; phone call made 37 days ago; next is a formal reminder from 8 February\./,
    );
  });
  test("two currencies are two rows and are never added", () => {
    const rows = list(
      [
        invoice({ due: "2026-03-05" }),
        invoice({ due: "2026-03-05", currency: "SEK", openBalance: asMinor(5) }),
      ],
      "2026-03-10",
    );
    expect(rows.map((r) => [r.currency, r.pastDue])).toEqual([
      ["EUR", 100_00],
      ["SEK", 5],
    ]);
  });
  test("names that differ only in spelling are one customer; two numbers of one name are two", () => {
    expect(
      actions(
        [invoice({ due: "2026-03-05", customer: "BERG " }), invoice({ due: "2026-03-05" })],
        "2026-03-10",
      ),
    ).toHaveLength(1);
    expect(
      actions(
        [
          invoice({ due: "2026-03-05", customerNumber: "1" }),
          invoice({ due: "2026-03-05", customerNumber: "2" }),
        ],
        "2026-03-10",
      ),
    ).toHaveLength(2);
    expect(
      actions(
        [invoice({ due: "2026-03-05", customerNumber: "1" }), invoice({ due: "2026-03-05" })],
        "2026-03-10",
      ),
    ).toHaveLength(1);
  });
  test("disputes, promises and plans beside a demand are left out and said so", () => {
    const [first] = list(
      [
        invoice({ due: "2026-03-05" }),
        invoice({ due: "2026-02-05", status: "Omtvistet" }),
        invoice({ due: "2026-02-05", promisedDate: day("2026-03-12") }),
      ],
      "2026-03-10",
    );
    expect(first).toMatchObject({ action: { id: "friendly-reminder" }, pastDue: 100_00 });
    expect(first?.promised && isoDay(first.promised)).toBe("2026-03-12");
    expect(first?.reason).toMatch(/Left out: 1 disputed, 1 promised\.$/);
  });
  test.each([
    [["Draft", "Kladde", "Sent"], 2],
    [["Entwurf", ""], 1],
  ])("of invoices with the statuses %j the drafts are marked as not sent", (statuses, told) => {
    const [first] = list(
      statuses.map((status) => invoice({ due: "2026-03-05", ...(status === "" ? {} : { status }) })),
      "2026-03-10",
    );
    expect(first?.reason).toContain(`Drafts, not sent yet: ${told}.`);
    expect(first?.facts?.drafts).toBe(told);
  });
  test("a partly disputed invoice goes on with the undisputed part", () => {
    const [first] = list(
      [invoice({ due: "2026-03-05", disputedAmount: asMinor(30_00), status: "disputed" })],
      "2026-03-10",
    );
    expect(first).toMatchObject({ action: { id: "friendly-reminder" }, pastDue: 70_00 });
    expect(actions([invoice({ due: "2026-03-05", disputedAmount: asMinor(100_00) })], "2026-03-10")).toEqual([
      ["Berg", "Resolve dispute"],
    ]);
  });
});

describe("what waits is left out", () => {
  test.each([
    "paused",
    "payment plan",
    "settlement",
    "legal",
    "court",
    "agency",
    "factored",
    "written off",
    "paid",
    "void",
  ])("%s", (status) => {
    expect(actions([invoice({ due: "2026-01-05", status })], "2026-03-10")).toEqual([]);
  });
  test("paid, not yet due, promised, and an invoice dated after the day", () => {
    expect(
      actions(
        [
          invoice({ due: "2026-01-05", openBalance: asMinor(0) }),
          invoice({ due: "2026-03-25" }),
          invoice({ due: "2026-01-05", customer: "Dahl", promisedDate: day("2026-03-10") }),
          invoice({ due: "2026-01-05", customer: "Elm", invoiceDate: day("2026-03-11") }),
        ],
        "2026-03-10",
      ),
    ).toEqual([]);
  });
  test("prepaid terms have no ladder", () => {
    expect(actions([invoice({ due: "2026-01-05", terms: "prepaid" })], "2026-03-10")).toEqual([]);
    expect(actions([invoice({ due: "2026-01-05", terms: "net 30" })], "2026-03-10")).toHaveLength(1);
  });
  test("a message waits until 4 days after the last contact, a call does not, and a courtesy is no contact", () => {
    const wrote = invoice({
      due: "2026-01-05",
      lastAction: "Second reminder",
      lastContact: day("2026-03-07"),
    });
    expect(actions([wrote, invoice({ due: "2026-03-05" })], "2026-03-10")).toEqual([["Berg", "Phone call"]]);
    const called = { ...wrote, lastAction: "Phone call" };
    expect(actions([called, invoice({ due: "2026-03-05" })], "2026-03-10")).toEqual([]);
    expect(actions([called, invoice({ due: "2026-03-05" })], "2026-03-11")).toEqual([
      ["Berg", "Friendly reminder"],
    ]);
    expect(actions([called, invoice({ due: "2026-03-05" })], "2026-03-10", { spacing: 3 })).toEqual([
      ["Berg", "Friendly reminder"],
    ]);
    const courtesy = invoice({
      due: "2026-03-25",
      lastAction: "Confirm receipt",
      lastContact: day("2026-03-09"),
    });
    expect(actions([courtesy, invoice({ due: "2026-03-05" })], "2026-03-10")).toEqual([
      ["Berg", "Friendly reminder"],
    ]);
  });
  test("no courtesy mail while the customer is at the formal reminder or later, in any currency", () => {
    const coming = invoice({ due: "2026-03-12" });
    expect(actions([coming], "2026-03-10")).toEqual([["Berg", "Pre-due reminder"]]);
    const formal = invoice({
      due: "2026-01-20",
      currency: "SEK",
      lastAction: "Formal reminder",
      lastContact: day("2026-03-01"),
    });
    expect(actions([coming, formal], "2026-03-10")).toEqual([]);
    expect(actions([coming, { ...formal, status: "agency", lastAction: "" }], "2026-03-10")).toEqual([]);
  });
  test("nothing is chased whose base day is after the day payments are entered to", () => {
    const late = invoice({ due: "2026-03-05" });
    expect(actions([late], "2026-03-10", { paymentsThrough: day("2026-03-05") })).toHaveLength(1);
    expect(actions([late], "2026-03-10", { paymentsThrough: day("2026-03-04") })).toEqual([]);
    const { customers } = customerActions([late], day("2026-03-10"), STANDARD, {
      paymentsThrough: day("2026-03-04"),
    });
    expect(customers[0]?.held).toBe("Wait: enter payments up to 5 March");
  });
});

describe("credits and problems", () => {
  const credit: Unapplied = {
    row: 9,
    customer: "berg",
    amount: asMinor(40_00),
    currency: "EUR",
    kind: "payment",
  };
  test("a credit smaller than the debt is told beside the demand, one that covers it comes first", () => {
    const [first] = list([invoice({ due: "2026-03-05" })], "2026-03-10", { unapplied: [credit] });
    expect(first).toMatchObject({
      action: { id: "friendly-reminder" },
      also: "set off unapplied credits of 40.00",
    });
    const [covered] = list([invoice({ due: "2026-03-05" })], "2026-03-10", {
      unapplied: [{ ...credit, amount: asMinor(100_00) }],
    });
    expect(covered).toMatchObject({ action: { id: "apply-credit" }, pastDue: -100_00 });
  });
  test("a credit dated after the as-of day is not set off before it", () => {
    const later = { ...credit, date: parseIsoDay("2026-03-11") as Day };
    const also = (asOf: string) =>
      list([invoice({ due: "2026-03-05" })], asOf, { unapplied: [later] })[0]?.also;
    expect(also("2026-03-10")).toBe("");
    expect(also("2026-03-11")).toBe("set off unapplied credits of 40.00");
  });
  test("an unknown status counts as open and is a problem; an unknown last action stops the invoice", () => {
    const rows = list(
      [
        invoice({ due: "2026-03-05", status: "asleep" }),
        invoice({ due: "2026-03-05", customer: "Dahl", lastAction: "pigeon" }),
      ],
      "2026-03-10",
    );
    expect(rows.map((r) => r.action.label)).toEqual(["Friendly reminder", "Problem", "Problem"]);
    expect(rows[1]?.reason).toMatch(/^row \d+: The status "asleep" is not known/);
    expect(rows[2]?.reason).toMatch(/last action "pigeon" is not a step/);
  });
  test("a problem the reader has already told is not told twice", () => {
    const asleep = invoice({ due: "2026-03-25", status: "asleep" });
    const problem = {
      code: "unknown-status",
      grade: "flagged",
      sheet: "",
      row: asleep.row,
      column: "Status",
      value: "asleep",
      message: "said",
    } as const;
    expect(list([asleep], "2026-03-10", { problems: [problem] })).toHaveLength(1);
  });
  test("a count of reminders sent stands for a step, never past the formal one", () => {
    const reminded = (remindersSent: number) =>
      actions([invoice({ due: "2025-12-01", remindersSent, lastContact: day("2026-01-01") })], "2026-03-30");
    expect([1, 2, 3, 9].map((n) => reminded(n)[0]?.[1])).toEqual([
      "Phone call",
      "Phone call",
      "Final notice",
      "Final notice",
    ]);
    expect(
      actions(
        [invoice({ due: "2025-12-01", lastAction: "1", lastContact: day("2026-01-01") })],
        "2026-03-30",
      ),
    ).toEqual([["Berg", "Phone call"]]);
  });
});

test("labels are the playbook's", () => {
  const rows = worklist([invoice({ due: "2026-03-05" })], day("2026-03-10"), presetPlaybook("DK", "da"));
  expect(rows[0]?.action).toEqual({ id: "friendly-reminder", label: "Venlig påmindelse" });
});

test("a high-risk payer is said to be one, and disputed invoices do not make one", () => {
  const old = invoice({ due: "2025-11-01", lastAction: "Final notice", lastContact: day("2026-02-01") });
  expect(list([old], "2026-03-10")[0]).toMatchObject({
    payerClass: "High risk",
    action: { id: "decide-recovery" },
  });
  expect(list([{ ...old, status: "disputed" }], "2026-03-10")[0]?.payerClass).toBe("New");
});

import { expect, test } from "vitest";
import { addDays, asDay } from "../../core/day.ts";
import { payerClass } from "../../core/payer-class.ts";

const asOf = asDay(20_000);
/** Invoices due 300, 290, 280 … days ago; each number is the days past due it was paid, "-" is unpaid. */
const payer = (...late: (number | "-")[]) =>
  payerClass(
    late.map((n, i) => ({
      due: addDays(asOf, -300 + i * 10),
      paid: n === "-" ? undefined : addDays(asOf, -300 + i * 10 + n),
    })),
    asOf,
  );
const at = (due: number, paid?: number) => ({
  due: addDays(asOf, due),
  paid: paid === undefined ? undefined : addDays(asOf, paid),
});

test("nothing due yet is a new customer", () => {
  expect(payerClass([], asOf)).toBe("New");
  expect(payerClass([at(1)], asOf)).toBe("New");
  expect(payerClass([at(0)], asOf)).toBe("Prompt");
});
test("five days late is in time, six is late", () => {
  expect(payer(5, 5, 5)).toBe("Prompt");
  expect(payer(6, 6, 6)).toBe("Sporadic");
  expect(payerClass([at(-5)], asOf)).toBe("Prompt");
  expect(payerClass([at(-6)], asOf)).toBe("Sporadic");
});
test("nothing paid and one unpaid for more than 60 days is a high risk, 60 days is not yet", () => {
  expect(payerClass([at(-61), at(-1)], asOf)).toBe("High risk");
  expect(payerClass([at(-60), at(-1)], asOf)).toBe("Sporadic");
});
test("half of them unpaid for more than 60 days is a high risk, though others are paid", () => {
  expect(payer(0, 0, "-", "-")).toBe("High risk");
  expect(payer(0, 0, 0, "-", "-")).toBe("Sporadic");
});
test("six or more, the last three late and the earlier ones seldom: in difficulty", () => {
  expect(payer(0, 0, 0, 20, 20, 20)).toBe("In difficulty");
  expect(payer(0, 0, 20, 20, 20)).toBe("Sporadic");
  expect(payer(9, 0, 0, 0, 0, 20, 20, 20)).toBe("In difficulty");
  expect(payer(9, 0, 0, 0, 20, 20, 20)).toBe("Sporadic");
});
test("one in five late is still prompt", () => {
  expect(payer(0, 0, 20, 0, 0)).toBe("Prompt");
  expect(payer(0, 20, 0, 0)).toBe("Sporadic");
});
test("one paid after the day counts as unpaid on it", () => {
  expect(payerClass([at(-70, 3)], asOf)).toBe("High risk");
  expect(payerClass([at(-70, 0)], asOf)).toBe("Sporadic");
});
test("the order of the rows makes no difference", () => {
  const rows = [20, 0, 0, 0, 20, 20].map((late, i) =>
    at(-300 + ((i * 7) % 6) * 10, -300 + ((i * 7) % 6) * 10 + late),
  );
  expect(payerClass(rows, asOf)).toBe(payerClass([...rows].reverse(), asOf));
});

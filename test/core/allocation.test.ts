import fc from "fast-check";
import { expect, test } from "vitest";
import { allocatePayment, orderKind, usualOrder } from "../../core/allocation.ts";
import { asMinor } from "../../core/money.ts";

const share = (payment: number, fees: number, interest: number, principal: number, order?: string) => {
  const due = { fees: asMinor(fees), interest: asMinor(interest), principal: asMinor(principal) };
  const to = allocatePayment(asMinor(payment), due, orderKind.read(order, "order"));
  return [to.fees, to.interest, to.principal, to.leftOver];
};

test("fees first, then interest, then principal", () => {
  expect(share(10000, 4000, 1250, 100000)).toEqual([4000, 1250, 4750, 0]);
  expect(share(3000, 4000, 1250, 100000)).toEqual([3000, 0, 0, 0]);
  expect(share(200000, 4000, 1250, 100000)).toEqual([4000, 1250, 100000, 94750]);
});

test("interest before principal leaves 0.90 of the principal open (peti/hledger-interest README)", () => {
  expect(share(3500, 0, 90, 3500, "interest, principal")).toEqual([0, 90, 3410, 0]);
});

test("any order, in any case, with > or then between", () => {
  expect(share(3500, 100, 90, 3500, "Principal, Interest, Fees")).toEqual([0, 0, 3500, 0]);
  expect(share(3500, 100, 90, 3400, "principal > interest > fees")).toEqual([10, 90, 3400, 0]);
  expect(orderKind.read("interest then fees", "order")).toEqual(["interest", "fees", "principal"]);
  expect(orderKind.read("", "order")).toBeUndefined();
  expect(orderKind.read(0, "order")).toBeUndefined();
});

test("an order with an unknown or repeated word is refused", () => {
  for (const order of ["fees, vat", "fees, fees, principal"]) {
    expect(() => orderKind.read(order, "order")).toThrow(
      `order is not an order of payment: "${order}". Write fees, interest and principal in the order they are paid, each once.`,
    );
  }
});

test("a claim of 0 or less takes nothing, and a payment of 0 or less is all left over", () => {
  expect(share(1000, -500, 0, 300)).toEqual([0, 0, 300, 700]);
  expect(share(-1000, 500, 0, 300)).toEqual([0, 0, 0, -1000]);
});

test("the four always add up to the payment, and no claim takes more than it is", () => {
  const minor = fc.integer({ min: -1_000_000, max: 1_000_000_000 }).map(asMinor);
  const order = fc.shuffledSubarray([...usualOrder], { minLength: 3 });
  fc.assert(
    fc.property(minor, minor, minor, minor, order, (payment, fees, interest, principal, claims) => {
      const due = { fees, interest, principal };
      const to = allocatePayment(payment, due, claims);
      expect(to.fees + to.interest + to.principal + to.leftOver).toBe(payment);
      for (const claim of claims) expect(to[claim]).toBeLessThanOrEqual(Math.max(0, due[claim]));
      // Nothing goes to a later claim while an earlier one is open.
      claims.reduce((allPaid, claim) => {
        if (!allPaid) expect(to[claim]).toBe(0);
        return allPaid && to[claim] === Math.max(0, due[claim]);
      }, true);
    }),
  );
});

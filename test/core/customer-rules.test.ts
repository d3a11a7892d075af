import { describe, expect, test } from "vitest";
import {
  contactBefore,
  coveredFrom,
  earliestMessageDay,
  isCovered,
  paymentsNeeded,
  placeReached,
  sendDay,
} from "../../core/customer-rules.ts";
import { addDays, type Day, isoDay, parseIsoDay } from "../../core/day.ts";
import { asMinor } from "../../core/money.ts";
import { decide, type Facts } from "../../core/next-action.ts";
import { STANDARD } from "../../core/playbook/presets.ts";
import type { Step } from "../../core/playbook/step.ts";

const day = (text: string): Day => parseIsoDay(text) as Day;
const asOf = day("2026-06-01");
const step = (id: string): Step => STANDARD.steps.find((s) => s.id === id) as Step;
const place = (id: string): number => STANDARD.demands.indexOf(step(id));
const decided = (due: string, more: Facts = {}) => {
  const decision = decide({ dueDate: day(due), balance: asMinor(100), ...more }, STANDARD, asOf);
  if (!decision) throw new Error("blank");
  return decision;
};

describe("a letter covers what has reached its step or the required one before it", () => {
  test("a final notice goes back to the formal reminder, a suspension notice too, a friendly reminder to itself", () => {
    expect(coveredFrom(STANDARD, place("final-notice"))).toBe(place("formal-reminder"));
    expect(coveredFrom(STANDARD, place("suspension-notice"))).toBe(place("formal-reminder"));
    expect(coveredFrom(STANDARD, place("second-reminder"))).toBe(place("friendly-reminder"));
    expect(coveredFrom(STANDARD, place("friendly-reminder"))).toBe(place("friendly-reminder"));
  });
  test("an invoice two days late never inherits a final notice", () => {
    const final = place("final-notice");
    expect(isCovered(decided("2026-05-30"), STANDARD, final)).toBe(false);
    const formalDue = decided("2026-05-01", { lastAction: "Phone call", lastContact: day("2026-05-09") });
    expect(placeReached(formalDue, STANDARD)).toBe(place("formal-reminder"));
    expect(isCovered(formalDue, STANDARD, final)).toBe(true);
    const formalDone = decided("2026-05-01", {
      lastAction: "Formal reminder",
      lastContact: day("2026-05-31"),
    });
    expect([
      formalDone.answer,
      placeReached(formalDone, STANDARD),
      isCovered(formalDone, STANDARD, final),
    ]).toEqual(["wait", 3, true]);
    expect(isCovered(decided("2026-06-03"), STANDARD, place("friendly-reminder"))).toBe(false);
  });
  test("an invoice that already had the step is not covered again, so that its next one is not put off", () => {
    const done = decided("2026-05-01", { lastAction: "Formal reminder", lastContact: day("2026-05-31") });
    expect(isCovered(done, STANDARD, place("formal-reminder"))).toBe(false);
  });
});

describe("a customer is not written to twice in 4 days", () => {
  const wrote = { lastAction: "Second reminder", lastContact: addDays(asOf, -1) };
  const called = { lastAction: "Phone call", lastContact: addDays(asOf, -1) };
  const fresh: Facts = {};
  const free = (id: string, own: Facts, ...others: Facts[]) =>
    earliestMessageDay(contactBefore(step(id), own, [own, ...others], STANDARD), asOf) - asOf;
  test("a letter waits after any contact, on whichever invoice", () => {
    expect([
      free("formal-reminder", called),
      free("formal-reminder", fresh, wrote),
      free("formal-reminder", fresh),
    ]).toEqual([3, 3, 0]);
    expect(free("formal-reminder", { ...called, lastContact: addDays(asOf, -4) })).toBe(0);
  });
  test("a call waits only after a call about another invoice", () => {
    expect([
      free("phone-call", wrote),
      free("phone-call", fresh, wrote),
      free("phone-call", fresh, called),
    ]).toEqual([0, 0, 3]);
  });
  test("a courtesy and house work never wait, and a courtesy is no contact", () => {
    expect([free("pre-due-reminder", fresh, wrote), free("decide-recovery", called)]).toEqual([0, 0]);
    expect(
      free("friendly-reminder", fresh, { lastAction: "Confirm receipt", lastContact: addDays(asOf, -1) }),
    ).toBe(0);
  });
});

test("payments must be entered up to the base day, which leaves a week after the invoice", () => {
  const dueDate = day("2026-03-01");
  expect(paymentsNeeded({ dueDate }, undefined)).toBeUndefined();
  expect(paymentsNeeded({ dueDate }, dueDate)).toBeUndefined();
  expect(paymentsNeeded({ dueDate }, addDays(dueDate, -1))).toBe(dueDate);
  expect(paymentsNeeded({ dueDate, invoiceDate: dueDate }, dueDate)).toBe(addDays(dueDate, 7));
});

test("what falls on a weekend or a holiday is sent on the next working day", () => {
  expect(isoDay(sendDay(day("2026-05-23")))).toBe("2026-05-25");
  expect(isoDay(sendDay(day("2026-05-23"), new Set([day("2026-05-25")])))).toBe("2026-05-26");
});

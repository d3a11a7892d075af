import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../core/cell.ts";
import { addDays, asDay, type Day } from "../../core/day.ts";
import { asMinor } from "../../core/money.ts";
import { decide, type Facts, labelOf } from "../../core/next-action.ts";
import { PRESET_NAMES, presetPlaybook } from "../../core/playbook/presets.ts";
import { PLAYBOOK_HEADINGS, readPlaybook } from "../../core/playbook/range.ts";
import { NOTHING_DONE, type Playbook, placeOf } from "../../core/playbook.ts";
import { reasonOf } from "../../core/reason.ts";

const DUE = asDay(20_513); // 2026-03-01

/** A bookkeeper's own playbook: any mix of demands, courtesies and tasks with days in order. */
const ownPlaybook: fc.Arbitrary<Playbook> = fc
  .record({
    gaps: fc.array(
      fc.record({
        step: fc.integer({ min: 0, max: 20 }),
        required: fc.boolean(),
        gap: fc.integer({ min: 0, max: 15 }),
        off: fc.integer({ min: 0, max: 9 }),
        minimum: fc.constantFrom("", "", "", 100, 1000),
        from: fc.constantFrom("", "", "", "", "due date", "invoice date"),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    courtesies: fc.array(
      fc.record({ day: fc.integer({ min: -20, max: -1 }), from: fc.constantFrom("due date", "") }),
      { maxLength: 3 },
    ),
    confirm: fc.boolean(),
    mixed: fc.boolean(),
  })
  .map(({ gaps, courtesies, confirm, mixed }) => {
    const rows: Cell[][] = [[...PLAYBOOK_HEADINGS]];
    if (confirm) rows.push(["confirm-receipt", "", "", 3, "invoice date"]);
    for (const [i, { day, from }] of courtesies.entries())
      rows.push([`mail ${i}`, "", "courtesy", day, from]);
    let day = 1;
    for (const [i, g] of gaps.entries()) {
      day += g.step;
      rows.push([
        `step ${i}`,
        "",
        "demand",
        g.off === 0 ? "" : day,
        mixed ? g.from : "",
        g.required ? "yes" : "",
        "email",
        g.gap,
        "",
        g.minimum,
      ]);
    }
    rows.push(["credit-hold", "", "", 14]);
    return readPlaybook(rows, "playbook");
  });

const anyPlaybook = fc.oneof(
  fc.constantFrom(...PRESET_NAMES).map((name) => presetPlaybook(name)),
  ownPlaybook,
);

const facts = (playbook: Playbook): fc.Arbitrary<Facts> =>
  fc.record({
    dueDate: fc.constant(DUE),
    balance: fc.constantFrom(50_00, 500_00, 5_000_00).map(asMinor),
    lastAction: fc.constantFrom(
      undefined,
      ...playbook.demands.map((s) => s.id),
      ...playbook.courtesies.map((s) => s.id),
    ),
    lastContact: fc.option(
      fc.integer({ min: -30, max: 120 }).map((n) => addDays(DUE, n)),
      { nil: undefined },
    ),
    invoiceDate: fc.option(
      fc.integer({ min: -60, max: 10 }).map((n) => addDays(DUE, n)),
      { nil: undefined },
    ),
  });

const situation = anyPlaybook.chain((playbook) =>
  fc.record({
    playbook: fc.constant(playbook),
    facts: facts(playbook),
    asOf: fc.integer({ min: -40, max: 150 }).map((n) => addDays(DUE, n)),
  }),
);

const eligible = (playbook: Playbook, at: Facts) =>
  playbook.demands.filter((step) => step.day !== undefined && (at.balance as number) >= step.minimum * 100);

describe("whatever the playbook", () => {
  test("Wait is dated the first later day on which the rule gives an action, day by day", () => {
    fc.assert(
      fc.property(situation, ({ playbook, facts: at, asOf }) => {
        const decision = decide(at, playbook, asOf);
        if (decision?.answer !== "wait") return;
        let found: { day: Day; id: string } | undefined;
        for (let n = 1; n <= 500 && !found; n++) {
          const later = decide(at, playbook, addDays(asOf, n));
          if (later?.answer === "step") found = { day: addDays(asOf, n), id: later.step?.id ?? "" };
        }
        expect({ day: decision.date, id: decision.step?.id }).toEqual({ day: found?.day, id: found?.id });
      }),
      { numRuns: 3000 },
    );
  });

  test("an action is never dated in the future, never before the step's day, and its gap is kept", () => {
    fc.assert(
      fc.property(situation, ({ playbook, facts: at, asOf }) => {
        const decision = decide(at, playbook, asOf);
        if (decision?.answer !== "step" || !decision.step) return;
        const date = decision.date as number;
        expect(date).toBeLessThanOrEqual(asOf);
        if (decision.step.kind !== "demand") return;
        expect(date).toBeGreaterThanOrEqual(DUE);
        if (decision.place >= 0 && at.lastContact !== undefined) {
          expect(asOf - at.lastContact).toBeGreaterThanOrEqual(decision.step.gap);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("a demand never goes back and never passes a required step that has come", () => {
    fc.assert(
      fc.property(situation, ({ playbook, facts: at, asOf }) => {
        const decision = decide(at, playbook, asOf);
        if (decision?.answer !== "step" || decision.step?.kind !== "demand") return;
        const place = playbook.demands.indexOf(decision.step);
        const done =
          at.lastAction === undefined ? NOTHING_DONE : (placeOf(playbook, at.lastAction) as number);
        expect(place).toBeGreaterThan(done);
        const base = Math.max(DUE, (at.invoiceDate ?? -1e6) + 7);
        const passed = eligible(playbook, at).filter((step) => {
          const i = playbook.demands.indexOf(step);
          return (
            step.required &&
            step.from === "base day" &&
            i > done &&
            i < place &&
            base + (step.day as number) <= asOf
          );
        });
        expect(passed.map((step) => step.id)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  test("followed to the end on any days, every required step is taken once, in order; days missed lose nothing", () => {
    const days = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(anyPlaybook, days, (playbook, pauses) => {
        let at: Facts = { dueDate: DUE, balance: asMinor(5_000_00) };
        let asOf = addDays(DUE, -20);
        const taken: string[] = [];
        for (const pause of pauses) {
          asOf = addDays(asOf, pause);
          const decision = decide(at, playbook, asOf);
          if (decision?.answer !== "step" || decision.step?.kind !== "demand") continue;
          taken.push(decision.step.id);
          at = { ...at, lastAction: decision.step.id, lastContact: asOf };
        }
        const required = eligible(playbook, at)
          .filter((step) => step.required && step.from === "base day")
          .map((s) => s.id);
        expect(taken.filter((id) => required.includes(id))).toEqual(required);
        expect(new Set(taken).size).toBe(taken.length);
      }),
      { numRuns: 400 },
    );
  });

  test("a run missed for n days gives the same action as if nobody had been away, or a later required one's forerunner", () => {
    fc.assert(
      fc.property(situation, fc.integer({ min: 1, max: 60 }), ({ playbook, facts: at, asOf }, n) => {
        const before = decide(at, playbook, asOf);
        if (before?.answer !== "step" || before.step?.kind !== "demand" || !before.step.required) return;
        if (playbook.demands.some((step) => step.from !== "base day")) return;
        const after = decide(at, playbook, addDays(asOf, n));
        expect([after?.step?.id, after?.date]).toEqual([before.step.id, before.date]);
      }),
      { numRuns: 2000 },
    );
  });

  test("label, date and reason rest on one decision, and the reason is one clean sentence", () => {
    fc.assert(
      fc.property(situation, ({ playbook, facts: at, asOf }) => {
        const decision = decide(at, playbook, asOf);
        if (!decision) return;
        const reason = reasonOf(decision, at, playbook, asOf);
        expect(reason).toMatch(/^\S.*\.$/);
        expect(reason).not.toMatch(/undefined|NaN|null|\. \.|; ;|\s{2}/);
        expect(labelOf(decision, playbook)).not.toBe("");
      }),
      { numRuns: 1000 },
    );
  });
});

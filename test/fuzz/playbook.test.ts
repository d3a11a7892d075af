import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../core/cell.ts";
import { asDay } from "../../core/day.ts";
import { InputError } from "../../core/errors.ts";
import { asMinor } from "../../core/money.ts";
import { decide, labelOf } from "../../core/next-action.ts";
import { PLAYBOOK_HEADINGS, playbookRange } from "../../core/playbook/range.ts";
import { STEP_IDS } from "../../core/playbook/step-labels.ts";

const limits = { seed: 20261122, numRuns: 400, interruptAfterTimeLimit: 6000, markInterruptAsFailure: false };

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom<Cell>("", null, undefined, 0) },
  { weight: 3, arbitrary: fc.integer({ min: -40, max: 400 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string({ maxLength: 10 }) },
  { weight: 4, arbitrary: fc.constantFrom<Cell>(...STEP_IDS, "courtesy", "task", "demand", "due date", "base day", "yes", "no", "email", "phone", "+3", "−2", "My own step") },
  { weight: 1, arbitrary: fc.constantFrom<Cell>({ error: "#N/A" }, { day: asDay(20000) }, true) },
); // biome-ignore format: a list

const headings = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Cell[]>([...PLAYBOOK_HEADINGS]) },
  {
    weight: 1,
    arbitrary: fc.shuffledSubarray<Cell>([...PLAYBOOK_HEADINGS, "Colour", "", null], { minLength: 1 }),
  },
);

test("any rows at all are a playbook that answers for every day, or one sentence saying which row to mend", () => {
  const tables = headings.chain((head) =>
    fc
      .array(fc.array(cell, { minLength: head.length, maxLength: head.length }), { maxLength: 14 })
      .map((rows) => [head, ...rows]),
  );
  fc.assert(
    fc.property(
      tables,
      fc.integer({ min: -60, max: 500 }),
      fc.integer({ min: 1, max: 90 }),
      (rows, late, since) => {
        let playbook: ReturnType<NonNullable<typeof playbookRange.readTable>>;
        try {
          playbook = playbookRange.readTable?.(rows, "playbook");
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          expect((error as Error).message).toMatch(/^playbook /);
          return;
        }
        if (!playbook) return;
        const asOf = asDay(20543);
        for (const step of [undefined, ...playbook.demands]) {
          const facts = {
            dueDate: asDay(asOf - late),
            balance: asMinor(50_000),
            lastAction: step?.label,
            lastContact: asDay(asOf - since),
          };
          const decision = decide(facts, playbook, asOf);
          expect(decision && labelOf(decision, playbook)).toMatch(/\S/);
        }
      },
    ),
    limits,
  );
});

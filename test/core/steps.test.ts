import { expect, test } from "vitest";
import { atOnce, type Steps } from "../../core/steps.ts";

test("work in steps ends with the same result in one go, each step telling how far it is", () => {
  const told: number[] = [];
  function* work(): Steps<string> {
    for (let done = 0; done < 3; done++) {
      told.push(done);
      yield { done, of: 3 };
    }
    return "worked";
  }
  expect(atOnce(work())).toBe("worked");
  expect(told).toEqual([0, 1, 2]);
});

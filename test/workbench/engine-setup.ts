/** The spreadsheet engine as the workbench sets it up, in Node; its running commentary is kept out of the test report. */
import { beforeAll, vi } from "vitest";
import { type Day, parseIsoDay } from "../../core/day.ts";
import { worksheetFunctions } from "../../core/functions.ts";
import { registerBulkPlugin } from "../../workbench/page/bulk-plugin.ts";
import { registerFunctions } from "../../workbench/page/engine-functions.ts";

/** The day functions take where `as_of` is left out; tests give it all the same. */
export const TODAY = parseIsoDay("2026-11-22") as Day;

/** Registers our functions before the tests of a file. */
export function useEngine(): void {
  beforeAll(() => {
    // The engine is written for newer Node: the page runs in a browser, which has this; Node 20 does not.
    const standard = Object as { groupBy?: unknown };
    standard.groupBy ??= (items: Iterable<unknown>, keyOf: (item: unknown) => string) => {
      const groups: Record<string, unknown[]> = Object.create(null);
      for (const item of items) {
        const key = keyOf(item);
        groups[key] = [...(groups[key] ?? []), item];
      }
      return groups;
    };
    vi.spyOn(console, "debug").mockImplementation(() => undefined);
    registerFunctions(worksheetFunctions, () => TODAY);
    registerBulkPlugin();
  });
}

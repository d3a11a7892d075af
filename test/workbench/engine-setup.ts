/** The spreadsheet engine as the workbench sets it up, in Node; its running commentary is kept out of the test report. */
import { beforeAll, vi } from "vitest";
import { type Day, parseIsoDay } from "../../core/day.ts";
import { worksheetFunctions } from "../../core/functions.ts";
import { registerBulkPlugin } from "../../workbench/page/bulk-plugin.ts";
import { registerFunctions } from "../../workbench/page/engine-functions.ts";
import { registerTurnEvaluation } from "../../workbench/page/turn-evaluation.ts";

/** The day functions take where `as_of` is left out; tests give it all the same. */
export const TODAY = parseIsoDay("2026-11-22") as Day;

/** Registers our functions before the tests of a file. */
export function useEngine(): void {
  beforeAll(() => {
    vi.spyOn(console, "debug").mockImplementation(() => undefined);
    registerFunctions(worksheetFunctions, () => TODAY);
    registerBulkPlugin();
    registerTurnEvaluation();
  });
}

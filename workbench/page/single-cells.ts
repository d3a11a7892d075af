/** Single cells given to functions that also take ranges: the engine keeps a matrix for each of them, under a name made of its place, while it works out a sheet. Here they are handed over as they are. */
import type { GridRange } from "./engine-getters.ts";

interface Parameters {
  ensureRange(range: GridRange): unknown;
  referenceDenormalizer(range: GridRange): unknown;
}

/** What is used of the part of the engine that works out cells. */
export interface CellEvaluator {
  compilationParams: Parameters;
  updateCompilationParameters(): void;
  readonly getters: { getNumberRows(sheetId: string): number; getNumberCols(sheetId: string): number };
}

/** Makes it so; a reference that leads nowhere stays the engine's own matter. */
export function cellsUncopied(evaluator: CellEvaluator): void {
  const renew = evaluator.updateCompilationParameters;
  const { getters } = evaluator;
  evaluator.updateCompilationParameters = () => {
    renew.call(evaluator);
    const { ensureRange, referenceDenormalizer } = evaluator.compilationParams;
    evaluator.compilationParams.ensureRange = (range) => {
      const { sheetId, zone, invalidSheetName } = range;
      const { top, left } = zone;
      return zone.bottom === top &&
        zone.right === left &&
        top >= 0 &&
        left >= 0 &&
        !invalidSheetName &&
        top < getters.getNumberRows(sheetId) &&
        left < getters.getNumberCols(sheetId)
        ? [[referenceDenormalizer(range)]]
        : ensureRange(range);
    };
  };
}

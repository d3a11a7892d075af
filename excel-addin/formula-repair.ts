/** What belongs to Excel alone: formulas typed before the add-in was there, and workbooks that count days from 1904. */
import { blockRows } from "../core/workbook.ts";
import { DAYS_TO_1904 } from "./cells.ts";
import { run } from "./workbook.ts";

/** What Excel keeps before the name of a function it does not know. */
const UNKNOWN_PREFIX = /_xldudf_(?:[A-Z0-9]+_)??(?=[A-Z])/gi;

/**
 * Mends cells that show #NAME? because their formula stood there before the add-in: the formula is written again.
 * Returns how many. Reads in blocks; a protected sheet is left alone.
 */
export async function repairFormulas(names: readonly string[]): Promise<number> {
  const ours = new RegExp(`(?:^|[^A-Z0-9_.])(?:_xldudf_(?:[A-Z0-9]+_)??)?(?:${names.join("|")})\\(`, "i");
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("isNullObject,rowIndex,rowCount,columnIndex,columnCount");
      sheet.load("protection/protected");
      return { sheet, used };
    });
    await context.sync();
    let mended = 0;
    for (const { sheet, used } of sheets) {
      if (used.isNullObject || sheet.protection.protected) continue;
      const block = blockRows(2 * used.columnCount);
      for (let from = 0; from < used.rowCount; from += block) {
        const rows = Math.min(block, used.rowCount - from);
        const range = sheet.getRangeByIndexes(used.rowIndex + from, used.columnIndex, rows, used.columnCount);
        range.load("formulas,values");
        await context.sync();
        range.values.forEach((line, r) => {
          line.forEach((value, c) => {
            const formula: unknown = range.formulas[r]?.[c];
            if (value !== "#NAME?" || typeof formula !== "string" || !ours.test(formula)) return;
            range.getCell(r, c).formulas = [[formula.replace(UNKNOWN_PREFIX, "")]];
            mended += 1;
          });
        });
      }
      await context.sync();
    }
    return mended;
  });
}

/**
 * Tells the functions and the host whether this workbook counts days from 1904 (its serials are then 1462 too small),
 * and works every formula out again where it does.
 */
export async function learnDateSystem(): Promise<void> {
  await run(async (context) => {
    const first = context.workbook.functions.date(1904, 1, 1);
    first.load("value");
    await context.sync();
    if (first.value !== 0) return;
    globalThis.duebookDaysAdded = DAYS_TO_1904;
    context.application.calculate("Full");
    await context.sync();
  });
}

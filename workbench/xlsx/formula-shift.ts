/** Formulas moved to another cell: relative references move along, as when a person copies a cell. */
import { columnLetters, columnOfLetters } from "../cell-address.ts";

const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\]|[A-Za-z_\\][\w.\\]*\(|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(!.])|[A-Za-z_\\$][\w.\\]*/g;

/** A formula as it reads `rows` further down and `columns` further right. A reference that would leave the sheet becomes #REF!. */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(TOKENS, (whole, fixedColumn, letters, fixedRow, digits) => {
    if (letters === undefined) return whole;
    const column = columnOfLetters(letters) + (fixedColumn ? 0 : columns);
    const row = Number(digits) + (fixedRow ? 0 : rows);
    if (column < 0 || column > 16_383 || row < 1 || row > 1_048_576) return "#REF!";
    return `${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
  });

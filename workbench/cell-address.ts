/** Cell addresses as spreadsheets write them. */

/** The letters of a column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** The column of its letters: A → 0, AA → 26. */
export function columnOfLetters(letters: string): number {
  let n = 0;
  for (const letter of letters) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** A cell's address: row 0, column 1 → B1. */
export const address = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** A range's address; one cell gives that cell's. */
export function rangeAddress(row: number, column: number, rows: number, columns: number): string {
  const first = address(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${address(row + rows - 1, column + columns - 1)}`;
}

/** A sheet's name as formulas write it: quoted where it holds more than letters, digits and underscores. */
export const quotedSheet = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;

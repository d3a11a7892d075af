/** Saving an .xlsx: only the cells, sheets and names that changed are written into the workbook as it was opened. */
import { strToU8, zipSync } from "fflate";
import { Fault } from "../fault.ts";
import { withColumns } from "./new-columns.ts";
import { PackageParts } from "./package-parts.ts";
import { patchSheet } from "./sheet-patch.ts";
import { Styles } from "./styles-patch.ts";
import { patchTable, type RenamedColumn, renameInPart } from "./table-patch.ts";

/** A cell's new content as the page tells it (plain JSON). */
export interface SavedCell {
  readonly row: number;
  readonly column: number;
  /** Dates and times as serials since 1900. */
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  readonly error?: boolean;
  /** Number format the cell must have; left out, it keeps its own. */
  readonly format?: string;
  /** The number is a date or time, and moves by 1,462 days in a workbook counted from 1904. */
  readonly date?: boolean;
  readonly bold?: boolean;
}

/** What changed since the workbook was opened. */
export interface WorkbookPatch {
  readonly cells: readonly { readonly sheet: string; readonly cells: readonly SavedCell[] }[];
  readonly addedSheets?: readonly { readonly name: string; readonly hidden?: boolean }[];
  readonly removedSheets?: readonly string[];
  readonly renamedSheets?: readonly { readonly from: string; readonly to: string }[];
  readonly names?: readonly { readonly name: string; readonly range: string }[];
  readonly removedNames?: readonly string[];
}

const DAYS_TO_1904 = 1462;

/** The workbook with the changes in it. Parts that no change touches come back byte for byte. */
export function patchXlsx(bytes: Uint8Array, patch: WorkbookPatch): Uint8Array {
  const parts = new PackageParts(bytes);
  for (const name of patch.removedNames ?? []) parts.removeName(name);
  for (const name of patch.removedSheets ?? []) parts.removeSheet(name);
  for (const { from, to } of patch.renamedSheets ?? []) parts.renameSheet(from, to);
  for (const { name, hidden } of patch.addedSheets ?? []) parts.addSheet(name, hidden ?? false);
  for (const { name, range } of patch.names ?? []) parts.setName(name, range);
  const stylesPath = parts.related("/styles");
  const styles = stylesPath && parts.has(stylesPath) ? new Styles(parts.read(stylesPath)) : undefined;
  const before = stylesPath && styles ? parts.read(stylesPath) : "";
  const moved = parts.is1904() ? DAYS_TO_1904 : 0;
  const sheets = parts.sheets();
  let touched = false;
  const renamed: RenamedColumn[] = [];
  for (const { sheet, cells } of patch.cells) {
    if (cells.length === 0) continue;
    const path = sheets.get(sheet);
    if (!path) throw new Fault(`has no sheet ${sheet} any more.`, { code: "sheet-gone", values: { sheet } });
    const patches = withTables(parts, path, cells, renamed).map(({ format, date, bold, value, ...cell }) => ({
      ...cell,
      value: date && typeof value === "number" ? value - moved : value,
      ...(styles && (format !== undefined || bold)
        ? { style: (current: number) => styles.with(current, format, bold ?? false) }
        : {}),
    }));
    parts.write(path, patchSheet(withColumns(parts.read(path), cells), patches));
    touched = true;
  }
  if (renamed.length > 0) renameColumns(parts, renamed);
  const after = styles?.text();
  if (stylesPath && after !== undefined && after !== before) parts.write(stylesPath, after);
  if (touched || patch.removedSheets?.length) parts.recalculateOnOpen();
  return parts.zip();
}

/** The cells as they may be written where Excel tables stand; the tables' parts follow their headings. */
function withTables(
  parts: PackageParts,
  path: string,
  cells: readonly SavedCell[],
  renamed: RenamedColumn[],
): readonly SavedCell[] {
  let now = cells;
  for (const table of parts.relatedTo(path, "/table")) {
    const patched = patchTable(parts.read(table), now);
    if (!patched) continue;
    parts.write(table, patched.xml);
    now = patched.cells;
    renamed.push(...patched.renamed);
  }
  return now;
}

/** A formula that names a column nobody knows any more would be taken out by Excel: all of them are told the new name. */
function renameColumns(parts: PackageParts, renamed: readonly RenamedColumn[]): void {
  const paths = [parts.workbookPath];
  for (const path of parts.sheets().values()) paths.push(path, ...parts.relatedTo(path, "/table"));
  for (const path of paths) {
    const xml = parts.read(path);
    const next = renameInPart(xml, renamed);
    if (next !== xml) parts.write(path, next);
  }
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An empty workbook with one sheet: what a ledger that was no .xlsx yet is saved into. */
export function newXlsx(firstSheet: string): Uint8Array {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const files: Record<string, string> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  };
  const zip = zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
  return patchXlsx(zip, { cells: [], addedSheets: [{ name: firstSheet }] });
}

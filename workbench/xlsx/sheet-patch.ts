/** Changed cells written into a worksheet's XML; every other character of it stays as it was. */
import { columnLetters, columnOfLetters } from "../cell-address.ts";
import { Fault } from "../fault.ts";
import { shiftFormula } from "./formula-shift.ts";
import { attribute, escapeXml, prefixOf, startTag, unescapeXml, withoutAttribute } from "./xml.ts";

/** A cell's new content. `null` empties it and keeps its look. */
export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
  /** Without the equals sign; `value` is then what it shows until the next recalculation. */
  readonly formula?: string;
  /** An error such as #N/A; then `value` is that text. */
  readonly error?: boolean;
  /** Gives the style's number for the cell, from the one it has. Left out: it keeps its own. */
  readonly style?: (current: number) => number;
}

type Cells = Map<number, CellPatch>;

/** One cell found in the XML. */
interface Found {
  readonly column: number;
  readonly xml: string;
}

interface SharedGroup {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The worksheet's XML with the patches in it. Shared formulas whose first cell is overwritten are written out; a data table is refused. */
export function patchSheet(xml: string, patches: readonly CellPatch[]): string {
  const p = prefixOf(xml, "worksheet");
  const rows = new Map<number, Cells>();
  for (const patch of patches) {
    const cells = rows.get(patch.row) ?? new Map<number, CellPatch>();
    rows.set(patch.row, cells.set(patch.column, patch));
  }
  const data = startTag(xml, `${p}sheetData`);
  if (!data)
    throw new Fault(
      "has a sheet this program cannot write to. Save it in Excel as .xlsx and open it again.",
      { code: "sheet-strange" },
    );
  if (data.empty) {
    const all = [...rows.keys()].sort((a, b) => a - b).map((row) => newRow(p, row, rows.get(row) as Cells));
    return withoutDimension(
      `${xml.slice(0, data.from)}<${p}sheetData>${all.join("")}</${p}sheetData>${xml.slice(data.to)}`,
      p,
    );
  }
  const end = xml.indexOf(`</${p}sheetData>`, data.to);
  const body = xml.slice(data.to, end);
  const shared = overwrittenGroups(body, p, rows);
  return withoutDimension(xml.slice(0, data.to) + patchRows(body, p, rows, shared) + xml.slice(end), p);
}

// The area a sheet says it uses would be wrong after an addition; it is optional, and Excel works it out anew.
const withoutDimension = (xml: string, p: string): string =>
  xml.replace(new RegExp(`<${p}dimension\\b[^>]*/>`), "");

function patchRows(
  body: string,
  p: string,
  rows: Map<number, Cells>,
  shared: Map<string, SharedGroup>,
): string {
  const waiting = [...rows.keys()].sort((a, b) => a - b);
  const out: string[] = [];
  const opening = new RegExp(`<${p}row\\b[^>]*>`, "g");
  const closing = `</${p}row>`;
  let last = 0;
  let row = -1;
  for (let match = opening.exec(body); match; match = opening.exec(body)) {
    const told = attribute(match[0], "r");
    row = told ? Number(told) - 1 : row + 1;
    while (waiting.length > 0 && (waiting[0] as number) < row) {
      const missing = waiting.shift() as number;
      out.push(body.slice(last, match.index), newRow(p, missing, rows.get(missing) as Cells));
      last = match.index;
    }
    const empty = match[0].endsWith("/>");
    const to = empty ? opening.lastIndex : body.indexOf(closing, opening.lastIndex);
    const inner = empty ? "" : body.slice(opening.lastIndex, to);
    const next = empty ? to : to + closing.length;
    const cells = rows.get(row);
    const mine = waiting[0] === row;
    if (mine) waiting.shift();
    if (mine || (shared.size > 0 && inner.includes('t="shared"'))) {
      const tag = withoutAttribute(match[0], "spans").replace(/\s*\/>$/, ">");
      out.push(
        body.slice(last, match.index),
        tag,
        patchCells(inner, p, row, mine ? (cells as Cells) : new Map(), shared),
        closing,
      );
      last = next;
    }
    opening.lastIndex = next;
  }
  out.push(body.slice(last));
  for (const missing of waiting) out.push(newRow(p, missing, rows.get(missing) as Cells));
  return out.join("");
}

/** The cells of a row in order; a cell without an address stands one right of the cell before it. */
function* cellsOf(
  inner: string,
  p: string,
): Generator<{ column: number; tag: string; content: string; xml: string }> {
  const pattern = new RegExp(`(<${p}c\\b[^>]*?)(?:/>|>([\\s\\S]*?)</${p}c>)`, "g");
  let column = -1;
  for (let match = pattern.exec(inner); match; match = pattern.exec(inner)) {
    const letters = /^[A-Z]+/.exec(attribute(match[1] as string, "r") ?? "")?.[0];
    column = letters ? columnOfLetters(letters) : column + 1;
    yield { column, tag: match[1] as string, content: match[2] ?? "", xml: match[0] };
  }
}

function patchCells(
  inner: string,
  p: string,
  row: number,
  cells: Cells,
  shared: Map<string, SharedGroup>,
): string {
  const left = new Map(cells);
  const found: Found[] = [];
  for (const cell of cellsOf(inner, p)) {
    const patch = left.get(cell.column);
    if (patch) {
      left.delete(cell.column);
      const style = Number(attribute(cell.tag, "s") ?? 0);
      found.push({ column: cell.column, xml: cellXml(p, patch, style) });
    } else {
      found.push({ column: cell.column, xml: writtenOut(cell, p, row, shared) });
    }
  }
  for (const [column, patch] of left) found.push({ column, xml: cellXml(p, patch, 0) });
  found.sort((a, b) => a.column - b.column);
  return found.map((cell) => cell.xml).join("");
}

/** A cell of a shared formula whose first cell goes away, with a formula of its own. */
function writtenOut(
  cell: { column: number; content: string; xml: string },
  p: string,
  row: number,
  shared: Map<string, SharedGroup>,
): string {
  const tag = sharedTag(cell.content, p);
  const group = tag === undefined ? undefined : shared.get(attribute(tag, "si") ?? "");
  if (!tag || !group) return cell.xml;
  const formula = shiftFormula(group.formula, row - group.row, cell.column - group.column);
  const whole = new RegExp(`<${p}f\\b[^>]*?(?:/>|>[\\s\\S]*?</${p}f>)`);
  return cell.xml.replace(whole, () => `<${p}f>${escapeXml(formula)}</${p}f>`);
}

const sharedTag = (content: string, p: string): string | undefined =>
  new RegExp(`<${p}f\\b[^>]*t="shared"[^>]*>`).exec(content)?.[0];

/** The shared formulas whose first cell one of the patches overwrites, by their number. */
function overwrittenGroups(body: string, p: string, rows: Map<number, Cells>): Map<string, SharedGroup> {
  const groups = new Map<string, SharedGroup>();
  const formula = new RegExp(
    `<${p}c\\b[^>]*\\br="([A-Z]+)(\\d+)"[^>]*>\\s*(<${p}f\\b[^>]*\\bt="(?:shared|array|dataTable)"[^>]*>)([^<]*)`,
    "g",
  );
  for (let match = formula.exec(body); match; match = formula.exec(body)) {
    const column = columnOfLetters(match[1] as string);
    const row = Number(match[2]) - 1;
    const tag = match[3] as string;
    if (attribute(tag, "ref") === undefined || !rows.get(row)?.has(column)) continue;
    if (attribute(tag, "t") === "dataTable")
      throw new Fault(
        `has a data table in ${match[1]}${match[2]} that can only be changed in Excel. Put the old value back there, or change it in Excel.`,
        { code: "data-table", values: { cell: `${match[1]}${match[2]}` } },
      );
    if (attribute(tag, "t") !== "shared") continue;
    groups.set(attribute(tag, "si") ?? "", { row, column, formula: unescapeXml(match[4] as string) });
  }
  return groups;
}

const newRow = (p: string, row: number, cells: Cells): string =>
  `<${p}row r="${row + 1}">${[...cells.values()]
    .sort((a, b) => a.column - b.column)
    .map((patch) => cellXml(p, patch, 0))
    .join("")}</${p}row>`;

function cellXml(p: string, patch: CellPatch, current: number): string {
  const style = patch.style ? patch.style(current) : current;
  const start = `<${p}c r="${columnLetters(patch.column)}${patch.row + 1}"${style ? ` s="${style}"` : ""}`;
  const formula = patch.formula === undefined ? "" : `<${p}f>${escapeXml(patch.formula)}</${p}f>`;
  const { value } = patch;
  const end = `</${p}c>`;
  if (value === null && !formula) return `${start}/>`;
  if (value === null) return `${start}>${formula}${end}`;
  if (typeof value === "number") return `${start}>${formula}<${p}v>${value}</${p}v>${end}`;
  if (typeof value === "boolean") return `${start} t="b">${formula}<${p}v>${value ? 1 : 0}</${p}v>${end}`;
  if (patch.error) return `${start} t="e">${formula}<${p}v>${escapeXml(value)}</${p}v>${end}`;
  if (formula) return `${start} t="str">${formula}<${p}v>${escapeXml(value)}</${p}v>${end}`;
  return `${start} t="inlineStr"><${p}is><${p}t xml:space="preserve">${escapeXml(value)}</${p}t></${p}is>${end}`;
}

/** Excel tables whose headings change: the table's part must name its columns as the cells do, or Excel asks to repair the file. */

import { columnOfLetters } from "../cell-address.ts";
import type { SavedCell } from "./xlsx-patch.ts";
import { attribute, escapeXml, prefixOf, startTag, unescapeXml, withAttribute } from "./xml.ts";

/** A column that has got another name; `to` undefined for one that is gone. */
export interface RenamedColumn {
  readonly table: string;
  readonly from: string;
  readonly to: string | undefined;
}

/** A table's part after its headings were written, and what that means for the sheet and for formulas. */
export interface PatchedTable {
  readonly xml: string;
  /** The changed cells, headings as Excel needs them: text, never blank, never twice. */
  readonly cells: readonly SavedCell[];
  readonly renamed: readonly RenamedColumn[];
}

interface Column {
  readonly element: string;
  readonly name: string;
}

/** Names a table's columns after its heading cells; undefined where none of those changes. */
export function patchTable(xml: string, cells: readonly SavedCell[]): PatchedTable | undefined {
  const p = prefixOf(xml, "table");
  const tag = startTag(xml, `${p}table`)?.tag ?? "";
  const ref = /^\$?([A-Z]+)\$?(\d+)/.exec(attribute(tag, "ref") ?? "");
  if (!ref || attribute(tag, "headerRowCount") === "0") return undefined;
  const row = Number(ref[2]) - 1;
  const left = columnOfLetters(ref[1] as string);
  const columns = columnsOf(xml, p);
  const changed = new Map<number, SavedCell>();
  for (const cell of cells) {
    if (cell.row === row && cell.column >= left && cell.column < left + columns.length)
      changed.set(cell.column - left, cell);
  }
  if (changed.size === 0) return undefined;
  const names = namesAfter(columns, changed);
  const table = attribute(tag, "displayName") ?? attribute(tag, "name") ?? "";
  const written = new Map(
    [...changed].map(([i, cell]) => [cell, { ...withoutFormula(cell), value: names[i] ?? "" }]),
  );
  return {
    xml: withColumns(xml, columns, names),
    cells: cells.map((cell) => written.get(cell) ?? cell),
    renamed: renamesOf(table, columns, names),
  };
}

/** A formula's references to renamed columns by their new names; to columns that are gone, #REF!. */
export function renameInFormula(formula: string, renamed: readonly RenamedColumn[]): string {
  let text = formula;
  for (const { table, from, to } of renamed) {
    const start = new RegExp(`(?<![\\w.\\\\])${escapeRegExp(table)}\\[`, "gi");
    for (let match = start.exec(text); match; match = start.exec(text)) {
      const open = match.index + match[0].length - 1;
      const end = closing(text, open);
      if (end < 0) break;
      const inside = text.slice(open, end + 1);
      const column = new RegExp(`\\[${escapeRegExp(quoted(from))}\\]`, "gi");
      if (!column.test(inside)) continue;
      const now =
        to === undefined
          ? "#REF!"
          : text.slice(match.index, open) + inside.replace(column, () => `[${quoted(to)}]`);
      text = text.slice(0, match.index) + now + text.slice(end + 1);
      start.lastIndex = match.index + now.length;
    }
  }
  return text;
}

function columnsOf(xml: string, p: string): Column[] {
  const each = new RegExp(`<${p}tableColumn\\b[^>]*?(?:/>|(?<!/)>[\\s\\S]*?</${p}tableColumn>)`, "g");
  return (xml.match(each) ?? []).map((element) => ({
    element,
    name: plain(attribute(/^<[^>]*>/.exec(element)?.[0] ?? "", "name") ?? ""),
  }));
}

/** Each column's name once the cells are written; where a heading is blank or there already, as Excel would name it. */
function namesAfter(columns: readonly Column[], changed: ReadonlyMap<number, SavedCell>): string[] {
  const taken = new Set(columns.filter((_, i) => !changed.has(i)).map(({ name }) => name.toLowerCase()));
  return columns.map(({ name }, i) => {
    const cell = changed.get(i);
    if (!cell) return name;
    const wanted = cell.value === null || cell.value === "" ? `Column${i + 1}` : String(cell.value);
    let free = wanted;
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${wanted}${n}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** A column that only moved keeps its own element, with its formula; a renamed one stays at its place. */
function withColumns(xml: string, columns: readonly Column[], names: readonly string[]): string {
  const byName = new Map(columns.map((column) => [column.name.toLowerCase(), column]));
  const stays = new Set(names.map((name) => byName.get(name.toLowerCase())).filter((c) => c !== undefined));
  const spare = columns.filter((column) => !stays.has(column));
  const elements = names.map((name, i) => {
    const moved = byName.get(name.toLowerCase());
    const here = columns[i] as Column;
    const column = moved ?? (spare.includes(here) ? take(spare, here) : (spare.shift() as Column));
    if (column.name === name) return column.element;
    const tag = /^<[^>]*>/.exec(column.element)?.[0] ?? "";
    // A new line in a heading is written out, as Excel does.
    return column.element.replace(tag, () => withAttribute(tag, "name", name).replace(/\n/g, "_x000a_"));
  });
  const from = xml.indexOf(columns[0]?.element ?? "");
  const last = columns.at(-1)?.element ?? "";
  const to = xml.lastIndexOf(last) + last.length;
  return xml.slice(0, from) + elements.join("") + xml.slice(to);
}

function take(spare: Column[], column: Column): Column {
  spare.splice(spare.indexOf(column), 1);
  return column;
}

function renamesOf(table: string, columns: readonly Column[], names: readonly string[]): RenamedColumn[] {
  const before = new Set(columns.map(({ name }) => name.toLowerCase()));
  const after = new Set(names.map((name) => name.toLowerCase()));
  return columns.flatMap(({ name: from }, i) => {
    const here = names[i] ?? "";
    if (after.has(from.toLowerCase()))
      return here !== from && same(here, from) ? [{ table, from, to: here }] : [];
    return [{ table, from, to: before.has(here.toLowerCase()) ? undefined : here }];
  });
}

/** A name as it is read: `_x000a_` is a new line. */
const plain = (name: string): string =>
  name.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const withoutFormula = ({ formula: _formula, error: _error, ...cell }: SavedCell): SavedCell => cell;

/** The place of the bracket that closes the one at `open`; −1 for none. `'` takes the next character as it is. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === "'") i++;
    else if (text[i] === "[") depth++;
    else if (text[i] === "]" && --depth === 0) return i;
  }
  return -1;
}

/** A column's name inside brackets: these characters stand behind an apostrophe. */
const quoted = (name: string): string => name.replace(/[[\]#'@]/g, "'$&");

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The formulas of a part with their table columns renamed; the part itself where none is named. */
export function renameInPart(xml: string, renamed: readonly RenamedColumn[]): string {
  return xml.replace(
    /(<(?:\w+:)?(?:f|definedName|calculatedColumnFormula|totalsRowFormula)\b[^>]*>)([^<]*\[[^<]*)(?=<\/)/g,
    (_whole, tag: string, text: string) => tag + escapeXml(renameInFormula(unescapeXml(text), renamed)),
  );
}

/** .csv files: separator, encoding, quoting and line ends are found, and untouched rows are written back as they stood. */
import Papa from "papaparse";
import { guardCsvText, unguardCsvText } from "../core/ledger/csv-safety.ts";
import { columnWidths } from "./column-widths.ts";
import { decodeText, encodeText } from "./encoding.ts";
import { Fault } from "./fault.ts";
import type { CsvShape, FileSheet, WorkbookFile } from "./workbook-file.ts";

/** A .csv file taken apart: its rows as texts, and each row as it stood in the file. */
export interface CsvTable {
  readonly rows: string[][];
  /** Each row's own text, without its line end. */
  readonly lines: string[];
  readonly shape: CsvShape;
  /** True where the file ends with a line end. */
  readonly endsWithNewline: boolean;
  /** True where every value of the file stands in quotation marks. */
  readonly quotesAll: boolean;
  /** "sep=;" at the top, as Excel writes it; "" for none. */
  readonly preface: string;
}

const SEPARATORS = [",", ";", "\t", "|"] as const;

/** The text of a .csv and how it is written. */
interface CsvText {
  readonly text: string;
  readonly preface: string;
  readonly shape: CsvShape;
  readonly endsWithNewline: boolean;
}

function csvText(bytes: Uint8Array): CsvText {
  const { text: whole, encoding } = decodeText(bytes);
  const told = /^sep=(.)\r?\n/i.exec(whole);
  const preface = told ? told[0] : "";
  const text = whole.slice(preface.length);
  if (text.includes("\0"))
    throw new Fault("is not a text file: it holds zero bytes. Export the ledger again as .csv or .xlsx.", {
      code: "file-zero-bytes",
    });
  const newline = text.includes("\r\n")
    ? "\r\n"
    : text.includes("\n")
      ? "\n"
      : text.includes("\r")
        ? "\r"
        : "\n";
  const separator = told?.[1] ?? bestSeparator(text, newline);
  return {
    text,
    preface,
    shape: { encoding, separator, newline },
    endsWithNewline: text.endsWith(newline),
  };
}

const isBlankRow = (row: readonly string[] | undefined): boolean => row?.length === 1 && row[0] === "";

/** Reads the bytes of a .csv file for saving it again: each row, and the line it stood in. */
export function readCsv(bytes: Uint8Array): CsvTable {
  const { text, preface, shape, endsWithNewline } = csvText(bytes);
  const { separator, newline } = shape;
  const rows: string[][] = [];
  const lines: string[] = [];
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline,
    step: ({ data, meta }) => {
      const to = meta.cursor;
      let line = text.slice(from, to);
      if (line.endsWith(newline)) line = line.slice(0, -newline.length);
      rows.push(data);
      lines.push(line);
      from = to;
    },
  });
  if (endsWithNewline && lines.at(-1) === "") {
    rows.pop();
    lines.pop();
  }
  const quotesAll =
    lines.some((l) => l !== "") && lines.every((l) => l === "" || (l.startsWith('"') && l.endsWith('"')));
  return { rows, lines, shape, endsWithNewline, quotesAll, preface };
}

/** The bytes of a .csv file as a workbook of one sheet: every value is text, as it stands in the file, but for the apostrophe put before a formula sign when it was written. */
export function openCsv(bytes: Uint8Array, name: string): WorkbookFile {
  const { text, shape, endsWithNewline } = csvText(bytes);
  const { data } = Papa.parse<string[]>(text, {
    delimiter: shape.separator,
    newline: shape.newline,
  });
  if (endsWithNewline && isBlankRow(data.at(-1))) data.pop();
  for (const row of data)
    for (let c = 0; c < row.length; c++)
      if (row[c]?.charCodeAt(0) === 39) row[c] = unguardCsvText(row[c] as string);
  const sheet: FileSheet = {
    name,
    hidden: false,
    cells: data,
    formats: {},
    looks: {},
    widths: columnWidths(
      data.slice(0, 2000).filter((row) => row.filter((cell) => cell.trim() !== "").length > 2),
    ),
    frozen: { rows: 0, columns: 0 },
    merges: [],
  };
  return { kind: "csv", sheets: [sheet], names: [], activeSheet: 0, csv: shape };
}

/** The separator that gives the most rows of one width. */
function bestSeparator(text: string, newline: string): string {
  let best = ",";
  let bestScore = 0;
  const head = text.slice(0, 100_000);
  for (const separator of SEPARATORS) {
    const { data } = Papa.parse<string[]>(head, {
      delimiter: separator,
      newline: newline as "\n",
      preview: 300,
    });
    const widths = new Map<number, number>();
    for (const row of data) if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    let score = 0;
    const least = data.filter((row) => row.some((cell) => cell !== "")).length > 1 ? 2 : 1;
    for (const [width, count] of widths)
      if (count >= least) score = Math.max(score, count * Math.sqrt(width - 1));
    if (score > bestScore * 1.05) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
}

/** A changed cell of a .csv: its new text, as the person sees it. */
export interface CsvChange {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The file's bytes with the changed cells in it; rows that no change touches are the same text as before. A file whose code page lacks a character becomes UTF-8 with a mark. */
export function patchCsv(table: CsvTable, changes: readonly CsvChange[]): Uint8Array {
  const byRow = new Map<number, CsvChange[]>();
  for (const change of changes) {
    const list = byRow.get(change.row);
    if (list) list.push(change);
    else byRow.set(change.row, [change]);
  }
  const last = Math.max(table.rows.length - 1, ...[...byRow.keys()]);
  const lines: string[] = [];
  for (let r = 0; r <= last; r++) {
    const touched = byRow.get(r);
    if (!touched) {
      lines.push(table.lines[r] ?? "");
      continue;
    }
    const row = [...(table.rows[r] ?? [])];
    for (const { column, text } of touched) {
      while (row.length <= column) row.push("");
      row[column] = guardCsvText(text);
    }
    lines.push(csvLine(row, table.shape.separator, table.quotesAll));
  }
  const { newline, encoding } = table.shape;
  const text = table.preface + lines.join(newline) + (table.endsWithNewline ? newline : "");
  return encodeText(text, encoding) ?? (encodeText(text, "utf-8-bom") as Uint8Array);
}

/** One line of a .csv file. */
export const csvLine = (row: readonly string[], separator: string, quotesAll: boolean): string =>
  Papa.unparse([row as string[]], { delimiter: separator, quotes: quotesAll });

// What Papa Parse puts in quotation marks, and what may need an apostrophe before it. With all of them left to it the rest is text and commas.
const ODD = /[",\r\n\ufeff]|^-(?!\d[\d.]*$)|^[ '=+@\t\uFF1D\uFF0B\uFF0D\uFF20]| $/;

/** A whole new .csv: UTF-8 with a mark (Excel needs it), commas, formula signs disarmed. */
export function newCsv(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map((row) =>
    row.some((cell) => ODD.test(cell)) ? csvLine(row.map(guardCsvText), ",", false) : row.join(","),
  );
  return encodeText(`${lines.join("\r\n")}\r\n`, "utf-8-bom") as Uint8Array;
}

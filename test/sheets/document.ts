/** The spreadsheet document of the stand-ins: plain data that outlives executions, and the writes that change it. */

/** What a cell holds: a date is its serial on the sheet's own wall clock, as Sheets keeps it. */
export type Content = string | number | boolean | { serial: number } | { formula: string };

export interface DocumentSheet {
  name: string;
  hidden: boolean;
  maxRows: number;
  maxColumns: number;
  cells: Content[][];
  merges?: readonly string[];
}

export interface Document {
  /** Goes up when someone other than the execution changed it. */
  version: number;
  zone: string;
  locale: string;
  userLocale: string;
  active: string;
  selected: { row: number; column: number };
  sheets: DocumentSheet[];
  names: { name: string; sheet: string; row: number; column: number; rows: number; columns: number }[];
  /** By `sheet!column` (1-based). */
  formats: Record<string, string>;
  charts: {
    sheet: string;
    row: number;
    column: number;
    ranges: string[];
    stacked?: boolean;
    headers?: number;
    title?: string;
  }[];
  granted: string[];
  quota: number;
  locked: boolean;
  outbox: {
    to: string;
    subject: string;
    body: string;
    htmlBody?: string;
    name?: string;
    replyTo?: string;
    cc?: string;
  }[];
}

/** One pending write of an execution; rows and columns from 1, as Apps Script counts. */
export type Write =
  | { kind: "put"; sheet: string; row: number; column: number; cells: Content[][] }
  | { kind: "format"; sheet: string; column: number; format: string }
  | { kind: "activate"; sheet: string; row?: number; column?: number }
  | { kind: "hide"; sheet: string }
  | { kind: "rows" | "columns"; sheet: string; after: number; count: number }
  | { kind: "delete-column"; sheet: string; column: number }
  | { kind: "insert-sheet"; name: string; index: number }
  | { kind: "delete-sheet"; name: string }
  | { kind: "name"; name: string; sheet: string; row: number; column: number }
  | { kind: "unname"; name: string }
  | { kind: "chart" | "remove-chart"; chart: Document["charts"][number] };

/** A new document; `{ day }` cells become dates. A fresh sheet has 1,000 rows and 26 columns. */
export function documentOf(
  sheets: readonly {
    name: string;
    cells: readonly (readonly unknown[])[];
    merges?: readonly string[];
  }[],
  more: Partial<Document> = {},
): Document {
  return {
    version: 0,
    zone: "Europe/Copenhagen",
    locale: "en_GB",
    userLocale: "en",
    active: sheets[0]?.name ?? "",
    selected: { row: 1, column: 1 },
    names: [],
    formats: {},
    charts: [],
    granted: ["https://www.googleapis.com/auth/script.send_mail"],
    quota: 100,
    locked: false,
    outbox: [],
    ...more,
    sheets: sheets.map(({ name, cells, merges = [] }) => ({
      name,
      merges,
      hidden: false,
      maxRows: Math.max(1000, cells.length),
      maxColumns: Math.max(26, ...cells.slice(0, 50).map((row) => row.length)),
      cells: cells.map((row) => row.map(contentOf)),
    })),
  };
}

function contentOf(value: unknown): Content {
  if (value === null || value === undefined) return "";
  if (typeof value === "object" && "day" in value) return { serial: (value as { day: number }).day + 25569 };
  return value as Content;
}

/** A copy to work in. */
export const copyOf = (document: Document): Document => structuredClone(document);

/** The sheet of that name; a deleted one is an error. */
export function sheetOf(document: Document, name: string): DocumentSheet {
  const sheet = document.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`Sheet ${name} not found`);
  return sheet;
}

const used = (content: Content | undefined): boolean => content !== undefined && content !== "";

/** The last row with something in it, 0 for an empty sheet. */
export function lastRow(sheet: DocumentSheet): number {
  let row = sheet.cells.length;
  while (row > 0 && !sheet.cells[row - 1]?.some(used)) row--;
  return row;
}

/** The last column with something in it, 0 for an empty sheet. */
export function lastColumn(sheet: DocumentSheet): number {
  let last = 0;
  for (const row of sheet.cells) {
    for (let c = row.length; c > last; c--) if (used(row[c - 1])) last = c;
  }
  return last;
}

/** Carries out one write. */
export function write(document: Document, one: Write): void {
  switch (one.kind) {
    case "put": {
      const { cells } = sheetOf(document, one.sheet);
      one.cells.forEach((line, r) => {
        while (cells.length < one.row + r) cells.push([]);
        const row = cells[one.row - 1 + r] as Content[];
        line.forEach((content, c) => {
          while (row.length < one.column + c) row.push("");
          row[one.column - 1 + c] = content;
        });
      });
      return;
    }
    case "format":
      document.formats[`${one.sheet}!${one.column}`] = one.format;
      return;
    case "activate":
      document.active = one.sheet;
      if (one.row && one.column) document.selected = { row: one.row, column: one.column };
      return;
    case "hide":
      sheetOf(document, one.sheet).hidden = true;
      return;
    case "rows":
      sheetOf(document, one.sheet).maxRows += one.count;
      return;
    case "columns":
      sheetOf(document, one.sheet).maxColumns += one.count;
      return;
    case "delete-column": {
      const sheet = sheetOf(document, one.sheet);
      sheet.maxColumns -= 1;
      for (const row of sheet.cells) row.splice(one.column - 1, 1);
      return;
    }
    case "insert-sheet":
      document.sheets.splice(one.index, 0, {
        name: one.name,
        hidden: false,
        maxRows: 1000,
        maxColumns: 26,
        cells: [],
      });
      document.active = one.name;
      return;
    case "delete-sheet":
      document.sheets = document.sheets.filter((sheet) => sheet.name !== one.name);
      document.names = document.names.filter((name) => name.sheet !== one.name);
      document.charts = document.charts.filter((chart) => chart.sheet !== one.name);
      if (document.active === one.name) document.active = document.sheets[0]?.name ?? "";
      return;
    case "name": {
      document.names = document.names.filter((name) => name.name !== one.name);
      document.names.push({ rows: 1, columns: 1, ...one });
      return;
    }
    case "unname":
      document.names = document.names.filter((name) => name.name !== one.name);
      return;
    case "chart":
      document.charts.push(one.chart);
      return;
    case "remove-chart":
      document.charts = document.charts.filter(
        ({ sheet, row, column }) =>
          sheet !== one.chart.sheet || row !== one.chart.row || column !== one.chart.column,
      );
  }
}

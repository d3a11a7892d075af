/** A workbook in memory with what Excel itself would do to it: keeps text as told, refuses what is protected, tells of changes. */

/** A refusal as Excel's host words it. */
export class HostError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export type Value = string | number | boolean;

interface Held {
  value: Value;
  formula?: string;
  format?: string;
  link?: string;
}

const NUMBER = /^[+-]?(\d[\d,]*\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i;
const ISO = /^(\d{4})-(\d{2})-(\d{2})( \d{2}:\d{2}(:\d{2})?)?$/;
const DAY_MONTH = /^(\d{1,2})[-/](\d{1,2})$/;

/** What Excel makes of something typed or written with `range.formulas` into a cell of this format. */
function entered(text: string, format: string | undefined): Value {
  if (text.startsWith("'")) return text.slice(1);
  if (format === "@") return text;
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (NUMBER.test(text)) return Number(text.replace(/[,%]/g, ""));
  if (ISO.test(text)) return Date.parse(text.slice(0, 10)) / 86_400_000 + 25569 + 0.5;
  if (DAY_MONTH.test(text)) return 46_000;
  return text;
}

/** One sheet; rows and columns count from 0. */
export class Sheet {
  readonly rows: (Held | undefined)[][] = [];
  visibility = "Visible";
  protected = false;
  readonly merges: string[] = [];
  readonly conditionalFormats: { column: number; rule?: unknown; color?: string }[] = [];
  readonly charts: { name: string; type: string; data: readonly number[]; title: string }[] = [];
  name: string;
  readonly id: string;
  constructor(name: string, id: string) {
    this.name = name;
    this.id = id;
  }

  held(row: number, column: number): Held {
    this.rows[row] ??= [];
    const line = this.rows[row] as (Held | undefined)[];
    line[column] ??= { value: "" };
    return line[column] as Held;
  }

  valueAt(row: number, column: number): Value {
    return this.rows[row]?.[column]?.value ?? "";
  }

  /** `[first row, first column, rows, columns]` of the cells that hold something; undefined in an empty sheet. */
  used(): readonly [number, number, number, number] | undefined {
    let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
    this.rows.forEach((line, r) => {
      line?.forEach((cell, c) => {
        if (!cell || cell.value === "") return;
        top = Math.min(top, r);
        left = Math.min(left, c);
        bottom = Math.max(bottom, r);
        right = Math.max(right, c);
      });
    });
    return bottom < 0 ? undefined : [top, left, bottom - top + 1, right - left + 1];
  }
}

export interface Table {
  readonly name: string;
  readonly sheet: Sheet;
  area: readonly [number, number, number, number];
}

/** The workbook, with what the tests may look at. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly tables: Table[] = [];
  readonly names = new Map<string, { sheet: Sheet; area: readonly [number, number, number, number] }>();
  readonly settings = new Map<string, string>();
  active: Sheet | undefined;
  eventsOn = true;
  listening = { changed: false, selection: false };
  /** How often `workbook.save` was asked for, and the file as it stands on disk since. */
  saves = 0;
  saved: Workbook | undefined;
  calculations = 0;
  date1904 = false;
  selected: readonly [string, number, number] | undefined;
  /** What a formula shows; the fake calculates nothing by itself. */
  calculate: (formula: string) => Value = () => "";
  /** Called with each change of cells, by whomever. */
  onChanged: ((sheet: Sheet, address: string, source: "Local" | "Remote") => void) | undefined;
  private made = 0;

  add(name: string): Sheet {
    if (this.sheets.some((sheet) => sheet.name === name))
      throw new HostError("ItemAlreadyExists", `A resource with the name ${name} already exists.`);
    const sheet = new Sheet(name, `{sheet-${++this.made}}`);
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  find(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name || sheet.id === name);
  }

  /** Writes a cell as `range.formulas` does; `null` leaves it. */
  enter(sheet: Sheet, row: number, column: number, content: Value | null): void {
    if (content === null) return;
    const held = sheet.held(row, column);
    delete held.formula;
    if (typeof content === "string" && content.startsWith("=") && held.format !== "@") {
      held.formula = content;
      held.value = this.calculate(content);
      return;
    }
    held.value = typeof content === "string" ? entered(content, held.format) : content;
  }

  /** A person types into a cell. */
  type(
    name: string,
    row: number,
    column: number,
    content: Value,
    source: "Local" | "Remote" = "Local",
  ): void {
    const sheet = this.find(name) as Sheet;
    this.enter(sheet, row, column, content);
    this.onChanged?.(sheet, `R${row + 1}C${column + 1}`, source);
  }

  /** The workbook as it would be found if everything stopped now. */
  copy(): Workbook {
    const copy = new Workbook();
    copy.calculate = this.calculate;
    copy.made = this.made;
    for (const sheet of this.sheets) {
      const twin = new Sheet(sheet.name, sheet.id);
      sheet.rows.forEach((line, r) => {
        twin.rows[r] = line?.map((cell) => cell && { ...cell });
      });
      copy.sheets.push(twin);
    }
    for (const [name, { sheet, area }] of this.names) {
      copy.names.set(name, { sheet: copy.find(sheet.id) as Sheet, area });
    }
    for (const [key, value] of this.settings) copy.settings.set(key, value);
    copy.active = copy.find(this.active?.id ?? "");
    return copy;
  }

  valuesOf(name: string): Value[][] {
    const sheet = this.find(name);
    const used = sheet?.used();
    if (!sheet || !used) return [];
    return Array.from({ length: used[0] + used[2] }, (_, r) =>
      Array.from({ length: used[1] + used[3] }, (_, c) => sheet.valueAt(r, c)),
    );
  }
}

/** The objects of Excel's API over the fake workbook, under the names they have on the wire (PascalCase). Only what the add-in uses. */
import { HostError, type Sheet, type Table, type Value, type Workbook } from "./workbook.ts";

/** What `…OrNullObject` gives where there is nothing. */
export const NOTHING = { IsNullObject: true };

const gone = (): never => {
  throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
};

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

class Range {
  readonly IsNullObject = false;
  constructor(
    readonly book: Workbook,
    readonly sheet: Sheet,
    readonly RowIndex: number,
    readonly ColumnIndex: number,
    readonly RowCount: number,
    readonly ColumnCount: number,
  ) {}

  get Address(): string {
    const end = `${letters(this.ColumnIndex + this.ColumnCount - 1)}${this.RowIndex + this.RowCount}`;
    return `${this.sheet.name}!${letters(this.ColumnIndex)}${this.RowIndex + 1}:${end}`;
  }
  private each<T>(give: (row: number, column: number) => T): T[][] {
    return Array.from({ length: this.RowCount }, (_, r) =>
      Array.from({ length: this.ColumnCount }, (_, c) => give(this.RowIndex + r, this.ColumnIndex + c)),
    );
  }
  private put(given: unknown, write: (row: number, column: number, value: never) => void): void {
    if (this.sheet.protected)
      throw new HostError("AccessDenied", "You cannot perform the requested operation.");
    const all = Array.isArray(given) ? (given as unknown[][]) : undefined;
    if (all && (all.length !== this.RowCount || all.some((line) => line.length !== this.ColumnCount))) {
      throw new HostError(
        "InvalidArgument",
        "The number of rows or columns in the input array doesn't match the range.",
      );
    }
    this.each((row, column) => {
      const value = all ? all[row - this.RowIndex]?.[column - this.ColumnIndex] : given;
      write(row, column, value as never);
    });
    if (this.book.eventsOn) this.book.onChanged?.(this.sheet, this.Address, "Local");
  }
  /** The merged areas as Excel gives them: each with its sheet; it refuses to tell more than 512. */
  GetMergedAreasOrNullObject(): object {
    const { name, merges } = this.sheet;
    if (merges.length > 512) throw new HostError("InvalidOperation", "There are too many merged areas.");
    if (merges.length === 0) return NOTHING;
    return { IsNullObject: false, Address: merges.map((area) => `${name}!${area}`).join(", ") };
  }
  get Values(): Value[][] {
    return this.each((row, column) => this.sheet.valueAt(row, column));
  }
  set Values(given: unknown) {
    this.Formulas = given;
  }
  get Formulas(): Value[][] {
    return this.each((row, column) => {
      const held = this.sheet.rows[row]?.[column];
      return held?.formula ?? held?.value ?? "";
    });
  }
  set Formulas(given: unknown) {
    this.put(given, (row, column, value) => this.book.enter(this.sheet, row, column, value));
  }
  get NumberFormat(): string[][] {
    return this.each((row, column) => this.sheet.rows[row]?.[column]?.format ?? "General");
  }
  set NumberFormat(given: unknown) {
    this.put(given, (row, column, value) => {
      this.sheet.held(row, column).format = value;
    });
  }
  set Hyperlink(link: { address: string; textToDisplay: string }) {
    const held = this.sheet.held(this.RowIndex, this.ColumnIndex);
    held.link = link.address;
    held.value = link.textToDisplay;
  }
  GetRow(index: number): Range {
    return new Range(this.book, this.sheet, this.RowIndex + index, this.ColumnIndex, 1, this.ColumnCount);
  }
  GetColumn(index: number): Range {
    return new Range(this.book, this.sheet, this.RowIndex, this.ColumnIndex + index, this.RowCount, 1);
  }
  GetCell(row: number, column: number): Range {
    return new Range(this.book, this.sheet, this.RowIndex + row, this.ColumnIndex + column, 1, 1);
  }
  GetBoundingRect(other: Range): Range {
    const top = Math.min(this.RowIndex, other.RowIndex);
    const left = Math.min(this.ColumnIndex, other.ColumnIndex);
    const bottom = Math.max(this.RowIndex + this.RowCount, other.RowIndex + other.RowCount);
    const right = Math.max(this.ColumnIndex + this.ColumnCount, other.ColumnIndex + other.ColumnCount);
    return new Range(this.book, this.sheet, top, left, bottom - top, right - left);
  }
  GetEntireColumn(): Range {
    return new Range(this.book, this.sheet, 0, this.ColumnIndex, 1_048_576, this.ColumnCount);
  }
  Delete(): void {
    if (this.sheet.protected)
      throw new HostError("AccessDenied", "You cannot perform the requested operation.");
    if (this.RowCount !== 1_048_576) throw new HostError("NotImplemented", "only whole columns are deleted");
    for (const line of this.sheet.rows) line?.splice(this.ColumnIndex, this.ColumnCount);
  }
  Select(): void {
    this.book.selected = [this.sheet.name, this.RowIndex, this.ColumnIndex];
  }
  get ConditionalFormats(): object {
    const { sheet, ColumnIndex } = this;
    return {
      ClearAll: () => {
        const kept = sheet.conditionalFormats.filter((one) => one.column !== ColumnIndex);
        sheet.conditionalFormats.splice(0, Number.POSITIVE_INFINITY, ...kept);
      },
      Add: () => {
        const made: Sheet["conditionalFormats"][number] = { column: ColumnIndex };
        sheet.conditionalFormats.push(made);
        const font = {
          set Color(color: string) {
            made.color = color;
          },
        };
        return {
          CellValue: {
            Format: { Font: font },
            set Rule(rule: unknown) {
              made.rule = rule;
            },
          },
        };
      },
    };
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount)
      throw new HostError("InvalidArgument", "The array's size is not the range's.");
  }
}

const rangeOf = (book: Workbook, sheet: Sheet, area: readonly [number, number, number, number]): Range =>
  new Range(book, sheet, ...area);

const tableObject = (book: Workbook, table: Table): object => ({
  Name: table.name,
  IsNullObject: false,
  GetRange: () => rangeOf(book, table.sheet, table.area),
  Resize: (range: Range) => {
    table.area = [range.RowIndex, range.ColumnIndex, range.RowCount, range.ColumnCount];
  },
});

function worksheet(book: Workbook, sheet: Sheet): object {
  return {
    IsNullObject: false,
    Id: sheet.id,
    get Name() {
      return sheet.name;
    },
    get Visibility() {
      return sheet.visibility;
    },
    set Visibility(value: string) {
      sheet.visibility = value;
    },
    Protection: { Protected: sheet.protected },
    GetRangeByIndexes: (row: number, column: number, rows: number, columns: number) =>
      new Range(book, sheet, row, column, rows, columns),
    GetCell: (row: number, column: number) => new Range(book, sheet, row, column, 1, 1),
    GetUsedRangeOrNullObject: () => {
      const used = sheet.used();
      return used ? rangeOf(book, sheet, used) : NOTHING;
    },
    Activate: () => {
      book.active = sheet;
    },
    Delete: () => void book.sheets.splice(book.sheets.indexOf(sheet), 1),
    get Tables() {
      const items = book.tables.filter((table) => table.sheet === sheet).map((one) => tableObject(book, one));
      return { items, GetItemAt: (index: number) => items[index] };
    },
    Charts: {
      GetItemOrNullObject: (name: string) => {
        const at = sheet.charts.findIndex((chart) => chart.name === name);
        return at < 0 ? NOTHING : { IsNullObject: false, Delete: () => void sheet.charts.splice(at, 1) };
      },
      Add: (type: string, data: Range) => {
        const area = [data.RowIndex, data.ColumnIndex, data.RowCount, data.ColumnCount];
        const chart = { name: "", type, data: area, title: "" };
        sheet.charts.push(chart);
        return {
          set Name(name: string) {
            chart.name = name;
          },
          Title: {
            set Text(text: string) {
              chart.title = text;
            },
          },
          Legend: { Position: "" },
        };
      },
    },
  };
}

function named(book: Workbook, name: string): object {
  const item = book.names.get(name);
  if (!item) return { ...NOTHING, GetRangeOrNullObject: () => NOTHING };
  return {
    IsNullObject: false,
    GetRangeOrNullObject: () => rangeOf(book, item.sheet, item.area),
    Delete: () => void book.names.delete(name),
  };
}

/** The root of the object model: the workbook, and the application and runtime beside it. */
export function rootOf(book: Workbook): object {
  const sheet = (found: Sheet | undefined): object => (found ? worksheet(book, found) : gone());
  const setting = (key: string): object =>
    book.settings.has(key)
      ? {
          IsNullObject: false,
          Key: key,
          Value: book.settings.get(key),
          Delete: () => void book.settings.delete(key),
        }
      : NOTHING;
  return {
    Worksheets: {
      get items() {
        return book.sheets.map((one) => worksheet(book, one));
      },
      GetItemAt: (index: number) => sheet(book.sheets[index]),
      GetActiveWorksheet: () => sheet(book.active),
      GetItem: (name: string) => sheet(book.find(name)),
      GetItemOrNullObject: (name: string) => {
        const found = book.find(name);
        return found ? worksheet(book, found) : NOTHING;
      },
      Add: (name: string) => worksheet(book, book.add(name)),
      _RegisterDataChangedEvent: () => {
        book.listening.changed = true;
      },
      _UnregisterDataChangedEvent: () => {
        book.listening.changed = false;
      },
      _RegisterSelectionChangedEvent: () => {
        book.listening.selection = true;
      },
      _UnregisterSelectionChangedEvent: () => {
        book.listening.selection = false;
      },
    },
    Names: {
      GetItemOrNullObject: (name: string) => named(book, name),
      Add: (name: string, range: Range) => {
        book.names.set(name, {
          sheet: range.sheet,
          area: [range.RowIndex, range.ColumnIndex, range.RowCount, range.ColumnCount],
        });
        return named(book, name);
      },
    },
    Settings: {
      GetItemOrNullObject: setting,
      Add: (key: string, value: string) => {
        book.settings.set(key, value);
        return setting(key);
      },
    },
    Functions: {
      Date: (year: number) => ({ Value: year === 1904 && book.date1904 ? 0 : 1462, Error: "" }),
    },
    Application: {
      SuspendApiCalculationUntilNextSync: () => undefined,
      Calculate: () => {
        book.calculations += 1;
      },
    },
    _Runtime: {
      get EnableEvents() {
        return book.eventsOn;
      },
      set EnableEvents(on: boolean) {
        book.eventsOn = on;
      },
    },
    Save: () => {
      book.saves += 1;
      book.saved = book.copy();
    },
  };
}

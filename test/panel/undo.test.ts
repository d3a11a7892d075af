import { describe, expect, test } from "vitest";
import type { SheetCells, WorkbookChange } from "../../core/workbook.ts";
import { readDesk } from "../../panel/desk.ts";
import { keepTyped } from "../../panel/typed-since.ts";
import { oppositeOf } from "../../panel/undo.ts";
import { memoryHost } from "../hosts/memory-host.ts";

const SHEET: SheetCells = {
  name: "Ledger",
  cells: [
    ["Invoice", "Last action"],
    ["1", "Phone call"],
    ["2", ""],
  ],
};
const read = new Map([[SHEET.name, SHEET]]);
const write = (row: number, value: string): WorkbookChange => ({
  kind: "write",
  sheet: "Ledger",
  row,
  column: 1,
  cells: [[value]],
});

describe("Undo", () => {
  test("puts back what stood there, also a blank", async () => {
    const host = memoryHost([SHEET]);
    const changes = [write(1, "Formal reminder"), write(2, "Friendly reminder")];
    await host.apply(changes);
    await host.apply(oppositeOf(changes, read) ?? []);
    expect((await host.read("Ledger")).cells).toEqual(SHEET.cells);
  });

  test("takes away an added sheet with everything on it", async () => {
    const host = memoryHost([SHEET]);
    const changes: WorkbookChange[] = [
      { kind: "add-sheet", name: "Settings", cells: [["AsOf", ""]] },
      { kind: "write", sheet: "Settings", row: 0, column: 1, cells: [["x"]] },
      { kind: "name-cell", name: "AsOf", sheet: "Settings", row: 0, column: 1 },
    ];
    await host.apply(changes);
    await host.apply(oppositeOf(changes, read) ?? []);
    expect((await host.sheets()).map((sheet) => sheet.name)).toEqual(["Ledger"]);
    expect(await host.named(["AsOf"])).toEqual({});
  });

  test("does not undo over a cell someone has changed since", async () => {
    const host = memoryHost([SHEET]);
    const changes = [write(1, "Formal reminder")];
    await host.apply(changes);
    host.type("Ledger", 1, 1, "Final notice");
    await expect(host.apply(oppositeOf(changes, read) ?? [])).rejects.toThrow(Error);
  });

  test("takes back the lines it added below a sheet, and the row they were about", async () => {
    const log: SheetCells = {
      name: "Contact log",
      cells: [
        ["Time", "Customer"],
        ["2026-03-30 09:00:00", "Fjord AS"],
      ],
    };
    const host = memoryHost([SHEET, log]);
    const changes: WorkbookChange[] = [
      write(1, "Formal reminder"),
      { kind: "append-rows", sheet: "Contact log", cells: [["2026-03-31 10:04:07", "Café Ærø"]] },
      { kind: "append-rows", sheet: "Contact log", cells: [["2026-03-31 10:04:08", "Café Ærø"]] },
    ];
    await host.apply(changes);
    await host.apply(oppositeOf(changes, new Map([...read, [log.name, log]])) ?? []);
    expect((await host.read("Ledger")).cells).toEqual(SHEET.cells);
    expect((await host.read("Contact log")).cells.filter((row) => row.some((cell) => cell !== ""))).toEqual(
      log.cells,
    );
  });

  test("leaves a log alone that was sorted since: the lines are somewhere else now", async () => {
    const log: SheetCells = {
      name: "Contact log",
      cells: [
        ["Time", "Customer"],
        ["2026-04-30 09:00:00", "Fjord AS"],
      ],
    };
    const host = memoryHost([log]);
    const changes: WorkbookChange[] = [
      { kind: "append-rows", sheet: "Contact log", cells: [["2026-03-31 10:04:07", "Café Ærø"]] },
    ];
    await host.apply(changes);
    host.type("Contact log", 1, 1, "Café Ærø");
    host.type("Contact log", 2, 1, "Fjord AS");
    await expect(host.apply(oppositeOf(changes, new Map([[log.name, log]])) ?? [])).rejects.toThrow(Error);
  });

  const LOG: SheetCells = {
    name: "Contact log",
    cells: [
      ["Time", "Key", "State", "Customer", "Invoices"],
      ["2026-03-30 09:00:00", "k1", "SENT", "Fjord AS", "1 (2026-03-01)"],
    ],
  };
  const call = (time: string, invoice: string): string[] => [
    time,
    "",
    "LOGGED",
    "Café Ærø",
    `${invoice} (2026-03-01)`,
  ];
  const noting: WorkbookChange[] = [
    { kind: "append-rows", sheet: "Contact log", cells: [call("2026-03-31 10:04:07", "1042")] },
  ];
  const logged = async (host: ReturnType<typeof memoryHost>) =>
    new Map([["Contact log", await host.read("Contact log")]]);
  const lines = async (host: ReturnType<typeof memoryHost>) =>
    (await host.read("Contact log")).cells.filter((row) => row.some((cell) => cell !== ""));

  test("takes back its own line where somebody else noted the same of another invoice a moment before", async () => {
    const host = memoryHost([LOG]);
    const before = await logged(host);
    const other = call("2026-03-31 10:04:06", "1043");
    await host.apply([{ kind: "append-rows", sheet: "Contact log", cells: [other] }]);
    await host.apply(noting);
    await host.apply(oppositeOf(noting, before, await logged(host)) ?? []);
    expect(await lines(host)).toEqual([...LOG.cells, other]);
  });

  test("leaves every line alone where rows were put in above since, or its line was written over", async () => {
    for (const [row, line] of [
      [2, call("2026-03-31 10:04:05", "1041")],
      [2, ["2026-03-31 10:04:07", "k2", "SENDING", "Café Ærø", "1042 (2026-03-01)"]],
    ] as const) {
      const host = memoryHost([LOG]);
      const before = await logged(host);
      await host.apply(noting);
      const back = oppositeOf(noting, before, await logged(host)) ?? [];
      line.forEach((value, column) => {
        host.type("Contact log", row, column, value);
      });
      const now = await lines(host);
      await expect(host.apply(back)).rejects.toThrow(Error);
      expect(await lines(host)).toEqual(now);
    }
  });

  test("never takes a log away in which a message has been claimed or sent since", async () => {
    const host = memoryHost([SHEET]);
    const making: WorkbookChange[] = [
      {
        kind: "add-sheet",
        name: "Contact log",
        cells: [LOG.cells[0] ?? [], call("2026-03-31 10:04:07", "1042")],
      },
    ];
    await host.apply(making);
    const back = oppositeOf(making, read, await logged(host)) ?? [];
    await host.apply([
      {
        kind: "append-rows",
        sheet: "Contact log",
        cells: [["2026-03-31 10:05:00", "k9", "SENDING", "Fjord AS"]],
      },
    ]);
    await expect(host.apply(back)).rejects.toThrow(Error);
    expect(await lines(host)).toHaveLength(3);
  });

  test("never takes away an added sheet into which somebody has typed since, and twice does nothing", async () => {
    const making: WorkbookChange[] = [
      {
        kind: "add-sheet",
        name: "Settings",
        cells: [
          ["AsOf", ""],
          ["Company", ""],
        ],
      },
      { kind: "write", sheet: "Settings", row: 0, column: 1, cells: [[{ formula: "=TODAY()" }]] },
    ];
    const host = memoryHost([SHEET]);
    await host.apply(making);
    const back = oppositeOf(making, read, new Map([["Settings", await host.read("Settings")]])) ?? [];
    host.type("Settings", 1, 1, "Lumo 8");
    await expect(host.apply(back)).rejects.toThrow(Error);
    host.type("Settings", 1, 1, "");
    await host.apply(back);
    expect((await host.sheets()).map((sheet) => sheet.name)).toEqual(["Ledger"]);
    await expect(host.apply(back)).rejects.toThrow(Error);
  });

  test("is not offered where a sheet was taken away", () => {
    expect(oppositeOf([{ kind: "remove-sheet", name: "Contact log" }], read)).toBeUndefined();
  });
});

describe("undoing set-up after something was typed in its columns", () => {
  async function setUp() {
    const ledger: SheetCells = {
      name: "Ledger",
      cells: [
        ["Invoice", "Customer", "Due date", "Balance"],
        ["1", "Acme", "2026-03-01", 100],
        ["2", "Berg", "2026-03-02", 50],
      ],
    };
    const host = memoryHost([ledger], { today: "2026-03-10" });
    const desk = await readDesk(host, { answers: { homeCurrency: "EUR" } });
    const changes = desk.proposal()?.changes ?? [];
    await host.apply(changes);
    const back = oppositeOf(changes, desk.read, (await readDesk(host, {})).read) ?? [];
    const undo = async () => {
      const now = new Map([["Ledger", await host.read("Ledger")]]);
      const { changes: undoing, kept } = keepTyped(back, changes, desk.read, now);
      await host.apply(undoing);
      return kept;
    };
    const heads = async () => (await host.read("Ledger")).cells[0] ?? [];
    return { host, undo, heads, before: ledger.cells };
  }

  test("keeps each column with something in it under its heading, and whose it is; takes back all else", async () => {
    const { host, undo, heads } = await setUp();
    const status = (await heads()).indexOf("Status");
    host.type("Ledger", 2, status, "disputed");
    expect(await undo()).toEqual(["Status"]);
    expect((await heads()).filter((cell) => cell !== "" && cell !== undefined)).toEqual([
      "Invoice", "Customer", "Due date", "Balance", "Status", "Answers for",
    ]); // biome-ignore format: a list
    expect((await host.read("Ledger")).cells[2]?.[status]).toBe("disputed");
    expect((await host.sheets()).map((sheet) => sheet.name)).toEqual(["Ledger"]);
    const again = await readDesk(host, { answers: { homeCurrency: "EUR" } });
    expect(again.invoices.map((one) => one.status)).toEqual([undefined, "disputed"]);
  });

  test("takes everything back where nothing was typed", async () => {
    const { host, undo, before } = await setUp();
    expect(await undo()).toEqual([]);
    const cells = (await host.read("Ledger")).cells.map((row) => row.slice(0, 4));
    expect(cells).toEqual(before);
    expect((await host.read("Ledger")).cells.flatMap((row) => row.slice(4)).filter((cell) => cell !== "")).toEqual([]);
  }); // biome-ignore format: a list
});

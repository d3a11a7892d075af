/** What set-up writes, worked out by the workbench's own engine: a formula a row and a formula a column say the same. */
import { describe, expect, test } from "vitest";
import type { Cell } from "../../core/cell.ts";
import { type Day, parseIsoDay } from "../../core/day.ts";
import { FORMULA_HEADINGS } from "../../core/ledger/own-columns.ts";
import { setUpWorkbook } from "../../core/set-up.ts";
import type { CellContent } from "../../core/workbook.ts";
import { readDesk } from "../../panel/desk.ts";
import { setUpRequest } from "../../panel/proposal.ts";
import type { SheetHost } from "../../panel/sheet-host.ts";
import { gridData } from "../../workbench/page/grid-data.ts";
import { GridModel } from "../../workbench/page/grid-model.ts";
import { gridLocale } from "../../workbench/page/locale.ts";
import { workbenchHost } from "../../workbench/page/workbench-host.ts";
import { useEngine } from "./engine-setup.ts";

useEngine();

const day = (iso: string) => ({ day: parseIsoDay(iso) as Day });
const asOf = parseIsoDay("2026-03-31") as Day;

const LEDGER: Cell[][] = [
  ["Invoice", "Customer", "Invoice date", "Due date", "Terms", "Amount", "Paid", "Paid date", "Late fee policy", "Fees agreed"],
  ["1", "Nordlys", day("2026-01-01"), day("2026-01-31"), "", 1000, "", "", "", ""],
  ["2", "Nordlys", day("2026-03-01"), "", "net 14", 500.1, 100.05, "", "", "yes"],
  ["3", "Berg", day("2026-01-01"), day("2026-01-31"), "", 1000, "", "", "", "no"],
  ["4", "Berg", day("2026-01-01"), day("2026-01-31"), "", 1000, "", "", "GB B2B", "no"],
  ["5", "Lund", day("2026-01-01"), day("2026-01-31"), "", 1000, "", day("2026-02-10"), "", ""],
  ["6", "Lund", day("2026-03-20"), day("2026-04-19"), "2/10 net 30", 200, "", "", "", ""],
]; // biome-ignore format: a table

function hostOver(cells: Cell[][]): SheetHost {
  const locale = gridLocale("en-GB");
  const sheet = {
    name: "Ledger",
    cells,
    formats: { "C2:D7": "yyyy-mm-dd", "H2:H7": "yyyy-mm-dd" },
    looks: {},
    widths: {},
    frozen: { rows: 0, columns: 0 },
    merges: [],
    hidden: false,
  };
  const grid = new GridModel(gridData({ kind: "xlsx", sheets: [sheet], names: [], activeSheet: 0 }, locale));
  return workbenchHost({
    grid: () => grid,
    locale,
    environment: () => ({ language: "en-GB", today: "2026-03-31", timeZone: "Europe/London" }),
    send: () => "inbox" as const,
    mail: { quota: async () => undefined, send: async () => [], sendTest: async () => undefined },
    saveFile: async () => undefined,
    openLink: async () => undefined,
    written: () => undefined,
  });
}

/** Sets up with a policy; the answers of each formula column, by heading, one a row. */
async function answers(host: SheetHost): Promise<Record<string, readonly Cell[]>> {
  const desk = await readDesk(host, { asOf });
  const request = setUpRequest(desk);
  if (!request) throw new Error("no ledger");
  await host.apply(
    setUpWorkbook({ ...request, settings: { LateFeePolicy: "12% per year", DefaultTerms: "net 30" } })
      .changes,
  );
  const { cells } = await host.read("Ledger");
  return Object.fromEntries(
    FORMULA_HEADINGS.map((heading) => {
      const column = (cells[0] ?? []).indexOf(heading);
      return [heading, cells.slice(1, 7).map((row) => row[column] ?? "")];
    }),
  );
}

describe("the columns of a ledger that was set up", () => {
  test("show what is late, what it costs and what to do, row by row", async () => {
    const shown = await answers(hostOver(LEDGER));
    expect(shown["Days past due"]).toEqual([59, 16, 59, 59, "", -19]);
    expect(shown["Aging bucket"]).toEqual(["31-60", "1-30", "31-60", "31-60", "", "Current"]);
    // 1000 × 12% × 59/365; 400.05 × 12% × 16/365; none agreed; 1000 × (8% + 3.75%) × 59/365 + £70; paid; not due.
    expect(shown["Late fee"]?.map((fee, i) => (i === 3 ? Number(fee) > 70 : fee))).toEqual([
      19.4,
      2.1,
      0,
      true,
      0,
      0,
    ]);
    // The last has 2% off until ten days after 20 March? No: the 30th was the last day.
    expect(shown["Amount due"]?.filter((_, i) => i !== 3)).toEqual([1019.4, 402.15, 1000, 0, 200]);
    expect(shown["Next action"]?.[4]).toBe("Paid");
    expect(shown["Next action"]?.every((action) => typeof action === "string" && action !== "")).toBe(true);
  });

  test("ask for the undisputed part of a partly disputed invoice, as Today does", async () => {
    const row = (number: string, disputed: Cell, status: string): Cell[] => [
      number, `Customer ${number}`, day("2026-01-01"), day("2026-01-31"), "net 30", 1000, "", "", disputed, status,
    ]; // biome-ignore format: a row
    const heads = [
      "Invoice",
      "Customer",
      "Invoice date",
      "Due date",
      "Terms",
      "Amount",
      "Paid",
      "Paid date",
      "Disputed amount",
      "Status",
    ];
    const host = hostOver([
      heads,
      row("1", 400, ""),
      row("2", 400, "bestridt"),
      row("3", 1000, ""),
      row("4", 1200, "overdue"),
      row("5", 400, "paused"),
      row("6", "", ""),
    ]); // biome-ignore format: a table
    const shown = (await answers(host))["Next action"];
    expect(shown).toEqual([
      "Friendly reminder",
      "Friendly reminder",
      "Resolve dispute",
      "Resolve dispute",
      "Paused",
      "Friendly reminder",
    ]);
    const { work } = await readDesk(host, { asOf });
    const today = new Map(work.map((item) => [item.customer, item.action]));
    const rows = ["1", "2", "3", "4", "5", "6"].map((number) => today.get(`Customer ${number}`) ?? "Paused");
    expect(rows).toEqual(shown);
  });

  test("take the reader's own rates from the Rates sheet as soon as it has rows", async () => {
    const host = hostOver(LEDGER);
    await answers(host);
    const rates: CellContent[][] = [[day("2026-01-01"), "24%"]];
    await host.apply([{ kind: "append-rows", sheet: "Rates", cells: rates }]);
    const { cells } = await host.read("Ledger");
    const column = (cells[0] ?? []).indexOf("Late fee");
    // 1000 × 24% × 59/365.
    expect(cells[1]?.[column]).toBe(38.79);
    expect(cells[1]?.[column + 1]).toBe(1038.79);
  });

  test("say the same where one formula stands for the whole column", async () => {
    const host = hostOver(LEDGER);
    const byRow = await answers(host);
    const desk = await readDesk(host, { asOf });
    const request = setUpRequest(desk);
    if (!request) throw new Error("no ledger");
    const { layout } = request.reading;
    const blanked = layout.headings.map((text) => (FORMULA_HEADINGS.some((own) => own === text) ? "" : text));
    const columns = setUpWorkbook({
      ...request,
      way: "column",
      reading: { ...request.reading, layout: { ...layout, headings: blanked } },
    }).changes.flatMap((change) =>
      change.kind === "write" && change.sheet === "Ledger" && change.row === 0 ? change.cells.flat() : [],
    );
    const formulas = columns.flatMap((cell) =>
      typeof cell === "object" && cell !== null && "formula" in cell ? [cell.formula] : [],
    );
    expect(formulas).toHaveLength(7);
    for (const [i, heading] of FORMULA_HEADINGS.entries()) {
      // It adds the column of late fees beside it, which stands elsewhere here.
      if (heading === "Amount due") continue;
      // This engine works columns without being asked to and has no REGEXMATCH.
      const own = (formulas[i] as string)
        .replace(/^=ARRAYFORMULA\(\{"[^"]*";/, "=")
        .replace(/\}\)$/, "")
        .replace(/REGEXMATCH\(UPPER\((.+?)&""\),"[^"]*"\)/g, 'ISNUMBER(SEARCH("B2B",$1))')
        .replace(/([A-Z]+)2:\1\b/g, "$12:$17");
      await host.apply([{ kind: "add-sheet", name: `Column ${i}`, cells: [] }]);
      const away = own.replace(/\b([A-Z]{1,2}2:[A-Z]{1,2}7)\b/g, "Ledger!$1");
      await host.apply([
        { kind: "write", sheet: `Column ${i}`, row: 0, column: 0, cells: [[{ formula: away }]] },
      ]);
      const { cells } = await host.read(`Column ${i}`);
      expect(
        cells.slice(0, 6).map((row) => row[0] ?? ""),
        heading,
      ).toEqual(byRow[heading]);
    }
  });
});

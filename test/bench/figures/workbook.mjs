/** P5: an .xlsx opened, its ledger read and aged, beside reading the file alone; and beside SheetJS. */

import * as XLSX from "@e965/xlsx";
import { readXlsx } from "hucre/xlsx";
import { alternate } from "../alternate.mjs";
import { AS_OF, workload } from "../workload.mjs";

const ROWS = 20_000;

function xlsxBytes() {
  const heads = ["Customer", "Invoice date", "Due date", "Balance", "Last action", "Last contact", "Invoice"];
  const sheet = XLSX.utils.aoa_to_sheet([heads, ...workload(ROWS).map((row, i) => [...row, `INV-${i}`])]);
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, "Ledger");
  return new Uint8Array(XLSX.write(book, { type: "buffer", bookType: "xlsx", compression: true }));
}

export async function workbookFigures(subject) {
  const bytes = xlsxBytes();
  const times = await alternate(
    {
      alone: () => readXlsx(bytes),
      ours: async () => {
        const { workbook } = await subject.openBytes("ledger.xlsx", bytes);
        const reading = subject.readLedger(subject.sheetCells(workbook.sheets[0]), {
          homeCurrency: "EUR",
          asOf: AS_OF,
        });
        const { invoices } = reading;
        if (invoices.length !== ROWS) throw new Error(`${invoices.length} of ${ROWS} rows were read`);
        return subject.agingReport(
          {
            customers: invoices.map((one) => one.customer),
            dueDates: invoices.map((one) => one.dueDate),
            balances: invoices.map((one) => one.openBalance),
          },
          AS_OF,
        );
      },
      sheetjs: () => XLSX.utils.sheet_to_json(XLSX.read(bytes).Sheets.Ledger, { header: 1 }),
    },
    7,
  );
  const perRow = (ms) => (ms * 1e3) / ROWS;
  const figure = { id: "P5", unit: "µs/row", ours: perRow(times.ours) };
  return [
    {
      ...figure,
      what: `.xlsx guarded, opened, read and aged, ${ROWS.toLocaleString("en")} rows`,
      peer: perRow(times.alone),
      peerName: "reading the file alone",
      most: 1.1,
    },
    {
      ...figure,
      what: "the same",
      peer: perRow(times.sheetjs),
      peerName: "SheetJS, reading alone",
      note: "for comparison",
    },
  ];
}

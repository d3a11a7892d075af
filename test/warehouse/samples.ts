/** The workbench's sample ledgers as rows of the invoices table, through the product's own reader. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Cell } from "../../core/cell.ts";
import type { Day } from "../../core/day.ts";
import { parseIsoDay } from "../../core/day.ts";
import { rowsOf } from "../../core/invoice-table.ts";
import { type LedgerReading, readLedger } from "../../core/ledger/ledger.ts";

export const SAMPLES = [
  "sample-ledger.csv",
  "aabne-poster-da.csv",
  "factures-ouvertes-fr.csv",
  "kundreskontra-sv.csv",
  "offene-posten-de.csv",
];

/** The day all samples are looked at. */
export const AS_OF = parseIsoDay("2026-05-04") as Day;

export function readSample(file: string): LedgerReading {
  const text = readFileSync(join(import.meta.dirname, "../../workbench/samples", file), "utf8").replace(
    /^\uFEFF/,
    "",
  );
  const cells = Papa.parse<string[]>(text, { skipEmptyLines: true }).data as Cell[][];
  const reading = readLedger({ name: file, cells }, { asOf: AS_OF });
  if (reading.invoices.length === 0)
    throw new Error(`${file} was not read: ${reading.questions[0]?.sentence}`);
  return reading;
}

export const tableRows = (reading: LedgerReading): Cell[][] => rowsOf(reading.invoices, reading.unapplied);

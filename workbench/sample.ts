/** The sample ledger that opens where no file is named. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCsv, workbookOfCsv } from "./csv.ts";
import type { WorkbookFile } from "./workbook-file.ts";

/** The name the sample shows. */
export const SAMPLE_NAME = "Sample ledger.csv";

/** The sample as a workbook, read from the samples beside the built server. */
export function sampleWorkbook(): WorkbookFile {
  const path = join(dirname(fileURLToPath(import.meta.url)), "samples", "sample-ledger.csv");
  return workbookOfCsv(readCsv(new Uint8Array(readFileSync(path))), "Ledger");
}

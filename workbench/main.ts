/** What `npm start` runs: the report and the JSON end the process, anything else serves the page. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SheetCells } from "../core/workbook.ts";
import { openInBrowser } from "./browser.ts";
import { type Command, readCommand, USAGE } from "./cli.ts";
import { Fault, sentenceOf } from "./fault.ts";
import { openPath } from "./files.ts";
import { ledgerCsv, problemText } from "./ledger-csv.ts";
import { readWorkbookLedger, sheetCells, toldOptions } from "./ledger-reading.ts";
import { Inbox } from "./mail/inbox.ts";
import { Postman } from "./mail/postman.ts";
import { type ReportWish, reportOn, workbookReport } from "./reading.ts";
import { type Report, reportJson } from "./report.ts";
import { reportText, todayHere } from "./report-text.ts";
import { SAMPLE_NAME, sampleWorkbook } from "./sample.ts";
import { Documents } from "./server/documents.ts";
import { mailRoutes } from "./server/mail-routes.ts";
import { readerWith } from "./server/reader.ts";
import { fileRoutes, router } from "./server/routes.ts";
import { startServer } from "./server/server.ts";
import type { WorkbookFile } from "./workbook-file.ts";

async function run(): Promise<void> {
  const command = readCommand(process.argv.slice(2));
  if (command.help) {
    process.stdout.write(USAGE);
    return;
  }
  if (command.mode === "csv") {
    const { name, workbook } = await opened(command);
    const contacts = await contactsOf(command);
    const { reading } = readWorkbookLedger(name, workbook, command, command.asOf, contacts);
    process.stderr.write(problemText(reading));
    await print(ledgerCsv(reading));
    return;
  }
  if (command.mode !== "page") {
    const report = await reportOf(command);
    await print(command.mode === "json" ? `${reportJson(report)}\n` : reportText(report));
    return;
  }
  await serve(command);
}

async function reportOf(command: Command): Promise<Report> {
  const { name, workbook } = await opened(command);
  return workbookReport(name, workbook, wishOf(command, await contactsOf(command)));
}

const opened = async (command: Command): Promise<{ name: string; workbook: WorkbookFile }> =>
  command.file === undefined
    ? { name: SAMPLE_NAME, workbook: sampleWorkbook(command.asOf ?? todayHere()) }
    : openPath(command.file);

/** The report of a command: aged to the day it told, or to the computer's own. */
const wishOf = (command: Command, contacts: SheetCells | undefined): ReportWish => {
  const { sheet, dateOrder, currency, terms, map } = command;
  return {
    options: { sheet, dateOrder, currency, terms, map } as ReportWish["options"],
    asOf: command.asOf ?? todayHere(),
    told: command.asOf !== undefined,
    ...(contacts ? { contacts } : {}),
  };
};

async function contactsOf(command: Command): Promise<SheetCells | undefined> {
  if (command.contacts === undefined) return undefined;
  const { workbook, name } = await openPath(command.contacts);
  const sheet = workbook.sheets.find((s) => s.cells.length > 1);
  if (!sheet)
    throw new Fault(
      `${name} holds no list of customers. Give a file with a row of headings and a row per customer to --contacts.`,
    );
  return sheetCells(sheet);
}

async function serve(command: Command): Promise<void> {
  const contacts = await contactsOf(command);
  const told = toldOptions(command, command.asOf, contacts);
  const documents = new Documents(readerWith(new URL("./reading-worker.mjs", import.meta.url)), told);
  const wish = wishOf(command, contacts);
  const sample = sampleWorkbook(command.asOf ?? todayHere());
  const openSample = async (): Promise<string> =>
    documents.openMade(SAMPLE_NAME, sampleWorkbook(command.asOf ?? todayHere())).id;
  const document =
    command.file === undefined
      ? documents.openMade(SAMPLE_NAME, sample)
      : await documents.openPath(command.file, undefined, wish);
  const reading = { ...(command.sheet === undefined ? {} : { sheet: command.sheet }), ...told };
  const inbox = new Inbox();
  const postman = new Postman(inbox);
  const routes = {
    ...fileRoutes(documents, { documentId: document.id, reading }, openSample),
    ...mailRoutes(documents, inbox, postman),
  };
  const root = join(dirname(fileURLToPath(import.meta.url)), "page");
  const server = await startServer({ root, port: command.port, api: router(routes) });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => void server.close().then(() => process.exit(0)));
  }
  // The page asks what the command line left open, so here a question is told and is no reason to stop.
  const report = document.file.report ?? reportOn(SAMPLE_NAME, sample, wish);
  if ("text" in report) process.stdout.write(`${report.text}\n`);
  else process.stderr.write(`${report.sentence}\n`);
  process.stdout.write(`${document.file.name} is open at ${server.address}\nStop with Ctrl+C.\n`);
  if (command.open) openInBrowser(server.address);
}

/** Writes all of a text before the process may end: a pipe takes it in pieces. */
const print = (text: string): Promise<void> =>
  new Promise((resolve) => process.stdout.write(text, () => resolve()));

run().catch((error: unknown) => {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = error instanceof Fault ? error.exitCode : 1;
});

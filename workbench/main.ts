/** What `npm start` runs: the report and the JSON end the process, anything else serves the page. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Day } from "../core/day.ts";
import { STANDARD } from "../core/playbook/presets.ts";
import type { SheetCells } from "../core/workbook.ts";
import { openInBrowser } from "./browser.ts";
import { type Command, readCommand, USAGE } from "./cli.ts";
import { Fault, sentenceOf } from "./fault.ts";
import { openPath } from "./files.ts";
import { ledgerCsv, problemText } from "./ledger-csv.ts";
import { readWorkbookLedger, sheetCells, toldOptions } from "./ledger-reading.ts";
import { Inbox } from "./mail/inbox.ts";
import { Postman } from "./mail/postman.ts";
import { makeReport, type Report } from "./report.ts";
import { reportText, todayHere } from "./report-text.ts";
import { SAMPLE_NAME, sampleWorkbook } from "./sample.ts";
import { Documents } from "./server/documents.ts";
import { mailRoutes } from "./server/mail-routes.ts";
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
    await print(command.mode === "json" ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
    return;
  }
  await serve(command);
}

async function reportOf(command: Command): Promise<Report> {
  const { name, workbook } = await opened(command);
  return workbookReport(name, workbook, command, await contactsOf(command));
}

const opened = async (command: Command): Promise<{ name: string; workbook: WorkbookFile }> =>
  command.file === undefined
    ? { name: SAMPLE_NAME, workbook: sampleWorkbook(command.asOf ?? todayHere()) }
    : openPath(command.file);

function workbookReport(
  name: string,
  workbook: WorkbookFile,
  command: Command,
  contacts: SheetCells | undefined,
): Report {
  const { reading, settings } = readWorkbookLedger(name, workbook, command, command.asOf, contacts);
  const asOf: Day = command.asOf ?? todayHere();
  return makeReport({ file: name, reading, asOf, playbook: STANDARD, boundaries: settings.boundaries });
}

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
  const documents = new Documents();
  const contacts = await contactsOf(command);
  const openSample = async (): Promise<string> =>
    documents.openMade(SAMPLE_NAME, sampleWorkbook(command.asOf ?? todayHere())).id;
  const document =
    command.file === undefined ? documents.get(await openSample()) : await documents.openPath(command.file);
  const reading = {
    ...(command.sheet === undefined ? {} : { sheet: command.sheet }),
    ...toldOptions(command, command.asOf, contacts),
  };
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
  try {
    process.stdout.write(
      `${reportText(workbookReport(document.file.name, document.file.workbook, command, contacts))}\n`,
    );
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
  }
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

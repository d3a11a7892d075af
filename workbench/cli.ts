/** The command line: `npm start -- FILE --sheet NAME --as-of 2026-06-30 --json`. */
import { parseArgs } from "node:util";
import { type Day, parseIsoDay } from "../core/day.ts";
import { Fault } from "./fault.ts";

/** What was asked for on the command line. */
export interface Command {
  readonly help: boolean;
  readonly file: string | undefined;
  readonly sheet: string | undefined;
  readonly asOf: Day | undefined;
  readonly dateOrder: "dmy" | "mdy" | "ymd" | undefined;
  readonly currency: string | undefined;
  readonly terms: string | undefined;
  /** Column by field, as told by --map. */
  readonly map: Readonly<Record<string, string>>;
  readonly contacts: string | undefined;
  /** "page" serves; the others print and end. */
  readonly mode: "page" | "report" | "json" | "csv";
  /** 0: any free port. */
  readonly port: number;
  readonly open: boolean;
}

/** How to use it, as --help shows it. */
export const USAGE = `Usage: npm start -- [FILE] [options]

FILE is an .xlsx or .csv ledger; without it the sample opens.

  --sheet NAME             the sheet that holds the ledger
  --as-of YYYY-MM-DD       the day everything is aged to (today)
  --date-order dmy|mdy|ymd how the sheet writes dates, where they can be read two ways
  --currency CUR           the currency where the sheet names none, e.g. EUR
  --terms "net 30"         payment terms where an invoice has no due date
  --map "FIELD=COLUMN"     which column holds a field; may be given several times
  --contacts FILE          a list of customers with their e-mail addresses
  --report                 print the aging report and the worklist, and end
  --json                   print them as JSON, and end
  --csv                    print the ledger as CSV for a database, and end;
                           what could not be read is told on standard error
  --port N                 serve on this port
  --no-open                do not open a browser
`;

const OPTIONS = {
  help: { type: "boolean", short: "h" },
  sheet: { type: "string" },
  "as-of": { type: "string" },
  "date-order": { type: "string" },
  currency: { type: "string" },
  terms: { type: "string" },
  map: { type: "string", multiple: true },
  contacts: { type: "string" },
  report: { type: "boolean" },
  json: { type: "boolean" },
  csv: { type: "boolean" },
  port: { type: "string" },
  "no-open": { type: "boolean" },
} as const;

/** The command line's words as a command; Fault names the option that is wrong. */
export function readCommand(words: readonly string[]): Command {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(words);
  } catch (error) {
    const message = error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error);
    throw new Fault(`${message.replace(/\.$/, "")}. See npm start -- --help for the options.`);
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1)
    throw new Fault(
      `One file at a time: ${positionals[0]} and ${positionals[1]} were given. Put a name with spaces in quotation marks.`,
    );
  return {
    help: values.help ?? false,
    file: positionals[0],
    sheet: values.sheet,
    asOf: dayOption(values["as-of"]),
    dateOrder: dateOrderOption(values["date-order"]),
    currency: currencyOption(values.currency),
    terms: values.terms,
    map: mapOption(values.map ?? []),
    contacts: values.contacts,
    mode: modeOf(values),
    port: portOption(values.port),
    open: !values["no-open"],
  };
}

const parse = (words: readonly string[]) =>
  parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });

function modeOf(values: { json?: boolean; csv?: boolean; report?: boolean }): Command["mode"] {
  const asked = (["json", "csv", "report"] as const).filter((mode) => values[mode]);
  if (asked.length > 1)
    throw new Fault(`One thing to print at a time: choose ${asked.map((mode) => `--${mode}`).join(" or ")}.`);
  return asked[0] ?? "page";
}

function dayOption(text: string | undefined): Day | undefined {
  if (text === undefined) return undefined;
  const day = parseIsoDay(text.trim());
  if (day === undefined) throw new Fault(`--as-of takes a day like 2026-06-30, not "${text}".`);
  return day;
}

function dateOrderOption(text: string | undefined): Command["dateOrder"] {
  if (text === undefined) return undefined;
  const order = text.toLowerCase();
  if (order === "dmy" || order === "mdy" || order === "ymd") return order;
  throw new Fault(
    `--date-order takes dmy (31/12/2026), mdy (12/31/2026) or ymd (2026/12/31), not "${text}".`,
  );
}

function currencyOption(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const code = text.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(code))
    throw new Fault(`--currency takes a three-letter code like EUR, not "${text}".`);
  return code;
}

function mapOption(pairs: readonly string[]): Record<string, string> {
  const map: Record<string, string> = {};
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    if (at < 1 || at === pair.length - 1)
      throw new Fault(`--map takes FIELD=COLUMN, for example --map "due date=Payable by", not "${pair}".`);
    map[pair.slice(0, at).trim()] = pair.slice(at + 1).trim();
  }
  return map;
}

function portOption(text: string | undefined): number {
  if (text === undefined) return 0;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Fault(`--port takes a number from 1 to 65535, not "${text}".`);
  return port;
}

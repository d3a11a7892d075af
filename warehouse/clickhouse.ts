/**
 * ClickHouse's executable functions: `duebook.js NAME value` and `duebook.js NAME error` answer blocks of rows on
 * standard input (a line with their number, then tab-separated rows) with one line a row; `duebook.js WORKLIST` takes
 * one customer's rows as JSON. Starts once per pool process and lives until ClickHouse closes the input.
 */
import type { Cell } from "../core/cell.ts";
import { asDay, type Day, isoDay, parseIsoDay } from "../core/day.ts";
import { InputError } from "../core/errors.ts";
import type { Parameter } from "../core/functions/declaration.ts";
import type { TableRow } from "../core/invoice-table.ts";
import { type Answer, answerBlock, decimalCell, scalarFunctions } from "./scalar.ts";
import { worklistRows } from "./worklist-rows.ts";

const ESCAPES: Readonly<Record<string, string>> = { t: "\t", n: "\n", r: "\r", b: "\b", f: "\f", "0": "\0" };

/** A field of ClickHouse's TabSeparated format as a cell: `\N` is NULL. */
function cellOf(field: string): Cell {
  if (field === "\\N") return null;
  return field.includes("\\") ? field.replace(/\\(.)/gs, (_, sign: string) => ESCAPES[sign] ?? sign) : field;
}

const escaped = (text: string): string =>
  text.replace(/[\\\t\n\r]/g, (sign) => ({ "\\": "\\\\", "\t": "\\t", "\n": "\\n" })[sign] ?? "\\r");

function fieldOf(value: Answer["value"] | Answer["error"]): string {
  if (value === null) return "\\N";
  if (typeof value === "object") return isoDay(value.day);
  return typeof value === "number" ? String(value) : escaped(value);
}

/** The machine's own calendar day: what a blank `as_of` means. */
function today(): Day {
  const now = new Date();
  return asDay(Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000));
}

function answerScalar(name: string, wants: "value" | "error"): (lines: readonly string[]) => string {
  const scalar = scalarFunctions.find(({ fn }) => fn.name === name);
  if (!scalar) throw new Error(`There is no function ${name}.`);
  const width = scalar.parameters.length;
  return (lines) => {
    const columns: Cell[][] = Array.from({ length: width }, () => new Array<Cell>(lines.length));
    lines.forEach((line, row) => {
      const fields = line.split("\t");
      for (let i = 0; i < width; i++)
        (columns[i] as Cell[])[row] = decimalCell(
          cellOf(fields[i] ?? "\\N"),
          scalar.parameters[i] as Parameter,
        );
    });
    const answers = answerBlock(scalar, columns, today());
    let text = "";
    for (const answer of answers) text += `${fieldOf(answer[wants])}\n`;
    return text;
  };
}

/** Fields: the customer's rows as a JSON array, the day, the playbook's preset name. Answers a JSON array. */
function answerWorklist(lines: readonly string[]): string {
  return lines
    .map((line) => {
      const [rows, day, preset] = line.split("\t").map(cellOf);
      const asOf = parseIsoDay(String(day ?? "")) ?? today();
      try {
        const list = worklistRows(
          JSON.parse(String(rows ?? "[]")) as TableRow[],
          asOf,
          preset ? String(preset) : undefined,
        );
        return escaped(JSON.stringify(list));
      } catch (error) {
        // A playbook that cannot be read is told in every row; anything else is a fault of ours and ends the query.
        if (!(error instanceof InputError)) throw error;
        return escaped(JSON.stringify([{ urgency: 0, action: "Problem", reason: error.message }]));
      }
    })
    .map((text) => `${text}\n`)
    .join("");
}

/** Feeds whole blocks from standard input to `answer`, however the bytes arrive. */
async function serve(answer: (lines: readonly string[]) => string): Promise<void> {
  process.stdin.setEncoding("utf8");
  let rest = "";
  let wanted = -1;
  let lines: string[] = [];
  for await (const chunk of process.stdin as AsyncIterable<string>) {
    const parts = (rest + chunk).split("\n");
    rest = parts.pop() ?? "";
    for (const line of parts) {
      if (wanted < 0) {
        wanted = Number(line);
        lines = [];
      } else {
        lines.push(line);
      }
      if (lines.length !== wanted) continue;
      process.stdout.write(answer(lines));
      wanted = -1;
    }
  }
}

const [name = "", wants = "value"] = process.argv.slice(2);
void serve(name === "WORKLIST" ? answerWorklist : answerScalar(name, wants === "error" ? "error" : "value"));

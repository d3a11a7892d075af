/** Which column is which field: the bookkeeper's own answer first, then the known program, then the words, then what stands in the cells. */
import { type Cell, isBlank, isDateCell } from "../cell.ts";
import { readAmountText } from "../money.ts";
import { isUsualAmount } from "./amount-column.ts";
import { describesCustomer, holdsCodes, namesItsRows, namesOfCodes } from "./customer-names.ts";
import { isUsualDate } from "./date-column.ts";
import { readDateText } from "./date-text.ts";
import { holdsDays } from "./day-numbers.ts";
import { emailColumn } from "./email-column.ts";
import { FIELDS, type Field, kindOf } from "./field.ts";
import { normalLabel } from "./label.ts";
import { answersForColumn, ownFormulaColumns } from "./own-columns.ts";
import type { Question } from "./question.ts";
import type { TableHead } from "./table.ts";

/** A column taken for a field. */
export interface LedgerColumn {
  readonly field: Field;
  /** Counted from 0. */
  readonly column: number;
  readonly heading: string;
}

/** The columns found, and what must be asked about them. */
export interface ColumnReading {
  readonly columns: readonly LedgerColumn[];
  readonly questions: readonly Question[];
}

type Content = "date" | "amount" | "flag" | "text" | "blank";

/** Rows looked at to tell what a column holds. */
const SAMPLE = 200;

/** What most of a column's cells are. Plain numbers are amounts; they can also be date serials. */
export function contentOf(cells: readonly (readonly Cell[])[], column: number, first: number): Content {
  const counts = { date: 0, amount: 0, flag: 0, text: 0 };
  let filled = 0;
  for (let r = first; r < cells.length && r < first + SAMPLE; r++) {
    const cell = cells[r]?.[column];
    if (isBlank(cell)) continue;
    filled++;
    if (isDateCell(cell)) counts.date++;
    else if (typeof cell === "number") counts.amount++;
    else if (typeof cell === "boolean") counts.flag++;
    else if (typeof cell === "string") counts[textContent(cell)]++;
  }
  if (filled === 0) return "blank";
  for (const kind of ["date", "flag", "amount"] as const) if (counts[kind] * 2 > filled) return kind;
  return "text";
}

const YES_OR_NO = /^(y|n|yes|no|ja|nej|nei|nein|oui|non|nee|si|sí|true|false|x|✓|kyllä|ei)$/i;

/** What one text is. The common forms are told at a glance: hundreds of texts are looked at before a row is read. */
function textContent(cell: string): "date" | "amount" | "flag" | "text" {
  if (isUsualDate(cell)) return "date";
  if (isUsualAmount(cell)) return "amount";
  const text = cell.trim();
  if (YES_OR_NO.test(text)) return "flag";
  if (!/\p{N}/u.test(text)) return "text";
  if (!/^\d{5}(\.\d+)?$|^\d{8}$/.test(text) && readDateText(cell) !== undefined) return "date";
  return readAmountText(cell) === undefined ? "text" : "amount";
}

/** How well a column's content suits a field: 2 well, 1 possible, 0 not at all. */
function suits(field: Field, content: Content): number {
  if (content === "blank") return 1;
  switch (kindOf(field)) {
    case "date":
      return content === "date" ? 2 : content === "flag" ? 0 : 1;
    case "amount":
      return content === "amount" ? 2 : content === "date" || content === "flag" ? 0 : 1;
    case "flag":
      return content === "flag" ? 2 : content === "date" ? 0 : 1;
    case "count":
      return content === "amount" ? 2 : content === "date" ? 0 : 1;
    case "text":
      if (content === "date") return field === "feesAgreed" ? 2 : field === "lastAction" ? 0 : 0;
      return content === "flag" && field !== "feesAgreed" ? 1 : 2;
    case "none":
      return 2;
  }
}

/** Fields without which a wrong choice would age or count something wrongly: two columns for them are a question. */
const NEEDED: readonly Field[] = ["customer", "balance"];
const ASKED: readonly Field[] = ["customer", "balance", "dueDate", "amount"];

interface Candidate extends LedgerColumn {
  readonly strong: boolean;
}

const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));

/** The column a heading or a letter ("Vervalt", "G") names; undefined for none. */
function columnNamed(name: string, head: TableHead): number | undefined {
  const label = normalLabel(name);
  const exact = head.headings.findIndex((h) => h.text === name.trim());
  if (exact >= 0) return exact;
  const same = head.headings.findIndex((h) => h.label === label && label !== "");
  if (same >= 0) return same;
  const width = head.headings.length;
  for (let c = 0; c < width; c++) if (letterOf(c) === name.trim().toUpperCase()) return c;
  return undefined;
}

/** Finds the column of every field; `mapping` holds headings or column letters, "" for "none of them". */
export function chooseColumns(
  cells: readonly (readonly Cell[])[],
  head: TableHead,
  mapping: Partial<Record<Field, string>>,
): ColumnReading {
  const first = head.headerRow + head.headerRows;
  const questions: Question[] = [];
  const chosen = new Map<Field, LedgerColumn>();
  const taken = new Set<number>();
  const put = (field: Field, column: number): void => {
    chosen.set(field, { field, column, heading: head.headings[column]?.text || letterOf(column) });
    taken.add(column);
  };
  const texts = head.headings.map((h) => h.text);
  for (const column of [...ownFormulaColumns(texts).values(), answersForColumn(texts)]) taken.add(column);
  for (const field of Object.keys(mapping) as Field[]) {
    const name = mapping[field] as string;
    if (name.trim() === "") continue;
    const column = columnNamed(name, head);
    if (column !== undefined) put(field, column);
    else questions.push(unknownColumn(field, name, head));
  }
  for (const [label, field] of head.program?.columns ?? []) {
    const column = head.headings.findIndex((h, c) => h.label === label && !taken.has(c));
    if (column < 0) continue;
    if (field === "other" || field === "line") {
      taken.add(column);
      if (field === "line" && !chosen.has("line")) put("line", column);
    } else if (!chosen.has(field) && !(field in mapping)) put(field, column);
  }
  const candidates = new Map<Field, Candidate[]>();
  head.headings.forEach((heading, column) => {
    if (taken.has(column) || heading.meanings.length === 0) return;
    const found = contentOf(cells, column, first);
    const content = found === "amount" && holdsDays(cells, head.headings, column, first) ? "date" : found;
    let best: Candidate | undefined;
    let bestSuits = 0;
    for (const { field, strong } of heading.meanings) {
      const suited = suits(field, content);
      const fit = suited === 0 ? 0 : suited * 2 + (strong ? 1 : 0);
      if (fit > bestSuits) {
        best = { field, strong, column, heading: heading.text };
        bestSuits = fit;
      }
    }
    if (best && best.field !== "other")
      candidates.set(best.field, [...(candidates.get(best.field) ?? []), best]);
  });
  if (!chosen.has("customer") && !("customer" in mapping)) {
    const described = head.headings.flatMap(({ label, text }, column) =>
      !taken.has(column) && describesCustomer(label)
        ? [{ field: "customer" as const, strong: false, column, heading: text }]
        : [],
    );
    numbersApart(candidates, described, cells, first);
  }
  for (const [field, found] of candidates) {
    if (chosen.has(field) || field in mapping) continue;
    const strong = found.filter((c) => c.strong);
    const rivals = distinct(cells, first, strong.length > 0 ? strong : found);
    const winner = rivals[0] as Candidate;
    if (rivals.length > 1 && field !== "line") {
      questions.push(twoColumns(field, rivals, candidates.has("balance") || chosen.has("balance")));
      if (ASKED.includes(field)) continue;
    }
    put(field, winner.column);
  }
  if (!chosen.has("customer") && !chosen.has("customerNumber") && !("customer" in mapping)) {
    const unnamed = head.headings.findIndex(({ text }) => text !== "") - 1;
    const isAsked = questions.some(({ field }) => field === "customer");
    if (unnamed >= 0 && !isAsked && namesItsRows(cells, unnamed, first)) put("customer", unnamed);
  }
  if (!chosen.has("email") && !("email" in mapping)) {
    const customer = chosen.get("customer")?.column ?? chosen.get("customerNumber")?.column ?? -1;
    const email = emailColumn(cells, head.headings, first, customer, (column) => taken.has(column));
    if (email >= 0) put("email", email);
  }
  return { columns: [...chosen.values()], questions };
}

/** Makes a customer column of bare numbers the customer number where a column beside it names those customers. */
function numbersApart(
  candidates: Map<Field, Candidate[]>,
  described: readonly Candidate[],
  cells: readonly (readonly Cell[])[],
  first: number,
): void {
  const found = candidates.get("customer") ?? [];
  const codes = found.filter(({ column }) => holdsCodes(cells, column, first));
  const code = codes.find(({ strong }) => strong) ?? codes[0];
  if (!code) return;
  const namesIt = ({ column }: Candidate): boolean =>
    namesOfCodes(cells, code.column, column, first, !code.strong);
  const others = found.filter((one) => !codes.includes(one));
  let names = others.filter(namesIt);
  if (names.length === 0 && others.length === 0) names = described.filter(namesIt);
  if (names.length === 0) return;
  candidates.set("customer", names);
  // A column that is headed as the number stays it.
  if (!candidates.has("customerNumber"))
    candidates.set("customerNumber", [{ ...code, field: "customerNumber" }]);
}

/** Rivals whose cells differ: two columns holding the same values everywhere are no question. */
function distinct(
  cells: readonly (readonly Cell[])[],
  first: number,
  found: readonly Candidate[],
): Candidate[] {
  if (found.length === 1) return [...found];
  const kept: Candidate[] = [];
  for (const candidate of found) {
    if (contentOf(cells, candidate.column, first) === "blank" && found.length > 1) continue;
    const copy = kept.some((other) => {
      for (let r = first; r < cells.length; r++) {
        const a = cells[r]?.[candidate.column] ?? "";
        const b = cells[r]?.[other.column] ?? "";
        if (a !== b && !(isBlank(a) && isBlank(b))) return false;
      }
      return true;
    });
    if (!copy) kept.push(candidate);
  }
  return kept.length > 0 ? kept : found.slice(0, 1);
}

function twoColumns(field: Field, rivals: readonly Candidate[], hasBalance: boolean): Question {
  const names = rivals.map((r) => r.heading);
  const needed = NEEDED.includes(field) || field === "dueDate" || (field === "amount" && !hasBalance);
  const name = FIELDS[field].name;
  const list = names.map((n) => `"${n}"`).join(" and ");
  return {
    code: "two-columns",
    blocking: needed,
    field,
    sentence: `Two columns could be the ${name}: ${list}. Choose one with --map "${name}=${names[0]}".`,
    candidates: names,
    option: `--map "${name}=${names[0]}"`,
  };
}

function unknownColumn(field: Field, name: string, head: TableHead): Question {
  const headings = head.headings.map((h) => h.text).filter((t) => t !== "");
  return {
    code: "unknown-column",
    blocking: true,
    field,
    sentence: `There is no column "${name}" for the ${FIELDS[field].name}: the headings are ${headings.join(", ")}.`,
    candidates: headings,
    option: `--map "${FIELDS[field].name}=COLUMN"`,
  };
}

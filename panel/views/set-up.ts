/** First run and set-up: what was found, what must be asked, what would be added. Nothing changes until told. */
import { parseIsoDay } from "../../core/day.ts";
import { type Field, fieldNamed, kindOf } from "../../core/ledger/field.ts";
import type { LedgerOptions } from "../../core/ledger/ledger.ts";
import type { Question } from "../../core/ledger/question.ts";
import { toMinor } from "../../core/money.ts";
import type { WorkbookChange } from "../../core/workbook.ts";
import type { Context, Drawn } from "../context.ts";
import { type Child, h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { addressShown } from "../parts/address.ts";
import { afterPaint } from "../parts/in-turns.ts";
import { button, empty, field, section, select, table } from "../parts/table.ts";
import { questionSaid } from "../said/question.ts";
import { setAnswers } from "../settings-sheet.ts";

/** The Set-up view, also the first thing a newcomer sees. */
export function setUp(context: Context): Drawn {
  const { desk, words } = context;
  const title = h("h2", {}, desk.setUp ? words.setUp.title : words.firstRun.title);
  const intro = desk.setUp ? null : welcome(context);
  if (!desk.layout) return { nodes: [title, intro, noTable(context)] };
  const planned = afterPaint(context, () => plan(context));
  return {
    // What must be answered comes before what may be read.
    nodes: [title, questions(context), intro, found(context), planned.nodes],
    ...(planned.destroy ? { destroy: planned.destroy } : {}),
  };
}

function welcome(context: Context): Child {
  const { words } = context;
  return h(
    "div",
    { class: "db-welcome" },
    h(
      "ol",
      {},
      words.firstRun.lines.map((line) => h("li", {}, line)),
    ),
    context.openSample &&
      button(words.firstRun.sample, () => context.openSample && void context.run(context.openSample)),
  );
}

function pickSheet(context: Context): Child {
  const { desk, words } = context;
  const names = desk.sheets.filter((sheet) => !sheet.hidden).map((sheet) => sheet.name);
  if (names.length < 2) return null;
  return field(
    words.firstRun.pickSheet,
    select(
      "sheet",
      names.map((name) => [name, name] as const),
      desk.sheet,
      (name) => {
        desk.overrides.sheet = name;
        void context.refresh();
      },
    ),
  );
}

const noTable = (context: Context): Child => [
  empty(context.words.firstRun.noLedger, context.words.firstRun.noLedgerHelp),
  pickSheet(context),
];

/** The answers that the codes of questions stand for, in the reader's options. */
function answerOf(question: Question, value: string): LedgerOptions {
  switch (question.code) {
    case "date-order":
      return { dateOrder: value as NonNullable<LedgerOptions["dateOrder"]> };
    case "decimal-sign":
      return { decimalSign: value as NonNullable<LedgerOptions["decimalSign"]> };
    case "currency":
      return { homeCurrency: value.toUpperCase() };
    case "default-terms":
      return { defaultTerms: value };
    default: {
      const name = fieldNamed(question.field);
      return name ? { mapping: { [name]: value } } : {};
    }
  }
}

const SAMPLE = parseIsoDay("2026-02-01");

function questions(context: Context): Child {
  const { desk, words, formats } = context;
  if (desk.questions.length === 0) return null;
  const orders: Record<string, string> = { dmy: words.setUp.dmy, mdy: words.setUp.mdy, ymd: words.setUp.ymd };
  const written: Record<string, string> = { dmy: "01/02/2026", mdy: "02/01/2026", ymd: "2026/02/01" };
  const label = (question: Question, value: string): string =>
    question.code === "date-order" && orders[value] && SAMPLE !== undefined
      ? fillIn(orders[value] as string, { date: `${written[value]} = ${formats.date(SAMPLE)}` })
      : value;
  const form = h("form", { class: "db-form" });
  form.append(
    h("h3", {}, words.setUp.questions),
    ...desk.questions
      .flatMap((question, index) => {
        const name = `q${index}`;
        const free = question.code === "default-terms" || question.code === "currency";
        const list = h(
          "datalist",
          { id: `db-${name}` },
          question.candidates.map((value) => h("option", { value })),
        );
        const control = free
          ? h("input", { name, list: `db-${name}`, "data-focus": name })
          : question.candidates.length > 0
            ? select(
                name,
                [
                  ["", words.common.choose],
                  ...question.candidates.map((value) => [value, label(question, value)] as const),
                ],
                "",
              )
            : h("input", { name, "data-focus": name });
        return [field(questionSaid(context, question), control), free ? list : ""];
      })
      .filter((child) => child !== ""),
    h("button", { type: "submit", class: desk.ledger ? undefined : "db-primary" }, words.setUp.answer),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const given = new FormData(form);
    let answers: LedgerOptions = { ...desk.overrides.answers };
    desk.questions.forEach((question, index) => {
      const value = String(given.get(`q${index}`) ?? "").trim();
      if (!value) return;
      const answer = answerOf(question, value);
      answers = { ...answers, ...answer, mapping: { ...answers.mapping, ...answer.mapping } };
    });
    desk.overrides.answers = answers;
    const changes = setAnswers(desk, answers);
    if (changes.length > 0) void context.change(changes, words.common.saved);
    else void context.refresh();
  });
  return h("div", { class: "db-notice db-amber" }, form);
}

/** What holds an @ breaks as an address does. */
const addressed = (text: string): Child => (text.includes("@") ? addressShown(text) : text);

function found(context: Context): Child {
  const { desk, words, formats } = context;
  const layout = desk.layout;
  if (!layout) return null;
  const cells = desk.read.get(desk.sheet)?.cells ?? [];
  const sample = (column: number, field: Field): string => {
    const cell = cells[layout.firstRow]?.[column];
    if (cell === null || cell === undefined) return "";
    if (typeof cell === "object") return "day" in cell ? formats.shortDate(cell.day) : cell.error;
    const amount = typeof cell === "number" && kindOf(field) === "amount" ? toMinor(cell, 2) : undefined;
    return amount === undefined ? String(cell) : formats.amount(amount, "");
  };
  return section(
    fillIn(words.setUp.found, { sheet: desk.sheet }),
    h(
      "p",
      { class: "db-quiet" },
      fillIn(words.setUp.headings, { row: layout.headerRow + 1 }) +
        " · " +
        formats.plural(desk.invoices.length, words.common.invoices),
    ),
    pickSheet(context),
    h(
      "div",
      { class: "db-found" },
      table(
        words.setUp.field,
        [{ heading: words.setUp.field }, { heading: words.setUp.column }, { heading: words.setUp.example }],
        layout.columns
          .filter((column) => column.field !== "other" && column.field !== "line")
          .map((column) => [
            context.fieldName(column.field),
            column.heading,
            addressed(sample(column.column, column.field)),
          ]),
        undefined,
        true,
      ),
    ),
  );
}

/** Rows named in a sentence before it becomes a list nobody reads. */
const ROWS_NAMED = 20;

function plan(context: Context): Child {
  const { desk, words, formats } = context;
  if (!desk.ledger) return null;
  const proposal = desk.proposal();
  if (!proposal) return null;
  if (proposal.changes.length === 0) return section(words.setUp.willAdd, h("p", {}, words.setUp.already));
  const formulaRows = rowsWithFormulas(proposal.changes);
  const line = (names: readonly string[], forms: typeof words.setUp.addColumns): Child =>
    names.length > 0 && h("li", {}, formats.plural(names.length, forms, { names: names.join(", ") }));
  return section(
    words.setUp.willAdd,
    h(
      "ul",
      { class: "db-lines" },
      line(proposal.columns, words.setUp.addColumns),
      line(proposal.sheets, words.setUp.addSheets),
      line(proposal.names, words.setUp.addCells),
      // What is left of a set-up that was stopped, or of rows pasted since.
      proposal.columns.length === 0 &&
        formulaRows > 0 &&
        h("li", {}, formats.plural(formulaRows, words.setUp.addFormulas)),
    ),
    proposal.unreadable.length > 0 &&
      h(
        "p",
        { class: "db-notice db-amber" },
        formats.plural(proposal.unreadable.length, words.setUp.unreadable, {
          rows: proposal.unreadable.slice(0, ROWS_NAMED).join(", "),
        }),
      ),
    proposal.own.length > 0 && h("p", {}, fillIn(words.setUp.writesInto, { names: proposal.own.join(", ") })),
    h("p", { class: "db-quiet" }, words.setUp.nothingElse),
    button(words.setUp.apply, () => void context.change(proposal.changes, words.setUp.done), "primary"),
  );
}

/** How many rows get a formula. */
const rowsWithFormulas = (changes: readonly WorkbookChange[]): number =>
  changes
    .flatMap((change) => (change.kind === "write" ? change.cells : []))
    .filter((row) => row.some((cell) => cell !== null && typeof cell === "object" && "formula" in cell))
    .length;

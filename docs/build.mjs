// Writes docs/functions.md from the catalogue: what each function gives, its parameters, and examples whose answers
// are computed here, never typed.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const escapeCell = (text) => text.replace(/\|/g, "\\|").replace(/\n/g, " ");

/** What a parameter takes, as a reader would say it; a table's `wants` says already how its range looks. */
const TAKES = {
  cell: (wants) => `${wants}, or a range`,
  single: (wants) => `${wants} (one value)`,
  column: (wants) => `${wants} in each row`,
  table: (wants) => wants,
};

const table = (rows) => {
  const [head, ...rest] = rows;
  return [head, head.map(() => "---"), ...rest]
    .map((row) => `| ${row.map(escapeCell).join(" | ")} |`)
    .join("\n");
};

const signature = (fn) =>
  `${fn.name}(${fn.parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(", ")})`;

const quote = (text) =>
  text
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");

/** A range wider than this is shown as a table of its own, under the parameter's name. */
const WIDEST_INLINE = 3;

/** The example's arguments with wide ranges set aside: `[shown arguments, [[name, range] …]]`. */
function setAside(fn, args) {
  const wide = [];
  const shown = args.map((argument, i) => {
    if (!Array.isArray(argument) || argument[0].length <= WIDEST_INLINE) return argument;
    wide.push([fn.parameters[i].name, argument]);
    return argument.slice(0, 0);
  });
  return [shown, wide];
}

function exampleText(catalogue, fn, args) {
  const answer = catalogue.answerOf(fn, args);
  const [shown, wide] = setAside(fn, args);
  // An argument set aside is written as the empty range {}: its name stands there instead.
  const formula = wide.reduce((text, [name]) => text.replace("{}", name), catalogue.formulaOf(fn, shown));
  const ranges = wide.map(
    ([name, range]) => `where \`${name}\` is\n\n${table(range.map((row) => row.map(String)))}`,
  );
  const lines = [`\`${formula}\``, ...ranges];
  const [only] = answer.flat();
  if (answer.length === 1 && answer[0].length === 1 && !only.includes("\n"))
    return `${lines.join("\n\n")} → ${only === "" ? "(blank)" : `\`${only}\``}`;
  if (answer.length === 1 && answer[0].length === 1) return [...lines, quote(only)].join("\n\n");
  const headed = fn.result.shape === "row" ? [fn.result.headings, ...answer] : answer;
  return [...lines, ...(wide.length > 0 ? ["gives"] : []), table(headed)].join("\n\n");
}

/** A paragraph; one that counts up several things with " · " becomes a list. */
function paragraph(text) {
  const [lead, rest] = text.split(/: (.*)/s);
  if (!rest || rest.split(" · ").length < 3) return text;
  const ending = /^(.*?)\.$/s.exec(rest)?.[1] ?? rest;
  return `${lead}:\n\n${ending
    .split(" · ")
    .map((item) => `- ${item}`)
    .join("\n")}`;
}

function page(catalogue, fn) {
  const parameters = fn.parameters.map((p) => [
    `\`${p.name}\`${p.optional ? " (optional)" : ""}`,
    TAKES[p.takes](p.kind.wants),
    p.description,
  ]);
  return [
    `### ${fn.name}`,
    "",
    `\`${signature(fn)}\``,
    "",
    fn.summary,
    ...(fn.description ? ["", fn.description.split("\n\n").map(paragraph).join("\n\n")] : []),
    "",
    table([["parameter", "takes", "what it is"], ...parameters]),
    "",
    ...fn.examples.flatMap((args) => [exampleText(catalogue, fn, args), ""]),
  ].join("\n");
}

export async function build({ root, catalogue }) {
  const { worksheetFunctions } = catalogue;
  const rules = await readFile(join(root, "docs", "function-rules.md"), "utf8");
  const families = [...new Set(worksheetFunctions.map((fn) => fn.family))];
  const anchor = (fn) => `[\`${fn.name}\`](#${fn.name.toLowerCase()})`;
  const parts = [
    "# Worksheet functions",
    "",
    "This page is made from the function catalogue (`core/functions.ts`) by `npm run build`; the answers below are computed.",
    "",
    "## Rules for all of them",
    "",
    rules.trim(),
    "",
    table([["function", "gives"], ...worksheetFunctions.map((fn) => [anchor(fn), fn.summary])]),
    "",
    ...families.flatMap((family) => [
      `## ${family}`,
      "",
      ...worksheetFunctions.filter((fn) => fn.family === family).map((fn) => page(catalogue, fn)),
    ]),
  ];
  await writeFile(join(root, "docs", "functions.md"), `${parts.join("\n").trimEnd()}\n`);
}

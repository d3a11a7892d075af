// Writes docs/functions.md from the catalogue: what each function gives, its parameters, and examples whose answers
// are computed here, never typed.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const escapeCell = (text) => text.replace(/\|/g, "\\|").replace(/\n/g, " ");

const TAKES = {
  cell: "a value or a range",
  single: "one value",
  column: "a range",
  table: "a range",
};

const table = (rows) => {
  const [head, ...rest] = rows;
  return [head, head.map(() => "---"), ...rest]
    .map((row) => `| ${row.map(escapeCell).join(" | ")} |`)
    .join("\n");
};

const signature = (fn) =>
  `${fn.name}(${fn.parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(", ")})`;

function exampleText(catalogue, fn, args) {
  const answer = catalogue.answerOf(fn, args);
  const formula = `\`${catalogue.formulaOf(fn, args)}\``;
  if (answer.length === 1 && answer[0].length === 1)
    return `${formula} → ${answer[0][0] === "" ? "(blank)" : `\`${answer[0][0]}\``}`;
  return `${formula}\n\n${answer[0].length > 1 && answer.length > 1 ? table(answer) : answer.map((row) => row.map((c) => `\`${c}\``).join(" · ")).join("\n")}`;
}

function page(catalogue, fn) {
  const parameters = fn.parameters.map((p) => [
    `\`${p.name}\`${p.optional ? " (optional)" : ""}`,
    `${p.kind.id === "range" ? "" : `${p.kind.wants}, `}${TAKES[p.takes]}`,
    p.description,
  ]);
  return [
    `### ${fn.name}`,
    "",
    `\`${signature(fn)}\``,
    "",
    fn.summary,
    ...(fn.description ? ["", fn.description] : []),
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

/** The playbook as a table, each step with a form to change it; a playbook that cannot work is refused with its row. */
import type { Cell } from "../../core/cell.ts";
import { PLAYBOOK_HEADINGS, readPlaybook } from "../../core/playbook/range.ts";
import type { Step } from "../../core/playbook/step.ts";
import type { SheetCells } from "../../core/workbook.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { button, field, section, table } from "../parts/table.ts";
import { labelSaid } from "../said/action.ts";
import { channelSaid } from "../said/log.ts";
import { presetChoice } from "./preset-choice.ts";

/** The section of Settings. */
export function playbookTable(context: Context): Child {
  const { desk, words, formats } = context;
  const sheet = desk.read.get("Playbook");
  const editable = sheet && PLAYBOOK_HEADINGS.every((heading, i) => sheet.cells[0]?.[i] === heading);
  return section(
    words.settings.playbook,
    h("p", { class: "db-quiet db-small" }, words.settings.playbookHelp),
    presetChoice(context),
    table(
      words.settings.playbook,
      [
        { heading: words.settings.step },
        { heading: words.settings.day, number: true },
        { heading: words.settings.channel },
        { heading: words.settings.payBy, number: true },
      ],
      desk.playbook.steps.map((step) => [
        editable
          ? button(labelSaid(step, words.code), () => void change(context, sheet, step), "link", {
              "data-focus": `step-${step.id}`,
              "aria-label": `${words.settings.edit}: ${labelSaid(step, words.code)}`,
            })
          : labelSaid(step, words.code),
        step.day === undefined ? "–" : (step.day > 0 ? "+" : "") + formats.count(step.day),
        step.channels.map((channel) => channelSaid(context, channel)).join(", "),
        step.payBy === undefined ? "" : formats.count(step.payBy),
      ]),
      undefined,
      true,
    ),
    sheet &&
      button(
        words.settings.openSheet,
        () => void context.run(() => context.host.reveal(sheet.name, 0, 0)),
        "",
        { "data-focus": "open-playbook" },
      ),
  );
}

type Heading = (typeof PLAYBOOK_HEADINGS)[number];

const place = (heading: Heading): number => PLAYBOOK_HEADINGS.indexOf(heading);

/** The row of a step on the sheet, counted from 0: by its id, else by its label. */
function rowOf(sheet: SheetCells, step: Step): number {
  const text = (cell: Cell): string => (typeof cell === "string" ? cell.trim() : "");
  const byId = sheet.cells.findIndex((row, i) => i > 0 && text(row[0]) === step.id);
  return byId > 0 ? byId : sheet.cells.findIndex((row, i) => i > 0 && text(row[1]) === step.label);
}

/** The fields of the form, in the order of the sheet's columns. */
const FIELDS = ["Label", "Day", "Required", "Gap", "Pay by", "Minimum balance", "Fee"] as const;

async function change(context: Context, sheet: SheetCells, step: Step): Promise<void> {
  const { words } = context;
  const row = rowOf(sheet, step);
  const cells = sheet.cells[row];
  if (!cells) return;
  const typed = (form: HTMLFormElement): Cell[] => {
    const given = new FormData(form);
    const next: Cell[] = [...cells];
    for (const heading of FIELDS) {
      const text = String(given.get(heading) ?? "").trim();
      // Day 0 is kept as text: a blank cell of a range arrives as the number 0.
      const number = /^-?\d+(\.\d+)?$/.test(text) && text !== "0" ? Number(text) : text;
      next[place(heading)] = heading === "Required" ? (given.has(heading) ? "yes" : "") : number;
    }
    return next;
  };
  const shown = (heading: Heading): string => {
    const cell = cells[place(heading)];
    return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
  };
  const input = (heading: Heading, label: string, help?: string): HTMLElement =>
    field(label, h("input", { name: heading, value: shown(heading) }), help);
  const required = h("input", { type: "checkbox", name: "Required", checked: step.required });
  const form = await context.ask({
    title: fillIn(words.settings.editStep, { step: labelSaid(step, words.code) }),
    action: words.common.save,
    body: [
      input("Label", words.settings.label),
      input("Day", words.settings.day, words.settings.dayHelp),
      step.kind === "demand" && [
        h("label", { class: "db-check" }, required, h("span", {}, words.settings.required)),
        h(
          "div",
          { class: "db-pair" },
          input("Gap", words.settings.gap),
          input("Pay by", words.settings.payByDays),
          input("Minimum balance", words.settings.minimum),
          input("Fee", words.settings.fee),
        ),
        h("p", { class: "db-small db-quiet" }, words.settings.feeHelp),
      ],
    ],
    check: (filled) => {
      try {
        const next = typed(filled);
        readPlaybook(
          sheet.cells.map((line, i) => (i === row ? next : line)),
          sheet.name,
        );
        return undefined;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
  });
  if (!form) return;
  const next = typed(form);
  // A form without these fields leaves them as they are.
  const asked = step.kind === "demand" ? FIELDS : (["Label", "Day"] as const);
  const places = new Set<number>(asked.map(place));
  await context.change(
    [
      {
        kind: "write",
        sheet: sheet.name,
        row,
        column: 0,
        cells: [PLAYBOOK_HEADINGS.map((_, i) => (places.has(i) ? (next[i] ?? "") : null))],
        expect: [0, 1].map((column) => ({ row, column, value: cells[column] ?? "" })),
      },
    ],
    fillIn(words.settings.stepSaid, { step: String(next[place("Label")] || step.label) }),
  );
}

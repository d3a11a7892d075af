/** Tables, facts, notices and marks: the small pieces every view is made of. */
import { type Child, h } from "../element.ts";

/** A column of a table: its heading, and whether it holds numbers. */
export interface Column {
  readonly heading: string;
  readonly number?: boolean;
}

/** A table with its caption; the first cell of each row is the row's heading. A footer row stands out as the total. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Child[])[],
  footer?: readonly Child[],
  hideCaption = false,
): HTMLElement {
  const cells = (row: readonly Child[]): HTMLElement[] =>
    row.map((child, index) =>
      index === 0
        ? h("th", { scope: "row", class: columns[0]?.number ? "db-short" : undefined }, child)
        : h("td", { class: columns[index]?.number ? "db-number" : undefined }, child),
    );
  return h(
    "div",
    { class: "db-table-wrap", tabindex: "0", role: "region", "aria-label": caption },
    h(
      "table",
      { class: "db-table" },
      h("caption", { class: hideCaption ? "db-hidden" : undefined }, caption),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          columns.map((column) =>
            h("th", { scope: "col", class: column.number ? "db-number" : undefined }, column.heading),
          ),
        ),
      ),
      h(
        "tbody",
        {},
        rows.map((row) => h("tr", {}, cells(row))),
      ),
      footer ? h("tfoot", {}, h("tr", {}, cells(footer))) : null,
    ),
  );
}

/** A table of many columns: its first one stays in sight while the others scroll. */
export function wideTable(...given: Parameters<typeof table>): HTMLElement {
  const made = table(...given);
  made.classList.add("db-wide-table");
  return made;
}

/** Words and their values, one line each; blank values are left out. */
export const facts = (pairs: readonly (readonly [string, Child])[]): HTMLElement =>
  h(
    "dl",
    { class: "db-facts" },
    pairs
      .filter(([, value]) => value !== "" && value !== undefined && value !== null && value !== false)
      .map(([word, value]) => [h("dt", {}, word), h("dd", {}, value)]),
  );

/** A part of a view under its own heading. */
export const section = (title: string, ...children: Child[]): HTMLElement =>
  h("section", { class: "db-section", "aria-label": title }, h("h3", {}, title), children);

/** What an empty view says: the state, and what to do next. */
export const empty = (title: string, help?: Child, ...children: Child[]): HTMLElement =>
  h(
    "div",
    { class: "db-empty" },
    h("p", { class: "db-strong" }, title),
    help ? h("p", { class: "db-quiet" }, help) : null,
    children,
  );

/** A status told by shape and word: `act` today, due `soon`, `wait`, `good`. */
export const mark = (kind: "act" | "soon" | "wait" | "good", text: Child): HTMLElement =>
  h("span", { class: `db-mark db-${kind}` }, h("span", {}, text));

/** The longest number kept in one piece: a longer one must be able to break in a narrow pane. */
const WHOLE = 16;

/** An invoice's number, read in one piece where it is short enough. */
export const whole = (number: string): HTMLElement =>
  h("span", { class: number.length <= WHOLE ? "db-whole" : undefined }, number);

/** A label with its field. */
export const field = (label: string, control: HTMLElement, help?: string): HTMLElement =>
  h(
    "label",
    { class: "db-field" },
    h("span", {}, label),
    control,
    help ? h("span", { class: "db-small db-quiet" }, help) : null,
  );

/** A choice from a list of value and text. */
export function select(
  name: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string,
  onChange?: (value: string) => void,
): HTMLSelectElement {
  const element = h(
    "select",
    { name, "data-focus": `select-${name}` },
    options.map(([value, text]) => h("option", { value, selected: value === chosen }, text)),
  );
  element.value = chosen;
  if (onChange) element.addEventListener("change", () => onChange(element.value));
  return element;
}

/** A button; `kind` "primary" once a view, "danger" where it deletes, "link" within a text. */
export const button = (
  text: string,
  onClick: () => void,
  kind: "" | "primary" | "danger" | "link" | "tight" = "",
  more: Record<string, string | boolean | undefined> = {},
): HTMLButtonElement =>
  h(
    "button",
    {
      type: "button",
      class: kind === "danger" ? "db-primary db-danger" : kind ? `db-${kind}` : undefined,
      "data-focus": `button-${text}`,
      ...more,
      on: { click: onClick },
    },
    text,
  );

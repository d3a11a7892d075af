/** Pre-flight rules about what stands in the rows and on the sheet Payments in words, which only a person can weigh. */
import { isoDay } from "../day.ts";
import type { Invoice } from "../invoice.ts";
import type { PaymentHold } from "../payments/payment-holds.ts";
import { nameOf } from "./key.ts";
import { speaksAgainst } from "./note-words.ts";
import type { PreFlightContext, Rule } from "./pre-flight.ts";
import { stop, warning } from "./rule-words.ts";

/** What a line of Payments does to a message that covers or lists its invoice. */
function paymentRule(kind: PaymentHold["kind"], say: typeof stop, sentence: (value: string) => string): Rule {
  return {
    code: `payment-${kind}`,
    check(draft, context) {
      for (const { invoice } of draft.group.all) {
        const said = heldBy(kind, invoice, context);
        if (said === undefined) continue;
        const value = `${nameOf(invoice).number} (${said})`;
        return say(sentence(value), { row: invoice.row, field: "balance" }, value);
      }
      return undefined;
    },
  };
}

/** Where it stands and what stands there; undefined for nothing of this kind. */
function heldBy(
  kind: PaymentHold["kind"],
  { row, paidDate }: Invoice,
  { paymentHolds, today }: PreFlightContext,
): string | undefined {
  const hold = paymentHolds?.get(row);
  if (hold?.kind === kind)
    return [hold.row > 0 && `Payments, row ${hold.row}`, hold.written].filter(Boolean).join(": ");
  return kind === "later" && paidDate !== undefined && paidDate > today ? isoDay(paidDate) : undefined;
}

/** The rules, in the order their stops are shown. */
export const ROW_RULES: readonly Rule[] = [
  paymentRule(
    "later",
    stop,
    (value) =>
      `Invoice ${value} is noted as paid on a day still to come. Wait for that day, or put the day right.`,
  ),
  {
    // A plan typed into Plans by hand leaves the row's status as it was.
    code: "plan-running",
    check(draft, { keptPlans }) {
      const { covered, alsoOpen } = draft.group;
      const part = [...covered, ...alsoOpen].find(({ invoice }) => keptPlans?.has(invoice.row));
      return part
        ? stop(
            `Invoice ${nameOf(part.invoice).number} has instalments on the sheet Plans. Set its status to payment plan, so that it is left out.`,
            { row: part.invoice.row, field: "status" },
          )
        : undefined;
    },
  },
  {
    code: "payment-sheet",
    check(draft, { paymentHolds }) {
      const part = draft.group.all.find(({ invoice }) => paymentHolds?.get(invoice.row)?.kind === "sheet");
      return part
        ? warning(
            "The sheet Payments has lines under headings nobody knows, so nobody can tell who paid. Head its columns Date, Customer, Invoice and Amount, or accept this.",
            { row: part.invoice.row, field: "balance" },
          )
        : undefined;
    },
  },
  paymentRule(
    "unreadable",
    warning,
    (value) =>
      `Invoice ${value}: a line of Payments names it without an amount that can be read. Put the line right, or tick the message if it may go out all the same.`,
  ),
  paymentRule(
    "unclear",
    warning,
    (value) =>
      `Invoice ${value}: money came in that may be for it. Say on Payments which invoice it paid, or tick the message if it may go out all the same.`,
  ),
  {
    code: "row-note",
    check(draft, { textsOf }) {
      // All of the customer's rows: "do not write" beside one invoice is meant for all of them.
      for (const { invoice } of draft.group.all) {
        const note = textsOf?.(invoice).find(({ text }) => speaksAgainst(text));
        if (!note) continue;
        const said = `${note.heading === "" ? "" : `${note.heading}: `}“${note.text}”`;
        const value = `${nameOf(invoice).number} · ${said}`;
        return warning(
          `A note speaks against a reminder. Invoice ${value}. Tick the message only if it may go out all the same.`,
          { row: invoice.row, field: "note" },
          value,
        );
      }
      return undefined;
    },
  },
];

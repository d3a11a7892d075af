/** Payments counted once: those the ledger holds by now, and those a person should look at. */
import type { Payment } from "../../core/payments/read-payments.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { section } from "../parts/table.ts";

/** Payments entered by hand that a later paste holds, or may hold; null where there are none. */
export function alreadyIn({ desk, words, formats }: Context): Child {
  const list = (title: string, found: readonly Payment[]): Child =>
    found.length > 0 && [
      h("p", { class: "db-small" }, title),
      h(
        "ul",
        { class: "db-lines db-small" },
        found
          .slice(0, 100)
          .map((payment) =>
            h(
              "li",
              { class: "db-between" },
              h("span", {}, [payment.customer, payment.invoice].filter(Boolean).join(" · ")),
              h("span", { class: "db-money" }, formats.money(payment.amount, payment.currency)),
            ),
          ),
      ),
    ];
  const { inLedger, doubtful } = desk.entered;
  if (inLedger.length + doubtful.length === 0) return null;
  return section(
    words.claim.twice,
    list(words.claim.inLedger, inLedger),
    list(words.claim.doubtful, doubtful),
  );
}

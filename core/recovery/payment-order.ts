/** Court orders to pay an undisputed debt without a trial, by country; names as in docs/glossary.md. */

/** One country's payment order. */
export interface PaymentOrder {
  readonly name: string;
  readonly currency: string;
  /** In major units; undefined without a ceiling. */
  readonly limit: number | undefined;
  readonly needs: string;
}

const UNDISPUTED = "A claim that is not disputed";

const ORDERS: Readonly<Record<string, PaymentOrder>> = {
  // Retsplejeloven §§ 477 a and 477 b(2), read 2026-11.
  DK: {
    name: "betalingspåkrav",
    currency: "DKK",
    limit: 100_000,
    needs: "A claim that is not disputed, and a demand letter by inkassoloven § 10 whose deadline has passed",
  },
  // Kronofogden: no ceiling (realtid.se 2021).
  SE: { name: "betalningsföreläggande", currency: "SEK", limit: undefined, needs: UNDISPUTED },
  NO: { name: "forliksklage", currency: "NOK", limit: undefined, needs: "A claim that can be proved" },
  FI: { name: "haastehakemus", currency: "EUR", limit: undefined, needs: UNDISPUTED },
  // ZPO § 692: two weeks to object.
  DE: {
    name: "Mahnbescheid",
    currency: "EUR",
    limit: undefined,
    needs: "A claim that is not disputed; two weeks to object",
  },
  // CPC art. 1411 and 1416: one month to oppose.
  FR: {
    name: "injonction de payer",
    currency: "EUR",
    limit: undefined,
    needs: "A claim from a contract that is not disputed; one month to oppose",
  },
  // LO 1/2025, from 2025-04-03: a provable negotiation attempt first.
  ES: {
    name: "procedimiento monitorio",
    currency: "EUR",
    limit: undefined,
    needs: "A documented claim and a provable attempt to negotiate",
  },
};

/** The payment order of a country (two letters); undefined where there is none or none is known (the Netherlands have none). */
export const paymentOrderOf = (country: string): PaymentOrder | undefined => ORDERS[country];

/** Countries Duebook knows, also those without a small-claims limit in the table. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  "US DK SE NO FI DE FR ES NL GB UK IE EU IT PL CA AU".split(" "),
);

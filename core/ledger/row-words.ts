/** What a text standing alone or first in a row means: a total, an aging bucket, a kind of document, yes or no. */
import { foldText } from "./label.ts";

const TOTAL =
  /^(?:grand |sub ?|report |sous[- ])?(?:totals?|totaal|totale|totali|totalt|subtotale?|subtotaal|sum|sums|summe|summa|i alt|ialt|gesamt|gesamtsumme|gesamtbetrag|gesamttotal|zwischensumme|endsumme|somme|suma|razem|ogolem|yhteensa|valisumma|samlet|sammenlagt|eindtotaal|slutsumma|totalsumma|total general|total geral)(?![\p{L}\d])(.*)$/u;

/** "Total for Acme" → "Acme", "TOTAL" → "", anything else → undefined. */
export function totalName(text: string): string | undefined {
  const match = TOTAL.exec(foldText(text.trim()));
  if (!match) return undefined;
  const rest = (match[1] as string).trim();
  return rest
    .replace(/^[:\-–]\s*/, "")
    .replace(/^(?:for|fur|pour|for|til|voor|de|para|per|av|von|du|kund|kunde|customer)\s+/, "")
    .trim();
}

const BUCKET = [
  /^(?:current|older|future|not (?:yet )?due|not overdue|ikke forfald(?:en|ne|t)|ej forfallen|ej forfallna|nicht fallig|non echue?s?|niet vervallen|no vencidas?|eraantymaton)$/,
  /^period \d{1,2}$/,
  /^[<>+]?\s*\d{1,3}\s*(?:-|–|to|til|till|bis|a|tot)\s*\d{1,3}(?:\D.*)?$/,
  /^\d{1,3}\s*(?:\+|or more|and over|og derover|och over|und mehr|et plus|en meer)(?:\D.*)?$/,
  /^(?:>|<|over|more than|plus de|meer dan|mere end|mer an|uber|mas de)\s*\d{1,3}(?:\D.*)?$/,
];

/** True for the name of an aging bucket standing above its rows: "91 or more days past due", "CURRENT". */
export function isBucketName(text: string): boolean {
  const folded = foldText(text.trim());
  return BUCKET.some((pattern) => pattern.test(folded));
}

/** What kind of document a type column names; undefined for a word nobody knows (read as an invoice, by its sign). */
export type DocumentKind = "invoice" | "payment" | "credit";

const PAYMENT =
  /^(?:customer )?(?:payments?|payment entry|receipts?|bank receipt|deposit|prepayment|overpayment|indbetaling|betaling|inbetalning|betalning|innbetaling|zahlung|zahlungseingang|paiement|reglement|encaissement|ontvangst|pago|cobro|pagamento|incasso|maksu|suoritus|dz|pmt|pymt|sa|arreceivepayment)$/;
const CREDIT =
  /^(?:(?:customer |sales )?credit(?: memo| note)?s?|sales return|return|refund|out_refund|out refund|customer credit note|accreccredit|sales credit|kreditnota|kreditfaktura|kreditering|gutschrift|rechnungskorrektur|avoir|note de credit|creditnota|creditfactuur|nota de credito|factura rectificativa|abono|hyvityslasku|nota di credito|dg|crn|cn|sc)$/;

/** The kind of document a type cell names. */
export function documentKind(text: string): DocumentKind | undefined {
  const folded = foldText(text.trim());
  if (PAYMENT.test(folded)) return "payment";
  if (CREDIT.test(folded)) return "credit";
  return undefined;
}

const YES = /^(?:y|yes|ja|j|oui|o|si|sim|s|kylla|k|tak|true|x|1|✓|✔|☑)$/;
const NO = /^(?:n|no|nej|nei|nein|non|nee|nao|ei|e|nie|false|0|☐|-)$/;

/** Yes, no, or undefined for anything else, in the words of twelve languages. */
export function readFlag(text: string): boolean | undefined {
  const folded = foldText(text.trim());
  if (YES.test(folded)) return true;
  return NO.test(folded) ? false : undefined;
}

/** A credit limit that means: cash only. */
export const CASH_ONLY = /^(?:cash|cash only|kontant|bar|contado|comptant|contant)$/i;

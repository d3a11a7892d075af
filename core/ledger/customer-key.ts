/** One spelling of a customer's name for matching: case, accents, punctuation and legal forms do not count. */
import { foldText } from "./label.ts";

const LEGAL =
  /\s(?:aps|a s|as|asa|ab|publ|hb|kb|ks|ivs|i s|is|p s|ps|amba|fmba|smba|ans|da|enk|nuf|oy|oyj|ky|ay|tmi|gmbh|ag|kg|kgaa|ohg|gbr|ug|e k|ek|e v|ev|co|und co|mbh|ltd|limited|llc|llp|lp|plc|inc|incorporated|corp|corporation|company|pty|sa|s a|sas|sasu|sarl|eurl|sci|snc|scop|bv|b v|nv|n v|vof|cv|sl|s l|slu|sau|srl|s r l|spa|s p a|sp z o o|sp zoo|lda|unipessoal|and co|haftungsbeschrankt)$/;

/** The name folded: "Ærø Åben A/S" → "aero aben a s". */
export const plainCustomer = (name: string): string =>
  foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** "Hansen & Søn" and "Hansen og Søn" are one: folded the sign is gone, so the word goes too. */
const unjoined = (name: string): string =>
  plainCustomer(name).replace(/(?<=\S) (?:and|und|og|och|et|en|y|ja)(?= \S)/g, "");

/** Whether two names may be one firm's: alike without their legal forms, and of one form where both tell it. */
export function maybeSameFirm(a: string, b: string): boolean {
  const key = customerKey(a);
  if (key !== customerKey(b)) return false;
  const [first, second] = [unjoined(a).slice(key.length), unjoined(b).slice(key.length)];
  // "GmbH" is said for "GmbH & Co. KG" too; a form left out fits every form.
  return first.startsWith(second) || second.startsWith(first);
}

/** The name folded and without its legal forms: "Nordlys ApS" and "NORDLYS" are one; never empty for a name that is only a form. */
export function customerKey(name: string): string {
  let key = unjoined(name);
  for (;;) {
    const shorter = key.replace(LEGAL, "").replace(/\s(?:&|and|und|og|och|et|en|y)$/, "");
    if (shorter === key || shorter === "") return key;
    key = shorter;
  }
}

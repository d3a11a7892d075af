/** Words as they are compared: what people and programs write differently, but mean alike. */

/**
 * A text in small letters without accents, punctuation or runs of spaces ("Påmindelse – 1. rykker" → "pamindelse 1
 * rykker"), so that two ways of writing one word compare equal. "" for text without letters or digits.
 */
export function plainWord(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ø/g, "o")
    .replace(/æ/g, "ae")
    .replace(/œ/g, "oe")
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Digits as a person sees them: what copying from web pages, PDFs and other alphabets leaves round and inside them. */

/** Characters nobody sees: zero-width ones, direction marks, a byte-order mark, soft hyphens. */
const HIDDEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Full-width digits and signs, Arabic and Persian digits, the Arabic signs of decimals and thousands. */
const FOREIGN = /[\uFF08-\uFF19\u0660-\u0669\u06F0-\u06F9\u066B\u066C]/g;

function plainOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x066b) return ".";
  if (code === 0x066c) return ",";
  if (code >= 0xff08) return String.fromCharCode(code - 0xfee0);
  return String(code >= 0x06f0 ? code - 0x06f0 : code - 0x0660);
}

/** The text with plain digits, without hidden characters and without the apostrophe that marks text in a spreadsheet. */
export const plainDigits = (text: string): string =>
  text
    .replace(HIDDEN, "")
    .replace(FOREIGN, plainOf)
    .replace(/^\s*'\s*(?=[-+(\d])/, "");

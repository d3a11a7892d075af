/** Column headings brought to one form, so that whole labels can be compared: case, accents, dots, `#`, wrong code pages. */

/** Windows-1252 characters that stand for the bytes 0x80–0x9F. */
const CP1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** UTF-8 text that was read as Latin-1 or Windows-1252 (`FÃ¤lligkeitsdatum`) as it was meant; any other text unchanged. */
export function repairCodePage(text: string): string {
  if (!/[\u00C2-\u00F4][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/.test(text)) return text;
  let bytes = "";
  for (const character of text) {
    let code = character.codePointAt(0) as number;
    if (code > 0xff) {
      const at = CP1252.indexOf(character);
      if (at < 0) return text;
      code = 0x80 + at;
    }
    bytes += `%${code.toString(16).padStart(2, "0")}`;
  }
  try {
    return decodeURIComponent(bytes);
  } catch {
    return text;
  }
}

const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  æ: "ae",
  ß: "ss",
  ł: "l",
  đ: "d",
  "°": "o",
  œ: "oe",
};

/** Lower case without accents: "Førfallodatum É" → "forfallodatum e". */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // Most texts are plain ASCII: nothing to fold.
  if (!/[^ -~]/.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[øæßłđ°œ]/g, (letter) => LETTERS[letter] as string)
    .replace(/[’‘´`]/g, "'");
}

/**
 * A heading in the form in which headings are compared: "InvoiceDate", "*Invoice_date:" and "INVOICE DATE" are one;
 * "Invoice #" is "invoice", "Faktura nr.: #" is "faktura nr".
 */
export function normalLabel(text: string): string {
  return foldText(
    repairCodePage(text)
      .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
      .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2"),
  )
    .replace(/[.:#*?"\u200B\uFEFF]/g, "")
    .replace(/[\s_-]+/g, " ")
    .trim();
}

/** The nine languages Duebook writes letters and labels in. */

/** ISO 639 codes of the languages letters are written in. */
export const LANGUAGES = ["da", "de", "en", "es", "fi", "fr", "nb", "nl", "sv"] as const;

/** One of the nine languages, by its ISO 639 code (nb = Norwegian bokmål). */
export type Language = (typeof LANGUAGES)[number];

/** What each language is called in itself and in English, without accents and in small letters. */
const NAMES: ReadonlyMap<string, Language> = new Map([
  ["danish", "da"], ["dansk", "da"], ["german", "de"], ["deutsch", "de"], ["english", "en"], ["spanish", "es"],
  ["espanol", "es"], ["castellano", "es"], ["finnish", "fi"], ["suomi", "fi"], ["french", "fr"], ["francais", "fr"],
  ["norwegian", "nb"], ["norsk", "nb"], ["bokmal", "nb"], ["no", "nb"], ["nn", "nb"], ["nynorsk", "nb"], ["dutch", "nl"],
  ["nederlands", "nl"], ["swedish", "sv"], ["svenska", "sv"],
]); // biome-ignore format: a table

/** The language a cell names ("da", "DA-dk", "Dansk", "no"), or undefined: never a silent English. */
export function languageOf(written: string | undefined): Language | undefined {
  if ((LANGUAGES as readonly (string | undefined)[]).includes(written)) return written as Language;
  const plain = (written ?? "")
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");
  const code = plain.replace(/^([a-z]{2})[-_].*$/, "$1");
  if ((LANGUAGES as readonly string[]).includes(code)) return code as Language;
  return NAMES.get(code);
}

/** Words about customers: what they are in law, their language, whether an address can be one. */
import type { CustomerType } from "../invoice.ts";
import { languageOf } from "../language.ts";
import { plainWord } from "../word.ts";

const TYPES: Readonly<Record<CustomerType, string>> = {
  business:
    "business|b2b|company|corporate|firm|b|erhverv|virksomhed|foretag|bedrift|unternehmen|firma|geschaftskunde|gewerblich|entreprise|societe|professionnel|bedrijf|zakelijk|empresa|azienda|yritys|firmy",
  "sole trader":
    "sole trader|sole proprietor|self employed|freelancer|enkeltmandsvirksomhed|enskild firma|enkeltpersonforetak|einzelunternehmer|einzelunternehmen|auto entrepreneur|entrepreneur individuel|eenmanszaak|zzp|autonomo|ditta individuale|toiminimi",
  consumer:
    "consumer|b2c|private|private person|person|individual|c|privat|forbruger|privatperson|konsument|forbruker|verbraucher|privatkunde|particulier|consommateur|consument|particular|consumidor|privato|consumatore|kuluttaja",
  public:
    "public|public sector|government|b2g|authority|offentlig|det offentlige|kommune|kommun|myndighed|myndighet|offentlig sektor|offentlich|behorde|offentliche hand|public sector body|secteur public|administration|collectivite|overheid|gemeente|administracion|sector publico|pubblica amministrazione|julkinen|julkishallinto",
};

let types: Map<string, CustomerType> | undefined;

/** What a customer is in law, by its word in the nine languages; undefined for an unknown word. */
export function customerTypeOf(text: string): CustomerType | undefined {
  if (!types) {
    types = new Map();
    for (const type of Object.keys(TYPES) as CustomerType[]) {
      for (const word of TYPES[type].split("|")) types.set(word, type);
    }
  }
  return types.get(plainWord(text));
}

/** The language's code where it is one of the nine, else as written. */
export const languageCode = (text: string): string => languageOf(text) ?? text;

/** HTML's own pattern for an e-mail address (WHATWG, "valid e-mail address"), with a dot in the domain and no control characters. */
const EMAIL =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$/;

/** Most addresses, of fewer than 64 characters, which no part of the domain can then have: told in half the time. */
const USUAL = /^[a-z0-9._-]+@[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/;

/** True for one e-mail address; the last check before sending is stricter still. */
export const isEmail = (text: string): boolean => (text.length < 64 && USUAL.test(text)) || EMAIL.test(text);

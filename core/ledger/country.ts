/** Countries as ledgers write them: ISO codes, and the names of the countries whose rules Duebook knows. */
import { plainWord } from "../word.ts";

const NAMES: Readonly<Record<string, string>> = {
  DK: "denmark|danmark|danemark|dinamarca|danimarca|tanska|denemarken|dania|dnk",
  SE: "sweden|sverige|schweden|suede|zweden|suecia|svezia|ruotsi|szwecja|swe",
  NO: "norway|norge|noreg|norwegen|norvege|noorwegen|noruega|norvegia|norja|norwegia|nor",
  FI: "finland|suomi|finnland|finlande|finlandia|fin",
  DE: "germany|tyskland|deutschland|allemagne|duitsland|alemania|germania|saksa|niemcy|alemanha|deu",
  FR: "france|frankrig|frankrike|frankreich|frankrijk|francia|ranska|francja|franca|fra",
  GB: "united kingdom|great britain|england|wales|uk|storbritannien|storbritannia|vereinigtes konigreich|grossbritannien|royaume uni|verenigd koninkrijk|reino unido|regno unito|iso britannia|wielka brytania|gbr",
  // Scotland has courts and limitation periods of its own.
  "GB-SCT": "scotland|gb sct|skotland|skottland|schottland|ecosse|schotland|escocia|scozia|skotlanti|szkocja",
  IE: "ireland|irland|irlande|ierland|irlanda|irlanti|irlandia|irl",
  NL: "netherlands|the netherlands|holland|nederland|nederlandene|nederlanderna|niederlande|pays bas|paises bajos|paesi bassi|alankomaat|holandia|nld",
  BE: "belgium|belgien|belgie|belgique|belgica|belgio|belgia|bel",
  ES: "spain|spanien|spania|espana|espagne|spanje|spagna|espanja|hiszpania|espanha|esp",
  IT: "italy|italien|italia|italie|wlochy|ita",
  PL: "poland|polen|polska|pologne|polonia|puola|pol",
  PT: "portugal|portogallo|portugali|portugalia|prt",
  AT: "austria|ostrig|osterrike|osterreich|autriche|oostenrijk|itavalta|aut",
  CH: "switzerland|schweiz|sveits|suisse|zwitserland|suiza|svizzera|sveitsi|szwajcaria|che",
  US: "united states|united states of america|usa|us|etats unis|estados unidos|stati uniti|vereinigte staaten|verenigde staten|yhdysvallat",
  CA: "canada|kanada|can",
  AU: "australia|australien|australie|aus",
};

let names: Map<string, string> | undefined;

/** The two-letter code of a country given by code or by its name in the languages Duebook reads; else the text as written. */
export function countryCode(text: string): string {
  const trimmed = text.trim();
  if (/^[a-z]{2}$/i.test(trimmed)) {
    const code = trimmed.toUpperCase();
    return code === "UK" ? "GB" : code;
  }
  if (!names) {
    names = new Map();
    for (const code of Object.keys(NAMES))
      for (const name of (NAMES[code] as string).split("|")) names.set(name, code);
  }
  return names.get(plainWord(trimmed)) ?? trimmed;
}

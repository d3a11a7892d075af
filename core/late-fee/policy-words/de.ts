/** Late-fee policies in German. */
import type { PolicyWords } from "./policy-words.ts";

/** German: how a late-fee policy and the lines of a fee are told. */
export const de: PolicyWords = {
  percent: "#\u00a0%",
  interest: {
    day: "{size} Zinsen pro Tag",
    week: "{size} Zinsen pro Woche, taggenau",
    month: "{size} Zinsen pro Monat, taggenau",
    year: "{size} Zinsen pro Jahr, taggenau",
  },
  started: {
    day: "{size} für jeden angefangenen Tag",
    week: "{size} für jede angefangene Woche",
    month: "{size} für jeden angefangenen Monat",
  },
  full: {
    day: "{size} für jeden vollen Tag",
    week: "{size} für jede volle Woche",
    month: "{size} für jeden vollen Monat",
  },
  once: "{size} einmalig",
  ofOpen: "{size} des offenen Betrags",
  ofBalance: "{size} des Betrags",
  law: "gesetzliche Verzugszinsen und Verzugspauschale: {law}",
  lawInterest: "gesetzliche Verzugszinsen: {law}",
  contract: "der Satz des Vertrags ({law})",
  costs: "niederländische Inkassokosten nach der gesetzlichen Staffel (mindestens {min}, höchstens {max})",
  plus: ", dazu ",
  next: "Gerechnet ab dem Tag nach der Fälligkeit.",
  after: "Gerechnet ab Tag {n} nach der Fälligkeit; die Tage davor sind frei.",
  grace: [
    "Nichts bis {n} Tag nach der Fälligkeit; danach ab der Fälligkeit gerechnet.",
    "Nichts bis {n} Tage nach der Fälligkeit; danach ab der Fälligkeit gerechnet.",
  ],
  base: "Die Zinsen rechnen sich vom noch offenen Betrag einschließlich Umsatzsteuer; Gebühren werden nicht verzinst.",
  reference: "Der Referenzzinssatz ist {size}, was auch immer die Tabelle sagt.",
  compounded: {
    monthly: "Die Zinsen werden monatlich dem geschuldeten Betrag zugeschlagen, gerechnet ab der Fälligkeit.",
    yearly: "Die Zinsen werden jährlich dem geschuldeten Betrag zugeschlagen, gerechnet ab der Fälligkeit.",
  },
  dayCount: "Die Tage werden nach {rule} gezählt.",
  limits: "Insgesamt {list} je Rechnung.",
  atLeast: "mindestens {size}",
  atMost: "höchstens {size}",
  atMostPart: "höchstens {size} des Betrags",
  total: "Summe",
  cap: "Obergrenze {size}",
  minimum: "Mindestbetrag {size}",
  charged: "Bereits berechnet",
  compensation: "Verzugspauschale",
  given: "angegebener Referenzsatz",
  own: "eigener Satz",
  status: {
    verified: "geprüft",
    "verified-weak": "aus zweiter Hand",
    derived: "nach der Regel des Gesetzes berechnet",
    "from-memory": "nicht nachgeschlagen",
    unverified: "nicht gefunden",
  },
};

/** Late-fee policies in Dutch. */
import type { PolicyWords } from "./policy-words.ts";

/** Dutch: how a late-fee policy and the lines of a fee are told. */
export const nl: PolicyWords = {
  percent: "#%",
  interest: {
    day: "{size} rente per dag",
    week: "{size} rente per week, per dag gerekend",
    month: "{size} rente per maand, per dag gerekend",
    year: "{size} rente per jaar, per dag gerekend",
  },
  started: {
    day: "{size} voor elke begonnen dag",
    week: "{size} voor elke begonnen week",
    month: "{size} voor elke begonnen maand",
  },
  full: {
    day: "{size} voor elke volle dag",
    week: "{size} voor elke volle week",
    month: "{size} voor elke volle maand",
  },
  once: "{size} eenmalig",
  ofOpen: "{size} van het openstaande saldo",
  ofBalance: "{size} van het saldo",
  law: "wettelijke rente en vaste vergoeding: {law}",
  lawInterest: "wettelijke rente: {law}",
  contract: "het percentage van het contract ({law})",
  costs: "incassokosten volgens de wettelijke staffel (minstens {min}, hoogstens {max})",
  plus: ", plus ",
  next: "Gerekend vanaf de dag na de vervaldatum.",
  after: "Gerekend vanaf dag {n} na de vervaldatum; de dagen ervoor zijn vrij.",
  grace: [
    "Niets tot en met {n} dag na de vervaldatum; daarna gerekend vanaf de vervaldatum.",
    "Niets tot en met {n} dagen na de vervaldatum; daarna gerekend vanaf de vervaldatum.",
  ],
  base: "De rente loopt over wat nog openstaat, inclusief btw; kosten dragen geen rente.",
  reference: "Het referentiepercentage is {size}, wat de tabel ook zegt.",
  compounded: {
    monthly: "De rente wordt eens per maand bij het verschuldigde bedrag geteld, vanaf de vervaldatum.",
    yearly: "De rente wordt eens per jaar bij het verschuldigde bedrag geteld, vanaf de vervaldatum.",
  },
  dayCount: "Dagen worden geteld volgens {rule}.",
  limits: "In totaal {list} per factuur.",
  atLeast: "minstens {size}",
  atMost: "hoogstens {size}",
  atMostPart: "hoogstens {size} van het saldo",
  total: "Totaal",
  cap: "Maximum {size}",
  minimum: "Minimum {size}",
  charged: "Al in rekening gebracht",
  compensation: "vaste vergoeding",
  given: "opgegeven referentie",
  own: "eigen percentage",
  status: {
    verified: "gecontroleerd",
    "verified-weak": "uit tweede hand",
    derived: "berekend volgens de wet",
    "from-memory": "niet opgezocht",
    unverified: "niet gevonden",
  },
};

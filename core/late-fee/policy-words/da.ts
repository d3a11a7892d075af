/** Late-fee policies in Danish. */
import type { PolicyWords } from "./policy-words.ts";

/** Danish: how a late-fee policy and the lines of a fee are told. */
export const da: PolicyWords = {
  percent: "#\u00a0%",
  interest: {
    day: "{size} rente om dagen",
    week: "{size} rente om ugen, beregnet pr. dag",
    month: "{size} rente om måneden, beregnet pr. dag",
    year: "{size} rente om året, beregnet pr. dag",
  },
  started: {
    day: "{size} for hver påbegyndt dag",
    week: "{size} for hver påbegyndt uge",
    month: "{size} for hver påbegyndt måned",
  },
  full: {
    day: "{size} for hver hele dag",
    week: "{size} for hver hele uge",
    month: "{size} for hver hele måned",
  },
  once: "{size} én gang",
  ofOpen: "{size} af den åbne saldo",
  ofBalance: "{size} af saldoen",
  law: "lovbestemt rente og kompensationsbeløb: {law}",
  lawInterest: "lovbestemt rente: {law}",
  contract: "kontraktens sats ({law})",
  costs: "hollandske inddrivelsesomkostninger efter lovens trappe (mindst {min}, højst {max})",
  plus: " plus ",
  next: "Regnet fra dagen efter forfald.",
  after: "Regnet fra dag {n} efter forfald; dagene før er gratis.",
  grace: [
    "Intet til og med {n} dag efter forfald; derefter regnet fra forfaldsdagen.",
    "Intet til og med {n} dage efter forfald; derefter regnet fra forfaldsdagen.",
  ],
  base: "Renten beregnes af det, der stadig er åbent, inkl. moms; gebyrer forrentes ikke.",
  reference: "Referencesatsen er {size}, uanset hvad tabellen siger.",
  compounded: {
    monthly: "Renten lægges til skyldbeløbet en gang om måneden, regnet fra forfaldsdagen.",
    yearly: "Renten lægges til skyldbeløbet en gang om året, regnet fra forfaldsdagen.",
  },
  dayCount: "Dage tælles efter {rule}.",
  limits: "I alt {list} pr. faktura.",
  atLeast: "mindst {size}",
  atMost: "højst {size}",
  atMostPart: "højst {size} af saldoen",
  total: "I alt",
  cap: "Loft {size}",
  minimum: "Mindstebeløb {size}",
  charged: "Allerede opkrævet",
  compensation: "kompensationsbeløb",
  given: "oplyst referencesats",
  own: "egen sats",
  status: {
    verified: "kontrolleret",
    "verified-weak": "fra anden hånd",
    derived: "beregnet efter lovens regel",
    "from-memory": "ikke slået op",
    unverified: "ikke fundet",
  },
};

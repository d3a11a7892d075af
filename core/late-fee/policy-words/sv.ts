/** Late-fee policies in Swedish. */
import type { PolicyWords } from "./policy-words.ts";

/** Swedish: how a late-fee policy and the lines of a fee are told. */
export const sv: PolicyWords = {
  percent: "#\u00a0%",
  interest: {
    day: "{size} ränta per dag",
    week: "{size} ränta per vecka, räknat per dag",
    month: "{size} ränta per månad, räknat per dag",
    year: "{size} ränta per år, räknat per dag",
  },
  started: {
    day: "{size} för varje påbörjad dag",
    week: "{size} för varje påbörjad vecka",
    month: "{size} för varje påbörjad månad",
  },
  full: {
    day: "{size} för varje hel dag",
    week: "{size} för varje hel vecka",
    month: "{size} för varje hel månad",
  },
  once: "{size} en gång",
  ofOpen: "{size} av det öppna saldot",
  ofBalance: "{size} av saldot",
  law: "dröjsmålsränta och förseningsersättning enligt lag: {law}",
  lawInterest: "dröjsmålsränta enligt lag: {law}",
  contract: "avtalets räntesats ({law})",
  costs: "nederländska inkassokostnader enligt lagens trappa (minst {min}, högst {max})",
  plus: " plus ",
  next: "Räknat från dagen efter förfallodagen.",
  after: "Räknat från dag {n} efter förfallodagen; dagarna före är fria.",
  grace: [
    "Ingenting till och med {n} dag efter förfallodagen; därefter räknat från förfallodagen.",
    "Ingenting till och med {n} dagar efter förfallodagen; därefter räknat från förfallodagen.",
  ],
  base: "Räntan beräknas på det som fortfarande är öppet, inklusive moms; avgifter ger ingen ränta.",
  reference: "Referensräntan är {size}, vad tabellen än säger.",
  compounded: {
    monthly: "Räntan läggs till skulden en gång i månaden, räknat från förfallodagen.",
    yearly: "Räntan läggs till skulden en gång om året, räknat från förfallodagen.",
  },
  dayCount: "Dagar räknas enligt {rule}.",
  limits: "Totalt {list} per faktura.",
  atLeast: "minst {size}",
  atMost: "högst {size}",
  atMostPart: "högst {size} av saldot",
  total: "Totalt",
  cap: "Tak {size}",
  minimum: "Minst {size}",
  charged: "Redan debiterat",
  compensation: "förseningsersättning",
  given: "angiven referensränta",
  own: "egen ränta",
  status: {
    verified: "kontrollerad",
    "verified-weak": "från andra hand",
    derived: "beräknad enligt lagens regel",
    "from-memory": "inte uppslagen",
    unverified: "inte funnen",
  },
};

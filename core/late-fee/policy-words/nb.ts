/** Late-fee policies in Norwegian bokmål. */
import type { PolicyWords } from "./policy-words.ts";

/** Norwegian bokmål: how a late-fee policy and the lines of a fee are told. */
export const nb: PolicyWords = {
  percent: "#\u00a0%",
  interest: {
    day: "{size} rente per dag",
    week: "{size} rente per uke, beregnet per dag",
    month: "{size} rente per måned, beregnet per dag",
    year: "{size} rente per år, beregnet per dag",
  },
  started: {
    day: "{size} for hver påbegynte dag",
    week: "{size} for hver påbegynte uke",
    month: "{size} for hver påbegynte måned",
  },
  full: {
    day: "{size} for hver hele dag",
    week: "{size} for hver hele uke",
    month: "{size} for hver hele måned",
  },
  once: "{size} én gang",
  ofOpen: "{size} av åpen saldo",
  ofBalance: "{size} av saldoen",
  law: "forsinkelsesrente og standardkompensasjon etter loven: {law}",
  lawInterest: "forsinkelsesrente etter loven: {law}",
  contract: "avtalens sats ({law})",
  costs: "nederlandske inndrivelseskostnader etter lovens trapp (minst {min}, høyst {max})",
  plus: " pluss ",
  next: "Regnet fra dagen etter forfall.",
  after: "Regnet fra dag {n} etter forfall; dagene før er fri.",
  grace: [
    "Ingenting til og med {n} dag etter forfall; deretter regnet fra forfallsdagen.",
    "Ingenting til og med {n} dager etter forfall; deretter regnet fra forfallsdagen.",
  ],
  base: "Renten beregnes av det som fortsatt er åpent, inkludert mva.; gebyrer gir ingen rente.",
  reference: "Referansesatsen er {size}, uansett hva tabellen sier.",
  compounded: {
    monthly: "Renten legges til skyldig beløp én gang i måneden, regnet fra forfallsdagen.",
    yearly: "Renten legges til skyldig beløp én gang i året, regnet fra forfallsdagen.",
  },
  dayCount: "Dager telles etter {rule}.",
  limits: "I alt {list} per faktura.",
  atLeast: "minst {size}",
  atMost: "høyst {size}",
  atMostPart: "høyst {size} av saldoen",
  total: "I alt",
  cap: "Tak {size}",
  minimum: "Minstebeløp {size}",
  charged: "Allerede krevd",
  compensation: "standardkompensasjon",
  given: "oppgitt referansesats",
  own: "egen sats",
  status: {
    verified: "kontrollert",
    "verified-weak": "fra andrehåndskilder",
    derived: "beregnet etter lovens regel",
    "from-memory": "ikke slått opp",
    unverified: "ikke funnet",
  },
};

/** The answers that are not steps of the ladder, and what they are called in the nine languages. */
import type { Language } from "../language.ts";

/** Ids of the answers a playbook's rows with a blank day may rename. */
export const ANSWER_IDS = [
  "wait",
  "paid",
  "apply-credit",
  "await-promise",
  "chase-promise",
  "set-due-date",
  "resolve-dispute",
  "paused",
  "follow-plan",
  "offer-plan",
  "await-settlement",
  "with-lawyer",
  "at-court",
  "with-agency",
  "factored",
  "file-claim",
  "written-off",
  "cancelled",
] as const;

/** An answer of NEXT_ACTION that is not a step. */
export type AnswerId = (typeof ANSWER_IDS)[number];

/** Labels of the answers. */
export const ANSWER_LABELS: Readonly<Record<AnswerId, Readonly<Record<Language, string>>>> = {
  wait: {
    en: "Wait", da: "Afvent", sv: "Avvakta", nb: "Avvent", de: "Warten", fr: "Attendre", nl: "Wachten",
    es: "Esperar", fi: "Odota",
  },
  paid: {
    en: "Paid", da: "Betalt", sv: "Betald", nb: "Betalt", de: "Bezahlt", fr: "Payée", nl: "Betaald", es: "Pagada",
    fi: "Maksettu",
  },
  "apply-credit": {
    en: "Apply credit", da: "Modregn tilgodehavende", sv: "Avräkna kredit", nb: "Avregn kredit",
    de: "Guthaben verrechnen", fr: "Imputer l'avoir", nl: "Tegoed verrekenen", es: "Aplicar el abono",
    fi: "Kohdista hyvitys",
  },
  "await-promise": {
    en: "Await promised payment", da: "Afvent lovet betaling", sv: "Avvakta utlovad betalning",
    nb: "Avvent lovet betaling", de: "Zugesagte Zahlung abwarten", fr: "Attendre le règlement promis",
    nl: "Toegezegde betaling afwachten", es: "Esperar el pago prometido", fi: "Odota luvattua maksua",
  },
  "chase-promise": {
    en: "Chase broken promise", da: "Følg op på brudt betalingsløfte", sv: "Följ upp brutet betalningslöfte",
    nb: "Følg opp brutt betalingsløfte", de: "Nicht eingehaltener Zusage nachgehen",
    fr: "Relancer la promesse non tenue", nl: "Niet-nagekomen toezegging opvolgen",
    es: "Reclamar el compromiso incumplido", fi: "Selvitä rikottu maksulupaus",
  },
  "set-due-date": {
    en: "Set due date", da: "Angiv forfaldsdato", sv: "Ange förfallodatum", nb: "Angi forfallsdato",
    de: "Fälligkeitsdatum eintragen", fr: "Indiquer la date d'échéance", nl: "Vervaldatum invullen",
    es: "Indicar la fecha de vencimiento", fi: "Lisää eräpäivä",
  },
  "resolve-dispute": {
    en: "Resolve dispute", da: "Afklar indsigelse", sv: "Lös tvisten", nb: "Avklar innsigelse",
    de: "Einwand klären", fr: "Régler la contestation", nl: "Betwisting oplossen", es: "Resolver la incidencia",
    fi: "Selvitä reklamaatio",
  },
  paused: {
    en: "Paused", da: "På pause", sv: "Pausad", nb: "På vent", de: "Ausgesetzt", fr: "En pause", nl: "Gepauzeerd",
    es: "En pausa", fi: "Keskeytetty",
  },
  "follow-plan": {
    en: "Follow payment plan", da: "Følg afdragsordning", sv: "Följ avbetalningsplan",
    nb: "Følg nedbetalingsavtale", de: "Ratenzahlung verfolgen", fr: "Suivre l'échéancier",
    nl: "Betalingsregeling volgen", es: "Seguir el plan de pagos", fi: "Seuraa maksusuunnitelmaa",
  },
  "offer-plan": {
    en: "Offer payment plan", da: "Tilbyd afdragsordning", sv: "Erbjud avbetalningsplan",
    nb: "Tilby nedbetalingsavtale", de: "Ratenzahlung anbieten", fr: "Proposer un échéancier",
    nl: "Betalingsregeling aanbieden", es: "Ofrecer un plan de pagos", fi: "Tarjoa maksusuunnitelmaa",
  },
  "await-settlement": {
    en: "Await settlement", da: "Afvent forlig", sv: "Avvakta uppgörelse", nb: "Avvent minnelig ordning",
    de: "Vergleich abwarten", fr: "Attendre l'accord transactionnel", nl: "Schikking afwachten",
    es: "Esperar el acuerdo transaccional", fi: "Odota sovintoa",
  },
  "with-lawyer": {
    en: "With lawyer", da: "Hos advokat", sv: "Hos ombud", nb: "Hos advokat", de: "Beim Anwalt",
    fr: "Chez l'avocat", nl: "Bij advocaat", es: "En manos del abogado", fi: "Asianajajalla",
  },
  "at-court": {
    en: "At court", da: "Ved retten", sv: "Hos domstol", nb: "For retten", de: "Bei Gericht", fr: "Au tribunal",
    nl: "Bij de rechter", es: "En el juzgado", fi: "Oikeudessa",
  },
  "with-agency": {
    en: "With agency", da: "Til inkasso", sv: "Hos inkasso", nb: "Til inkasso", de: "Beim Inkasso",
    fr: "Au recouvrement", nl: "Bij incasso", es: "En recobro", fi: "Perinnässä",
  },
  factored: {
    en: "Factored", da: "Solgt til factoring", sv: "Såld till factoring", nb: "Solgt til factoring",
    de: "An Factor verkauft", fr: "Cédée à l'affacturage", nl: "Verkocht aan factor", es: "Cedida a factoring",
    fi: "Myyty rahoitusyhtiölle",
  },
  "file-claim": {
    en: "File claim", da: "Anmeld krav i konkursboet", sv: "Anmäl fordran i konkursen",
    nb: "Meld krav i konkursboet", de: "Forderung im Insolvenzverfahren anmelden", fr: "Déclarer la créance",
    nl: "Vordering indienen bij curator", es: "Comunicar el crédito al concurso", fi: "Valvo saatava konkurssissa",
  },
  "written-off": {
    en: "Written off", da: "Afskrevet", sv: "Avskriven", nb: "Tapsført", de: "Ausgebucht", fr: "Passée en perte",
    nl: "Afgeboekt", es: "Dada de baja", fi: "Luottotappiona",
  },
  cancelled: {
    en: "Cancelled", da: "Annulleret", sv: "Makulerad", nb: "Annullert", de: "Storniert", fr: "Annulée",
    nl: "Geannuleerd", es: "Anulada", fi: "Peruttu",
  },
}; // biome-ignore format: a table

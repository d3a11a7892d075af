/** Late-fee policies in French. */
import type { PolicyWords } from "./policy-words.ts";

/** French: how a late-fee policy and the lines of a fee are told. */
export const fr: PolicyWords = {
  percent: "#\u202f%",
  interest: {
    day: "{size} d’intérêts par jour",
    week: "{size} d’intérêts par semaine, au jour près",
    month: "{size} d’intérêts par mois, au jour près",
    year: "{size} d’intérêts par an, au jour près",
  },
  started: {
    day: "{size} par jour commencé",
    week: "{size} par semaine commencée",
    month: "{size} par mois commencé",
  },
  full: {
    day: "{size} par jour entier",
    week: "{size} par semaine entière",
    month: "{size} par mois entier",
  },
  once: "{size} une seule fois",
  ofOpen: "{size} du solde ouvert",
  ofBalance: "{size} du solde",
  law: "pénalités légales de retard et indemnité forfaitaire : {law}",
  lawInterest: "pénalités légales de retard : {law}",
  contract: "le taux du contrat ({law})",
  costs: "frais de recouvrement néerlandais selon le barème légal (au moins {min}, au plus {max})",
  plus: ", plus ",
  next: "Compté à partir du lendemain de l’échéance.",
  after: "Compté à partir du jour {n} après l’échéance ; les jours d’avant sont gratuits.",
  grace: [
    "Rien jusqu’à {n} jour après l’échéance ; au-delà, compté depuis l’échéance.",
    "Rien jusqu’à {n} jours après l’échéance ; au-delà, compté depuis l’échéance.",
  ],
  base: "Les intérêts portent sur ce qui reste ouvert, TVA comprise ; les frais n’en produisent pas.",
  reference: "Le taux de référence est de {size}, quoi que dise le tableau.",
  compounded: {
    monthly: "Les intérêts s’ajoutent au montant dû une fois par mois, à compter de l’échéance.",
    yearly: "Les intérêts s’ajoutent au montant dû une fois par an, à compter de l’échéance.",
  },
  dayCount: "Les jours sont comptés selon {rule}.",
  limits: "En tout {list} par facture.",
  atLeast: "au moins {size}",
  atMost: "au plus {size}",
  atMostPart: "au plus {size} du solde",
  total: "Total",
  cap: "Plafond {size}",
  minimum: "Minimum {size}",
  charged: "Déjà demandé",
  compensation: "indemnité forfaitaire",
  given: "taux de référence indiqué",
  own: "taux propre",
  status: {
    verified: "vérifié",
    "verified-weak": "de seconde main",
    derived: "calculé selon la règle de la loi",
    "from-memory": "non vérifié",
    unverified: "introuvable",
  },
};

/** The function wizard in French. */
import type { FeeWords, FunctionWords, NextActionWords } from "./function-words.ts";

const invoiceDate = "La date de la facture ; une ligne vide reste vide.";
const dueDate = "La date d’échéance ; une ligne vide reste vide.";
const asOf = "La date d’arrêté ; aujourd’hui si elle est omise.";
const boundaries =
  'Le dernier jour de chaque tranche, en ordre croissant, en texte ou en plage ; "30,60,90" s’il est omis.';
const dueDates = "La date d’échéance de chaque ligne.";
const balances = "Le reste dû de chaque ligne, les avoirs en négatif.";
const playbook = "La plage de la feuille Playbook avec sa ligne d’en-tête ; omise : le plan standard.";
const daysPastDue = "Jours de retard.";

const fee: FeeWords = {
  balance: "Le montant dû TTC ; avec payments, le montant dû à l’échéance. 0 ou moins donne 0.",
  due_date: "La date d’échéance ; les pénalités courent dès le lendemain.",
  policy:
    'Les pénalités ou indemnités convenues, en anglais, comme "18% per year after 5 days", ou un régime comme "FR B2B" ; vide : rien de convenu.',
  as_of: "Le jour jusqu’auquel on calcule, inclus ; aujourd’hui s’il est omis.",
  payments:
    "Deux colonnes, date et montant : chaque règlement réduit la base dès le lendemain. Omis : aucun. L’en-tête et les lignes vides sont ignorés.",
  rates:
    "Deux colonnes, date de début et pourcentage : vos propres taux à la place des taux intégrés ou du taux annuel. Omis : aucun.",
  charged: "Ce qui a déjà été facturé, en montant positif ; il est déduit. Omis : 0.",
};

const nextAction: NextActionWords = {
  due_date: "La date d’échéance de la facture.",
  balance: "Le reste dû ; 0 ou vide à côté d’une échéance signifie payée, moins de 0 un avoir.",
  as_of: "Le jour pour lequel vous travaillez ; aujourd’hui s’il est omis.",
  last_action: "L’étape la plus avancée déjà faite, par son nom dans l’une des neuf langues ; vide : aucune.",
  last_contact: "Le jour du dernier contact avec le client à ce sujet.",
  status:
    "En litige, en pause, échéancier, chez l’avocat, au recouvrement, passée en perte… ; vide ou ouverte : on continue.",
  promised_date: "Le jour où le client a promis de régler.",
  invoice_date:
    "La date de la facture : laisse à une facture tardive le temps d’arriver ; pas de rappel avant échéance pour les délais courts.",
  playbook,
};

/** Every function's words in French. */
export const fr: FunctionWords = {
  DUE_DATE: {
    summary: "La date d’échéance d’une facture, d’après sa date et ses conditions de règlement.",
    parameters: {
      invoice_date: invoiceDate,
      terms:
        'Les conditions de règlement en texte, ou un nombre de jours : "30 jours", 30, "30 jours fin de mois", "2/10 net 30".',
    },
  },
  DISCOUNT_DEADLINE: {
    summary: "Le dernier jour où l’escompte est encore accordé.",
    parameters: {
      invoice_date: invoiceDate,
      terms: 'Les conditions de règlement avec escompte : "2/10 net 30", "14 Tage 2% Skonto, 30 Tage netto".',
    },
  },
  DAYS_PAST_DUE: {
    summary: "Jours entiers après l’échéance : 0 le jour même, négatif avant.",
    parameters: { due_date: dueDate, as_of: "Le jour jusqu’auquel on compte ; aujourd’hui s’il est omis." },
  },
  AGING_BUCKET: {
    summary: "La tranche d’ancienneté d’une facture : Current, 1-30, 31-60, 61-90 ou 91+.",
    parameters: { due_date: dueDate, as_of: asOf, boundaries },
  },
  AGING_REPORT: {
    summary: "La balance âgée : ce que doit chaque client, selon le retard.",
    parameters: {
      customers: "Le client de chaque ligne.",
      due_dates: dueDates,
      balances,
      as_of: asOf,
      boundaries,
      currencies: "La devise de chaque ligne ; omise : toutes les lignes ont la même.",
    },
  },
  BAD_DEBT_ALLOWANCE: {
    summary: "La provision pour créances douteuses : le total de chaque tranche multiplié par son taux.",
    parameters: {
      due_dates: dueDates,
      balances,
      as_of: asOf,
      boundaries,
      rates: "Un taux par tranche, Current d’abord ; omis : 1%, 5%, 10%, 25%, 50%.",
    },
  },
  LATE_FEE: {
    summary: "Les pénalités et indemnités de retard dues sur une facture jusqu’à un jour donné.",
    parameters: fee,
  },
  LATE_FEE_BREAKDOWN: {
    summary:
      "Le détail des pénalités et indemnités de retard : du, au, jours, base, taux, montant et nature de chaque ligne.",
    parameters: fee,
  },
  STATUTORY_RATE: {
    summary: "Le taux annuel légal des pénalités de retard un jour donné, référence et majoration comprises.",
    parameters: {
      regime: "Le régime, comme FR B2B, DE B2C ou NL B2B.",
      date: "Le jour ; aujourd’hui s’il est omis.",
    },
  },
  ALLOCATE_PAYMENT: {
    summary:
      "Répartit un règlement entre frais, intérêts et principal : une ligne, la dernière cellule étant l’excédent.",
    parameters: {
      payment: "Le montant reçu.",
      fees: "Les frais dus ; vide vaut 0.",
      interest: "Les intérêts dus ; vide vaut 0.",
      principal: "Le principal dû ; vide vaut 0.",
      order: 'L’ordre, en anglais, comme "interest, principal, fees" ; omis : fees, interest, principal.',
    },
  },
  EARLY_PAY_DISCOUNT: {
    summary: "L’escompte qui peut être déduit pour paiement anticipé.",
    parameters: {
      amount: "Ce qui est réglé, TTC ; une ligne vide reste vide.",
      invoice_date: "La date de la facture ; vide donne vide.",
      terms: 'Les conditions de règlement comme "2/10 net 30" ; vides ou sans escompte : 0.',
      pay_date: "Le jour du règlement ; aujourd’hui s’il est omis.",
      tax: "La TVA comprise dans le montant, pour tax_mode net.",
      tax_mode: "gross (si omis) : escompte sur tout le montant ; net : sur le montant hors taxe.",
    },
  },
  DISCOUNT_APR: {
    summary: "Ce que coûte par an le fait de ne pas profiter de l’escompte.",
    parameters: { terms: 'Les conditions de règlement comme "2/10 net 30".' },
  },
  AMOUNT_DUE: {
    summary:
      "Ce qu’il faut payer à ce jour : le reste dû, moins l’escompte encore ouvert, plus les pénalités et indemnités de retard.",
    parameters: {
      balance: "Le reste dû ; une ligne vide reste vide.",
      invoice_date: "La date de la facture ; vide : pas d’escompte.",
      due_date: "La date d’échéance ; vide : pas de pénalités.",
      terms: 'Les conditions de règlement comme "2/10 net 30" ; vides : pas d’escompte.',
      policy:
        'Les pénalités ou indemnités convenues, en anglais, comme "18% per year after 5 days", ou un régime comme "FR B2B" ; vide : aucune.',
      as_of: "Le jour du règlement ; aujourd’hui s’il est omis.",
    },
  },
  NEXT_ACTION: {
    summary: "Ce qu’il faut faire maintenant pour une facture, ou Wait.",
    parameters: nextAction,
  },
  NEXT_ACTION_DATE: {
    summary: "Le jour où cette action est à faire ; pour Wait, le jour de la suivante.",
    parameters: nextAction,
  },
  NEXT_ACTION_REASON: {
    summary: "Une phrase disant pourquoi cette action est à faire, et les tâches à côté.",
    parameters: nextAction,
  },
  WORKLIST: {
    summary: "Un tableau des clients à suivre aujourd’hui, le plus urgent en premier.",
    parameters: {
      ledger: "La plage des factures ouvertes avec sa ligne d’en-tête.",
      as_of: "Le jour pour lequel vous travaillez ; aujourd’hui s’il est omis.",
      playbook,
    },
  },
  PAYER_CLASS: {
    summary: "Le comportement de paiement d’un client : New, Prompt, Sporadic, In difficulty ou High risk.",
    parameters: {
      due_dates: "Les dates d’échéance des factures d’un seul client.",
      paid_dates: "Quand chacune a été réglée ; vide : pas encore.",
      as_of: "Le jour de l’appréciation ; aujourd’hui s’il est omis.",
    },
  },
  CREDIT_STATUS: {
    summary: "OK, Hold ou Cash only : si un client peut acheter à crédit.",
    parameters: {
      balance: "Le solde total du client ; une ligne vide reste vide.",
      credit_limit: "L’encours maximal autorisé ; vide : aucun plafond, comptant : aucun crédit.",
      days_past_due: "Jours de retard de la plus ancienne facture impayée du client.",
      broken_promises: "Nombre de promesses de règlement non tenues ; omis : 0.",
    },
  },
  PAYMENT_PLAN: {
    summary: "Un échéancier dont les échéances, avec leurs dates, totalisent le reste dû.",
    parameters: {
      balance: "Ce qui est à régler, plus de 0.",
      instalments: "Le nombre d’échéances.",
      first_date: "La date de la première échéance.",
      every: 'month (si omis : chaque mois), week, "2 weeks" ou un nombre de jours.',
    },
  },
  SETTLEMENT_OFFER: {
    summary:
      "Le minimum à accepter dans un accord transactionnel, quand le paiement intégral n’est plus attendu.",
    parameters: {
      balance: "Le reste dû ; une ligne vide reste vide.",
      days_past_due: daysPastDue,
      agency_fee: "La part qu’une société de recouvrement garderait ; omise : 30%.",
    },
  },
  RECOVERY_OPTIONS: {
    summary:
      "Un tableau des voies qui restent pour une créance : celles qui sont ouvertes, ce qu’elles rapportent au mieux, coûtent et exigent.",
    parameters: {
      balance: "Le reste dû, plus de 0.",
      days_past_due: daysPastDue,
      jurisdiction: "Où vous agiriez : FR, GB, US-CA…",
      agency_fee: "La part que garde une société de recouvrement, comme 25%.",
      factoring_advance: "La part qu’un affactureur paie tout de suite, comme 80%.",
      lawyer_letter: "Ce que coûte une mise en demeure par avocat.",
    },
  },
  SMALL_CLAIMS_LIMIT: {
    summary:
      "Le montant maximal d’une petite créance qu’une entreprise peut porter en justice, dans la devise du lieu.",
    parameters: { jurisdiction: "Le lieu : FR, GB, US-CA… ; une ligne vide reste vide." },
  },
  DAYS_SALES_OUTSTANDING: {
    summary: "Combien de jours de ventes à crédit restent à encaisser (DSO).",
    parameters: {
      receivables: "Les créances clients en fin de période ; une ligne vide reste vide.",
      credit_sales: "Les ventes à crédit de la période.",
      days: "Les jours de la période, comme 90.",
    },
  },
  COLLECTION_EFFECTIVENESS: {
    summary: "La part de ce qui pouvait être encaissé dans la période et qui l’a été ; 1 est le tout.",
    parameters: {
      opening: "Les créances au début ; une ligne vide reste vide.",
      credit_sales: "Les ventes à crédit de la période.",
      closing: "Les créances à la fin.",
      current: "Parmi les créances de la fin, ce qui n’est pas encore échu.",
    },
  },
  AVERAGE_DAYS_TO_PAY: {
    summary:
      "Le délai moyen de paiement en jours depuis la date de facture, pondéré par les montants s’ils sont donnés.",
    parameters: {
      invoice_dates: "La date de facture de chaque ligne.",
      paid_dates: "Le jour du règlement complet ; vide s’il manque.",
      amounts: "Le montant de chaque ligne, comme poids ; omis : toutes comptent autant.",
    },
  },
  EXPECTED_PAYMENT_DATE: {
    summary: "Le jour où l’argent est attendu : la base d’une prévision de trésorerie.",
    parameters: {
      due_date: dueDate,
      average_days_late: "Le retard habituel de ce client, en jours ; omis : 0.",
      promised_date: "Le jour où le client a promis de régler.",
      as_of: "Le jour de la prévision ; aujourd’hui s’il est omis.",
    },
  },
  REMINDER_TEXT: {
    summary: "Le texte d’un rappel pour une facture, dans la langue du client.",
    parameters: {
      action: "L’action telle que NEXT_ACTION la donne, dans l’une des neuf langues.",
      language: "La langue du client : da, de, en, es, fi, fr, nb, nl ou sv.",
      customer: "Le nom du client, pour la formule d’appel.",
      invoice: "Le numéro de la facture.",
      balance: "Le reste dû de la facture.",
      due_date: "La date d’échéance de la facture.",
      currency: "Le code de la devise, comme EUR ; omis : le montant est seul.",
      as_of: "Le jour jusqu’auquel les jours de retard sont comptés ; aujourd’hui s’il est omis.",
    },
  },
};

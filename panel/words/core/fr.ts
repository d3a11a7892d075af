/** Core's sentences in French. */
import type { CoreWords } from "../../said/core-words.ts";

/** Reasons, problems, stops and roads. */
export const fr: CoreWords = {
  reason: {
    between: "\u00A0; ",
    last: "dernière étape : {step}",
    ago: ["il y a {n} jour", "il y a {n} jours"],
    today: "aujourd’hui",
    nothingYet: "rien d’envoyé encore",
    next: "prochaine étape : {step}, le {date}",
    now: "à faire : {step}, depuis le {date}",
    end: "fin du plan de relance",
    promised: "paiement promis pour le {date}",
    waitUntil: "attendre jusqu’au {date}, deux jours ouvrés de plus",
    broken: "le paiement promis pour le {date} n’est pas arrivé",
    contact: "dernier contact : {when}",
    invoice: "Facture {number} : {text}",
    leftOut: "Non compris : {list}.",
    payer: "Payeur : {class}.",
    drafts: [
      "1 facture est un brouillon, pas encore envoyé au client.",
      "{n} factures sont des brouillons, pas encore envoyés au client.",
    ],
    since: "{task} depuis le {date}",
    setOff: "imputer {amount} non affectés",
    creditCovers:
      "Des règlements ou avoirs de {amount} ne sont rattachés à aucune facture et couvrent le montant échu : imputez-les d’abord.",
    creditOpen:
      "Des règlements ou avoirs de {amount} ne sont rattachés à aucune facture : imputez-les ou remboursez-les.",
    nothingOpen: "rien n’est dû",
    counts: {
      "resolve-dispute": "{n} en contestation",
      "await-promise": "{n} avec promesse de paiement",
      "follow-plan": "{n} en échéancier",
      paused: "{n} en pause",
      factored: "{n} cédées à l’affacturage",
    },
  },
  answers: {
    paid: "payée selon le statut",
    "apply-credit": "le client a un avoir ici : imputez-le sur une facture ouverte ou remboursez-le",
    "set-due-date":
      "sans date d’échéance, rien ne peut être relancé : indiquez-la, ou les conditions de paiement",
    "resolve-dispute": "le client la conteste, et la relance s’arrête jusqu’au règlement du litige",
    paused: "en pause selon le statut : rien n’est envoyé tant qu’elle l’est",
    "follow-plan": "en échéancier, dont les versements remplacent la date d’échéance",
    "offer-plan": "le client ne peut pas payer maintenant : convenez de versements",
    "await-settlement": "un accord transactionnel est en cours",
    "with-lawyer": "chez l’avocat : rien n’est envoyé d’ici",
    "at-court": "au tribunal : rien n’est envoyé d’ici",
    "with-agency": "au recouvrement : rien n’est envoyé d’ici",
    factored: "cédée à l’affacturage : ce n’est pas à nous d’en demander le paiement",
    "file-claim": "le client est insolvable : déclarez la créance à temps, arrêtez relances et livraisons",
    "written-off": "passée en perte",
    cancelled: "annulée",
  },
  problems: {
    "no-customer": "Pas de client sur cette ligne : indiquez qui doit.",
    "no-amount": "Pas de montant sur cette ligne : indiquez ce qui reste dû, ou 0 si c’est payé.",
    "no-balance":
      "Le solde est vide et rien d’autre ne dit ce qui reste dû : indiquez-le, ou 0 si c’est payé.",
    "unreadable-amount": "« {value} » n’est pas un montant : écrivez un nombre comme 1234,50.",
    "amount-too-large": "« {value} » est trop grand pour un calcul exact : vérifiez les chiffres.",
    "date-as-amount": "« {value} » est une date là où il faut un montant : indiquez le montant.",
    "unreadable-date":
      "« {value} » n’est pas une date : utilisez une cellule date ou un texte comme 2026-03-31.",
    "impossible-date": "« {value} » est un jour qui n’existe pas : corrigez le jour, le mois ou l’année.",
    "error-cell": "La cellule affiche l’erreur « {value} » : corrigez-la.",
    "unlikely-date":
      "« {value} » est avant 1990 ou après 2099 : un montant ou une faute de frappe ? Corrigez la date.",
    "date-is-time": "« {value} » est une heure ou un nombre trop petit pour une date : indiquez la date.",
    "unreadable-optional-date":
      "« {value} » n’est pas une date et n’est pas lu : utilisez une cellule date ou un texte comme 2026-03-31.",
    "unreadable-optional-amount":
      "« {value} » n’est pas un montant et n’est pas lu : écrivez un nombre comme 1234,50.",
    "unreadable-count": "« {value} » n’est pas un nombre entier et n’est pas lu : écrivez un nombre comme 2.",
    "no-due-date":
      "Pas de date d’échéance : indiquez-en une, ou des conditions de paiement, ou choisissez des conditions par défaut.",
    "unknown-terms":
      "Les conditions de paiement « {value} » sont illisibles : écrivez-les comme « 30 jours net », ou indiquez une échéance.",
    "due-before-invoice":
      "L’échéance « {value} » précède la date de facture : voyez laquelle des deux est juste.",
    "paid-before-invoice":
      "La date de paiement « {value} » précède la date de facture : voyez laquelle des deux est juste.",
    "unknown-status":
      "Le statut « {value} » est inconnu : la facture compte comme ouverte et n’est pas relancée. Utilisez un mot comme ouverte, contestée ou payée.",
    "unknown-last-action":
      "La dernière action « {value} » n’est pas une étape du plan de relance : rien ne se fait avant correction.",
    "unknown-currency": "La devise « {value} » est inconnue : utilisez un code comme EUR ou CHF.",
    "shared-currency-sign":
      "Le signe « {value} » sert à plusieurs devises : écrivez le code, ou choisissez la devise de base.",
    "currency-conflict":
      "Le montant porte « {value} » mais la colonne devise dit autre chose : la colonne l’emporte. Vérifiez.",
    "no-currency":
      "Pas de devise sur cette ligne : écrivez un code comme EUR, ou choisissez la devise de base.",
    "duplicate-number":
      "La facture « {value} » figure plusieurs fois avec des montants ou dates différents ; chaque ligne compte. Voyez si c’est une seule facture.",
    "duplicate-row":
      "La facture « {value} » figure aux lignes {rows} avec le même montant et les mêmes dates : elle compte une fois et {amount} est laissé de côté. Supprimez la copie ; si ce sont des lignes de facture, précisez l’objet de chacune.",
    "lines-added":
      "La facture « {value} » figure aux lignes {rows} avec le même montant et la même date mais des libellés différents : elles sont prises pour ses lignes, soit {amount} en tout. Supprimez celles qui sont des copies.",
    "number-of-two-customers":
      "La facture « {value} » figure chez deux clients ; les deux comptent. Vérifiez le numéro.",
    "no-invoice-number":
      "Pas de numéro de facture : indiquez-le, pour que courriers et règlements puissent le citer.",
    "number-lost-digits":
      "Le numéro « {value} » a plus de chiffres qu’un tableur n’en garde : importez la colonne comme texte.",
    "paid-but-open":
      "Marquée payée, mais « {value} » reste dû : elle est prise pour payée. Mettez le solde à 0, ou ôtez la marque.",
    overpaid:
      "Le client a payé plus que facturé : « {value} » est à son crédit. Imputez-le ou remboursez-le ; si c’est une erreur, corrigez-la.",
    "balance-above-amount": "Le solde « {value} » dépasse la facture : vérifiez les deux montants.",
    "balance-disagrees":
      "Le solde « {value} » n’est pas le montant moins le payé : le solde l’emporte. Vérifiez les trois.",
    "disputed-above-balance":
      "Le montant contesté « {value} » dépasse ce qui reste dû : tout le solde est pris pour contesté. Vérifiez les deux.",
    "negative-disputed":
      "Le montant contesté « {value} » est négatif et n’est pas lu : écrivez-le sans le moins.",
    "contact-in-future": "Le dernier contact « {value} » est après la date d’arrêté : vérifiez la date.",
    "bad-email":
      "« {value} » n’est pas une seule adresse e-mail : écrivez-en une, comme nom@societe.example.",
    "unknown-customer-type":
      "Le type de client « {value} » est inconnu : utilisez business, sole trader, consumer ou public.",
    "unreadable-credit-limit":
      "La limite de crédit « {value} » n’est pas un montant : écrivez un nombre, ou cash.",
    "thousands-or-decimals":
      "« {value} » peut signifier des milliers ou trois décimales : écrivez-le avec toutes ses décimales, par exemple 1234,500.",
    "three-decimals":
      "« {value} » a trois décimales là où deux sont d’usage et se lit ainsi : s’il s’agit de milliers, écrivez-le sans séparateur.",
    "mixed-notation":
      "« {value} » n’est pas écrit comme les autres montants de la colonne : corrigez les séparateurs.",
    "total-differs":
      "Le total du rapport est de {reported}, mais les lignes lues font {read}. Vérifiez s’il manque des lignes ou si certaines comptent deux fois.",
    "row-unused":
      "« {value} » est seul sur cette ligne et rien ne s’y rattache : supprimez-le ou complétez la ligne.",
    "no-paid-dates":
      "Les factures payées n’ont pas de date de paiement ici : un jour passé n’est pas montré exactement tel qu’il était.",
    "table-beside":
      "Un autre tableau se trouve à côté de celui-ci ({value}) : il n’est pas lu. Placez-le sur une feuille à part.",
    "dates-half-converted":
      "Certaines dates sont de vraies dates et d’autres, comme {value}, sont du texte : jour et mois ont pu être inversés. Comparez-en quelques-unes à la source.",
    "company-currency":
      "La colonne {value} est dans la devise de l’entreprise, non celle de la facture : les montants sont lus dans la devise de base.",
  },
  stops: {
    "answers-moved":
      "Des notes sont sur les lignes d’autres factures. Corrigez-les d’abord, sous Aujourd’hui.",
    "row-note":
      "Une note s’oppose à une relance. Facture {value}. Ne cochez le message que s’il peut partir malgré tout.",
    "payment-later":
      "La facture {value} est notée comme payée à un jour qui n’est pas encore venu. Attendez ce jour, ou corrigez-le.",
    "payment-unreadable":
      "Facture {value} : une ligne de Payments la nomme sans montant lisible. Corrigez la ligne, ou cochez le message s’il peut partir malgré tout.",
    "payment-unclear":
      "Facture {value} : de l’argent est arrivé qui est peut-être pour elle. Dites dans Payments quelle facture il a payée, ou cochez le message s’il peut partir malgré tout.",
    "payment-sheet":
      "La feuille Payments a des lignes sous des en-têtes inconnus : impossible de dire qui a payé. Nommez ses colonnes Date, Client, Facture et Montant, ou acceptez-le.",
    "log-disputed": "Facture {value} : le journal la dit contestée, sa ligne non. Dites si c’est réglé.",
    "log-promised":
      "Facture {value} : le journal dit le paiement promis, sa ligne non. Dites si c’est réglé.",
    "log-plan": "Facture {value} : le journal dit un échéancier, sa ligne non. Dites s’il est terminé.",
    "log-paused": "Facture {value} : le journal la dit en attente, sa ligne non. Dites si c’est réglé.",
    "log-no-contact": "Le journal dit de ne pas contacter le client.",
    "other-currency":
      "Le client a {value} qui n’ont réglé aucune facture, dans une autre monnaie que celle demandée ici. Imputez-les d’abord, ou envoyez quand même.",
    "outbox-ready":
      "Le message {value} au client est encore Ready dans Outbox et compte comme envoyé. Envoyez-le et marquez-le, ou annulez-le, d’abord.",
    "as-of-not-today": "La date d’arrêté n’est pas aujourd’hui. Mettez-la d’abord à aujourd’hui.",
    "not-a-working-day":
      "Aujourd’hui n’est pas un jour ouvré. Le message est prévu pour le prochain jour ouvré.",
    "outside-window": "C’est hors des heures d’envoi ({value}). Attendez, ou acceptez-le.",
    "no-sender":
      "Il manque dans les Réglages le nom de l’entreprise ou une adresse de réponse valable. Indiquez-les.",
    "no-language":
      "Il n’y a pas de lettres dans la langue du client. Utilisez da, de, en, es, fi, fr, nb, nl ou sv.",
    "no-email": "Il n’y a pas d’adresse e-mail. Indiquez-la, ou envoyez une lettre.",
    "bad-email": "« {value} » n’est pas une seule adresse e-mail valable. Corrigez-la dans la cellule.",
    "shared-email": "L’adresse {value} figure chez plusieurs clients. Voyez à qui elle est.",
    bounced: "L’e-mail à {value} est revenu. Demandez une nouvelle adresse.",
    "no-name": "Il n’y a personne à saluer. Indiquez le contact ou le client.",
    "no-bank": "Il manque dans les Réglages les coordonnées bancaires pour {value}. Indiquez-les.",
    "no-currency": "La devise est inconnue. Indiquez-la, ou choisissez la devise de base.",
    "nothing-owed": "Rien n’est dû.",
    "small-difference": "Le solde est un petit écart. Passez-le plutôt en perte.",
    "credits-cover":
      "Des avoirs et règlements non affectés couvrent ce qui serait demandé. Imputez-les d’abord.",
    "do-not-contact": "Le client ne doit pas être contacté.",
    insolvent: "Le client est insolvable : déclarez la créance, n’envoyez rien.",
    "unread-reply": "Le client a répondu. Lisez la réponse et marquez-la comme lue.",
    "too-soon": "Le client vient d’être contacté. Attendez quelques jours.",
    "payments-not-entered":
      "Les règlements ne sont pas saisis assez loin pour relancer. Saisissez-les d’abord.",
    "mailed-today": "Le client a déjà reçu un message aujourd’hui. Celui-ci peut partir demain.",
    "courtesy-not-fitting":
      "Pas de message de courtoisie tant qu’une facture en est à la relance formelle ou au-delà.",
    "already-sent": "Cette lettre a déjà été envoyée le {date} ({value}).",
    "in-doubt": "Un message sur la facture {value} est peut-être parti. Dites s’il a été envoyé.",
    "no-country": "Le pays du client est inconnu ; une lettre formelle ou des frais l’exigent. Indiquez-le.",
    "no-customer-type":
      "Entreprise, entrepreneur individuel, consommateur ou public ? Une lettre formelle ou des frais l’exigent. Indiquez le type.",
    "wrong-language-for-law":
      "Cette lettre n’a d’effet que dans les mots de sa propre loi. Mettez la langue du client à {value}.",
    "no-recovery-partner": "La lettre doit dire qui reprend la créance. Indiquez-le dans les Réglages.",
    "needs-paper":
      "L’e-mail seul ne prouve pas cette lettre ({value}). Envoyez-la aussi par courrier ou en recommandé.",
    "fee-not-allowed": "Les frais ne sont pas permis ici. Retirez-les.",
    "not-sent-yet": "La facture est encore un brouillon. Envoyez d’abord la facture.",
    "direct-debit": "La facture est prélevée : pas de rappel avant l’échéance.",
    "stale-data":
      "Aucun règlement saisi depuis {value} jours. Saisissez d’abord les règlements, ou acceptez-le.",
    "unsafe-header": "Un nom ou un numéro contient un saut de ligne ou un caractère caché. Retapez-le.",
    disputed: "Contestée. Réglez d’abord la contestation.",
    paused: "En pause, ou en attente d’une offre d’échéancier.",
    "promise-running": "Le paiement est promis. Attendez-le.",
    "plan-running": "En échéancier.",
    factored: "Cédée à l’affacturage : jamais à nous de la relancer.",
    "handed-over": "Chez l’avocat, au tribunal ou au recouvrement, ou accord en attente.",
    "no-due-date": "Pas de date d’échéance. Indiquez-la.",
  },
  recovery: {
    plan: [
      "Échéancier",
      "l’accord écrit du client, avec reconnaissance de dette.",
      "Pour un client qui veut payer mais ne peut pas d’un coup. Cela coûte du temps : autant de mois que dure l’échéancier.",
    ],
    settlement: [
      "Accord transactionnel",
      "un accord écrit : pour solde de tout compte, avec une date.",
      "Pour une dette que vous n’attendez plus en entier ; ce que vous abandonnez est à votre charge.",
    ],
    lawyer: [
      "Lettre d’avocat",
      "une créance que vous pouvez prouver.",
      "Réponse le plus souvent en quelques semaines. Le coût est à votre charge, sauf si la loi ou le contrat le met à celle du client.",
    ],
    order: [
      "Injonction de payer",
      "une créance non contestée et les conditions du tribunal.",
      "Moins cher et plus rapide qu’un procès ; une opposition y met fin. Vous avancez les frais du tribunal et les réclamez.",
    ],
    "small-claims": [
      "Petits litiges",
      "le contrat, les factures et un client qui peut payer.",
      "Sans avocat ; le plus souvent des mois. Le perdant supporte les frais du tribunal.",
    ],
    lawsuit: [
      "Procès",
      "un avocat, des preuves et un client qui peut payer.",
      "Pour les créances au-delà de la limite des petits litiges. Des mois, voire des années ; le plus souvent le perdant paie, aux États-Unis chacun les siens.",
    ],
    agency: [
      "Société de recouvrement",
      "le délai de la mise en demeure est passé (États-Unis : 90 jours de retard), créance non contestée.",
      "Qui supporte les frais dépend du pays. Cela prend des mois. Vérifiez son agrément et les plaintes.",
    ],
    factoring: [
      "Affacturage",
      "un client solvable, une facture non contestée échue depuis 15 jours au plus, un factor d’accord.",
      "De l’argent en quelques jours, mais frais et intérêts sont déduits, et la plupart rendent les factures impayées.",
    ],
    "write-off": [
      "Passage en perte",
      "les relances et mises en demeure, gardées comme preuve pour l’impôt et la TVA.",
      "Quand le temps et la relation valent plus que l’argent. Une partie peut revenir par la TVA.",
    ],
  },
  recoveryLimit: "Limite : {limit} ({year}).",
  recoveryUnverified: "Limite : {limit} ({year}, non vérifiée).",
};

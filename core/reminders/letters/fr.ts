/** Lettres en français : toujours vous ; les pénalités sont des intérêts ; pas de frais de relance au-delà de l'indemnité forfaitaire. */
import type { EarlyWords, LetterWords } from "./letter-words.ts";

const PAY = "Pour régler :\n{{bank}}";
const IGNORE = "Si vous avez déjà réglé, merci de ne pas tenir compte de ce rappel.";
const TELL = "Si vous avez réglé ces derniers jours, merci de nous en indiquer la date.";
const WAYS =
  "Si vous ne pouvez pas tout régler en une fois, versez-nous une partie dès maintenant en précisant la date du solde, ou demandez-nous un échéancier.";
const CALL = "Vous pouvez nous joindre au {{phone}}.";
const OBJECT =
  "Si vous contestez cette créance, merci de nous écrire à {{reply_to}} au plus tard le {{pay_by}} en précisant l'objet de votre contestation.";
const ALSO = "Autres factures en attente de règlement, non visées par ce courrier :\n{{also_open}}";
const CREDITOR = "Créancier :\n{{creditor}}";
const TOTAL_BY = "Nous vous prions de régler {{total}} au plus tard le {{pay_by}}.";

/** Les lettres françaises qu'une cellule peut donner. */
export const frEarly: EarlyWords = {
  greeting: { formal: "À l'attention de {{contact}}", friendly: "Bonjour {{contact}}," },
  letters: {
    "confirm-receipt": {
      subject: "<Facture|Factures> {{invoice}} de {{company}}",
      body: [
        "<Nous vous avons adressé la facture {{invoice}} d'un montant de {{principal}}, à échéance du {{due_date}}.|Nous vous avons adressé les factures suivantes, pour un total de {{principal}} :>",
        "<|{{invoices}}>",
        "Merci de nous prévenir si vous ne <l'avez pas reçue|les avez pas reçues> ou s'il manque un élément pour <sa|leur> validation, par exemple un numéro de commande.",
        "{{discount}}",
      ],
    },
    "pre-due-reminder": {
      subject: "<Échéance du {{due_date}} : facture {{invoice}}|Échéances prochaines : factures {{invoice}}>",
      body: [
        "<Nous vous rappelons que la facture {{invoice}} d'un montant de {{principal}} arrive à échéance le {{due_date}}.|Nous vous rappelons que les factures suivantes, pour un total de {{principal}}, arrivent bientôt à échéance :>",
        "<|{{invoices}}>",
        "{{discount}}",
        "{{additions}}",
        PAY,
        "Si le règlement est déjà en route, vous n'avez rien d'autre à faire.",
      ],
    },
    "friendly-reminder": {
      subject: "Rappel de paiement : <facture|factures> {{invoice}}",
      body: [
        "<La facture {{invoice}} d'un montant de {{principal}} était à échéance du {{due_date}} et nous n'avons pas trouvé votre règlement.|Les factures suivantes, pour un total de {{principal}}, sont échues et nous n'avons pas trouvé votre règlement :>",
        "<|{{invoices}}>",
        "Il s'agit peut-être d'un oubli. Merci de <la|les> régler, ou de nous dire si quelque chose s'y oppose.",
        "<La facture est disponible|Les factures sont disponibles> ici : {{link}}",
        "{{discount}}",
        "{{additions}}",
        PAY,
        ALSO,
        IGNORE,
      ],
    },
    "second-reminder": {
      subject: "Deuxième rappel : <facture|factures> {{invoice}}",
      body: [
        "<La facture {{invoice}} d'un montant de {{principal}}, à échéance du {{due_date}}, a maintenant {{days_past_due}} de retard.|Les factures suivantes, pour un total de {{principal}}, restent impayées :>",
        "<|{{invoices}}>",
        "Merci de <la|les> régler dans les prochains jours, ou de nous répondre en indiquant la date de votre règlement.",
        "{{additions}}",
        TOTAL_BY,
        PAY,
        WAYS,
        CALL,
        ALSO,
        IGNORE,
      ],
    },
  },
};

/** Tout ce que Duebook dit en français. */
export const fr: LetterWords<"fr"> = {
  early: frEarly,
  closing: { formal: "Nous vous prions d'agréer nos salutations distinguées.", friendly: "Cordialement" },
  letters: {
    "formal-reminder": {
      subject: "Relance avant mise en demeure : <facture|factures> {{invoice}}",
      body: [
        "Malgré nos rappels, nous n'avons pas reçu le règlement <de la facture suivante|des factures suivantes>.",
        "{{invoices}}",
        "{{breakdown}}",
        "Conditions convenues : {{terms}}.",
        TOTAL_BY,
        PAY,
        WAYS,
        CALL,
        OBJECT,
        ALSO,
        TELL,
        CREDITOR,
      ],
    },
    "suspension-notice": {
      subject: "Préavis de suspension au {{stop_date}} : <facture|factures> {{invoice}}",
      body: [
        "Malgré nos rappels, <la facture suivante reste impayée|les factures suivantes restent impayées>.",
        "{{invoices}}",
        "{{breakdown}}",
        "Si nous n'avons pas reçu {{total}} avant le {{stop_date}}, nous suspendrons ce jour-là nos livraisons et prestations. Elles reprendront dès que votre compte sera soldé.",
        PAY,
        WAYS,
        CALL,
        ALSO,
        TELL,
      ],
    },
    "final-notice": {
      subject: "Mise en demeure de payer : <facture|factures> {{invoice}}",
      body: [
        "Malgré nos relances, <la facture suivante reste impayée|les factures suivantes restent impayées>. Par la présente, nous vous mettons en demeure de régler {{total}} au plus tard le {{pay_by}}.",
        "{{invoices}}",
        "{{breakdown}}",
        "Si nous n'avons pas reçu {{total}} au plus tard le {{pay_by}}, nous remettrons le dossier à {{who}} le {{hand_over_date}}. Il en résultera des frais supplémentaires.",
        PAY,
        "Vous pouvez encore nous appeler au {{phone}} pour convenir d'un échéancier.",
        OBJECT,
        ALSO,
        TELL,
        CREDITOR,
      ],
    },
    "broken-promise": {
      subject: "Règlement promis pour le {{promised_date}} : <facture|factures> {{invoice}}",
      body: [
        "Vous nous aviez annoncé le règlement <de la facture {{invoice}}|des factures suivantes> au plus tard le {{promised_date}}. Nous ne l'avons pas reçu.",
        "<|{{invoices}}>",
        "{{additions}}",
        "Merci de régler {{total}} maintenant, ou de nous répondre aujourd'hui en indiquant la date de votre règlement.",
        PAY,
        WAYS,
        CALL,
        ALSO,
        TELL,
      ],
    },
    "instalment-missed": {
      subject: "Échéance du {{instalment_date}} non reçue",
      body: [
        "L'échéance de {{instalment}} prévue le {{instalment_date}} dans notre échéancier ne nous est pas parvenue.",
        "Merci de la régler au plus tard le {{pay_by}}, afin que l'échéancier puisse se poursuivre.",
        "À défaut de règlement à cette date, la totalité du reste dû, soit {{principal}}, devient exigible, comme prévu dans l'échéancier.",
        PAY,
        CALL,
        TELL,
      ],
    },
    "proof-of-payment": {
      subject: "Votre règlement : <facture|factures> {{invoice}}",
      body: [
        "Merci de nous avoir informés du règlement <de la facture {{invoice}}|des factures suivantes>, soit {{principal}}. Nous ne le retrouvons pas sur notre compte.",
        "<|{{invoices}}>",
        "Merci de nous envoyer le justificatif de paiement avec la date, le montant et le compte crédité ; nous ferons aussitôt les recherches.",
        "Notre compte :\n{{bank}}",
        CALL,
      ],
    },
    "plan-confirmation": {
      subject: "Notre échéancier : <facture|factures> {{invoice}}",
      body: [
        "Merci pour notre accord. Vous reconnaissez devoir {{principal}} au titre <de la facture {{invoice}}|des factures suivantes>.",
        "<|{{invoices}}>",
        "Vous réglez selon cet échéancier :\n{{instalments}}",
        "Tant que les échéances sont respectées, nous ne relançons pas <cette facture|ces factures>. Si une échéance n'est pas réglée dans les 3 jours suivant sa date, la totalité du reste dû devient exigible. Jusqu'au solde, nous ne livrons que contre paiement d'avance.",
        PAY,
        "Merci de confirmer cet échéancier en répondant à ce message.",
      ],
    },
    "settlement-offer": {
      subject: "Proposition d'accord : <facture|factures> {{invoice}}",
      body: [
        "{{principal}} restent dus au titre <de la facture {{invoice}}|des factures suivantes>.",
        "<|{{invoices}}>",
        "Nous proposons d'accepter {{settlement}} pour solde de tout compte, si la totalité de cette somme est sur notre compte au plus tard le {{pay_by}}. Après cette date, la proposition prend fin et la totalité reste due.",
        PAY,
        "Merci de répondre à ce message si vous acceptez.",
      ],
    },
    statement: {
      subject: "Relevé de compte au {{as_of}}",
      body: [
        "Voici votre relevé de compte au {{as_of}}.",
        "{{statement}}",
        "Total restant dû : {{total}}.",
        "Dont échu : {{overdue}}.",
        PAY,
        "Merci de nous prévenir si ce relevé ne correspond pas à votre comptabilité.",
      ],
    },
    "thank-you": {
      subject: "Merci pour votre règlement",
      body: [
        "Merci : votre règlement de {{paid}} pour <la facture|les factures> {{invoice}} nous est bien parvenu.",
        "Vous n'avez rien d'autre à faire. Au plaisir de continuer à travailler avec vous.",
      ],
    },
  },
  legal: {
    // C. civ. 1344 : une interpellation suffisante ; les mots « mise en demeure » dans l'objet et dans le texte.
    FR: {
      subject: "Mise en demeure de payer : <facture|factures> {{invoice}}",
      body: [
        "Malgré nos relances, <la facture suivante reste impayée|les factures suivantes restent impayées>.",
        "{{invoices}}",
        "{{breakdown}}",
        "Par la présente, nous vous mettons en demeure de régler {{total}} au plus tard le {{pay_by}}.",
        "Si nous n'avons pas reçu {{total}} au plus tard le {{pay_by}}, nous remettrons le dossier à {{who}} le {{hand_over_date}} pour recouvrement, au besoin par une injonction de payer. Il en résultera des frais supplémentaires.",
        PAY,
        "Vous pouvez encore nous appeler au {{phone}} pour convenir d'un échéancier.",
        OBJECT,
        ALSO,
        CREDITOR,
      ],
    },
  },
  table: {
    number: "Facture", date: "Date", due: "Échéance", days: "Jours de retard", amount: "Montant", paid: "Réglé", open: "Reste dû",
    covered: "Visées par ce courrier", alsoOpen: "Autres factures en attente de règlement", principal: "Principal", fee: "Frais de rappel",
    fixedSum: "Indemnité forfaitaire pour frais de recouvrement", interest: "Pénalités de retard", collectionCosts: "Frais de recouvrement",
    credits: "Avoirs déduits", total: "Total à régler", balance: "Solde", credit: "Avoir", instalment: "Échéance",
    paymentReference: "Référence de paiement", ourReference: "Notre référence", poNumber: "Votre numéro de commande",
    notDue: "Non échu", daysRange: "# jours",
    discount: "Facture {{invoice}} : si le règlement nous parvient au plus tard le {{date}}, vous pouvez déduire {{amount}}.",
    undisputed: "Facture {{invoice}} : {{disputed}} sur {{whole}} font l'objet d'une contestation et ne sont pas visés par ce courrier. Nous demandons la part non contestée, soit {{amount}}.",
  }, // biome-ignore format: a table
};

/** What the standard steps of the ladder are called in the nine languages, after the project's glossary. */
import type { Language } from "../language.ts";

/** Ids of the steps every shipped playbook is made of, in the order of the ladder. */
export const STEP_IDS = [
  "confirm-receipt",
  "pre-due-reminder",
  "friendly-reminder",
  "second-reminder",
  "phone-call",
  "notify-sales-rep",
  "credit-hold",
  "formal-reminder",
  "suspension-notice",
  "final-notice",
  "decide-recovery",
] as const;

/** A standard step's id; a bookkeeper's own steps have ids of their own. */
export type StepId = (typeof STEP_IDS)[number];

/** Labels of the standard steps. "Inkassokrav" and "inkassovarsel" stand only where the letter has the lawful form. */
export const STEP_LABELS: Readonly<Record<StepId, Readonly<Record<Language, string>>>> = {
  "confirm-receipt": {
    en: "Confirm receipt", da: "Bekræft modtagelse", sv: "Bekräfta mottagande", nb: "Bekreft mottak",
    de: "Rechnungseingang bestätigen", fr: "Confirmer la réception", nl: "Ontvangst bevestigen",
    es: "Confirmar la recepción", fi: "Varmista laskun saapuminen",
  },
  "pre-due-reminder": {
    en: "Pre-due reminder", da: "Påmindelse før forfald", sv: "Påminnelse före förfallodagen",
    nb: "Påminnelse før forfall", de: "Hinweis auf die bevorstehende Fälligkeit", fr: "Rappel d'échéance",
    nl: "Herinnering vóór vervaldatum", es: "Aviso de próximo vencimiento", fi: "Muistutus tulevasta eräpäivästä",
  },
  "friendly-reminder": {
    en: "Friendly reminder", da: "Venlig påmindelse", sv: "Betalningspåminnelse", nb: "Betalingspåminnelse",
    de: "Zahlungserinnerung", fr: "Rappel de paiement", nl: "Betalingsherinnering", es: "Recordatorio de pago",
    fi: "Maksumuistutus",
  },
  "second-reminder": {
    en: "Second reminder", da: "Anden påmindelse", sv: "Andra påminnelsen", nb: "Andre påminnelse",
    de: "Zweite Zahlungserinnerung", fr: "Deuxième rappel", nl: "Tweede herinnering", es: "Segundo recordatorio",
    fi: "Toinen maksumuistutus",
  },
  "phone-call": {
    en: "Phone call", da: "Telefonopkald", sv: "Telefonsamtal", nb: "Telefonsamtale", de: "Telefonanruf",
    fr: "Appel téléphonique", nl: "Telefoongesprek", es: "Llamada telefónica", fi: "Puhelinsoitto",
  },
  "notify-sales-rep": {
    en: "Notify sales rep", da: "Orientér sælgeren", sv: "Informera säljaren", nb: "Informer selgeren",
    de: "Vertrieb informieren", fr: "Informer le commercial", nl: "Verkoper informeren", es: "Avisar al comercial",
    fi: "Ilmoita myyjälle",
  },
  "credit-hold": {
    en: "Credit hold", da: "Leveringsstop", sv: "Leveransstopp", nb: "Leveringsstopp", de: "Liefersperre",
    fr: "Compte bloqué", nl: "Leveringsstop", es: "Bloqueo de crédito", fi: "Toimituskielto",
  },
  "formal-reminder": {
    en: "Formal reminder", da: "Rykker", sv: "Påminnelse med betalningskrav", nb: "Purring", de: "Mahnung",
    fr: "Relance avant mise en demeure", nl: "Aanmaning", es: "Reclamación de pago", fi: "Maksukehotus",
  },
  "suspension-notice": {
    en: "Suspension notice", da: "Varsel om leveringsstop", sv: "Varsel om leveransstopp",
    nb: "Varsel om leveringsstopp", de: "Ankündigung einer Liefersperre", fr: "Préavis de suspension",
    nl: "Aankondiging leveringsstop", es: "Aviso de suspensión del suministro",
    fi: "Ilmoitus toimitusten keskeyttämisestä",
  },
  "final-notice": {
    en: "Final notice", da: "Inkassovarsel", sv: "Sista påminnelse före inkasso", nb: "Inkassovarsel",
    de: "Letzte Mahnung", fr: "Mise en demeure de payer", nl: "Laatste aanmaning",
    es: "Último requerimiento de pago", fi: "Maksuvaatimus",
  },
  "decide-recovery": {
    en: "Decide recovery", da: "Tag stilling til inddrivelse", sv: "Ta ställning till indrivning",
    nb: "Ta stilling til inndriving", de: "Über die Beitreibung entscheiden", fr: "Décider du recouvrement",
    nl: "Besluiten over incasso", es: "Decidir sobre el recobro", fi: "Päätä perinnästä",
  },
}; // biome-ignore format: a table

/**
 * The menu's items in the nine languages, in the order they stand. They are part of Code.js because the menu is made before
 * the add-on may fetch anything else; everything else it says is in menu-words.ts.
 */

import type { Language } from "../core/language.ts";

/** What each item calls. */
export const MENU_HANDLERS = [
  "duebookSetUp",
  "duebookAgeToToday",
  "duebookWorklist",
  "duebookReminders",
  "duebookSendDue",
  "duebookResume",
  "duebookLogCall",
  "duebookAgingReport",
  "duebookCheck",
  "duebookHelp",
] as const;

const LABELS: Readonly<Record<Language, string>> = {
  en: "Set up this sheet|Age to today|Worklist|Reminders…|Send due reminders|Resume sending|Log a call…|Aging report|Check this sheet|Help",
  da: "Sæt arket op|Opdater til i dag|Arbejdsliste|Rykkere…|Send dagens rykkere|Genoptag afsendelsen|Notér opkald…|Aldersfordeling|Kontrollér arket|Hjælp",
  de: "Diese Tabelle einrichten|Auf heute setzen|Arbeitsliste|Mahnungen…|Fällige Mahnungen senden|Versand fortsetzen|Anruf notieren…|Altersstruktur|Diese Tabelle prüfen|Hilfe",
  es: "Preparar esta hoja|Poner a hoy|Lista de trabajo|Recordatorios…|Enviar los recordatorios de hoy|Seguir enviando|Anotar llamada…|Antigüedad de saldos|Revisar esta hoja|Ayuda",
  fi: "Ota taulukko käyttöön|Päivitä tähän päivään|Työlista|Muistutukset…|Lähetä päivän muistutukset|Jatka lähetystä|Kirjaa puhelu…|Ikäjakauma|Tarkista taulukko|Ohje",
  fr: "Préparer cette feuille|Mettre à aujourd’hui|Liste de travail|Relances…|Envoyer les relances du jour|Reprendre l’envoi|Noter un appel…|Balance âgée|Vérifier cette feuille|Aide",
  nb: "Sett opp arket|Oppdater til i dag|Arbeidsliste|Påminnelser…|Send dagens påminnelser|Gjenoppta sendingen|Noter samtale…|Aldersfordeling|Kontroller arket|Hjelp",
  nl: "Dit blad inrichten|Op vandaag zetten|Werklijst|Aanmaningen…|Aanmaningen van vandaag versturen|Versturen hervatten|Gesprek noteren…|Ouderdomsanalyse|Dit blad controleren|Help",
  sv: "Ställ in bladet|Ställ på i dag|Arbetslista|Påminnelser…|Skicka dagens påminnelser|Återuppta sändningen|Notera samtal…|Åldersanalys|Kontrollera bladet|Hjälp",
};

/** The labels in the language of a locale ("da", "pt_BR", "no"), one for each handler; English where there are none. */
export function menuLabels(locale: string): readonly string[] {
  const code = locale.slice(0, 2).toLowerCase();
  return (LABELS[(code === "no" || code === "nn" ? "nb" : code) as Language] ?? LABELS.en).split("|");
}

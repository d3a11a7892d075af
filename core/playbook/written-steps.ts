/** Ways people write the steps in a "last action" column, beside the labels of the nine languages. */
import type { StepId } from "./step-labels.ts";

/**
 * By step, in any spelling plainWord makes equal. A numbered Danish rykker counts from the first one that may carry a
 * fee: 1. rykker is the second reminder, 2. rykker the formal one, 3. rykker the inkassovarsel; a German Mahnung or a
 * Norwegian purring is formal from the first on.
 */
export const WRITTEN_STEPS: Readonly<Partial<Record<StepId, string>>> = {
  "confirm-receipt": "receipt confirmed|confirmed receipt|confirmation|modtagelse bekræftet|mottagande bekräftat|mottak bekreftet",
  "pre-due-reminder": "pre due|before due|due soon|upcoming|reminder before due|courtesy reminder|påmindelse inden forfald|rappel avant échéance",
  "friendly-reminder":
    "reminder|reminded|first reminder|1st reminder|reminder 1|1 reminder|reminder sent|reminder no 1|friendly|gentle reminder|e mail reminder|email reminder|emailed|statement and reminder|" +
    "påmindelse|1 påmindelse|påmindelse 1|første påmindelse|venlig rykker|erindring|betalingspåmindelse|" +
    "påminnelse|1 påminnelse|påminnelse 1|första påminnelsen|vänlig påminnelse|første påminnelse|vennlig påminnelse|" +
    "erinnerung|1 erinnerung|erste zahlungserinnerung|1 zahlungserinnerung|freundliche erinnerung|" +
    "rappel|1er rappel|premier rappel|rappel 1|rappel amiable|relance amiable|relance 1|1ere relance|première relance|" +
    "herinnering|1e herinnering|eerste herinnering|herinnering 1|" +
    "recordatorio|primer recordatorio|recordatorio 1|recordatorio amistoso|muistutus|1 muistutus|ensimmäinen muistutus|1 maksumuistutus",
  "second-reminder":
    "2nd reminder|reminder 2|2 reminder|reminder no 2|reminded twice|" +
    "2 påmindelse|påmindelse 2|1 rykker|rykker 1|første rykker|rykkerbrev 1|1 rykkerbrev|1 rykkerskrivelse|2 påminnelse|påminnelse 2|andra påminnelse|andre påminnelsen|" +
    "2 erinnerung|zweite erinnerung|2 zahlungserinnerung|2e rappel|2eme rappel|second rappel|rappel 2|relance 2|2e relance|2eme relance|deuxième relance|" +
    "2e herinnering|herinnering 2|2 recordatorio|recordatorio 2|2 muistutus|toinen muistutus|2 maksumuistutus",
  "phone-call":
    "call|called|phone|phoned|phone called|telephone|telephoned|telephone call|rang|phone call made|spoke|spoke on the phone|call made|" +
    "opkald|ringet|ringet op|telefon|telefonisk|telefonisk kontakt|kontaktet telefonisk|ringt|ringde|samtal|oppringning|oppringt|ringte|" +
    "anruf|angerufen|telefonat|telefoniert|telefonisch|appel|appelé|appelée|téléphone|téléphoné|relance téléphonique|" +
    "gebeld|bellen|telefoontje|telefonisch contact|llamada|llamado|llamada hecha|teléfono|puhelu|soitettu|soitto",
  "notify-sales-rep": "sales rep told|sales rep notified|sælger orienteret|säljare informerad",
  "credit-hold": "on credit hold|deliveries stopped|kreditspærre|kreditspärr|kredittsperre",
  "formal-reminder":
    "formal|third reminder|3rd reminder|reminder 3|3 reminder|reminder no 3|formal letter|demand letter|letter of demand|demand|" +
    "rykkerskrivelse|rykkerbrev|2 rykker|rykker 2|anden rykker|2 rykkerskrivelse|3 påmindelse|formel rykker|3 påminnelse|tredje påminnelse|formell påminnelse|" +
    "1 purring|purring 1|første purring|2 purring|purring 2|andre purring|purrebrev|" +
    "1 mahnung|mahnung 1|erste mahnung|mahnstufe 1|2 mahnung|mahnung 2|zweite mahnung|mahnstufe 2|gemahnt|" +
    "relance 3|3e relance|3eme relance|troisième relance|relance formelle|aanmaning 1|1e aanmaning|eerste aanmaning|aanmaning 2|2e aanmaning|tweede aanmaning|" +
    "reclamación|primera reclamación|reclamación formal|3 muistutus|kehotus",
  "suspension-notice": "suspension|notice of suspension|supply stop notice|varsel om stop|leveringsstop varslet",
  "final-notice":
    "final|final reminder|last reminder|final demand|last notice|letter before action|lba|notice before action|" +
    "3 rykker|rykker 3|tredje rykker|sidste rykker|inkassovarsling|varsel om inkasso|inkassokrav|sista påminnelsen|sista påminnelse|inkassovarning|siste purring|siste varsel|" +
    "3 mahnung|mahnung 3|dritte mahnung|mahnstufe 3|letzte zahlungsaufforderung|mise en demeure|lrar|dernière relance|dernier rappel|" +
    "ingebrekestelling|veertiendagenbrief|14 dagenbrief|laatste herinnering|sommatie|" +
    "requerimiento|requerimiento de pago|burofax|último aviso|viimeinen muistutus|viimeinen maksumuistutus|viimeinen maksumuistutus ennen perintää",
  "decide-recovery": "recovery|recovery decided|decided|recovery decision|escalated|decide|inddrivelse|indrivning|inndriving|beitreibung|recouvrement décidé|recobro decidido",
}; // biome-ignore format: a table

/** Words in a note that speak against a reminder: paid, disputed, promised, leave alone, gone; in nine languages. */
import { foldText } from "../ledger/label.ts";

/**
 * By what they mean, after foldText: letters without accents, a stop between sentences written as "|". A word ends where it
 * ends; `*` stands for any ending. What programs and bookkeepers write on ordinary invoices is left out ("iflg. aftale",
 * "reklame", "payment terms"): a tick too many is no harm, a hundred of them are not read any more.
 */
const WORDS: Readonly<Record<string, string>> = {
  paid:
    "paid|prepaid in full|settled|remitted|paid up|payment received|payment sent|payment made|received payment|money received|has paid|transferred|" +
    "betalt|indbetalt|innbetalt|overfort|betaling modtaget|betaling mottatt|har betalt|oppgjort|udlignet|" +
    "betald|betalad|betalat|inbetald|inbetalt|overford|betalning mottagen|reglerad|" +
    "bezahlt|gezahlt|beglichen|uberwiesen|zahlung erhalten|zahlung eingegangen|zahlungseingang|ausgeglichen|" +
    "paye|payee|payes|payees|regle|reglee|regles|reglees|soldee|acquittee|virement recu|virement effectue|virement fait|paiement recu|encaisse|encaissee|" +
    "betaald|voldaan|overgemaakt|betaling ontvangen|pagado|pagada|pagados|pagadas|cobrado|cobrada|saldada|transferencia recibida|transferencia hecha|pago recibido|" +
    "maksettu|maksanut|maksu suoritettu|maksu saatu|maksu saapunut",
  disputed:
    "disput*|contested|contests|in query|queried|under query|query with|complain*|wrong amount|wrong invoice|wrong price|invoiced wrongly|invoiced twice|short deliver*|damaged|not delivered|" +
    "credit note|credit memo|credit due|to be credited|refund*|returned goods|goods returned|" +
    "bestrid*|omtvist*|indsigelse*|klager over|har klaget|reklamation*|reklameret|kreditnota*|krediteres|skal krediteres|refunder*|forkert belob|forkert faktura|forkert pris|varer retur|tvist*|" +
    "bestritt*|bestreit*|bestritten|invandning*|reklamerat|reklamerad|kreditfaktura*|krediteras|fel belopp|fel faktura|fel pris|" +
    "innsigelse*|reklamasjon*|reklamert|feil belop|feil faktura|feil pris|" +
    "strittig|streitig|einspruch*|widerspruch*|einwand|einwendung*|beanstand*|reklamiert|reklamierung|gutschrift*|mangel|mangelhaft|falscher betrag|falsche rechnung|" +
    "conteste*|litige*|litigieu*|desaccord|reclamation client*|avoir a emettre|avoir en attente|attente d avoir|montant errone|facture erronee|" +
    "betwist*|geschil*|bezwaar|klacht*|creditnota*|creditfactuur|te crediteren|onjuist bedrag|foute factuur|retour gezonden|" +
    "en disputa|disputad*|impugnad*|incidencia*|litigio*|disconforme|no conforme|nota de credito|nota de abono|importe erroneo|devolucion|" +
    "riidanal*|riitau*|kiist*|reklamaatio*|hyvityslasku*|hyvitetaan|vaara summa|vaara lasku",
  leave:
    "do not (chase|contact|remind|send|dun|call|email|e mail|mail|write|bother|disturb)|don t (chase|contact|remind|send|dun|call|email|e mail|mail|write|bother|disturb)|" +
    "dont (chase|contact|remind|send|dun|call|email|mail|write|bother)|no chasing|no reminder|no reminders|no dunning|no contact|stop reminders|stop chasing|stop dunning|leave alone|on hold|hold off|hold back|wait for|wait until|wait with|paused|" +
    "ikke (rykke|rykkes|kontakte|kontaktes|skrive|skrives|ringe|purre|purres|mases|sendes|minne|varsle)|ryk ikke|rykkes ikke|rykkerstop|rykkerspaerr*|purres ikke|purrestopp|ikke purring|ingen purring|ingen rykker|ingen rykkere|vent med|afvent|afventer|avvent|avventer|venter pa|i bero|" +
    "(inte|ej) (paminn|paminna|paminnas|kontakta|kontaktas|krava|kravas|ring|ringa|skicka|skriva)|paminn (inte|ej)|kontakta (inte|ej)|ingen paminnelse|kravstopp|kravsparr*|avvakta|vilande|" +
    "nicht (mahnen|anmahnen|erinnern|kontaktieren|anschreiben|anrufen|senden|schicken|verschicken)|mahnstop*|mahnsperre|keine mahnung|keine mahnungen|keine erinnerung|warten mit|abwarten|zuruckgestellt|ausgesetzt|" +
    "ne pas (relancer|contacter|appeler|ecrire|rappeler|envoyer|deranger)|pas de relance|pas de relances|en attente|suspendre|suspendu*|" +
    "niet (aanmanen|manen|herinneren|bellen|mailen|contacteren|benaderen|sturen|versturen)|geen (herinnering|herinneringen|aanmaning|aanmaningen|contact)|aanmaanstop|wachten met|in de wacht|" +
    "no (reclamar|contactar|avisar|llamar|enviar|escribir|molestar)|sin recordatorio*|en espera|esperar|" +
    "ala (muistuta|karhua|karhu|ota yhteytta|laheta|peri|soita)|ei (muistuteta|karhuta|saa|muistutusta|muistutuksia|perita|oteta yhteytta)|perintakielto|odota|odotetaan|odottaa",
  promised:
    "promis*|ptp|will pay|paying on|pays on|agreed payment|payment agreed|agreed to pay|payment plan|instalment|instalments|installment|installments|payment deferred|extension agreed|next payment run|" +
    "lovet|lover at|lover betaling|lovede|vil betale|betalingsaftale*|aftalt betaling|betaling aftalt|aftale om betaling|aftalt at betale|afdrag*|henstand|udsat|betaler (d|den|pr|om|i|senest|mandag|tirsdag|onsdag|torsdag|fredag)|" +
    "lovat|lovade|avtalad betalning|betalning avtalad|betalningsplan*|avbetal*|anstand|betalar (den|pa|om|i|senast|mandag|tisdag|onsdag|torsdag|fredag)|" +
    "avtalt betaling|betaling avtalt|betalingsavtale*|nedbetaling*|avdrag*|utsatt|" +
    "zugesagt|versprochen|ratenzahlung*|raten|ratenplan|stundung*|gestundet|zahlt (am|bis|nachste|diese|ende|montag|dienstag|mittwoch|donnerstag|freitag)|zahlung vereinbart|vereinbarte zahlung|" +
    "a promis|promesse*|paiera|versera|echeancier*|paiement convenu|paiement prevu|report accorde|delai accorde|" +
    "beloofd|toegezegd|toezegging|zal betalen|betaalt (op|voor|volgende|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag)|betalingsregeling*|betaling afgesproken|afgesproken betaling|in termijnen|uitstel|" +
    "prometi*|prometid*|promesa*|pagara|plan de pago|plan de pagos|a plazos|aplaza*|pago acordado|acordado el pago|" +
    "luvannut|lupasi|lupaus|lupasivat|maksusuunnitelma*|maksusopimus*|sovittu maksu*|maksu sovittu|maksaa (huomenna|maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina)|lykkays*|lisaaikaa",
  gone:
    "bankrupt*|insolv*|liquidat*|in administration|receivership|deceased|has died|passed away|konkurs*|konkurssi*|rekonstruktion|dodsbo*|afgaet ved doden|avliden|avdod|" +
    "pleite|zwangsverw*|verstorben|nachlass|faillite|failli|redressement judiciaire|decede|decedee|faillissement|failliet|surseance|overleden|concurso de acreedores|quiebra|fallecid*|yrityssaneeraus*|saneeraus*|kuollut|kuolinpes*|" +
    "written off|write off|afskrevet|avskriven|avskrevet|abgeschrieben|ausgebucht|oninbaar|afgeboekt|incobrable|passee en perte|luottotappio*|" +
    "with lawyer|with solicitor|lawyer|solicitor|attorney|advokat*|inkasso*|collection agency|anwalt|rechtsanwalt|mahnbescheid*|avocat|huissier|contentieux|advocaat|incassobureau|deurwaarder|abogado*|juzgado|monitorio|asianajaja*|perinnassa|perintatoimisto*|factoring|factored",
};

/** Words that say so only where they are the whole note: inside a sentence they mean much else ("hold" is a team in Danish). */
const ALONE: ReadonlySet<string> = new Set(
  "hold|wait|stop|pause|vent|venter|warten|wachten|avoir|avoirs|klage|ok paid|wired|dnc|esperar|odota".split(
    "|",
  ),
);

/** "Not paid" and "awaiting payment" say what the ledger says: taken out before the words are looked for. */
const UNPAID = new RegExp(
  ` (?:${[
    "(?:not|never|isn t|wasn t|hasn t|nothing) (?:yet |been |fully )*(?:paid|settled|received payment|transferred)",
    "(?:ikke|ikkje|ej|inte|icke) (?:endnu |enda |annu |blevet |er |fuldt )*(?:betalt|indbetalt|innbetalt|betald|betalat|overfort|betaling modtaget)",
    "nicht (?:voll |ganz |vollstandig )?(?:bezahlt|gezahlt|beglichen|uberwiesen|ausgeglichen)",
    "(?:non|pas|pas encore) (?:ete )?(?:payee?s?|reglee?s?|encaissee?)",
    "niet (?:volledig )?(?:betaald|voldaan)",
    "no (?:ha |esta |han |se ha |sido )*(?:pagad[oa]|cobrad[oa])",
    "ei (?:ole )?(?:viela )?(?:maksettu|maksanut)",
    "(?:awaiting|waiting for|wait for|afventer|venter pa|avventer|vantar pa|wartet auf|warten auf|wacht op|en attente de|en espera de|odottaa|odotetaan) (?:payment|betaling|betalning|zahlung|paiement|reglement|pago|cobro|maksua)",
  ].join("|")})(?= )`,
  "g",
);

const PATTERN = new RegExp(
  ` (?:${Object.values(WORDS).join("|").replace(/\(/g, "(?:").replace(/\*/g, "\\p{L}*")}) `,
  "u",
);

/** A note as its words are looked for: folded, sentences parted by "|", one space before and after each word. */
const wordsOf = (note: string): string =>
  ` ${foldText(note)
    .replace(/[.,;:!?()[\]{}|/\n\r–—]+/g, " | ")
    .replace(/[^\p{L}\p{N}|]+/gu, " ")
    .trim()} `;

/** True for a note with a word after which a person should look before the customer is reminded. */
export const speaksAgainst = (note: string): boolean => {
  const words = wordsOf(note);
  return PATTERN.test(words.replace(UNPAID, " ")) || ALONE.has(words.replace(/\|/g, "").trim());
};

/** Every word by what it means, as the table has it: for tests. */
export const noteWords = (): readonly (readonly [string, string])[] =>
  Object.entries(WORDS).flatMap(([meaning, words]) =>
    splitOutside(words).map((word) => [meaning, word] as const),
  );

/** Parts of an alternation, not cut inside brackets. */
const splitOutside = (words: string): string[] => words.match(/(?:[^|(]|\([^)]*\))+/g) ?? [];

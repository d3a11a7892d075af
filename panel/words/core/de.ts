/** Core's sentences in German. */
import type { CoreWords } from "../../said/core-words.ts";

/** Reasons, problems, stops and roads. */
export const de: CoreWords = {
  reason: {
    between: "; ",
    last: "zuletzt: {step}",
    ago: ["vor {n} Tag", "vor {n} Tagen"],
    today: "heute",
    nothingYet: "noch nichts verschickt",
    next: "als Nächstes: {step} am {date}",
    now: "jetzt: {step}, fällig seit {date}",
    end: "der Mahnablauf ist zu Ende",
    promised: "Zahlung zugesagt für den {date}",
    waitUntil: "bis {date} warten, zwei Arbeitstage länger",
    broken: "die für den {date} zugesagte Zahlung ist nicht gekommen",
    contact: "letzter Kontakt: {when}",
    invoice: "Rechnung {number}: {text}",
    leftOut: "Nicht dabei: {list}.",
    payer: "Zahlungsverhalten: {class}.",
    drafts: [
      "1 Rechnung ist ein Entwurf und noch nicht an den Kunden gesendet.",
      "{n} Rechnungen sind Entwürfe und noch nicht an den Kunden gesendet.",
    ],
    since: "{task} seit {date}",
    setOff: "nicht zugeordnete {amount} verrechnen",
    creditCovers:
      "Zahlungen oder Gutschriften von {amount} sind keiner Rechnung zugeordnet und decken das Überfällige: zuerst verrechnen.",
    creditOpen:
      "Zahlungen oder Gutschriften von {amount} sind keiner Rechnung zugeordnet: verrechnen oder zurückzahlen.",
    nothingOpen: "nichts ist offen",
    counts: {
      "resolve-dispute": "{n} bestritten",
      "await-promise": "{n} zugesagt",
      "follow-plan": "{n} in Raten",
      paused: "{n} ausgesetzt",
      factored: "{n} an Factor verkauft",
    },
  },
  answers: {
    paid: "laut Status bezahlt",
    "apply-credit":
      "der Kunde hat hier ein Guthaben: mit einer offenen Rechnung verrechnen oder zurückzahlen",
    "set-due-date":
      "ohne Fälligkeitsdatum kann nichts angemahnt werden: Datum oder Zahlungsbedingungen eintragen",
    "resolve-dispute": "der Kunde bestreitet sie, und der Mahnablauf ruht, bis das geklärt ist",
    paused: "laut Status ausgesetzt: nichts geht hinaus, bis das aufgehoben ist",
    "follow-plan": "in Ratenzahlung, deren Raten das Fälligkeitsdatum ersetzen",
    "offer-plan": "der Kunde kann jetzt nicht zahlen: Raten vereinbaren",
    "await-settlement": "ein Vergleich läuft",
    "with-lawyer": "beim Anwalt: von hier geht nichts hinaus",
    "at-court": "bei Gericht: von hier geht nichts hinaus",
    "with-agency": "beim Inkasso: von hier geht nichts hinaus",
    factored: "an einen Factor verkauft: nicht an uns, die Zahlung zu verlangen",
    "file-claim":
      "der Kunde ist insolvent: Forderung rechtzeitig anmelden, Mahnungen und Lieferungen stoppen",
    "written-off": "ausgebucht",
    cancelled: "storniert",
  },
  problems: {
    "no-customer": "Kein Kunde in dieser Zeile: eintragen, wer schuldet.",
    "no-amount": "Kein Betrag in dieser Zeile: den offenen Betrag eintragen, oder 0, wenn bezahlt.",
    "no-balance":
      "Der Saldo ist leer, und nichts anderes sagt, was offen ist: eintragen, oder 0, wenn bezahlt.",
    "unreadable-amount": "„{value}“ ist kein Betrag: eine Zahl wie 1234,50 schreiben.",
    "amount-too-large": "„{value}“ ist zu groß, um genau gerechnet zu werden: Ziffern prüfen.",
    "date-as-amount": "„{value}“ ist ein Datum, wo ein Betrag hingehört: den Betrag eintragen.",
    "unreadable-date": "„{value}“ ist kein Datum: eine Datumszelle oder Text wie 2026-03-31 verwenden.",
    "impossible-date": "„{value}“ ist ein Tag, den es nicht gibt: Tag, Monat oder Jahr berichtigen.",
    "error-cell": "Die Zelle zeigt den Fehler „{value}“: beheben.",
    "unlikely-date":
      "„{value}“ liegt vor 1990 oder nach 2099: ein Betrag oder ein Tippfehler? Datum berichtigen.",
    "date-is-time": "„{value}“ ist eine Uhrzeit oder eine für ein Datum zu kleine Zahl: das Datum eintragen.",
    "unreadable-optional-date":
      "„{value}“ ist kein Datum und wird nicht gelesen: eine Datumszelle oder Text wie 2026-03-31 verwenden.",
    "unreadable-optional-amount":
      "„{value}“ ist kein Betrag und wird nicht gelesen: eine Zahl wie 1234,50 schreiben.",
    "unreadable-count": "„{value}“ ist keine ganze Zahl und wird nicht gelesen: eine Zahl wie 2 schreiben.",
    "no-due-date":
      "Kein Fälligkeitsdatum: eines eintragen, oder Zahlungsbedingungen, oder feste Bedingungen wählen.",
    "unknown-terms":
      "Die Zahlungsbedingungen „{value}“ sind nicht lesbar: wie „30 Tage netto“ schreiben oder ein Fälligkeitsdatum eintragen.",
    "due-before-invoice":
      "Das Fälligkeitsdatum „{value}“ liegt vor dem Rechnungsdatum: prüfen, welches stimmt.",
    "paid-before-invoice":
      "Das Zahlungsdatum „{value}“ liegt vor dem Rechnungsdatum: prüfen, welches stimmt.",
    "unknown-status":
      "Der Status „{value}“ ist unbekannt: die Rechnung gilt als offen und wird nicht gemahnt. Ein Wort wie offen, bestritten oder bezahlt verwenden.",
    "unknown-last-action":
      "Die letzte Maßnahme „{value}“ ist keine Stufe des Mahnablaufs: nichts geschieht, bis das berichtigt ist.",
    "unknown-currency": "Die Währung „{value}“ ist unbekannt: einen Code wie EUR oder CHF verwenden.",
    "shared-currency-sign":
      "Das Zeichen „{value}“ gehört zu mehreren Währungen: den Code schreiben oder die Hauswährung wählen.",
    "currency-conflict":
      "Der Betrag trägt „{value}“, die Währungsspalte sagt etwas anderes: die Spalte gilt. Bitte prüfen.",
    "no-currency": "Keine Währung in dieser Zeile: einen Code wie EUR schreiben oder die Hauswährung wählen.",
    "duplicate-number":
      "Rechnung „{value}“ steht hier mehrmals mit verschiedenen Beträgen oder Daten; jede Zeile zählt. Prüfen, ob es eine Rechnung ist.",
    "duplicate-row":
      "Rechnung „{value}“ steht in den Zeilen {rows} mit gleichem Betrag und Datum: Sie zählt einmal, {amount} bleibt außen vor. Die Kopie entfernen; sind es Positionen, in jeder Zeile schreiben, wofür.",
    "lines-added":
      "Rechnung „{value}“ steht in den Zeilen {rows} mit gleichem Betrag und Datum, aber anderem Text: Sie gelten als ihre Positionen und ergeben zusammen {amount}. Zeilen, die Kopien sind, entfernen.",
    "number-of-two-customers": "Rechnung „{value}“ steht bei zwei Kunden; beide zählen. Nummer prüfen.",
    "no-invoice-number": "Keine Rechnungsnummer: eintragen, damit Briefe und Zahlungen sie nennen können.",
    "number-lost-digits":
      "Die Nummer „{value}“ hat mehr Ziffern, als eine Tabelle behält: die Spalte als Text einlesen.",
    "paid-but-open":
      "Als bezahlt markiert, doch „{value}“ ist offen: sie gilt als bezahlt. Saldo auf 0 setzen oder die Markierung löschen.",
    overpaid:
      "Es wurde mehr bezahlt als berechnet: „{value}“ steht dem Kunden gut. Verrechnen oder zurückzahlen; ist es ein Versehen, berichtigen.",
    "balance-above-amount": "Der Saldo „{value}“ ist größer als die Rechnung: beide Beträge prüfen.",
    "balance-disagrees":
      "Der Saldo „{value}“ ist nicht Betrag minus Bezahltes: der Saldo gilt. Alle drei prüfen.",
    "disputed-above-balance":
      "Der bestrittene Betrag „{value}“ übersteigt das Offene: der ganze Saldo gilt als bestritten. Beide prüfen.",
    "negative-disputed":
      "Der bestrittene Betrag „{value}“ ist negativ und wird nicht gelesen: ohne Minus schreiben.",
    "contact-in-future": "Der letzte Kontakt „{value}“ liegt nach dem Stichtag: Datum prüfen.",
    "bad-email": "„{value}“ ist nicht eine einzelne E-Mail-Adresse: eine schreiben, etwa name@firma.example.",
    "unknown-customer-type":
      "Die Kundenart „{value}“ ist unbekannt: business, sole trader, consumer oder public verwenden.",
    "unreadable-credit-limit": "Das Kreditlimit „{value}“ ist kein Betrag: eine Zahl oder cash schreiben.",
    "thousands-or-decimals":
      "„{value}“ kann Tausender oder drei Nachkommastellen bedeuten: mit allen Nachkommastellen schreiben, etwa 1234,500.",
    "three-decimals":
      "„{value}“ hat drei Nachkommastellen, wo zwei üblich sind, und wird so gelesen: Sind Tausender gemeint, ohne Trennzeichen schreiben.",
    "mixed-notation":
      "„{value}“ passt nicht zur Schreibweise der anderen Beträge dieser Spalte: Trennzeichen berichtigen.",
    "total-differs":
      "Die eigene Summe des Berichts ist {reported}, die gelesenen Zeilen ergeben {read}. Prüfen, ob Zeilen fehlen oder doppelt zählen.",
    "row-unused":
      "„{value}“ steht allein in dieser Zeile, und nichts gehört dazu: entfernen oder die Zeile ergänzen.",
    "no-paid-dates":
      "Bezahlte Rechnungen haben hier kein Zahlungsdatum, ein vergangener Tag zeigt sich daher nicht genau, wie er war.",
    "table-beside":
      "Neben dieser Tabelle steht noch eine ({value}): Sie wird nicht gelesen. Bitte auf ein eigenes Blatt verschieben.",
    "dates-half-converted":
      "Manche Daten sind echte Daten, andere, etwa {value}, sind Text: Tag und Monat können vertauscht sein. Einige mit der Quelle vergleichen.",
    "company-currency":
      "Die Spalte {value} ist in der Hauswährung, nicht in der Währung der Rechnung: Beträge gelten in der Hauswährung.",
  },
  stops: {
    "answers-moved": "Vermerke stehen in den Zeilen anderer Rechnungen. Zuerst unter „Heute“ berichtigen.",
    "row-note":
      "Eine Notiz spricht gegen eine Mahnung. Rechnung {value}. Nur ankreuzen, wenn die Nachricht trotzdem hinausgehen darf.",
    "payment-later":
      "Rechnung {value} ist als bezahlt an einem Tag vermerkt, der erst kommt. Diesen Tag abwarten oder ihn berichtigen.",
    "payment-unreadable":
      "Rechnung {value}: Eine Zeile in Payments nennt sie ohne lesbaren Betrag. Die Zeile berichtigen oder die Nachricht ankreuzen, wenn sie trotzdem hinausgehen darf.",
    "payment-unclear":
      "Rechnung {value}: Es ist Geld eingegangen, das für sie sein kann. In Payments eintragen, welche Rechnung es bezahlt hat, oder die Nachricht ankreuzen, wenn sie trotzdem hinausgehen darf.",
    "payment-sheet":
      "Das Blatt Payments hat Zeilen unter unbekannten Überschriften, sodass niemand sagen kann, wer bezahlt hat. Die Spalten Datum, Kunde, Rechnung und Betrag nennen, oder es hinnehmen.",
    "log-disputed":
      "Rechnung {value}: Laut Protokoll bestritten, laut Zeile nicht. Sagen, ob es geklärt ist.",
    "log-promised":
      "Rechnung {value}: Laut Protokoll ist Zahlung zugesagt, laut Zeile nicht. Sagen, ob es geklärt ist.",
    "log-plan":
      "Rechnung {value}: Laut Protokoll läuft ein Ratenplan, laut Zeile nicht. Sagen, ob er beendet ist.",
    "log-paused": "Rechnung {value}: Laut Protokoll wartet sie, laut Zeile nicht. Sagen, ob es geklärt ist.",
    "log-no-contact": "Laut Protokoll will der Kunde nicht kontaktiert werden.",
    "other-currency":
      "Der Kunde hat {value} gut, womit keine Rechnung bezahlt wurde, in einer anderen Währung als hier gefordert. Zuerst verrechnen oder trotzdem senden.",
    "outbox-ready":
      "Die Nachricht {value} an den Kunden steht im Outbox noch auf Ready und zählt als gesendet. Zuerst senden und vermerken oder rückgängig machen.",
    "as-of-not-today": "Der Stichtag ist nicht heute. Zuerst auf heute setzen.",
    "not-a-working-day":
      "Heute ist kein Arbeitstag. Die Nachricht ist für den nächsten Arbeitstag vorgesehen.",
    "outside-window": "Es ist außerhalb der Versandzeiten ({value}). Warten oder dies annehmen.",
    "no-sender":
      "In den Einstellungen fehlt der Firmenname oder eine gültige Antwortadresse. Bitte ausfüllen.",
    "no-language":
      "In der Sprache des Kunden gibt es keine Briefe. da, de, en, es, fi, fr, nb, nl oder sv verwenden.",
    "no-email": "Es gibt keine E-Mail-Adresse. Eintragen oder einen Brief schicken.",
    "bad-email": "„{value}“ ist keine einzelne gültige E-Mail-Adresse. In der Zelle berichtigen.",
    "shared-email": "Die Adresse {value} steht bei mehreren Kunden. Prüfen, wem sie gehört.",
    bounced: "E-Mail an {value} kam zurück. Nach einer neuen Adresse fragen.",
    "no-name": "Es ist niemand anzusprechen. Ansprechpartner oder Kunde eintragen.",
    "no-bank": "In den Einstellungen fehlt die Bankverbindung für {value}. Bitte eintragen.",
    "no-currency": "Die Währung ist unbekannt. Eintragen oder die Hauswährung wählen.",
    "nothing-owed": "Es ist nichts geschuldet.",
    "small-difference": "Der Saldo ist eine Kleindifferenz. Lieber ausbuchen.",
    "credits-cover": "Guthaben und nicht zugeordnete Zahlungen decken die Forderung. Zuerst verrechnen.",
    "do-not-contact": "Der Kunde soll nicht angeschrieben werden.",
    insolvent: "Der Kunde ist insolvent: Forderung anmelden, nichts schicken.",
    "unread-reply": "Der Kunde hat geantwortet. Antwort lesen und als gelesen markieren.",
    "too-soon": "Der Kunde wurde gerade erst kontaktiert. Einige Tage warten.",
    "payments-not-entered": "Zahlungen sind nicht weit genug erfasst, um zu mahnen. Zuerst erfassen.",
    "mailed-today": "Der Kunde hat heute schon eine Nachricht bekommen. Diese kann morgen hinaus.",
    "courtesy-not-fitting":
      "Keine freundliche E-Mail, solange eine Rechnung bei der Mahnung oder weiter ist.",
    "already-sent": "Dieser Brief ist schon am {date} verschickt worden ({value}).",
    "in-doubt":
      "Eine Nachricht zu Rechnung {value} ging vielleicht schon hinaus. Angeben, ob sie verschickt wurde.",
    "no-country": "Das Land des Kunden ist unbekannt; eine Mahnung oder Gebühr braucht es. Eintragen.",
    "no-customer-type":
      "Unternehmen, Einzelunternehmer, Verbraucher oder öffentliche Hand? Eine Mahnung oder Gebühr braucht es. Kundenart eintragen.",
    "wrong-language-for-law":
      "Dieses Schreiben wirkt nur mit den Worten seines eigenen Rechts. Die Sprache des Kunden auf {value} setzen.",
    "no-recovery-partner":
      "Das Schreiben muss sagen, wer die Forderung übernimmt. In den Einstellungen eintragen.",
    "needs-paper":
      "E-Mail allein beweist dieses Schreiben nicht ({value}). Auch per Post oder Einschreiben schicken.",
    "fee-not-allowed": "Die Gebühr ist hier nicht erlaubt. Weglassen.",
    "not-sent-yet": "Die Rechnung ist noch ein Entwurf. Zuerst die Rechnung schicken.",
    "direct-debit": "Die Rechnung wird per Lastschrift eingezogen: kein Hinweis vor der Fälligkeit.",
    "stale-data":
      "Seit {value} Tagen ist keine Zahlung erfasst. Zuerst Zahlungen erfassen oder dies annehmen.",
    "unsafe-header":
      "Ein Name oder eine Nummer enthält einen Zeilenumbruch oder ein verborgenes Zeichen. Neu schreiben.",
    disputed: "Bestritten. Zuerst den Einwand klären.",
    paused: "Ausgesetzt oder wartet auf das Angebot einer Ratenzahlung.",
    "promise-running": "Die Zahlung ist zugesagt. Darauf warten.",
    "plan-running": "In Ratenzahlung.",
    factored: "An einen Factor verkauft: nie von uns zu mahnen.",
    "handed-over": "Beim Anwalt, bei Gericht oder beim Inkasso, oder ein Vergleich läuft.",
    "no-due-date": "Kein Fälligkeitsdatum. Eintragen.",
  },
  recovery: {
    plan: [
      "Ratenzahlung",
      "schriftliche Zustimmung des Kunden mit Anerkennung der Schuld.",
      "Für einen Kunden, der zahlen will, aber nicht auf einmal kann. Kostet Zeit: so viele Monate, wie die Raten laufen.",
    ],
    settlement: [
      "Vergleich",
      "schriftliche Zustimmung: voll und abschließend, mit Datum.",
      "Für eine Schuld, die nicht mehr ganz zu erwarten ist; den Nachlass tragen Sie.",
    ],
    lawyer: [
      "Anwaltsschreiben",
      "eine beweisbare Forderung.",
      "Wird meist binnen Wochen beantwortet. Die Kosten tragen Sie, wenn nicht Gesetz oder Vertrag sie dem Kunden auferlegt.",
    ],
    order: [
      "Gerichtliches Mahnverfahren",
      "eine unbestrittene Forderung und die Voraussetzungen des Gerichts.",
      "Billiger und schneller als eine Klage; ein Widerspruch beendet es. Sie legen die Gebühr aus und fordern sie zurück.",
    ],
    "small-claims": [
      "Bagatellverfahren",
      "Vertrag, Rechnungen und ein Kunde, der zahlen kann.",
      "Ohne Anwalt; meist Monate. Wer verliert, trägt die Gerichtsgebühr.",
    ],
    lawsuit: [
      "Klage",
      "Anwalt, Beweise und ein Kunde, der zahlen kann.",
      "Für Forderungen über der Bagatellgrenze. Monate bis Jahre; meist trägt die Kosten, wer verliert, in den USA jeder die eigenen.",
    ],
    agency: [
      "Inkassobüro",
      "die Frist der letzten Mahnung ist abgelaufen (USA: 90 Tage überfällig), die Forderung unbestritten.",
      "Wer die Gebühr trägt, hängt vom Land ab. Dauert Monate. Zulassung und Beschwerden prüfen.",
    ],
    factoring: [
      "Factoring",
      "ein zahlungsfähiger Kunde, eine unbestrittene Rechnung, höchstens 15 Tage überfällig, und ein Factor, der zusagt.",
      "Geld binnen Tagen, doch Gebühren und Zinsen gehen ab, und die meisten geben unbezahlte Rechnungen zurück.",
    ],
    "write-off": [
      "Ausbuchung",
      "die Mahnungen, aufbewahrt als Beleg für Steuer und Umsatzsteuer.",
      "Wenn Zeit und Beziehung mehr wert sind als das Geld. Ein Teil kann als Umsatzsteuer zurückkommen.",
    ],
  },
  recoveryLimit: "Grenze: {limit} ({year}).",
  recoveryUnverified: "Grenze: {limit} ({year}, nicht bestätigt).",
};

/** Core's sentences in Dutch. */
import type { CoreWords } from "../../said/core-words.ts";

/** Reasons, problems, stops and roads. */
export const nl: CoreWords = {
  reason: {
    between: "; ",
    last: "laatst: {step}",
    ago: ["{n} dag geleden", "{n} dagen geleden"],
    today: "vandaag",
    nothingYet: "nog niets verstuurd",
    next: "volgende: {step} op {date}",
    now: "nu: {step}, aan de beurt sinds {date}",
    end: "het stappenplan is doorlopen",
    promised: "betaling toegezegd voor {date}",
    waitUntil: "wacht tot {date}, twee werkdagen later",
    broken: "de voor {date} toegezegde betaling is niet gekomen",
    contact: "laatste contact: {when}",
    invoice: "Factuur {number}: {text}",
    leftOut: "Niet meegenomen: {list}.",
    payer: "Betaler: {class}.",
    drafts: [
      "1 factuur is een concept en is nog niet naar de klant gestuurd.",
      "{n} facturen zijn concepten en zijn nog niet naar de klant gestuurd.",
    ],
    since: "{task} sinds {date}",
    setOff: "verreken {amount} die niet is toegewezen",
    creditCovers:
      "Betalingen of creditnota's van {amount} zijn niet aan een factuur gekoppeld en dekken het vervallen bedrag: verreken ze eerst.",
    creditOpen:
      "Betalingen of creditnota's van {amount} zijn niet aan een factuur gekoppeld: verreken ze of betaal ze terug.",
    nothingOpen: "er staat niets open",
    counts: {
      "resolve-dispute": "{n} betwist",
      "await-promise": "{n} toegezegd",
      "follow-plan": "{n} in termijnen",
      paused: "{n} gepauzeerd",
      factored: "{n} verkocht aan factor",
    },
  },
  answers: {
    paid: "volgens de status betaald",
    "apply-credit": "de klant heeft hier een tegoed: verreken het met een open factuur of betaal het terug",
    "set-due-date":
      "er is geen vervaldatum, dus er kan niets worden geïnd: vul die in, of de betalingstermijn",
    "resolve-dispute": "de klant betwist de factuur en het stappenplan staat stil tot dat is opgelost",
    paused: "gepauzeerd volgens de status: er gaat niets uit tot dat wordt opgeheven",
    "follow-plan": "in een betalingsregeling, waarvan de termijnen de vervaldatum vervangen",
    "offer-plan": "de klant kan nu niet betalen: spreek termijnen af",
    "await-settlement": "er loopt een schikking",
    "with-lawyer": "bij de advocaat: van hieruit gaat niets uit",
    "at-court": "bij de rechter: van hieruit gaat niets uit",
    "with-agency": "bij het incassobureau: van hieruit gaat niets uit",
    factored: "verkocht aan een factor: het is niet aan ons om betaling te vragen",
    "file-claim": "de klant is insolvent: dien de vordering op tijd in en stop herinneringen en leveringen",
    "written-off": "afgeboekt",
    cancelled: "geannuleerd",
  },
  problems: {
    "no-customer": "Geen klant in deze rij: vul in wie het schuldig is.",
    "no-amount": "Geen bedrag in deze rij: vul in wat openstaat, of 0 als het betaald is.",
    "no-balance":
      "Het saldo is leeg en niets anders zegt wat openstaat: vul het in, of 0 als het betaald is.",
    "unreadable-amount": "“{value}” is geen bedrag: schrijf een getal zoals 1234,50.",
    "amount-too-large": "“{value}” is te groot om precies te rekenen: controleer de cijfers.",
    "date-as-amount": "“{value}” is een datum waar een bedrag hoort: vul het bedrag in.",
    "unreadable-date": "“{value}” is geen datum: gebruik een datumcel of tekst zoals 2026-03-31.",
    "impossible-date": "“{value}” is een dag die niet bestaat: verbeter dag, maand of jaar.",
    "error-cell": "De cel toont de fout “{value}”: herstel die.",
    "unlikely-date":
      "“{value}” ligt vóór 1990 of na 2099: is het een bedrag of een tikfout? Verbeter de datum.",
    "date-is-time": "“{value}” is een tijd of een getal dat te klein is voor een datum: vul de datum in.",
    "unreadable-optional-date":
      "“{value}” is geen datum en wordt niet gelezen: gebruik een datumcel of tekst zoals 2026-03-31.",
    "unreadable-optional-amount":
      "“{value}” is geen bedrag en wordt niet gelezen: schrijf een getal zoals 1234,50.",
    "unreadable-count": "“{value}” is geen heel getal en wordt niet gelezen: schrijf een getal zoals 2.",
    "no-due-date": "Geen vervaldatum: vul er een in, of een betalingstermijn, of kies een vaste termijn.",
    "unknown-terms":
      "De betalingstermijn “{value}” is niet te lezen: schrijf die zoals “30 dagen netto”, of vul een vervaldatum in.",
    "due-before-invoice": "De vervaldatum “{value}” ligt vóór de factuurdatum: kijk welke van de twee klopt.",
    "paid-before-invoice":
      "De betaaldatum “{value}” ligt vóór de factuurdatum: kijk welke van de twee klopt.",
    "unknown-status":
      "De status “{value}” is onbekend: de factuur telt als open en krijgt geen herinnering. Gebruik een woord zoals open, betwist of betaald.",
    "unknown-last-action":
      "De laatste actie “{value}” is geen stap van het stappenplan: er gebeurt niets tot dit is verbeterd.",
    "unknown-currency": "De valuta “{value}” is onbekend: gebruik een code zoals EUR of USD.",
    "shared-currency-sign":
      "Het teken “{value}” hoort bij meerdere valuta's: schrijf de code, of kies de eigen valuta.",
    "currency-conflict":
      "Bij het bedrag staat “{value}”, maar de valutakolom zegt iets anders: de kolom geldt. Controleer het.",
    "no-currency": "Geen valuta in deze rij: schrijf een code zoals EUR, of kies de eigen valuta.",
    "duplicate-number":
      "Factuur “{value}” staat hier meer dan eens met andere bedragen of datums; elke rij telt. Kijk of het één factuur is.",
    "duplicate-row":
      "Factuur “{value}” staat in de rijen {rows} met hetzelfde bedrag en dezelfde datums: hij telt één keer en {amount} blijft buiten beschouwing. Verwijder de kopie; zijn het factuurregels, zet dan in elke rij waarvoor.",
    "lines-added":
      "Factuur “{value}” staat in de rijen {rows} met hetzelfde bedrag en dezelfde datum, maar met andere teksten: ze gelden als factuurregels en tellen op tot {amount}. Verwijder de rijen die kopieën zijn.",
    "number-of-two-customers":
      "Factuur “{value}” staat bij twee klanten; beide tellen. Controleer het nummer.",
    "no-invoice-number": "Geen factuurnummer: vul het in, zodat brieven en betalingen het kunnen noemen.",
    "number-lost-digits":
      "Het nummer “{value}” heeft meer cijfers dan een spreadsheet bewaart: importeer de kolom als tekst.",
    "paid-but-open":
      "Gemarkeerd als betaald, maar “{value}” staat open: hij geldt als betaald. Zet het saldo op 0, of wis de markering.",
    overpaid:
      "Er is meer betaald dan gefactureerd: “{value}” staat op het tegoed van de klant. Verreken het of betaal het terug; is het een vergissing, verbeter die.",
    "balance-above-amount": "Het saldo “{value}” is groter dan de factuur: controleer beide bedragen.",
    "balance-disagrees":
      "Het saldo “{value}” is niet het bedrag min het betaalde: het saldo geldt. Controleer alle drie.",
    "disputed-above-balance":
      "Het betwiste bedrag “{value}” is meer dan openstaat: het hele saldo geldt als betwist. Controleer beide.",
    "negative-disputed":
      "Het betwiste bedrag “{value}” is negatief en wordt niet gelezen: schrijf het zonder min.",
    "contact-in-future": "Het laatste contact “{value}” ligt na de peildatum: controleer de datum.",
    "bad-email": "“{value}” is niet één e-mailadres: schrijf er een, zoals naam@bedrijf.example.",
    "unknown-customer-type":
      "Het klanttype “{value}” is onbekend: gebruik business, sole trader, consumer of public.",
    "unreadable-credit-limit": "De kredietlimiet “{value}” is geen bedrag: schrijf een getal, of cash.",
    "thousands-or-decimals":
      "“{value}” kan duizendtallen of drie decimalen zijn: schrijf het met alle decimalen, zoals 1234,500.",
    "three-decimals":
      "“{value}” heeft drie decimalen waar twee gebruikelijk zijn en wordt zo gelezen: zijn het duizendtallen, schrijf het dan zonder scheidingsteken.",
    "mixed-notation":
      "“{value}” past niet bij hoe de andere bedragen in deze kolom zijn geschreven: verbeter de scheidingstekens.",
    "total-differs":
      "Het eigen totaal van het rapport is {reported}, maar de gelezen rijen geven {read}. Kijk of er rijen ontbreken of dubbel tellen.",
    "row-unused":
      "“{value}” staat alleen in deze rij en er hoort niets bij: verwijder het of vul de rij aan.",
    "no-paid-dates":
      "Betaalde facturen hebben hier geen betaaldatum, dus een dag in het verleden wordt niet precies getoond zoals hij was.",
    "table-beside":
      "Naast deze tabel staat nog een tabel ({value}): die wordt niet gelezen. Zet hem op een eigen blad.",
    "dates-half-converted":
      "Sommige datums zijn echte datums en andere, zoals {value}, zijn tekst: dag en maand kunnen verwisseld zijn. Vergelijk er enkele met de bron.",
    "company-currency":
      "De kolom {value} is in de eigen valuta van het bedrijf, niet die van de factuur: bedragen gelden in de eigen valuta.",
  },
  stops: {
    "answers-moved": "Notities staan in rijen van andere facturen. Herstel ze eerst, onder Vandaag.",
    "row-note":
      "Een notitie pleit tegen een herinnering. Factuur {value}. Vink het bericht alleen aan als het toch mag uitgaan.",
    "payment-later":
      "Factuur {value} staat als betaald op een dag die nog moet komen. Wacht op die dag, of verbeter de dag.",
    "payment-unreadable":
      "Factuur {value}: een regel in Payments noemt haar zonder leesbaar bedrag. Verbeter de regel, of vink het bericht aan als het toch mag uitgaan.",
    "payment-unclear":
      "Factuur {value}: er is geld binnengekomen dat voor haar kan zijn. Zet in Payments welke factuur ermee betaald is, of vink het bericht aan als het toch mag uitgaan.",
    "payment-sheet":
      "Het blad Payments heeft regels onder onbekende kopjes, zodat niemand kan zeggen wie betaald heeft. Noem de kolommen Datum, Klant, Factuur en Bedrag, of aanvaard het.",
    "log-disputed": "Factuur {value}: het logboek zegt betwist, de rij niet. Zeg of het opgelost is.",
    "log-promised":
      "Factuur {value}: het logboek zegt betaling toegezegd, de rij niet. Zeg of het opgelost is.",
    "log-plan": "Factuur {value}: het logboek zegt betalingsregeling, de rij niet. Zeg of die voorbij is.",
    "log-paused": "Factuur {value}: het logboek zegt dat ze wacht, de rij niet. Zeg of het opgelost is.",
    "log-no-contact": "Het logboek zegt: geen contact met de klant.",
    "other-currency":
      "De klant heeft {value} tegoed waarmee geen factuur is betaald, in een andere valuta dan dit bericht vraagt. Verreken het eerst, of verstuur toch.",
    "outbox-ready":
      "Het bericht {value} aan de klant staat nog op Ready in de Outbox en telt als verzonden. Verstuur het en markeer het, of maak het ongedaan, eerst.",
    "as-of-not-today": "De peildatum is niet vandaag. Zet die eerst op vandaag.",
    "not-a-working-day": "Vandaag is geen werkdag. Het bericht is bedoeld voor de volgende werkdag.",
    "outside-window": "Het is buiten de uren waarop berichten uitgaan ({value}). Wacht, of aanvaard dit.",
    "no-sender": "Bij Instellingen ontbreekt de bedrijfsnaam of een geldig antwoordadres. Vul ze in.",
    "no-language":
      "Er zijn geen brieven in de taal van de klant. Gebruik da, de, en, es, fi, fr, nb, nl of sv.",
    "no-email": "Er is geen e-mailadres. Vul het in, of stuur een brief.",
    "bad-email": "“{value}” is niet één geldig e-mailadres. Verbeter het in de cel.",
    "shared-email": "Het adres {value} staat bij meerdere klanten. Zoek uit van wie het is.",
    bounced: "E-mail aan {value} kwam terug. Vraag om een nieuw adres.",
    "no-name": "Er is niemand om aan te spreken. Vul de contactpersoon of de klant in.",
    "no-bank": "Bij Instellingen ontbreken de bankgegevens voor {value}. Vul ze in.",
    "no-currency": "De valuta is onbekend. Vul die in, of kies de eigen valuta.",
    "nothing-owed": "Er is niets verschuldigd.",
    "small-difference": "Het saldo is een klein verschil. Boek het liever af.",
    "credits-cover":
      "Tegoeden en niet-toegewezen betalingen dekken wat gevraagd zou worden. Verreken ze eerst.",
    "do-not-contact": "Met de klant mag geen contact worden opgenomen.",
    insolvent: "De klant is insolvent: dien de vordering in, stuur niets.",
    "unread-reply": "De klant heeft geantwoord. Lees het antwoord en markeer het als gelezen.",
    "too-soon": "Er is zojuist contact geweest met de klant. Wacht enkele dagen.",
    "payments-not-entered": "Betalingen zijn niet ver genoeg ingevoerd om dit te innen. Voer ze eerst in.",
    "mailed-today": "De klant heeft vandaag al een bericht gekregen. Dit bericht kan morgen weg.",
    "courtesy-not-fitting": "Geen vriendelijke e-mail zolang een factuur bij de aanmaning of verder is.",
    "already-sent": "Deze brief is al verstuurd op {date} ({value}).",
    "in-doubt": "Een bericht over factuur {value} is misschien al uitgegaan. Geef aan of het is verstuurd.",
    "no-country": "Het land van de klant is onbekend; een aanmaning of kosten vragen daarom. Vul het in.",
    "no-customer-type":
      "Bedrijf, eenmanszaak, consument of overheid? Een aanmaning of kosten vragen daarom. Vul het type in.",
    "wrong-language-for-law":
      "Deze brief werkt alleen in de woorden van zijn eigen wet. Zet de taal van de klant op {value}.",
    "no-recovery-partner": "De brief moet zeggen wie de vordering overneemt. Vul dat in bij Instellingen.",
    "needs-paper": "E-mail alleen bewijst deze brief niet ({value}). Stuur hem ook per post of aangetekend.",
    "fee-not-allowed": "De kosten zijn hier niet toegestaan. Laat ze weg.",
    "not-sent-yet": "De factuur is nog een concept. Verstuur eerst de factuur.",
    "direct-debit": "De factuur wordt automatisch geïncasseerd: geen bericht vóór de vervaldatum.",
    "stale-data":
      "Er is al {value} dagen geen betaling ingevoerd. Voer eerst betalingen in, of aanvaard dit.",
    "unsafe-header": "Een naam of nummer bevat een regeleinde of een verborgen teken. Typ het opnieuw.",
    disputed: "Betwist. Los eerst de betwisting op.",
    paused: "Gepauzeerd, of wacht op het aanbod van een betalingsregeling.",
    "promise-running": "Betaling is toegezegd. Wacht daarop.",
    "plan-running": "In een betalingsregeling.",
    factored: "Verkocht aan een factor: nooit aan ons om aan te manen.",
    "handed-over": "Bij advocaat, rechter of incassobureau, of wacht op een schikking.",
    "no-due-date": "Geen vervaldatum. Vul die in.",
  },
  recovery: {
    plan: [
      "Betalingsregeling",
      "schriftelijke instemming van de klant, met erkenning van de schuld.",
      "Voor een klant die wil betalen maar niet ineens kan. Het kost tijd: zoveel maanden als de regeling loopt.",
    ],
    settlement: [
      "Schikking",
      "schriftelijke instemming: volledig en definitief, met een datum.",
      "Voor een schuld die u niet meer geheel verwacht; wat u prijsgeeft, draagt u zelf.",
    ],
    lawyer: [
      "Brief van een advocaat",
      "een vordering die u kunt bewijzen.",
      "Meestal binnen weken beantwoord. U draagt de kosten, tenzij wet of contract ze bij de klant legt.",
    ],
    order: [
      "Betalingsbevel",
      "een onbetwiste vordering en de eigen voorwaarden van de rechter.",
      "Goedkoper en sneller dan een procedure; een bezwaar maakt er een eind aan. U schiet het griffierecht voor en vordert het terug.",
    ],
    "small-claims": [
      "Procedure voor kleine vorderingen",
      "het contract, de facturen en een klant die kan betalen.",
      "Geen advocaat nodig; meestal maanden. De verliezer draagt het griffierecht.",
    ],
    lawsuit: [
      "Gerechtelijke procedure",
      "een advocaat, bewijs en een klant die kan betalen.",
      "Voor vorderingen boven de grens voor kleine vorderingen. Maanden tot jaren; meestal draagt de verliezer de kosten, in de Verenigde Staten ieder de eigen.",
    ],
    agency: [
      "Incassobureau",
      "de termijn van de laatste aanmaning is verstreken (Verenigde Staten: 90 dagen over de vervaldatum) en een onbetwiste vordering.",
      "Wie de kosten draagt, verschilt per land. Het duurt maanden. Controleer de registratie en klachten.",
    ],
    factoring: [
      "Factoring",
      "een solvente klant, een onbetwiste factuur van hooguit 15 dagen over de vervaldatum en een factor die instemt.",
      "Geld binnen dagen, maar kosten en rente gaan eraf, en de meeste geven onbetaalde facturen terug.",
    ],
    "write-off": [
      "Afboeking",
      "de herinneringen en aanmaningen, bewaard als bewijs voor belasting en btw.",
      "Als tijd en relatie meer waard zijn dan het geld. Een deel kan als btw terugkomen.",
    ],
  },
  recoveryLimit: "Grens: {limit} ({year}).",
  recoveryUnverified: "Grens: {limit} ({year}, niet gecontroleerd).",
};

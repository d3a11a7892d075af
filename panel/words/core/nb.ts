/** Core's sentences in Norwegian (bokmål). */
import type { CoreWords } from "../../said/core-words.ts";

/** Reasons, problems, stops and roads. */
export const nb: CoreWords = {
  reason: {
    between: "; ",
    last: "sist: {step}",
    ago: ["for {n} dag siden", "for {n} dager siden"],
    today: "i dag",
    nothingYet: "ingenting sendt ennå",
    next: "neste: {step} {date}",
    now: "nå: {step}, skulle skje fra {date}",
    end: "planen er gjennomført",
    promised: "betaling lovet til {date}",
    waitUntil: "vent til {date}, to arbeidsdager senere",
    broken: "betaling lovet til {date} har ikke kommet",
    contact: "siste kontakt: {when}",
    invoice: "Faktura {number}: {text}",
    leftOut: "Ikke med: {list}.",
    payer: "Betaler: {class}.",
    drafts: [
      "1 faktura er et utkast og er ikke sendt til kunden ennå.",
      "{n} fakturaer er utkast og er ikke sendt til kunden ennå.",
    ],
    since: "{task} siden {date}",
    setOff: "avregn {amount} som ikke er fordelt",
    creditCovers:
      "Betalinger eller kreditnotaer på {amount} er ikke knyttet til en faktura og dekker det forfalte: avregn dem først.",
    creditOpen:
      "Betalinger eller kreditnotaer på {amount} er ikke knyttet til en faktura: avregn dem eller betal dem tilbake.",
    nothingOpen: "ingenting er åpent",
    counts: {
      "resolve-dispute": "{n} bestridt",
      "await-promise": "{n} lovet",
      "follow-plan": "{n} på nedbetaling",
      paused: "{n} på vent",
      factored: "{n} solgt til factoring",
    },
  },
  answers: {
    paid: "status sier betalt",
    "apply-credit": "kunden har kreditt her: avregn den mot en åpen faktura eller betal den tilbake",
    "set-due-date": "det er ingen forfallsdato, så ingenting kan purres: fyll den inn, eller betingelsene",
    "resolve-dispute": "kunden bestrider kravet, og planen står stille til det er avklart",
    paused: "på vent ifølge status: ingenting sendes før den tas av",
    "follow-plan": "på en nedbetalingsavtale, der avdragene erstatter forfallsdatoen",
    "offer-plan": "kunden kan ikke betale nå: avtal avdrag",
    "await-settlement": "en minnelig ordning er på vei",
    "with-lawyer": "hos advokaten: ingenting sendes herfra",
    "at-court": "for retten: ingenting sendes herfra",
    "with-agency": "til inkasso: ingenting sendes herfra",
    factored: "solgt til factoring: det er ikke vi som skal be om betaling",
    "file-claim": "kunden er insolvent: meld kravet i tide, og stopp purringer og leveranser",
    "written-off": "tapsført",
    cancelled: "annullert",
  },
  problems: {
    "no-customer": "Ingen kunde i denne raden: skriv hvem som skylder.",
    "no-amount": "Ikke noe beløp i denne raden: skriv det åpne beløpet, eller 0 hvis det er betalt.",
    "no-balance":
      "Saldoen er tom, og ingenting annet sier hva som er åpent: skriv den, eller 0 hvis det er betalt.",
    "unreadable-amount": "«{value}» er ikke et beløp: skriv et tall som 1234,50.",
    "amount-too-large": "«{value}» er for stort til å regnes nøyaktig: sjekk sifrene.",
    "date-as-amount": "«{value}» er en dato der det skal stå et beløp: skriv beløpet.",
    "unreadable-date": "«{value}» er ikke en dato: bruk en datocelle eller tekst som 2026-03-31.",
    "impossible-date": "«{value}» er en dag som ikke finnes: rett dag, måned eller år.",
    "error-cell": "Cellen viser feilen «{value}»: rett den.",
    "unlikely-date":
      "«{value}» er før 1990 eller etter 2099: er det et beløp eller en tastefeil? Rett datoen.",
    "date-is-time": "«{value}» er et klokkeslett eller et tall som er for lite til en dato: skriv datoen.",
    "unreadable-optional-date":
      "«{value}» er ikke en dato og leses ikke: bruk en datocelle eller tekst som 2026-03-31.",
    "unreadable-optional-amount": "«{value}» er ikke et beløp og leses ikke: skriv et tall som 1234,50.",
    "unreadable-count": "«{value}» er ikke et helt tall og leses ikke: skriv et tall som 2.",
    "no-due-date": "Ingen forfallsdato: skriv en, eller betalingsbetingelser, eller velg faste betingelser.",
    "unknown-terms":
      "Betalingsbetingelsene «{value}» kan ikke leses: skriv dem som «netto 30», eller skriv en forfallsdato.",
    "due-before-invoice": "Forfallsdatoen «{value}» er før fakturadatoen: se hvilken av dem som er riktig.",
    "paid-before-invoice": "Betalingsdatoen «{value}» er før fakturadatoen: se hvilken av dem som er riktig.",
    "unknown-status":
      "Status «{value}» er ukjent: fakturaen teller som åpen og får ingen purring. Bruk et ord som åpen, bestridt eller betalt.",
    "unknown-last-action":
      "Siste handling «{value}» er ikke et steg i planen: ingenting skjer før den er rettet.",
    "unknown-currency": "Valutaen «{value}» er ukjent: bruk en kode som EUR eller NOK.",
    "shared-currency-sign": "Tegnet «{value}» brukes av flere valutaer: skriv koden, eller velg egen valuta.",
    "currency-conflict":
      "Beløpet er merket «{value}», men valutakolonnen sier noe annet: kolonnen brukes. Sjekk det.",
    "no-currency": "Ingen valuta i denne raden: skriv en kode som EUR, eller velg egen valuta.",
    "duplicate-number":
      "Faktura «{value}» står her flere ganger med ulike beløp eller datoer; hver rad teller. Se om det er én faktura.",
    "duplicate-row":
      "Faktura «{value}» står i rad {rows} med samme beløp og datoer: den telles én gang, og {amount} er holdt utenfor. Fjern kopien; er det fakturalinjer, så skriv i hver rad hva den gjelder.",
    "lines-added":
      "Faktura «{value}» står i rad {rows} med samme beløp og dato, men ulik tekst: radene leses som linjene på fakturaen og legges sammen til {amount}. Fjern dem som er kopier.",
    "number-of-two-customers": "Faktura «{value}» står under to kunder; begge teller. Sjekk nummeret.",
    "no-invoice-number": "Ikke noe fakturanummer: skriv det, så brev og betalinger kan nevne det.",
    "number-lost-digits":
      "Nummeret «{value}» har flere sifre enn et regneark lagrer: importer kolonnen som tekst.",
    "paid-but-open":
      "Merket som betalt, men «{value}» er åpent: den regnes som betalt. Sett saldoen til 0, eller fjern merket.",
    overpaid:
      "Det er betalt mer enn fakturert: «{value}» står til kundens gode. Motregn det eller betal det tilbake; er det en feil, så rett den.",
    "balance-above-amount": "Saldoen «{value}» er større enn fakturaen: sjekk begge beløpene.",
    "balance-disagrees":
      "Saldoen «{value}» er ikke beløpet minus det betalte: saldoen brukes. Sjekk alle tre.",
    "disputed-above-balance":
      "Det bestridte beløpet «{value}» er mer enn det åpne: hele saldoen regnes som bestridt. Sjekk begge.",
    "negative-disputed": "Det bestridte beløpet «{value}» er negativt og leses ikke: skriv det uten minus.",
    "contact-in-future": "Siste kontakt «{value}» ligger etter oppgjørsdagen: sjekk datoen.",
    "bad-email": "«{value}» er ikke én e-postadresse: skriv én, som navn@firma.example.",
    "unknown-customer-type":
      "Kundetypen «{value}» er ukjent: bruk business, sole trader, consumer eller public.",
    "unreadable-credit-limit": "Kredittgrensen «{value}» er ikke et beløp: skriv et tall, eller cash.",
    "thousands-or-decimals":
      "«{value}» kan være tusener eller tre desimaler: skriv det med alle desimaler, f.eks. 1234,500.",
    "three-decimals":
      "«{value}» har tre desimaler der to er vanlig, og leses som desimaler: er det tusener, så skriv det uten skilletegn.",
    "mixed-notation":
      "«{value}» passer ikke med hvordan de andre beløpene i kolonnen er skrevet: rett skilletegnene.",
    "total-differs":
      "Rapportens egen sum er {reported}, men radene som er lest, gir {read}. Se om rader mangler eller er regnet med to ganger.",
    "row-unused":
      "«{value}» står alene i denne raden, og ingenting hører til: fjern det, eller fyll ut raden.",
    "no-paid-dates":
      "Betalte fakturaer har ingen betalingsdatoer her, så en dag i fortiden vises ikke nøyaktig slik den var.",
    "table-beside":
      "En annen tabell står ved siden av denne ({value}): den leses ikke. Flytt den til et eget ark.",
    "dates-half-converted":
      "Noen datoer er ekte datoer, og andre, som {value}, er tekst: dag og måned kan være byttet om. Sammenlign noen med kilden.",
    "company-currency":
      "Kolonnen {value} er i firmaets egen valuta, ikke fakturaens: beløp leses i egen valuta.",
  },
  stops: {
    "answers-moved": "Notater står i andre fakturaers rader. Rett dem først under I dag.",
    "row-note":
      "Et notat taler mot en purring. Faktura {value}. Kryss av meldingen bare hvis den likevel kan sendes.",
    "payment-later":
      "Faktura {value} er notert som betalt på en dag som ikke er kommet. Vent til den dagen, eller rett dagen.",
    "payment-unreadable":
      "Faktura {value}: en linje i Payments nevner den uten et beløp som kan leses. Rett linjen, eller kryss av meldingen hvis den likevel kan sendes.",
    "payment-unclear":
      "Faktura {value}: det er kommet penger som kan være for den. Skriv i Payments hvilken faktura de betalte, eller kryss av meldingen hvis den likevel kan sendes.",
    "payment-sheet":
      "Arket Payments har linjer under overskrifter ingen kjenner, så ingen kan se hvem som har betalt. Kall kolonnene Dato, Kunde, Faktura og Beløp, eller godta det.",
    "log-disputed": "Faktura {value}: loggen sier at den bestrides, raden gjør ikke. Si om det er avklart.",
    "log-promised":
      "Faktura {value}: loggen sier at betaling er lovet, raden gjør ikke. Si om det er avklart.",
    "log-plan": "Faktura {value}: loggen sier betalingsavtale, raden gjør ikke. Si om den er slutt.",
    "log-paused": "Faktura {value}: loggen sier at den venter, raden gjør ikke. Si om det er avklart.",
    "log-no-contact": "Loggen sier at kunden ikke skal kontaktes.",
    "other-currency":
      "Kunden har {value} til gode som ingen faktura er betalt med, i en annen valuta enn meldingen ber om. Motregn beløpet først, eller send likevel.",
    "outbox-ready":
      "Meldingen {value} til kunden står fortsatt som Ready i Outbox og teller som sendt. Send den og merk den, eller angre den, først.",
    "as-of-not-today": "Oppgjørsdagen er ikke i dag. Sett den til i dag først.",
    "not-a-working-day": "I dag er ikke en arbeidsdag. Meldingen hører til neste arbeidsdag.",
    "outside-window": "Det er utenfor tiden meldinger går ut ({value}). Vent, eller godta det.",
    "no-sender": "Innstillinger mangler firmanavnet eller en gyldig svaradresse. Fyll dem inn.",
    "no-language": "Det er ingen brev på kundens språk. Bruk da, de, en, es, fi, fr, nb, nl eller sv.",
    "no-email": "Det er ingen e-postadresse. Fyll den inn, eller send et brev.",
    "bad-email": "«{value}» er ikke én gyldig e-postadresse. Rett den i cellen.",
    "shared-email": "Adressen {value} står på flere kunder. Finn ut hvem sin den er.",
    bounced: "E-post til {value} kom i retur. Be om en ny adresse.",
    "no-name": "Det er ingen å hilse på. Fyll inn kontakt eller kunde.",
    "no-bank": "Innstillinger har ingen bankopplysninger for {value}. Fyll dem inn.",
    "no-currency": "Valutaen er ukjent. Fyll den inn, eller velg egen valuta.",
    "nothing-owed": "Ingenting skyldes.",
    "small-difference": "Saldoen er en liten differanse. Avskriv den i stedet.",
    "credits-cover": "Kreditnotaer og ufordelte betalinger dekker det som ville bli krevd. Avregn dem først.",
    "do-not-contact": "Kunden skal ikke kontaktes.",
    insolvent: "Kunden er insolvent: meld kravet, send ingenting.",
    "unread-reply": "Kunden har svart. Les svaret og merk det som lest.",
    "too-soon": "Kunden er nettopp kontaktet. Vent noen dager.",
    "payments-not-entered": "Betalinger er ikke ført langt nok til å purre. Før dem først.",
    "mailed-today": "Kunden har fått en melding i dag. Denne kan sendes i morgen.",
    "courtesy-not-fitting": "Ingen vennlig e-post mens en faktura er ved purring eller lenger.",
    "already-sent": "Dette brevet ble sendt {date} ({value}).",
    "in-doubt": "En melding om faktura {value} kan ha gått ut. Si om den ble sendt.",
    "no-country": "Kundens land er ukjent; en purring eller et gebyr krever det. Fyll det inn.",
    "no-customer-type":
      "Bedrift, enkeltpersonforetak, forbruker eller offentlig? En purring eller et gebyr krever det. Fyll inn typen.",
    "wrong-language-for-law":
      "Dette varselet virker bare med sin egen lovs ord. Sett kundens språk til {value}.",
    "no-recovery-partner": "Varselet må si hvem som overtar kravet. Fyll det inn under Innstillinger.",
    "needs-paper":
      "E-post alene beviser ikke dette varselet ({value}). Send det også i posten eller rekommandert.",
    "fee-not-allowed": "Gebyret er ikke tillatt her. La det være.",
    "not-sent-yet": "Fakturaen er fortsatt et utkast. Send fakturaen først.",
    "direct-debit": "Fakturaen trekkes automatisk: ingen påminnelse før forfall.",
    "stale-data": "Det er ikke ført betalinger på {value} dager. Før betalinger først, eller godta det.",
    "unsafe-header": "Et navn eller nummer har et linjeskift eller et skjult tegn. Skriv det på nytt.",
    disputed: "Bestridt. Avklar innsigelsen først.",
    paused: "På vent, eller venter på tilbud om nedbetaling.",
    "promise-running": "Betaling er lovet. Vent på den.",
    "plan-running": "På en nedbetalingsavtale.",
    factored: "Solgt til factoring: aldri vår å purre på.",
    "handed-over": "Hos advokat, rett eller inkasso, eller venter på en minnelig ordning.",
    "no-due-date": "Ingen forfallsdato. Fyll den inn.",
  },
  recovery: {
    plan: [
      "Nedbetalingsavtale",
      "kundens skriftlige samtykke, med gjelden erkjent.",
      "For en kunde som vil betale, men ikke kan på én gang. Det koster tid: så mange måneder som avtalen løper.",
    ],
    settlement: [
      "Minnelig ordning",
      "skriftlig samtykke: fullt og endelig, med en dato.",
      "For en gjeld du ikke lenger venter helt betalt; du bærer det du gir slipp på.",
    ],
    lawyer: [
      "Advokatbrev",
      "et krav du kan bevise.",
      "Besvares som regel innen uker. Du bærer kostnaden, med mindre lov eller avtale legger den på kunden.",
    ],
    order: [
      "Betalingspålegg",
      "et ubestridt krav og rettens egne vilkår.",
      "Billigere og raskere enn en sak; en innsigelse stopper det. Du legger ut rettsgebyret og krever det tilbake.",
    ],
    "small-claims": [
      "Småkrav",
      "avtalen, fakturaene og en kunde som kan betale.",
      "Ingen advokat nødvendig; som regel måneder. Taperen bærer rettsgebyret.",
    ],
    lawsuit: [
      "Søksmål",
      "advokat, bevis og en kunde som kan betale.",
      "For krav over grensen for småkrav. Måneder til år; oftest bærer taperen kostnaden, i USA hver sin.",
    ],
    agency: [
      "Inkassobyrå",
      "fristen i inkassovarselet er ute (USA: 90 dager etter forfall) og et ubestridt krav.",
      "Hvem som bærer gebyret, avhenger av landet. Det tar måneder. Sjekk bevillingen og klager på byrået.",
    ],
    factoring: [
      "Factoring",
      "en solvent kunde, en ubestridt faktura høyst 15 dager etter forfall og et factoringselskap som sier ja.",
      "Penger innen dager, men gebyrer og renter går fra, og de fleste gir ubetalte fakturaer tilbake.",
    ],
    "write-off": [
      "Tapsføring",
      "purringer og varsler, tatt vare på som bevis for skatt og mva.",
      "Når tid og forhold er mer verdt enn pengene. En del kan komme tilbake som mva.",
    ],
  },
  recoveryLimit: "Grense: {limit} ({year}).",
  recoveryUnverified: "Grense: {limit} ({year}, ikke bekreftet).",
};

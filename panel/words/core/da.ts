/** Core's sentences in Danish. */
import type { CoreWords } from "../../said/core-words.ts";

/** Reasons, problems, stops and roads. */
export const da: CoreWords = {
  reason: {
    between: "; ",
    last: "sidst: {step}",
    ago: ["for {n} dag siden", "for {n} dage siden"],
    today: "i dag",
    nothingYet: "intet sendt endnu",
    next: "næste: {step} den {date}",
    now: "nu: {step}, skulle ske fra {date}",
    end: "planen er gennemført",
    promised: "betaling lovet til {date}",
    waitUntil: "vent til {date}, to arbejdsdage senere",
    broken: "betaling lovet til {date} er ikke kommet",
    contact: "sidste kontakt: {when}",
    invoice: "Faktura {number}: {text}",
    leftOut: "Ikke med: {list}.",
    payer: "Betaler: {class}.",
    drafts: [
      "1 faktura er en kladde og er ikke sendt til kunden endnu.",
      "{n} fakturaer er kladder og er ikke sendt til kunden endnu.",
    ],
    since: "{task} siden {date}",
    setOff: "modregn {amount}, der ikke er fordelt",
    creditCovers:
      "Betalinger eller kreditnotaer på {amount} er ikke knyttet til en faktura og dækker det forfaldne: modregn dem først.",
    creditOpen:
      "Betalinger eller kreditnotaer på {amount} er ikke knyttet til en faktura: modregn dem, eller betal dem tilbage.",
    nothingOpen: "intet er åbent",
    counts: {
      "resolve-dispute": "{n} bestridt",
      "await-promise": "{n} lovet",
      "follow-plan": "{n} på afdrag",
      paused: "{n} på pause",
      factored: "{n} solgt til factoring",
    },
  },
  answers: {
    paid: "status siger betalt",
    "apply-credit":
      "kunden har et tilgodehavende her: modregn det i en åben faktura, eller betal det tilbage",
    "set-due-date": "der er ingen forfaldsdato, så intet kan rykkes for: udfyld den, eller betingelserne",
    "resolve-dispute": "kunden bestrider kravet, og planen står stille, til det er afklaret",
    paused: "på pause ifølge status: intet sendes, før den tages af",
    "follow-plan": "på en afdragsordning, hvis afdrag træder i stedet for forfaldsdatoen",
    "offer-plan": "kunden kan ikke betale nu: aftal afdrag",
    "await-settlement": "et forlig er under vejs",
    "with-lawyer": "hos advokaten: intet sendes herfra",
    "at-court": "ved retten: intet sendes herfra",
    "with-agency": "til inkasso: intet sendes herfra",
    factored: "solgt til factoring: det er ikke os, der skal bede om betaling",
    "file-claim": "kunden er insolvent: anmeld kravet i tide, og stands rykkere og leverancer",
    "written-off": "afskrevet",
    cancelled: "annulleret",
  },
  problems: {
    "no-customer": "Ingen kunde i denne række: skriv, hvem der skylder.",
    "no-amount": "Intet beløb i denne række: skriv det åbne beløb, eller 0, hvis det er betalt.",
    "no-balance":
      "Saldoen er tom, og intet andet siger, hvad der er åbent: skriv den, eller 0, hvis der er betalt.",
    "unreadable-amount": "“{value}” er ikke et beløb: skriv et tal som 1234,50.",
    "amount-too-large": "“{value}” er for stort til at regnes nøjagtigt: tjek cifrene.",
    "date-as-amount": "“{value}” er en dato, hvor der skal stå et beløb: skriv beløbet.",
    "unreadable-date": "“{value}” er ikke en dato: brug en datocelle eller tekst som 2026-03-31.",
    "impossible-date": "“{value}” er en dag, der ikke findes: ret dag, måned eller år.",
    "error-cell": "Cellen viser fejlen “{value}”: ret den.",
    "unlikely-date": "“{value}” er før 1990 eller efter 2099: er det et beløb eller en slåfejl? Ret datoen.",
    "date-is-time": "“{value}” er et klokkeslæt eller et tal, der er for lille til en dato: skriv datoen.",
    "unreadable-optional-date":
      "“{value}” er ikke en dato og læses ikke: brug en datocelle eller tekst som 2026-03-31.",
    "unreadable-optional-amount": "“{value}” er ikke et beløb og læses ikke: skriv et tal som 1234,50.",
    "unreadable-count": "“{value}” er ikke et helt tal og læses ikke: skriv et tal som 2.",
    "no-due-date": "Ingen forfaldsdato: skriv en, eller betalingsbetingelser, eller vælg faste betingelser.",
    "unknown-terms":
      "Betalingsbetingelserne “{value}” kan ikke læses: skriv dem som “netto 30”, eller skriv en forfaldsdato.",
    "due-before-invoice": "Forfaldsdatoen “{value}” er før fakturadatoen: se, hvilken af dem der er rigtig.",
    "paid-before-invoice":
      "Betalingsdatoen “{value}” er før fakturadatoen: se, hvilken af dem der er rigtig.",
    "unknown-status":
      "Status “{value}” er ukendt: fakturaen tæller som åben og får ingen rykker. Brug et ord som åben, bestridt eller betalt.",
    "unknown-last-action":
      "Seneste handling “{value}” er ikke et trin i planen: intet sker, før den er rettet.",
    "unknown-currency": "Valutaen “{value}” er ukendt: brug en kode som EUR eller DKK.",
    "shared-currency-sign": "Tegnet “{value}” bruges af flere valutaer: skriv koden, eller vælg egen valuta.",
    "currency-conflict":
      "Beløbet er mærket “{value}”, men valutakolonnen siger noget andet: kolonnen bruges. Tjek det.",
    "no-currency": "Ingen valuta i denne række: skriv en kode som EUR, eller vælg egen valuta.",
    "duplicate-number":
      "Faktura “{value}” står her flere gange med forskellige beløb eller datoer; hver række tæller. Se, om det er én faktura.",
    "duplicate-row":
      "Faktura “{value}” står i række {rows} med samme beløb og datoer: den tælles én gang, og {amount} er holdt ude. Fjern kopien; er det fakturalinjer, så skriv i hver række, hvad den gælder.",
    "lines-added":
      "Faktura “{value}” står i række {rows} med samme beløb og dato, men forskellig tekst: rækkerne læses som dens linjer og lægges sammen til {amount}. Fjern dem, der er kopier.",
    "number-of-two-customers": "Faktura “{value}” står under to kunder; begge tæller. Tjek nummeret.",
    "no-invoice-number": "Intet fakturanummer: skriv det, så breve og betalinger kan nævne det.",
    "number-lost-digits":
      "Nummeret “{value}” har flere cifre, end et regneark gemmer: importér kolonnen som tekst.",
    "paid-but-open":
      "Mærket som betalt, men “{value}” er åbent: den regnes for betalt. Sæt saldoen til 0, eller fjern mærket.",
    overpaid:
      "Der er betalt mere, end der er faktureret: “{value}” står til kundens gode. Modregn det, eller betal det tilbage; er det en fejl, så ret det.",
    "balance-above-amount": "Saldoen “{value}” er større end fakturaen: tjek begge beløb.",
    "balance-disagrees":
      "Saldoen “{value}” er ikke beløbet minus det betalte: saldoen bruges. Tjek alle tre.",
    "disputed-above-balance":
      "Det bestridte beløb “{value}” er mere end det åbne: hele saldoen regnes for bestridt. Tjek begge.",
    "negative-disputed": "Det bestridte beløb “{value}” er negativt og læses ikke: skriv det uden minus.",
    "contact-in-future": "Seneste kontakt “{value}” ligger efter opgørelsesdagen: tjek datoen.",
    "bad-email": "“{value}” er ikke én e-mailadresse: skriv én, som navn@firma.example.",
    "unknown-customer-type":
      "Kundetypen “{value}” er ukendt: brug business, sole trader, consumer eller public.",
    "unreadable-credit-limit": "Kreditgrænsen “{value}” er ikke et beløb: skriv et tal, eller cash.",
    "thousands-or-decimals":
      "“{value}” kan være tusinder eller tre decimaler: skriv det med alle decimaler, f.eks. 1234,500.",
    "three-decimals":
      "“{value}” har tre decimaler, hvor to er det normale, og læses som decimaler: er det tusinder, så skriv det uden skilletegn.",
    "mixed-notation":
      "“{value}” passer ikke til, hvordan kolonnens andre beløb er skrevet: ret skilletegnene.",
    "total-differs":
      "Rapportens egen sum er {reported}, men de læste rækker giver {read}. Se, om rækker mangler eller er talt med to gange.",
    "row-unused": "“{value}” står alene i denne række, og intet hører til: fjern det, eller udfyld rækken.",
    "no-paid-dates":
      "Betalte fakturaer har ingen betalingsdatoer her, så en dag i fortiden vises ikke præcis, som den var.",
    "table-beside":
      "Endnu en tabel står ved siden af denne ({value}): den læses ikke. Flyt den til sit eget ark.",
    "dates-half-converted":
      "Nogle datoer er rigtige datoer, og andre, som {value}, er tekst: dag og måned kan være byttet om. Sammenlign nogle med kilden.",
    "company-currency":
      "Kolonnen {value} er i firmaets egen valuta, ikke fakturaens: beløb læses i egen valuta.",
  },
  stops: {
    "answers-moved": "Notater står i andre fakturaers rækker. Ret dem først under I dag.",
    "row-note":
      "En note taler imod en rykker. Faktura {value}. Sæt kun flueben ved beskeden, hvis den må sendes alligevel.",
    "payment-later":
      "Faktura {value} er noteret som betalt på en dag, der ikke er kommet. Vent til den dag, eller ret dagen.",
    "payment-unreadable":
      "Faktura {value}: en linje i Payments nævner den uden et beløb, der kan læses. Ret linjen, eller sæt flueben ved beskeden, hvis den må sendes alligevel.",
    "payment-unclear":
      "Faktura {value}: der er kommet penge, som kan være for den. Skriv i Payments, hvilken faktura de betalte, eller sæt flueben ved beskeden, hvis den må sendes alligevel.",
    "payment-sheet":
      "Arket Payments har linjer under overskrifter, ingen kender, så ingen kan se, hvem der har betalt. Kald kolonnerne Dato, Kunde, Faktura og Beløb, eller acceptér det.",
    "log-disputed":
      "Faktura {value}: loggen siger, at den bestrides, rækken gør ikke. Sig, om det er afklaret.",
    "log-promised":
      "Faktura {value}: loggen siger, at betaling er lovet, rækken gør ikke. Sig, om det er afklaret.",
    "log-plan": "Faktura {value}: loggen siger afdragsordning, rækken gør ikke. Sig, om den er slut.",
    "log-paused": "Faktura {value}: loggen siger, at den venter, rækken gør ikke. Sig, om det er afklaret.",
    "log-no-contact": "Loggen siger, at kunden ikke må kontaktes.",
    "other-currency":
      "Kunden har {value} til gode, som ingen faktura er betalt med, i en anden valuta end beskeden beder om. Modregn beløbet først, eller send alligevel.",
    "outbox-ready":
      "Beskeden {value} til kunden står stadig Ready i Outbox og tæller som sendt. Send den og markér den, eller fortryd den, først.",
    "as-of-not-today": "Opgørelsesdagen er ikke i dag. Sæt den først til i dag.",
    "not-a-working-day": "I dag er ikke en arbejdsdag. Beskeden hører til næste arbejdsdag.",
    "outside-window": "Det er uden for den tid, beskeder må gå ud ({value}). Vent, eller acceptér det.",
    "no-sender": "I Indstillinger mangler firmanavnet eller en gyldig svaradresse. Udfyld dem.",
    "no-language": "Der er ingen breve på kundens sprog. Brug da, de, en, es, fi, fr, nb, nl eller sv.",
    "no-email": "Der er ingen e-mailadresse. Udfyld den, eller send et brev.",
    "bad-email": "“{value}” er ikke én gyldig e-mailadresse. Ret den i cellen.",
    "shared-email": "Adressen {value} står ved flere kunder. Find ud af, hvis den er.",
    bounced: "Mail til {value} kom retur. Bed om en ny adresse.",
    "no-name": "Der er ingen at hilse på. Udfyld kontakt eller kunde.",
    "no-bank": "I Indstillinger er der ingen bankoplysninger for {value}. Udfyld dem.",
    "no-currency": "Valutaen er ukendt. Udfyld den, eller vælg egen valuta.",
    "nothing-owed": "Der skyldes intet.",
    "small-difference": "Saldoen er en lille difference. Afskriv den i stedet.",
    "credits-cover":
      "Kreditnotaer og ufordelte betalinger dækker det, der ville blive bedt om. Modregn dem først.",
    "do-not-contact": "Kunden må ikke kontaktes.",
    insolvent: "Kunden er insolvent: anmeld kravet, send intet.",
    "unread-reply": "Kunden har svaret. Læs svaret, og markér det som læst.",
    "too-soon": "Kunden er netop kontaktet. Vent nogle dage.",
    "payments-not-entered": "Betalinger er ikke ført langt nok frem til at rykke. Før dem først.",
    "mailed-today": "Kunden har fået en besked i dag. Denne kan sendes i morgen.",
    "courtesy-not-fitting": "Ingen venlig mail, mens en faktura er ved rykker eller længere.",
    "already-sent": "Dette brev er sendt {date} ({value}).",
    "in-doubt": "En besked om faktura {value} kan være gået ud. Sig, om den blev sendt.",
    "no-country": "Kundens land er ukendt; en rykker eller et gebyr kræver det. Udfyld det.",
    "no-customer-type":
      "Virksomhed, enkeltmandsfirma, forbruger eller offentlig? En rykker eller et gebyr kræver det. Udfyld typen.",
    "wrong-language-for-law": "Dette varsel virker kun med sin egen lovs ord. Sæt kundens sprog til {value}.",
    "no-recovery-partner": "Varslet skal sige, hvem der overtager kravet. Udfyld det under Indstillinger.",
    "needs-paper":
      "En e-mail alene beviser ikke dette varsel ({value}). Send det også med post eller anbefalet.",
    "fee-not-allowed": "Gebyret er ikke tilladt her. Lad det være.",
    "not-sent-yet": "Fakturaen er stadig en kladde. Send fakturaen først.",
    "direct-debit": "Fakturaen trækkes automatisk: ingen påmindelse før forfald.",
    "stale-data": "Der er ikke ført betalinger i {value} dage. Før betalinger først, eller acceptér det.",
    "unsafe-header": "Et navn eller nummer indeholder et linjeskift eller et skjult tegn. Skriv det på ny.",
    disputed: "Bestridt. Afklar indsigelsen først.",
    paused: "På pause, eller venter på tilbud om afdrag.",
    "promise-running": "Betaling er lovet. Vent på den.",
    "plan-running": "På en afdragsordning.",
    factored: "Solgt til factoring: aldrig vores at rykke for.",
    "handed-over": "Hos advokat, ret eller inkasso, eller venter på forlig.",
    "no-due-date": "Ingen forfaldsdato. Udfyld den.",
  },
  recovery: {
    plan: [
      "Afdragsordning",
      "kundens skriftlige samtykke, med gælden erkendt.",
      "Til en kunde, der vil betale, men ikke kan på én gang. Det koster tid: så mange måneder, som ordningen løber.",
    ],
    settlement: [
      "Forlig",
      "skriftligt samtykke: fuldt og endeligt, med en dato.",
      "Til en gæld, du ikke længere venter helt betalt; du bærer det, du giver afkald på.",
    ],
    lawyer: [
      "Advokatbrev",
      "et krav, du kan bevise.",
      "Besvares som regel inden for uger. Du bærer udgiften, medmindre lov eller aftale lægger den på kunden.",
    ],
    order: [
      "Betalingspåkrav",
      "et ubestridt krav og rettens egne betingelser.",
      "Billigere og hurtigere end en sag; en indsigelse stopper det. Du lægger retsafgiften ud og kræver den igen.",
    ],
    "small-claims": [
      "Småsag",
      "aftalen, fakturaerne og en kunde, der kan betale.",
      "Ingen advokat nødvendig; som regel måneder. Taberen bærer retsafgiften.",
    ],
    lawsuit: [
      "Retssag",
      "advokat, beviser og en kunde, der kan betale.",
      "Til krav over grænsen for småsager. Måneder til år; oftest bærer taberen udgiften, i USA hver sin.",
    ],
    agency: [
      "Inkassobureau",
      "fristen i inkassovarslet er udløbet (USA: 90 dage efter forfald) og et ubestridt krav.",
      "Hvem der bærer gebyret, afhænger af landet. Det tager måneder. Tjek tilladelsen og klager over bureauet.",
    ],
    factoring: [
      "Factoring",
      "en solvent kunde, en ubestridt faktura højst 15 dage efter forfald og en factor, der siger ja.",
      "Penge inden for dage, men gebyrer og renter går fra, og de fleste giver ubetalte fakturaer tilbage.",
    ],
    "write-off": [
      "Afskrivning",
      "rykkere og varsler, gemt som bevis for skat og moms.",
      "Når tid og forhold er mere værd end pengene. En del kan komme tilbage som moms.",
    ],
  },
  recoveryLimit: "Grænse: {limit} ({year}).",
  recoveryUnverified: "Grænse: {limit} ({year}, ikke efterprøvet).",
};

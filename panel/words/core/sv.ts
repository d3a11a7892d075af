/** Core's sentences in Swedish. */
import type { CoreWords } from "../../said/core-words.ts";

/** Reasons, problems, stops and roads. */
export const sv: CoreWords = {
  reason: {
    between: "; ",
    last: "senast: {step}",
    ago: ["för {n} dag sedan", "för {n} dagar sedan"],
    today: "i dag",
    nothingYet: "inget skickat ännu",
    next: "nästa: {step} den {date}",
    now: "nu: {step}, skulle ske från {date}",
    end: "planen är genomförd",
    promised: "betalning utlovad till {date}",
    waitUntil: "vänta till {date}, två arbetsdagar senare",
    broken: "betalning utlovad till {date} har inte kommit",
    contact: "senaste kontakt: {when}",
    invoice: "Faktura {number}: {text}",
    leftOut: "Inte med: {list}.",
    payer: "Betalare: {class}.",
    drafts: [
      "1 faktura är ett utkast och har inte skickats till kunden än.",
      "{n} fakturor är utkast och har inte skickats till kunden än.",
    ],
    since: "{task} sedan {date}",
    setOff: "avräkna {amount} som inte är fördelat",
    creditCovers:
      "Betalningar eller kreditnotor på {amount} är inte knutna till en faktura och täcker det förfallna: avräkna dem först.",
    creditOpen:
      "Betalningar eller kreditnotor på {amount} är inte knutna till en faktura: avräkna dem eller betala tillbaka dem.",
    nothingOpen: "inget är öppet",
    counts: {
      "resolve-dispute": "{n} bestridd",
      "await-promise": "{n} utlovad",
      "follow-plan": "{n} på avbetalning",
      paused: "{n} pausad",
      factored: "{n} såld till factoring",
    },
  },
  answers: {
    paid: "status säger betald",
    "apply-credit": "kunden har en kredit här: avräkna den mot en öppen faktura eller betala tillbaka den",
    "set-due-date": "det finns inget förfallodatum, så inget kan krävas in: fyll i det, eller villkoren",
    "resolve-dispute": "kunden bestrider fakturan, och planen står still tills det är utrett",
    paused: "pausad enligt status: inget skickas förrän den tas bort",
    "follow-plan": "på en avbetalningsplan, vars delbetalningar ersätter förfallodatumet",
    "offer-plan": "kunden kan inte betala nu: kom överens om delbetalningar",
    "await-settlement": "en uppgörelse är på väg",
    "with-lawyer": "hos ombudet: inget skickas härifrån",
    "at-court": "hos domstol: inget skickas härifrån",
    "with-agency": "hos inkasso: inget skickas härifrån",
    factored: "såld till factoring: det är inte vi som ska begära betalning",
    "file-claim": "kunden är insolvent: anmäl fordran i tid och stoppa påminnelser och leveranser",
    "written-off": "avskriven",
    cancelled: "makulerad",
  },
  problems: {
    "no-customer": "Ingen kund på den här raden: skriv vem som är skyldig.",
    "no-amount": "Inget belopp på den här raden: skriv det öppna beloppet, eller 0 om det är betalt.",
    "no-balance":
      "Saldot är tomt och inget annat säger vad som är öppet: skriv det, eller 0 om det är betalt.",
    "unreadable-amount": "”{value}” är inget belopp: skriv ett tal som 1234,50.",
    "amount-too-large": "”{value}” är för stort för att räknas exakt: kontrollera siffrorna.",
    "date-as-amount": "”{value}” är ett datum där ett belopp ska stå: skriv beloppet.",
    "unreadable-date": "”{value}” är inget datum: använd en datumcell eller text som 2026-03-31.",
    "impossible-date": "”{value}” är en dag som inte finns: rätta dag, månad eller år.",
    "error-cell": "Cellen visar felet ”{value}”: rätta det.",
    "unlikely-date":
      "”{value}” är före 1990 eller efter 2099: är det ett belopp eller ett skrivfel? Rätta datumet.",
    "date-is-time": "”{value}” är ett klockslag eller ett tal som är för litet för ett datum: skriv datumet.",
    "unreadable-optional-date":
      "”{value}” är inget datum och läses inte: använd en datumcell eller text som 2026-03-31.",
    "unreadable-optional-amount": "”{value}” är inget belopp och läses inte: skriv ett tal som 1234,50.",
    "unreadable-count": "”{value}” är inget heltal och läses inte: skriv ett tal som 2.",
    "no-due-date": "Inget förfallodatum: skriv ett, eller betalningsvillkor, eller välj fasta villkor.",
    "unknown-terms":
      "Betalningsvillkoren ”{value}” kan inte läsas: skriv dem som ”netto 30”, eller skriv ett förfallodatum.",
    "due-before-invoice": "Förfallodatumet ”{value}” är före fakturadatumet: se vilket av dem som är rätt.",
    "paid-before-invoice":
      "Betalningsdatumet ”{value}” är före fakturadatumet: se vilket av dem som är rätt.",
    "unknown-status":
      "Status ”{value}” är okänd: fakturan räknas som öppen och får ingen påminnelse. Använd ett ord som öppen, bestridd eller betald.",
    "unknown-last-action":
      "Senaste åtgärd ”{value}” är inget steg i planen: inget sker förrän den är rättad.",
    "unknown-currency": "Valutan ”{value}” är okänd: använd en kod som EUR eller SEK.",
    "shared-currency-sign":
      "Tecknet ”{value}” används av flera valutor: skriv koden, eller välj egen valuta.",
    "currency-conflict":
      "Beloppet är märkt ”{value}” men valutakolumnen säger annat: kolumnen används. Kontrollera det.",
    "no-currency": "Ingen valuta på den här raden: skriv en kod som EUR, eller välj egen valuta.",
    "duplicate-number":
      "Faktura ”{value}” står här flera gånger med olika belopp eller datum; varje rad räknas. Se om det är en enda faktura.",
    "duplicate-row":
      "Faktura ”{value}” står på rad {rows} med samma belopp och datum: den räknas en gång, och {amount} lämnas utanför. Ta bort kopian; är det fakturarader, skriv på varje rad vad den gäller.",
    "lines-added":
      "Faktura ”{value}” står på rad {rows} med samma belopp och datum men olika text: raderna läses som fakturans rader och läggs ihop till {amount}. Ta bort dem som är kopior.",
    "number-of-two-customers": "Faktura ”{value}” står under två kunder; båda räknas. Kontrollera numret.",
    "no-invoice-number": "Inget fakturanummer: skriv det, så att brev och betalningar kan nämna det.",
    "number-lost-digits":
      "Numret ”{value}” har fler siffror än ett kalkylblad sparar: importera kolumnen som text.",
    "paid-but-open":
      "Märkt som betald, men ”{value}” är öppet: den räknas som betald. Sätt saldot till 0, eller ta bort märket.",
    overpaid:
      "Mer är betalt än fakturerat: ”{value}” står kunden till godo. Kvitta det eller betala tillbaka; är det ett misstag, rätta det.",
    "balance-above-amount": "Saldot ”{value}” är större än fakturan: kontrollera båda beloppen.",
    "balance-disagrees":
      "Saldot ”{value}” är inte beloppet minus det betalda: saldot används. Kontrollera alla tre.",
    "disputed-above-balance":
      "Det bestridda beloppet ”{value}” är mer än det öppna: hela saldot räknas som bestritt. Kontrollera båda.",
    "negative-disputed": "Det bestridda beloppet ”{value}” är negativt och läses inte: skriv det utan minus.",
    "contact-in-future": "Senaste kontakt ”{value}” ligger efter avstämningsdagen: kontrollera datumet.",
    "bad-email": "”{value}” är inte en enda e-postadress: skriv en, som namn@firma.example.",
    "unknown-customer-type":
      "Kundtypen ”{value}” är okänd: använd business, sole trader, consumer eller public.",
    "unreadable-credit-limit": "Kreditgränsen ”{value}” är inget belopp: skriv ett tal, eller cash.",
    "thousands-or-decimals":
      "”{value}” kan vara tusental eller tre decimaler: skriv det med alla decimaler, t.ex. 1234,500.",
    "three-decimals":
      "”{value}” har tre decimaler där två är vanligt och läses som decimaler: är det tusental, skriv det utan avgränsare.",
    "mixed-notation":
      "”{value}” stämmer inte med hur kolumnens andra belopp är skrivna: rätta skiljetecknen.",
    "total-differs":
      "Rapportens egen summa är {reported}, men de lästa raderna ger {read}. Se om rader saknas eller har räknats två gånger.",
    "row-unused":
      "”{value}” står ensamt på den här raden och inget hör till: ta bort det eller fyll i raden.",
    "no-paid-dates":
      "Betalda fakturor har inga betalningsdatum här, så en dag bakåt i tiden visas inte exakt som den var.",
    "table-beside":
      "En annan tabell står bredvid denna ({value}): den läses inte. Flytta den till ett eget blad.",
    "dates-half-converted":
      "Vissa datum är riktiga datum och andra, som {value}, är text: dag och månad kan ha bytt plats. Jämför några med källan.",
    "company-currency":
      "Kolumnen {value} är i företagets egen valuta, inte fakturans: belopp läses i egen valuta.",
  },
  stops: {
    "answers-moved": "Anteckningar står på andra fakturors rader. Rätta dem först under I dag.",
    "row-note":
      "En anteckning talar emot en påminnelse. Faktura {value}. Kryssa för meddelandet bara om det ändå får skickas.",
    "payment-later":
      "Faktura {value} står som betald en dag som ännu inte har kommit. Vänta till den dagen, eller rätta dagen.",
    "payment-unreadable":
      "Faktura {value}: en rad i Payments nämner den utan ett belopp som går att läsa. Rätta raden, eller kryssa för meddelandet om det ändå får skickas.",
    "payment-unclear":
      "Faktura {value}: pengar har kommit in som kan vara för den. Skriv i Payments vilken faktura de betalade, eller kryssa för meddelandet om det ändå får skickas.",
    "payment-sheet":
      "Bladet Payments har rader under okända rubriker, så ingen kan se vem som har betalat. Kalla kolumnerna Datum, Kund, Faktura och Belopp, eller godta det.",
    "log-disputed": "Faktura {value}: loggen säger bestridd, raden inte. Säg om det är utrett.",
    "log-promised":
      "Faktura {value}: loggen säger att betalning är utlovad, raden inte. Säg om det är utrett.",
    "log-plan": "Faktura {value}: loggen säger avbetalningsplan, raden inte. Säg om den är slut.",
    "log-paused": "Faktura {value}: loggen säger att den väntar, raden inte. Säg om det är utrett.",
    "log-no-contact": "Loggen säger att kunden inte ska kontaktas.",
    "other-currency":
      "Kunden har {value} till godo som ingen faktura har betalats med, i en annan valuta än meddelandet begär. Kvitta beloppet först, eller skicka ändå.",
    "outbox-ready":
      "Meddelandet {value} till kunden står ännu som Ready i Outbox och räknas som skickat. Skicka och markera det, eller ångra det, först.",
    "as-of-not-today": "Avstämningsdagen är inte i dag. Sätt den först till i dag.",
    "not-a-working-day": "I dag är ingen arbetsdag. Meddelandet ska gå nästa arbetsdag.",
    "outside-window": "Det är utanför tiden då meddelanden går ut ({value}). Vänta, eller godta det.",
    "no-sender": "I Inställningar saknas företagets namn eller en giltig svarsadress. Fyll i dem.",
    "no-language": "Det finns inga brev på kundens språk. Använd da, de, en, es, fi, fr, nb, nl eller sv.",
    "no-email": "Det finns ingen e-postadress. Fyll i den, eller skicka ett brev.",
    "bad-email": "”{value}” är inte en enda giltig e-postadress. Rätta den i cellen.",
    "shared-email": "Adressen {value} står för flera kunder. Ta reda på vems den är.",
    bounced: "E-post till {value} kom i retur. Be om en ny adress.",
    "no-name": "Det finns ingen att hälsa på. Fyll i kontakt eller kund.",
    "no-bank": "I Inställningar saknas bankuppgifter för {value}. Fyll i dem.",
    "no-currency": "Valutan är okänd. Fyll i den, eller välj egen valuta.",
    "nothing-owed": "Det finns ingen skuld.",
    "small-difference": "Saldot är en liten differens. Skriv av den i stället.",
    "credits-cover":
      "Kreditnotor och ofördelade betalningar täcker det som skulle krävas. Avräkna dem först.",
    "do-not-contact": "Kunden ska inte kontaktas.",
    insolvent: "Kunden är insolvent: anmäl fordran, skicka inget.",
    "unread-reply": "Kunden har svarat. Läs svaret och märk det som läst.",
    "too-soon": "Kunden har nyss kontaktats. Vänta några dagar.",
    "payments-not-entered":
      "Betalningar är inte bokförda tillräckligt långt fram för att kräva. Bokför dem först.",
    "mailed-today": "Kunden har redan fått ett meddelande i dag. Detta kan skickas i morgon.",
    "courtesy-not-fitting":
      "Ingen vänlig e-post medan en faktura är vid påminnelse med betalningskrav eller längre.",
    "already-sent": "Det här brevet skickades {date} ({value}).",
    "in-doubt": "Ett meddelande om faktura {value} kan ha gått ut. Säg om det skickades.",
    "no-country": "Kundens land är okänt; ett formellt brev eller en avgift kräver det. Fyll i det.",
    "no-customer-type":
      "Företag, enskild firma, konsument eller offentlig? Ett formellt brev eller en avgift kräver det. Fyll i typen.",
    "wrong-language-for-law":
      "Det här kravet gäller bara med sin egen lags ord. Sätt kundens språk till {value}.",
    "no-recovery-partner": "Kravet måste säga vem som tar över fordran. Fyll i det under Inställningar.",
    "needs-paper":
      "Enbart e-post bevisar inte det här kravet ({value}). Skicka det även med post eller rekommenderat.",
    "fee-not-allowed": "Avgiften är inte tillåten här. Låt bli den.",
    "not-sent-yet": "Fakturan är fortfarande ett utkast. Skicka fakturan först.",
    "direct-debit": "Fakturan dras med autogiro: ingen påminnelse före förfallodagen.",
    "stale-data": "Ingen betalning har bokförts på {value} dagar. Bokför betalningar först, eller godta det.",
    "unsafe-header":
      "Ett namn eller nummer innehåller en radbrytning eller ett dolt tecken. Skriv det på nytt.",
    disputed: "Bestridd. Lös tvisten först.",
    paused: "Pausad, eller väntar på att en avbetalningsplan erbjuds.",
    "promise-running": "Betalning är utlovad. Vänta på den.",
    "plan-running": "På en avbetalningsplan.",
    factored: "Såld till factoring: aldrig vår att påminna om.",
    "handed-over": "Hos ombud, domstol eller inkasso, eller väntar på en uppgörelse.",
    "no-due-date": "Inget förfallodatum. Fyll i det.",
  },
  recovery: {
    plan: [
      "Avbetalningsplan",
      "kundens skriftliga samtycke, med skulden erkänd.",
      "För en kund som vill betala men inte kan på en gång. Det kostar tid: så många månader som planen löper.",
    ],
    settlement: [
      "Uppgörelse",
      "skriftligt samtycke: fullt och slutligt, med ett datum.",
      "För en skuld du inte längre väntar dig helt betald; du bär det du avstår.",
    ],
    lawyer: [
      "Brev från ombud",
      "en fordran du kan bevisa.",
      "Besvaras oftast inom veckor. Du bär kostnaden, om inte lag eller avtal lägger den på kunden.",
    ],
    order: [
      "Betalningsföreläggande",
      "en obestridd fordran och myndighetens egna villkor.",
      "Billigare och snabbare än en tvist; ett bestridande stoppar det. Du lägger ut avgiften och kräver den åter.",
    ],
    "small-claims": [
      "Förenklat tvistemål",
      "avtalet, fakturorna och en kund som kan betala.",
      "Inget ombud behövs; oftast månader. Förloraren bär rättens avgift.",
    ],
    lawsuit: [
      "Stämning",
      "ombud, bevis och en kund som kan betala.",
      "För krav över gränsen för förenklade tvistemål. Månader till år; oftast bär förloraren kostnaden, i USA var och en sin.",
    ],
    agency: [
      "Inkassobolag",
      "fristen i den sista påminnelsen har gått ut (USA: 90 dagar efter förfall) och en obestridd fordran.",
      "Vem som bär avgiften beror på landet. Det tar månader. Kontrollera tillståndet och klagomål på bolaget.",
    ],
    factoring: [
      "Factoring",
      "en solvent kund, en obestridd faktura högst 15 dagar efter förfall och en factor som säger ja.",
      "Pengar inom dagar, men avgifter och ränta dras av, och de flesta lämnar tillbaka obetalda fakturor.",
    ],
    "write-off": [
      "Avskrivning",
      "påminnelser och krav, sparade som bevis för skatt och moms.",
      "När tid och relation är mer värda än pengarna. En del kan komma tillbaka som moms.",
    ],
  },
  recoveryLimit: "Gräns: {limit} ({year}).",
  recoveryUnverified: "Gräns: {limit} ({year}, inte bekräftad).",
};

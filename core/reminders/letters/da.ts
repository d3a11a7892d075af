/** Breve på dansk: I til en virksomhed, du til en person; "rykker" først, når der menes en rykker, "inkasso" kun i inkassovarslet. */
import type { EarlyWords, LetterWords } from "./letter-words.ts";

const PAY = "Sådan betaler [I|du]:\n{{bank}}";
const IGNORE = "Har [I|du] allerede betalt, kan [I|du] se bort fra denne påmindelse.";
const TELL = "Har [I|du] betalt inden for de seneste dage, så giv os venligst besked om datoen.";
const WAYS =
  "Kan [I|du] ikke betale det hele på én gang, så betal en del nu og skriv, hvornår resten kommer, eller bed os om en afdragsordning.";
const CALL = "[I|Du] kan ringe til os på {{phone}}.";
const OBJECT =
  "Er [I|du] uenig[e|] i kravet, så skriv senest den {{pay_by}} til {{reply_to}}, hvad indsigelsen gælder.";
const ALSO = "Også åbent, men ikke omfattet af dette brev:\n{{also_open}}";
const CREDITOR = "Kreditor:\n{{creditor}}";
const TOTAL_BY = "Vi beder om betaling af {{total}} senest den {{pay_by}}.";

/** De danske breve, en celle kan give. */
export const daEarly: EarlyWords = {
  greeting: { formal: "Til {{contact}}", friendly: "Hej {{contact}}" },
  letters: {
    "confirm-receipt": {
      subject: "<Faktura|Fakturaerne> {{invoice}} fra {{company}}",
      body: [
        "<Vi har sendt [jer|dig] faktura {{invoice}} på {{principal}}, som forfalder den {{due_date}}.|Vi har sendt [jer|dig] disse fakturaer, i alt {{principal}}:>",
        "<|{{invoices}}>",
        "Sig endelig til, hvis <den|de> ikke er nået frem, eller hvis der mangler noget, før <den|de> kan godkendes, for eksempel et ordrenummer.",
        "{{discount}}",
      ],
    },
    "pre-due-reminder": {
      subject: "<Faktura {{invoice}} forfalder den {{due_date}}|Fakturaerne {{invoice}} forfalder snart>",
      body: [
        "Vi minder venligt om, at <faktura {{invoice}} på {{principal}} forfalder den {{due_date}}.|følgende fakturaer snart forfalder, i alt {{principal}}:>",
        "<|{{invoices}}>",
        "{{discount}}",
        "{{additions}}",
        PAY,
        "Er betalingen allerede på vej, behøver [I|du] ikke gøre mere.",
      ],
    },
    "friendly-reminder": {
      subject: "Venlig påmindelse: <faktura|fakturaerne> {{invoice}}",
      body: [
        "<Faktura {{invoice}} på {{principal}} forfaldt den {{due_date}}, og vi kan ikke se, at den er betalt.|Følgende fakturaer, i alt {{principal}}, er forfaldne, og vi kan ikke se, at de er betalt:>",
        "<|{{invoices}}>",
        "Det kan være en forglemmelse. Vi beder [jer|dig] betale eller fortælle os, hvis noget står i vejen.",
        "<Fakturaen|Fakturaerne> ligger her: {{link}}",
        "{{discount}}",
        "{{additions}}",
        PAY,
        ALSO,
        IGNORE,
      ],
    },
    "second-reminder": {
      subject: "Anden påmindelse: <faktura|fakturaerne> {{invoice}}",
      body: [
        "<Faktura {{invoice}} på {{principal}} forfaldt den {{due_date}}, og det er nu {{days_past_due}} siden.|Følgende fakturaer, i alt {{principal}}, er stadig ikke betalt:>",
        "<|{{invoices}}>",
        "Vi beder [jer|dig] betale inden for de nærmeste dage eller svare med den dato, hvor [I|du] betaler.",
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

/** Alt, hvad Duebook siger på dansk. */
export const da: LetterWords<"da"> = {
  early: daEarly,
  closing: { formal: "Med venlig hilsen", friendly: "Venlig hilsen" },
  letters: {
    "formal-reminder": {
      subject: "Rykker: <faktura|fakturaerne> {{invoice}}",
      body: [
        "Vi har tidligere mindet [jer|dig] om <følgende faktura|følgende fakturaer> og har ikke modtaget betaling.",
        "{{invoices}}",
        "{{breakdown}}",
        "Aftalte betingelser: {{terms}}.",
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
      subject: "Varsel om leveringsstop den {{stop_date}}: <faktura|fakturaerne> {{invoice}}",
      body: [
        "Trods vores påmindelser er <følgende faktura|følgende fakturaer> stadig ikke betalt.",
        "{{invoices}}",
        "{{breakdown}}",
        "Har vi ikke modtaget {{total}} før den {{stop_date}}, stopper vi den dag leveringen af varer og ydelser til [jer|dig]. Vi leverer igen, så snart kontoen er udlignet.",
        PAY,
        WAYS,
        CALL,
        ALSO,
        TELL,
      ],
    },
    "final-notice": {
      subject: "Sidste påmindelse: <faktura|fakturaerne> {{invoice}}",
      body: [
        "Dette er vores sidste påmindelse om <følgende faktura|følgende fakturaer>.",
        "{{invoices}}",
        "{{breakdown}}",
        TOTAL_BY,
        "Har vi ikke modtaget {{total}} senest den {{pay_by}}, overgiver vi kravet til {{who}} den {{hand_over_date}}. Det medfører yderligere omkostninger for [jer|dig].",
        PAY,
        "[I|Du] kan stadig ringe til os på {{phone}} og aftale afdrag.",
        OBJECT,
        ALSO,
        TELL,
        CREDITOR,
      ],
    },
    "broken-promise": {
      subject: "Lovet betaling den {{promised_date}}: <faktura|fakturaerne> {{invoice}}",
      body: [
        "[I|Du] lovede, at <faktura {{invoice}}|følgende fakturaer> ville blive betalt senest den {{promised_date}}. Vi har ikke modtaget betalingen.",
        "<|{{invoices}}>",
        "{{additions}}",
        "Vi beder [jer|dig] betale {{total}} nu eller svare i dag med den dato, hvor [I|du] betaler.",
        PAY,
        WAYS,
        CALL,
        ALSO,
        TELL,
      ],
    },
    "instalment-missed": {
      subject: "Afdraget den {{instalment_date}} er ikke modtaget",
      body: [
        "Afdraget på {{instalment}}, som efter vores betalingsaftale skulle betales den {{instalment_date}}, har vi ikke modtaget.",
        "Vi beder [jer|dig] betale det senest den {{pay_by}}, så aftalen kan fortsætte.",
        "Er det ikke betalt til den tid, forfalder hele restbeløbet på {{principal}}, som det står i aftalen.",
        PAY,
        CALL,
        TELL,
      ],
    },
    "proof-of-payment": {
      subject: "[Jeres|Din] betaling af <faktura|fakturaerne> {{invoice}}",
      body: [
        "Tak for besked om, at <faktura {{invoice}}|følgende fakturaer> på {{principal}} er betalt. Vi kan ikke finde betalingen på vores konto.",
        "<|{{invoices}}>",
        "Send os venligst en kvittering med dato, beløb og den konto, der er betalt til. Så leder vi efter den med det samme.",
        "Vores konto:\n{{bank}}",
        CALL,
      ],
    },
    "plan-confirmation": {
      subject: "Vores betalingsaftale om <faktura|fakturaerne> {{invoice}}",
      body: [
        "Tak for aftalen. [I|Du] anerkender at skylde {{principal}} for <faktura {{invoice}}|følgende fakturaer>.",
        "<|{{invoices}}>",
        "[I|Du] betaler i disse afdrag:\n{{instalments}}",
        "Så længe afdragene kommer til tiden, rykker vi ikke for <fakturaen|fakturaerne>. Betales et afdrag ikke senest 3 dage efter sin dato, forfalder hele restbeløbet. Indtil aftalen er betalt, leverer vi kun mod forudbetaling.",
        PAY,
        "Bekræft venligst aftalen ved at svare på denne mail.",
      ],
    },
    "settlement-offer": {
      subject: "Tilbud om forlig: <faktura|fakturaerne> {{invoice}}",
      body: [
        "Der er {{principal}} åbent på <faktura {{invoice}}|følgende fakturaer>.",
        "<|{{invoices}}>",
        "Vi tilbyder at modtage {{settlement}} til fuld og endelig afgørelse, hvis hele beløbet er på vores konto senest den {{pay_by}}. Derefter bortfalder tilbuddet, og hele beløbet skyldes igen.",
        PAY,
        "Svar venligst på denne mail, hvis [I|du] tager imod tilbuddet.",
      ],
    },
    statement: {
      subject: "Kontoudtog pr. {{as_of}}",
      body: [
        "Her er [jeres|dit] kontoudtog pr. {{as_of}}.",
        "{{statement}}",
        "Udestående i alt: {{total}}.",
        "Heraf er {{overdue}} forfaldet.",
        PAY,
        "Sig endelig til, hvis kontoudtoget ikke stemmer med [jeres|dine] bøger.",
      ],
    },
    "thank-you": {
      subject: "Tak for betalingen",
      body: [
        "Tak: [jeres|din] betaling på {{paid}} for <faktura|fakturaerne> {{invoice}} er modtaget.",
        "[I|Du] behøver ikke gøre mere. Vi ser frem til det fortsatte samarbejde.",
      ],
    },
  },
  legal: {
    // Inkassoloven § 10: alle oplysninger til at bedømme kravet og mindst 10 dage fra afsendelsen.
    DK: {
      subject: "Inkassovarsel: <faktura|fakturaerne> {{invoice}}",
      body: [
        "Trods vores påmindelser har vi ikke modtaget betaling af <følgende faktura|følgende fakturaer>. Dette brev er et inkassovarsel efter inkassolovens § 10.",
        "{{invoices}}",
        "{{breakdown}}",
        "Betaler [I|du] {{total}} senest den {{pay_by}}, kommer der ingen yderligere omkostninger.",
        "Har vi ikke modtaget {{total}} senest den {{pay_by}}, sender vi kravet til inkasso hos {{who}} den {{hand_over_date}}. Det medfører yderligere omkostninger for [jer|dig].",
        PAY,
        "[I|Du] kan stadig ringe til os på {{phone}} og aftale afdrag.",
        OBJECT,
        ALSO,
        CREDITOR,
      ],
    },
  },
  table: {
    number: "Faktura", date: "Dato", due: "Forfaldsdato", days: "Dage efter forfald", amount: "Beløb", paid: "Betalt", open: "Restbeløb",
    covered: "Omfattet af dette brev", alsoOpen: "Også åbent", principal: "Hovedstol", fee: "Rykkergebyr",
    fixedSum: "Kompensationsbeløb", interest: "Morarente", collectionCosts: "Inkassoomkostninger",
    credits: "Fratrukket tilgodehavende", total: "I alt at betale", balance: "Saldo", credit: "Tilgodehavende", instalment: "Afdrag",
    paymentReference: "Betalings-id", ourReference: "Vores reference", poNumber: "[Jeres|Dit] ordrenummer",
    notDue: "Ikke forfaldet", daysRange: "# dage",
    discount: "Faktura {{invoice}}: Er betalingen hos os senest den {{date}}, kan [I|du] trække {{amount}} fra.",
    undisputed: "Faktura {{invoice}}: {{disputed}} af {{whole}} er bestridt og ikke omfattet af dette brev. Det, vi beder om, er den ubestridte del, {{amount}}.",
  }, // biome-ignore format: a table
};

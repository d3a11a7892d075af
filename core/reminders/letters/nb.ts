/** Brev på norsk bokmål: dere til et firma, du til en person; "purring" for brevet med gebyr, "inkassovarsel" bare i lovens form. */
import type { EarlyWords, LetterWords } from "./letter-words.ts";

const PAY = "Slik betaler [dere|du]:\n{{bank}}";
const IGNORE = "Har [dere|du] allerede betalt, kan [dere|du] se bort fra denne påminnelsen.";
const TELL = "Har [dere|du] betalt de siste dagene, ber vi [dere|deg] oppgi datoen.";
const WAYS =
  "Kan [dere|du] ikke betale alt på én gang, så betal en del nå og skriv når resten kommer, eller be oss om en nedbetalingsavtale.";
const CALL = "[Dere|Du] kan ringe oss på {{phone}}.";
const OBJECT =
  "Er [dere|du] uenig[e|] i kravet, så skriv til {{reply_to}} innen {{pay_by}} og fortell hva innsigelsen gjelder.";
const ALSO = "Også utestående, men ikke omfattet av dette brevet:\n{{also_open}}";
const CREDITOR = "Kreditor:\n{{creditor}}";
const TOTAL_BY = "Vi ber om at {{total}} blir betalt innen {{pay_by}}.";

/** De norske brevene en celle kan gi. */
export const nbEarly: EarlyWords = {
  greeting: { formal: "Til {{contact}}", friendly: "Hei {{contact}}" },
  letters: {
    "confirm-receipt": {
      subject: "<Faktura|Fakturaene> {{invoice}} fra {{company}}",
      body: [
        "<Vi har sendt [dere|deg] faktura {{invoice}} på {{principal}}, som forfaller {{due_date}}.|Vi har sendt [dere|deg] disse fakturaene, til sammen {{principal}}:>",
        "<|{{invoices}}>",
        "Si gjerne fra hvis <den|de> ikke har kommet fram, eller hvis noe mangler før <den|de> kan godkjennes, for eksempel et bestillingsnummer.",
        "{{discount}}",
      ],
    },
    "pre-due-reminder": {
      subject: "<Faktura {{invoice}} forfaller {{due_date}}|Fakturaene {{invoice}} forfaller snart>",
      body: [
        "Vi minner vennlig om at <faktura {{invoice}} på {{principal}} forfaller {{due_date}}.|følgende fakturaer snart forfaller, til sammen {{principal}}:>",
        "<|{{invoices}}>",
        "{{discount}}",
        "{{additions}}",
        PAY,
        "Er betalingen allerede på vei, trenger [dere|du] ikke gjøre noe mer.",
      ],
    },
    "friendly-reminder": {
      subject: "Betalingspåminnelse: <faktura|fakturaene> {{invoice}}",
      body: [
        "<Faktura {{invoice}} på {{principal}} forfalt {{due_date}}, og vi kan ikke se at den er betalt.|Følgende fakturaer, til sammen {{principal}}, er forfalt, og vi kan ikke se at de er betalt:>",
        "<|{{invoices}}>",
        "Det kan være en forglemmelse. Vi ber [dere|deg] betale eller fortelle oss hvis noe står i veien.",
        "<Fakturaen|Fakturaene> ligger her: {{link}}",
        "{{discount}}",
        "{{additions}}",
        PAY,
        ALSO,
        IGNORE,
      ],
    },
    "second-reminder": {
      subject: "Andre påminnelse: <faktura|fakturaene> {{invoice}}",
      body: [
        "<Faktura {{invoice}} på {{principal}} forfalt {{due_date}}, og det er nå {{days_past_due}} siden.|Følgende fakturaer, til sammen {{principal}}, er fortsatt ikke betalt:>",
        "<|{{invoices}}>",
        "Vi ber [dere|deg] betale i løpet av de nærmeste dagene eller svare med datoen da [dere|du] betaler.",
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

/** Alt Duebook sier på norsk bokmål. */
export const nb: LetterWords<"nb"> = {
  early: nbEarly,
  closing: { formal: "Med vennlig hilsen", friendly: "Vennlig hilsen" },
  letters: {
    "formal-reminder": {
      subject: "Purring: <faktura|fakturaene> {{invoice}}",
      body: [
        "Vi har tidligere minnet [dere|deg] om <følgende faktura|følgende fakturaer> og har ikke mottatt betaling.",
        "{{invoices}}",
        "{{breakdown}}",
        "Avtalte vilkår: {{terms}}.",
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
      subject: "Varsel om leveringsstopp {{stop_date}}: <faktura|fakturaene> {{invoice}}",
      body: [
        "Til tross for våre påminnelser er <følgende faktura|følgende fakturaer> fortsatt ikke betalt.",
        "{{invoices}}",
        "{{breakdown}}",
        "Har vi ikke mottatt {{total}} før {{stop_date}}, stanser vi den dagen leveringen av varer og tjenester til [dere|deg]. Vi leverer igjen så snart kontoen er gjort opp.",
        PAY,
        WAYS,
        CALL,
        ALSO,
        TELL,
      ],
    },
    "final-notice": {
      subject: "Siste påminnelse: <faktura|fakturaene> {{invoice}}",
      body: [
        "Dette er vår siste påminnelse om <følgende faktura|følgende fakturaer>.",
        "{{invoices}}",
        "{{breakdown}}",
        TOTAL_BY,
        "Har vi ikke mottatt {{total}} innen {{pay_by}}, overlater vi kravet til {{who}} {{hand_over_date}}. Det medfører ytterligere kostnader for [dere|deg].",
        PAY,
        "[Dere|Du] kan fortsatt ringe oss på {{phone}} og avtale nedbetaling.",
        OBJECT,
        ALSO,
        TELL,
        CREDITOR,
      ],
    },
    "broken-promise": {
      subject: "Lovet betaling {{promised_date}}: <faktura|fakturaene> {{invoice}}",
      body: [
        "[Dere|Du] lovet at <faktura {{invoice}}|følgende fakturaer> skulle bli betalt innen {{promised_date}}. Vi har ikke mottatt betalingen.",
        "<|{{invoices}}>",
        "{{additions}}",
        "Vi ber [dere|deg] betale {{total}} nå eller svare i dag med datoen da [dere|du] betaler.",
        PAY,
        WAYS,
        CALL,
        ALSO,
        TELL,
      ],
    },
    "instalment-missed": {
      subject: "Avdraget {{instalment_date}} er ikke mottatt",
      body: [
        "Avdraget på {{instalment}}, som etter nedbetalingsavtalen skulle betales {{instalment_date}}, har vi ikke mottatt.",
        "Vi ber [dere|deg] betale det innen {{pay_by}}, slik at avtalen kan fortsette.",
        "Er det ikke betalt innen da, forfaller hele restbeløpet på {{principal}}, slik det står i avtalen.",
        PAY,
        CALL,
        TELL,
      ],
    },
    "proof-of-payment": {
      subject: "[Deres|Din] betaling av <faktura|fakturaene> {{invoice}}",
      body: [
        "Takk for beskjeden om at <faktura {{invoice}}|følgende fakturaer> på {{principal}} er betalt. Vi finner ikke betalingen på kontoen vår.",
        "<|{{invoices}}>",
        "Send oss gjerne en kvittering med dato, beløp og kontoen det ble betalt til, så leter vi etter den med en gang.",
        "Kontoen vår:\n{{bank}}",
        CALL,
      ],
    },
    "plan-confirmation": {
      subject: "Nedbetalingsavtale for <faktura|fakturaene> {{invoice}}",
      body: [
        "Takk for avtalen. [Dere|Du] erkjenner å skylde {{principal}} for <faktura {{invoice}}|følgende fakturaer>.",
        "<|{{invoices}}>",
        "[Dere|Du] betaler i disse avdragene:\n{{instalments}}",
        "Så lenge avdragene kommer i tide, purrer vi ikke på <fakturaen|fakturaene>. Blir et avdrag ikke betalt innen 3 dager etter datoen, forfaller hele restbeløpet. Til avtalen er betalt, leverer vi bare mot forskuddsbetaling.",
        PAY,
        "Bekreft avtalen ved å svare på denne e-posten.",
      ],
    },
    "settlement-offer": {
      subject: "Tilbud om minnelig ordning: <faktura|fakturaene> {{invoice}}",
      body: [
        "{{principal}} er utestående for <faktura {{invoice}}|følgende fakturaer>.",
        "<|{{invoices}}>",
        "Vi tilbyr å motta {{settlement}} som fullt og endelig oppgjør, hvis hele beløpet er på kontoen vår innen {{pay_by}}. Deretter faller tilbudet bort, og hele beløpet er igjen utestående.",
        PAY,
        "Svar på denne e-posten hvis [dere|du] godtar tilbudet.",
      ],
    },
    statement: {
      subject: "Kontoutskrift per {{as_of}}",
      body: [
        "Her er kontoutskriften [deres|din] per {{as_of}}.",
        "{{statement}}",
        "Utestående i alt: {{total}}.",
        "Av dette er {{overdue}} forfalt.",
        PAY,
        "Si fra hvis kontoutskriften ikke stemmer med regnskapet [deres|ditt].",
      ],
    },
    "thank-you": {
      subject: "Takk for betalingen",
      body: [
        "Takk! Vi har mottatt betalingen [deres|din] på {{paid}} for <faktura|fakturaene> {{invoice}}.",
        "[Dere|Du] trenger ikke gjøre noe mer. Vi ser fram til videre samarbeid.",
      ],
    },
  },
  legal: {
    // Inkassoloven § 9: skriftlig varsel med en frist på minst 14 dager.
    NO: {
      subject: "Inkassovarsel: <faktura|fakturaene> {{invoice}}",
      body: [
        "Til tross for våre påminnelser har vi ikke mottatt betaling for <følgende faktura|følgende fakturaer>. Dette brevet er et inkassovarsel etter inkassoloven § 9.",
        "{{invoices}}",
        "{{breakdown}}",
        TOTAL_BY,
        "Har vi ikke mottatt {{total}} innen {{pay_by}}, sender vi kravet til inkasso hos {{who}} {{hand_over_date}}. Det medfører ytterligere kostnader for [dere|deg].",
        PAY,
        "[Dere|Du] kan fortsatt ringe oss på {{phone}} og avtale nedbetaling.",
        OBJECT,
        ALSO,
        CREDITOR,
      ],
    },
  },
  table: {
    number: "Faktura", date: "Dato", due: "Forfallsdato", days: "Dager etter forfall", amount: "Beløp", paid: "Betalt", open: "Utestående",
    covered: "Omfattet av dette brevet", alsoOpen: "Også utestående", principal: "Hovedstol", fee: "Purregebyr",
    fixedSum: "Standardkompensasjon", interest: "Forsinkelsesrente", collectionCosts: "Inkassokostnader",
    credits: "Fratrukket tilgodehavende", total: "Å betale", balance: "Saldo", credit: "Tilgodehavende", instalment: "Avdrag",
    paymentReference: "KID", ourReference: "Vår referanse", poNumber: "[Deres|Ditt] bestillingsnummer",
    notDue: "Ikke forfalt", daysRange: "# dager",
    discount: "Faktura {{invoice}}: Er betalingen hos oss innen {{date}}, kan [dere|du] trekke fra {{amount}}.",
    undisputed: "Faktura {{invoice}}: {{disputed}} av {{whole}} er bestridt og ikke omfattet av dette brevet. Det vi ber om, er den ubestridte delen, {{amount}}.",
  }, // biome-ignore format: a table
};

/** Brev på svenska: ni till ett företag, du till en person; "inkassokrav" bara i den form som lagen kräver. */
import type { EarlyWords, LetterWords } from "./letter-words.ts";

const PAY = "Så här betalar [ni|du]:\n{{bank}}";
const IGNORE = "Om [ni|du] redan har betalat kan [ni|du] bortse från denna påminnelse.";
const TELL = "Om [ni|du] har betalat de senaste dagarna ber vi [er|dig] meddela oss datumet.";
const WAYS =
  "Om [ni|du] inte kan betala allt på en gång, betala en del nu och skriv när resten kommer, eller be oss om en avbetalningsplan.";
const CALL = "[Ni|Du] når oss på telefon {{phone}}.";
const OBJECT =
  "Om [ni|du] inte godtar kravet, skriv till {{reply_to}} senast den {{pay_by}} och tala om vad invändningen gäller.";
const ALSO = "Även obetalt, men omfattas inte av detta brev:\n{{also_open}}";
const CREDITOR = "Borgenär:\n{{creditor}}";
const TOTAL_BY = "Vi ber [er|dig] betala {{total}} senast den {{pay_by}}.";

/** De svenska brev som en cell kan ge. */
export const svEarly: EarlyWords = {
  greeting: { formal: "Till {{contact}}", friendly: "Hej {{contact}}!" },
  letters: {
    "confirm-receipt": {
      subject: "<Faktura|Fakturorna> {{invoice}} från {{company}}",
      body: [
        "<Vi har skickat faktura {{invoice}} på {{principal}} till [er|dig]. Den förfaller den {{due_date}}.|Vi har skickat följande fakturor till [er|dig], sammanlagt {{principal}}:>",
        "<|{{invoices}}>",
        "Hör gärna av [er|dig] om <den|de> inte har kommit fram eller om något saknas innan <den|de> kan godkännas, till exempel ett ordernummer.",
        "{{discount}}",
      ],
    },
    "pre-due-reminder": {
      subject: "<Faktura {{invoice}} förfaller den {{due_date}}|Fakturorna {{invoice}} förfaller snart>",
      body: [
        "Vi påminner vänligt om att <faktura {{invoice}} på {{principal}} förfaller den {{due_date}}.|följande fakturor snart förfaller, sammanlagt {{principal}}:>",
        "<|{{invoices}}>",
        "{{discount}}",
        "{{additions}}",
        PAY,
        "Om betalningen redan är på väg behöver [ni|du] inte göra något mer.",
      ],
    },
    "friendly-reminder": {
      subject: "Betalningspåminnelse: <faktura|fakturorna> {{invoice}}",
      body: [
        "<Faktura {{invoice}} på {{principal}} förföll den {{due_date}}, och vi kan inte se att den är betald.|Följande fakturor, sammanlagt {{principal}}, har förfallit, och vi kan inte se att de är betalda:>",
        "<|{{invoices}}>",
        "<Den|De> kan ha blivit <förbisedd|förbisedda>. Vi ber [er|dig] betala, eller berätta för oss om något är i vägen.",
        "<Fakturan|Fakturorna> finns här: {{link}}",
        "{{discount}}",
        "{{additions}}",
        PAY,
        ALSO,
        IGNORE,
      ],
    },
    "second-reminder": {
      subject: "Andra påminnelsen: <faktura|fakturorna> {{invoice}}",
      body: [
        "<Faktura {{invoice}} på {{principal}} förföll den {{due_date}}, för {{days_past_due}} sedan.|Följande fakturor, sammanlagt {{principal}}, är fortfarande obetalda:>",
        "<|{{invoices}}>",
        "Vi ber [er|dig] betala inom de närmaste dagarna eller svara med det datum då [ni|du] betalar.",
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

/** Allt som Duebook säger på svenska. */
export const sv: LetterWords<"sv"> = {
  early: svEarly,
  closing: { formal: "Med vänlig hälsning", friendly: "Vänliga hälsningar" },
  letters: {
    "formal-reminder": {
      subject: "Påminnelse med betalningskrav: <faktura|fakturorna> {{invoice}}",
      body: [
        "Vi har tidigare påmint [er|dig] om <följande faktura|följande fakturor> och har inte fått någon betalning.",
        "{{invoices}}",
        "{{breakdown}}",
        "Avtalade villkor: {{terms}}.",
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
      subject: "Varsel om leveransstopp den {{stop_date}}: <faktura|fakturorna> {{invoice}}",
      body: [
        "Trots våra påminnelser är <följande faktura|följande fakturor> fortfarande <obetald|obetalda>.",
        "{{invoices}}",
        "{{breakdown}}",
        "Om vi inte har fått {{total}} före den {{stop_date}} slutar vi den dagen att leverera varor och tjänster till [er|dig]. Vi levererar igen så snart skulden är reglerad.",
        PAY,
        WAYS,
        CALL,
        ALSO,
        TELL,
      ],
    },
    "final-notice": {
      subject: "Sista påminnelse före inkasso: <faktura|fakturorna> {{invoice}}",
      body: [
        "Detta är vår sista påminnelse om <följande faktura|följande fakturor>.",
        "{{invoices}}",
        "{{breakdown}}",
        TOTAL_BY,
        "Om vi inte har fått {{total}} senast den {{pay_by}} lämnar vi kravet till {{who}} den {{hand_over_date}}. Det medför ytterligare kostnader för [er|dig].",
        PAY,
        "[Ni|Du] kan fortfarande ringa oss på {{phone}} för att komma överens om avbetalning.",
        OBJECT,
        ALSO,
        TELL,
        CREDITOR,
      ],
    },
    "broken-promise": {
      subject: "Utlovad betalning den {{promised_date}}: <faktura|fakturorna> {{invoice}}",
      body: [
        "[Ni|Du] lovade att <faktura {{invoice}}|följande fakturor> skulle betalas senast den {{promised_date}}. Vi har inte fått betalningen.",
        "<|{{invoices}}>",
        "{{additions}}",
        "Vi ber [er|dig] betala {{total}} nu eller svara i dag med det datum då [ni|du] betalar.",
        PAY,
        WAYS,
        CALL,
        ALSO,
        TELL,
      ],
    },
    "instalment-missed": {
      subject: "Delbetalningen den {{instalment_date}} har inte kommit",
      body: [
        "Delbetalningen på {{instalment}} som enligt vår avbetalningsplan skulle betalas den {{instalment_date}} har inte kommit till oss.",
        "Vi ber [er|dig] betala den senast den {{pay_by}} så att planen kan fortsätta.",
        "Om den inte är betald då förfaller hela restbeloppet på {{principal}}, som det står i planen.",
        PAY,
        CALL,
        TELL,
      ],
    },
    "proof-of-payment": {
      subject: "[Er|Din] betalning av <faktura|fakturorna> {{invoice}}",
      body: [
        "Tack för beskedet att <faktura {{invoice}}|följande fakturor> på {{principal}} är <betald|betalda>. Vi kan inte hitta betalningen på vårt konto.",
        "<|{{invoices}}>",
        "Skicka oss gärna ett kvitto med datum, belopp och det konto som pengarna betalades till, så söker vi efter dem genast.",
        "Vårt konto:\n{{bank}}",
        CALL,
      ],
    },
    "plan-confirmation": {
      subject: "Vår avbetalningsplan för <faktura|fakturorna> {{invoice}}",
      body: [
        "Tack för överenskommelsen. [Ni|Du] bekräftar att [ni|du] är skyldig[a|] {{principal}} för <faktura {{invoice}}|följande fakturor>.",
        "<|{{invoices}}>",
        "[Ni|Du] betalar så här:\n{{instalments}}",
        "Så länge delbetalningarna kommer i tid påminner vi inte om <fakturan|fakturorna>. Om en delbetalning inte har gjorts inom 3 dagar efter sin förfallodag förfaller hela restbeloppet. Tills planen är betald levererar vi bara mot betalning i förskott.",
        PAY,
        "Bekräfta gärna planen genom att svara på detta meddelande.",
      ],
    },
    "settlement-offer": {
      subject: "Förslag till uppgörelse: <faktura|fakturorna> {{invoice}}",
      body: [
        "För <faktura {{invoice}}|följande fakturor> återstår {{principal}} att betala.",
        "<|{{invoices}}>",
        "Vi erbjuder oss att godta {{settlement}} som slutlig betalning, om hela beloppet finns på vårt konto senast den {{pay_by}}. Därefter gäller erbjudandet inte längre och hela beloppet ska betalas.",
        PAY,
        "Svara på detta meddelande om [ni|du] godtar förslaget.",
      ],
    },
    statement: {
      subject: "Kontoutdrag per den {{as_of}}",
      body: [
        "Här är [ert|ditt] kontoutdrag per den {{as_of}}.",
        "{{statement}}",
        "Obetalt sammanlagt: {{total}}.",
        "Av detta har {{overdue}} förfallit.",
        PAY,
        "Hör av [er|dig] om kontoutdraget inte stämmer med [er|din] bokföring.",
      ],
    },
    "thank-you": {
      subject: "Tack för betalningen",
      body: [
        "Tack! Vi har fått [er|din] betalning på {{paid}} för <faktura|fakturorna> {{invoice}}.",
        "[Ni|Du] behöver inte göra något mer. Vi ser fram emot ett fortsatt samarbete.",
      ],
    },
  },
  legal: {
    // Inkassolagen 5 §: borgenär, grund, uppdelat belopp, minst 8 dagar, när invändningar ska göras.
    SE: {
      subject: "Inkassokrav: <faktura|fakturorna> {{invoice}}",
      body: [
        "Detta är ett inkassokrav enligt 5 § inkassolagen. Kravet gäller <följande obetalda faktura|följande obetalda fakturor>.",
        "{{invoices}}",
        "{{breakdown}}",
        CREDITOR,
        "{{total}} ska ha kommit till oss senast den {{pay_by}}.",
        "Om [ni|du] inte godtar kravet ska [ni|du] invända mot det senast den {{pay_by}}. Skriv till {{reply_to}} och tala om vad invändningen gäller.",
        "Om vi varken har fått {{total}} eller en invändning senast den {{pay_by}} ansöker vi den {{hand_over_date}} om betalningsföreläggande hos Kronofogden. Då tillkommer kostnader.",
        PAY,
        "[Ni|Du] kan fortfarande ringa oss på {{phone}} för att komma överens om avbetalning.",
        ALSO,
      ],
    },
  },
  table: {
    number: "Faktura", date: "Datum", due: "Förfallodatum", days: "Dagar efter förfallodagen", amount: "Belopp", paid: "Betalt", open: "Restbelopp",
    covered: "Omfattas av detta brev", alsoOpen: "Även obetalt", principal: "Kapitalbelopp", fee: "Påminnelseavgift",
    fixedSum: "Förseningsersättning", interest: "Dröjsmålsränta", collectionCosts: "Inkassokostnader",
    credits: "Avgår tillgodohavande", total: "Att betala", balance: "Saldo", credit: "Tillgodohavande", instalment: "Delbetalning",
    paymentReference: "OCR-nummer", ourReference: "Vår referens", poNumber: "[Ert|Ditt] ordernummer",
    notDue: "Ej förfallet", daysRange: "# dagar",
    discount: "Faktura {{invoice}}: om betalningen finns hos oss senast den {{date}} får [ni|du] dra av {{amount}}.",
    undisputed: "Faktura {{invoice}}: {{disputed}} av {{whole}} är bestritt och omfattas inte av detta brev. Det vi ber om är den obestridda delen, {{amount}}.",
  }, // biome-ignore format: a table
};

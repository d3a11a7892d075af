/** Brieven in het Nederlands: altijd u; "vervallen" voor facturen; de veertiendagenbrief in de woorden van de Hoge Raad. */
import type { EarlyWords, LetterWords } from "./letter-words.ts";

const PAY = "Zo kunt u betalen:\n{{bank}}";
const IGNORE = "Hebt u al betaald, dan kunt u deze herinnering als niet verzonden beschouwen.";
const TELL = "Hebt u de afgelopen dagen betaald, laat ons dan weten op welke datum.";
const WAYS =
  "Kunt u niet alles in één keer betalen, betaal dan nu een deel en schrijf wanneer de rest volgt, of vraag ons om een betalingsregeling.";
const CALL = "U kunt ons bellen op {{phone}}.";
const OBJECT =
  "Bent u het niet eens met de vordering, schrijf ons dan uiterlijk op {{pay_by}} via {{reply_to}} waartegen u bezwaar hebt.";
const ALSO = "Ook nog openstaand, maar geen onderdeel van deze brief:\n{{also_open}}";
const CREDITOR = "Schuldeiser:\n{{creditor}}";
const TOTAL_BY = "Wij verzoeken u {{total}} uiterlijk op {{pay_by}} te betalen.";

/** De Nederlandse brieven die een cel kan geven. */
export const nlEarly: EarlyWords = {
  greeting: { formal: "Geachte {{contact}},", friendly: "Beste {{contact}}," },
  letters: {
    "confirm-receipt": {
      subject: "<Factuur|Facturen> {{invoice}} van {{company}}",
      body: [
        "<Wij hebben u factuur {{invoice}} van {{principal}} gestuurd, met vervaldatum {{due_date}}.|Wij hebben u deze facturen gestuurd, samen {{principal}}:>",
        "<|{{invoices}}>",
        "Laat het ons weten als <deze factuur niet is aangekomen|deze facturen niet zijn aangekomen> of als er voor de goedkeuring nog iets ontbreekt, bijvoorbeeld een bestelnummer.",
        "{{discount}}",
      ],
    },
    "pre-due-reminder": {
      subject: "<Factuur {{invoice}} vervalt op {{due_date}}|Facturen {{invoice}} vervallen binnenkort>",
      body: [
        "Wij herinneren u er vriendelijk aan dat <factuur {{invoice}} van {{principal}} op {{due_date}} vervalt.|de volgende facturen, samen {{principal}}, binnenkort vervallen:>",
        "<|{{invoices}}>",
        "{{discount}}",
        "{{additions}}",
        PAY,
        "Is de betaling al onderweg, dan hoeft u niets meer te doen.",
      ],
    },
    "friendly-reminder": {
      subject: "Betalingsherinnering: <factuur|facturen> {{invoice}}",
      body: [
        "<Factuur {{invoice}} van {{principal}} is op {{due_date}} vervallen en wij kunnen uw betaling nog niet vinden.|De volgende facturen, samen {{principal}}, zijn vervallen en wij kunnen uw betaling nog niet vinden:>",
        "<|{{invoices}}>",
        "Misschien <is hij|zijn ze> aan uw aandacht ontsnapt. Wilt u <hem|ze> betalen, of ons laten weten als er iets in de weg staat?",
        "U vindt <de factuur|de facturen> hier: {{link}}",
        "{{discount}}",
        "{{additions}}",
        PAY,
        ALSO,
        IGNORE,
      ],
    },
    "second-reminder": {
      subject: "Tweede herinnering: <factuur|facturen> {{invoice}}",
      body: [
        "<Factuur {{invoice}} van {{principal}} is op {{due_date}} vervallen en nu {{days_past_due}} te laat.|De volgende facturen, samen {{principal}}, zijn nog niet betaald:>",
        "<|{{invoices}}>",
        "Wilt u binnen enkele dagen betalen, of antwoorden met de datum waarop u betaalt?",
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

/** Alles wat Duebook in het Nederlands zegt. */
export const nl: LetterWords<"nl"> = {
  early: nlEarly,
  closing: { formal: "Hoogachtend", friendly: "Met vriendelijke groet" },
  letters: {
    "formal-reminder": {
      subject: "Aanmaning: <factuur|facturen> {{invoice}}",
      body: [
        "Wij hebben u aan <de volgende factuur|de volgende facturen> herinnerd en geen betaling ontvangen.",
        "{{invoices}}",
        "{{breakdown}}",
        "Afgesproken voorwaarden: {{terms}}.",
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
      subject: "Aankondiging leveringsstop op {{stop_date}}: <factuur|facturen> {{invoice}}",
      body: [
        "Ondanks onze herinneringen <is de volgende factuur|zijn de volgende facturen> nog niet betaald.",
        "{{invoices}}",
        "{{breakdown}}",
        "Hebben wij {{total}} niet vóór {{stop_date}} ontvangen, dan stoppen wij op die dag met leveringen en diensten aan u. Wij leveren weer zodra uw rekening is voldaan.",
        PAY,
        WAYS,
        CALL,
        ALSO,
        TELL,
      ],
    },
    "final-notice": {
      subject: "Laatste aanmaning: <factuur|facturen> {{invoice}}",
      body: [
        "Dit is onze laatste aanmaning voor <de volgende factuur|de volgende facturen>.",
        "{{invoices}}",
        "{{breakdown}}",
        TOTAL_BY,
        "Hebben wij {{total}} niet uiterlijk op {{pay_by}} ontvangen, dan dragen wij de vordering op {{hand_over_date}} over aan {{who}}. Dat brengt extra kosten voor u mee.",
        PAY,
        "U kunt ons nog steeds bellen op {{phone}} om termijnen af te spreken.",
        OBJECT,
        ALSO,
        TELL,
        CREDITOR,
      ],
    },
    "broken-promise": {
      subject: "Uw toegezegde betaling van {{promised_date}}: <factuur|facturen> {{invoice}}",
      body: [
        "U hebt toegezegd dat <factuur {{invoice}}|de volgende facturen> uiterlijk op {{promised_date}} betaald <zou|zouden> zijn. Wij hebben de betaling niet ontvangen.",
        "<|{{invoices}}>",
        "{{additions}}",
        "Wilt u {{total}} nu betalen, of vandaag antwoorden met de datum waarop u betaalt?",
        PAY,
        WAYS,
        CALL,
        ALSO,
        TELL,
      ],
    },
    "instalment-missed": {
      subject: "Termijn van {{instalment_date}} niet ontvangen",
      body: [
        "De termijn van {{instalment}}, die volgens onze betalingsregeling op {{instalment_date}} betaald moest worden, hebben wij niet ontvangen.",
        "Wilt u deze uiterlijk op {{pay_by}} betalen, zodat de regeling kan doorlopen?",
        "Is de termijn dan niet betaald, dan wordt het hele openstaande bedrag van {{principal}} opeisbaar, zoals in de regeling staat.",
        PAY,
        CALL,
        TELL,
      ],
    },
    "proof-of-payment": {
      subject: "Uw betaling van <factuur|facturen> {{invoice}}",
      body: [
        "Dank voor uw bericht dat <factuur {{invoice}}|de volgende facturen> van {{principal}} <is|zijn> betaald. Wij kunnen de betaling niet op onze rekening vinden.",
        "<|{{invoices}}>",
        "Wilt u ons het betaalbewijs sturen met datum, bedrag en de rekening waarop is betaald? Dan zoeken wij het meteen uit.",
        "Onze rekening:\n{{bank}}",
        CALL,
      ],
    },
    "plan-confirmation": {
      subject: "Onze betalingsregeling voor <factuur|facturen> {{invoice}}",
      body: [
        "Dank voor de afspraak. U erkent dat u {{principal}} verschuldigd bent voor <factuur {{invoice}}|de volgende facturen>.",
        "<|{{invoices}}>",
        "U betaalt in deze termijnen:\n{{instalments}}",
        "Zolang de termijnen op tijd komen, sturen wij geen herinneringen voor <deze factuur|deze facturen>. Is een termijn 3 dagen na zijn datum niet betaald, dan wordt het hele openstaande bedrag opeisbaar. Tot alles is betaald, leveren wij alleen tegen vooruitbetaling.",
        PAY,
        "Wilt u de regeling bevestigen door dit bericht te beantwoorden?",
      ],
    },
    "settlement-offer": {
      subject: "Voorstel tot schikking: <factuur|facturen> {{invoice}}",
      body: [
        "Voor <factuur {{invoice}}|de volgende facturen> staat {{principal}} open.",
        "<|{{invoices}}>",
        "Wij zijn bereid {{settlement}} tegen finale kwijting te aanvaarden, als het hele bedrag uiterlijk op {{pay_by}} op onze rekening staat. Daarna vervalt het voorstel en is het hele bedrag verschuldigd.",
        PAY,
        "Wilt u dit bericht beantwoorden als u akkoord gaat?",
      ],
    },
    statement: {
      subject: "Rekeningoverzicht per {{as_of}}",
      body: [
        "Hierbij uw rekeningoverzicht per {{as_of}}.",
        "{{statement}}",
        "Totaal openstaand: {{total}}.",
        "Daarvan is {{overdue}} vervallen.",
        PAY,
        "Laat het ons weten als dit overzicht niet klopt met uw boeken.",
      ],
    },
    "thank-you": {
      subject: "Dank voor uw betaling",
      body: [
        "Dank u: uw betaling van {{paid}} voor <factuur|facturen> {{invoice}} is ontvangen.",
        "U hoeft niets meer te doen. Wij zien uit naar de verdere samenwerking.",
      ],
    },
  },
  legal: {
    // BW 6:96 lid 6; woorden van HR 25-11-2016, ECLI:NL:HR:2016:2704; de kosten exact.
    "NL-consumer": {
      subject: "Laatste herinnering: <factuur|facturen> {{invoice}}",
      body: [
        "Ondanks onze herinneringen <is de volgende factuur|zijn de volgende facturen> nog niet betaald.",
        "{{invoices}}",
        "{{breakdown}}",
        "Wij verzoeken u {{total}} te betalen binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd. Hebben wij het bedrag op {{pay_by}} ontvangen, dan bent u in elk geval op tijd.",
        "Betaalt u niet binnen deze termijn, dan bent u ook {{collection_costs}} aan buitengerechtelijke incassokosten verschuldigd.",
        "Wij dragen de vordering dan op {{hand_over_date}} over aan {{who}}.",
        PAY,
        "U kunt ons nog steeds bellen op {{phone}} om termijnen af te spreken.",
        OBJECT,
        ALSO,
        CREDITOR,
      ],
    },
    "NL-business": {
      subject: "Laatste aanmaning: <factuur|facturen> {{invoice}}",
      body: [
        "Ondanks onze aanmaning <is de volgende factuur|zijn de volgende facturen> nog niet betaald. Wij stellen u hierbij in gebreke.",
        "{{invoices}}",
        "{{breakdown}}",
        TOTAL_BY,
        "Hebben wij {{total}} niet uiterlijk op {{pay_by}} ontvangen, dan dragen wij de vordering op {{hand_over_date}} over aan {{who}}. Dat brengt extra kosten voor u mee.",
        PAY,
        "U kunt ons nog steeds bellen op {{phone}} om termijnen af te spreken.",
        OBJECT,
        ALSO,
        CREDITOR,
      ],
    },
  },
  table: {
    number: "Factuur", date: "Datum", due: "Vervaldatum", days: "Dagen te laat", amount: "Bedrag", paid: "Betaald", open: "Openstaand",
    covered: "Onderdeel van deze brief", alsoOpen: "Ook nog openstaand", principal: "Hoofdsom", fee: "Aanmaningskosten",
    fixedSum: "Vergoeding incassokosten", interest: "Wettelijke rente", collectionCosts: "Incassokosten",
    credits: "Af: tegoed", total: "Te betalen", balance: "Saldo", credit: "Tegoed", instalment: "Termijn",
    paymentReference: "Betalingskenmerk", ourReference: "Onze referentie", poNumber: "Uw bestelnummer",
    notDue: "Nog niet vervallen", daysRange: "# dagen",
    discount: "Factuur {{invoice}}: is de betaling uiterlijk op {{date}} bij ons, dan mag u {{amount}} aftrekken.",
    undisputed: "Factuur {{invoice}}: {{disputed}} van {{whole}} wordt betwist en is geen onderdeel van deze brief. Wij vragen om het onbetwiste deel, {{amount}}.",
  }, // biome-ignore format: a table
};

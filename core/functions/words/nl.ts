/** The function wizard in Dutch. */
import type { FeeWords, FunctionWords, NextActionWords } from "./function-words.ts";

const invoiceDate = "De factuurdatum; een lege rij blijft leeg.";
const dueDate = "De vervaldatum; een lege rij blijft leeg.";
const asOf = "De peildatum; weggelaten: vandaag.";
const boundaries =
  'De laatste dag van elke ouderdomsklasse, oplopend, als tekst of bereik; weggelaten: "30,60,90".';
const dueDates = "De vervaldatum van elke rij.";
const balances = "Het openstaande bedrag van elke rij, creditnota’s negatief.";
const playbook = "Het bereik van het blad Playbook met de koprij; weggelaten: het standaardplan.";
const daysPastDue = "Dagen te laat.";

const fee: FeeWords = {
  balance:
    "Het verschuldigde bedrag incl. btw; met payments het bedrag op de vervaldatum. 0 of minder geeft 0.",
  due_date: "De vervaldatum; de rente loopt vanaf de dag erna.",
  policy:
    'De afgesproken rente of toeslag in het Engels, zoals "18% per year after 5 days", of een regeling zoals "NL B2B"; leeg: niets afgesproken.',
  as_of: "De dag tot en met welke wordt gerekend; weggelaten: vandaag.",
  payments:
    "Twee kolommen, datum en bedrag: elke betaling verlaagt de grondslag vanaf de dag erna. Weggelaten: geen. Een koprij en lege rijen worden overgeslagen.",
  rates:
    "Twee kolommen, vanaf-datum en percentage: eigen tarieven in plaats van de ingebouwde of van het percentage per jaar. Weggelaten: geen.",
  charged: "Wat al in rekening is gebracht, als positief bedrag; het gaat eraf. Weggelaten: 0.",
};

const nextAction: NextActionWords = {
  due_date: "De vervaldatum van de factuur.",
  balance: "Het openstaande bedrag; 0 of leeg naast een vervaldatum is betaald, onder 0 een tegoed.",
  as_of: "De dag waarvoor u werkt; weggelaten: vandaag.",
  last_action: "De verste stap die is gezet, met zijn naam in een van de negen talen; leeg: nog geen.",
  last_contact: "De dag van het laatste contact met de klant hierover.",
  status:
    "Betwist, gepauzeerd, betalingsregeling, bij advocaat, bij incasso, afgeboekt …; leeg of open: doorgaan.",
  promised_date: "De dag waarop de klant heeft toegezegd te betalen.",
  invoice_date:
    "De factuurdatum: geeft een late factuur tijd om aan te komen; bij korte termijnen geen herinnering vóór de vervaldatum.",
  playbook,
};

/** Every function's words in Dutch. */
export const nl: FunctionWords = {
  DUE_DATE: {
    summary: "De vervaldatum van een factuur, uit factuurdatum en betalingsvoorwaarden.",
    parameters: {
      invoice_date: invoiceDate,
      terms: 'Betalingsvoorwaarden als tekst of een aantal dagen: "30 dagen", 30, "2/10 net 30", "EOM + 30".',
    },
  },
  DISCOUNT_DEADLINE: {
    summary: "De laatste dag waarop de betalingskorting geldt.",
    parameters: {
      invoice_date: invoiceDate,
      terms: 'Betalingsvoorwaarden met korting: "2/10 net 30", "14 Tage 2% Skonto, 30 Tage netto".',
    },
  },
  DAYS_PAST_DUE: {
    summary: "Hele dagen na de vervaldatum: 0 op de dag zelf, ervoor negatief.",
    parameters: { due_date: dueDate, as_of: "De dag tot welke wordt geteld; weggelaten: vandaag." },
  },
  AGING_BUCKET: {
    summary: "De ouderdomsklasse van een factuur: Current, 1-30, 31-60, 61-90 of 91+.",
    parameters: { due_date: dueDate, as_of: asOf, boundaries },
  },
  AGING_REPORT: {
    summary: "Ouderdomsanalyse: wat elke klant verschuldigd is, naar hoe lang het te laat is.",
    parameters: {
      customers: "De klant van elke rij.",
      due_dates: dueDates,
      balances,
      as_of: asOf,
      boundaries,
      currencies: "De valuta van elke rij; weggelaten: alle rijen hebben dezelfde.",
    },
  },
  BAD_DEBT_ALLOWANCE: {
    summary: "Voorziening dubieuze debiteuren: het totaal van elke ouderdomsklasse maal haar percentage.",
    parameters: {
      due_dates: dueDates,
      balances,
      as_of: asOf,
      boundaries,
      rates: "Eén percentage per ouderdomsklasse, Current eerst; weggelaten: 1%, 5%, 10%, 25%, 50%.",
    },
  },
  LATE_FEE: { summary: "De rente en toeslag wegens te late betaling tot en met een dag.", parameters: fee },
  LATE_FEE_BREAKDOWN: {
    summary:
      "De regels achter rente en toeslag: van, tot, dagen, grondslag, tarief, bedrag en wat elke regel is.",
    parameters: fee,
  },
  STATUTORY_RATE: {
    summary: "De wettelijke (handels)rente per jaar op een dag, referentierente en opslag samen.",
    parameters: {
      regime: "De regeling, zoals NL B2B, NL B2C of DE B2B.",
      date: "De dag; weggelaten: vandaag.",
    },
  },
  ALLOCATE_PAYMENT: {
    summary:
      "Verdeelt een betaling over kosten, rente en hoofdsom: één rij, de laatste cel is wat overblijft.",
    parameters: {
      payment: "Het ontvangen bedrag.",
      fees: "De verschuldigde kosten; leeg is 0.",
      interest: "De verschuldigde rente; leeg is 0.",
      principal: "De verschuldigde hoofdsom; leeg is 0.",
      order:
        'De volgorde in het Engels, zoals "interest, principal, fees"; weggelaten: fees, interest, principal.',
    },
  },
  EARLY_PAY_DISCOUNT: {
    summary: "De betalingskorting die bij vroege betaling mag worden afgetrokken.",
    parameters: {
      amount: "Wat wordt betaald, incl. btw; een lege rij blijft leeg.",
      invoice_date: "De factuurdatum; leeg geeft leeg.",
      terms: 'Betalingsvoorwaarden zoals "2/10 net 30"; leeg of zonder korting geeft 0.',
      pay_date: "De dag van betaling; weggelaten: vandaag.",
      tax: "De btw in het bedrag, voor tax_mode net.",
      tax_mode: "gross (weggelaten): korting over het hele bedrag; net: over het bedrag zonder btw.",
    },
  },
  DISCOUNT_APR: {
    summary: "Wat het per jaar kost om de betalingskorting niet te benutten.",
    parameters: { terms: 'Betalingsvoorwaarden zoals "2/10 net 30".' },
  },
  AMOUNT_DUE: {
    summary:
      "Wat nu te betalen is: het openstaande bedrag min de nog geldende korting, plus rente en toeslag.",
    parameters: {
      balance: "Het openstaande bedrag; een lege rij blijft leeg.",
      invoice_date: "De factuurdatum; leeg: geen korting.",
      due_date: "De vervaldatum; leeg: geen rente en geen toeslag.",
      terms: 'Betalingsvoorwaarden zoals "2/10 net 30"; leeg: geen korting.',
      policy:
        'Afgesproken rente of toeslag in het Engels, zoals "18% per year after 5 days", of een regeling zoals "NL B2B"; leeg: geen.',
      as_of: "De dag van betaling; weggelaten: vandaag.",
    },
  },
  NEXT_ACTION: { summary: "Wat er nu met een factuur moet gebeuren, of Wait.", parameters: nextAction },
  NEXT_ACTION_DATE: {
    summary: "De dag waarop die stap aan de beurt is; bij Wait de dag van de volgende.",
    parameters: nextAction,
  },
  NEXT_ACTION_REASON: {
    summary: "Eén zin over waarom die stap aan de beurt is, en wat er verder te doen is.",
    parameters: nextAction,
  },
  WORKLIST: {
    summary: "Een tabel van wie vandaag aandacht vraagt, het dringendste eerst.",
    parameters: {
      ledger: "Het bereik van de openstaande posten met de koprij.",
      as_of: "De dag waarvoor u werkt; weggelaten: vandaag.",
      playbook,
    },
  },
  PAYER_CLASS: {
    summary: "Wat voor betaler een klant is: New, Prompt, Sporadic, In difficulty of High risk.",
    parameters: {
      due_dates: "De vervaldatums van de facturen van één klant.",
      paid_dates: "Wanneer elke factuur is betaald; leeg: nog niet.",
      as_of: "De dag van de beoordeling; weggelaten: vandaag.",
    },
  },
  CREDIT_STATUS: {
    summary: "OK, Hold of Cash only: of een klant op rekening mag kopen.",
    parameters: {
      balance: "Het hele saldo van de klant; een lege rij blijft leeg.",
      credit_limit: "De kredietlimiet; leeg: geen limiet, contant: helemaal geen krediet.",
      days_past_due: "Hoeveel dagen de oudste onbetaalde factuur van de klant te laat is.",
      broken_promises: "Hoeveel betalingstoezeggingen niet zijn nagekomen; weggelaten: 0.",
    },
  },
  PAYMENT_PLAN: {
    summary: "Een tabel van termijnen met hun datums; samen zijn ze het openstaande bedrag.",
    parameters: {
      balance: "Wat moet worden afbetaald, boven 0.",
      instalments: "Het aantal termijnen.",
      first_date: "De datum van de eerste termijn.",
      every: 'month (weggelaten: elke maand), week, "2 weeks" of een aantal dagen.',
    },
  },
  SETTLEMENT_OFFER: {
    summary:
      "Het minste dat bij een schikking de moeite waard is, als volledige betaling niet meer wordt verwacht.",
    parameters: {
      balance: "Het openstaande bedrag; een lege rij blijft leeg.",
      days_past_due: daysPastDue,
      agency_fee: "Het deel dat een incassobureau zou houden; weggelaten: 30%.",
    },
  },
  RECOVERY_OPTIONS: {
    summary:
      "Een tabel van de wegen die voor één vordering overblijven: welke openstaan, wat ze hooguit opleveren, kosten en vragen.",
    parameters: {
      balance: "Het openstaande bedrag, boven 0.",
      days_past_due: daysPastDue,
      jurisdiction: "Waar u de vordering zou instellen: NL, GB, US-CA …",
      agency_fee: "Het deel dat een incassobureau houdt, zoals 25%.",
      factoring_advance: "Het deel dat een factormaatschappij meteen betaalt, zoals 80%.",
      lawyer_letter: "Wat een sommatiebrief van een advocaat kost.",
    },
  },
  SMALL_CLAIMS_LIMIT: {
    summary:
      "De hoogste vordering die een bedrijf in een procedure voor geringe vorderingen kan instellen, in de valuta van de plaats.",
    parameters: { jurisdiction: "De plaats: NL, GB, US-CA …; een lege rij blijft leeg." },
  },
  DAYS_SALES_OUTSTANDING: {
    summary: "Hoeveel dagen omzet op rekening nog niet zijn betaald.",
    parameters: {
      receivables: "Debiteurensaldo aan het eind van de periode; een lege rij blijft leeg.",
      credit_sales: "Omzet op rekening in de periode.",
      days: "Dagen in de periode, zoals 90.",
    },
  },
  COLLECTION_EFFECTIVENESS: {
    summary: "Het deel van wat in een periode te innen was, dat is geïnd; 1 is alles.",
    parameters: {
      opening: "Debiteurensaldo aan het begin; een lege rij blijft leeg.",
      credit_sales: "Omzet op rekening in de periode.",
      closing: "Debiteurensaldo aan het eind.",
      current: "Wat daarvan aan het eind nog niet vervallen is.",
    },
  },
  AVERAGE_DAYS_TO_PAY: {
    summary:
      "Het gemiddelde aantal dagen van factuurdatum tot betaling, gewogen naar bedrag waar dat is gegeven.",
    parameters: {
      invoice_dates: "De factuurdatum van elke rij.",
      paid_dates: "De dag waarop elk volledig is betaald; leeg waar dat niet zo is.",
      amounts: "Het bedrag van elke rij als gewicht; weggelaten: alle tellen even zwaar.",
    },
  },
  EXPECTED_PAYMENT_DATE: {
    summary: "De dag waarop het geld te verwachten is: de basis van een liquiditeitsprognose.",
    parameters: {
      due_date: dueDate,
      average_days_late: "Hoeveel dagen te laat deze klant gewoonlijk betaalt; weggelaten: 0.",
      promised_date: "De dag waarop de klant heeft toegezegd te betalen.",
      as_of: "De dag van de prognose; weggelaten: vandaag.",
    },
  },
  REMINDER_TEXT: {
    summary: "De tekst van een herinnering voor één factuur, in de taal van de klant.",
    parameters: {
      action: "De stap zoals NEXT_ACTION hem geeft, in een van de negen talen.",
      language: "De taal van de klant: da, de, en, es, fi, fr, nb, nl of sv.",
      customer: "De naam van de klant, voor de aanhef.",
      invoice: "Het factuurnummer.",
      balance: "Het openstaande bedrag van de factuur.",
      due_date: "De vervaldatum van de factuur.",
      currency: "De valutacode, zoals EUR; weggelaten: het bedrag staat alleen.",
      as_of: "De dag tot welke de dagen te laat worden geteld; weggelaten: vandaag.",
    },
  },
};

/** The function wizard in Swedish. */
import type { FeeWords, FunctionWords, NextActionWords } from "./function-words.ts";

const invoiceDate = "Fakturadatumet; en tom rad förblir tom.";
const dueDate = "Förfallodagen; en tom rad förblir tom.";
const asOf = "Den dag som åldern räknas till; utelämnad: i dag.";
const boundaries = 'Sista dagen i varje åldersgrupp, stigande, som text eller område; utelämnad: "30,60,90".';
const dueDates = "Förfallodagen på varje rad.";
const balances = "Restbeloppet på varje rad, kreditfakturor negativa.";
const playbook = "Området på bladet Playbook med rubrikraden; utelämnad: standardplanen.";
const daysPastDue = "Dagar efter förfallodagen.";

const fee: FeeWords = {
  balance:
    "Beloppet som är skyldigt, inkl. moms; med payments: beloppet på förfallodagen. 0 eller mindre ger 0.",
  due_date: "Förfallodagen; räntan löper från dagen efter.",
  policy:
    'Avtalad dröjsmålsränta eller avgift på engelska, t.ex. "18% per year after 5 days", eller ett regelverk som "SE B2B"; tom: inget avtalat.',
  as_of: "Den dag som räntan räknas till och med; utelämnad: i dag.",
  payments:
    "Två kolumner, datum och belopp: varje betalning minskar underlaget från dagen efter. Utelämnad: inga. Rubrik och tomma rader hoppas över.",
  rates:
    "Två kolumner, från-datum och procent: era egna satser i stället för de inbyggda eller för procenten per år. Utelämnad: inga.",
  charged: "Det som redan har debiterats, som positivt belopp; det dras av. Utelämnad: 0.",
};

const nextAction: NextActionWords = {
  due_date: "Fakturans förfallodag.",
  balance: "Restbeloppet; 0 eller tomt bredvid en förfallodag är betalt, under 0 ett tillgodohavande.",
  as_of: "Den dag man arbetar med; utelämnad: i dag.",
  last_action: "Det steg man har kommit längst till, med dess namn på något av de nio språken; tom: inget.",
  last_contact: "Dagen för den senaste kontakten med kunden om fakturan.",
  status:
    "Bestriden, pausad, avbetalningsplan, hos ombud, hos inkasso, avskriven …; tom eller öppen: fortsätt.",
  promised_date: "Den dag kunden har lovat att betala.",
  invoice_date:
    "Fakturadatumet: ger en sent skickad faktura tid att komma fram; korta villkor får ingen förhandspåminnelse.",
  playbook,
};

/** Every function's words in Swedish. */
export const sv: FunctionWords = {
  DUE_DATE: {
    summary: "Fakturans förfallodag, utifrån fakturadatum och betalningsvillkor.",
    parameters: {
      invoice_date: invoiceDate,
      terms:
        'Betalningsvillkor som text eller ett antal dagar: "30 dagar netto", 30, "2/10 net 30", "30 dagar fakturamånadens slut".',
    },
  },
  DISCOUNT_DEADLINE: {
    summary: "Sista dagen som kassarabatten gäller.",
    parameters: {
      invoice_date: invoiceDate,
      terms: 'Betalningsvillkor med kassarabatt: "2/10 net 30", "14 Tage 2% Skonto, 30 Tage netto".',
    },
  },
  DAYS_PAST_DUE: {
    summary: "Hela dagar efter förfallodagen: 0 på själva dagen, negativt före.",
    parameters: { due_date: dueDate, as_of: "Den dag som det räknas till; utelämnad: i dag." },
  },
  AGING_BUCKET: {
    summary: "Den åldersgrupp fakturan ligger i: Current, 1-30, 31-60, 61-90 eller 91+.",
    parameters: { due_date: dueDate, as_of: asOf, boundaries },
  },
  AGING_REPORT: {
    summary: "Åldersfördelad reskontra: vad varje kund är skyldig, efter hur länge det har varit förfallet.",
    parameters: {
      customers: "Kunden på varje rad.",
      due_dates: dueDates,
      balances,
      as_of: asOf,
      boundaries,
      currencies: "Valutan på varje rad; utelämnad: alla rader är i samma valuta.",
    },
  },
  BAD_DEBT_ALLOWANCE: {
    summary: "Reservering för kundförluster: summan i varje åldersgrupp gånger dess procentsats.",
    parameters: {
      due_dates: dueDates,
      balances,
      as_of: asOf,
      boundaries,
      rates: "En procentsats per åldersgrupp, Current först; utelämnad: 1%, 5%, 10%, 25%, 50%.",
    },
  },
  LATE_FEE: { summary: "Dröjsmålsränta och avgift på en faktura till och med en dag.", parameters: fee },
  LATE_FEE_BREAKDOWN: {
    summary:
      "Raderna bakom räntan och avgiften: från, till, dagar, underlag, sats, belopp och vad varje rad är.",
    parameters: fee,
  },
  STATUTORY_RATE: {
    summary: "Den lagstadgade dröjsmålsräntan per år en viss dag, referensränta och tillägg sammanlagt.",
    parameters: {
      regime: "Regelverket, t.ex. SE B2B, DE B2C eller NL B2B.",
      date: "Dagen; utelämnad: i dag.",
    },
  },
  ALLOCATE_PAYMENT: {
    summary:
      "Fördelar en betalning på avgifter, ränta och kapital: en rad, där sista cellen är det som blir över.",
    parameters: {
      payment: "Det mottagna beloppet.",
      fees: "Avgifter att betala; tom är 0.",
      interest: "Ränta att betala; tom är 0.",
      principal: "Kapitalbelopp att betala; tom är 0.",
      order:
        'Ordningen på engelska, t.ex. "interest, principal, fees"; utelämnad: fees, interest, principal.',
    },
  },
  EARLY_PAY_DISCOUNT: {
    summary: "Den kassarabatt som får dras av vid tidig betalning.",
    parameters: {
      amount: "Det som betalas, inkl. moms; en tom rad förblir tom.",
      invoice_date: "Fakturadatumet; tomt ger tomt svar.",
      terms: 'Betalningsvillkor som "2/10 net 30"; tomma eller utan rabatt ger 0.',
      pay_date: "Betalningsdagen; utelämnad: i dag.",
      tax: "Momsen i beloppet, för tax_mode net.",
      tax_mode: "gross (utelämnad): rabatt på hela beloppet; net: på beloppet utan moms.",
    },
  },
  DISCOUNT_APR: {
    summary: "Vad det kostar per år att inte utnyttja kassarabatten.",
    parameters: { terms: 'Betalningsvillkor som "2/10 net 30".' },
  },
  AMOUNT_DUE: {
    summary:
      "Det som ska betalas nu: restbeloppet minus kassarabatt som ännu gäller, plus dröjsmålsränta och avgift.",
    parameters: {
      balance: "Restbeloppet; en tom rad förblir tom.",
      invoice_date: "Fakturadatumet; tomt: ingen rabatt.",
      due_date: "Förfallodagen; tom: ingen ränta och ingen avgift.",
      terms: 'Betalningsvillkor som "2/10 net 30"; tomma: ingen rabatt.',
      policy:
        'Avtalad ränta eller avgift på engelska, t.ex. "18% per year after 5 days", eller ett regelverk som "SE B2B"; tom: ingen.',
      as_of: "Betalningsdagen; utelämnad: i dag.",
    },
  },
  NEXT_ACTION: { summary: "Det som ska göras med fakturan nu, eller Wait.", parameters: nextAction },
  NEXT_ACTION_DATE: {
    summary: "Dagen då nästa åtgärd ska vidtas; vid Wait dagen för den därpå.",
    parameters: nextAction,
  },
  NEXT_ACTION_REASON: {
    summary: "En mening om varför åtgärden är den rätta, och vad som mer ska göras.",
    parameters: nextAction,
  },
  WORKLIST: {
    summary: "En tabell över vem man ska höra av sig till i dag, det mest brådskande först.",
    parameters: {
      ledger: "Området med kundreskontran, med rubrikraden.",
      as_of: "Den dag man arbetar med; utelämnad: i dag.",
      playbook,
    },
  },
  PAYER_CLASS: {
    summary: "Vilken sorts betalare kunden är: New, Prompt, Sporadic, In difficulty eller High risk.",
    parameters: {
      due_dates: "Förfallodagarna på en kunds fakturor.",
      paid_dates: "När var och en betalades; tom: ännu inte.",
      as_of: "Den dag bedömningen gäller; utelämnad: i dag.",
    },
  },
  CREDIT_STATUS: {
    summary: "OK, Hold eller Cash only: om kunden får handla på kredit.",
    parameters: {
      balance: "Kundens hela saldo; en tom rad förblir tom.",
      credit_limit: "Högsta tillåtna saldo; tom: ingen gräns, kontant: ingen kredit alls.",
      days_past_due: "Dagar efter förfallodagen på kundens äldsta obetalda faktura.",
      broken_promises: "Hur många betalningslöften som har brutits; utelämnad: 0.",
    },
  },
  PAYMENT_PLAN: {
    summary: "En tabell över delbetalningar som tillsammans blir restbeloppet, med datum.",
    parameters: {
      balance: "Det som ska betalas av, över 0.",
      instalments: "Antal delbetalningar.",
      first_date: "Datum för den första delbetalningen.",
      every: 'month (utelämnad: varje månad), week, "2 weeks" eller ett antal dagar.',
    },
  },
  SETTLEMENT_OFFER: {
    summary: "Det minsta som är värt att godta vid en uppgörelse, när full betalning inte längre väntas.",
    parameters: {
      balance: "Restbeloppet; en tom rad förblir tom.",
      days_past_due: daysPastDue,
      agency_fee: "Den andel ett inkassobolag skulle behålla; utelämnad: 30%.",
    },
  },
  RECOVERY_OPTIONS: {
    summary:
      "En tabell över de vägar som återstår för en fordran: vilka som är öppna, vad de som mest ger, kostar och kräver.",
    parameters: {
      balance: "Restbeloppet, över 0.",
      days_past_due: daysPastDue,
      jurisdiction: "Var kravet skulle drivas: SE, GB, US-CA …",
      agency_fee: "Den andel ett inkassobolag behåller, t.ex. 25%.",
      factoring_advance: "Den andel ett factoringbolag betalar direkt, t.ex. 80%.",
      lawyer_letter: "Vad ett kravbrev från ombud kostar.",
    },
  },
  SMALL_CLAIMS_LIMIT: {
    summary: "Det högsta krav ett företag kan driva som förenklat tvistemål, i landets egen valuta.",
    parameters: { jurisdiction: "Platsen: SE, GB, US-CA …; en tom rad förblir tom." },
  },
  DAYS_SALES_OUTSTANDING: {
    summary: "Hur många dagars försäljning på kredit som ännu inte är betald.",
    parameters: {
      receivables: "Kundfordringar vid periodens slut; en tom rad förblir tom.",
      credit_sales: "Försäljning på kredit under perioden.",
      days: "Dagar i perioden, t.ex. 90.",
    },
  },
  COLLECTION_EFFECTIVENESS: {
    summary: "Den del av det som kunde drivas in under perioden som drevs in; 1 är allt.",
    parameters: {
      opening: "Kundfordringar vid periodens början; en tom rad förblir tom.",
      credit_sales: "Försäljning på kredit under perioden.",
      closing: "Kundfordringar vid periodens slut.",
      current: "Den del av de sista kundfordringarna som ännu inte har förfallit.",
    },
  },
  AVERAGE_DAYS_TO_PAY: {
    summary: "Genomsnittligt antal dagar från fakturadatum till betalning, vägt med belopp där de anges.",
    parameters: {
      invoice_dates: "Fakturadatumet på varje rad.",
      paid_dates: "Den dag var och en betalades helt; tom där den inte är det.",
      amounts: "Beloppet på varje rad som vikt; utelämnad: alla väger lika.",
    },
  },
  EXPECTED_PAYMENT_DATE: {
    summary: "Den dag pengarna väntas: grunden för en likviditetsprognos.",
    parameters: {
      due_date: dueDate,
      average_days_late: "Hur många dagar för sent kunden brukar betala; utelämnad: 0.",
      promised_date: "Den dag kunden har lovat att betala.",
      as_of: "Prognosens dag; utelämnad: i dag.",
    },
  },
  REMINDER_TEXT: {
    summary: "Brödtexten i en påminnelse om en faktura, på kundens språk.",
    parameters: {
      action: "Åtgärden, så som NEXT_ACTION ger den, på något av de nio språken.",
      language: "Kundens språk: da, de, en, es, fi, fr, nb, nl eller sv.",
      customer: "Kundens namn, till hälsningen.",
      invoice: "Fakturans nummer.",
      balance: "Fakturans restbelopp.",
      due_date: "Fakturans förfallodag.",
      currency: "Valutakoden, t.ex. SEK; utelämnad: beloppet står ensamt.",
      as_of: "Den dag som dagarna efter förfallodagen räknas till; utelämnad: i dag.",
    },
  },
};

/** The function wizard in Norwegian bokmål. */
import type { FeeWords, FunctionWords, NextActionWords } from "./function-words.ts";

const invoiceDate = "Fakturadatoen; en tom rad forblir tom.";
const dueDate = "Forfallsdatoen; en tom rad forblir tom.";
const asOf = "Dagen alderen regnes til; utelatt: i dag.";
const boundaries = 'Siste dag i hver aldersgruppe, stigende, som tekst eller område; utelatt: "30,60,90".';
const dueDates = "Forfallsdatoen på hver rad.";
const balances = "Utestående beløp på hver rad, kreditnotaer negative.";
const playbook = "Området på arket Playbook med overskriftsraden; utelatt: standardplanen.";
const daysPastDue = "Dager etter forfall.";

const fee: FeeWords = {
  balance: "Skyldig beløp inkl. mva.; med payments: beløpet på forfallsdagen. 0 eller mindre gir 0.",
  due_date: "Forfallsdatoen; renten løper fra dagen etter.",
  policy:
    'Avtalt rente eller gebyr på engelsk, f.eks. "18% per year after 5 days", eller et regelverk som "NO B2B"; tom: ingenting avtalt.',
  as_of: "Dagen renten regnes til og med; utelatt: i dag.",
  payments:
    "To kolonner, dato og beløp: hver betaling senker grunnlaget fra dagen etter. Utelatt: ingen. Overskrift og tomme rader hoppes over.",
  rates:
    "To kolonner, fra-dato og prosent: deres egne satser i stedet for de innebygde eller for prosenten per år. Utelatt: ingen.",
  charged: "Det som allerede er krevd, som positivt beløp; det trekkes fra. Utelatt: 0.",
};

const nextAction: NextActionWords = {
  due_date: "Fakturaens forfallsdato.",
  balance: "Utestående beløp; 0 eller tomt ved siden av en forfallsdato er betalt, under 0 er til gode.",
  as_of: "Dagen det arbeides ut fra; utelatt: i dag.",
  last_action: "Det steget man har kommet lengst til, med navnet på et av de ni språkene; tom: ingen ennå.",
  last_contact: "Dagen for siste kontakt med kunden om fakturaen.",
  status:
    "Omtvistet, på vent, nedbetalingsavtale, hos advokat, til inkasso, tapsført …; tom eller åpen: gå videre.",
  promised_date: "Dagen kunden har lovet å betale.",
  invoice_date:
    "Fakturadatoen: gir en sent sendt faktura tid til å komme fram; korte frister får ingen påminnelse før forfall.",
  playbook,
};

/** Every function's words in Norwegian. */
export const nb: FunctionWords = {
  DUE_DATE: {
    summary: "Fakturaens forfallsdato, ut fra fakturadato og betalingsbetingelser.",
    parameters: {
      invoice_date: invoiceDate,
      terms:
        'Betalingsbetingelser som tekst eller et antall dager: "netto 30 dager", 30, "2/10 net 30", "EOM + 30".',
    },
  },
  DISCOUNT_DEADLINE: {
    summary: "Siste dag kontantrabatten gjelder.",
    parameters: {
      invoice_date: invoiceDate,
      terms: 'Betalingsbetingelser med kontantrabatt: "2/10 net 30", "14 Tage 2% Skonto, 30 Tage netto".',
    },
  },
  DAYS_PAST_DUE: {
    summary: "Hele dager etter forfall: 0 på forfallsdagen, negativt før.",
    parameters: { due_date: dueDate, as_of: "Dagen det telles til; utelatt: i dag." },
  },
  AGING_BUCKET: {
    summary: "Aldersgruppen fakturaen ligger i: Current, 1-30, 31-60, 61-90 eller 91+.",
    parameters: { due_date: dueDate, as_of: asOf, boundaries },
  },
  AGING_REPORT: {
    summary: "Aldersfordelt saldoliste: hva hver kunde skylder, etter hvor lenge det har vært forfalt.",
    parameters: {
      customers: "Kunden på hver rad.",
      due_dates: dueDates,
      balances,
      as_of: asOf,
      boundaries,
      currencies: "Valutaen på hver rad; utelatt: alle rader er i samme valuta.",
    },
  },
  BAD_DEBT_ALLOWANCE: {
    summary: "Avsetning til tap på krav: summen i hver aldersgruppe ganger satsen for den.",
    parameters: {
      due_dates: dueDates,
      balances,
      as_of: asOf,
      boundaries,
      rates: "Én sats for hver aldersgruppe, Current først; utelatt: 1%, 5%, 10%, 25%, 50%.",
    },
  },
  LATE_FEE: { summary: "Forsinkelsesrente og gebyr på en faktura til og med en dag.", parameters: fee },
  LATE_FEE_BREAKDOWN: {
    summary: "Linjene bak renten og gebyret: fra, til, dager, grunnlag, sats, beløp og hva hver linje er.",
    parameters: fee,
  },
  STATUTORY_RATE: {
    summary: "Lovens forsinkelsesrente per år på en dag, referansesats og tillegg lagt sammen.",
    parameters: {
      regime: "Regelverket, f.eks. NO B2B, DE B2C eller NL B2B.",
      date: "Dagen; utelatt: i dag.",
    },
  },
  ALLOCATE_PAYMENT: {
    summary:
      "Fordeler en betaling på gebyrer, renter og hovedstol: én rad, der siste celle er det som blir til overs.",
    parameters: {
      payment: "Mottatt beløp.",
      fees: "Skyldige gebyrer; tom er 0.",
      interest: "Skyldige renter; tom er 0.",
      principal: "Skyldig hovedstol; tom er 0.",
      order:
        'Rekkefølgen på engelsk, f.eks. "interest, principal, fees"; utelatt: fees, interest, principal.',
    },
  },
  EARLY_PAY_DISCOUNT: {
    summary: "Kontantrabatten som kan trekkes fra ved tidlig betaling.",
    parameters: {
      amount: "Det som betales, inkl. mva.; en tom rad forblir tom.",
      invoice_date: "Fakturadatoen; tom gir tomt svar.",
      terms: 'Betalingsbetingelser som "2/10 net 30"; tomme eller uten rabatt gir 0.',
      pay_date: "Betalingsdagen; utelatt: i dag.",
      tax: "Merverdiavgiften i beløpet, for tax_mode net.",
      tax_mode: "gross (utelatt): rabatt av hele beløpet; net: av beløpet uten mva.",
    },
  },
  DISCOUNT_APR: {
    summary: "Hva det koster per år å ikke bruke kontantrabatten.",
    parameters: { terms: 'Betalingsbetingelser som "2/10 net 30".' },
  },
  AMOUNT_DUE: {
    summary:
      "Det som skal betales nå: utestående beløp minus kontantrabatt som ennå gjelder, pluss forsinkelsesrente og gebyr.",
    parameters: {
      balance: "Utestående beløp; en tom rad forblir tom.",
      invoice_date: "Fakturadatoen; tom: ingen rabatt.",
      due_date: "Forfallsdatoen; tom: ingen rente og ikke noe gebyr.",
      terms: 'Betalingsbetingelser som "2/10 net 30"; tomme: ingen rabatt.',
      policy:
        'Avtalt rente eller gebyr på engelsk, f.eks. "18% per year after 5 days", eller et regelverk som "NO B2B"; tom: ingen.',
      as_of: "Betalingsdagen; utelatt: i dag.",
    },
  },
  NEXT_ACTION: { summary: "Det som skal gjøres med fakturaen nå, eller Wait.", parameters: nextAction },
  NEXT_ACTION_DATE: {
    summary: "Dagen neste steg skal tas; ved Wait dagen for det følgende.",
    parameters: nextAction,
  },
  NEXT_ACTION_REASON: {
    summary: "En setning om hvorfor steget er det rette, og hva annet som skal gjøres.",
    parameters: nextAction,
  },
  WORKLIST: {
    summary: "En tabell over hvem som skal følges opp i dag, det som haster mest først.",
    parameters: {
      ledger: "Området med kundereskontroen, med overskriftsraden.",
      as_of: "Dagen det arbeides ut fra; utelatt: i dag.",
      playbook,
    },
  },
  PAYER_CLASS: {
    summary: "Hva slags betaler kunden er: New, Prompt, Sporadic, In difficulty eller High risk.",
    parameters: {
      due_dates: "Forfallsdatoene på én kundes fakturaer.",
      paid_dates: "Når hver ble betalt; tom: ikke ennå.",
      as_of: "Dagen det vurderes per; utelatt: i dag.",
    },
  },
  CREDIT_STATUS: {
    summary: "OK, Hold eller Cash only: om kunden kan kjøpe på kreditt.",
    parameters: {
      balance: "Kundens samlede saldo; en tom rad forblir tom.",
      credit_limit: "Høyeste tillatte saldo; tom: ingen grense, kontant: ingen kreditt i det hele tatt.",
      days_past_due: "Dager etter forfall på kundens eldste ubetalte faktura.",
      broken_promises: "Hvor mange betalingsløfter som er brutt; utelatt: 0.",
    },
  },
  PAYMENT_PLAN: {
    summary: "En tabell over avdrag som til sammen gir utestående beløp, med datoer.",
    parameters: {
      balance: "Det som skal nedbetales, over 0.",
      instalments: "Antall avdrag.",
      first_date: "Datoen for første avdrag.",
      every: 'month (utelatt: hver måned), week, "2 weeks" eller et antall dager.',
    },
  },
  SETTLEMENT_OFFER: {
    summary: "Det minste det lønner seg å godta i en minnelig ordning, når full betaling ikke lenger ventes.",
    parameters: {
      balance: "Utestående beløp; en tom rad forblir tom.",
      days_past_due: daysPastDue,
      agency_fee: "Andelen et inkassobyrå ville beholdt; utelatt: 30%.",
    },
  },
  RECOVERY_OPTIONS: {
    summary:
      "En tabell over veiene som gjenstår for ett krav: hvilke som er åpne, hva de i beste fall gir, koster og krever.",
    parameters: {
      balance: "Utestående beløp, over 0.",
      days_past_due: daysPastDue,
      jurisdiction: "Hvor kravet ville bli reist: NO, GB, US-CA …",
      agency_fee: "Andelen et inkassobyrå beholder, f.eks. 25%.",
      factoring_advance: "Andelen et factoringselskap betaler straks, f.eks. 80%.",
      lawyer_letter: "Hva et advokatbrev koster.",
    },
  },
  SMALL_CLAIMS_LIMIT: {
    summary: "Det høyeste kravet en bedrift kan føre som småkrav, i stedets egen valuta.",
    parameters: { jurisdiction: "Stedet: NO, GB, US-CA …; en tom rad forblir tom." },
  },
  DAYS_SALES_OUTSTANDING: {
    summary: "Hvor mange dagers kredittsalg som ennå ikke er betalt.",
    parameters: {
      receivables: "Kundefordringer ved periodens slutt; en tom rad forblir tom.",
      credit_sales: "Kredittsalg i perioden.",
      days: "Dager i perioden, f.eks. 90.",
    },
  },
  COLLECTION_EFFECTIVENESS: {
    summary: "Andelen av det som kunne kreves inn i perioden, som kom inn; 1 er alt.",
    parameters: {
      opening: "Kundefordringer ved periodens begynnelse; en tom rad forblir tom.",
      credit_sales: "Kredittsalg i perioden.",
      closing: "Kundefordringer ved periodens slutt.",
      current: "Den delen av de siste kundefordringene som ikke er forfalt ennå.",
    },
  },
  AVERAGE_DAYS_TO_PAY: {
    summary: "Gjennomsnittlig antall dager fra fakturadato til betaling, vektet med beløp der de er gitt.",
    parameters: {
      invoice_dates: "Fakturadatoen på hver rad.",
      paid_dates: "Dagen hver ble betalt fullt ut; tom der den ikke er det.",
      amounts: "Beløpet på hver rad som vekt; utelatt: alle veier likt.",
    },
  },
  EXPECTED_PAYMENT_DATE: {
    summary: "Dagen pengene ventes: grunnlaget for et likviditetsbudsjett.",
    parameters: {
      due_date: dueDate,
      average_days_late: "Hvor mange dager for sent kunden pleier å betale; utelatt: 0.",
      promised_date: "Dagen kunden har lovet å betale.",
      as_of: "Dagen for prognosen; utelatt: i dag.",
    },
  },
  REMINDER_TEXT: {
    summary: "Brødteksten i en påminnelse om én faktura, på kundens språk.",
    parameters: {
      action: "Handlingen, slik NEXT_ACTION gir den, på et av de ni språkene.",
      language: "Kundens språk: da, de, en, es, fi, fr, nb, nl eller sv.",
      customer: "Kundens navn, til hilsenen.",
      invoice: "Fakturaens nummer.",
      balance: "Fakturaens utestående beløp.",
      due_date: "Fakturaens forfallsdato.",
      currency: "Valutakoden, f.eks. NOK; utelatt: beløpet står alene.",
      as_of: "Dagen som dagene etter forfall telles til; utelatt: i dag.",
    },
  },
};

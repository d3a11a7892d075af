/** The function wizard in Danish. */
import type { FeeWords, FunctionWords, NextActionWords } from "./function-words.ts";

const invoiceDate = "Fakturadatoen; en tom række forbliver tom.";
const dueDate = "Forfaldsdatoen; en tom række forbliver tom.";
const asOf = "Den dag, der opgøres pr.; udeladt: i dag.";
const boundaries = 'Sidste dag i hver aldersgruppe, stigende, som tekst eller område; udeladt: "30,60,90".';
const dueDates = "Forfaldsdatoen i hver række.";
const balances = "Restbeløbet i hver række, kreditnotaer negative.";
const playbook = "Området på arket Playbook med overskriftsrækken; udeladt: standardplanen.";
const daysPastDue = "Dage efter forfald.";

const fee: FeeWords = {
  balance: "Det skyldige beløb inkl. moms; med payments: beløbet på forfaldsdagen. 0 eller mindre giver 0.",
  due_date: "Forfaldsdatoen; renten løber fra dagen efter.",
  policy:
    'Den aftalte rente eller det aftalte gebyr på engelsk, fx "18% per year after 5 days", eller et regelsæt som "DK B2B"; tom: intet aftalt.',
  as_of: "Den dag, renten beregnes til og med; udeladt: i dag.",
  payments:
    "To kolonner, dato og beløb: hver betaling nedsætter grundlaget fra dagen efter. Udeladt: ingen. Overskrift og tomme rækker springes over.",
  rates:
    "To kolonner, fra-dato og procent: jeres egne satser i stedet for de indbyggede eller for procenten pr. år. Udeladt: ingen.",
  charged: "Det, der allerede er opkrævet, som positivt beløb; det trækkes fra. Udeladt: 0.",
};

const nextAction: NextActionWords = {
  due_date: "Fakturaens forfaldsdato.",
  balance: "Restbeløbet; 0 eller tom ved siden af en forfaldsdato er betalt, under 0 en kredit.",
  as_of: "Den dag, der arbejdes ud fra; udeladt: i dag.",
  last_action: "Det trin, man er nået længst til, med dets navn på et af de ni sprog; tom: intet endnu.",
  last_contact: "Dagen for den seneste kontakt med kunden om fakturaen.",
  status:
    "Omtvistet, på pause, betalingsaftale, hos advokat, til inkasso, afskrevet …; tom eller åben: gå videre.",
  promised_date: "Den dag, kunden har lovet at betale.",
  invoice_date:
    "Fakturadatoen: giver en sent sendt faktura tid til at nå frem; korte frister får ingen forhåndspåmindelse.",
  playbook,
};

/** Every function's words in Danish. */
export const da: FunctionWords = {
  DUE_DATE: {
    summary: "Fakturaens forfaldsdato, ud fra fakturadato og betalingsbetingelser.",
    parameters: {
      invoice_date: invoiceDate,
      terms:
        'Betalingsbetingelser som tekst eller et antal dage: "netto 30 dage", 30, "2/10 net 30", "løbende måned + 30 dage".',
    },
  },
  DISCOUNT_DEADLINE: {
    summary: "Sidste dag, kontantrabatten kan bruges.",
    parameters: {
      invoice_date: invoiceDate,
      terms: 'Betalingsbetingelser med kontantrabat: "2/10 net 30", "14 Tage 2% Skonto, 30 Tage netto".',
    },
  },
  DAYS_PAST_DUE: {
    summary: "Hele dage efter forfald: 0 på forfaldsdagen, negativt før.",
    parameters: { due_date: dueDate, as_of: "Den dag, der tælles til; udeladt: i dag." },
  },
  AGING_BUCKET: {
    summary: "Den aldersgruppe, fakturaen ligger i: Current, 1-30, 31-60, 61-90 eller 91+.",
    parameters: { due_date: dueDate, as_of: asOf, boundaries },
  },
  AGING_REPORT: {
    summary: "Aldersfordeling: hvad hver kunde skylder, efter hvor længe det har været forfaldent.",
    parameters: {
      customers: "Kunden i hver række.",
      due_dates: dueDates,
      balances,
      as_of: asOf,
      boundaries,
      currencies: "Valutaen i hver række; udeladt: alle rækker er i samme valuta.",
    },
  },
  BAD_DEBT_ALLOWANCE: {
    summary: "Hensættelse til tab på debitorer: summen i hver aldersgruppe gange dens sats.",
    parameters: {
      due_dates: dueDates,
      balances,
      as_of: asOf,
      boundaries,
      rates: "En sats for hver aldersgruppe, Current først; udeladt: 1%, 5%, 10%, 25%, 50%.",
    },
  },
  LATE_FEE: { summary: "Morarente og gebyr på en faktura til og med en dag.", parameters: fee },
  LATE_FEE_BREAKDOWN: {
    summary: "Linjerne bag renten og gebyret: fra, til, dage, grundlag, sats, beløb og hvad hver linje er.",
    parameters: fee,
  },
  STATUTORY_RATE: {
    summary: "Den lovbestemte morarente pr. år på en dag, referencesats og tillæg lagt sammen.",
    parameters: { regime: "Regelsættet, fx DK B2B, DE B2C eller NL B2B.", date: "Dagen; udeladt: i dag." },
  },
  ALLOCATE_PAYMENT: {
    summary:
      "Fordeler en betaling på gebyrer, renter og hovedstol: en række, hvor den sidste celle er det, der er tilovers.",
    parameters: {
      payment: "Det modtagne beløb.",
      fees: "Skyldige gebyrer; tom er 0.",
      interest: "Skyldige renter; tom er 0.",
      principal: "Skyldig hovedstol; tom er 0.",
      order: 'Rækkefølgen på engelsk, fx "interest, principal, fees"; udeladt: fees, interest, principal.',
    },
  },
  EARLY_PAY_DISCOUNT: {
    summary: "Den kontantrabat, der må trækkes fra ved tidlig betaling.",
    parameters: {
      amount: "Det, der betales, inkl. moms; en tom række forbliver tom.",
      invoice_date: "Fakturadatoen; tom giver tomt svar.",
      terms: 'Betalingsbetingelser som "2/10 net 30"; tomme eller uden rabat giver 0.',
      pay_date: "Betalingsdagen; udeladt: i dag.",
      tax: "Momsen i beløbet, til brug for tax_mode net.",
      tax_mode: "gross (udeladt): rabat af hele beløbet; net: af beløbet uden moms.",
    },
  },
  DISCOUNT_APR: {
    summary: "Hvad det koster pr. år ikke at bruge kontantrabatten.",
    parameters: { terms: 'Betalingsbetingelser som "2/10 net 30".' },
  },
  AMOUNT_DUE: {
    summary:
      "Det, der skal betales nu: restbeløbet minus kontantrabat, der stadig gælder, plus morarente og gebyr.",
    parameters: {
      balance: "Restbeløbet; en tom række forbliver tom.",
      invoice_date: "Fakturadatoen; tom: ingen rabat.",
      due_date: "Forfaldsdatoen; tom: ingen rente og intet gebyr.",
      terms: 'Betalingsbetingelser som "2/10 net 30"; tom: ingen rabat.',
      policy:
        'Aftalt rente eller gebyr på engelsk, fx "18% per year after 5 days", eller et regelsæt som "DK B2B"; tom: intet.',
      as_of: "Betalingsdagen; udeladt: i dag.",
    },
  },
  NEXT_ACTION: { summary: "Det, der skal gøres ved fakturaen nu, eller Wait.", parameters: nextAction },
  NEXT_ACTION_DATE: {
    summary: "Dagen, hvor det næste skridt skal tages; ved Wait dagen for det følgende.",
    parameters: nextAction,
  },
  NEXT_ACTION_REASON: {
    summary: "En sætning om, hvorfor skridtet er det rette, og hvad der ellers skal gøres.",
    parameters: nextAction,
  },
  WORKLIST: {
    summary: "En tabel over, hvem der skal rykkes i dag, det mest presserende først.",
    parameters: {
      ledger: "Området med de åbne poster, med overskriftsrækken.",
      as_of: "Den dag, der arbejdes ud fra; udeladt: i dag.",
      playbook,
    },
  },
  PAYER_CLASS: {
    summary: "Hvilken slags betaler kunden er: New, Prompt, Sporadic, In difficulty eller High risk.",
    parameters: {
      due_dates: "Forfaldsdatoerne på én kundes fakturaer.",
      paid_dates: "Hvornår hver er betalt; tom: endnu ikke.",
      as_of: "Den dag, der bedømmes pr.; udeladt: i dag.",
    },
  },
  CREDIT_STATUS: {
    summary: "OK, Hold eller Cash only: om kunden kan købe på kredit.",
    parameters: {
      balance: "Kundens samlede saldo; en tom række forbliver tom.",
      credit_limit: "Den højeste tilladte saldo; tom: ingen grænse, kontant: slet ingen kredit.",
      days_past_due: "Dage efter forfald på kundens ældste ubetalte faktura.",
      broken_promises: "Hvor mange betalingsløfter der ikke er overholdt; udeladt: 0.",
    },
  },
  PAYMENT_PLAN: {
    summary: "En tabel over afdrag, der tilsammen giver restbeløbet, med deres datoer.",
    parameters: {
      balance: "Det, der skal afdrages, over 0.",
      instalments: "Antal afdrag.",
      first_date: "Datoen for det første afdrag.",
      every: 'month (udeladt: hver måned), week, "2 weeks" eller et antal dage.',
    },
  },
  SETTLEMENT_OFFER: {
    summary:
      "Det mindste, det kan betale sig at tage imod ved forlig, når fuld betaling ikke længere ventes.",
    parameters: {
      balance: "Restbeløbet; en tom række forbliver tom.",
      days_past_due: daysPastDue,
      agency_fee: "Den andel, et inkassofirma ville beholde; udeladt: 30%.",
    },
  },
  RECOVERY_OPTIONS: {
    summary:
      "En tabel over de veje, der er tilbage for ét krav: hvilke der er åbne, hvad de højst giver, koster og kræver.",
    parameters: {
      balance: "Restbeløbet, over 0.",
      days_past_due: daysPastDue,
      jurisdiction: "Hvor kravet ville blive rejst: DK, GB, US-CA …",
      agency_fee: "Den andel, et inkassofirma beholder, fx 25%.",
      factoring_advance: "Den andel, et factoringselskab betaler straks, fx 80%.",
      lawyer_letter: "Hvad et advokatbrev koster.",
    },
  },
  SMALL_CLAIMS_LIMIT: {
    summary: "Det højeste krav, en virksomhed kan føre som småsag, i stedets egen valuta.",
    parameters: { jurisdiction: "Stedet: DK, GB, US-CA …; en tom række forbliver tom." },
  },
  DAYS_SALES_OUTSTANDING: {
    summary: "Hvor mange dages salg på kredit der endnu ikke er betalt (debitordage).",
    parameters: {
      receivables: "Tilgodehavender ved periodens slutning; en tom række forbliver tom.",
      credit_sales: "Salg på kredit i perioden.",
      days: "Dage i perioden, fx 90.",
    },
  },
  COLLECTION_EFFECTIVENESS: {
    summary: "Den del af det, der kunne inddrives i perioden, som blev inddrevet; 1 er alt.",
    parameters: {
      opening: "Tilgodehavender ved periodens begyndelse; en tom række forbliver tom.",
      credit_sales: "Salg på kredit i perioden.",
      closing: "Tilgodehavender ved periodens slutning.",
      current: "Den del af de sidste tilgodehavender, der endnu ikke er forfalden.",
    },
  },
  AVERAGE_DAYS_TO_PAY: {
    summary: "Gennemsnitligt antal dage fra fakturadato til betaling, vægtet med beløb, hvor de er givet.",
    parameters: {
      invoice_dates: "Fakturadatoen i hver række.",
      paid_dates: "Den dag, hver blev betalt fuldt ud; tom, hvor den ikke er.",
      amounts: "Beløbet i hver række som vægt; udeladt: alle vejer lige meget.",
    },
  },
  EXPECTED_PAYMENT_DATE: {
    summary: "Den dag, pengene ventes: grundlaget for et likviditetsbudget.",
    parameters: {
      due_date: dueDate,
      average_days_late: "Hvor mange dage for sent kunden plejer at betale; udeladt: 0.",
      promised_date: "Den dag, kunden har lovet at betale.",
      as_of: "Dagen for prognosen; udeladt: i dag.",
    },
  },
  REMINDER_TEXT: {
    summary: "Brødteksten i en påmindelse om én faktura, på kundens sprog.",
    parameters: {
      action: "Handlingen, som NEXT_ACTION giver den, på et af de ni sprog.",
      language: "Kundens sprog: da, de, en, es, fi, fr, nb, nl eller sv.",
      customer: "Kundens navn, til hilsenen.",
      invoice: "Fakturaens nummer.",
      balance: "Fakturaens restbeløb.",
      due_date: "Fakturaens forfaldsdato.",
      currency: "Valutakoden, fx DKK; udeladt: beløbet står alene.",
      as_of: "Den dag, dagene efter forfald tælles til; udeladt: i dag.",
    },
  },
};

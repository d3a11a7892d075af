/** The function wizard in German. */
import type { FeeWords, FunctionWords, NextActionWords } from "./function-words.ts";

const invoiceDate = "Das Rechnungsdatum; eine leere Zeile bleibt leer.";
const dueDate = "Das Fälligkeitsdatum; eine leere Zeile bleibt leer.";
const asOf = "Der Stichtag; ohne Angabe heute.";
const boundaries =
  'Der letzte Tag jeder Altersklasse, aufsteigend, als Text oder Bereich; ohne Angabe "30,60,90".';
const dueDates = "Das Fälligkeitsdatum jeder Zeile.";
const balances = "Der offene Betrag jeder Zeile, Guthaben negativ.";
const playbook = "Der Bereich des Blatts Playbook mit seiner Kopfzeile; ohne Angabe der Standardplan.";
const daysPastDue = "Tage überfällig.";

const fee: FeeWords = {
  balance:
    "Der geschuldete Betrag inkl. USt.; mit payments der Betrag am Fälligkeitstag. 0 oder weniger ergibt 0.",
  due_date: "Das Fälligkeitsdatum; die Zinsen beginnen am Tag danach.",
  policy:
    'Vereinbarte Zinsen oder Kosten auf Englisch, z. B. "18% per year after 5 days", oder ein Regelwerk wie "DE B2B"; leer: nichts vereinbart.',
  as_of: "Der Tag, bis zu dem gerechnet wird; ohne Angabe heute.",
  payments:
    "Zwei Spalten, Datum und Betrag: jede Zahlung mindert die Berechnungsgrundlage ab dem Tag danach. Ohne Angabe keine. Kopfzeile und leere Zeilen werden übergangen.",
  rates:
    "Zwei Spalten, ab-Datum und Prozent: eigene Sätze anstelle der eingebauten oder des Prozentsatzes pro Jahr. Ohne Angabe keine.",
  charged: "Bereits berechnete Zinsen und Kosten als positiver Betrag; sie werden abgezogen. Ohne Angabe 0.",
};

const nextAction: NextActionWords = {
  due_date: "Das Fälligkeitsdatum der Rechnung.",
  balance: "Der offene Betrag; 0 oder leer neben einem Fälligkeitsdatum heißt bezahlt, unter 0 ein Guthaben.",
  as_of: "Der Tag, für den gearbeitet wird; ohne Angabe heute.",
  last_action:
    "Die am weitesten fortgeschrittene Stufe, mit ihrem Namen in einer der neun Sprachen; leer: noch keine.",
  last_contact: "Der Tag des letzten Kontakts mit dem Kunden zu dieser Rechnung.",
  status:
    "Strittig, ausgesetzt, Ratenzahlung, beim Anwalt, beim Inkasso, ausgebucht …; leer oder offen: es geht weiter.",
  promised_date: "Der Tag, an dem der Kunde zu zahlen zugesagt hat.",
  invoice_date:
    "Das Rechnungsdatum: lässt einer späten Rechnung Zeit anzukommen; bei kurzen Zielen kein Hinweis vor Fälligkeit.",
  playbook,
};

/** Every function's words in German. */
export const de: FunctionWords = {
  DUE_DATE: {
    summary: "Das Fälligkeitsdatum einer Rechnung aus Rechnungsdatum und Zahlungsbedingungen.",
    parameters: {
      invoice_date: invoiceDate,
      terms:
        'Zahlungsbedingungen als Text oder Zahl der Tage: "30 Tage netto", 30, "2/10 net 30", "EOM + 30".',
    },
  },
  DISCOUNT_DEADLINE: {
    summary: "Der letzte Tag der Skontofrist.",
    parameters: {
      invoice_date: invoiceDate,
      terms: 'Zahlungsbedingungen mit Skonto: "14 Tage 2% Skonto, 30 Tage netto", "2/10 net 30".',
    },
  },
  DAYS_PAST_DUE: {
    summary: "Volle Tage nach der Fälligkeit: 0 am Fälligkeitstag, davor negativ.",
    parameters: { due_date: dueDate, as_of: "Der Tag, bis zu dem gezählt wird; ohne Angabe heute." },
  },
  AGING_BUCKET: {
    summary: "Die Altersklasse einer Rechnung: Current, 1-30, 31-60, 61-90 oder 91+.",
    parameters: { due_date: dueDate, as_of: asOf, boundaries },
  },
  AGING_REPORT: {
    summary: "Altersstruktur der offenen Posten: was jeder Kunde schuldet, nach Überfälligkeit.",
    parameters: {
      customers: "Der Kunde jeder Zeile.",
      due_dates: dueDates,
      balances,
      as_of: asOf,
      boundaries,
      currencies: "Die Währung jeder Zeile; ohne Angabe haben alle Zeilen dieselbe.",
    },
  },
  BAD_DEBT_ALLOWANCE: {
    summary: "Wertberichtigung auf Forderungen: die Summe jeder Altersklasse mal ihrem Satz.",
    parameters: {
      due_dates: dueDates,
      balances,
      as_of: asOf,
      boundaries,
      rates: "Ein Satz je Altersklasse, Current zuerst; ohne Angabe 1%, 5%, 10%, 25%, 50%.",
    },
  },
  LATE_FEE: { summary: "Verzugszinsen und Kosten einer Rechnung bis zu einem Tag.", parameters: fee },
  LATE_FEE_BREAKDOWN: {
    summary:
      "Die Zeilen hinter Zinsen und Kosten: von, bis, Tage, Grundlage, Satz, Betrag und was jede Zeile ist.",
    parameters: fee,
  },
  STATUTORY_RATE: {
    summary: "Der gesetzliche Verzugszinssatz pro Jahr an einem Tag, Basiszins und Aufschlag zusammen.",
    parameters: {
      regime: "Das Regelwerk, z. B. DE B2B, DE B2C oder NL B2B.",
      date: "Der Tag; ohne Angabe heute.",
    },
  },
  ALLOCATE_PAYMENT: {
    summary:
      "Verrechnet eine Zahlung mit Kosten, Zinsen und Hauptforderung: eine Zeile, die letzte Zelle ist der Rest.",
    parameters: {
      payment: "Der eingegangene Betrag.",
      fees: "Die geschuldeten Kosten; leer ist 0.",
      interest: "Die geschuldeten Zinsen; leer ist 0.",
      principal: "Die geschuldete Hauptforderung; leer ist 0.",
      order:
        'Die Reihenfolge auf Englisch, z. B. "interest, principal, fees"; ohne Angabe fees, interest, principal.',
    },
  },
  EARLY_PAY_DISCOUNT: {
    summary: "Das Skonto, das bei früher Zahlung abgezogen werden darf.",
    parameters: {
      amount: "Was gezahlt wird, inkl. USt.; eine leere Zeile bleibt leer.",
      invoice_date: "Das Rechnungsdatum; leer ergibt leer.",
      terms: 'Zahlungsbedingungen wie "2/10 net 30"; leer oder ohne Skonto ergibt 0.',
      pay_date: "Der Tag der Zahlung; ohne Angabe heute.",
      tax: "Die USt. im Betrag, für tax_mode net.",
      tax_mode: "gross (ohne Angabe): Skonto auf den ganzen Betrag; net: auf den Betrag ohne USt.",
    },
  },
  DISCOUNT_APR: {
    summary: "Was es pro Jahr kostet, das Skonto nicht zu nutzen.",
    parameters: { terms: 'Zahlungsbedingungen wie "2/10 net 30".' },
  },
  AMOUNT_DUE: {
    summary:
      "Was jetzt zu zahlen ist: der offene Betrag abzüglich des noch möglichen Skontos, zuzüglich Verzugszinsen und Kosten.",
    parameters: {
      balance: "Der offene Betrag; eine leere Zeile bleibt leer.",
      invoice_date: "Das Rechnungsdatum; leer: kein Skonto.",
      due_date: "Das Fälligkeitsdatum; leer: keine Zinsen und Kosten.",
      terms: 'Zahlungsbedingungen wie "2/10 net 30"; leer: kein Skonto.',
      policy:
        'Vereinbarte Zinsen oder Kosten auf Englisch, z. B. "18% per year after 5 days", oder ein Regelwerk wie "DE B2B"; leer: keine.',
      as_of: "Der Tag der Zahlung; ohne Angabe heute.",
    },
  },
  NEXT_ACTION: { summary: "Was bei einer Rechnung jetzt zu tun ist, oder Wait.", parameters: nextAction },
  NEXT_ACTION_DATE: {
    summary: "Der Tag, an dem dieser Schritt fällig ist; bei Wait der Tag des nächsten.",
    parameters: nextAction,
  },
  NEXT_ACTION_REASON: {
    summary: "Ein Satz dazu, warum dieser Schritt fällig ist und was sonst noch ansteht.",
    parameters: nextAction,
  },
  WORKLIST: {
    summary: "Eine Tabelle, um wen man sich heute kümmern muss, das Dringendste zuerst.",
    parameters: {
      ledger: "Der Bereich der Offene-Posten-Liste mit seiner Kopfzeile.",
      as_of: "Der Tag, für den gearbeitet wird; ohne Angabe heute.",
      playbook,
    },
  },
  PAYER_CLASS: {
    summary: "Wie ein Kunde zahlt: New, Prompt, Sporadic, In difficulty oder High risk.",
    parameters: {
      due_dates: "Die Fälligkeitsdaten der Rechnungen eines Kunden.",
      paid_dates: "Wann jede bezahlt wurde; leer: noch nicht.",
      as_of: "Der Stichtag der Beurteilung; ohne Angabe heute.",
    },
  },
  CREDIT_STATUS: {
    summary: "OK, Hold oder Cash only: ob ein Kunde auf Rechnung kaufen darf.",
    parameters: {
      balance: "Der gesamte Saldo des Kunden; eine leere Zeile bleibt leer.",
      credit_limit: "Das Kreditlimit; leer: keines, Vorkasse: gar kein Kredit.",
      days_past_due: "Tage, die die älteste unbezahlte Rechnung des Kunden überfällig ist.",
      broken_promises: "Wie viele Zahlungszusagen nicht eingehalten wurden; ohne Angabe 0.",
    },
  },
  PAYMENT_PLAN: {
    summary: "Eine Tabelle der Raten mit ihren Terminen; zusammen ergeben sie den offenen Betrag.",
    parameters: {
      balance: "Was abgezahlt werden soll, über 0.",
      instalments: "Die Zahl der Raten.",
      first_date: "Das Datum der ersten Rate.",
      every: 'month (ohne Angabe: jeden Monat), week, "2 weeks" oder eine Zahl von Tagen.',
    },
  },
  SETTLEMENT_OFFER: {
    summary:
      "Das Mindeste, was ein Vergleich bringen sollte, wenn die volle Zahlung nicht mehr zu erwarten ist.",
    parameters: {
      balance: "Der offene Betrag; eine leere Zeile bleibt leer.",
      days_past_due: daysPastDue,
      agency_fee: "Der Anteil, den ein Inkassounternehmen behielte; ohne Angabe 30%.",
    },
  },
  RECOVERY_OPTIONS: {
    summary:
      "Eine Tabelle der Wege, die für eine Forderung bleiben: welche offen sind, was sie bestenfalls bringen, kosten und voraussetzen.",
    parameters: {
      balance: "Der offene Betrag, über 0.",
      days_past_due: daysPastDue,
      jurisdiction: "Wo die Forderung geltend gemacht würde: DE, GB, US-CA …",
      agency_fee: "Der Anteil, den ein Inkassounternehmen behält, z. B. 25%.",
      factoring_advance: "Der Anteil, den ein Factor sofort zahlt, z. B. 80%.",
      lawyer_letter: "Was ein anwaltliches Mahnschreiben kostet.",
    },
  },
  SMALL_CLAIMS_LIMIT: {
    summary:
      "Die Streitwertgrenze für geringfügige Forderungen eines Unternehmens, in der Währung des Gerichtsorts.",
    parameters: { jurisdiction: "Der Ort: DE, GB, US-CA …; eine leere Zeile bleibt leer." },
  },
  DAYS_SALES_OUTSTANDING: {
    summary: "Wie viele Tage Umsatz auf Ziel noch unbezahlt sind (Forderungslaufzeit).",
    parameters: {
      receivables: "Forderungen am Ende des Zeitraums; eine leere Zeile bleibt leer.",
      credit_sales: "Umsatz auf Ziel im Zeitraum.",
      days: "Tage des Zeitraums, z. B. 90.",
    },
  },
  COLLECTION_EFFECTIVENESS: {
    summary: "Der Anteil des Einziehbaren, der in einem Zeitraum eingegangen ist; 1 ist alles.",
    parameters: {
      opening: "Forderungen zu Beginn; eine leere Zeile bleibt leer.",
      credit_sales: "Umsatz auf Ziel im Zeitraum.",
      closing: "Forderungen am Ende.",
      current: "Was von den Forderungen am Ende noch nicht fällig ist.",
    },
  },
  AVERAGE_DAYS_TO_PAY: {
    summary:
      "Die durchschnittlichen Tage vom Rechnungsdatum bis zur Zahlung, nach Beträgen gewichtet, wo sie gegeben sind.",
    parameters: {
      invoice_dates: "Das Rechnungsdatum jeder Zeile.",
      paid_dates: "Der Tag der vollständigen Zahlung; leer, wo sie aussteht.",
      amounts: "Der Betrag jeder Zeile als Gewicht; ohne Angabe zählen alle gleich.",
    },
  },
  EXPECTED_PAYMENT_DATE: {
    summary: "Der Tag, an dem das Geld zu erwarten ist: die Grundlage einer Liquiditätsplanung.",
    parameters: {
      due_date: dueDate,
      average_days_late: "Wie viele Tage zu spät dieser Kunde gewöhnlich zahlt; ohne Angabe 0.",
      promised_date: "Der Tag, an dem der Kunde zu zahlen zugesagt hat.",
      as_of: "Der Tag der Planung; ohne Angabe heute.",
    },
  },
  REMINDER_TEXT: {
    summary: "Der Text einer Zahlungserinnerung für eine Rechnung, in der Sprache des Kunden.",
    parameters: {
      action: "Der Schritt, wie NEXT_ACTION ihn nennt, in einer der neun Sprachen.",
      language: "Die Sprache des Kunden: da, de, en, es, fi, fr, nb, nl oder sv.",
      customer: "Der Name des Kunden, für die Anrede.",
      invoice: "Die Rechnungsnummer.",
      balance: "Der offene Betrag der Rechnung.",
      due_date: "Das Fälligkeitsdatum der Rechnung.",
      currency: "Das Währungskürzel, z. B. EUR; ohne Angabe steht der Betrag allein.",
      as_of: "Der Tag, bis zu dem die Tage gezählt werden; ohne Angabe heute.",
    },
  },
};

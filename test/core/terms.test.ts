import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asDay, type Day, endOfMonth, isoDay, parseIsoDay } from "../../core/day.ts";
import {
  describeTerms,
  discountDeadline,
  dueDate,
  readTerms,
  termsKind,
  writeTerms,
} from "../../core/terms.ts";

const day = (text: string): Day => parseIsoDay(text) as Day;
const due = (from: string, terms: string): string => isoDay(dueDate(day(from), readTerms(terms, "terms")));
const deadline = (from: string, terms: string): string => {
  const last = discountDeadline(day(from), readTerms(terms, "terms"));
  return last === undefined ? "" : isoDay(last);
};
const said = (terms: string): string => {
  try {
    readTerms(terms, "terms");
  } catch (error) {
    return (error as Error).message;
  }
  return "read";
};

describe("terms of an invoice of 2026-01-15", () => {
  test.each([
    [
      "2026-02-14",
      [
        "30",
        "net 30",
        "n/30",
        "30 days",
        "netto 30 dage",
        "30 dagar netto",
        "30 dgr netto",
        "30 jours",
        "30 Tage netto",
      ],
    ],
    [
      "2026-02-14",
      ["30 dagen", "30 días", "30 pv netto", "NET30", "30d", "  net   30  ", "net, 30.", "Net 30 Days"],
    ],
    [
      "2026-02-14",
      [
        "30 dager",
        "30 dager netto",
        "zahlbar innerhalb von 30 Tagen",
        "betalbar innen 30 dager",
        "30 päivää",
      ],
    ],
    [
      "2026-02-14",
      [
        "30 days from invoice date",
        "30 Tage ab Rechnungsdatum",
        "30 jours date de facture",
        "30 dage fra fakturadato",
        "30 días netos",
      ],
    ],
    [
      "2026-01-15",
      [
        "due on receipt",
        "upon receipt",
        "COD",
        "C.O.D.",
        "kontant",
        "netto kontant",
        "comptant",
        "à réception",
      ],
    ],
    [
      "2026-01-15",
      [
        "a reception",
        "sofort",
        "contado",
        "0 days",
        "omgående",
        "bij ontvangst",
        "heti",
        "on receipt of invoice",
      ],
    ],
    [
      "2026-01-31",
      [
        "EOM",
        "fin de mois",
        "løbende måned",
        "ultimo",
        "end of the month",
        "Monatsende",
        "einde maand",
        "kuun loppu",
      ],
    ],
    ["2026-03-02", ["EOM + 30", "net 30 EOM", "30 days EOM", "30 days, end of month", "30 days after EOM"]],
    [
      "2026-03-02",
      [
        "fin de mois + 30 jours",
        "løbende måned + 30 dage",
        "lb. md. + 30",
        "lbm. + 30 dage",
        "30 dagar fakturamånadens slut",
      ],
    ],
    [
      "2026-03-02",
      [
        "30 Tage Monatsende",
        "30 dagen einde maand",
        "30 pv kuun loppu",
        "30 dage løbende måned",
        "30 dager månedsslutt",
      ],
    ],
    [
      "2026-03-02",
      ["30 jours après fin de mois", "fin de mes + 30 días", "2/10 EOM net 30", "2/10 net 30 EOM"],
    ],
    [
      "2026-02-28",
      ["net 30 then EOM", "30 jours fin de mois", "30 días fin de mes", "30 j. FDM", "end of next month"],
    ],
    ["2026-03-31", ["45 jours fin de mois", "2 months then EOM", "2 months EOM"]],
    ["2026-03-10", ["30 jours fin de mois le 10", "30 días fin de mes el 10"]],
    [
      "2026-02-15",
      [
        "15th of next month",
        "15 prox",
        "le 15 du mois suivant",
        "den 15. i næste måned",
        "den 15. i nästa månad",
      ],
    ],
    [
      "2026-02-15",
      [
        "am 15. des Folgemonats",
        "el 15 del mes siguiente",
        "15e van de volgende maand",
        "seuraavan kuun 15. päivä",
      ],
    ],
    [
      "2026-03-15",
      ["2 months", "2 måneder", "2 mois", "2 Monate", "2 meses", "2 maanden", "2 månader", "2 kuukautta"],
    ],
    ["2026-01-29", ["2 weeks", "2 uger", "2 Wochen", "2 semaines", "2 veckor", "14 days", "2 viikkoa"]],
    [
      "2026-01-15",
      [
        "prepaid",
        "CIA",
        "forudbetaling",
        "Vorkasse",
        "paiement d'avance",
        "förskott",
        "ennakkomaksu",
        "vooruitbetaling",
      ],
    ],
  ])("are due %s: %j", (expected, texts) => {
    expect(texts.map((text) => [text, due("2026-01-15", text)])).toEqual(
      texts.map((text) => [text, expected]),
    );
  });

  test.each([
    [
      "2026-01-25",
      [
        "2/10 net 30",
        "2/10, n/30",
        "2% 10 net 30",
        "2% 10 days, net 30",
        "2/10/n30",
        "2 % skonto 10 Tage, 30 Tage netto",
      ],
    ],
    [
      "2026-01-29",
      [
        "14 Tage 2% Skonto, 30 Tage netto",
        "30 Tage netto, 14 Tage 2% Skonto",
        "30 dage netto, 2% rabat 14 dage",
      ],
    ],
    ["2026-02-04", ["3/10 2/20 net 30", "3% 10 Tage, 2% 20 Tage, 30 Tage netto"]],
    ["2026-02-10", ["2/10 EOM net 30", "2/10 net 30 EOM"]],
    ["2026-01-22", ["1/7 net 30"]],
    ["", ["net 30", "EOM", "prepaid", "0/10 net 30"]],
  ])("have their discount until %s: %j", (expected, texts) => {
    expect(texts.map((text) => [text, deadline("2026-01-15", text)])).toEqual(
      texts.map((text) => [text, expected]),
    );
  });
});

describe("odd terms", () => {
  test("a tier 1/7 is one percent, and a comma between digits is the decimal sign", () => {
    expect(readTerms("1/7 net 30", "terms").discounts[0]?.rate).toBe(0.01);
    expect(readTerms("2,5/10 net 30", "terms").discounts[0]?.rate).toBe(0.025);
    expect(readTerms("2.5% 10, net 30", "terms").discounts[0]?.rate).toBe(0.025);
  });
  test("2/10 net 7 is taken as written: due on day 7, discount until day 10", () => {
    expect([due("2026-01-01", "2/10 net 7"), deadline("2026-01-01", "2/10 net 7")]).toEqual([
      "2026-01-08",
      "2026-01-11",
    ]);
  });
  test("the 31st of a shorter month is its last day", () => {
    expect(due("2026-01-15", "31st of next month")).toBe("2026-02-28");
    expect(due("2028-01-15", "le 30 du mois suivant")).toBe("2028-02-29");
  });
  test("31 January + 1 month is the last day of February", () => {
    expect(due("2026-01-31", "1 month")).toBe("2026-02-28");
    expect(due("2028-01-31", "1 month")).toBe("2028-02-29");
  });
  test("months counted from a month end end on a month end", () => {
    expect(due("2026-02-10", "EOM + 1 month")).toBe("2026-03-31");
    expect(due("2026-02-10", "2 months EOM")).toBe("2026-04-30");
  });
  test("due dates are not moved for weekends: 2026-05-31 is a Sunday", () => {
    expect(due("2026-05-01", "EOM")).toBe("2026-05-31");
  });
  test("only prepaid terms are marked as paid before delivery", () => {
    expect(readTerms("cash in advance", "terms").prepaid).toBe(true);
    expect(readTerms("cash on delivery", "terms").prepaid).toBe(false);
  });
  test("the French phrase offers its other reading, and the two differ", () => {
    const terms = readTerms("30 jours fin de mois", "terms");
    expect(terms.otherReading?.text).toBe("EOM then 30 days");
    expect(due("2026-01-15", terms.otherReading?.text ?? "")).toBe("2026-03-02");
    expect(readTerms("net 30 then EOM", "terms").otherReading).toBeUndefined();
    expect(readTerms("30 days EOM", "terms").otherReading).toBeUndefined();
    expect(readTerms("fin de mois + 30 jours", "terms").otherReading).toBeUndefined();
  });
});

describe("terms that cannot be read", () => {
  test.each([
    "30/60/90",
    "30-60-90",
    "30, 60, 90",
    "50% now, 50% 30 days",
    "50% … 50% …",
    "30% deposit, 70% net 30",
    "30 and 60 days",
  ])("%s names two due dates, and the message says to use one row each", (text) => {
    expect(said(text)).toMatch(/^terms names more than one due date: .*a row of its own/);
  });
  test.each([
    ["net 30 quux", "quux"],
    ["30 days after receipt of goods", "goods"],
    ["30 dager fri leveringsmåned", "fri"],
    ["net -30", "-30"],
    ["30.5 days", "30.5"],
    ["1.000 days", "1.000"],
    ["46054", "46054"],
    ["30 days or EOM", "or"],
    ["EOM EOM", "EOM"],
    ["2% discount", "2%"],
    ["15th", "15th"],
    ["0 prox", "0"],
    ["32nd of next month", "32nd"],
    ["net", "net"],
    ["n/a", "n"],
    ["30 days +", "+"],
    ["30 days <script>", "<"],
  ])("%s stops at the word %s", (text, word) => {
    const message = said(text);
    expect(message).toContain(`stops at "${word}"`);
    expect(message).toContain('"net 30" and "2/10 net 30"');
  });
  test.each(["2/10", "2/10 EOM", "2% 10 days"])("%s does not say when the whole is due", (text) => {
    expect(said(text)).toMatch(/no day on which the whole amount is due/);
  });
  test("a date cell, a truth value and an error cell each get their sentence", () => {
    const read = (cell: Parameters<typeof termsKind.read>[0]) => () => termsKind.read(cell, "terms");
    expect(read({ day: asDay(20000) })).toThrow(/terms cannot be read: a date/);
    expect(read(true)).toThrow(/terms cannot be read: true/);
    expect(read({ error: "#N/A" })).toThrow(/holds the error #N\/A/);
    expect(termsKind.read(0, "terms")).toBeUndefined();
    expect(termsKind.read("  ", "terms")).toBeUndefined();
  });
});

describe("terms read back", () => {
  test.each([
    ["net 30", "due 30 days after the invoice date"],
    ["1 month", "due 1 month after the invoice date"],
    ["due on receipt", "due on the invoice date"],
    ["EOM", "due on the last day of the invoice month"],
    ["EOM + 30", "due 30 days after the last day of the invoice month"],
    ["30 jours fin de mois", "due on the last day of the month, 30 days after the invoice date"],
    ["15 prox", "due on the 15th of the month after the invoice date"],
    ["prepaid", "paid before delivery, due on the invoice date"],
    ["2/10 net 30", "2% off if paid by 10 days after the invoice date; due 30 days after the invoice date"],
  ])("%s: %s", (text, sentence) => {
    expect(describeTerms(readTerms(text, "terms"))).toBe(sentence);
  });
});

/** Texts of terms in the words of the table, at random. */
const someTerms = fc
  .record({
    tiers: fc.array(fc.tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 0, max: 60 })), {
      maxLength: 2,
    }),
    due: fc.oneof(
      fc.integer({ min: 0, max: 400 }).map((n) => `net ${n}`),
      fc.integer({ min: 1, max: 90 }).map((n) => `${n} days EOM`),
      fc.integer({ min: 1, max: 90 }).map((n) => `${n} jours fin de mois`),
      fc.integer({ min: 1, max: 24 }).map((n) => `${n} months then EOM`),
      fc.integer({ min: 1, max: 31 }).map((n) => `${n} prox`),
      fc.integer({ min: 1, max: 31 }).map((n) => `45 jours fin de mois le ${n}`),
      fc.integer({ min: 1, max: 31 }).map((n) => `31 days then the ${n}th`),
    ),
  })
  .map(({ tiers, due }) => [...tiers.map(([percent, days]) => `${percent}/${days}`), due].join(" "));

describe("for any terms and invoice date", () => {
  const invoiceDay = fc.integer({ min: 10000, max: 30000 }).map(asDay);
  test("what is written back gives the same dates", () => {
    fc.assert(
      fc.property(someTerms, invoiceDay, (text, from) => {
        const terms = readTerms(text, "terms");
        const again = readTerms(writeTerms(terms), "terms");
        expect([dueDate(from, again), discountDeadline(from, again)]).toEqual([
          dueDate(from, terms),
          discountDeadline(from, terms),
        ]);
      }),
      { numRuns: 500 },
    );
  });
  test("no invoice is due before its date", () => {
    fc.assert(
      fc.property(someTerms, invoiceDay, (text, from) => dueDate(from, readTerms(text, "terms")) >= from),
    );
  });
  test("N days after the month end are N days after it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), invoiceDay, (n, from) => {
        expect(dueDate(from, readTerms(`${n} days EOM`, "terms"))).toBe(endOfMonth(from) + n);
      }),
    );
  });
  test("any other text is read or refused with a sentence, never another failure", () => {
    const pieces = fc.constantFrom(
      "net",
      "30",
      "/",
      "%",
      "2",
      "EOM",
      "then",
      "le",
      "15",
      "fin de mois",
      "days",
      "+",
      "after",
      "prox",
      "month",
      "-",
      "50%",
      "Skonto",
      "x",
      "prepaid",
      ".",
      ",",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 7 }), (parts) => {
        expect(said(parts.join(" ") || "x")).toMatch(/^read$|^terms (cannot be read|names more|says no)/);
      }),
      { numRuns: 2000 },
    );
  });
});

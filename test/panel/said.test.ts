/** Core's sentences in the reader's language, measured against core's own English ones. */
import { describe, expect, test } from "vitest";
import { type Day, parseIsoDay } from "../../core/day.ts";
import type { Invoice, Problem } from "../../core/invoice.ts";
import { LANGUAGES, type Language } from "../../core/language.ts";
import { readLedger } from "../../core/ledger/ledger.ts";
import { type ProblemCode, problem } from "../../core/ledger/problems.ts";
import { asMinor } from "../../core/money.ts";
import { presetPlaybook } from "../../core/playbook/presets.ts";
import { RECOVERY_IDS, recoveryOptions } from "../../core/recovery.ts";
import { worklist } from "../../core/worklist.ts";
import { formatsOf } from "../../panel/formats.ts";
import { wordsFor } from "../../panel/languages.ts";
import { addressParts } from "../../panel/parts/address.ts";
import { labelSaid } from "../../panel/said/action.ts";
import { coreWords } from "../../panel/said/core-words.ts";
import { problemSaid, recoverySaid, stopSaid } from "../../panel/said/fault.ts";
import { questionSaid } from "../../panel/said/question.ts";
import { alsoSaid, reasonSaid } from "../../panel/said/reason.ts";
import { whySaid } from "../../panel/said/sending.ts";
import { workItem } from "../../panel/work-item.ts";

const day = (text: string): Day => parseIsoDay(text) as Day;
const ASOF = day("2026-06-15");
const OTHERS = LANGUAGES.filter((code) => code !== "en");

function texts(node: unknown, path = ""): [string, string][] {
  if (typeof node === "string") return [[path, node]];
  return Object.entries(node as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

const places = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string))].sort();

const invoice = (row: number, dueDate: string, more: Partial<Invoice> = {}): Invoice =>
  ({
    row,
    invoice: `10${row}`,
    customer: "Café Ærø",
    currency: "DKK",
    invoiceDate: day("2026-04-01"),
    dueDate: day(dueDate),
    openBalance: asMinor(312_550),
    ...more,
  }) as Invoice;

function said(code: Language, invoices: readonly Invoice[], unapplied = 0) {
  const playbook = presetPlaybook("Standard", code);
  const credits = [
    { row: 9, customer: "Café Ærø", amount: asMinor(unapplied), currency: "DKK", kind: "payment" },
  ] as const;
  const [row] = worklist(invoices, ASOF, playbook, unapplied > 0 ? { unapplied: credits } : {});
  if (!row) throw new Error("nothing to do");
  const item = workItem(row, playbook, ASOF);
  const reader = { words: wordsFor(code), formats: formatsOf(code), desk: { asOf: ASOF, playbook } };
  return { reason: reasonSaid(reader, item), also: alsoSaid(reader, item) };
}

describe("What core says, in eight languages beside its own English", () => {
  const danish = texts(coreWords.da);

  test("is there for every language of the pane but English", () => {
    expect(Object.keys(coreWords).sort()).toEqual([...OTHERS]);
  });

  test.each(OTHERS)("in %s has the same values in the same texts", (code) => {
    const own = new Map(texts(coreWords[code]));
    expect([...own.keys()].sort()).toEqual(danish.map(([path]) => path).sort());
    for (const [path, text] of danish) {
      expect(own.get(path)?.trim(), path).not.toBe("");
      expect(places(own.get(path) ?? ""), `${code}${path}`).toEqual(places(text));
      expect(own.get(path), path).not.toMatch(/[<>]/);
    }
  });

  test.each(OTHERS)("in %s tells every problem with the cell's value where the English tells it", (code) => {
    const reader = { words: wordsFor(code), formats: formatsOf(code) };
    for (const kind of Object.keys(coreWords[code]?.problems ?? {})) {
      if (kind === "unknown-last-action") continue;
      const found = problem(kind as Parameters<typeof problem>[0], "Invoices", 4, "Due date", "¤31");
      const text = problemSaid(reader, found);
      expect(text, kind).not.toBe(found.message);
      expect(text.includes("¤31"), kind).toBe(found.message.includes("¤31"));
    }
  });

  test.each(OTHERS)("in %s never leaves a long sentence in another language", (code) => {
    for (const other of OTHERS) {
      if (other === code) continue;
      const theirs = new Map(texts(coreWords[other]));
      const same = texts(coreWords[code]).filter(
        ([path, text]) => text.length > 40 && theirs.get(path) === text,
      );
      expect(same, other).toEqual([]);
    }
    for (const [path, text] of texts(coreWords[code])) {
      expect(text.replace(/\{\w+\}/g, ""), path).not.toMatch(
        /\b(the|with|this|customer|invoice|payment|amount)\b/i,
      );
    }
  });
});

describe("A reason in the reader's language", () => {
  test("in English is core's own sentence", () => {
    expect(said("en", [invoice(2, "2026-05-31")]).reason).toBe(
      "15 days past due; nothing sent yet; next is a friendly reminder (due since 1 June, the first step of the ladder).",
    );
  });

  test.each([
    ["da", "15 dage efter forfald; intet sendt endnu; nu: Venlig påmindelse, skulle ske fra 1. juni 2026."],
    [
      "de",
      "15 Tage überfällig; noch nichts verschickt; jetzt: Zahlungserinnerung, fällig seit 1. Juni 2026.",
    ],
    [
      "fr",
      "15 jours de retard\u00A0; rien d’envoyé encore\u00A0; à faire : Rappel de paiement, depuis le 1 juin 2026.",
    ],
  ] as const)("in %s says how late, what was sent and what is due", (code, text) => {
    expect(said(code, [invoice(2, "2026-05-31")]).reason).toBe(text);
  });

  test("in Danish names the last step with its day, the invoice among several, and what is left out", () => {
    const { reason } = said("da", [
      invoice(2, "2026-05-31", { lastAction: "Venlig påmindelse", lastContact: day("2026-06-01") }),
      invoice(3, "2026-05-31", { status: "disputed" }),
    ]);
    expect(reason).toContain(
      "Faktura 102: 15 dage efter forfald; sidst: Venlig påmindelse (for 14 dage siden);",
    );
    expect(reason).toContain("Ikke med: 1 bestridt.");
  });

  test.each(OTHERS)(
    "in %s tells a broken promise, a missing due date and credits without English",
    (code) => {
      const cases = [
        said(code, [invoice(2, "2026-05-31", { promisedDate: day("2026-06-05") })]),
        said(code, [{ ...invoice(2, "2026-05-31"), dueDate: undefined } as unknown as Invoice]),
        said(code, [invoice(2, "2026-05-31")], 400_000),
        said(code, [invoice(2, "2026-05-31", { status: "draft" })]),
        said(code, [
          invoice(2, "2026-05-31", { status: "draft" }),
          invoice(3, "2026-05-31", { status: "draft" }),
        ]),
      ];
      expect(cases[4]?.reason).toContain("2");
      for (const { reason } of cases) {
        expect(reason).not.toMatch(/\b(the|payment|customer|past due|there|nothing)\b/);
        expect(reason).not.toMatch(/[{}]/);
      }
    },
  );

  test("tells the credits to set off beside a demand once", () => {
    expect(said("da", [invoice(2, "2026-05-31")], 1_000).also.at(-1)).toBe(
      "modregn 10,00\u00A0DKK, der ikke er fordelt",
    );
    expect(said("da", [invoice(2, "2026-05-31")], 400_000).also).toEqual([]);
  });
});

describe("A report whose own total differs", () => {
  const cells = [
    ["Customer", "Invoice", "Due date", "Balance"],
    ["Ada", "1", "2026-03-31", 585_829.2],
    ["Total", "", "", 585_729.2],
  ];
  const [found] = readLedger({ name: "L", cells }, { homeCurrency: "DKK" }).problems.filter(
    ({ code }) => code === "total-differs",
  );

  test.each([
    ["da", "585.729,20\u00A0DKK", "585.829,20\u00A0DKK"],
    ["fr", "585\u202F729,20\u00A0DKK", "585\u202F829,20\u00A0DKK"],
    ["en", "585,729.20", "585,829.20"],
  ] as const)("tells both numbers in %s as they are written there", (code, reported, read) => {
    const text = problemSaid({ words: wordsFor(code), formats: formatsOf(code) }, found as Problem);
    expect(text).toContain(reported);
    expect(text).toContain(read);
    if (code !== "en") expect(text).not.toMatch(/\b(it says|rows add up)\b/);
  });
});

test.each<[ProblemCode, string, Record<string, string>, string]>([
  ["duplicate-row", "A-7", { rows: "2, 3", amount: "1,234.50" }, "amount"],
  ["lines-added", "A-7", { rows: "2, 3", amount: "1,234.50" }, "amount"],
  ["overpaid", "1,234.50", {}, "value"],
  ["paid-but-open", "1,234.50", {}, "value"],
])("the amount of %s is written as the reader writes amounts", (code, value, more, name) => {
  const sums = { currency: "DKK", amounts: { [name]: asMinor(123450) } };
  const found: Problem = { ...problem(code, "L", 3, "Balance", value, more), sums };
  for (const [language, written] of [
    ["da", "1.234,50\u00A0DKK"],
    ["fr", "1\u202F234,50\u00A0DKK"],
  ] as const) {
    const said = problemSaid({ words: wordsFor(language), formats: formatsOf(language) }, found);
    expect(said).toContain(written);
    expect(said).not.toContain("1,234.50");
  }
});

test("an address may break behind its @ and before its dots", () => {
  expect(addressParts("anna.b@firm.co.example")).toEqual(["anna", ".b@", "firm", ".co", ".example"]);
});

describe("Labels, stops and roads", () => {
  test("a standard step is named in the reader's language, the bookkeeper's own as written", () => {
    expect(labelSaid({ id: "phone-call", label: "Phone call" }, "fi")).toBe("Puhelinsoitto");
    expect(labelSaid({ id: "wait", label: "Wait" }, "fr")).toBe("Attendre");
    expect(labelSaid({ id: "phone-call", label: "Ring to Anna" }, "fi")).toBe("Ring to Anna");
    expect(labelSaid({ id: "ask-the-boss", label: "Ask the boss" }, "fi")).toBe("Ask the boss");
  });

  test("a stop carries its value; one about a row tells the row's problem", () => {
    const words = { words: wordsFor("da"), formats: formatsOf("da") };
    const stop = {
      grade: "stop",
      message: "Settings has no bank details for EUR.",
      cell: { setting: "BankDetails" },
    } as const;
    expect(stopSaid(words, { ...stop, code: "no-bank", value: "EUR" }, [])).toBe(
      "I Indstillinger er der ingen bankoplysninger for EUR. Udfyld dem.",
    );
    // Without the value the sentence would say less than core's.
    expect(stopSaid(words, { ...stop, code: "no-bank" }, [])).toBe(stop.message);
    const found = problem("bad-email", "Invoices", 4, "E-mail", "a;b");
    const row = { ...stop, code: "row-problem", cell: { row: 4, field: "E-mail" } } as const;
    expect(stopSaid(words, row, [found])).toBe(
      "“a;b” er ikke én e-mailadresse: skriv én, som navn@firma.example.",
    );
  });

  test("a stop that names a day writes it as the reader does; an invoice's number stays as it is", () => {
    const reader = { words: wordsFor("en"), formats: formatsOf("en") };
    const stop = { grade: "stop", cell: { setting: "AsOf" } } as const;
    const due = "Today is no working day. The message is due on 2026-11-23.";
    expect(stopSaid(reader, { ...stop, code: "not-a-working-day", message: due }, [])).toContain(
      "23 November 2026",
    );
    const sent = {
      ...stop,
      code: "already-sent",
      message: "Invoice 2026-11-02 had this letter on 2026-11-02 (R-1a2b3c4d).",
      value: "R-1a2b3c4d",
      day: "2026-11-02",
    } as const;
    expect(stopSaid(reader, sent, [])).toBe(
      "Invoice 2026-11-02 had this letter on 2 November 2026 (R-1a2b3c4d).",
    );
    const german = { words: wordsFor("de"), formats: formatsOf("de") };
    expect(stopSaid(german, sent, [])).toBe(
      "Dieser Brief ist schon am 2. November 2026 verschickt worden (R-1a2b3c4d).",
    );
    const disputed = "Invoice 2026-11-23 is disputed.";
    expect(stopSaid(reader, { ...stop, code: "disputed", message: disputed }, [])).toBe(disputed);
  });

  test("every road has a name, and small claims tell the limit of the place", () => {
    const reader = { words: wordsFor("de"), formats: formatsOf("de") };
    const options = recoveryOptions({ balance: asMinor(100_000), daysPastDue: 60, jurisdiction: "DK" });
    expect(options.map((option) => option.id)).toEqual(RECOVERY_IDS);
    const names = options.map((option) => recoverySaid(reader, option, "DK").name);
    expect(names).toContain("Gerichtliches Mahnverfahren (betalingspåkrav)");
    const danish = { words: wordsFor("da"), formats: formatsOf("da") };
    expect(options.map((option) => recoverySaid(danish, option, "DK").name)).toContain("Betalingspåkrav");
    const claims = options.find((option) => option.id === "small-claims");
    expect(claims && recoverySaid(reader, claims, "DK").text).toMatch(/Grenze: [\d.]+ DKK \(\d{4}/);
  });
});

describe("Why a message did not go out", () => {
  const reader = (code: Language) => ({ words: wordsFor(code), formats: formatsOf(code) });

  test("is said in the reader's language, with the invoice it is about", () => {
    const result = { reason: "…", why: { code: "changed", value: "1042" } } as const;
    expect(whySaid(reader("da"), result)).toMatch(/^Faktura 1042 blev betalt eller ændret/);
  });

  test("writes a day as the reader's country does", () => {
    const result = { reason: "…", why: { code: "as-of-not-today", value: "2026-06-15" } } as const;
    expect(whySaid(reader("de"), result)).toContain("15. Juni 2026");
  });

  test("is a mail server's own words where it gave no code", () => {
    expect(whySaid(reader("fr"), { reason: "550 No such user" })).toBe("550 No such user");
  });
});

test.each(LANGUAGES)("no question in %s speaks of the command line's options", (code) => {
  const context = { words: wordsFor(code), fieldName: () => "X" };
  for (const question of ["no-table", "no-customer-column", "no-balance-column", "two-columns", "date-order",
    "decimal-sign", "currency", "default-terms", "two-contacts"] as const) {
    const said = questionSaid(context, { code: question, field: "balance", sentence: "--map" } as never);
    expect(said.length, question).toBeGreaterThan(10);
    expect(said).not.toContain("--");
  } // biome-ignore format: a list
});

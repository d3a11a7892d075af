import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../../core/language.ts";
import { asMinor } from "../../../core/money.ts";
import { PAYER_CLASSES } from "../../../core/payer-class.ts";
import type { CallFacts } from "../../../core/reminders/call-card.ts";
import { callScript } from "../../../core/reminders/call-script.ts";
import { day, HOME } from "./letter-facts.ts";

const invoice = (number: string, currency: string) => ({
  row: 2, invoice: number, customer: "Nordwind 47", currency, dueDate: day(2026, 3, 1), openBalance: asMinor(123_450),
}); // biome-ignore format: short

const factsOf = (language: Language, many: boolean, more: Partial<CallFacts> = {}): CallFacts => ({
  customer: "Nordwind 47",
  contact: "Kim Berg",
  phone: "1",
  currency: HOME[language],
  open: asMinor(173_450),
  pastDue: asMinor(many ? 173_450 : 123_450),
  oldestDue: day(2026, 3, 1),
  invoices: (many ? ["1042", "1043"] : ["1042"]).map((number) => invoice(number, HOME[language])),
  payerClass: "Sporadic",
  step: "phone-call",
  asOf: day(2026, 3, 13),
  company: "Lumo 8",
  ...more,
});

const PROMISE = { step: "chase-promise", promisedDate: day(2026, 3, 10) };
const CALLS: readonly (readonly [string, boolean, Partial<CallFacts>])[] = [
  ["an invoice past due", false, {}],
  ["several invoices, nobody known", true, { contact: " " }],
  ["a promise not kept", false, PROMISE],
  ["after the formal reminder", false, { step: "formal-reminder" }],
  ["after the final notice, several invoices", true, { step: "final-notice" }],
];

function pageOf(language: Language): string {
  const parts = [
    `# ${language}\n\nWhat is said on the phone, for a native speaker to read. Names and numbers are invented.`,
  ];
  for (const [title, many, more] of CALLS) {
    const { opening, ask, cannotPay, close, calm, listen } = callScript(
      factsOf(language, many, more),
      language,
    );
    parts.push(
      `## ${title}`,
      ...[opening, ask, cannotPay, close, calm].map((line) => `> ${line}`),
      `*${listen}*`,
    );
  }
  parts.push("## by the way they pay");
  for (const payerClass of PAYER_CLASSES)
    parts.push(`- ${callScript(factsOf(language, false, { payerClass }), language).tone}`);
  return `${parts.join("\n\n")}\n`;
}

test.each(LANGUAGES)("the call in %s is the one a native speaker has before them", async (language) => {
  await expect(pageOf(language)).toMatchFileSnapshot(`../../golden/calls/${language}.md`);
});

/** Words of courts, police, credit bureaus and collection: none is said on the phone. */
const THREATS =
  /inkasso|incasso|rykker|purring|mahn|recouvre|recobro|embargo|perint|ulosotto|kronofogd|schufa|\brki\b|polis|polit|polic|court|gericht|domstol|juez|tribunal|lawyer|advok|anwalt|avocat|abogad|advoc|asianaj|konsekven|conséquence|consecuencia|gevolg|!/i;

describe.each(LANGUAGES)("in %s", (language) => {
  test("every call names the sum and the day in the language's own way, leaves no hole, and threatens nothing", () => {
    for (const [, many, more] of CALLS) {
      const script = callScript(factsOf(language, many, more), language);
      const said = Object.values(script).join(" ");
      expect(said).not.toMatch(/\{\{|[<>|[\]]|undefined|null|NaN| {2}| ,/);
      expect(said).not.toMatch(THREATS);
      expect(script.ask).toMatch(many ? /1[\s.,\u00a0\u202f]?734/ : /1042/);
      expect(script.ask).toContain("2026");
      expect(script.opening).toContain("Lumo 8");
    }
  });

  test("a broken promise is asked after by its date, and letters that went unanswered are named", () => {
    const asks = CALLS.map(([, many, more]) => callScript(factsOf(language, many, more), language).ask);
    expect(new Set(asks).size).toBe(CALLS.length);
    expect(callScript(factsOf(language, false, PROMISE), language).ask).toMatch(/10/);
  });

  test("each way of paying has its own tone", () => {
    const tones = PAYER_CLASSES.map(
      (payerClass) => callScript(factsOf(language, false, { payerClass }), language).tone,
    );
    expect(new Set(tones).size).toBe(PAYER_CLASSES.length);
  });
});

test("what is said is in the customer's language, the hints in the caller's", () => {
  const script = callScript(factsOf("sv", false), "sv", "de");
  expect(script.opening).toMatch(/^God dag/);
  expect(script.tone).toMatch(/^Zahlt gelegentlich spät/);
});

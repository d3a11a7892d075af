import { describe, expect, test } from "vitest";
import { addDays } from "../../../core/day.ts";
import type { Invoice } from "../../../core/invoice.ts";
import { readPolicy } from "../../../core/late-fee/policy-reader.ts";
import { lateFee } from "../../../core/late-fee.ts";
import { asMinor } from "../../../core/money.ts";
import { STANDARD } from "../../../core/playbook/presets.ts";
import { type BatchInput, planBatch } from "../../../core/reminders/batch.ts";
import { lateClaims } from "../../../core/reminders/late-claim.ts";
import { LogView } from "../../../core/reminders/log-view.ts";
import { day } from "./letter-facts.ts";

const TODAY = day(2026, 3, 10);
const DUE = addDays(TODAY, -40);
const BALANCE = asMinor(100_000);

const invoice = (more: Partial<Invoice> = {}): Invoice => ({
  row: 2, invoice: "A", customer: "Acme", customerType: "business", country: "DE", email: "pay@acme.example", contact: "Kim",
  language: "en", currency: "EUR", dueDate: DUE, openBalance: BALANCE, lastAction: "Phone call", lastContact: addDays(TODAY, -20), ...more,
}); // biome-ignore format: short

function batch(invoices: Invoice[], policy: string, more: Partial<BatchInput> = {}) {
  const log = more.log ?? new LogView([]);
  return planBatch({
    asOf: TODAY,
    today: TODAY,
    playbook: STANDARD,
    settings: {
      company: "Lumo 8", name: "Ida", replyTo: "ida@lumo8.example", phone: "12", creditor: "Lumo 8", recoveryPartner: "Rekto 5",
      bank: { EUR: "IBAN", DKK: "Reg." }, language: "en", friendly: false, by: "Ida",
    }, // biome-ignore format: short
    invoices,
    lateFees: lateClaims({ asOf: TODAY, lateFeePolicy: policy, log }),
    ...more,
    log,
  });
}

const claim = (invoices: Invoice[], policy: string, more: Partial<BatchInput> = {}) => {
  const sums = batch(invoices, policy, more).ready[0]?.draft.sums;
  return sums && { interest: sums.interest, fixedSum: sums.fixedSum };
};

const fee = (policy: string, dueDate = DUE) =>
  lateFee({ balance: BALANCE, dueDate, policy: readPolicy(policy), asOf: TODAY });

describe("interest a formal reminder asks for", () => {
  test("German statutory interest and the 40 € stand apart from the principal and from each other", () => {
    const interest = fee("DE B2B interest only");
    expect(interest).toBeGreaterThan(0);
    expect(claim([invoice()], "DE B2B")).toEqual({ interest, fixedSum: 4000 });
    const { message, draft } = batch([invoice()], "DE B2B").ready[0] ?? {};
    expect(draft?.sums.principal).toBe(BALANCE);
    expect(message?.text).toMatch(/Fixed compensation: .*40/);
    expect(draft?.entry.interest).toBe(4000 + interest);
  });

  test.each([
    ["a contract's rate that nobody agreed to", {}, "18% p.a."],
    ["a rate the sheet says was not agreed", { feesAgreed: false }, "18% p.a."],
    ["the businesses' law against a consumer", { customerType: "consumer" as const }, "DE B2B"],
    ["another country's law", { country: "DK" }, "DE B2B"],
    ["a law beside a rate nobody agreed to", {}, "DE B2B + 5% once"],
    ["a policy that cannot be read", { feesAgreed: true }, "ten per cent or so"],
    ["no policy at all", { feesAgreed: true }, ""],
  ])("none for %s", (_, more, policy) => {
    expect(claim([invoice(more)], policy)).toEqual({ interest: 0, fixedSum: 0 });
  });

  test("an agreed rate is asked for, and the row's own policy goes before the workbook's", () => {
    expect(claim([invoice({ feesAgreed: true })], "18% p.a.")?.interest).toBe(fee("18% p.a."));
    const own = { feesAgreed: true, lateFeePolicy: "12% p.a." };
    expect(claim([invoice(own)], "18% p.a.")?.interest).toBe(fee("12% p.a."));
  });

  test("the fixed sum of a law in kroner is left off an invoice in euro", () => {
    expect(claim([invoice({ country: "DK" })], "DK B2B")).toMatchObject({ fixedSum: 0 });
    expect(claim([invoice({ country: "DK", currency: "DKK" })], "DK B2B")?.fixedSum).toBe(31_000);
  });

  test("a friendly reminder asks for the invoice alone", () => {
    const early = invoice({ dueDate: addDays(TODAY, -8), lastAction: "", feesAgreed: true });
    expect(claim([early], "18% p.a.")).toEqual({ interest: 0, fixedSum: 0 });
  });

  test("what an earlier letter asked for is not asked for again", () => {
    const due = addDays(TODAY, -70);
    const first = batch([invoice({ dueDate: due })], "DE B2B").ready[0]?.draft.entry;
    const log = new LogView([
      { ...(first as NonNullable<typeof first>), state: "SENT", time: "2026-02-18 10:00:00", interest: asMinor(4100) },
    ]); // biome-ignore format: short
    const later = invoice({
      dueDate: due,
      language: "de",
      lastAction: "Formal reminder",
      lastContact: addDays(TODAY, -20),
    });
    expect(claim([later], "DE B2B", { log })).toEqual({
      interest: fee("DE B2B interest only", due) - 100,
      fixedSum: 0,
    });
  });

  test("both can be waived for one message", () => {
    const { group } = batch([invoice()], "DE B2B").ready[0]?.draft ?? {};
    const typed = { [group?.id ?? ""]: { interest: asMinor(0), fixedSum: asMinor(0) } };
    expect(claim([invoice()], "DE B2B", { typed })).toEqual({ interest: 0, fixedSum: 0 });
  });
});

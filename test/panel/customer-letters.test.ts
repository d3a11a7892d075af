import { describe, expect, test } from "vitest";
import { LETTER_IDS } from "../../core/reminders/letters/letter-words.ts";
import { renderLetter } from "../../core/reminders/render.ts";
import { contactStop, isStopped } from "../../panel/contact-stop.ts";
import { customerLetter } from "../../panel/customer-letters.ts";
import { readDesk } from "../../panel/desk.ts";
import { reminderBatch } from "../../panel/reminder-batch.ts";
import { logLines, noted } from "../../panel/write.ts";
import { memoryHost } from "../hosts/memory-host.ts";
import { LEDGER } from "./ledger.ts";

const account = (desk: Awaited<ReturnType<typeof readDesk>>, name: string) =>
  desk.account(name) as NonNullable<ReturnType<typeof desk.account>>;

describe("letters to a customer", () => {
  test("the statement is in the customer's language and lists what is due and what is not", async () => {
    const desk = await readDesk(memoryHost([LEDGER]), {});
    const nordlys = account(desk, "Nordlys Belysning ApS");
    const statement = customerLetter(desk, nordlys, "statement", "DKK");
    expect(statement?.text).toContain("1001");
    expect(statement?.text).toContain("1002");
    expect(statement?.text).toContain("22.950,00");
    expect(statement?.html).toContain('lang="da"');
  });

  test("thanks are written for the last payment only, and never where nothing was paid", async () => {
    const desk = await readDesk(memoryHost([LEDGER]), {});
    expect(customerLetter(desk, account(desk, "Café Ærø"), "thank-you", "DKK")?.text).toContain("1011");
    expect(customerLetter(desk, account(desk, "Nordlys Belysning ApS"), "thank-you", "DKK")).toBeUndefined();
  });
});

test("every letter can be looked at with the facts of the first reminder of the day", async () => {
  const batch = reminderBatch(await readDesk(memoryHost([LEDGER]), {}), new Set());
  const draft = batch.ready[0]?.draft ?? batch.stopped.find((stopped) => stopped.draft)?.draft;
  if (!draft) throw new Error("no draft");
  for (const letter of LETTER_IDS) {
    const { html, subject } = renderLetter({ ...draft.choice, letter, legal: undefined }, draft.facts);
    expect(subject, letter).not.toBe("");
    expect(html, letter).not.toContain("{{");
  }
});

describe("a customer who is to be left alone", () => {
  const customers = {
    name: "Customers",
    cells: [
      ["Customer", "Email", "Do not contact"],
      ["Café Ærø", "kontor@cafe-aeroe.example", ""],
    ],
  };
  const named = (desk: Awaited<ReturnType<typeof readDesk>>) =>
    reminderBatch(desk, new Set()).stopped.find(({ customer }) => customer === "Café Ærø")?.stops ?? [];

  test("is marked on the sheet Customers, gets nothing, and can be written to again", async () => {
    const host = memoryHost([LEDGER, customers]);
    const before = await readDesk(host, {});
    expect(isStopped(before, "Café Ærø")).toBe(false);
    await host.apply(contactStop(before, "Café Ærø", true));
    const after = await readDesk(host, {});
    expect(isStopped(after, "Café Ærø")).toBe(true);
    expect(named(after).map(({ code }) => code)).toContain("do-not-contact");
    await host.apply(contactStop(after, "Café Ærø", false));
    expect(isStopped(await readDesk(host, {}), "Café Ærø")).toBe(false);
  });

  test("has no place for the mark where neither sheet has the column", async () => {
    expect(contactStop(await readDesk(memoryHost([LEDGER]), {}), "Café Ærø", true)).toEqual([]);
  });

  test("a reply stops every message until it is marked as read", async () => {
    const host = memoryHost([LEDGER]);
    const say = async (result: string) => {
      const desk = await readDesk(host, {});
      await host.apply(logLines(desk, [noted(desk, "Café Ærø", [], { result })]));
      return readDesk(host, {});
    };
    expect(named(await say("reply-received")).map(({ code }) => code)).toContain("unread-reply");
    expect(named(await say("reply-read")).map(({ code }) => code)).not.toContain("unread-reply");
  });
});

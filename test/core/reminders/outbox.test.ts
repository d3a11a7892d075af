import { describe, expect, test } from "vitest";
import type { OutgoingMessage } from "../../../core/reminders/message.ts";
import { inOrderOf, OUTBOX_COLUMNS, outboxFault, outboxRow } from "../../../core/reminders/outbox.ts";

const message: OutgoingMessage = {
  key: "møller | second-reminder | 1042@2026-03-01",
  reference: "R-abcdefgh",
  to: { name: "Møller & Søn", address: "anna@moller.example" },
  cc: [
    { name: "Bo", address: "bo@moller.example" },
    { name: "", address: "ea@moller.example" },
  ],
  subject: "Rykker 1042",
  text: "Kære Anna",
  html: '<!doctype html>\n<html lang="da"><head></head><body>Kære Anna</body></html>',
};

describe("a message in the Outbox", () => {
  test("has everything to send it by hand, and what names it in the contact log", () => {
    const row = outboxRow(message, "1042 (2026-03-01)", "2026-06-15 10:00:00");
    expect(Object.fromEntries(OUTBOX_COLUMNS.map((heading, i) => [heading, row[i]]))).toEqual({
      To: "anna@moller.example",
      Cc: "bo@moller.example; ea@moller.example",
      Subject: "Rykker 1042",
      Body: "Kære Anna",
      Language: "da",
      Invoices: "1042 (2026-03-01)",
      Status: "Ready",
      Prepared: "2026-06-15 10:00:00",
      Reference: "R-abcdefgh",
      Key: "møller | second-reminder | 1042@2026-03-01",
    });
  });

  test("finds its columns where the user has moved them, and leaves the user's own blank", () => {
    const row = outboxRow(message, "", "");
    expect(inOrderOf(["My mark", "subject ", "TO"], OUTBOX_COLUMNS, row)).toEqual([
      "",
      "Rykker 1042",
      "anna@moller.example",
    ]);
  });

  test("is refused where a cell cannot hold its text, never cut", () => {
    expect(outboxFault(message)).toBeUndefined();
    expect(outboxFault({ ...message, text: "x".repeat(32_001) })).toContain("32001 characters");
  });
});

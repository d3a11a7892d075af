import { describe, expect, test } from "vitest";
import { addDays } from "../../../core/day.ts";
import { asMinor } from "../../../core/money.ts";
import { STANDARD } from "../../../core/playbook/presets.ts";
import { type AddressFault, readAddress } from "../../../core/reminders/address.ts";
import { planBatch } from "../../../core/reminders/batch.ts";
import { LogView } from "../../../core/reminders/log-view.ts";
import { day } from "./letter-facts.ts";

const TODAY = day(2026, 3, 10);
const code = (point: number): string => String.fromCodePoint(point);

/** A cell with one email and, where told, a contact and a second address, as the batch would treat it. */
const planFor = (email: string, more: { contact?: string; secondContact?: string; customer?: string } = {}) =>
  planBatch({
    asOf: TODAY, today: TODAY, playbook: STANDARD, log: new LogView([]),
    settings: {
      company: "Lumo 8", name: "Ida", replyTo: "ida@lumo8.example", phone: "1", creditor: "Lumo 8", recoveryPartner: "Rekto 5",
      bank: { EUR: "IBAN" }, language: "en", friendly: false, by: "Ida",
    },
    invoices: [{
      row: 2, invoice: "1042", customer: "Acme Ltd", customerType: "business", country: "IE", contact: "Kim", language: "en",
      currency: "EUR", dueDate: addDays(TODAY, -3), openBalance: asMinor(50_000), email, ...more,
    }],
  }); // biome-ignore format: short

/** Every control, separator, joiner, mark of direction and filler that has been used to hide a second address or turn a line. */
const HIDDEN: readonly (readonly [string, number])[] = [
  ["null", 0x00], ["bell", 0x07], ["backspace", 0x08], ["tab", 0x09], ["line feed", 0x0a], ["vertical tab", 0x0b], ["form feed", 0x0c],
  ["carriage return", 0x0d], ["escape", 0x1b], ["delete", 0x7f], ["next line", 0x85], ["soft hyphen", 0xad], ["Arabic letter mark", 0x061c],
  ["Mongolian vowel separator", 0x180e], ["zero-width space", 0x200b], ["zero-width non-joiner", 0x200c], ["zero-width joiner", 0x200d],
  ["left-to-right mark", 0x200e], ["right-to-left mark", 0x200f], ["line separator", 0x2028], ["paragraph separator", 0x2029],
  ["left-to-right embedding", 0x202a], ["right-to-left embedding", 0x202b], ["pop formatting", 0x202c], ["left-to-right override", 0x202d],
  ["right-to-left override", 0x202e], ["word joiner", 0x2060], ["invisible times", 0x2062], ["left-to-right isolate", 0x2066],
  ["right-to-left isolate", 0x2067], ["first strong isolate", 0x2068], ["pop isolate", 0x2069], ["byte order mark", 0xfeff],
  ["interlinear anchor", 0xfff9], ["language tag", 0xe0001], ["tag letter a", 0xe0061], ["cancel tag", 0xe007f],
]; // biome-ignore format: a table

describe("a hidden character in an address", () => {
  test.each(HIDDEN)("%s: refused by its code wherever it stands, and no message goes out", (_name, point) => {
    const sign = code(point);
    const shown = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
    for (const cell of [
      `pay${sign}@acme.example`,
      `pay@ac${sign}me.example`,
      `pay@acme.example${sign}x@y.example`,
    ]) {
      const read = readAddress(cell);
      expect("fault" in read && read.fault).toMatchObject({ code: "hidden-characters" });
      expect("fault" in read && read.fault.message).toContain(shown);
      expect(planFor(cell).ready).toEqual([]);
    }
  });

  test.each(HIDDEN)("%s in the name to greet or the second address stops the message too", (_name, point) => {
    const sign = code(point);
    for (const more of [{ contact: `Kim${sign}Berg` }, { secondContact: `boss@ac${sign}me.example` }]) {
      const { ready, stopped } = planFor("pay@acme.example", more);
      expect(ready).toEqual([]);
      expect(stopped[0]?.stops.map((stop) => stop.code)).toEqual([
        "contact" in more ? "unsafe-header" : "bad-email",
      ]);
    }
  });
});

describe("the classic list", () => {
  const CASES: readonly (readonly [string, string, AddressFault["code"]])[] = [
    ["a header of its own", "pay@acme.example\r\nBcc: evil@evil.example", "hidden-characters"],
    ["an encoded line break stays text and is no address", "pay@acme.example%0d%0aBcc:evil@evil.example", "two-emails"],
    ["two addresses, comma", "pay@acme.example,evil@evil.example", "two-emails"],
    ["two addresses, semicolon", "pay@acme.example; evil@evil.example", "two-emails"],
    ["two addresses, space", "pay@acme.example evil@evil.example", "two-emails"],
    ["two addresses, full-width comma", "pay@acme.example\uff0cevil@evil.example", "two-emails"],
    ["a no-break space between two", "pay@acme.example\u00a0evil@evil.example", "two-emails"],
    ["an ideographic space between two", "pay@acme.example\u3000evil@evil.example", "two-emails"],
    ["a display name", "Kim <pay@acme.example>", "two-emails"],
    ["a display name that is an address", '"pay@acme.example" <evil@evil.example>', "two-emails"],
    ["angle brackets alone", "<pay@acme.example>", "bad-email"],
    ["a group", "friends:pay@acme.example;", "two-emails"],
    ["a comment", "pay(evil@evil.example)@acme.example", "two-emails"],
    ["a comment without an address", "pay(x)@acme.example", "bad-email"],
    ["a quoted local part", '"pay"@acme.example', "bad-email"],
    ["a quoted local part with a space", '"pay me"@acme.example', "two-emails"],
    ["a quoted local part with an at", '"pay@evil.example"@acme.example', "two-emails"],
    ["a source route", "@evil.example:pay@acme.example", "two-emails"],
    ["a mailto link", "mailto:pay@acme.example", "bad-email"],
    ["a mailto link with a copy", "mailto:pay@acme.example?cc=evil@evil.example", "two-emails"],
    ["an address literal", "pay@[127.0.0.1]", "bad-email"],
    ["a bare number as host", "pay@127.0.0.1", "bad-email"],
    ["no top domain", "pay@localhost", "bad-email"],
    ["a backslash", "pay\\@acme.example", "bad-email"],
    ["a full-width at", "pay\uff20acme.example", "bad-email"],
    ["a small at", "pay\ufe6bacme.example", "bad-email"],
    ["full-width letters", "pay@\uff41cme.example", "look-alike"],
    ["mathematical letters", "pay@\u{1d41a}cme.example", "look-alike"],
    ["an ideographic full stop", "pay@acme\u3002example", "look-alike"],
    ["a Cyrillic a", "pay@\u0430cme.example", "look-alike"],
    ["a Greek omicron", "pay@\u03bfcme.example", "look-alike"],
    ["an Armenian o", "pay@\u0585cme.example", "look-alike"],
    ["a Cherokee letter", "pay@\u13a0cme.example", "look-alike"],
    ["a Latin small capital", "pay@acm\u1d07.example", "look-alike"],
    ["a dotless i", "b\u0131lling@acme.example", "look-alike"],
    ["a combining accent", "pay@acme\u0301.example", "look-alike"],
    ["punycode", "pay@xn--cme-7cd.example", "look-alike"],
    ["a formula", '=HYPERLINK("http://evil.example")', "bad-email"],
    ["markup", "<script>alert(1)</script>@acme.example", "bad-email"],
  ]; // biome-ignore format: a table

  test.each(CASES)("%s is refused by name", (_what, cell, expected) => {
    const read = readAddress(cell);
    expect("fault" in read ? read.fault.code : "written to").toBe(expected);
    expect("fault" in read && read.fault.message).toMatch(/\.$/);
    const { ready, stopped } = planFor(cell);
    expect(ready).toEqual([]);
    expect(stopped[0]?.stops[0]?.code).toBe("bad-email");
  });

  test("what is shown of it holds no hidden character itself", () => {
    for (const [, cell] of CASES) {
      const read = readAddress(cell);
      expect("fault" in read && /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(read.fault.message)).toBe(false);
    }
  });
});

test("a message that may go has headers without any control, line break or mark of direction", () => {
  const { ready } = planFor(" pay@acme.example ", {
    contact: "Kim O'Berg-Ås",
    secondContact: "boss@acme.example",
  });
  const message = ready[0]?.message;
  const headers = [
    message?.subject, message?.fromName, message?.replyTo, message?.to.name, message?.to.address,
    ...(message?.cc ?? []).flatMap((one) => [one.name, one.address]),
  ].join(""); // biome-ignore format: a list
  expect(headers).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
});

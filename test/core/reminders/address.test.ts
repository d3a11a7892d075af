import { describe, expect, test } from "vitest";
import { isHeaderSafe, readAddress, unsafeHeader } from "../../../core/reminders/address.ts";
import type { OutgoingMessage } from "../../../core/reminders/message.ts";

const codeOf = (cell: string | undefined): string => {
  const read = readAddress(cell);
  return "fault" in read ? read.fault.code : "ok";
};

describe("an address in a cell", () => {
  test.each([
    "pay@acme.example", "first.last+tag@sub.acme.example", "o'brien@acme.example", " pay@acme.example ", "a@b.co", "x_y-z@1acme.example",
  ])("%s is written to", (cell) => {
    expect(readAddress(cell)).toEqual({ address: cell.trim() });
  }); // biome-ignore format: a list

  test.each([
    ["", "no-email"], [undefined, "no-email"], ["   ", "no-email"], ["acme.example", "bad-email"], ["pay@acme", "bad-email"],
    ["pay@", "bad-email"], ["@acme.example", "bad-email"], ["pay..x@acme.example", "bad-email"], [".pay@acme.example", "bad-email"],
    ["pay.@acme.example", "bad-email"], ["pay@-acme.example", "bad-email"], ["pay@acme..example", "bad-email"], ['"a b"@acme.example', "two-emails"],
    ["a@x.example, b@x.example", "two-emails"], ["a@x.example;b@x.example", "two-emails"], ["a@x.example b@x.example", "two-emails"],
    ["Ann <a@x.example>", "two-emails"], ["a@b@c.example", "two-emails"], ["a@x.example\nBcc: b@x.example", "hidden-characters"],
    ["a@x.example\r\n", "hidden-characters"], ["a\u0000@x.example", "hidden-characters"], ["a\u200b@x.example", "hidden-characters"],
    ["\u202ea@x.example", "hidden-characters"], ["a@x\u2028.example", "hidden-characters"], ["\ufeffa@x.example", "hidden-characters"],
    ["a\u00ad@x.example", "hidden-characters"], ["p\u0430y@acme.example", "look-alike"], ["pay@\u0430cme.example", "look-alike"],
    ["pay@\u03bfcme.example", "look-alike"], ["pay@xn--cme-7cd.example", "look-alike"], [`${"a".repeat(65)}@x.example`, "bad-email"],
    [`a@${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(63)}.${"e".repeat(63)}.example`, "bad-email"], ["pay@acme.example.", "bad-email"],
  ])("%j is refused: %s", (cell, code) => {
    expect(codeOf(cell)).toBe(code);
  }); // biome-ignore format: a table

  test("of 21 hostile addresses the usual pattern lets 10 through; here none is written to", () => {
    const usual = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
    const hostile = [
      "a@x.example,b@y.example.evil", "a@x.example;b", "a@x.example\r\nBcc: b@y.example", "a\0@x.example", "a\u200b@x.example",
      "\u202ea@x.example", "p\u0430y@acme.example", "pay@\u0430cme.example", "a@x\u00ad.example", "Ann <a@x.example>", "a@b@c.example",
      "<a@x.example>", "a@x.example b@y.example", "mailto:a@x.example", "pay..x@acme.example", "pay@acme",
      '"a b"@acme.example', "a@x.example\nCc: b@y.example", "a@x.example\tb", " @x.example", "a@localhost",
    ]; // biome-ignore format: a list
    expect(hostile).toHaveLength(21);
    expect(hostile.filter((address) => usual.test(address))).toHaveLength(10);
    expect(hostile.filter((address) => codeOf(address) === "ok")).toEqual([]);
  });

  test("the sentence shows what cannot be seen", () => {
    const read = readAddress("a\u200b@x.example");
    expect("fault" in read && read.fault.message).toContain("⟨U+200B⟩");
  });
});

describe("headers", () => {
  const message: OutgoingMessage = {
    key: "k", reference: "R-x", to: { name: "Kim Berg", address: "kim@acme.example" }, replyTo: "ida@lumo8.example", fromName: "Lumo 8",
    subject: "Invoice 1042", text: "", html: "",
  }; // biome-ignore format: short

  test("a plain message may leave", () => {
    expect(unsafeHeader(message)).toBeUndefined();
  });

  test.each(["\r", "\n", "\r\n", "\0", "\u2028", "\u2029", "\u202e", "\u2066", "\u200f", "\u0085", "\u001b"])(
    "%j in subject, sender, recipient, copy or reply address stops it",
    (sign) => {
      const bad = `x${sign}Bcc: evil@evil.example`;
      expect(isHeaderSafe(bad)).toBe(false);
      for (const part of [
        { subject: bad }, { fromName: bad }, { to: { ...message.to, name: bad } }, { to: { ...message.to, address: bad } },
        { cc: [{ name: bad, address: "a@b.example" }] }, { cc: [{ name: "", address: bad }] }, { replyTo: bad },
      ]) expect(unsafeHeader({ ...message, ...part })).toMatch(/\.$/); // biome-ignore format: a list
    },
  );
});

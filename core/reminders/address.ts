/** E-mail addresses and headers that come from cells: one address a cell, nothing hidden in it, nothing that breaks a header. */
import type { OutgoingMessage } from "./message.ts";

/** HTML's own pattern for an e-mail address (WHATWG HTML, "valid e-mail address", read 2026-11). */
const ADDRESS =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$/;

/** Controls, line and paragraph separators, and the format characters that hide or turn text (zero-width, right-to-left). */
const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

/**
 * Letters of another script, Latin ones that pass for plain ones (dotless i, small capitals), accents set on top of a
 * letter, and full stops of other scripts that mail programs take for a dot (UTS 46).
 */
const LOOKALIKE =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{M}\u0131\u1d00-\u1dbf\u3002\uff0e\uff61]/u;

/** True for letters and digits in another dress (full-width, mathematical) that programs fold into plain ones. */
const isDressed = (sign: string): boolean =>
  /[\p{L}\p{N}]/u.test(sign) && /^[a-z0-9]+$/i.test(sign.normalize("NFKC")) && !/^[a-z0-9]$/i.test(sign);

/** What is wrong with an address; `warning` may be accepted by the user, `error` never goes out. */
export interface AddressFault {
  readonly code: "no-email" | "bad-email" | "two-emails" | "hidden-characters" | "look-alike";
  readonly message: string;
}

/** The address a cell holds, or why it cannot be written to. Outer spaces are dropped; nothing else is mended silently. */
export function readAddress(
  cell: string | undefined,
): { readonly address: string } | { readonly fault: AddressFault } {
  const text = (cell ?? "").replace(/^[ \t\u00a0]+|[ \t\u00a0]+$/g, "");
  const fault = (code: AddressFault["code"], message: string) => ({ fault: { code, message } });
  if (text === "") return fault("no-email", "There is no e-mail address. Fill it in, or send a letter.");
  if (HIDDEN.test(text)) {
    return fault("hidden-characters", `The address ${visible(text)} holds a hidden character. Type it anew.`);
  }
  if (LOOKALIKE.test(text) || [...text].some(isDressed) || mixedDomain(text)) {
    return fault(
      "look-alike",
      `The address ${visible(text)} holds letters of another alphabet that look alike. Check it with the customer.`,
    );
  }
  if ((text.match(/@/g) ?? []).length > 1 || /[;,]|\s/.test(text)) {
    return fault(
      "two-emails",
      `The cell holds more than one address or a name: ${visible(text)}. Keep one address; put the other into "Second email".`,
    );
  }
  // No top domain is a number (RFC 3696, 2): 127.0.0.1 is a machine, not a customer.
  if (
    !ADDRESS.test(text) ||
    /^\.|\.\.|\.@|\.\d+$/.test(text) ||
    text.length > 254 ||
    text.indexOf("@") > 64
  ) {
    return fault("bad-email", `${visible(text)} is not an e-mail address. Mend it in the cell.`);
  }
  return { address: text };
}

/** Letters outside ASCII have no place in an address we can send to; punycode that hides them is shown to the user too. */
const mixedDomain = (text: string): boolean => /@(?:.*\.)?xn--/i.test(text);

/** A text as an error message may show it: hidden characters by their code. */
export const visible = (text: string): string =>
  `"${[...text].map((c) => (HIDDEN.test(c) ? `⟨U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩` : c)).join("")}"`;

/** True where a text may stand in a mail header: no control, line break or bidi character. */
export const isHeaderSafe = (text: string): boolean => !HIDDEN.test(text);

/** Why a message's headers must not be written; undefined when they are safe. The last check before it leaves. */
export function unsafeHeader(message: OutgoingMessage): string | undefined {
  for (const { name, address } of [message.to, ...(message.cc ?? [])]) {
    const read = readAddress(address);
    if ("fault" in read) return read.fault.message;
    if (!isHeaderSafe(name))
      return `The name ${visible(name)} holds a hidden character or a line break. Mend it in the cell.`;
  }
  if (message.replyTo !== undefined) {
    const read = readAddress(message.replyTo);
    if ("fault" in read) return `ReplyTo in Settings: ${read.fault.message}`;
  }
  for (const text of [message.subject, message.fromName ?? ""]) {
    if (!isHeaderSafe(text))
      return `The subject or sender ${visible(text)} holds a hidden character or a line break. Mend it.`;
  }
  return undefined;
}

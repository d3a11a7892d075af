/** Messages as .eml files in a zip: each opens in the mail program as a draft, ready to send. */
import { strToU8, zipSync } from "fflate";
import type { OutgoingMessage } from "./sheet-host.ts";

/** Base64 of text in UTF-8, in lines of 76. */
function base64(text: string): string {
  const bytes = strToU8(text);
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return (btoa(binary).match(/.{1,76}/g) ?? []).join("\r\n");
}

/** Bytes of a header's text that one encoded word holds, so that no line passes 76 signs. */
const WORD = 39;

/** A header's text: as it is in plain ASCII, else in encoded words of whole characters. */
function header(text: string): string {
  const clean = text.replace(/[\r\n\0]+/g, " ");
  if (/^[\x20-\x7e]*$/.test(clean)) return clean;
  const words: string[] = [];
  let part = "";
  for (const sign of clean) {
    if (strToU8(part + sign).length > WORD) {
      words.push(part);
      part = "";
    }
    part += sign;
  }
  words.push(part);
  return words.map((word) => `=?utf-8?B?${base64(word).replace(/\r\n/g, "")}?=`).join("\r\n ");
}

const address = (name: string, at: string): string =>
  name ? `${/^[\x20-\x7e]*$/.test(name) ? `"${name.replace(/["\\]/g, "\\$&")}"` : header(name)} <${at}>` : at;

/** One message as the text of an .eml file. */
export function emlOf(message: OutgoingMessage): string {
  const boundary = `duebook-${message.reference}`;
  return [
    "X-Unsent: 1",
    `To: ${address(message.to.name, message.to.address)}`,
    ...(message.cc ?? []).map((each) => `Cc: ${address(each.name, each.address)}`),
    ...(message.replyTo ? [`Reply-To: ${message.replyTo}`] : []),
    `Subject: ${header(message.subject)}`,
    "MIME-Version: 1.0",
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    "",
    `--${boundary}`,
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    base64(message.text),
    `--${boundary}`,
    "Content-Type: text/html; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    base64(message.html),
    `--${boundary}--`,
    "",
  ].join("\r\n");
}

/** All messages in one zip, a file each, named after the customer and the reference. */
export function emlZip(messages: readonly OutgoingMessage[]): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const message of messages) {
    const name = (message.to.name || message.to.address)
      .replace(/[^\p{L}\p{N} ._-]+/gu, "")
      .slice(0, 60)
      .trim();
    files[`${name || "customer"} ${message.reference}.eml`] = strToU8(emlOf(message));
  }
  return zipSync(files);
}

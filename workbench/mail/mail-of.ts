/** A reminder as a mail: addresses as name and address apart, never as text that could hold a second recipient. */

import { zipSync } from "fflate";
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import type { OutgoingMessage } from "../../core/reminders/message.ts";

/** What the mail library takes. */
export interface Mail {
  readonly from: { name: string; address: string };
  readonly to: { name: string; address: string };
  readonly cc?: { name: string; address: string }[];
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly headers: Record<string, string>;
}

/** The mail of a message. Its id comes from the log's key, so that the same attempt is the same mail. */
export function mailOf(message: OutgoingMessage, sender: string, extra: Record<string, string> = {}): Mail {
  const domain = sender.split("@")[1] ?? "workbench.invalid";
  const id = message.key.replace(/[^A-Za-z0-9.-]/g, "").slice(0, 80);
  return {
    from: { name: message.fromName ?? "", address: sender },
    to: { ...message.to },
    ...(message.cc ? { cc: message.cc.map((person) => ({ ...person })) } : {}),
    ...(message.replyTo ? { replyTo: message.replyTo } : {}),
    subject: message.subject,
    text: message.text,
    html: message.html,
    messageId: `<${message.reference}.${id}@${domain}>`,
    headers: { "X-Duebook-Reference": message.reference, ...extra },
  };
}

/** A zip with one .eml per message; `X-Unsent: 1` makes mail programs open it as a draft. */
export async function emlZip(messages: readonly OutgoingMessage[], sender: string): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const [i, message] of messages.entries()) {
    const raw = await new MailComposer(mailOf(message, message.replyTo || sender, { "X-Unsent": "1" }))
      .compile()
      .build();
    files[
      `${String(i + 1).padStart(3, "0")} ${fileName(message.to.name || message.to.address)} ${message.reference}.eml`
    ] = new Uint8Array(raw);
  }
  return zipSync(files);
}

// Names from the ledger become file names: nothing that could leave the folder or that a system refuses.
const fileName = (name: string): string =>
  name
    .replace(/[^\p{L}\p{N} .,&-]/gu, "_")
    .replace(/^\.+/, "_")
    .slice(0, 60)
    .trim();

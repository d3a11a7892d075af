/** A reminder as a mail: addresses as name and address apart, never as text that could hold a second recipient. */

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
export function mailOf(message: OutgoingMessage, sender: string): Mail {
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
    headers: { "X-Duebook-Reference": message.reference },
  };
}

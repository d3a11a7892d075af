/** Mail through MailApp: one message at a time, within the day's quota. */
import type { OutgoingMessage, SendChunk, SendResult } from "../panel/sheet-host.ts";
import type { SheetCalendar } from "./cells.ts";

/** How many recipients may still be written to today. */
export const quotaLeft = (): number => MailApp.getRemainingDailyQuota();

/** Sends one test message; nothing is logged. */
export function sendTest(message: OutgoingMessage): void {
  sendOne(message);
}

/** Sends what fits. */
export function sendChunk(_chunk: SendChunk, _calendar: SheetCalendar): readonly SendResult[] {
  return [];
}

function sendOne(message: OutgoingMessage): void {
  MailApp.sendEmail({
    to: message.to.address,
    subject: message.subject,
    body: message.text,
    htmlBody: message.html,
    ...(message.fromName ? { name: message.fromName } : {}),
    ...(message.replyTo ? { replyTo: message.replyTo } : {}),
    ...(message.cc?.length ? { cc: message.cc.map((one) => one.address).join(",") } : {}),
  });
}

/** A link that opens Outlook on the web with a message filled in: nothing is sent until the user says so there. */
import type { OutgoingMessage } from "../../core/reminders/message.ts";

const COMPOSE = "https://outlook.office.com/mail/deeplink/compose";

/** Characters an address may have before browsers and sign-in pages begin to cut it. */
const LONGEST = 2000;

/**
 * The link for a message. A text that does not fit is left out whole, never cut: what is missing is plain to see, and
 * the text can be pasted from the Outbox.
 */
export function composeLink(message: OutgoingMessage): string {
  const link = (text: string): string => {
    const fields: [string, string][] = [
      ["to", message.to.address],
      ["cc", (message.cc ?? []).map((one) => one.address).join(";")],
      ["subject", message.subject],
      ["body", text],
    ];
    // Spaces as %20: a "+" would be shown as it is after a sign-in on the way.
    const query = fields
      .filter(([, value]) => value !== "")
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    return `${COMPOSE}?${query.join("&")}`;
  };
  const whole = link(message.text);
  return whole.length <= LONGEST ? whole : link("");
}

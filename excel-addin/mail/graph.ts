/** A Microsoft 365 mailbox through Graph: one message at a time, no faster than Exchange allows, and an honest answer for each. */
import { unsafeHeader } from "../../core/reminders/address.ts";
import type { OutgoingMessage } from "../../core/reminders/message.ts";
import type { Delivery } from "../../core/reminders/send-effects.ts";

/** What a token is asked for: to send in the user's name, or to write drafts. */
export type Scope = "Mail.Send" | "Mail.ReadWrite";

/** What the mailbox is reached through. */
export interface GraphPorts {
  /** A token for the scope, asked for before every request. Throws where the user is not signed in. */
  token(scope: Scope): Promise<string>;
  fetch(address: string, init: RequestInit): Promise<Response>;
  wait(milliseconds: number): Promise<void>;
  clock(): number;
  /** Where Graph answers; Microsoft's own address by default. */
  readonly base?: string;
}

/** Milliseconds between two messages: Exchange Online takes 30 a minute (Exchange Online limits, read 2026-11). */
export const PACE = 2000;
/** Milliseconds an answer may take before the outcome counts as unknown. */
const PATIENCE = 60_000;
/** The longest wait Graph may ask for before the rest is left for later, and how often it is waited for. */
const LONGEST_WAIT = 60_000;
const TRIES = 3;

/** One mailbox. */
export class GraphMailbox {
  private readonly ports: GraphPorts;
  private next = Number.NEGATIVE_INFINITY;

  constructor(ports: GraphPorts) {
    this.ports = ports;
  }

  /** Signs in now, so that no message is claimed before it is known that one can go. Throws a sentence. */
  async open(scope: Scope): Promise<void> {
    try {
      await this.ports.token(scope);
    } catch (error) {
      throw new Error(`You are not signed in to Microsoft 365, so nothing was sent: ${sentence(error)}`);
    }
  }

  /** Waits until the next message may go. */
  async pace(): Promise<void> {
    const early = this.next - this.ports.clock();
    if (early > 0) await this.ports.wait(early);
  }

  /** Sends a message; it lands among the sent ones of the user. */
  send(message: OutgoingMessage): Promise<Delivery> {
    return this.post(
      "Mail.Send",
      "/me/sendMail",
      { message: mailOf(message), saveToSentItems: true },
      message,
    );
  }

  /** Lays a message among the user's drafts. */
  draft(message: OutgoingMessage): Promise<Delivery> {
    return this.post("Mail.ReadWrite", "/me/messages", mailOf(message), message);
  }

  private async post(scope: Scope, path: string, body: object, message: OutgoingMessage): Promise<Delivery> {
    const unsafe = unsafeHeader(message);
    if (unsafe) return { sent: false, reason: unsafe, scope: "address" };
    for (let tried = 1; ; tried++) {
      let token: string;
      try {
        token = await this.ports.token(scope);
      } catch (error) {
        return { sent: false, reason: `You are not signed in: ${sentence(error)}`, scope: "service" };
      }
      await this.pace();
      this.next = this.ports.clock() + PACE;
      const answer = await this.request(path, body, token);
      if (answer.status !== 429) return deliveryOf(answer);
      const wait = retryAfter(answer, tried);
      if (tried === TRIES || wait > LONGEST_WAIT) {
        const seconds = Math.ceil(wait / 1000);
        return {
          sent: false,
          reason: `Microsoft 365 takes no more messages now. Try again in ${seconds} seconds.`,
          scope: "quota",
        };
      }
      await this.ports.wait(wait);
    }
  }

  /** A request whose answer does not come throws: the message may have gone out. */
  private async request(path: string, body: object, token: string): Promise<Answer> {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), PATIENCE);
    try {
      const response = await this.ports.fetch(
        (this.ports.base ?? "https://graph.microsoft.com/v1.0") + path,
        {
          method: "POST",
          headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
          body: JSON.stringify(body),
          signal: stop.signal,
          credentials: "omit",
        },
      );
      const text = response.status === 202 ? "" : await response.text().catch(() => "");
      return { status: response.status, headers: response.headers, text };
    } catch (error) {
      throw new Error(
        `The connection to Microsoft 365 broke (${sentence(error)}). The message may have gone out.`,
      );
    } finally {
      clearTimeout(timer);
    }
  }
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Milliseconds Graph asks to wait; doubled each time where it does not say. */
function retryAfter({ headers }: Answer, tried: number): number {
  const seconds = Number(headers.get("Retry-After"));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 5000 * 2 ** (tried - 1);
}

function deliveryOf(answer: Answer): Delivery {
  const { status } = answer;
  if (status === 202 || status === 201) {
    return { sent: true, proof: `Microsoft 365 ${answer.headers.get("request-id") ?? status}` };
  }
  const reason = reasonIn(answer);
  // The mailbox refused this message before taking it: the next one may be fine.
  if (status === 400 || status === 413 || status === 422) return { sent: false, reason, scope: "address" };
  if (status >= 400 && status < 500) return { sent: false, reason, scope: "service" };
  // A server that fails may do so after taking the message, whatever it says about trying again.
  throw new Error(`Microsoft 365 answered ${status}: ${reason} The message may have gone out.`);
}

function reasonIn({ status, text }: Answer): string {
  try {
    const { error } = JSON.parse(text) as { error?: { message?: unknown } };
    if (typeof error?.message === "string" && error.message !== "") return error.message.slice(0, 300);
  } catch {
    // Not every answer on the way is Graph's own JSON.
  }
  return `error ${status}.`;
}

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const person = (one: { readonly name: string; readonly address: string }): object => ({
  emailAddress: { address: one.address, ...(one.name ? { name: one.name } : {}) },
});

function mailOf(message: OutgoingMessage): object {
  return {
    subject: message.subject,
    body: { contentType: "HTML", content: message.html },
    toRecipients: [person(message.to)],
    ccRecipients: (message.cc ?? []).map(person),
    ...(message.replyTo
      ? { replyTo: [person({ name: message.fromName ?? "", address: message.replyTo })] }
      : {}),
    // Lets the Sent folder be searched for the very message; Graph takes only headers that begin with x-.
    internetMessageHeaders: [{ name: "x-duebook-reference", value: message.reference }],
  };
}

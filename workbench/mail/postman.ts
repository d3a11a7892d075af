/** Sending: to the built-in inbox, or through the user's own mail server. One message at a time, and an honest answer for each. */
import { unsafeHeader } from "../../core/reminders/address.ts";
import type { OutgoingMessage } from "../../core/reminders/message.ts";
import type { Delivery } from "../../core/reminders/send-effects.ts";
import { Fault } from "../fault.ts";
import type { Inbox } from "./inbox.ts";
import { mailOf } from "./mail-of.ts";
import { SmtpFailure, SmtpLine } from "./smtp-line.ts";

/** The user's own server; the password lives in this process's memory and nowhere else. */
export interface SmtpSettings {
  readonly way: "inbox" | "smtp";
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly user: string;
  readonly password: string;
  readonly from: string;
}

const NO_SERVER: SmtpSettings = {
  way: "inbox",
  host: "",
  port: 587,
  secure: false,
  user: "",
  password: "",
  from: "",
};

/** The address the built-in inbox's messages come from; nothing can be delivered to it (RFC 2606). */
export const INBOX_SENDER = "duebook@workbench.invalid";

/** Sends messages. */
export class Postman {
  private settings = NO_SERVER;
  private line: SmtpLine | undefined;
  private readonly inbox: Inbox;

  constructor(inbox: Inbox) {
    this.inbox = inbox;
  }

  /** The settings without the password. */
  told(): Omit<SmtpSettings, "password"> {
    const { password: _password, ...rest } = this.settings;
    return rest;
  }

  /** Takes settings over after trying them; Fault where the server does not answer or refuses. */
  async use(given: SmtpSettings): Promise<void> {
    if (given.way === "inbox") {
      this.close();
      this.settings = { ...given, password: "" };
      return;
    }
    if (!given.host)
      throw new Fault("Name the mail server, for example smtp.example.com.", { code: "mail-no-server" });
    if (!/^[^\s@<>,;]+@[^\s@<>,;]+$/.test(given.from))
      throw new Fault("Give the sender's address, for example accounts@example.com.", {
        code: "mail-no-sender",
      });
    const line = lineTo(given);
    try {
      await line.verify();
    } catch (error) {
      line.close();
      const reason = sentence(error).replace(/\.$/, "");
      const at = error instanceof SmtpFailure ? error.at : undefined;
      if (at === "line")
        throw new Fault(`The mail server cannot be reached: ${reason}. Look at its name and port.`, {
          code: "mail-unreachable",
          values: { reason },
        });
      if (at === "password")
        throw new Fault(`The mail server refused the password: ${reason}.`, {
          code: "mail-password",
          values: { reason },
        });
      throw new Fault(`${given.host} did not accept the settings: ${reason}.`, {
        code: "mail-refused",
        values: { server: given.host, reason },
      });
    }
    this.close();
    this.settings = given;
    this.line = line;
  }

  /**
   * Sends one message. Throws where nobody can tell whether it went out. `way` is what the user was shown: where the
   * settings have changed since, nothing goes, for "the local inbox" must never mean a real address.
   */
  async deliver(message: OutgoingMessage, way: SmtpSettings["way"]): Promise<Delivery> {
    if (way !== this.settings.way)
      return {
        sent: false,
        reason: CHANGED[this.settings.way],
        why: { code: `way-${this.settings.way}` },
        scope: "service",
      };
    const unsafe = unsafeHeader(message);
    if (unsafe) return { sent: false, reason: unsafe, scope: "address" };
    const line = await this.ready();
    const mail = mailOf(message, this.sender());
    try {
      return { sent: true, proof: `${mail.messageId} ${await line.send(mail)}`.trim().slice(0, 500) };
    } catch (error) {
      return refusal(error);
    }
  }

  close(): void {
    this.line?.close();
    this.line = undefined;
  }

  private sender(): string {
    return this.settings.way === "smtp" ? this.settings.from : INBOX_SENDER;
  }

  private async ready(): Promise<SmtpLine> {
    this.line ??=
      this.settings.way === "smtp"
        ? lineTo(this.settings)
        : new SmtpLine({ host: "127.0.0.1", port: await this.inbox.port(), ignoreTLS: true });
    return this.line;
  }
}

/** What is said where a page still shows the other way. */
const CHANGED = {
  inbox:
    "Nothing was sent: mail goes to the built-in inbox now, not to your own server. Open Mail server to set it again.",
  smtp: "Nothing was sent: mail now goes out through your own server, not to the built-in inbox. Look at the batch again.",
} as const;

const lineTo = ({ host, port, secure, user, password }: SmtpSettings): SmtpLine =>
  // A server that offers no encryption gets no password.
  new SmtpLine({ host, port, secure, requireTLS: !secure && user !== "", user, password });

/**
 * What a failed send means. Thrown on where the text had begun to go and the server never answered it. 421, 451,
 * 452 and 454 are the service's own troubles (RFC 5321, 4.2.3): no use trying the next address.
 */
function refusal(error: unknown): Delivery {
  if (!(error instanceof SmtpFailure)) throw error;
  const reason = error.message;
  if (error.inDoubt)
    throw new Fault(`The line to the mail server broke while the message was handed over: ${reason}`, {
      code: "mail-line-broke",
      values: { reason },
    });
  if (error.at === "password")
    return {
      sent: false,
      reason: `The mail server refused the password: ${reason}`,
      why: { code: "password", value: reason },
      scope: "service",
    };
  if (error.at === "line")
    return {
      sent: false,
      reason: `The mail server cannot be reached: ${reason}`,
      why: { code: "unreachable", value: reason },
      scope: "service",
    };
  if (error.answer === 452) return { sent: false, reason, scope: "quota" };
  const service = error.answer === 421 || error.answer === 451 || error.answer === 454;
  return { sent: false, reason, scope: service ? "service" : "address" };
}

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));

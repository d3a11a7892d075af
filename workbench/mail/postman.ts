/** Sending: to the built-in inbox, or through the user's own mail server. One message at a time, and an honest answer for each. */
import nodemailer, { type Transporter } from "nodemailer";
import { unsafeHeader } from "../../core/reminders/address.ts";
import type { OutgoingMessage } from "../../core/reminders/message.ts";
import type { Delivery } from "../../core/reminders/send.ts";
import { Fault } from "../fault.ts";
import type { Inbox } from "./inbox.ts";
import { mailOf } from "./mail-of.ts";

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
  private transport: Transporter | undefined;
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
    this.close();
    if (given.way === "inbox") {
      this.settings = { ...given, password: "" };
      return;
    }
    if (!given.host) throw new Fault("Name the mail server, for example smtp.example.com.");
    if (!/^[^\s@<>,;]+@[^\s@<>,;]+$/.test(given.from))
      throw new Fault("Give the sender's address, for example accounts@example.com.");
    const transport = smtpTransport(given);
    try {
      await transport.verify();
    } catch (error) {
      transport.close();
      throw new Fault(`${given.host} did not accept the settings: ${firstLine(error)}.`);
    }
    this.settings = given;
    this.transport = transport;
  }

  /** Sends one message. Throws where nobody can tell whether it went out. */
  async deliver(message: OutgoingMessage): Promise<Delivery> {
    const unsafe = unsafeHeader(message);
    if (unsafe) return { sent: false, reason: unsafe, scope: "address" };
    const transport = await this.ready();
    try {
      const info = await transport.sendMail(mailOf(message, this.sender()));
      return { sent: true, proof: `${info.messageId} ${info.response ?? ""}`.trim().slice(0, 500) };
    } catch (error) {
      return refusal(error);
    }
  }

  close(): void {
    this.transport?.close();
    this.transport = undefined;
  }

  private sender(): string {
    return this.settings.way === "smtp" ? this.settings.from : INBOX_SENDER;
  }

  private async ready(): Promise<Transporter> {
    if (!this.transport) {
      const { inbox, settings } = this;
      this.transport =
        settings.way === "smtp"
          ? smtpTransport(settings)
          : nodemailer.createTransport({
              host: "127.0.0.1",
              port: await inbox.port(),
              ignoreTLS: true,
              pool: true,
              maxConnections: 1,
            });
    }
    return this.transport;
  }
}

const smtpTransport = ({ host, port, secure, user, password }: SmtpSettings): Transporter =>
  nodemailer.createTransport({
    host,
    port,
    secure,
    // A server that offers no encryption gets no password.
    requireTLS: !secure && user !== "",
    pool: true,
    maxConnections: 1,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 30_000,
    ...(user ? { auth: { user, pass: password } } : {}),
  });

interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

/** What a failed send means. A refusal before the message's text was accepted is known not to have gone out; a line that broke during or after it is not known, and is thrown. */
function refusal(error: unknown): Delivery {
  const { code, responseCode, command } = error as SmtpError;
  const reason = firstLine(error);
  if (code === "EENVELOPE")
    return {
      sent: false,
      reason,
      scope: responseCode !== undefined && responseCode < 500 ? "service" : "address",
    };
  if (code === "EAUTH" || code === "ENOAUTH")
    return { sent: false, reason: `The mail server refused the password: ${reason}`, scope: "service" };
  if (code === "EDNS" || command === "CONN")
    return { sent: false, reason: `The mail server cannot be reached: ${reason}`, scope: "service" };
  if (code === "EMESSAGE" && responseCode !== undefined)
    return { sent: false, reason, scope: responseCode === 452 || responseCode === 421 ? "quota" : "address" };
  throw error instanceof Error ? error : new Error(String(error));
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0]?.replace(/\.$/, "") ?? "";

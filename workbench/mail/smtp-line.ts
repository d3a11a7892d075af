/** A line to a mail server: kept open between messages, and it knows of every failure whether the message's text had begun to go. */
import { Readable } from "node:stream";
import MailComposer from "nodemailer/lib/mail-composer";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Mail } from "./mail-of.ts";

/** Where the server is and how to speak to it. */
export interface SmtpPlace {
  readonly host: string;
  readonly port: number;
  readonly secure?: boolean;
  readonly requireTLS?: boolean;
  readonly ignoreTLS?: boolean;
  readonly user?: string;
  readonly password?: string;
  /** Milliseconds without a word from the server before the line is given up; 30 s where left out. */
  readonly patience?: number;
}

/** Why a message was not taken, or not surely. */
export class SmtpFailure extends Error {
  /** True where the message's text had begun to go and the server gave no answer to it. */
  readonly inDoubt: boolean;
  /** The server's three digits; undefined where it gave none. */
  readonly answer: number | undefined;
  /** Where it failed: before there was a line, at signing in, at the addresses, or at the text. */
  readonly at: "line" | "password" | "addresses" | "text";

  constructor(message: string, at: SmtpFailure["at"], answer: number | undefined, inDoubt: boolean) {
    super(message);
    this.at = at;
    this.answer = answer;
    this.inDoubt = inDoubt;
  }
}

interface SmtpError extends Error {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** A line; it opens with the first message and again where the server hung up in between. */
export class SmtpLine {
  private readonly place: SmtpPlace;
  private connection: SMTPConnection | undefined;

  constructor(place: SmtpPlace) {
    this.place = place;
  }

  /** Opens the line and signs in, and does nothing more. Rejects with a SmtpFailure. */
  async verify(): Promise<void> {
    await this.opened();
  }

  /** Hands a message over; resolves with the server's own words once it has taken the responsibility (RFC 5321, 4.2.5). */
  async send(mail: Mail): Promise<string> {
    const composed = new MailComposer({ ...mail }).compile();
    const bytes = await composed.build();
    const envelope = composed.getEnvelope();
    for (let attempt = 1; ; attempt++) {
      const kept = this.connection !== undefined;
      const text = onePart(bytes);
      try {
        return await this.hand(await this.opened(), envelope, text);
      } catch (error) {
        const failure = failureOf(error, text.readableDidRead);
        if (failure.at === "text" || failure.answer === undefined || failure.answer === 421) this.close();
        // A server may hang up on an idle line. Not a byte of the text has gone: once more on a new line.
        const hungUp = kept && attempt === 1 && failure.at === "line";
        if (!hungUp) throw failure;
      }
    }
  }

  close(): void {
    this.connection?.close();
    this.connection = undefined;
  }

  private async opened(): Promise<SMTPConnection> {
    if (this.connection) return this.connection;
    const { user, password, patience = 30_000, ...place } = this.place;
    const connection = new SMTPConnection({
      ...place,
      connectionTimeout: Math.min(15_000, patience),
      greetingTimeout: Math.min(15_000, patience),
      socketTimeout: patience,
    });
    const forget = (): void => {
      if (this.connection === connection) this.connection = undefined;
    };
    connection.on("end", forget);
    try {
      await new Promise<void>((resolve, reject) => {
        connection.on("error", (error: Error) => {
          forget();
          reject(error);
        });
        connection.connect((error) => (error ? reject(error) : resolve()));
      });
      if (user) {
        await new Promise<void>((resolve, reject) =>
          connection.login({ user, pass: password ?? "" }, (error) => (error ? reject(error) : resolve())),
        );
      }
    } catch (error) {
      connection.close();
      throw failureOf(error, false);
    }
    this.connection = connection;
    return connection;
  }

  private hand(
    connection: SMTPConnection,
    envelope: { from: string | false; to: string[] },
    text: Readable,
  ): Promise<string> {
    return new Promise((resolve, reject) =>
      connection.send(envelope, text, (error, info) =>
        error ? reject(error) : resolve(info?.response ?? ""),
      ),
    );
  }
}

/** The whole message in one part, read only when the server has asked for the text. */
const onePart = (bytes: Buffer): Readable => {
  const text = new Readable({
    read() {
      this.push(bytes);
      this.push(null);
    },
  });
  // A line that breaks destroys what it reads from; the send's own error tells of it.
  text.on("error", () => undefined);
  return text;
};

function failureOf(error: unknown, begun: boolean): SmtpFailure {
  if (error instanceof SmtpFailure) return error;
  const { code = "", command = "", responseCode, message } = error as SmtpError;
  const words = message.split("\n")[0]?.replace(/\.$/, "") ?? "";
  // Only an answer to the text itself tells what became of a text that had begun to go.
  const answered = responseCode !== undefined && (code === "EMESSAGE" || responseCode >= 400);
  if (begun) return new SmtpFailure(words, "text", responseCode, !answered);
  if (code === "EAUTH" || code === "ENOAUTH" || command.startsWith("AUTH"))
    return new SmtpFailure(words, "password", responseCode, false);
  if (code === "EENVELOPE") return new SmtpFailure(words, "addresses", responseCode, false);
  if (code === "EMESSAGE") return new SmtpFailure(words, "text", responseCode, false);
  return new SmtpFailure(words, "line", responseCode, false);
}

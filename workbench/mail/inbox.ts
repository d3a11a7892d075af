/** The built-in inbox: a mail server on the loopback that keeps what it gets and passes nothing on. */
import { randomUUID } from "node:crypto";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";

/** A message as the inbox lists it. */
export interface InboxLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  /** ISO time of arrival. */
  readonly at: string;
}

interface Kept extends InboxLine {
  readonly raw: Buffer;
}

/** The largest message taken, in bytes: letters with a statement weigh some tens of kB. */
const LARGEST_MESSAGE = 5 * 1024 * 1024;
/** The oldest messages give way beyond this many. */
const MOST_MESSAGES = 2000;

/** A running inbox. */
export class Inbox {
  private readonly kept: Kept[] = [];
  private server: SMTPServer | undefined;
  private listening: Promise<number> | undefined;

  /** The port it listens on; the server starts with the first message. */
  port(): Promise<number> {
    this.listening ??= this.listen();
    return this.listening;
  }

  /** Newest first. */
  list(): InboxLine[] {
    return this.kept.map(({ raw: _raw, ...line }) => line).reverse();
  }

  raw(id: string): Uint8Array | undefined {
    return this.kept.find((message) => message.id === id)?.raw;
  }

  clear(): void {
    this.kept.length = 0;
  }

  async close(): Promise<void> {
    const { server } = this;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  private listen(): Promise<number> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS", "AUTH"],
      disableReverseLookup: true,
      size: LARGEST_MESSAGE,
      banner: "Duebook inbox",
      onConnect: (session, done) => {
        const local = /^(::ffff:)?127\.|^::1$/.test(session.remoteAddress);
        done(local ? undefined : new Error("Only this computer may deliver here."));
      },
      onData: (stream, _session, done) => {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          if (stream.sizeExceeded) return done(new Error("The message is too large."));
          this.keep(Buffer.concat(chunks)).then(
            () => done(),
            (error: Error) => done(error),
          );
        });
      },
    });
    this.server = server;
    return new Promise((resolve, reject) => {
      server.on("error", reject);
      server.listen(0, "127.0.0.1", () => {
        const address = server.server.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
  }

  private async keep(raw: Buffer): Promise<void> {
    const mail = await PostalMime.parse(raw);
    const person = (who: { name: string; address?: string | undefined } | undefined): string =>
      who ? [who.name, who.address ? `<${who.address}>` : ""].filter(Boolean).join(" ") : "";
    this.kept.push({
      id: randomUUID(),
      from: person(mail.from),
      to: (mail.to ?? []).map(person).join(", "),
      subject: mail.subject ?? "",
      at: new Date().toISOString(),
      raw,
    });
    if (this.kept.length > MOST_MESSAGES) this.kept.shift();
  }
}

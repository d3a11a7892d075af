/** A mail server that answers as a test tells it to, on the loopback. */
import { createServer, type Socket } from "node:net";

/** What it answers to one message. Where nothing is told it takes the message. */
export interface Answers {
  readonly greeting?: string;
  readonly mail?: string;
  readonly rcpt?: (address: string) => string;
  readonly data?: string;
  /** The answer to the text; "cut" breaks the line instead, "silent" never answers. */
  readonly text?: string;
  /** Breaks the line at this command. */
  readonly cutAt?: "MAIL" | "RCPT" | "DATA";
  /** Hangs up after so many messages on one line. */
  readonly hangUpAfter?: number;
}

/** A running stand-in. */
export interface StandIn {
  readonly port: number;
  /** The texts it took, whether or not it said so. */
  readonly texts: string[];
  answers: Answers;
  close(): Promise<void>;
}

/** Starts it. */
export async function standIn(answers: Answers = {}): Promise<StandIn> {
  const sockets = new Set<Socket>();
  const running = { port: 0, texts: [] as string[], answers, close: (): Promise<void> => Promise.resolve() };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    say(running.answers.greeting ?? "220 stand-in");
    let held = "";
    let text: string | undefined;
    let taken = 0;
    const told = (line: string): void => {
      const now = running.answers;
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === now.cutAt) return void socket.destroy();
      if (verb === "MAIL") say(now.mail ?? "250 ok");
      else if (verb === "RCPT") say(now.rcpt?.(/<(.*?)>/.exec(line)?.[1] ?? "") ?? "250 ok");
      else if (verb === "DATA") {
        const answer = now.data ?? "354 go on";
        say(answer);
        if (answer.startsWith("354")) text = "";
      } else if (verb === "STAR") say("502 5.5.1 no encryption here");
      else if (verb === "QUIT") socket.end("221 bye\r\n");
      else say("250 ok");
    };
    socket.on("data", (chunk) => {
      held += chunk.toString("latin1");
      for (;;) {
        const end = held.indexOf(text === undefined ? "\r\n" : "\r\n.\r\n");
        if (end < 0) return;
        const part = held.slice(0, end);
        held = held.slice(end + (text === undefined ? 2 : 5));
        if (text === undefined) {
          told(part);
          continue;
        }
        text = undefined;
        running.texts.push(part);
        taken++;
        const answer = running.answers.text ?? "250 taken";
        if (answer === "cut") return void socket.destroy();
        if (answer !== "silent") say(answer);
        if (taken === running.answers.hangUpAfter) setTimeout(() => socket.end(), 20);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  running.port = typeof address === "object" && address ? address.port : 0;
  running.close = () =>
    new Promise((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    });
  return running;
}

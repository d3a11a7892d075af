/** A stand-in for Microsoft Graph on the loopback: takes messages as told, answers as told, and remembers what it took. */
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What to do with one request. */
export type Plan =
  /** Takes the message and says so. */
  | "take"
  /** Takes the message, then the line breaks before the answer. */
  | "take, then cut"
  /** The line breaks before the message is taken. */
  | "cut"
  /** Takes the message and answers 503 all the same. */
  | "take, then 503"
  | "503"
  | { readonly status: number; readonly retryAfter?: number; readonly message?: string };

/** One message as Graph got it. */
export interface Taken {
  readonly path: string;
  readonly token: string;
  readonly reference: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** A running stand-in. */
export interface GraphServer {
  readonly base: string;
  readonly taken: Taken[];
  /** Requests in all, also those refused. */
  readonly requests: { count: number };
  /** What to do with the next requests; `take` when it runs out. */
  plan: Plan[];
  close(): Promise<void>;
}

interface GraphMail {
  readonly subject: string;
  readonly body: { readonly contentType: string; readonly content: string };
  readonly toRecipients: readonly { readonly emailAddress: { readonly address: string } }[];
  readonly internetMessageHeaders?: readonly { readonly name: string; readonly value: string }[];
}

/** Starts one. */
export async function graphServer(): Promise<GraphServer> {
  const taken: Taken[] = [];
  const requests = { count: 0 };
  const own: GraphServer = { base: "", taken, requests, plan: [], close: async () => undefined };
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (part) => {
      text += part;
    });
    request.on("end", () => {
      requests.count += 1;
      const plan = own.plan.shift() ?? "take";
      const keep = (): void => {
        const given = JSON.parse(text) as GraphMail & { readonly message?: GraphMail };
        const mail = given.message ?? given;
        taken.push({
          path: request.url ?? "",
          token: request.headers.authorization ?? "",
          reference: mail.internetMessageHeaders?.[0]?.value ?? "",
          to: mail.toRecipients.map((one) => one.emailAddress.address),
          subject: mail.subject,
          body: mail.body.content,
        });
      };
      answer(plan, keep, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(own, {
    base: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
}

function answer(plan: Plan, keep: () => void, response: ServerResponse): void {
  if (plan === "take" || plan === "take, then cut" || plan === "take, then 503") keep();
  if (plan === "take") response.writeHead(202, { "request-id": "req-1" }).end();
  else if (plan === "cut" || plan === "take, then cut") response.destroy();
  else if (plan === "503" || plan === "take, then 503") response.writeHead(503, { "Retry-After": "1" }).end();
  else {
    const headers = plan.retryAfter === undefined ? {} : { "Retry-After": String(plan.retryAfter) };
    response.writeHead(plan.status, headers).end(JSON.stringify({ error: { message: plan.message ?? "" } }));
  }
}

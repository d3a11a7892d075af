import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { OutgoingMessage } from "../../core/reminders/message.ts";
import { GraphMailbox, PACE } from "../../excel-addin/mail/graph.ts";
import { type GraphServer, graphServer } from "./graph-server.ts";

const message: OutgoingMessage = {
  key: "k",
  reference: "R-abcdefgh",
  to: { name: "Møller & Søn", address: "anna@moller.example" },
  cc: [{ name: "", address: "boss@moller.example" }],
  replyTo: "accounts@us.example",
  subject: "Faktura 1042",
  text: "Kære Anna",
  html: "<p>Kære Anna</p>",
};

let server: GraphServer;
let waits: number[];
let now: number;
let signedIn: boolean;

beforeEach(async () => {
  server = await graphServer();
  waits = [];
  now = 1_000_000;
  signedIn = true;
});
afterEach(() => server.close());

const mailbox = () =>
  new GraphMailbox({
    base: server.base,
    token: async (scope) => {
      if (!signedIn) throw new Error("the sign-in was closed.");
      return `token for ${scope}`;
    },
    fetch,
    wait: async (ms) => {
      waits.push(ms);
      now += ms;
    },
    clock: () => now,
  });

describe("a message through Microsoft 365", () => {
  test("goes out with its reference, and 202 is the proof", async () => {
    const sent = await mailbox().send(message);
    expect(sent).toEqual({ sent: true, proof: "Microsoft 365 req-1" });
    expect(server.taken).toEqual([
      {
        path: "/me/sendMail",
        token: "Bearer token for Mail.Send",
        reference: "R-abcdefgh",
        to: ["anna@moller.example"],
        subject: "Faktura 1042",
        body: "<p>Kære Anna</p>",
      },
    ]);
  });

  test("or lies among the drafts", async () => {
    server.plan = [{ status: 201 }];
    expect(await mailbox().draft(message)).toMatchObject({ sent: true });
    expect(server.requests.count).toBe(1);
  });

  test("waits as long as Retry-After says, then goes out once", async () => {
    server.plan = [{ status: 429, retryAfter: 7 }];
    expect(await mailbox().send(message)).toMatchObject({ sent: true });
    expect(waits).toContain(7000);
    expect(server.taken).toHaveLength(1);
  });

  test("waits longer each time where no Retry-After is given, and gives up after three", async () => {
    server.plan = [{ status: 429 }, { status: 429 }, { status: 429 }];
    expect(await mailbox().send(message)).toMatchObject({ sent: false, scope: "quota" });
    expect(waits).toEqual([5000, 10_000]);
    expect(server.taken).toHaveLength(0);
  });

  test("a wait of more than a minute is left for later and said", async () => {
    server.plan = [{ status: 429, retryAfter: 600 }];
    expect(await mailbox().send(message)).toMatchObject({
      sent: false,
      scope: "quota",
      reason: "Microsoft 365 takes no more messages now. Try again in 600 seconds.",
    });
    expect(server.requests.count).toBe(1);
  });

  test.each(["503", "take, then 503", "cut", "take, then cut"] as const)(
    "%s: nobody can tell, so it is neither called sent nor sent again",
    async (plan) => {
      server.plan = [plan];
      await expect(mailbox().send(message)).rejects.toThrow("may have gone out");
      expect(server.requests.count).toBe(1);
    },
  );

  test("a refused address stops this message alone, with Microsoft's own words", async () => {
    server.plan = [{ status: 400, message: "At least one recipient is not valid." }];
    expect(await mailbox().send(message)).toEqual({
      sent: false,
      scope: "address",
      reason: "At least one recipient is not valid.",
    });
  });

  test.each([401, 403, 404])("%i stops the batch: the next message would fare no better", async (status) => {
    server.plan = [{ status }];
    expect(await mailbox().send(message)).toMatchObject({ sent: false, scope: "service" });
  });

  test("without a sign-in nothing leaves this computer", async () => {
    signedIn = false;
    expect(await mailbox().send(message)).toMatchObject({ sent: false, scope: "service" });
    await expect(mailbox().open("Mail.Send")).rejects.toThrow("nothing was sent: the sign-in was closed.");
    expect(server.requests.count).toBe(0);
  });

  test("a second recipient hidden in an address never reaches Microsoft", async () => {
    const hidden = { ...message, to: { name: "x", address: "a@b.example, c@d.example" } };
    expect(await mailbox().send(hidden)).toMatchObject({ sent: false, scope: "address" });
    expect(server.requests.count).toBe(0);
  });

  test("never more than 30 a minute", async () => {
    const box = mailbox();
    for (let i = 0; i < 31; i++) await box.send(message);
    expect(PACE).toBe(60_000 / 30);
    expect(now - 1_000_000).toBeGreaterThanOrEqual(60_000);
    expect(server.taken).toHaveLength(31);
  });
});

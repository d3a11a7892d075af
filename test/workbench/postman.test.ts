import { afterEach, describe, expect, test } from "vitest";
import type { OutgoingMessage } from "../../core/reminders/message.ts";
import { Inbox } from "../../workbench/mail/inbox.ts";
import { Postman } from "../../workbench/mail/postman.ts";
import { SmtpLine } from "../../workbench/mail/smtp-line.ts";
import { type Answers, type StandIn, standIn } from "./smtp-stand-in.ts";

const letter = (key = "k1"): OutgoingMessage => ({
  key,
  reference: "R-0000abcd",
  to: { name: "Fjord & Sons, Accounts", address: "ap@fjord.example" },
  subject: "Invoice 1001",
  text: "Please pay.",
  html: "<p>Please pay.</p>",
});

const ending: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end();
});

async function through(answers: Answers = {}): Promise<{ postman: Postman; server: StandIn }> {
  const server = await standIn();
  const postman = new Postman(new Inbox());
  await postman.use({
    way: "smtp",
    host: "127.0.0.1",
    port: server.port,
    secure: false,
    user: "",
    password: "",
    from: "accounts@harbour.example",
  });
  server.answers = answers;
  ending.push(() => server.close());
  ending.push(() => postman.close());
  return { postman, server };
}

describe("what a mail server answers", () => {
  test("taken: sent, with the server's words as proof", async () => {
    const { postman, server } = await through({ text: "250 2.0.0 queued as 4XYZ" });
    const delivery = await postman.deliver(letter(), "smtp");
    expect(delivery).toMatchObject({ sent: true });
    expect(delivery.sent && delivery.proof).toContain("queued as 4XYZ");
    expect(server.texts).toHaveLength(1);
  });

  test.each<[string, Answers, "address" | "quota" | "service"]>([
    ["an address it does not know", { rcpt: () => "550 5.1.1 no such user" }, "address"],
    ["a mailbox that is full", { rcpt: () => "452 4.2.2 mailbox full" }, "quota"],
    ["an address to be tried later (greylisting)", { rcpt: () => "450 4.2.0 try again later" }, "address"],
    ["a sender it does not take", { mail: "553 5.7.1 not your address" }, "address"],
    ["trouble of its own", { mail: "451 4.3.0 local error" }, "service"],
    ["no text now", { data: "421 4.3.2 shutting down" }, "service"],
    ["the text refused as spam", { text: "554 5.7.1 looks like spam" }, "address"],
    ["the text refused for now", { text: "451 4.7.1 try later" }, "service"],
    ["too much for today, said after the text", { text: "452 4.5.3 daily quota exceeded" }, "quota"],
    ["a line cut before the text", { cutAt: "DATA" }, "service"],
    ["a line cut at the sender", { cutAt: "MAIL" }, "service"],
  ])("%s: known not to have gone out", async (_what, answers, scope) => {
    const { postman } = await through(answers);
    expect(await postman.deliver(letter(), "smtp")).toMatchObject({ sent: false, scope });
  });

  test("one address refused and the copy's too: nothing goes", async () => {
    const { postman, server } = await through({ rcpt: () => "550 no" });
    const delivery = await postman.deliver(
      { ...letter(), cc: [{ name: "", address: "boss@fjord.example" }] },
      "smtp",
    );
    expect(delivery.sent).toBe(false);
    expect(server.texts).toEqual([]);
  });

  test("a line cut after the text: in doubt, and never handed over a second time by itself", async () => {
    const { postman, server } = await through({ text: "cut" });
    await expect(postman.deliver(letter(), "smtp")).rejects.toThrow(
      /broke while the message was handed over/,
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(server.texts).toHaveLength(1);
  });

  test("in doubt as well on a line that has carried a message before", async () => {
    const { postman, server } = await through();
    expect(await postman.deliver(letter("a"), "smtp")).toMatchObject({ sent: true });
    server.answers = { text: "cut" };
    await expect(postman.deliver(letter("b"), "smtp")).rejects.toThrow(/handed over/);
    expect(server.texts).toHaveLength(2);
  });

  test("no answer to the text: in doubt", async () => {
    const server = await standIn({ text: "silent" });
    ending.push(() => server.close());
    const line = new SmtpLine({ host: "127.0.0.1", port: server.port, patience: 400 });
    ending.push(() => line.close());
    const failure = await line
      .send({
        from: { name: "", address: "a@harbour.example" },
        to: { name: "", address: "b@fjord.example" },
        subject: "s",
        text: "t",
        html: "<p>t</p>",
        messageId: "<1@harbour.example>",
        headers: {},
      })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ inDoubt: true, at: "text" });
    expect(server.texts).toHaveLength(1);
  });

  test("a server that hangs up on an idle line gets the next message on a new one, once", async () => {
    const { postman, server } = await through({ hangUpAfter: 1 });
    expect(await postman.deliver(letter("a"), "smtp")).toMatchObject({ sent: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await postman.deliver(letter("b"), "smtp")).toMatchObject({ sent: true });
    expect(server.texts).toHaveLength(2);
  });

  test("nobody there: known not to have gone out", async () => {
    const { postman, server } = await through();
    postman.close();
    await server.close();
    ending.splice(0);
    expect(await postman.deliver(letter(), "smtp")).toMatchObject({ sent: false, scope: "service" });
  });
});

test("settings are tried before they are used: a wrong server leaves the built-in inbox in place", async () => {
  const server = await standIn({ greeting: "554 no service" });
  ending.push(() => server.close());
  const inbox = new Inbox();
  const postman = new Postman(inbox);
  ending.push(() => inbox.close());
  ending.push(() => postman.close());
  const settings = { way: "smtp", host: "127.0.0.1", port: server.port, secure: false } as const;
  await expect(
    postman.use({ ...settings, user: "", password: "", from: "a@harbour.example" }),
  ).rejects.toThrow(/cannot be reached: .*Look at its name and port/);
  expect(postman.told().way).toBe("inbox");
  expect(await postman.deliver(letter(), "inbox")).toMatchObject({ sent: true });
  expect(inbox.list()).toHaveLength(1);
});

test("a password is never said to a server without encryption", async () => {
  const server = await standIn();
  ending.push(() => server.close());
  const postman = new Postman(new Inbox());
  const settings = { way: "smtp", host: "127.0.0.1", port: server.port, secure: false } as const;
  await expect(
    postman.use({ ...settings, user: "me", password: "secret", from: "a@harbour.example" }),
  ).rejects.toThrow();
});

test("what the user was shown as the local inbox never goes to a real address, nor the other way round", async () => {
  const { postman, server } = await through();
  expect(await postman.deliver(letter(), "inbox")).toMatchObject({ sent: false, scope: "service" });
  expect(server.texts).toEqual([]);
  await postman.use({ way: "inbox", host: "", port: 0, secure: false, user: "", password: "", from: "" });
  expect(await postman.deliver(letter(), "smtp")).toMatchObject({ sent: false, scope: "service" });
});

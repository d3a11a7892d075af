import { afterEach, expect, test } from "vitest";
import { Inbox } from "../../workbench/mail/inbox.ts";
import { Postman } from "../../workbench/mail/postman.ts";
import { Documents } from "../../workbench/server/documents.ts";
import { mailRoutes } from "../../workbench/server/mail-routes.ts";

const ending: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end();
});

function routes() {
  const inbox = new Inbox();
  const postman = new Postman(inbox);
  ending.push(() => inbox.close());
  ending.push(() => postman.close());
  const deliver = mailRoutes(new Documents(), inbox, postman)["POST /mail/deliver"];
  const ask = async (query: string) =>
    deliver?.(
      {
        method: "POST",
        path: "/mail/deliver",
        query: new URLSearchParams(query),
        body: new TextEncoder().encode(
          JSON.stringify({
            key: "k",
            reference: "R-0000abcd",
            to: { name: "AP", address: "ap@fjord.example" },
            subject: "s",
            text: "t",
            html: "<p>t</p>",
          }),
        ),
      },
      "",
    );
  return { inbox, ask };
}

test("one delivery asked for twice, as a browser does when a connection breaks, goes out once", async () => {
  const { inbox, ask } = routes();
  const both = await Promise.all([ask("way=inbox&once=a"), ask("way=inbox&once=a")]);
  expect(both[1]).toEqual(both[0]);
  await ask("way=inbox&once=a");
  expect(inbox.list()).toHaveLength(1);
  await ask("way=inbox&once=b");
  expect(inbox.list()).toHaveLength(2);
});

test("a delivery without a number of its own is refused", async () => {
  const { inbox, ask } = routes();
  await expect(ask("way=inbox")).rejects.toThrow(/Load the page again/);
  expect(inbox.list()).toEqual([]);
});

test("a test message goes to the address for replies, never to the customer or the copy", async () => {
  const inbox = new Inbox();
  const postman = new Postman(inbox);
  ending.push(() => inbox.close());
  ending.push(() => postman.close());
  const body = {
    key: "k",
    reference: "R-0000abcd",
    to: { name: "AP", address: "ap@fjord.example" },
    cc: [{ name: "", address: "boss@fjord.example" }],
    replyTo: "accounts@harbour.example",
    subject: "s",
    text: "t",
    html: "<p>t</p>",
  };
  await mailRoutes(new Documents(), inbox, postman)["POST /mail/test"]?.(
    {
      method: "POST",
      path: "/mail/test",
      query: new URLSearchParams("way=inbox"),
      body: new TextEncoder().encode(JSON.stringify(body)),
    },
    "",
  );
  const [line] = inbox.list();
  expect(line?.to).toBe("<accounts@harbour.example>");
  expect(Buffer.from(inbox.raw(line?.id ?? "") ?? []).toString()).not.toContain("fjord.example");
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let server: Server;
let port: number;
const root = mkdtempSync(join(tmpdir(), "duebook-"));

beforeAll(async () => {
  mkdirSync(join(root, "served/help"), { recursive: true });
  writeFileSync(join(root, "served/taskpane.html"), "the pane");
  writeFileSync(join(root, "served/functions.json"), "{}");
  writeFileSync(join(root, "secret.txt"), "secret");
  const module = join(import.meta.dirname, "../../excel-addin/static-files.mjs");
  const { staticFiles } = await import(module);
  server = createServer(staticFiles(join(root, "served")));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(root, { recursive: true });
});

/** Asks for a path as it stands: a browser would tidy it up first. */
const ask = (path: string, method = "GET") =>
  new Promise<{ status: number; text: string; origin: string | undefined }>((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, agent: false }, (response) => {
      let text = "";
      response.on("data", (part) => {
        text += part;
      });
      const origin = response.headers["access-control-allow-origin"];
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text, origin }));
    });
    sent.on("error", reject).end();
  });

test("the pane stands at the root, and Excel may fetch the functions' metadata", async () => {
  expect(await ask("/")).toMatchObject({ status: 200, text: "the pane" });
  expect(await ask("/functions.json?v=1")).toMatchObject({ status: 200, origin: "*" });
});

test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/help", "/%zz", "/nowhere.html"])(
  "%s is answered with 404, and the server goes on",
  async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404 });
    expect(await ask("/")).toMatchObject({ status: 200 });
  },
);

test("nothing can be written", async () => {
  expect(await ask("/taskpane.html", "PUT")).toMatchObject({ status: 404 });
});

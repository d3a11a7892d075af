import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Running, startServer } from "../../workbench/server/server.ts";

const folder = mkdtempSync(join(tmpdir(), "duebook-server-"));
const root = join(folder, "page");
let running: Running;

beforeAll(async () => {
  const { mkdirSync } = await import("node:fs");
  mkdirSync(root);
  writeFileSync(join(root, "index.html"), '<meta name="duebook-token" content="__TOKEN__">');
  writeFileSync(join(root, "inbox.html"), "inbox __TOKEN__");
  writeFileSync(join(root, "main.js"), "1");
  writeFileSync(join(folder, "secret.txt"), "secret");
  running = await startServer({
    root,
    port: 0,
    api: async (asked) => ({ json: { path: asked.path, bytes: asked.body.length } }),
  });
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: IncomingHttpHeaders;
}

function ask(
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: "127.0.0.1",
        port: running.port,
        path,
        method,
        headers: { host: `127.0.0.1:${running.port}`, ...headers },
      },
      (answer) => {
        let text = "";
        answer.on("data", (chunk) => {
          text += chunk;
        });
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers }));
      },
    );
    asked.on("error", reject);
    asked.end(body);
  });
}
const token = () => ({ "x-duebook-token": running.token });

describe("the page itself", () => {
  test.each(["127.0.0.1", "localhost"])(
    "opens under %s without a token, and carries the token",
    async (name) => {
      const answer = await ask("/", { host: `${name}:${running.port}` });
      expect(answer.status).toBe(200);
      expect(answer.text).toContain(running.token);
    },
  );

  test.each(["evil.test", "127.0.0.1.evil.test", "localhost.evil.test", "[::]", "127.0.0.2"])(
    "answers 421 to the Host %j, which another site's name server could point here",
    async (name) => {
      expect((await ask("/", { host: `${name}:${running.port}` })).status).toBe(421);
      expect((await ask("/", { host: name })).status).toBe(421);
    },
  );

  test("may compile code only on the grid's page", async () => {
    const policy = async (path: string) => (await ask(path)).headers["content-security-policy"] ?? "";
    expect(await policy("/")).toContain("'unsafe-eval'");
    expect(await policy("/inbox")).not.toContain("unsafe-eval");
    // A mail sets inline styles: its frame keeps to the policy of the page that makes it.
    expect(await policy("/inbox")).toMatch(/script-src 'self'; style-src 'self' 'unsafe-inline'/);
    expect(await policy("/main.js")).not.toContain("unsafe");
    for (const path of ["/", "/inbox", "/main.js"]) {
      expect(await policy(path)).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect((await ask(path)).headers["x-content-type-options"]).toBe("nosniff");
      expect((await ask(path)).headers["access-control-allow-origin"]).toBeUndefined();
    }
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e%2fsecret.txt",
    "/main.js%00.html",
    "/none.js",
  ])("gives nothing outside its folder: %s", async (path) => {
    const answer = await ask(path);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain("secret");
  });

  test("survives an address that cannot be decoded", async () => {
    expect((await ask("/%E0%A4%A")).status).toBe(400);
    expect((await ask("/")).status).toBe(200);
  });

  test("takes GET only", async () => {
    expect((await ask("/", {}, "POST", "x")).status).toBe(405);
  });
});

describe("what reads or writes anything", () => {
  test("wants the token of this start", async () => {
    expect((await ask("/api/start")).status).toBe(403);
    expect((await ask("/api/start", { "x-duebook-token": "x".repeat(32) })).status).toBe(403);
    expect((await ask("/api/start", token())).status).toBe(200);
    expect((await ask("/api/save", token(), "POST", "abc")).text).toBe('{"path":"/save","bytes":3}');
  });

  test.each(["https://evil.test", "null", "http://127.0.0.1", "http://localhost.evil.test:80"])(
    "refuses a request from the origin %s, token or not",
    async (origin) => {
      expect((await ask("/api/start", { ...token(), origin })).status).toBe(403);
    },
  );

  test("lets its own page ask", async () => {
    expect(
      (
        await ask("/api/start", {
          ...token(),
          origin: `http://127.0.0.1:${running.port}`,
          "sec-fetch-site": "same-origin",
        })
      ).status,
    ).toBe(200);
  });

  test("refuses what a browser says comes from another site", async () => {
    expect((await ask("/main.js", { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await ask("/api/start", { ...token(), "sec-fetch-site": "same-site" })).status).toBe(403);
    expect((await ask("/", { "sec-fetch-site": "cross-site" })).status).toBe(200);
  });
});

test("listens on this computer only", () => {
  const address = running.server.address();
  expect(typeof address === "object" && address?.address).toBe("127.0.0.1");
});

test("a port in use is told in a sentence that offers another", async () => {
  await expect(
    startServer({ root, port: running.port, api: async () => ({ json: {} }) }),
  ).rejects.toMatchObject({
    message: `Port ${running.port} is in use. Close the program that uses it, or start with another: --port ${running.port + 1}`,
    exitCode: 1,
  });
});

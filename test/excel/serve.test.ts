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

/** A certificate for localhost that ended on 21 November 2026. */
const ENDED = `-----BEGIN CERTIFICATE-----
MIIBITCByQIUdoxImQmgjin7tw37XhgxOQRnWPYwCgYIKoZIzj0EAwIwFDESMBAG
A1UEAwwJbG9jYWxob3N0MB4XDTI2MTEyMjA1MjYzN1oXDTI2MTEyMTA1MjYzN1ow
FDESMBAGA1UEAwwJbG9jYWxob3N0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE
yWJmQVPRUMClh0nlqsICkWe3SPIRvJHh2AgtvDH/XnTLoSQLCtTp37whBh5UPE6N
0s+iVkrd9K2o1jXF7LkcTTAKBggqhkjOPQQDAgNHADBEAiBRmBDSgVsdcdd7se29
A0qWGJ573ETOR0MIlBrZXlwfNAIgMBGoIPrWlao1smKdv1a5UH8HVQmZj+84EuQf
W6ZRY28=
-----END CERTIFICATE-----
`;

test("a certificate that has ended is made anew, one that holds is kept", async () => {
  const module = join(import.meta.dirname, "../../excel-addin/certificate.mjs");
  const { certificate } = await import(module);
  const folder = join(root, "certificates");
  mkdirSync(folder);
  for (const file of ["ca.crt", "localhost.key", "localhost.crt"]) writeFileSync(join(folder, file), ENDED);
  const december = Date.parse("2026-12-01");
  const made = await certificate(folder, december);
  expect(String(made.cert)).toMatch(/^-----BEGIN CERTIFICATE-----/);
  expect(String(made.cert)).not.toBe(ENDED);
  expect(await certificate(folder, december)).toEqual(made);
}, 30_000);

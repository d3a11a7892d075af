// The certificate `npm run excel` serves with. Excel takes a page over https only, and says nothing useful about one
// whose certificate has ended.
import { X509Certificate } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createCA, createCert } from "mkcert";

/** Days the certificate holds: browsers refuse one that holds longer than 825. */
const VALIDITY = 820;

/** True while a certificate (PEM) holds for another day. */
const stillHolds = (pem, now) => Date.parse(new X509Certificate(pem).validTo) > now + 86_400_000;

/**
 * The path of the authority's certificate, and key and certificate for localhost, from the folder; made there where it
 * has none, or one that has ended. The authority's own key is never written: nobody else can sign with it.
 */
export async function certificate(folder, now = Date.now()) {
  const [ca, key, cert] = ["ca.crt", "localhost.key", "localhost.crt"].map((name) => join(folder, name));
  if (![ca, key, cert].every((file) => existsSync(file)) || !stillHolds(await readFile(cert), now)) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const authority = await createCA({
      organization: "Duebook on this machine",
      countryCode: "DK",
      state: "-",
      locality: "-",
      validity: 3650,
    });
    const made = await createCert({ ca: authority, domains: ["localhost", "127.0.0.1"], validity: VALIDITY });
    await writeFile(ca, authority.cert, { mode: 0o600 });
    await writeFile(key, made.key, { mode: 0o600 });
    await writeFile(cert, made.cert, { mode: 0o600 });
  }
  return { ca, key: await readFile(key), cert: await readFile(cert) };
}

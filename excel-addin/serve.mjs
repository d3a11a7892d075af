// `npm run excel`: builds the add-in, serves it on https://localhost with a certificate made on this machine, and says
// how to load it into Excel. `--port N` (then the manifests are built for that port), `--no-build`.
import { createServer } from "node:https";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "../esbuild.config.mjs";
import { certificate } from "./certificate.mjs";
import { staticFiles } from "./static-files.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const served = join(root, "dist", "excel-addin");
/** Made once and kept out of the project: whoever trusts the authority should not have to do so again. */
const keys = join(homedir(), ".duebook", "certificates");

const HOW_TO = (port, ca) => `
Duebook for Excel is served on https://localhost:${port} (Ctrl+C stops it).

1. Trust the certificate once: open ${ca} and add it to your trusted root authorities
   (Windows: "Install Certificate" → "Trusted Root Certification Authorities"; Mac: Keychain Access → "Always Trust").
2. Load the add-in:
   Web      Home → Add-ins → More Add-ins → Upload My Add-in → dist/manifests/local/manifest.xml
   Windows  put dist/manifests/local in a shared folder, add that folder under File → Options → Trust Center →
            Trusted Add-in Catalogs, restart Excel, then Home → Add-ins → Shared Folder
   Mac      copy dist/manifests/local/manifest.xml to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/
            and restart Excel
3. On the Home tab choose Duebook → Worklist. More in docs/excel.md.
`;

const { values } = parseArgs({
  options: { port: { type: "string", default: "3000" }, "no-build": { type: "boolean", default: false } },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  process.stderr.write(`--port ${values.port} is not a port number. Give one from 1 to 65535.\n`);
  process.exit(2);
}
if (!values["no-build"]) {
  await build(
    ["docs", "excel", "manifests"],
    port === 3000 ? {} : { localBaseUrl: `https://localhost:${port}` },
  );
}
const { ca, key, cert } = await certificate(keys);
const server = createServer({ key, cert }, staticFiles(served));
server.on("error", (error) => {
  const why =
    error.code === "EADDRINUSE"
      ? `Port ${port} is in use: stop the other program or give another with --port.`
      : error.message;
  process.stderr.write(`${why}\n`);
  process.exit(1);
});
server.listen(port, "127.0.0.1", () => process.stdout.write(HOW_TO(port, ca)));

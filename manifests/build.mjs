// Writes dist/manifests/{local,production}: both manifests, the language files, the shortcuts file and the icons.
// The shortcuts file and the icons also go beside the pane, because the manifests point there.
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { zipSync } from "fflate";

const ICONS = [
  "icon-16.png",
  "icon-32.png",
  "icon-64.png",
  "icon-80.png",
  "icon-128.png",
  "color.png",
  "outline.png",
];

/** A stand-in until the publisher names a host: valid, reserved, and plainly not a real place. */
const EXAMPLE_BASE_URL = "https://duebook.example";

async function loadSource({ root, esbuild }) {
  const outfile = join(root, "build", "manifests.mjs");
  await esbuild.build({
    entryPoints: [join(root, "manifests", "manifests.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    logLevel: "warning",
  });
  return import(`${pathToFileURL(outfile).href}?${Date.now()}`);
}

const text = (value) => `${JSON.stringify(value, null, 2)}\n`;

export async function build(context) {
  const { root, out, options } = context;
  const source = await loadSource(context);
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const { functions } = JSON.parse(await readFile(join(out, "excel-addin", "functions.json"), "utf8"));
  const icons = join(root, "manifests", "icons");
  await rm(join(out, "manifests"), { recursive: true, force: true });
  const variants = {
    local: options.localBaseUrl ?? source.LOCAL_BASE_URL,
    production: options.baseUrl ?? EXAMPLE_BASE_URL,
  };
  for (const [variant, baseUrl] of Object.entries(variants)) {
    const told = { baseUrl, version, namespace: options.namespace };
    const folder = join(out, "manifests", variant);
    await mkdir(join(folder, "assets"), { recursive: true });
    const files = { "manifest.json": text(source.unifiedManifest(told, functions)) };
    for (const language of Object.keys(source.LOCALES).filter((l) => l !== "en")) {
      files[source.wordsFile(language)] = text(source.unifiedWords(language));
    }
    await writeFile(join(folder, "manifest.xml"), source.addInOnlyManifest(told));
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    const entries = Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, new TextEncoder().encode(content)]),
    );
    for (const icon of ["color.png", "outline.png"]) {
      await cp(join(icons, icon), join(folder, "assets", icon));
      entries[`assets/${icon}`] = new Uint8Array(await readFile(join(icons, icon)));
    }
    // A fixed time inside the zip, so that the same source gives the same bytes.
    await writeFile(join(folder, "duebook.zip"), zipSync(entries, { mtime: new Date(2026, 0, 1) }));
  }
  const assets = join(out, "excel-addin", "assets");
  await mkdir(assets, { recursive: true });
  for (const icon of ICONS) await cp(join(icons, icon), join(assets, icon));
  await writeFile(join(out, "excel-addin", "shortcuts.json"), text(source.shortcutsFile()));
}

// Draws the PNG icons from the SVG files beside it (they are committed, so that a build needs no browser):
//   node manifests/icons/draw.mjs
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { requireBrowser } from "../../test/browser.mjs";

const here = dirname(fileURLToPath(import.meta.url));

/** File, drawing, size in pixels. */
const ICONS = [
  ["icon-16.png", "duebook-small.svg", 16],
  ["icon-32.png", "duebook.svg", 32],
  ["icon-64.png", "duebook.svg", 64],
  ["icon-80.png", "duebook.svg", 80],
  ["icon-128.png", "duebook.svg", 128],
  ["color.png", "duebook.svg", 192],
  ["outline.png", "outline.svg", 32],
];

const browser = await chromium.launch({
  executablePath: requireBrowser(),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  for (const [file, drawing, size] of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = await readFile(join(here, drawing), "utf8");
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await writeFile(join(here, file), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}

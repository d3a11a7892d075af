// Finds the Chromium the browser tests drive, and installs Debian's where there is none and it may.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const PLACES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The path of a Chromium, or undefined. */
export const findBrowser = () => PLACES.find((place) => place && existsSync(place));

const HOW_TO =
  "The browser tests need Chromium (or Chrome). Install it, for example on Debian with\n" +
  "  apt-get update && apt-get install -y --no-install-recommends chromium\n" +
  "or name one you have:  CHROMIUM=/path/to/chrome npm test\n";

/** The path of a Chromium, installed now if need be; an Error that says exactly how, where it cannot be. */
export function requireBrowser() {
  const found = findBrowser();
  if (found) return found;
  const mayInstall =
    process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!mayInstall) throw new Error(HOW_TO);
  process.stderr.write("Installing Chromium for the browser tests …\n");
  const quiet = { stdio: ["ignore", "ignore", "inherit"] };
  execFileSync("apt-get", ["update", "-qq"], quiet);
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
    ...quiet,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  const installed = findBrowser();
  if (!installed) throw new Error(HOW_TO);
  return installed;
}

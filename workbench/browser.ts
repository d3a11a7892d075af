/** Opening the page in the user's browser. */
import { spawn } from "node:child_process";

/** Asks the system to open an address; false where it has no way to. Nothing is said where it fails: the address was printed. */
export function openInBrowser(address: string): boolean {
  const { platform, env } = process;
  if (platform === "linux" && !env.DISPLAY && !env.WAYLAND_DISPLAY) return false;
  const [command, ...words] =
    platform === "darwin"
      ? ["open", address]
      : platform === "win32"
        ? ["cmd", "/c", "start", '""', address]
        : ["xdg-open", address];
  const child = spawn(command as string, words, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
  return true;
}

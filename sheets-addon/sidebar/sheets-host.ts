/** The pane's port over Google Sheets: every method is one call of the server part of the add-on. */
import type { SheetHost } from "../../panel/sheet-host.ts";
import { caller, type Transport } from "./run.ts";

/** A Google spreadsheet as the pane sees it. */
export function sheetsHost(transport: Transport): SheetHost {
  const ask = caller(transport);
  return {
    kind: "sheets",
    can: {
      send: "direct",
      eml: false,
      drafts: false,
      compose: "gmail",
      outbox: false,
      // Sheets tells a sidebar nothing about edits or the selection; the pane reads anew when asked.
      watchesChanges: false,
      watchesSelection: false,
      files: false,
      nativeChart: true,
      print: true,
    },
    environment: () => ask("environment"),
    sheets: () => ask("sheets"),
    read: (sheet) => ask("read", sheet),
    named: (names) => ask("named", names),
    apply: async (changes) => void (await ask("apply", changes)),
    reveal: async (sheet, row, column) => void (await ask("reveal", sheet, row, column)),
    onChange: () => () => undefined,
    onSelection: () => () => undefined,
    mail: {
      quota: () => ask("quota"),
      send: (chunk) => ask("send", chunk),
      sendTest: async (message) => void (await ask("sendTest", message)),
    },
    saveFile: async (name, type, bytes) => saveFile(name, type, bytes),
    openLink: async (url) => void window.open(url, "_blank", "noopener"),
    drawAgingChart: async (...given) => void (await ask("drawAgingChart", ...given)),
  };
}

function saveFile(name: string, type: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

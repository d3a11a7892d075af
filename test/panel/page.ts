/** The pane over a workbook in memory, as a page for Chromium: `open(...)` starts it. */
import type { SheetCells } from "../../core/workbook.ts";
import { mountPane, type Pane } from "../../panel/pane.ts";
import { type MemoryHost, type MemoryOptions, memoryHost } from "../hosts/memory-host.ts";

declare global {
  interface Window {
    /** Starts the pane over these sheets; resolves when it has read them. */
    openPane(sheets: readonly SheetCells[], options?: MemoryOptions): Promise<void>;
    host: MemoryHost;
    pane: Pane;
  }
}

window.openPane = async (sheets, options) => {
  window.host = memoryHost(sheets, options);
  const root = document.getElementById("root") as HTMLElement;
  window.pane?.destroy();
  window.pane = mountPane(root, window.host, options?.theme ? { theme: options.theme } : {});
  await window.pane.refresh();
};

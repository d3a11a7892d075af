/** The pane beside the grid. */
import type { SheetHost } from "../../panel/sheet-host.ts";

/** What the workbench uses of the pane. */
export interface PlacedPane {
  refresh(): Promise<void>;
  destroy(): void;
}

/** Puts the pane into its place. */
export function placePane(root: HTMLElement, _host: SheetHost, _options: object): PlacedPane {
  root.classList.add("duebook");
  root.textContent = "The pane";
  return { refresh: async () => undefined, destroy: () => undefined };
}

/** The pane beside the grid. */
import type { Overrides } from "../../panel/desk.ts";
import { mountPane } from "../../panel/pane.ts";
import type { SheetHost } from "../../panel/sheet-host.ts";

/** What the workbench uses of the pane. */
export interface PlacedPane {
  refresh(): Promise<void>;
  destroy(): void;
}

/** What the pane is told when it opens. */
export interface PlaceOptions {
  readonly openSample: () => Promise<void>;
  readonly overrides: Overrides;
}

/** Puts the pane into its place. */
export const placePane = (root: HTMLElement, host: SheetHost, options: PlaceOptions): PlacedPane =>
  mountPane(root, host, options);

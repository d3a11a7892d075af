/** Many cells written as one step: one command to the grid, one recalculation, one undo. */
import { registries, UIPlugin } from "@odoo/o-spreadsheet";

/** The command that carries a whole step. */
export const STEP = "DUEBOOK_STEP";

/** The grid's dispatcher as a step uses it: a command and its arguments. */
export type Dispatch = (
  type: string,
  payload: object,
) => { isSuccessful: boolean; reasons: readonly string[] };

class BulkPlugin extends UIPlugin {
  override handle(command: unknown): void {
    const { type, run } = command as { type: string; run: (dispatch: Dispatch) => void };
    if (type === STEP) run(this.dispatch as unknown as Dispatch);
  }
}

/** Registers the plugin with the grid's engine, once, before the first workbook is opened. */
export function registerBulkPlugin(): void {
  const registry = registries.featurePluginRegistry;
  if (!registry.contains("duebookBulk")) registry.add("duebookBulk", BulkPlugin as never);
}

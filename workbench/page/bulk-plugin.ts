/** Many cells written as one step: one command to the grid, one recalculation, one undo. */
import { registries, UIPlugin } from "@odoo/o-spreadsheet";

/** The command that carries a whole step. */
export const STEP = "DUEBOOK_STEP";

/** The grid's dispatcher as a step uses it: a command and its arguments. */
export type Dispatch = (
  type: string,
  payload: object,
) => { isSuccessful: boolean; reasons: readonly string[] };

/** The command that forgets what could be undone: how a workbook was opened is no step of the user's. */
export const FORGET = "DUEBOOK_FORGET";

/** What is used of the engine's session. */
interface Session {
  trigger(event: string): void;
  readonly commandSquisher?: { squish(commands: unknown): unknown; unsquish(commands: unknown): unknown };
}

class BulkPlugin extends UIPlugin {
  private readonly session: Session;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.session = config.session as unknown as Session;
    // Steps are packed small for other people's screens; here there are none, and packing and unpacking 70,000 formulas takes seconds.
    const packing = this.session.commandSquisher;
    if (packing) {
      packing.squish = (commands) => commands;
      packing.unsquish = (commands) => commands;
    }
  }

  override handle(command: unknown): void {
    const { type, run } = command as { type: string; run: (dispatch: Dispatch) => void };
    if (type === FORGET) this.session.trigger("snapshot");
    if (type === STEP) run(this.dispatch as unknown as Dispatch);
  }
}

/** Registers the plugin with the grid's engine, once, before the first workbook is opened. */
export function registerBulkPlugin(): void {
  const registry = registries.featurePluginRegistry;
  if (!registry.contains("duebookBulk")) registry.add("duebookBulk", BulkPlugin as never);
}

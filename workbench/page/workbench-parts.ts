/** What the page gives the workbench to work with. */
import type { LedgerOptions } from "../../core/ledger/ledger.ts";
import type { Environment } from "../../panel/sheet-host.ts";
import type { GridLocale } from "./locale.ts";
import type { Notices } from "./notices.ts";
import type { ServerClient } from "./server-client.ts";

/** What the workbench is put together from. */
export interface WorkbenchParts {
  readonly server: ServerClient;
  readonly notices: Notices;
  readonly locale: GridLocale;
  readonly templates: string;
  readonly colorScheme: () => "light" | "dark";
  readonly environment: () => Environment;
  readonly reading: LedgerOptions & { readonly sheet?: string };
  readonly isOwn: (formula: string) => boolean;
  readonly places: {
    readonly bar: HTMLElement;
    readonly grid: HTMLElement;
    readonly pane: HTMLElement;
    readonly cell: HTMLElement;
  };
}

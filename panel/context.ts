/** What every view gets: the words, the desk as last read, and the acts it may ask the pane for. */
import type { Field } from "../core/ledger/field.ts";
import type { WorkbookChange } from "../core/workbook.ts";
import type { Desk } from "./desk.ts";
import type { Child } from "./element.ts";
import type { Formats } from "./formats.ts";
import type { DialogOptions } from "./parts/dialog.ts";
import type { SheetHost } from "./sheet-host.ts";
import type { Words } from "./words.ts";

/** The views of the pane. */
export const VIEWS = [
  "today",
  "reminders",
  "aging",
  "payments",
  "week",
  "calendar",
  "problems",
  "settings",
  "customer",
  "setUp",
] as const;

/** One view's name. */
export type ViewName = (typeof VIEWS)[number];

/** What a view remembers while the pane is open: filters, ticks, texts not yet saved. Gone when the pane closes. */
export type Memory = Record<string, unknown>;

/** The pane as a view sees it. */
export interface Context {
  readonly host: SheetHost;
  readonly words: Words;
  readonly formats: Formats;
  readonly desk: Desk;
  /** The element that scrolls. */
  readonly scroller: HTMLElement;
  /** This view's own memory. */
  readonly memory: Memory;
  /** Draws the view anew from the desk as read, keeping scroll and focus. */
  redraw(): void;
  /** Goes to a view; `customer` for the customer view. */
  show(view: ViewName, customer?: string): void;
  /** Reads the workbook again and draws anew. */
  refresh(): Promise<void>;
  /** Says something at the foot, where screen readers hear it. */
  say(text: string, undo?: () => Promise<void>): void;
  /** Says what went wrong. */
  fail(error: unknown): void;
  /** Runs something that takes a while; its error is said. False where it failed. */
  run(work: () => Promise<void>): Promise<boolean>;
  /** Writes to the workbook, reads it again, says so and offers to undo. False where nothing was written. */
  change(changes: readonly WorkbookChange[], said: string): Promise<boolean>;
  /** Asks in a dialog; the form where the user agreed. */
  ask(
    options: Omit<DialogOptions, "cancel"> & { readonly cancel?: string },
  ): Promise<HTMLFormElement | undefined>;
  /** What a field of the ledger is called. */
  fieldName(field: Field): string;
  /** Opens the sample ledger; undefined where the host has none. */
  readonly openSample?: () => Promise<void>;
  /** Prints these nodes as a paper of their own. */
  print(paper: Child): void;
}

/** A view drawn: its nodes, and what must be stopped when it goes. */
export interface Drawn {
  readonly nodes: Child;
  destroy?(): void;
}

/** Draws a view. */
export type View = (context: Context) => Drawn;

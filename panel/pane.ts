/** The pane: one frame for all hosts. It reads the workbook through the host, and shows one view of what core makes of it. */
import { FIELDS } from "../core/ledger/field.ts";
import type { WorkbookChange } from "../core/workbook.ts";
import type { Context, Drawn, Memory, View, ViewName } from "./context.ts";
import { type Desk, readDesk } from "./desk.ts";
import { type Child, h, replaceChildren } from "./element.ts";
import { fillIn, formatsOf } from "./formats.ts";
import { asOfBar } from "./frame/as-of.ts";
import { type Written, writeLong } from "./frame/long-write.ts";
import { navigation } from "./frame/navigation.ts";
import { wordsFor } from "./languages.ts";
import { touchesLedger } from "./moved.ts";
import { ask } from "./parts/dialog.ts";
import type { Overrides } from "./reader-options.ts";
import { setAsOf } from "./settings-sheet.ts";
import type { SheetHost } from "./sheet-host.ts";
import { undoable } from "./typed-since.ts";
import { oppositeOf, readWritten } from "./undo.ts";
import { aging } from "./views/aging.ts";
import { calendar } from "./views/calendar.ts";
import { logCall } from "./views/call-card.ts";
import { customer } from "./views/customer.ts";
import { payments } from "./views/payments.ts";
import { problems } from "./views/problems.ts";
import { reminders } from "./views/reminders.ts";
import { setUp } from "./views/set-up.ts";
import { settings } from "./views/settings.ts";
import { today } from "./views/today.ts";
import { week } from "./views/week.ts";
import { callItem } from "./work-item.ts";
import { logFirst } from "./write.ts";

/** How the pane starts; both default to what the host tells of its user. */
export interface PaneOptions {
  readonly language?: string;
  readonly theme?: "light" | "dark";
  /** Opens a sample workbook (the workbench); the first run offers it where given. */
  readonly openSample?: () => Promise<void>;
  /** What is already told when the pane opens, e.g. on the workbench's command line. */
  readonly overrides?: Overrides;
}

/** A pane on the page. */
export interface Pane {
  /** Reads the workbook again; resolves when the view shows it. */
  refresh(): Promise<void>;
  show(view: ViewName, customer?: string): void;
  /** Opens the call card for the customer of a row (1-based) of a sheet; says so where that row is no invoice. */
  logCall(sheet: string, row: number): Promise<void>;
  /** Sets the day everything is aged to to today, in the workbook where it is set up. */
  ageToToday(): Promise<void>;
  destroy(): void;
}

const views: Readonly<Record<ViewName, View>> = {
  today,
  reminders,
  aging,
  payments,
  week,
  calendar,
  problems,
  settings,
  customer,
  setUp,
};

/** Puts the pane into an element and reads the workbook. */
export function mountPane(root: HTMLElement, host: SheetHost, options: PaneOptions = {}): Pane {
  const memories: Partial<Record<ViewName, Memory>> = {};
  const overrides: Overrides = { ...options.overrides };
  let words = wordsFor(options.language ?? "en");
  let formats = formatsOf(words.code);
  let view: ViewName = "today";
  let desk: Desk | undefined;
  let drawn: Drawn | undefined;
  let reading = 0;
  let ended = false;

  const head = h("header", { class: "db-head" });
  const scroller = h("main", { class: "db-view", tabindex: "-1" });
  const said = h("div", { class: "db-said", role: "status" });
  const foot = h("footer", { class: "db-foot" }, said);
  const paper = h("div", { class: "db-paper" });
  root.classList.add("duebook");
  if (options.theme) root.setAttribute("data-theme", options.theme);
  replaceChildren(root, head, scroller, foot, paper);

  const undoButton = (undo: (() => Promise<void>) | undefined): Child =>
    undo &&
    h(
      "button",
      { type: "button", class: "db-tight", on: { click: () => void context().run(undo) } },
      words.common.undo,
    );
  const say = (text: string, undo?: () => Promise<void>): void => {
    said.classList.remove("db-bad");
    replaceChildren(said, h("span", {}, text), undoButton(undo));
  };
  const fail = (error: unknown, undo?: () => Promise<void>): void => {
    said.classList.add("db-bad");
    const reason =
      host.faultIn?.(error, words.code) ?? (error instanceof Error ? error.message : String(error));
    replaceChildren(said, h("span", {}, fillIn(words.common.failed, { reason })), undoButton(undo));
  };

  const run = async (work: () => Promise<void>): Promise<boolean> => {
    root.setAttribute("aria-busy", "true");
    try {
      await work();
      return true;
    } catch (error) {
      fail(error);
      return false;
    } finally {
      root.removeAttribute("aria-busy");
    }
  };

  const change = async (changes: readonly WorkbookChange[], text: string): Promise<boolean> => {
    // A row that holds another invoice's answers takes nothing new: it would be written over them.
    if (desk && desk.moved.length > 0 && touchesLedger(desk, changes)) {
      fail(new Error(words.moved.first));
      return false;
    }
    const place = { host, words, formats, said, busy: [head, scroller] };
    const before = desk;
    let written: Written | undefined;
    let fault: unknown;
    await run(async () => {
      try {
        written = await writeLong(place, logFirst(changes));
        fault = written.fault;
      } catch (error) {
        fault = error;
      }
    });
    // A refused write means the sheet has moved on: it is shown as it is now.
    await refresh();
    // Another read may be under way, and this one's answer dropped: then the sheets written are read for themselves.
    const after = desk !== before ? desk?.read : await readWritten(host, written?.changes ?? []);
    const back = written && before ? oppositeOf(written.changes, before.read, after) : undefined;
    const undo =
      back &&
      (async () => {
        const undoing = await undoable(host, back, written?.changes ?? [], before?.read ?? new Map());
        await writeLong(place, undoing.changes);
        await refresh();
        say(
          undoing.kept.length === 0
            ? words.common.undone
            : fillIn(words.common.undoneBut, { columns: undoing.kept.join(", ") }),
        );
      });
    if (fault !== undefined) fail(fault, undo);
    else say(written?.stopped ? words.setUp.stopped : text, undo);
    return written !== undefined && !written.stopped;
  };

  function context(): Context {
    const memory = memories[view] ?? {};
    memories[view] = memory;
    return {
      host,
      words,
      formats,
      desk: desk as Desk,
      scroller,
      memory,
      redraw: draw,
      show,
      refresh,
      say,
      fail,
      run,
      change,
      ask: (question) => ask(root, { cancel: words.common.cancel, ...question }),
      fieldName: (field) => (words.fields as Readonly<Record<string, string>>)[field] ?? FIELDS[field].name,
      print: printPaper,
      ...(options.openSample ? { openSample: options.openSample } : {}),
    };
  }

  function draw(): void {
    if (!desk || ended) return;
    const held = document.activeElement?.closest("[data-focus]")?.getAttribute("data-focus");
    const top = scroller.scrollTop;
    const shownBefore = scroller.getAttribute("data-view");
    drawn?.destroy?.();
    root.lang = words.code;
    const now = context();
    replaceChildren(head, asOfBar(now, overrides), navigation(now, view));
    scroller.setAttribute("data-view", view);
    scroller.setAttribute("aria-label", words.views[view]);
    drawn = undefined;
    try {
      drawn = views[view](now);
      replaceChildren(scroller, drawn.nodes);
    } catch (error) {
      replaceChildren(scroller, h("h2", {}, words.views[view]));
      fail(error);
    }
    scroller.scrollTop = shownBefore === view ? top : 0;
    if (held)
      root.querySelector<HTMLElement>(`[data-focus="${CSS.escape(held)}"]`)?.focus({ preventScroll: true });
  }

  function show(next: ViewName, chosen?: string): void {
    view = next;
    if (chosen !== undefined) memories.customer = { ...memories.customer, customer: chosen };
    replaceChildren(said);
    draw();
    scroller.focus({ preventScroll: true });
  }

  async function refresh(): Promise<void> {
    const mine = ++reading;
    try {
      const read = await readDesk(host, overrides);
      // A later read has begun meanwhile: its answer is the one to show.
      if (mine !== reading || ended) return;
      const tag = overrides.language ?? options.language ?? read.environment.language;
      if (wordsFor(tag) !== words) {
        words = wordsFor(tag);
        formats = formatsOf(words.code);
      }
      if (!options.theme && read.environment.theme) root.setAttribute("data-theme", read.environment.theme);
      const first = desk === undefined;
      desk = read;
      if (first && !read.ledger) view = "setUp";
      draw();
    } catch (error) {
      fail(error);
    }
  }

  function printPaper(nodes: Child): void {
    replaceChildren(paper, nodes);
    root.classList.add("db-printing");
    const after = (): void => {
      root.classList.remove("db-printing");
      window.removeEventListener("afterprint", after);
    };
    window.addEventListener("afterprint", after);
    window.print();
  }

  replaceChildren(scroller, h("p", { class: "db-quiet" }, words.common.reading));
  const stopChanges = host.onChange(() => void refresh());
  const stopSelection = host.onSelection((sheet, row) => {
    if (desk?.ledger && sheet === desk.sheet)
      root.dispatchEvent(new CustomEvent("duebook-row", { detail: row }));
  });
  const first = refresh();

  return {
    refresh,
    show,
    logCall: async (sheet, row) => {
      await first;
      if (!desk?.ledger) return;
      const here = desk.sheet === sheet ? desk.invoices : [];
      const invoice = here.find((each) => (each.rows ?? [each.row]).includes(row));
      if (invoice) await logCall(context(), callItem(desk, invoice));
      else say(words.call.pickRow);
    },
    ageToToday: async () => {
      delete overrides.asOf;
      await refresh();
      if (!desk || desk.asOf === desk.today) return;
      const text = `${words.asOf.label}: ${formats.date(desk.today)}`;
      await change(setAsOf(desk, desk.today), text);
    },
    destroy: () => {
      ended = true;
      stopChanges();
      stopSelection();
      drawn?.destroy?.();
      replaceChildren(root);
      root.classList.remove("duebook");
    },
  };
}

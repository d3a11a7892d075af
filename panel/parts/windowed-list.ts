/** A list that only ever draws the rows on screen, so that ten thousand scroll as smoothly as ten. */
import { h, replaceChildren } from "../element.ts";

/** What to list and how. All rows must be equally high. */
export interface WindowedListOptions<T> {
  readonly items: readonly T[];
  /** Spoken name of the list. */
  readonly label: string;
  /** The element that scrolls. */
  readonly scroller: HTMLElement;
  /** One row; it gets its place, its focus and its keys from the list. */
  render(item: T, index: number): HTMLElement;
  /** A stable text that names the item, to come back to it after the list is drawn anew. */
  keyOf(item: T): string;
  /** The item the user stands on: by arrow keys, by click or by focus. */
  onSelect?(item: T, index: number): void;
  /** A key pressed on a row, arrows excepted. Give true when it meant something. */
  onKey?(item: T, key: string, row: HTMLElement): boolean;
  /** Where the focus starts. */
  readonly selected?: string;
}

/** The list's element and what the view may ask of it. */
export interface WindowedList {
  readonly element: HTMLElement;
  /** Moves the focus to a row, scrolled into view. */
  focus(index: number): void;
  destroy(): void;
}

const SPARE_ROWS = 6;
/** Used until the first row has been measured. */
const GUESSED_HEIGHT = 72;

/** A windowed list inside a scrolling element. */
export function windowedList<T>(options: WindowedListOptions<T>): WindowedList {
  const { items, scroller } = options;
  const before = h("li", { class: "db-spacer", "aria-hidden": "true" });
  const after = h("li", { class: "db-spacer", "aria-hidden": "true" });
  const element = h("ul", { class: "db-rows", role: "list", "aria-label": options.label });
  let current = Math.max(
    0,
    options.selected ? items.findIndex((item) => options.keyOf(item) === options.selected) : 0,
  );
  let height = 0;
  let first = -1;
  let last = -1;
  let focusing = false;

  const rowAt = (index: number): HTMLElement | null => element.querySelector(`[data-index="${index}"]`);

  const build = (index: number): HTMLElement => {
    const item = items[index] as T;
    const row = options.render(item, index);
    row.setAttribute("data-index", String(index));
    row.setAttribute("data-focus", `row-${options.keyOf(item)}`);
    row.setAttribute("tabindex", index === current ? "0" : "-1");
    return h(
      "li",
      {
        "aria-setsize": items.length,
        "aria-posinset": index + 1,
        class: index === current ? "db-current" : undefined,
      },
      row,
    );
  };

  const draw = (force = false): void => {
    const size = height || GUESSED_HEIGHT;
    const top = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    const from = Math.max(0, Math.floor(-top / size) - SPARE_ROWS);
    const shown = Math.ceil((scroller.clientHeight || 800) / size) + 2 * SPARE_ROWS;
    const to = Math.min(items.length, from + shown);
    if (!force && from === first && to === last) return;
    const held = document.activeElement instanceof HTMLElement && element.contains(document.activeElement);
    first = from;
    last = to;
    const rows: HTMLElement[] = [];
    for (let index = from; index < to; index++) rows.push(build(index));
    before.style.height = `${from * size}px`;
    after.style.height = `${(items.length - to) * size}px`;
    replaceChildren(element, before, rows, after);
    if (held) rowAt(current)?.focus({ preventScroll: true });
    const sample = rows[0];
    if (sample && height === 0 && sample.offsetHeight > 0) {
      height = sample.offsetHeight;
      if (Math.abs(height - GUESSED_HEIGHT) > 1) draw(true);
    }
  };

  const mark = (index: number): void => {
    const old = rowAt(current);
    old?.setAttribute("tabindex", "-1");
    old?.parentElement?.classList.remove("db-current");
    current = index;
    const row = rowAt(index);
    row?.setAttribute("tabindex", "0");
    row?.parentElement?.classList.add("db-current");
    options.onSelect?.(items[index] as T, index);
  };

  const focus = (index: number): void => {
    if (index < 0 || index >= items.length) return;
    focusing = true;
    const size = height || GUESSED_HEIGHT;
    const top =
      element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
    const start = top + index * size;
    if (start < scroller.scrollTop) scroller.scrollTop = start;
    else if (start + size > scroller.scrollTop + scroller.clientHeight)
      scroller.scrollTop = start + size - scroller.clientHeight;
    draw();
    mark(index);
    rowAt(index)?.focus({ preventScroll: true });
    focusing = false;
  };

  element.addEventListener("keydown", (event) => {
    const target = event.target as HTMLElement;
    if (!target.hasAttribute("data-index")) return;
    const page = Math.max(1, Math.floor(scroller.clientHeight / (height || GUESSED_HEIGHT)) - 1);
    const moves: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: Math.min(items.length - 1, current + page),
      PageUp: Math.max(0, current - page),
      Home: 0,
      End: items.length - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) {
      event.preventDefault();
      focus(to);
    } else if (!event.ctrlKey && !event.metaKey && !event.altKey) {
      if (options.onKey?.(items[current] as T, event.key, target)) event.preventDefault();
    }
  });
  element.addEventListener("focusin", (event) => {
    const row = (event.target as HTMLElement).closest("[data-index]");
    const index = row ? Number(row.getAttribute("data-index")) : -1;
    if (!focusing && index >= 0 && index !== current) mark(index);
  });

  let frame = 0;
  const onScroll = (): void => {
    if (frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  };
  scroller.addEventListener("scroll", onScroll, { passive: true });
  const observer = typeof ResizeObserver === "function" ? new ResizeObserver(onResize) : undefined;
  function onResize(): void {
    // The text size or the width changed: measure again.
    height = 0;
    draw(true);
  }
  observer?.observe(scroller);
  replaceChildren(
    element,
    before,
    items.slice(0, 12).map((_, index) => build(index)),
    after,
  );
  requestAnimationFrame(() => draw(true));

  return {
    element,
    focus,
    destroy: () => {
      scroller.removeEventListener("scroll", onScroll);
      observer?.disconnect();
      if (frame) cancelAnimationFrame(frame);
    },
  };
}

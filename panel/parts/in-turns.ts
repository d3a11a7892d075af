/** Long work in turns: the page answers between them, and a bar shows how far it is. */
import type { Steps } from "../../core/steps.ts";
import type { Context, Drawn } from "../context.ts";
import { type Child, h, replaceChildren } from "../element.ts";

/** Milliseconds of work at a time: a click in the middle waits no longer. */
const TURN = 30;

/** Milliseconds before the first turn, in which the page shows the bar. */
const PAINT = 20;

/** Ledgers up to this many invoices are worked before anybody notices. */
export const LONG_WORK = 2000;

/** The bar of work that runs, and how to end it. */
export interface Turns {
  readonly element: HTMLElement;
  stop(): void;
}

/** Begins the work in the next turn of the page; `ended` gets the result, unless it is stopped before. */
export function inTurns<T>(
  steps: Steps<T>,
  label: string,
  ended: (result: T) => void,
  failed: (error: unknown) => void,
): Turns {
  const element = h("progress", { max: 1, "aria-label": label });
  const turn = (): void => {
    try {
      const until = performance.now() + TURN;
      let step = steps.next();
      while (!step.done && performance.now() < until) step = steps.next();
      if (step.done) {
        ended(step.value);
        return;
      }
      element.max = Math.max(1, step.value.of);
      element.value = step.value.done;
      timer = setTimeout(turn, 0);
    } catch (error) {
      failed(error);
    }
  };
  let timer = setTimeout(turn, PAINT);
  return { element, stop: () => clearTimeout(timer) };
}

/** Nodes at once where the ledger is short; else a bar, until the page has shown it and the nodes are made. */
export function afterPaint(
  { desk, words, fail }: Pick<Context, "desk" | "words" | "fail">,
  nodes: () => Child,
): Drawn {
  if (desk.invoices.length <= LONG_WORK) return { nodes: nodes() };
  const holder = h("div", {});
  function* made(): Steps<Child> {
    yield { done: 0, of: 1 };
    return nodes();
  }
  const turns = inTurns(made(), words.common.reading, (child) => replaceChildren(holder, child), fail);
  replaceChildren(holder, turns.element);
  return { nodes: holder, destroy: turns.stop };
}

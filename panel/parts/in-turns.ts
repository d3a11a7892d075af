/** Long work in turns: the page answers between them, and a bar shows how far it is. */
import type { Steps } from "../../core/steps.ts";
import { h } from "../element.ts";

/** Milliseconds of work at a time: a click in the middle waits no longer. */
const TURN = 30;

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
  let timer = setTimeout(turn, 0);
  return { element, stop: () => clearTimeout(timer) };
}

/** The line between grid and pane: dragged, moved by arrow keys, double-clicked or Enter to fold the pane away. */

import { frame as text } from "./frame-words.ts";

const LEAST = 300;
const MOST = 480;
const STEP = 20;
const KEY = "duebook.pane-width";

/** A splitter on the page. */
export interface Splitter {
  collapsed(): boolean;
  collapse(folded: boolean): void;
}

/** Makes the line between grid and pane work; the width is kept in this browser. */
export function splitter(frame: HTMLElement, line: HTMLElement): Splitter {
  line.tabIndex = 0;
  line.setAttribute("role", "separator");
  line.setAttribute("aria-orientation", "vertical");
  line.setAttribute("aria-label", text.words.paneWidth);
  line.setAttribute("aria-controls", "pane");
  let width = clamp(Number(localStorage.getItem(KEY)) || 380);
  const show = (): void => {
    frame.style.setProperty("--wb-pane", `${width}px`);
    line.setAttribute("aria-valuemin", String(LEAST));
    line.setAttribute("aria-valuemax", String(MOST));
    line.setAttribute("aria-valuenow", String(folded() ? 0 : width));
    window.dispatchEvent(new Event("resize"));
  };
  const folded = (): boolean => frame.classList.contains("wb-collapsed");
  const collapse = (on: boolean): void => {
    frame.classList.toggle("wb-collapsed", on);
    show();
  };
  const set = (to: number): void => {
    if (to < LEAST - 80) {
      collapse(true);
      return;
    }
    width = clamp(to);
    frame.classList.remove("wb-collapsed");
    localStorage.setItem(KEY, String(width));
    show();
  };
  line.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    line.setPointerCapture(event.pointerId);
    const move = (moved: PointerEvent): void => set(frame.getBoundingClientRect().right - moved.clientX);
    line.addEventListener("pointermove", move);
    line.addEventListener("lostpointercapture", () => line.removeEventListener("pointermove", move), {
      once: true,
    });
    event.preventDefault();
  });
  line.addEventListener("dblclick", () => collapse(!folded()));
  line.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") set(folded() ? LEAST : width + STEP);
    else if (event.key === "ArrowRight") set(Math.max(LEAST, width - STEP));
    else if (event.key === "Home") set(MOST);
    else if (event.key === "End") set(LEAST);
    else if (event.key === "Enter" || event.key === " ") collapse(!folded());
    else return;
    event.preventDefault();
  });
  show();
  return { collapsed: folded, collapse };
}

const clamp = (width: number): number => Math.min(MOST, Math.max(LEAST, Math.round(width)));

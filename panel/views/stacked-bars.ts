/** Stacked bars as an accessible picture: it has a name and a description, and the same numbers stand in a table below. */
import { freshId, h, svg } from "../element.ts";

/** One bar, its parts left to right. Negative parts (credits) are not drawn. */
export interface Bar {
  readonly label: string;
  readonly parts: readonly number[];
  /** The bar's sum, in words. */
  readonly shown: string;
}

/** What to draw; `fills` is one class per part. */
export interface BarsOptions {
  readonly title: string;
  readonly description: string;
  readonly bars: readonly Bar[];
  readonly fills: readonly string[];
  readonly width: number;
  /** True where all bars share one scale; else the first is the total of the others and has its own. */
  readonly together?: boolean;
}

const BAR = 14;
const LINE = 38;

/** The picture, as wide as its place. */
export function stackedBars({ title, description, bars, fills, width, together }: BarsOptions): HTMLElement {
  const full = Math.max(240, Math.min(720, (width || 300) - 24));
  const ids = [freshId("title"), freshId("text")];
  const sum = (bar: Bar): number => bar.parts.reduce((total, part) => total + Math.max(0, part), 0);
  // The first bar is the total: it fills the width, so that its parts can be read; the others share a scale of their own.
  const largest = Math.max(1, ...bars.slice(together ? 0 : 1).map(sum));
  const rows = bars.map((bar, index) => {
    const scale = full / Math.max(1, index === 0 && !together ? sum(bar) : largest);
    const top = index * LINE;
    let left = 0;
    const label = bar.label.length > 28 ? `${bar.label.slice(0, 27)}…` : bar.label;
    return svg(
      "g",
      {},
      svg("title", {}, `${bar.label}: ${bar.shown}`),
      svg("text", { x: 0, y: top + 12 }, label),
      svg("text", { x: full, y: top + 12, "text-anchor": "end" }, bar.shown),
      bar.parts.map((part, at) => {
        const size = Math.max(0, part) * scale;
        const x = left;
        left += size;
        return size > 0
          ? svg("rect", {
              x: x.toFixed(1),
              y: top + 17,
              width: Math.max(1, size).toFixed(1),
              height: BAR,
              class: fills[at],
            })
          : null;
      }),
    );
  });
  return h(
    "figure",
    {},
    svg(
      "svg",
      {
        class: "db-bars",
        viewBox: `0 0 ${full} ${bars.length * LINE}`,
        role: "img",
        "aria-labelledby": ids.join(" "),
      },
      svg("title", { id: ids[0] }, title),
      svg("desc", { id: ids[1] }, description),
      rows,
    ),
  );
}

/** A write that may take a while: in parts, with its progress and a way to stop at the foot of the pane. */
import type { WorkbookChange } from "../../core/workbook.ts";
import { h, replaceChildren } from "../element.ts";
import { type Formats, fillIn } from "../formats.ts";
import type { SheetHost } from "../sheet-host.ts";
import { rowsIn, slicesOf } from "../slices.ts";
import type { Words } from "../words.ts";

/** What a write has done. */
export interface Written {
  /** The changes that stand in the workbook now. */
  readonly changes: readonly WorkbookChange[];
  /** True where the user stopped before the last part. */
  readonly stopped: boolean;
  /** What went wrong after the first part; undefined where nothing did. */
  readonly fault?: unknown;
}

/** What a write shows itself with. */
export interface WritePlace {
  readonly host: SheetHost;
  readonly words: Words;
  readonly formats: Formats;
  /** The line at the foot. */
  readonly said: HTMLElement;
  /** What must not be used meanwhile. */
  readonly busy: readonly HTMLElement[];
}

/** Long enough for the page to paint and to hear a click. */
const PAUSE = 10;

/** Applies changes, in parts where they are many. Rejects where the first part is refused: then nothing was written. */
export async function writeLong(place: WritePlace, changes: readonly WorkbookChange[]): Promise<Written> {
  const { host } = place;
  const slices = slicesOf(changes);
  if (slices.length < 2) {
    await host.apply(changes);
    return { changes, stopped: false };
  }
  const total = rowsIn(changes);
  const written: WorkbookChange[] = [];
  const shown = progress(place, total);
  for (const part of place.busy) part.inert = true;
  try {
    for (const slice of slices) {
      await shown.paint(rowsIn(written));
      if (shown.stopped()) return { changes: written, stopped: true };
      try {
        await host.apply(slice);
      } catch (fault) {
        if (written.length === 0) throw fault;
        return { changes: written, stopped: true, fault };
      }
      written.push(...slice);
    }
    return { changes: written, stopped: false };
  } finally {
    for (const part of place.busy) part.inert = false;
  }
}

function progress({ words, formats, said }: WritePlace, total: number) {
  let stop = false;
  const text = h("span", {});
  const bar = h("progress", { max: total, value: 0, "aria-label": words.setUp.title });
  const button = h(
    "button",
    {
      type: "button",
      class: "db-tight",
      "data-focus": "stop-writing",
      on: {
        click: () => {
          stop = true;
        },
      },
    },
    words.reminders.stop,
  );
  said.classList.remove("db-bad");
  replaceChildren(said, text, bar, button);
  return {
    stopped: () => stop,
    paint: async (done: number): Promise<void> => {
      text.textContent = fillIn(words.setUp.progress, {
        done: formats.count(Math.min(done, total)),
        total: formats.count(total),
      });
      bar.value = done;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    },
  };
}

/** Opening a workbook where it may take a while: how far it has come is shown, and it can be stopped; what was open stays until all of the next one is there. */
import { fillIn } from "../../panel/formats.ts";
import { frame } from "./frame-words.ts";
import type { Incoming } from "./incoming.ts";
import { button } from "./notices.ts";
import { Stopped, Turns } from "./turns.ts";
import { type OpeningParts, WorkbookSession } from "./workbook-session.ts";

const { words } = frame;

/** Opening that takes longer than this is shown. */
const UNSEEN = 300;

/** The bar of work that goes on, seen once it takes longer than a moment. */
export interface Bar {
  /** Aborted where the user cancels. */
  readonly stop: AbortSignal;
  /** How far it is, with what is said when all of it is done. */
  progress(done: number, all: number, atEnd: string): void;
  /** What is going on where nobody can tell how far it is. */
  say(text: string): void;
}

interface Dialog extends Bar {
  close(): void;
}

/** Opens the workbook that `get` fetches; undefined where the user stopped it. Nothing else of the page can be worked meanwhile. */
export async function openWithProgress(
  name: string,
  get: (stop: AbortSignal) => Promise<Incoming>,
  parts: Pick<OpeningParts, "locale" | "isOwn">,
): Promise<WorkbookSession | undefined> {
  const dialog = openingDialog(
    name === "" ? words.working : fillIn(words.opening, { name }),
    words.readingFile,
  );
  const progress = (done: number, all: number): void => dialog.progress(done, all, words.workingOut);
  try {
    const turns = new Turns(dialog.stop);
    const incoming = await get(dialog.stop);
    await turns.rest();
    return await WorkbookSession.open(incoming, { ...parts, turns, progress });
  } catch (error) {
    if (dialog.stop.aborted || error instanceof Stopped) return undefined;
    throw error;
  } finally {
    dialog.close();
  }
}

/** Shows a bar with Cancel while work goes on that takes longer than a moment; undefined where the user stopped it. */
export async function withBar<T>(
  title: string,
  doing: string,
  work: (turns: Turns, bar: Bar) => Promise<T>,
): Promise<T | undefined> {
  const dialog = openingDialog(title, doing);
  try {
    return await work(new Turns(dialog.stop), dialog);
  } catch (error) {
    if (error instanceof Stopped) return undefined;
    throw error;
  } finally {
    dialog.close();
  }
}

function openingDialog(title: string, doing: string): Dialog {
  const stopping = new AbortController();
  const page = document.getElementById("workbench") as HTMLElement;
  const before = document.activeElement;
  // From the first moment: what is typed now would be lost with the workbook that makes way.
  page.inert = true;
  const dialog = document.createElement("dialog");
  dialog.className = "duebook wb-dialog";
  const heading = document.createElement("h2");
  heading.id = "wb-opening";
  heading.textContent = title;
  dialog.setAttribute("aria-labelledby", heading.id);
  const state = document.createElement("p");
  state.setAttribute("role", "status");
  state.textContent = doing;
  const bar = document.createElement("progress");
  bar.setAttribute("aria-labelledby", heading.id);
  const menu = document.createElement("menu");
  menu.append(button(words.cancel, () => stopping.abort()));
  dialog.append(heading, state, bar, menu);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    stopping.abort();
  });
  const shown = setTimeout(() => {
    document.body.append(dialog);
    dialog.showModal();
  }, UNSEEN);
  let told = "";
  const say = (text: string): void => {
    if (text !== told) state.textContent = told = text;
  };
  return {
    stop: stopping.signal,
    progress: (done, all, atEnd) => {
      bar.max = all;
      bar.value = done;
      // Told a tenth at a time: who listens to it would hear nothing else.
      const tenth = Math.floor((done / all) * 10);
      say(
        done >= all
          ? atEnd
          : fillIn(words.rowsDone, {
              done: Math.round((tenth / 10) * all).toLocaleString(frame.locale),
              all: all.toLocaleString(frame.locale),
            }),
      );
    },
    say: (text) => {
      bar.removeAttribute("value");
      say(text);
    },
    close: () => {
      clearTimeout(shown);
      dialog.remove();
      page.inert = false;
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
  };
}

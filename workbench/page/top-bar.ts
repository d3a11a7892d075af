/** The bar above the grid: the file's name, whether it is saved, and what can be done with it. */
import { fillIn } from "../../panel/formats.ts";
import { frame } from "./frame-words.ts";
import { button } from "./notices.ts";
import type { RecentFile } from "./server-client.ts";

/** What the bar's buttons do. */
export interface BarActions {
  open(): void;
  save(): void;
  saveAs(): void;
  undo(): void;
  redo(): void;
  openRecent(path: string): void;
  openSample(): void;
  mailSettings(): void;
}

/** The bar on the page. */
export interface TopBar {
  file(name: string, path: string | undefined): void;
  unsaved(unsaved: boolean, kept: string): void;
  recent(files: readonly RecentFile[]): void;
}

const { words } = frame;

/** Fills the bar. */
export function topBar(root: HTMLElement, actions: BarActions): TopBar {
  const name = document.createElement("h1");
  name.className = "wb-name";
  const mark = document.createElement("span");
  mark.className = "wb-mark";
  mark.hidden = true;
  const state = document.createElement("span");
  state.className = "wb-state";
  state.setAttribute("role", "status");
  const space = document.createElement("span");
  space.className = "wb-space";
  const recentList = document.createElement("ul");
  const recentMenu = document.createElement("details");
  recentMenu.className = "wb-menu";
  const summary = document.createElement("summary");
  summary.className = "wb-button";
  summary.textContent = words.recent;
  recentMenu.append(summary, recentList);
  document.addEventListener("click", (event) => {
    if (!recentMenu.contains(event.target as Node)) recentMenu.open = false;
  });
  recentMenu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    recentMenu.open = false;
    summary.focus();
  });
  const save = button(words.save, actions.save, words.saveTip);
  save.classList.add("wb-first");
  const inbox = document.createElement("a");
  inbox.className = "wb-button";
  inbox.href = "/inbox";
  inbox.target = "_blank";
  inbox.rel = "noopener";
  inbox.textContent = words.inbox;
  inbox.title = words.inboxTip;
  const optional = (element: HTMLElement): HTMLElement => {
    element.classList.add("wb-optional");
    return element;
  };
  const buttons = document.createElement("div");
  buttons.className = "wb-bar-buttons";
  buttons.append(
    button(words.open, actions.open, words.openTip),
    recentMenu,
    save,
    button(words.saveAs, actions.saveAs, words.saveAsTip),
    optional(button(words.undo, actions.undo, words.undoTip)),
    optional(button(words.redo, actions.redo, words.redoTip)),
    inbox,
    button(words.mailServer, actions.mailSettings, words.mailServerTip),
  );
  root.replaceChildren(name, mark, state, space, buttons);
  return {
    file: (title, path) => {
      name.textContent = title;
      name.title = path ?? title;
      document.title = `${title} – Duebook`;
    },
    unsaved: (unsaved, kept) => {
      mark.hidden = !unsaved;
      state.textContent = unsaved
        ? kept
          ? fillIn(words.copyKept, { time: kept })
          : words.notSaved
        : words.saved;
      document.title = document.title.replace(/^• /, "").replace(/^/, unsaved ? "• " : "");
    },
    recent: (files) => {
      const item = (label: string, detail: string, run: () => void): HTMLLIElement => {
        const line = document.createElement("li");
        const made = button(label, () => {
          recentMenu.open = false;
          run();
        });
        if (detail) {
          const small = document.createElement("small");
          small.textContent = detail;
          made.append(small);
          made.title = detail;
        }
        line.append(made);
        return line;
      };
      recentList.replaceChildren(
        ...files.map((file) => item(file.name, file.path, () => actions.openRecent(file.path))),
        item(words.sample, words.sampleHelp, actions.openSample),
      );
    },
  };
}

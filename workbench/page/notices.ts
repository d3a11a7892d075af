/** Short notices at the foot of the page, and questions that wait for an answer. */

import { frame } from "./frame-words.ts";

/** A button of a notice. */
export interface NoticeAction {
  readonly label: string;
  run(): void;
}

/** Notices on the page. */
export class Notices {
  private readonly root: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
  }

  /** Says something; it goes by itself unless it is a fault, has buttons or is to stay. Returns how to take it away. */
  say(
    text: string,
    options: { bad?: boolean; stay?: boolean; actions?: readonly NoticeAction[] } = {},
  ): () => void {
    const notice = document.createElement("div");
    notice.className = options.bad ? "wb-notice wb-bad" : "wb-notice";
    notice.setAttribute("role", options.bad ? "alert" : "status");
    const words = document.createElement("p");
    words.textContent = text;
    notice.append(words);
    const close = (): void => notice.remove();
    if (options.actions) notice.classList.add("wb-notice-asks");
    for (const action of options.actions ?? [])
      notice.append(
        button(action.label, () => {
          close();
          action.run();
        }),
      );
    if (options.bad || options.actions) notice.append(button(frame.words.close, close));
    else if (!options.stay) setTimeout(close, 5000);
    this.root.append(notice);
    return close;
  }

  fail(error: unknown): void {
    this.say(error instanceof Error ? error.message : String(error), { bad: true });
  }
}

/** A plain button of the workbench's frame. */
export function button(label: string, run: () => void, title?: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "wb-button";
  made.textContent = label;
  if (title) made.title = title;
  made.addEventListener("click", run);
  return made;
}

/** What a question offers; the first is the one that is safe to press. */
export interface Choice<T> {
  readonly label: string;
  readonly value: T;
  readonly primary?: boolean;
}

/** Asks in a dialog and resolves with the choice; undefined where it was closed. With `field`, its text comes with it. */
export function question<T>(
  title: string,
  text: string,
  choices: readonly Choice<T>[],
  field?: { label: string; value: string },
): Promise<{ choice: T; text: string } | undefined> {
  return new Promise((resolve) => {
    const dialog = document.createElement("dialog");
    dialog.className = "duebook wb-dialog";
    const heading = document.createElement("h2");
    heading.textContent = title;
    heading.id = "wb-question";
    dialog.setAttribute("aria-labelledby", heading.id);
    const words = document.createElement("p");
    words.textContent = text;
    dialog.append(heading, words);
    const input = document.createElement("input");
    if (field) {
      const label = document.createElement("label");
      label.textContent = field.label;
      input.type = "text";
      input.value = field.value;
      label.append(input);
      dialog.append(label);
    }
    const menu = document.createElement("menu");
    let answer: { choice: T; text: string } | undefined;
    const choose = (choice: Choice<T>): void => {
      answer = { choice: choice.value, text: input.value.trim() };
      dialog.close();
    };
    for (const choice of choices) {
      const made = button(choice.label, () => choose(choice));
      if (choice.primary) made.classList.add("db-primary");
      menu.append(made);
    }
    input.addEventListener("keydown", (event) => {
      const primary = choices.find((choice) => choice.primary);
      if (event.key === "Enter" && primary) choose(primary);
    });
    dialog.append(menu);
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(answer);
    });
    document.getElementById("workbench")?.append(dialog);
    dialog.showModal();
  });
}

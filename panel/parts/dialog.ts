/** Questions and forms in the pane's own dialog; never the browser's alert, which some hosts forbid. */
import { type Child, freshId, h } from "../element.ts";

/** What a dialog asks. */
export interface DialogOptions {
  readonly title: string;
  readonly body: Child;
  /** The one primary button, in words that say what happens and how many. */
  readonly action?: string;
  readonly cancel: string;
  /** Red where it sends or deletes. */
  readonly danger?: boolean;
  /** Runs before closing; give a sentence to stay open and show it. */
  check?(form: HTMLFormElement): string | undefined;
  /** What becomes of the keyboard focus afterwards; default: where it was. */
  readonly wide?: boolean;
}

/** Shows a dialog over the pane and waits: the form where the user agreed, undefined where not. */
export function ask(host: HTMLElement, options: DialogOptions): Promise<HTMLFormElement | undefined> {
  return new Promise((resolve) => {
    const title = freshId("dialog");
    const fault = h("p", { class: "db-fault", role: "alert" });
    const form = h("form", { class: "db-form", method: "dialog", novalidate: true });
    const dialog = h(
      "dialog",
      { class: options.wide ? "db-dialog db-wide" : "db-dialog", "aria-labelledby": title },
      form,
    );
    const back = document.activeElement;
    let answer: HTMLFormElement | undefined;
    form.append(
      h("h2", { id: title, class: "db-dialog-title" }, options.title),
      h("div", { class: "db-dialog-body" }, options.body),
      fault,
      h(
        "div",
        { class: "db-buttons" },
        h("button", { type: "button", on: { click: () => dialog.close() } }, options.cancel),
        options.action
          ? h(
              "button",
              { type: "submit", class: options.danger ? "db-primary db-danger" : "db-primary" },
              options.action,
            )
          : null,
      ),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const wrong = options.check?.(form);
      if (wrong) {
        fault.textContent = wrong;
        return;
      }
      answer = form;
      dialog.close();
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (back instanceof HTMLElement && back.isConnected) back.focus();
      resolve(answer);
    });
    host.append(dialog);
    dialog.showModal();
    const start = dialog.querySelector<HTMLElement>("input, select, textarea, button");
    start?.focus();
  });
}

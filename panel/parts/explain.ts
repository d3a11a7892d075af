/** A value that explains itself: on hover, focus or tap a small note opens, and screen readers hear it as the description. */
import { type Child, freshId, h } from "../element.ts";

/** A button that looks like its text; `why` is what the note says, given when it first opens. */
export function explained(shown: Child, why: () => Child, extraClass = ""): HTMLElement {
  const id = freshId("why");
  const note = h("span", { id, role: "tooltip", class: "db-note", hidden: true });
  const button = h(
    "button",
    { type: "button", class: `db-explained ${extraClass}`.trim(), "aria-describedby": id },
    shown,
  );
  const wrap = h("span", { class: "db-explain" }, button, note);
  const open = (): void => {
    if (!note.firstChild) note.append(h("span", {}, why()));
    note.hidden = false;
    note.classList.toggle("db-note-left", button.getBoundingClientRect().left > window.innerWidth / 2);
  };
  const close = (): void => {
    note.hidden = true;
  };
  // The description must be there before it is asked for, for readers that do not focus by mouse.
  wrap.addEventListener("mouseenter", open);
  wrap.addEventListener("mouseleave", () => {
    if (document.activeElement !== button) close();
  });
  button.addEventListener("focus", open);
  button.addEventListener("blur", close);
  button.addEventListener("click", (event) => {
    event.stopPropagation();
    open();
  });
  button.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !note.hidden) {
      event.stopPropagation();
      close();
    }
  });
  return wrap;
}

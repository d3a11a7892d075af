/** F6 goes from the bar to the grid to the pane and round again, Shift+F6 the other way: in the grid, Tab goes from cell to cell, and without a mouse nobody would get out of it. */

/** The parts of the page a keyboard goes round, in their order. */
export type Regions = readonly { readonly root: HTMLElement; readonly first: readonly string[] }[];

/** Makes F6 work (Ctrl+F6 too, where the browser keeps F6 for itself). Each part is entered where it was left, else at what its selectors find, the first of them first. */
export function regionKeys(regions: Regions): void {
  const left = new Map<HTMLElement, HTMLElement>();
  for (const { root } of regions)
    root.addEventListener("focusin", ({ target }) => {
      if (target instanceof HTMLElement) left.set(root, target);
    });
  const enter = ({ root, first }: Regions[number]): boolean => {
    const before = left.get(root);
    const found = first.flatMap((selector) => [...root.querySelectorAll<HTMLElement>(selector)]);
    for (const element of [before, ...found]) {
      if (!element?.isConnected || !element.checkVisibility()) continue;
      element.focus();
      if (root.contains(document.activeElement)) return true;
    }
    return false;
  };
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.altKey || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      event.stopPropagation();
      const step = event.shiftKey ? regions.length - 1 : 1;
      let at = regions.findIndex(({ root }) => root.contains(document.activeElement));
      // A part without anything to stand on, such as a folded pane, is passed over.
      for (let tries = 0; tries < regions.length; tries++) {
        at = at < 0 ? 0 : (at + step) % regions.length;
        const next = regions[at];
        if (next && enter(next)) return;
      }
    },
    true,
  );
}

/** The grid on the page: the spreadsheet component over an open workbook. */
import { Spreadsheet } from "@odoo/o-spreadsheet";
import { App } from "@odoo/owl";
import { frame } from "./frame-words.ts";
import type { GridModel } from "./grid-model.ts";
import { gridSaid } from "./grid-words.ts";
import { type Notices, question } from "./notices.ts";

/** What the grid asks of the page around it. */
export interface GridSurroundings {
  readonly templates: string;
  readonly colorScheme: "light" | "dark";
  say(text: string, bad: boolean): void;
  confirm(text: string): Promise<boolean>;
}

/** The workbench's notices and questions as the grid uses them. */
export const surroundingsOf = (parts: {
  readonly templates: string;
  readonly colorScheme: () => "light" | "dark";
  readonly notices: Notices;
}): GridSurroundings => ({
  templates: parts.templates,
  colorScheme: parts.colorScheme(),
  say: (text, bad) => parts.notices.say(text, { bad }),
  confirm: async (text) => {
    const choices = [
      { label: frame.words.cancel, value: false },
      { label: frame.words.goOn, value: true, primary: true },
    ];
    return (await question(frame.words.confirm, text, choices))?.choice ?? false;
  },
});

/** A grid on the page. */
export interface MountedGrid {
  destroy(): void;
}

/** Puts the workbook's grid into an element; resolves when it shows. */
export async function mountGrid(
  root: HTMLElement,
  grid: GridModel,
  around: GridSurroundings,
): Promise<MountedGrid> {
  const app = new App(
    Spreadsheet as never,
    {
      props: {
        model: grid.model,
        colorScheme: around.colorScheme,
        notifyUser: (notice: { text?: string; type?: string }) =>
          around.say(notice.text ?? "", notice.type === "danger"),
        raiseError: (text: string, callback?: () => void) => {
          around.say(text, true);
          callback?.();
        },
        askConfirmation: (text: string, confirm: () => void, cancel?: () => void) => {
          void around.confirm(text).then((yes) => (yes ? confirm() : cancel?.()));
        },
      },
      templates: around.templates,
      translateFn: gridSaid(frame.code),
      warnIfNoStaticProps: false,
    } as never,
  );
  await app.mount(root);
  // The grid has its size when the page has been drawn.
  requestAnimationFrame(() => requestAnimationFrame(() => grid.showStart()));
  return { destroy: () => app.destroy() };
}

/**
 * One batch at a time in a workbook: a mark in the workbook's own settings, which co-authors see too. It is renewed
 * with every message, so that one left behind by a pane that died does not stand in the way for long.
 */
import { run } from "./workbook.ts";

const KEY = "DuebookSending";

/** Milliseconds after which a claim nobody has renewed is taken for left behind; longer than any one message may take. */
export const STALE = 5 * 60_000;

interface Claim {
  readonly by: string;
  readonly at: number;
}

function claimIn(setting: Excel.Setting): Claim | undefined {
  if (setting.isNullObject || typeof setting.value !== "string") return undefined;
  try {
    return JSON.parse(setting.value) as Claim;
  } catch {
    return undefined;
  }
}

/** Takes or renews the claim; false where another pane holds it. */
export async function claim(by: string, now: number): Promise<boolean> {
  return run(async (context) => {
    const read = async (): Promise<Claim | undefined> => {
      const setting = context.workbook.settings.getItemOrNullObject(KEY);
      setting.load("value");
      await context.sync();
      return claimIn(setting);
    };
    const held = await read();
    if (held && held.by !== by && now - held.at < STALE) return false;
    context.workbook.settings.add(KEY, JSON.stringify({ by, at: now } satisfies Claim));
    await context.sync();
    // Two panes may have written at once: the one whose mark stands goes on.
    return (await read())?.by === by;
  });
}

/** Gives the claim back, if it is still this pane's. */
export async function release(by: string): Promise<void> {
  await run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    setting.load("value");
    await context.sync();
    if (claimIn(setting)?.by !== by) return;
    setting.delete();
    await context.sync();
  });
}

/** Saves the workbook where Excel lets an add-in do so: what is written then outlives a crash of Excel. */
export async function saveWorkbook(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.11")) return;
  await run(async (context) => {
    context.workbook.save("Save");
    await context.sync();
  });
}

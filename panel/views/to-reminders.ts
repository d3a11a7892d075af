/** Today's way to Reminders, with the number of messages it offers: counted in turns where the ledger is long. */
import type { Context, Drawn } from "../context.ts";
import { type Child, h, replaceChildren } from "../element.ts";
import { inTurns, LONG_WORK } from "../parts/in-turns.ts";
import { button } from "../parts/table.ts";
import { readySteps, remindersReady } from "../reminder-batch.ts";
import { timeNow } from "../write.ts";

/** The button "3 reminders are ready"; nothing where none is, and until they are counted. */
export function toReminders(context: Context): Drawn {
  const { desk, words, formats } = context;
  const way = (count: number): Child =>
    count > 0 &&
    button(formats.plural(count, words.today.toReminders), () => context.show("reminders"), "primary");
  if (desk.invoices.length <= LONG_WORK) return { nodes: way(remindersReady(desk)) };
  const memory = context.memory as { ready?: { desk: typeof desk; minute: string; count: number } };
  // What the hour lets go changes with the minute; nothing else does before the sheet is read again.
  const minute = timeNow(desk).slice(0, 16);
  if (memory.ready?.desk === desk && memory.ready.minute === minute)
    return { nodes: way(memory.ready.count) };
  const holder = h("span", {});
  const counted = (count: number): void => {
    memory.ready = { desk, minute, count };
    replaceChildren(holder, way(count));
  };
  const turns = inTurns(readySteps(desk), words.reminders.title, counted, context.fail);
  return { nodes: holder, destroy: turns.stop };
}

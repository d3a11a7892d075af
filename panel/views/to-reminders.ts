/** Today's way to Reminders, with the number of messages it offers: counted in turns where the ledger is long. */

import type { OfferedCount } from "../../core/reminders/batch.ts";
import type { Context, Drawn } from "../context.ts";
import { type Child, h, replaceChildren } from "../element.ts";
import { inTurns, LONG_WORK } from "../parts/in-turns.ts";
import { button } from "../parts/table.ts";
import { offeredSteps, remindersOffered } from "../reminder-batch.ts";
import { timeNow } from "../write.ts";

/** The button "3 reminders are ready"; nothing where none is, and until they are counted. */
export function toReminders(context: Context): Drawn {
  const { desk, words, formats } = context;
  const way = ({ ready, asked }: OfferedCount): Child => {
    const says =
      ready > 0
        ? formats.plural(ready, words.today.toReminders)
        : formats.plural(asked, words.reminders.asked);
    return ready + asked > 0 && button(says, () => context.show("reminders"), "primary");
  };
  if (desk.invoices.length <= LONG_WORK) return { nodes: way(remindersOffered(desk)) };
  const memory = context.memory as { ready?: { desk: typeof desk; minute: string; count: OfferedCount } };
  // What the hour lets go changes with the minute; nothing else does before the sheet is read again.
  const minute = timeNow(desk).slice(0, 16);
  if (memory.ready?.desk === desk && memory.ready.minute === minute)
    return { nodes: way(memory.ready.count) };
  const holder = h("span", {});
  const counted = (count: OfferedCount): void => {
    memory.ready = { desk, minute, count };
    replaceChildren(holder, way(count));
  };
  const turns = inTurns(offeredSteps(desk), words.reminders.title, counted, context.fail);
  return { nodes: holder, destroy: turns.stop };
}

/** What is told beside a message, and why one did not go out, in the reader's language. */
import { parseIsoDay } from "../../core/day.ts";
import type { ReadyMessage } from "../../core/reminders/batch.ts";
import type { Context } from "../context.ts";
import { fillIn } from "../formats.ts";
import type { SendResult } from "../sheet-host.ts";
import { stopSaid } from "./fault.ts";

/** Why a message failed or was left out; a mail server's own words as it wrote them. */
export function whySaid(
  { words, formats }: Pick<Context, "words" | "formats">,
  { reason, why }: Pick<SendResult, "reason" | "why">,
): string {
  // A host of an earlier build may send a code this pane has no words for.
  const text: string | undefined = why && words.reminders.why[why.code];
  if (!why || text === undefined) return reason;
  const day = why.value === undefined ? undefined : parseIsoDay(why.value);
  return fillIn(text, { value: day === undefined ? (why.value ?? "") : formats.date(day) });
}

/** The warnings that were accepted for a message, and why its fee is not the playbook's. */
export function notesSaid(
  context: Pick<Context, "words" | "formats" | "desk">,
  item: ReadyMessage,
): readonly string[] {
  const { words, formats, desk } = context;
  const { fee, group } = item.draft;
  return [
    ...item.warnings.map((stop) => stopSaid(context, stop, desk.problems)),
    ...(fee.obstacle
      ? [fillIn(words.reminders.fees[fee.obstacle], { value: formats.money(fee.fee, group.currency) })]
      : []),
  ];
}

/** One run of a batch: confirmed with its count, a chunk at a time, stopped between two messages, resumed from the log. */
import { asMinor } from "../../core/money.ts";
import { type Batch, questionOf, type ReadyMessage } from "../../core/reminders/batch.ts";
import { totalOf } from "../../core/reminders/tables.ts";
import type { Context } from "../context.ts";
import { type Child, h } from "../element.ts";
import { emlZip } from "../eml.ts";
import { fillIn } from "../formats.ts";
import { inTurns, type Turns } from "../parts/in-turns.ts";
import { field } from "../parts/table.ts";
import { chunksFor, reminderBatch, reminderSteps, type Typed } from "../reminder-batch.ts";
import type { OutgoingMessage, SendResult } from "../sheet-host.ts";
import { totals } from "./totals.ts";

/** What the view remembers: what is unticked, edited and accepted, and how the run stands. */
export interface ReminderState {
  readonly off: Set<string>;
  /** Ticked all the same, though something speaks against them: by key and what was asked. */
  readonly on: Set<string>;
  readonly edits: Map<string, ReadyMessage>;
  readonly accepted: Set<string>;
  /** Messages whose fee, interest and fixed sum are waived, by the group's id. */
  readonly waived: Set<string>;
  readonly names: Map<string, string>;
  /** Messages handed over to an Outbox in this run, to be opened or copied one by one. */
  readonly prepared: Map<string, OutgoingMessage>;
  running: boolean;
  stopping: boolean;
  total: number;
  left: number;
  results: SendResult[];
  allHeld: boolean;
  allAsked: boolean;
  quota: number | undefined;
  quotaAsked: boolean;
  /** The batch as planned from a desk: a tick plans nothing anew. */
  planned?: { readonly desk: Context["desk"]; readonly choices: string; readonly batch: Batch };
}

/** Messages handed over at once: one where every call is cheap, so that Stop is prompt; a few in Sheets, where a call takes a second. */
const CHUNK = { sheets: 5, excel: 1, workbench: 1 } as const;
/** Milliseconds a chunk may take before the host stops starting messages. */
const BUDGET = 20_000;
/** Names said in the question before sending. */
const NAMED = 5;

/** The view's state, made when first asked for. */
export function stateOf(context: Context): ReminderState {
  const memory = context.memory as { state?: ReminderState };
  const state = memory.state ?? {
    off: new Set(),
    on: new Set(),
    edits: new Map(),
    accepted: new Set(),
    waived: new Set(),
    names: new Map(),
    prepared: new Map(),
    running: false,
    stopping: false,
    total: 0,
    left: 0,
    results: [],
    allHeld: false,
    allAsked: false,
    quota: undefined,
    quotaAsked: false,
  };
  memory.state = state;
  if (!state.quotaAsked && context.host.can.send !== "none") {
    state.quotaAsked = true;
    void context.host.mail.quota().then((quota) => {
      state.quota = quota;
      if (quota !== undefined) context.redraw();
    }, context.fail);
  }
  return state;
}

const answerTo = (item: ReadyMessage): string => `${item.message.key}\n${questionOf(item)}`;

/** Whether a message is ticked: all are, but those about which a person must say so first. */
export const isChosen = (state: ReminderState, item: ReadyMessage): boolean =>
  questionOf(item) === "" ? !state.off.has(item.message.key) : state.on.has(answerTo(item));

/** Ticks or unticks a message. */
export function choose(state: ReminderState, item: ReadyMessage, chosen: boolean): void {
  const [set, key, member] =
    questionOf(item) === "" ? [state.off, item.message.key, !chosen] : [state.on, answerTo(item), chosen];
  if (member) set.add(key);
  else set.delete(key);
}

const choicesOf = (state: ReminderState): string => JSON.stringify([[...state.accepted], [...state.waived]]);

/** True where the batch is planned for this desk and the user's choices already. */
export const isPlanned = ({ desk }: Context, state: ReminderState): boolean =>
  state.planned?.desk === desk && state.planned.choices === choicesOf(state);

/** Today's batch, planned once for a desk and the user's choices. */
export function batchOf(context: Context, state: ReminderState): Batch {
  if (!state.planned || !isPlanned(context, state))
    return keep(context, state, reminderBatch(context.desk, state.accepted, typedOf(state)));
  return state.planned.batch;
}

/** Plans the batch in turns; `ended` is called when batchOf has it at hand. */
export const planInTurns = (context: Context, state: ReminderState, ended: () => void): Turns =>
  inTurns(
    reminderSteps(context.desk, state.accepted, typedOf(state)),
    context.words.reminders.title,
    (batch) => {
      keep(context, state, batch);
      ended();
    },
    context.fail,
  );

function keep({ desk }: Context, state: ReminderState, batch: Batch): Batch {
  state.planned = { desk, choices: choicesOf(state), batch };
  return batch;
}

/** The message as the user edited it; as planned anew where the invoices have changed since, for its sums are old. */
export function edited(state: ReminderState, item: ReadyMessage): ReadyMessage {
  const kept = state.edits.get(item.message.key);
  if (!kept) return item;
  if (JSON.stringify(kept.facts) === JSON.stringify(item.facts)) return kept;
  state.edits.delete(item.message.key);
  return item;
}

/** What was waived, as the plan takes it: nothing beside the invoices is asked for. */
const typedOf = ({ waived }: ReminderState): Typed => {
  const none = asMinor(0);
  return Object.fromEntries([...waived].map((id) => [id, { fee: none, interest: none, fixedSum: none }]));
};

/** Asks with counts, names and sums; the first send from a workbook wants the number typed. */
async function confirmed(context: Context, chosen: readonly ReadyMessage[]): Promise<boolean> {
  const { words, formats, desk } = context;
  const count = chosen.length;
  const first = desk.log.sent().length === 0;
  const names = chosen.slice(0, NAMED).map((item) => item.draft.group.customer);
  const more = count > NAMED ? ` ${formats.plural(count - NAMED, words.reminders.confirmMore)}` : "";
  const typed = h("input", { name: "count", inputmode: "numeric", autocomplete: "off" });
  const body: Child = [
    h("p", {}, fillIn(words.reminders.confirmTo, { names: names.join(", ") + more })),
    h(
      "p",
      {},
      fillIn(words.reminders.confirmTotal, {
        total: totals(
          context,
          chosen.map((item) => ({ currency: item.draft.group.currency, pastDue: totalOf(item.draft.sums) })),
        ),
      }),
    ),
    first && field(fillIn(words.reminders.typeCount, { n: count }), typed),
  ];
  const form = await context.ask({
    title: formats.plural(count, words.reminders.confirmTitle),
    body,
    action: formats.plural(count, words.reminders.send),
    danger: true,
    check: () =>
      first && typed.value.trim() !== String(count)
        ? fillIn(words.reminders.typeCountWrong, { n: count })
        : undefined,
  });
  return form !== undefined;
}

/** Sends, saves or lays out the chosen messages. */
export async function sendAll(
  context: Context,
  chosen: readonly ReadyMessage[],
  way: "send" | "eml" | "outbox" | "drafts",
): Promise<void> {
  const { host, words, formats } = context;
  const state = stateOf(context);
  if (state.running) return;
  if (way === "eml") {
    const save = host.saveFile;
    if (!save) return;
    const done = await context.run(() =>
      save.call(
        host,
        `reminders-${host.kind}.zip`,
        "application/zip",
        emlZip(chosen.map((item) => item.message)),
      ),
    );
    if (done) context.say(formats.plural(chosen.length, words.reminders.emlSaid));
    return;
  }
  if (!(await confirmed(context, chosen))) return;
  state.prepared.clear();
  for (const item of chosen) {
    state.names.set(item.message.key, item.draft.group.customer);
    if (way === "outbox") state.prepared.set(item.message.key, item.message);
  }
  state.running = true;
  state.stopping = false;
  state.results = [];
  state.total = chosen.length;
  state.left = 0;
  context.redraw();
  await context.run(() => deliver(context, chosen, state, way));
  state.running = false;
  state.left = Math.max(0, state.total - state.results.length);
  state.quotaAsked = false;
  state.edits.clear();
  await context.refresh();
  const sent = state.results.filter((result) => result.state === "sent").length;
  context.say(
    formats.plural(sent, words.reminders.finished) +
      (state.left > 0 ? ` ${formats.plural(state.left, words.reminders.stopped)}` : ""),
  );
}

/** Marks the invoices whose letter went out with another's, by the protocol that checks the log and the day once more. */
export async function noteCaughtUp(context: Context, caughtUp: Batch["caughtUp"]): Promise<void> {
  const { mail, can } = context.host;
  const handOver = can.send !== "none" ? mail.send : (mail.outbox ?? mail.drafts);
  if (!handOver) return;
  for (const chunk of chunksFor(context.desk, [], 1, BUDGET, caughtUp)) await handOver.call(mail, chunk);
}

/** Hands over chunk after chunk; a chunk that comes back short is left for the next run, because time or quota ran out. */
async function deliver(
  context: Context,
  chosen: readonly ReadyMessage[],
  state: ReminderState,
  way: "send" | "outbox" | "drafts",
): Promise<void> {
  const { mail } = context.host;
  // Rows of the Outbox and drafts go by the same protocol as mail: claimed, written once, settled in the log.
  const handOver = { send: mail.send, outbox: mail.outbox, drafts: mail.drafts }[way]?.bind(mail);
  // A host offers a way only together with the means for it.
  if (!handOver) return;
  const { caughtUp } = batchOf(context, state);
  for (const chunk of chunksFor(context.desk, chosen, CHUNK[context.host.kind], BUDGET, caughtUp)) {
    if (state.stopping) return;
    const results = await handOver(chunk);
    state.results.push(...results);
    context.redraw();
    if (results.length < chunk.messages.length) return;
  }
}

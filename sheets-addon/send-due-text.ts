/** What the dialogs of *Send due reminders* say: the preview, a letter, and what became of each message. */
import type { Batch, ReadyMessage } from "../core/reminders/batch.ts";
import { withinQuota } from "../core/reminders/chunks.ts";
import type { LogEntry } from "../core/reminders/log.ts";
import { totalOf } from "../core/reminders/tables.ts";
import type { Desk } from "../panel/desk.ts";
import { type Formats, fillIn } from "../panel/formats.ts";
import { stopSaid } from "../panel/said/fault.ts";
import { notesSaid, whySaid } from "../panel/said/sending.ts";
import type { SendResult } from "../panel/sheet-host.ts";
import { totals } from "../panel/views/totals.ts";
import type { Words } from "../panel/words.ts";
import type { MenuWords } from "./menu-words.ts";

/** The words and formats of the reader's language. */
export interface Speech {
  readonly words: Words;
  readonly menu: MenuWords;
  /** The menu's labels, in their order. */
  readonly labels: readonly string[];
  readonly formats: Formats;
}

// A dialog of Sheets does not scroll: what it lists is cut, and says by how much.
const MOST_NAMES = 12;
const MOST_HELD = 8;
const MOST_LETTER = 1_500;

const cut = (speech: Speech, lines: readonly string[], most: number): string[] =>
  lines.length > most + 1
    ? [...lines.slice(0, most), speech.formats.plural(lines.length - most, speech.menu.and)]
    : [...lines];

const paragraphs = (...parts: readonly (string | readonly string[] | undefined | false)[]): string =>
  parts
    .map((part) => (typeof part === "object" ? part.join("\n") : part || ""))
    .filter((part) => part !== "")
    .join("\n\n");

/** How many, to whom, how much per currency, what waits and why; `quota` is known once something may be sent. */
export function previewText(
  speech: Speech,
  desk: Desk,
  batch: Batch,
  quota: number | undefined,
  nothing = speech.words.reminders.nothing,
): string {
  const { words, formats } = speech;
  const { ready } = batch;
  const { later } = withinQuota(ready, quota);
  const doubts = desk.log.inDoubt().length;
  const names = ready.map((item) => {
    const { group, sums } = item.draft;
    const line = `${group.customer}: ${formats.money(totalOf(sums), group.currency)}`;
    return [line, item.message.to.address, ...notesSaid({ words, formats, desk }, item)].join(" · ");
  });
  return paragraphs(
    desk.asOf !== desk.today && words.reminders.asOfBlocked,
    ready.length === 0
      ? nothing
      : [
          formats.plural(ready.length, words.reminders.ready),
          fillIn(words.reminders.confirmTotal, { total: asked(speech, ready) }),
          ...cut(speech, names, MOST_NAMES),
        ],
    heldText(speech, desk, batch),
    doubts > 0 && fillIn(formats.plural(doubts, speech.menu.doubts), { item: speech.labels[5] ?? "" }),
    quota !== undefined && [
      formats.plural(quota, words.reminders.quota),
      ...(later > 0 ? [formats.plural(later, words.reminders.quotaShort)] : []),
    ],
    ready.length > 0 && fillIn(speech.menu.leaveOut, { item: speech.labels[3] ?? "" }),
  );
}

const asked = (speech: Speech, ready: readonly ReadyMessage[]): string =>
  totals(
    speech,
    ready.map(({ draft }) => ({ currency: draft.group.currency, pastDue: totalOf(draft.sums) })),
  );

/** Who gets nothing, and why. */
function heldText(speech: Speech, desk: Desk, { asked, stopped }: Batch): string[] {
  // A menu has no tick for one message: what a person must look at first waits for the sidebar.
  const held = [
    ...asked.map(({ draft, warnings }) => ({
      customer: draft.group.customer,
      invoices: draft.entry.invoices.map(({ number }) => number),
      stops: warnings,
    })),
    ...stopped,
  ];
  if (held.length === 0) return [];
  const lines = held.map(
    ({ customer, invoices, stops }) =>
      `${customer} (${invoices.join(", ")}): ${stops.map((stop) => stopSaid(speech, stop, desk.problems)).join(" ")}`,
  );
  return [speech.formats.plural(held.length, speech.words.reminders.held), ...cut(speech, lines, MOST_HELD)];
}

/** The first letter as it will look, without its fonts. */
export function letterText({ words, menu, formats }: Speech, { ready }: Batch): string {
  const message = ready[0]?.message;
  if (!message) return "";
  const { text } = message;
  const shown = text.length > MOST_LETTER ? `${text.slice(0, MOST_LETTER)} …` : text;
  return paragraphs(
    [
      menu.sample,
      formats.labelled(words.reminders.to, message.to.address),
      formats.labelled(words.reminders.subject, message.subject),
    ],
    shown,
  );
}

/** A message in doubt and the question. */
export const doubtText = (speech: Speech, entry: LogEntry): string =>
  paragraphs(
    [entry.customer, speech.formats.money(entry.amount, entry.currency), entry.to, entry.time]
      .filter(Boolean)
      .join(" · "),
    fillIn(speech.menu.wasItSent, { reference: entry.reference }),
  );

/** What was sent, what was not and why, what may have gone out, and what is left. */
export function summaryText(
  speech: Speech,
  ready: readonly ReadyMessage[],
  results: readonly SendResult[],
): string {
  const { words, formats, menu, labels } = speech;
  const nameOf = new Map(ready.map(({ message, draft }) => [message.key, draft.group.customer]));
  const said = {
    failed: words.reminders.failed,
    skipped: words.reminders.skipped,
    "in doubt": words.reminders.inDoubt,
  };
  const lines = results.flatMap((result) =>
    result.state === "sent"
      ? []
      : [`${nameOf.get(result.key) ?? result.key}: ${said[result.state]}. ${whySaid(speech, result)}`],
  );
  const doubts = results.filter(({ state }) => state === "in doubt").length;
  const left = ready.length - results.length;
  const resume = { item: labels[5] ?? "" };
  return paragraphs(
    formats.plural(results.filter(({ state }) => state === "sent").length, words.reminders.finished),
    cut(speech, lines, MOST_NAMES),
    doubts > 0 && fillIn(formats.plural(doubts, menu.doubts), resume),
    left > 0 && fillIn(formats.plural(left, menu.left), resume),
  );
}

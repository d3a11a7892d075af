/** Lines of the contact log in the reader's language: how, what came of it, and how it stands. */
import { parseIsoDay } from "../../core/day.ts";
import { stepOf } from "../../core/reminders/log-view.ts";
import type { Context } from "../context.ts";
import { labelSaid } from "./action.ts";

type Reader = Pick<Context, "words">;

const textOf = (texts: object, code: string): string | undefined =>
  (texts as Readonly<Record<string, string>>)[code];

/** A way to reach a customer; the bookkeeper's own stay as written. */
export const channelSaid = ({ words }: Reader, channel: string): string =>
  textOf(words.channels, channel) ?? channel;

/** What came of a contact; why a message failed stays as the host said it. */
const resultSaid = ({ words }: Reader, result: string): string =>
  textOf(words.call.outcomes, result) ?? textOf(words.log, result) ?? result;

/** Letters outside the ladder, by the names their buttons have. */
const letters = ({ customer }: Context["words"]): Readonly<Record<string, string>> => ({
  statement: customer.statement,
  "thank-you": customer.thankYou,
  "proof-of-payment": customer.askProof,
  "plan-confirmation": customer.plan,
});

/** What a contact was: what came of a call, else the step that was taken. A call while a notice is due is not the notice. */
export function contactSaid(
  context: Pick<Context, "words" | "desk">,
  { step, result }: { readonly step: string; readonly result: string },
): string {
  const { words, desk } = context;
  if (step === "" || textOf(words.call.outcomes, result) !== undefined) return resultSaid(context, result);
  const id = stepOf({ step });
  const letter = letters(words)[id] ?? textOf(words.log, id);
  return letter ?? (labelSaid({ id, label: desk.stepLabel(id) }, words.code) || id);
}

/** What came of a step, to stand beside its name; "" where it is the name already. */
export function resultBeside(
  context: Pick<Context, "words" | "desk">,
  entry: { readonly step: string; readonly result: string },
): string {
  const said = resultSaid(context, entry.result);
  return contactSaid(context, entry) === said ? "" : said;
}

/** How a line of the log stands: sent, noted, not sent. */
export const stateSaid = ({ words }: Reader, state: string): string => textOf(words.log, state) ?? state;

/** A moment of the log ("2026-03-31 10:04:07") as the reader writes it: "31 March 2026, 10:04"; as it stands where it is none. */
export function momentSaid({ formats }: Pick<Context, "formats">, time: string): string {
  const day = parseIsoDay(time.slice(0, 10));
  if (day === undefined) return time;
  const clock = /\d{1,2}:\d{2}/.exec(time.slice(10))?.[0];
  return clock ? `${formats.date(day)}, ${clock}` : formats.date(day);
}

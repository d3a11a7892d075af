/** Lines of the contact log in the reader's language: how, what came of it, and how it stands. */
import type { Context } from "../context.ts";

type Reader = Pick<Context, "words">;

const textOf = (texts: object, code: string): string | undefined =>
  (texts as Readonly<Record<string, string>>)[code];

/** A way to reach a customer; the bookkeeper's own stay as written. */
export const channelSaid = ({ words }: Reader, channel: string): string =>
  textOf(words.channels, channel) ?? channel;

/** What came of a contact; why a message failed stays as the host said it. */
export const resultSaid = ({ words }: Reader, result: string): string =>
  textOf(words.call.outcomes, result) ?? textOf(words.log, result) ?? result;

/** How a line of the log stands: sent, noted, not sent. */
export const stateSaid = ({ words }: Reader, state: string): string => textOf(words.log, state) ?? state;

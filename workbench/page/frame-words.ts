/** The frame's words for the reader of this page, chosen once from the browser's language. */
import { frameWordsFor, localeOf } from "./words.ts";

const tag = globalThis.navigator?.language ?? "en";
const found = frameWordsFor(tag);

/** The language's code, its words, and the browser's own locale for dates and times; English where there is no browser. */
export const frame = { ...found, locale: localeOf(tag, found.code) };

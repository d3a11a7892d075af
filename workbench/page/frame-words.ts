/** The frame's words for the reader of this page, chosen once from the browser's language. */
import { frameWordsFor } from "./words.ts";

/** The language's code and its words; English where there is no browser. */
export const frame = frameWordsFor(globalThis.navigator?.language ?? "en");

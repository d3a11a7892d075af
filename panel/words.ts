/** The texts of the pane: one typed file per language. English gives the shape; a missing or misspelt key does not compile. */
import type { Plural } from "./formats.ts";
import type { en } from "./words/en.ts";

type Shape<T> = T extends Plural
  ? Plural
  : T extends string
    ? string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Shape<T[K]> };

/** All texts of the pane in one language. */
export type Words = Shape<typeof en>;

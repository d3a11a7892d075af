/** E-mail addresses in narrow places. */
import { h } from "../element.ts";

/** An address that breaks behind its @ or before a dot, never inside a word while there is another way. */
export const addressShown = (address: string): HTMLElement =>
  h(
    "span",
    { class: "db-address" },
    addressParts(address).map((part, index) => [index > 0 && h("wbr"), part]),
  );

/** The pieces of an address a line may end between: "anna@", "firm", ".example". */
export const addressParts = (address: string): readonly string[] =>
  address.match(/\.?[^@.]*@|\.?[^@.]+|\./g) ?? [];

/** Pre-flight rules about what stands in the rows in words, which only a person can weigh. */
import { nameOf } from "./key.ts";
import { speaksAgainst } from "./note-words.ts";
import type { Rule } from "./pre-flight.ts";
import { warning } from "./rule-words.ts";

/** The rules, in the order their stops are shown. */
export const ROW_RULES: readonly Rule[] = [
  {
    code: "row-note",
    check(draft, { textsOf }) {
      // All of the customer's rows: "do not write" beside one invoice is meant for all of them.
      for (const { invoice } of draft.group.all) {
        const note = textsOf?.(invoice).find(({ text }) => speaksAgainst(text));
        if (!note) continue;
        const said = `${note.heading === "" ? "" : `${note.heading}: `}“${note.text}”`;
        const value = `${nameOf(invoice).number} · ${said}`;
        return warning(
          `A note speaks against a reminder. Invoice ${value}. Tick the message only if it may go out all the same.`,
          { row: invoice.row, field: "note" },
          value,
        );
      }
      return undefined;
    },
  },
];

/** What one heading can mean: the fields its label names, strongly or weakly, and the currency it carries. */
import { currencyInHeading } from "./currency.ts";
import { FIELDS, type Field } from "./field.ts";
import { normalLabel } from "./label.ts";
import { STRONG_WORDS, WEAK_WORDS } from "./words.ts";

/** A field a heading may stand for. */
export interface Meaning {
  readonly field: Field;
  /** True where the label names the field by itself. */
  readonly strong: boolean;
}

function wordTable(): ReadonlyMap<string, readonly Meaning[]> {
  const table = new Map<string, Meaning[]>();
  const add = (words: Partial<Record<Field, string>>, strong: boolean): void => {
    for (const field of Object.keys(words) as Field[]) {
      for (const word of (words[field] as string).split("|")) {
        const label = normalLabel(word.trim());
        const meanings = table.get(label) ?? [];
        if (!meanings.some((m) => m.field === field)) meanings.push({ field, strong });
        table.set(label, meanings);
      }
    }
  };
  // The fields' own names first: Duebook's columns are headed with them.
  for (const field of Object.keys(FIELDS) as Field[]) {
    if (FIELDS[field].kind !== "none") table.set(normalLabel(FIELDS[field].name), [{ field, strong: true }]);
  }
  add(STRONG_WORDS, true);
  add(WEAK_WORDS, false);
  return table;
}

let table: ReadonlyMap<string, readonly Meaning[]> | undefined;

/** The fields a label (in `normalLabel` form) names, the likeliest first; empty for an unknown one. */
function meaningsOf(label: string): readonly Meaning[] {
  table ??= wordTable();
  return table.get(label) ?? [];
}

/** A column's heading, understood. */
export interface Heading {
  /** As written, on one line. */
  readonly text: string;
  readonly label: string;
  readonly meanings: readonly Meaning[];
  /** "DKK" or "kr" where the heading carries a currency. */
  readonly unit: string;
}

/** A heading with what it can mean; a currency or a date pattern in brackets at its end is taken off where that helps. */
export function readHeading(written: string): Heading {
  const text = written.replace(/\s+/g, " ").trim();
  const label = normalLabel(text);
  const meanings = meaningsOf(label);
  if (meanings.length > 0 || label === "") return { text, label, meanings, unit: "" };
  const priced = currencyInHeading(text);
  if (priced) {
    const rest = meaningsOf(normalLabel(priced.rest));
    if (rest.length > 0) return { text, label, meanings: rest, unit: priced.unit };
  }
  const dated = text.replace(/\s*[([][dmyåjat/.\- ]{4,12}[)\]]$/i, "");
  if (dated !== text) return { text, label, meanings: meaningsOf(normalLabel(dated)), unit: "" };
  return { text, label, meanings, unit: "" };
}

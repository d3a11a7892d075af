/** The placeholders a letter may use. */

/** Fields that are a word, a day or an amount in a sentence. */
export const INLINE_FIELDS = [
  "as_of", "closing", "collection_costs", "company", "contact", "credits", "customer", "days_past_due", "due_date", "fee",
  "fixed_sum", "greeting", "hand_over_date", "instalment", "instalment_date", "interest", "invoice", "invoice_date", "link",
  "object_by", "overdue", "paid", "pay_by", "payment_reference", "phone", "po_number", "principal", "promised_date",
  "reference", "reply_to", "sender", "settlement", "stop_date", "terms", "total", "who",
] as const; // biome-ignore format: a list

/** Fields that are a table or lines of their own. */
export const BLOCK_FIELDS = [
  "additions", "also_open", "bank", "breakdown", "creditor", "discount", "instalments", "invoices", "statement", "undisputed",
] as const; // biome-ignore format: a list

/** A placeholder that stands in the middle of a sentence. */
export type InlineField = (typeof INLINE_FIELDS)[number];
/** A placeholder that is a paragraph or a table of its own. */
export type BlockField = (typeof BLOCK_FIELDS)[number];
/** Any placeholder's name. */
export type Field = InlineField | BlockField;

/** The same words as plain text and as HTML that is already escaped. */
export interface Block {
  readonly text: string;
  readonly html: string;
}

/** What a letter is filled with; a field left out or "" has nothing to show. */
export type Values = { readonly [F in InlineField]?: string | undefined } & {
  readonly [F in BlockField]?: Block | undefined;
};

const BLOCKS: ReadonlySet<string> = new Set(BLOCK_FIELDS);
const ALL: ReadonlySet<string> = new Set([...INLINE_FIELDS, ...BLOCK_FIELDS]);

/** True for the name of a placeholder. */
export const isField = (name: string): name is Field => ALL.has(name);

/** True for a placeholder that is a table or lines of its own. */
export const isBlockField = (name: Field): name is BlockField => BLOCKS.has(name);

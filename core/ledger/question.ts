/** What the reader must ask the bookkeeper: one clear question each, with the choices and the option that answers it. */

/** What is asked. */
export type QuestionCode =
  | "no-table"
  | "no-customer-column"
  | "no-balance-column"
  | "summary-report"
  | "two-columns"
  | "unknown-column"
  | "date-order"
  | "decimal-sign"
  | "currency"
  | "default-terms"
  | "two-contacts";

/** One question. While a blocking one is open, nothing is aged and no invoice is given. */
export interface Question {
  readonly code: QuestionCode;
  readonly blocking: boolean;
  /** The field it is about; "" for none. */
  readonly field: string;
  /** One sentence in plain words. */
  readonly sentence: string;
  /** What can be chosen: headings, orders, signs. */
  readonly candidates: readonly string[];
  /** The command-line option that answers it, e.g. `--date-order dmy`; "" where only the pane can. */
  readonly option: string;
}

/** Nothing on the sheet reads like a list of invoices. */
export const noTableQuestion = (sheet: string): Question => ({
  code: "no-table",
  blocking: true,
  field: "",
  sentence: `No table with a customer and a balance was found${sheet === "" ? "" : ` on the sheet "${sheet}"`}. Name the columns with --map "customer=COLUMN" and --map "balance=COLUMN", or choose another sheet with --sheet.`,
  candidates: [],
  option: '--map "customer=COLUMN" --map "balance=COLUMN"',
});

/** A needed field has no column. */
export const missingColumnQuestion = (
  field: "customer" | "balance",
  headings: readonly string[],
): Question => ({
  code: field === "customer" ? "no-customer-column" : "no-balance-column",
  blocking: true,
  field,
  sentence:
    field === "customer"
      ? `No column says who the customer is. The headings are ${headings.join(", ")}: name one with --map "customer=COLUMN".`
      : `No column says what is open (a balance or an amount). The headings are ${headings.join(", ")}: name one with --map "balance=COLUMN".`,
  candidates: headings,
  option: `--map "${field}=COLUMN"`,
});

/** A report with one row a customer and sums by age: it has no invoices to chase. */
export const summaryQuestion = (headings: readonly string[]): Question => ({
  code: "summary-report",
  blocking: true,
  field: "",
  sentence: `This looks like an aging summary: one row a customer with sums by age (${headings.join(", ")}), and no invoices. Export the detail report, with one row an invoice, or choose another sheet with --sheet.`,
  candidates: [],
  option: "--sheet NAME",
});

/** No value tells day from month, or values contradict each other. */
export const dateOrderQuestion = (
  example: string,
  columns: readonly { field: string; heading: string }[],
): Question => {
  const dates = columns.filter((c) => /Date$|^lastContact$/.test(c.field)).map((c) => `"${c.heading}"`);
  const contradiction = example.includes(",");
  return {
    code: "date-order",
    blocking: true,
    field: "",
    sentence: `${
      contradiction
        ? `The dates contradict each other or the answer given (${example}): day first or month first?`
        : `The dates in ${dates.join(", ")} can be read two ways (${example}): day first or month first?`
    } Answer with --date-order dmy, --date-order mdy or --date-order ymd; nothing is aged until then.`,
    candidates: ["dmy", "mdy", "ymd"],
    option: "--date-order dmy",
  };
};

/** Nothing names the currency. */
export const currencyQuestion = (): Question => ({
  code: "currency",
  blocking: false,
  field: "currency",
  sentence:
    "No currency is named: which one are the amounts in? Answer with --currency, e.g. --currency EUR.",
  candidates: [],
  option: "--currency EUR",
});

/** Open invoices without a due date, and no terms to reckon one. */
export const termsQuestion = (): Question => ({
  code: "default-terms",
  blocking: false,
  field: "terms",
  sentence:
    'Some open invoices have no due date: which payment terms hold? Answer with --terms, e.g. --terms "net 30".',
  candidates: ["net 14", "net 30"],
  option: '--terms "net 30"',
});

/** A column writes amounts in two ways. */
export const decimalSignQuestion = (heading: string, example: string): Question => ({
  code: "decimal-sign",
  blocking: true,
  field: "balance",
  sentence: `The amounts in "${heading}" are written in two ways (${example}): is the decimal sign a point or a comma? Write them one way.`,
  candidates: [".", ","],
  option: "",
});

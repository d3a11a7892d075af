/** What the reader asks before it can read, in the reader's language; the command line's options are no concern of the pane's. */
import { fieldNamed } from "../../core/ledger/field.ts";
import type { Question } from "../../core/ledger/question.ts";
import type { Context } from "../context.ts";
import { fillIn } from "../formats.ts";

/** One question as a sentence. */
export function questionSaid(context: Pick<Context, "words" | "fieldName">, question: Question): string {
  const { setUp, firstRun } = context.words;
  const field = fieldNamed(question.field);
  switch (question.code) {
    case "no-table":
      return firstRun.noLedgerHelp;
    case "no-customer-column":
      return setUp.noCustomer;
    case "no-balance-column":
      return setUp.noBalance;
    case "summary-report":
      return setUp.summaryReport;
    case "two-columns":
    case "unknown-column":
      return fillIn(setUp.twoColumns, { field: field ? context.fieldName(field) : question.field });
    case "date-order":
      return `${setUp.dateOrder} ${setUp.dateOrderWhy}`;
    case "decimal-sign":
      return setUp.decimalSign;
    case "currency":
      return setUp.homeCurrency;
    case "default-terms":
      return setUp.terms;
    case "two-contacts":
      return setUp.twoContacts;
  }
}

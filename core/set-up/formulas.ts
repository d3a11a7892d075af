/** The formulas of Duebook's columns, as an English user would type them: one for a row, or one for a whole column. */
import { FORMULA_HEADINGS, type FormulaHeading } from "../ledger/own-columns.ts";
import { policyFormula } from "./late-fee-policy.ts";
import { askedFor, openBalance, type TextAmounts } from "./open-balance.ts";
import { address, type References, type Rows } from "./references.ts";

/** The name of the range that holds the playbook. */
export const PLAYBOOK_RANGE = "PlaybookTable";

/** The name of the range that holds the reader's own rates. */
export const RATES_RANGE = "RatesTable";

/** Where the Customers sheet tells of terms and policies (columns counted from 0); left out where it tells of none. */
export interface CustomerColumns {
  readonly range: string;
  readonly terms?: number;
  readonly policy?: number;
}

/** What the formulas need to know beside the references. */
export interface FormulaContext {
  readonly refs: References;
  /** Where the input columns stand that set-up adds (counted from 0), by field. */
  readonly inputs: ReadonlyMap<string, number>;
  /** The customers' own terms and policies, where some customer has one. */
  readonly customers: CustomerColumns | undefined;
  /** True where the workbook has a range of own rates. */
  readonly rates: boolean;
  readonly texts: TextAmounts;
  /** Where each formula column stands (counted from 0). */
  readonly places: ReadonlyMap<FormulaHeading, number>;
}

/** The formulas of a row (counted from 0), by heading. */
export function rowFormulas(context: FormulaContext, row: number): Record<FormulaHeading, string> {
  const made = expressions(context, row);
  for (const heading of FORMULA_HEADINGS) made[heading] = `=${made[heading]}`;
  return made;
}

/**
 * One formula a column, for the heading's own cell, which stays where it is when rows are sorted: the heading, and below
 * it the answers for all rows of the span. The semicolon parts rows of a list in every locale of Sheets.
 */
export function columnFormulas(
  context: FormulaContext,
  rows: { readonly first: number; readonly last: number | undefined },
  written: ReadonlyMap<FormulaHeading, string>,
): Record<FormulaHeading, string> {
  const made = expressions(context, rows);
  for (const heading of FORMULA_HEADINGS) {
    made[heading] = `=ARRAYFORMULA({"${written.get(heading) ?? heading}";${made[heading]}})`;
  }
  return made;
}

type InputField = "lastAction" | "lastContact" | "promisedDate" | "status" | "feesAgreed";

/** What each column works out, without the equals sign. Only functions that answer a column for a column: no AND, OR, INDEX. */
function expressions(context: FormulaContext, rows: Rows): Record<FormulaHeading, string> {
  const { refs, places } = context;
  const input = (field: InputField): string => {
    const column = context.inputs.get(field);
    if (column !== undefined) return address(column, rows);
    return field === "lastContact" || field === "promisedDate"
      ? refs.date(field, rows)
      : refs.cell(field, rows);
  };
  const invoiceDate = refs.date("invoiceDate", rows);
  const terms = termsOf(context, rows);
  const due = dueDate(refs, rows, invoiceDate, terms);
  const balance = openBalance(refs, rows, context.texts);
  const policy = policyFormula(
    {
      own: refs.cell("lateFeePolicy", rows),
      ofCustomer: ofCustomer(context, rows, context.customers?.policy),
      feesAgreed: input("feesAgreed"),
    },
    rows,
  );
  const asked = askedFor(refs, rows, context.texts, { balance, status: input("status") });
  const action = [
    due || '""',
    asked.balance,
    "AsOf",
    input("lastAction"),
    input("lastContact"),
    asked.status,
    input("promisedDate"),
    invoiceDate,
    PLAYBOOK_RANGE,
  ].join(",");
  const unlessPaid = (formula: string): string => `IF(${balance}=0,"",${formula})`;
  const rates = context.rates ? `,"",${RATES_RANGE}` : "";
  const fee = places.get("Late fee");
  const feeCell = fee === undefined ? "" : address(fee, rows);
  // The fee is worked out once, with the reader's own rates, and AMOUNT_DUE takes off the discount alone.
  const amountDue =
    due === ""
      ? balance
      : feeCell === ""
        ? `AMOUNT_DUE(${balance},${invoiceDate},${due},${terms},${policy},AsOf)`
        : `IF(${balance}="","",ROUND(AMOUNT_DUE(${balance},${invoiceDate},${due},${terms},"",AsOf)+IF(${feeCell}="",0,${feeCell}),2))`;
  return {
    "Days past due": due === "" ? unlessPaid('""') : unlessPaid(`DAYS_PAST_DUE(${due},AsOf)`),
    "Aging bucket": unlessPaid(due === "" ? '"No due date"' : `AGING_BUCKET(${due},AsOf,AgingBoundaries)`),
    "Late fee": due === "" ? unlessPaid("0") : `LATE_FEE(${balance},${due},${policy},AsOf${rates})`,
    "Amount due": amountDue,
    "Next action": `NEXT_ACTION(${action})`,
    "Next action date": `NEXT_ACTION_DATE(${action})`,
    Why: `NEXT_ACTION_REASON(${action})`,
  };
}

/** What the Customers sheet says of the row's customer in one of its columns; "" where it says nothing of anyone. */
function ofCustomer({ refs, customers }: FormulaContext, rows: Rows, column: number | undefined): string {
  const customer = refs.cell("customer", rows);
  if (!customers || column === undefined || customer === "") return "";
  return `IFERROR(VLOOKUP(${customer},${customers.range},${column + 1},FALSE)&"","")`;
}

/** The row's terms, else the customer's, else the workbook's. */
function termsOf(context: FormulaContext, rows: Rows): string {
  const found = ofCustomer(context, rows, context.customers?.terms);
  const others = found === "" ? "DefaultTerms" : `IF(${found}="",DefaultTerms,${found})`;
  const own = context.refs.cell("terms", rows);
  return own === "" ? others : `IF(${own}="",${others},${own})`;
}

/** The due date, or what terms give where its cell is blank; "" where the sheet has nothing to reckon from. */
function dueDate(refs: References, rows: Rows, invoiceDate: string, terms: string): string {
  const own = refs.date("dueDate", rows);
  if (invoiceDate === "") return own;
  const reckoned = `DUE_DATE(${invoiceDate},${terms})`;
  return own === "" ? reckoned : `IF(${refs.cell("dueDate", rows)}="",${reckoned},${own})`;
}

/** The formulas of Duebook's columns for one row of the ledger, as an English user would type them. */
import type { FormulaHeading } from "../ledger/own-columns.ts";
import { lettersOf, type References } from "./references.ts";

/** The name of the range that holds the playbook. */
export const PLAYBOOK_RANGE = "PlaybookTable";

/** What the formulas need to know beside the references. */
export interface FormulaContext {
  readonly refs: References;
  /** Where the input columns stand that set-up adds (counted from 0), by field. */
  readonly inputs: ReadonlyMap<string, number>;
  /** True where the Customers sheet names a late-fee policy for some customer. */
  readonly customerPolicies: boolean;
}

/** The formulas of a row (counted from 0), by heading. */
export function rowFormulas(context: FormulaContext, row: number): Record<FormulaHeading, string> {
  const { refs } = context;
  const input = (field: "lastAction" | "lastContact" | "promisedDate" | "status" | "feesAgreed"): string => {
    const column = context.inputs.get(field);
    if (column !== undefined) return `${lettersOf(column)}${row + 1}`;
    return field === "lastContact" || field === "promisedDate"
      ? refs.date(field, row)
      : refs.cell(field, row);
  };
  const invoiceDate = refs.date("invoiceDate", row);
  const due = dueDate(refs, row, invoiceDate);
  const balance = openBalance(refs, row);
  const policy = lateFeePolicy(context, row, input("feesAgreed"));
  const terms = refs.cell("terms", row) || "DefaultTerms";
  const action = [
    due || '""',
    balance,
    "AsOf",
    input("lastAction"),
    input("lastContact"),
    input("status"),
    input("promisedDate"),
    invoiceDate,
    PLAYBOOK_RANGE,
  ].join(",");
  const unlessPaid = (formula: string): string => `=IF(${balance}=0,"",${formula})`;
  const fee = due === "" ? "0" : `LATE_FEE(${balance},${due},${policy},AsOf)`;
  return {
    "Days past due": due === "" ? '=""' : unlessPaid(`DAYS_PAST_DUE(${due},AsOf)`),
    "Aging bucket": due === "" ? '="No due date"' : unlessPaid(`AGING_BUCKET(${due},AsOf,AgingBoundaries)`),
    "Late fee": `=${fee}`,
    "Amount due":
      due === "" ? `=${balance}` : `=AMOUNT_DUE(${balance},${invoiceDate},${due},${terms},${policy},AsOf)`,
    "Next action": `=NEXT_ACTION(${action})`,
    "Next action date": `=NEXT_ACTION_DATE(${action})`,
    Why: `=NEXT_ACTION_REASON(${action})`,
  };
}

/** The due date, or what terms give where its cell is blank; "" where the sheet has nothing to reckon from. */
function dueDate(refs: References, row: number, invoiceDate: string): string {
  const own = refs.date("dueDate", row);
  if (invoiceDate === "") return own;
  const terms = refs.cell("terms", row);
  const reckoned = `DUE_DATE(${invoiceDate},${terms === "" ? "DefaultTerms" : `IF(${terms}="",DefaultTerms,${terms})`})`;
  return own === "" ? reckoned : `IF(${refs.cell("dueDate", row)}="",${reckoned},${own})`;
}

/** What is open as of AsOf: the balance, else the amount less what is paid, and nothing after the paid date. */
function openBalance(refs: References, row: number): string {
  const balance = refs.cell("balance", row);
  if (balance !== "") return balance;
  const amount = refs.cell("amount", row) || refs.cell("lineAmount", row);
  const paid = refs.cell("paid", row);
  const open = paid === "" ? amount : `(${amount}-${paid})`;
  const paidDate = refs.cell("paidDate", row);
  return paidDate === ""
    ? open
    : `IF(${paidDate}="",${open},IF(${refs.date("paidDate", row)}>AsOf,${amount},0))`;
}

/** The row's own policy, else the customer's, else the workbook's; a contract fee only where it is agreed (a regime's needs no agreement). */
function lateFeePolicy(context: FormulaContext, row: number, feesAgreed: string): string {
  const { refs } = context;
  let policy = "LateFeePolicy";
  const customer = refs.cell("customer", row) || refs.cell("customerNumber", row);
  if (context.customerPolicies && customer !== "") {
    const found = `INDEX(Customers!$K:$K,MATCH(${customer},Customers!$A:$A,0))`;
    policy = `IF(IFERROR(${found}&"","")="",${policy},${found})`;
  }
  const own = refs.cell("lateFeePolicy", row);
  if (own !== "") policy = `IF(${own}="",${policy},${own})`;
  if (feesAgreed === "") return policy;
  return `IF(AND(LOWER(${feesAgreed})="no",ISERROR(SEARCH("B2",${policy}))),"",${policy})`;
}

/** Which late-fee policy holds for a row, as a formula: the row's own, else the customer's, else the workbook's. */
import { statutoryNames } from "../statutory.ts";
import type { Rows } from "./references.ts";

/** What the choice rests on. */
export interface PolicySources {
  /** The row's own policy cells; "" where there is no column. */
  readonly own: string;
  /** What the Customers sheet says of the row's customer, as a formula; "" where it says nothing of anyone. */
  readonly ofCustomer: string;
  /** The cells that say whether fees were agreed; "" where there is no column. */
  readonly feesAgreed: string;
}

/** How people say no in the nine languages, and how a check box does. */
const NO = ["no", "false", "nej", "nei", "nein", "non", "nee", "ei"] as const;

/** The policy; blank where none was agreed, unless the law of a regime gives it without agreement. */
export function policyFormula({ own, ofCustomer, feesAgreed }: PolicySources, rows: Rows): string {
  let policy = "LateFeePolicy";
  if (ofCustomer !== "") policy = `IF(${ofCustomer}="",${policy},${ofCustomer})`;
  if (own !== "") policy = `IF(${own}="",${policy},${own})`;
  if (feesAgreed === "") return policy;
  // With semicolons, which part rows of a list in every locale.
  const refused = `ISNUMBER(MATCH(LOWER(${feesAgreed}),{${NO.map((word) => `"${word}"`).join(";")}},0))`;
  return `IF(${refused},IF(${namesRegime(policy, rows)},${policy},""),${policy})`;
}

/** True where the policy names a regime. SUMPRODUCT would add a whole column up to one answer; REGEXMATCH is Sheets' own. */
function namesRegime(policy: string, rows: Rows): string {
  const names = statutoryNames();
  if (typeof rows !== "number") {
    const pattern = names.map((name) => name.replace(" ", "[ _-]")).join("|");
    return `REGEXMATCH(UPPER(${policy}&""),"(^|[ +])(${pattern})($|[ +,;])")`;
  }
  const plain = `SUBSTITUTE(SUBSTITUTE(${policy},"-"," "),"_"," ")`;
  return `SUMPRODUCT(--ISNUMBER(SEARCH({${names.map((name) => `"${name}"`).join(";")}},${plain})))>0`;
}

/** What is to be paid on a day: the balance, less a discount still open, plus the late fee. */
import type { Day } from "./day.ts";
import { earlyPayDiscount } from "./discount.ts";
import type { Policy } from "./late-fee/policy.ts";
import { lateFee } from "./late-fee.ts";
import { asMinor, type Minor } from "./money.ts";
import type { Terms } from "./terms.ts";

/** An open balance and what was agreed about it. */
export interface AmountDueInput {
  readonly balance: Minor;
  /** Left out: no discount. */
  readonly invoiceDate?: Day | undefined;
  /** Left out: no fee. */
  readonly dueDate?: Day | undefined;
  readonly terms?: Terms | undefined;
  /** Left out: none agreed. */
  readonly policy?: Policy | undefined;
  readonly asOf: Day;
}

/** The amount due in minor units; a balance of 0 or less as it is. */
export function amountDue({ balance, invoiceDate, dueDate, terms, policy, asOf }: AmountDueInput): Minor {
  if (balance <= 0) return balance;
  const discount =
    terms && invoiceDate !== undefined
      ? earlyPayDiscount({ amount: balance, invoiceDate, terms, payDate: asOf })
      : 0;
  const fee = policy && dueDate !== undefined ? lateFee({ balance, dueDate, policy, asOf }) : 0;
  return asMinor(balance - discount + fee);
}

/** Which late-fee policy holds for an invoice, as the column Late fee reckons it: its own, else the workbook's, and only where it may. */
import { readPolicy } from "./policy-reader.ts";

/** What the choice rests on. */
export interface PolicyChoice {
  /** The row's or the customer's own policy; "" or undefined where there is none. */
  readonly own: string | undefined;
  readonly workbook: string;
  /** False where it was said that no fees were agreed; undefined where nothing was said. */
  readonly feesAgreed: boolean | undefined;
}

/** The text of the policy; "" where none holds: where no fees were agreed, only the law's own interest is left. Throws where that cannot be read. */
export function policyInForce({ own, workbook, feesAgreed }: PolicyChoice): string {
  const text = own?.trim() || workbook.trim();
  if (text === "" || feesAgreed !== false) return text;
  const lawful = readPolicy(text).parts.some(
    (part) => part.kind === "regime" && part.regime.audience !== "contract",
  );
  return lawful ? text : "";
}

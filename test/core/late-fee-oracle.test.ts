import { expect, test } from "vitest";
import { lateFee, lateFeeBreakdown } from "../../core/late-fee.ts";
import { seededFees } from "./late-fee-oracle.ts";

test("100,000 late fees are 0 cents off exact decimals, and so are their breakdowns", () => {
  const off: unknown[] = [];
  let owed = 0;
  for (const { text, input, expected } of seededFees(100_000)) {
    const fee = lateFee(input);
    const lines = lateFeeBreakdown(input);
    const total = lines[lines.length - 1]?.amount;
    if (fee !== expected || total !== expected) off.push({ text, input, expected, fee, total });
    if (fee > 0) owed++;
  }
  expect(off.slice(0, 3)).toEqual([]);
  // Not a table of zeros: most rows owe something.
  expect(owed).toBeGreaterThan(60_000);
});

/** P11: late fees against the exact oracle: big.js decimals, day by day, over a million seeded rows. */
const COUNT = 1_000_000;

export async function centFigures(subject) {
  let rows = 0;
  let off = 0;
  let cents = 0;
  for (const { input, expected } of subject.seededFees(COUNT)) {
    rows++;
    const fee = subject.lateFee(input);
    if (fee === expected) continue;
    off++;
    cents += Math.abs(fee - expected);
  }
  return [
    {
      id: "P11",
      what: `late fees off an exact oracle, ${rows.toLocaleString("en")} seeded rows`,
      unit: "cents",
      ours: cents,
      most: 0,
    },
    { id: "P11", what: "rows with another fee than the oracle's", unit: "rows", ours: off, most: 0 },
  ];
}

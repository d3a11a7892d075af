/** The workload of the figures: n open invoices of n/20 customers, the same for the same seed, as a host's `values` has them. */

/** A small seeded generator (mulberry32): whole numbers below a bound. */
function seeded(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** 2026-03-31 as days since 1970, and what to add for a spreadsheet's serial number. */
export const AS_OF = 20543;
export const SERIAL = 25569;
export const POLICY = "18% per year after 5 days";
export const TERMS = "2/10 net 30";
export const LADDER = ["Friendly reminder", "Second reminder", "Formal reminder"];

/** Rows of customer, invoice date, due date (serials), balance, last action, last contact. */
export function workload(rows, seed = 20261122) {
  const random = seeded(seed);
  const customers = Math.max(1, Math.floor(rows / 20));
  const values = new Array(rows);
  for (let i = 0; i < rows; i++) {
    const invoiced = AS_OF - random(200);
    const chased = random(3) === 0;
    values[i] = [
      `Customer ${random(customers)}`,
      invoiced + SERIAL,
      invoiced + 30 + SERIAL,
      (100 + random(2_000_000)) / 100,
      chased ? LADDER[random(LADDER.length)] : "",
      chased ? AS_OF - 3 - random(20) + SERIAL : "",
    ];
  }
  return values;
}

/** One column of the rows as a host passes it: rows of one cell. */
export const columnOf = (values, column) => values.map((row) => [row[column]]);

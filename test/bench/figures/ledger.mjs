/** The ledger reader beside a bare pass: every cell of the same rows touched once and copied into new rows, nothing understood. */
import { alternate } from "../alternate.mjs";
import { AS_OF } from "../workload.mjs";

const ROWS = 100_000;
const SIX = [0, 1, 8, 9, 11, 14];

function barePass(cells) {
  const out = new Array(cells.length);
  let seen = 0;
  for (let r = 0; r < cells.length; r++) {
    const row = cells[r];
    const copy = new Array(row.length);
    for (let c = 0; c < row.length; c++) {
      const cell = row[c];
      seen += typeof cell === "string" ? cell.length : 1;
      copy[c] = cell;
    }
    out[r] = copy;
  }
  return [out, seen];
}

export async function ledgerFigures(subject) {
  const whole = subject.sampleLedger({ language: "da", rows: ROWS, asOf: AS_OF, as: "text" });
  const figures = [];
  for (const [columns, cells] of [
    [23, whole],
    [6, whole.map((row) => SIX.map((c) => row[c]))],
  ]) {
    const times = await alternate(
      {
        bare: () => barePass(cells),
        ours: () => subject.readLedger({ name: "Ledger", cells }, { homeCurrency: "DKK", asOf: AS_OF }),
      },
      7,
    );
    const perRow = (ms) => (ms * 1e6) / ROWS;
    figures.push({
      id: "ledger",
      what: `reading a ledger of ${columns} text columns, 100,000 rows`,
      unit: "ns/row",
      ours: perRow(times.ours),
      peer: perRow(times.bare),
      peerName: "touching and copying the cells",
      most: 2,
    });
  }
  return figures;
}

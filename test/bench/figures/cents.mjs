/** P11: late fees against the exact oracle: big.js decimals, day by day, over a million seeded rows. Counted, not timed, so each processor takes a part. */
import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

const COUNT = 1_000_000;
const SEED = 20261122;

/** Fees that differ from the oracle's among so many rows of a seed. */
function compared(subject, count, seed) {
  let rows = 0;
  let off = 0;
  let cents = 0;
  for (const { input, expected } of subject.seededFees(count, seed)) {
    rows++;
    const fee = subject.lateFee(input);
    if (fee === expected) continue;
    off++;
    cents += Math.abs(fee - expected);
  }
  return { rows, off, cents };
}

const inThread = (count, seed) =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: { count, seed } });
    thread.once("message", resolve);
    thread.once("error", reject);
  });

if (!isMainThread && workerData?.seed) {
  const subject = await import("../../../build/bench/subject.mjs");
  parentPort.postMessage(compared(subject, workerData.count, workerData.seed));
}

export async function centFigures() {
  const parts = Math.min(8, availableParallelism());
  const share = Math.ceil(COUNT / parts);
  const counts = await Promise.all(
    Array.from({ length: parts }, (_, i) => inThread(Math.min(share, COUNT - i * share), SEED + i)),
  );
  const sum = (name) => counts.reduce((total, one) => total + one[name], 0);
  const rows = sum("rows");
  return [
    {
      id: "P11",
      what: `late fees off an exact oracle, ${rows.toLocaleString("en")} seeded rows`,
      unit: "cents",
      ours: sum("cents"),
      most: 0,
    },
    {
      id: "P11",
      what: "rows with another fee than the oracle's",
      unit: "rows",
      ours: sum("off"),
      most: 0,
    },
  ];
}

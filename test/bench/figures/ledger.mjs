/**
 * The ledger reader beside two passes over the same cells: the bare pass, written by hand and told everything (which column
 * is what, the order of day and month, the decimal sign), which checks nothing; and touching and copying alone.
 */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { alternate } from "../alternate.mjs";
import { loadSubject } from "../subject.mjs";
import { AS_OF, SERIAL } from "../workload.mjs";

const ROWS = 100_000;
const ALL = [...Array(23).keys()];
/** Number, customer, invoice date, due date, amount, balance. */
const SIX = [0, 1, 8, 9, 11, 14];
const DATES = [8, 9, 13, 18, 19];
const AMOUNTS = [11, 12, 14, 16];

/** Days since 1970 of a date that exists. */
function dayOf(year, month, date) {
  const y = month <= 2 ? year - 1 : year;
  const era = (y / 400) | 0;
  const yearOfEra = y - era * 400;
  const dayOfYear = (((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0) + date - 1;
  return (
    era * 146097 + yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0) + dayOfYear - 719468
  );
}

/** "31-12-2026", told that the day comes first. */
function dayOfText(text) {
  const digit = (at) => text.charCodeAt(at) - 48;
  const year = digit(6) * 1000 + digit(7) * 100 + digit(8) * 10 + digit(9);
  return dayOf(year, digit(3) * 10 + digit(4), digit(0) * 10 + digit(1));
}

/** "-1.234,50", told that there are always two decimals. */
function minorOfText(text) {
  let units = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) units = units * 10 + code - 48;
  }
  return text.charCodeAt(0) === 45 ? -units : units;
}

/** Values in, whole days and cents, sums by customer and bucket, values out. */
function barePass(cells, { kinds, customer, due, balance }) {
  const out = new Array(cells.length - 1);
  const sums = new Map();
  for (let r = 1; r < cells.length; r++) {
    const row = cells[r];
    const read = new Array(kinds.length);
    for (let c = 0; c < kinds.length; c++) {
      const cell = row[c];
      if (kinds[c] === "text" || cell === "") read[c] = cell;
      else if (kinds[c] === "date") read[c] = typeof cell === "string" ? dayOfText(cell) : cell - SERIAL;
      else read[c] = typeof cell === "string" ? minorOfText(cell) : Math.round(cell * 100);
    }
    out[r - 1] = read;
    let buckets = sums.get(read[customer]);
    if (!buckets) {
      buckets = new Float64Array(5);
      sums.set(read[customer], buckets);
    }
    const late = AS_OF - read[due];
    buckets[late <= 0 ? 0 : late <= 30 ? 1 : late <= 60 ? 2 : late <= 90 ? 3 : 4] += read[balance];
  }
  return [out, sums];
}

/** Every cell touched once and copied into new rows, nothing understood. */
function touchAndCopy(cells) {
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

const kindOf = (column) => (DATES.includes(column) ? "date" : AMOUNTS.includes(column) ? "amount" : "text");

/** One kind of ledger: its cells, both sides in turn, median times in nanoseconds a row. */
async function measure(subject, as, columns) {
  const whole =
    as === "text"
      ? subject.sampleLedger({ language: "da", rows: ROWS, asOf: AS_OF, as: "text" })
      : // What Excel and Sheets give: numbers, and dates as serial numbers.
        subject
          .sampleLedger({ language: "da", rows: ROWS, asOf: AS_OF, as: "cells" })
          .map((row) =>
            row.map((cell) =>
              typeof cell === "object" && cell !== null && "day" in cell ? cell.day + SERIAL : cell,
            ),
          );
  const cells = columns === ALL ? whole : whole.map((row) => columns.map((c) => row[c]));
  const told = {
    kinds: columns.map(kindOf),
    customer: columns.indexOf(1),
    due: columns.indexOf(9),
    balance: columns.indexOf(14),
  };
  const times = await alternate(
    {
      bare: () => barePass(cells, told),
      touch: () => touchAndCopy(cells),
      ours: () => subject.readLedger({ name: "Ledger", cells }, { homeCurrency: "DKK", asOf: AS_OF }),
    },
    15,
  );
  return Object.fromEntries(Object.entries(times).map(([side, ms]) => [side, (ms * 1e6) / ROWS]));
}

/** Each kind in a process of its own, as a host reads one kind: what the engine learnt from another would be measured too. */
const KINDS = [
  ["text", ALL],
  ["text", SIX],
  ["numbers and serials", ALL],
  ["numbers and serials", SIX],
];

export async function ledgerFigures() {
  const figures = [];
  for (const [index, [as, columns]] of KINDS.entries()) {
    const { stdout } = await promisify(execFile)(process.execPath, [
      "--expose-gc",
      fileURLToPath(import.meta.url),
      String(index),
    ]);
    const times = JSON.parse(stdout);
    const what = `reading a ledger of ${columns.length} columns as ${as}, 100,000 rows`;
    const figure = { id: "ledger", what, unit: "ns/row", ours: times.ours };
    figures.push({ ...figure, peer: times.bare, peerName: "bare pass told everything", most: 2 });
    figures.push({ ...figure, peer: times.touch, peerName: "touching and copying" });
  }
  return figures;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [as, columns] = KINDS[Number(process.argv[2])];
  process.stdout.write(JSON.stringify(await measure(await loadSubject(), as, columns)));
}

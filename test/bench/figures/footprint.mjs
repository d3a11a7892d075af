/** P6 memory, P7 the bundles that are loaded for every formula, P9 an edit of one row. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { alternate, median } from "../alternate.mjs";
import { root } from "../subject.mjs";
import { AS_OF, columnOf, POLICY, SERIAL, workload } from "../workload.mjs";
import { callsOn, functionsOf, ourJob } from "./columns.mjs";

const ROWS = 100_000;
const context = { today: AS_OF };

function memory(subject) {
  const functions = functionsOf(subject);
  const values = workload(ROWS);
  const args = [columnOf(values, 3), columnOf(values, 2), POLICY, AS_OF + SERIAL];
  const held = () => {
    globalThis.gc();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  subject.callFunction(functions.LATE_FEE, args, context);
  const before = held();
  const columns = subject.readArguments(functions.LATE_FEE, args, context);
  const kept = [];
  subject.columnPass(functions.LATE_FEE, columns, { rows: ROWS, columns: 1 }, context, (answers) => {
    kept.push(answers);
  });
  const own = (held() - before) / ROWS;
  if (columns.length === 0 || kept.at(-1).to !== ROWS) throw new Error("kept nothing");
  globalThis.gc();
  const start = process.memoryUsage().heapUsed;
  const given = subject.callFunction(functions.LATE_FEE, args, context);
  // Nothing collected yet: what was made on the way is counted in full, the host's own answer too.
  const peak = (process.memoryUsage().heapUsed - start) / ROWS;
  if (given.length !== ROWS) throw new Error("answered nothing");
  return [
    {
      id: "P6",
      what: "LATE_FEE over 100,000 rows: columns and answers held",
      unit: "B/row",
      ours: own,
      most: 64,
    },
    {
      id: "P6",
      what: "the same call at its peak, rubbish and the host's rows counted",
      unit: "B/row",
      ours: peak,
      most: 300,
    },
  ];
}

function evaluation(file, globals) {
  const script = new vm.Script(readFileSync(join(root, file), "utf8"), { filename: file });
  const times = [];
  for (let i = 0; i < 15; i++) {
    const fresh = vm.createContext(globals());
    const start = performance.now();
    script.runInContext(fresh);
    times.push(performance.now() - start);
  }
  return median(times);
}

function bundles() {
  const figures = [];
  for (const [name, file, globals] of [
    ["Sheets Code.js", "dist/sheets-addon/Code.js", () => ({})],
    ["Excel functions.js", "dist/excel-addin/functions.js", () => ({ CustomFunctions: { associate() {} } })],
  ]) {
    const bytes = readFileSync(join(root, file)).length;
    figures.push({ id: "P7", what: `${name}, size`, unit: "bytes", ours: bytes, most: 120_000 });
    figures.push({
      id: "P7",
      what: `${name}, evaluated in a fresh context`,
      unit: "ms",
      ours: evaluation(file, globals),
      most: 4,
    });
  }
  return figures;
}

async function edit(subject) {
  const functions = functionsOf(subject);
  const values = workload(ROWS);
  const all = callsOn(values);
  const one = callsOn(values.slice(0, 1));
  const times = await alternate(
    {
      row: () => {
        for (let i = 0; i < 100; i++) ourJob(subject, functions, one);
      },
      all: () => ourJob(subject, functions, all),
    },
    7,
  );
  return [
    {
      id: "P9",
      what: "one edited row worked again, of 100,000",
      unit: "ms",
      ours: times.row / 100,
      peer: times.all,
      peerName: "the full pass",
      most: 0.01,
    },
  ];
}

export async function footprintFigures(subject) {
  return [...memory(subject), ...bundles(), ...(await edit(subject))];
}

/** P1–P3: the column pass, and whole calls over a host's `values`, beside the usual ways. */
import { alternate } from "../alternate.mjs";
import { dateFnsJob } from "../peers/date-fns-job.mjs";
import { hyperFormulaJob } from "../peers/hyperformula-job.mjs";
import { AS_OF, columnOf, POLICY, SERIAL, TERMS, workload } from "../workload.mjs";

const context = { today: AS_OF };

/** The arguments of the calls of the workload as a host hands them over: a range a column, its cells in rows of one. */
export function callsOn(values) {
  const [customers, invoiced, due, balance, action, contact] = [0, 1, 2, 3, 4, 5].map((c) =>
    columnOf(values, c),
  );
  const asOf = AS_OF + SERIAL;
  return {
    days: [due, asOf],
    bucket: [due, asOf],
    fee: [balance, due, POLICY, asOf],
    discount: [balance, invoiced, TERMS, asOf],
    next: [due, balance, asOf, action, contact, "", "", invoiced],
    report: [customers, due, balance, asOf],
  };
}

/**
 * The bare pass: every cell of `values` read and made a whole number (dates, cents) or a place in a list (texts), and
 * five cells a row written into new rows, with the customer × bucket sums. It checks nothing and answers nothing: it
 * is what moving the values costs.
 */
export function barePass(values) {
  const rows = values.length;
  const invoiced = new Int32Array(rows);
  const due = new Int32Array(rows);
  const balance = new Float64Array(rows);
  const customer = new Int32Array(rows);
  const action = new Int32Array(rows);
  const contact = new Int32Array(rows);
  const names = new Map();
  const actions = new Map();
  for (let i = 0; i < rows; i++) {
    const row = values[i];
    if (!names.has(row[0])) names.set(row[0], names.size);
    customer[i] = names.get(row[0]);
    invoiced[i] = Number(row[1]) - SERIAL;
    due[i] = Number(row[2]) - SERIAL;
    balance[i] = Math.round(Number(row[3]) * 100);
    if (!actions.has(row[4])) actions.set(row[4], actions.size);
    action[i] = actions.get(row[4]);
    contact[i] = row[5] === "" ? 0 : Number(row[5]) - SERIAL;
  }
  const out = new Array(rows);
  const sums = new Float64Array(names.size * 6);
  const labels = ["Current", "1-30", "31-60", "61-90", "91+"];
  for (let i = 0; i < rows; i++) {
    const late = AS_OF - due[i];
    const bucket = late <= 0 ? 0 : late > 90 ? 4 : 1 + (((late - 1) / 30) | 0);
    out[i] = [late, labels[bucket], balance[i] / 100, invoiced[i] / 100, action[i] + contact[i]];
    sums[customer[i] * 6 + bucket] += balance[i];
  }
  return [out, sums];
}

/** Everything the workload asks, through the functions as a host calls them: five columns and the summary, each a call. */
export function ourJob(subject, functions, calls) {
  const { callFunction } = subject;
  return [
    callFunction(functions.DAYS_PAST_DUE, calls.days, context),
    callFunction(functions.AGING_BUCKET, calls.bucket, context),
    callFunction(functions.LATE_FEE, calls.fee, context),
    callFunction(functions.EARLY_PAY_DISCOUNT, calls.discount, context),
    callFunction(functions.NEXT_ACTION, calls.next, context),
    callFunction(functions.AGING_REPORT, calls.report, context),
  ];
}

export const functionsOf = (subject) =>
  Object.fromEntries(subject.worksheetFunctions.map((fn) => [fn.name, fn]));

/** The four simple columns on arguments already read: nothing but the pass. */
function passes(subject, functions, calls) {
  const shape = { rows: calls.days[0].length, columns: 1 };
  const jobs = [
    [functions.DAYS_PAST_DUE, calls.days],
    [functions.AGING_BUCKET, calls.bucket],
    [functions.LATE_FEE, calls.fee],
    [functions.EARLY_PAY_DISCOUNT, calls.discount],
  ].map(([fn, args]) => [fn, subject.readArguments(fn, args, context)]);
  return () => {
    let rows = 0;
    for (const [fn, columns] of jobs)
      subject.columnPass(fn, columns, shape, context, ({ from, to }) => {
        rows += to - from;
      });
    if (rows !== jobs.length * shape.rows) throw new Error("left rows out");
  };
}

export async function columnFigures(subject) {
  const functions = functionsOf(subject);
  const values = workload(100_000);
  const calls = callsOn(values);
  const small = workload(10_000);
  const smallCalls = callsOn(small);
  const pass = passes(subject, functions, calls);
  const main = await alternate(
    { bare: () => barePass(values), pass, ours: () => ourJob(subject, functions, calls) },
    9,
  );
  const perRow = (ms, rows) => (ms * 1e6) / rows;
  const bare = perRow(main.bare, 100_000);
  const ours = perRow(main.ours, 100_000);
  const objects = await alternate(
    { ours: () => ourJob(subject, functions, smallCalls), "date-fns": () => dateFnsJob(small) },
    11,
    12,
  );
  const sheet = workload(2_000);
  const sheetCalls = callsOn(sheet);
  const engine = await alternate(
    { ours: () => ourJob(subject, functions, sheetCalls), engine: () => hyperFormulaJob(sheet) },
    7,
    12,
  );
  const kernel = {};
  const host = {};
  for (const rows of [10_000, 100_000, 1_000_000]) {
    const at = rows === 100_000 ? calls : callsOn(workload(rows));
    const run = passes(subject, functions, at);
    const times = await alternate({ kernel: run, host: () => ourJob(subject, functions, at) }, 7);
    kernel[rows] = perRow(times.kernel, rows);
    host[rows] = perRow(times.host, rows);
  }
  const summaries = {};
  for (const rows of [10_000, 100_000]) {
    const { report } = rows === 100_000 ? calls : smallCalls;
    summaries[rows] = (
      await alternate({ report: () => subject.callFunction(functions.AGING_REPORT, report, context) }, 9)
    ).report;
  }
  const growth = (of) => Math.max(of[100_000], of[1_000_000]) / of[10_000];
  return [
    {
      id: "P1",
      what: "column pass, 4 columns, 100,000 rows",
      unit: "ns/row",
      ours: perRow(main.pass, 100_000),
      peer: bare,
      peerName: "bare values pass",
      most: 0.25,
    },
    {
      id: "P2",
      what: "values → 5 outputs + summary → values, 100,000 rows",
      unit: "ns/row",
      ours,
      peer: bare,
      peerName: "bare values pass",
      most: 1.6,
    },
    {
      id: "P2",
      what: "the same at 10,000 rows",
      unit: "ns/row",
      ours: perRow(objects.ours, 10_000),
      peer: perRow(objects["date-fns"], 10_000),
      peerName: "date-fns, row objects, big.js",
      most: 1 / 20,
    },
    {
      id: "P2",
      what: "the same at 2,000 rows",
      unit: "ns/row",
      ours: perRow(engine.ours, 2_000),
      peer: perRow(engine.engine, 2_000),
      peerName: "HyperFormula",
      most: 1 / 100,
    },
    {
      id: "P3",
      what: "growth of the column pass, 10,000 → 1,000,000 rows",
      unit: "ns/row",
      ours: kernel[1_000_000],
      peer: kernel[10_000],
      peerName: "ours at 10,000 rows",
      ratio: growth(kernel),
      most: 2,
    },
    {
      id: "P3",
      what: "growth of the calls, 10,000 → 1,000,000 rows",
      unit: "ns/row",
      ours: host[1_000_000],
      peer: host[10_000],
      peerName: "ours at 10,000 rows",
      ratio: growth(host),
      most: 3,
    },
    {
      id: "P3",
      what: "AGING_REPORT, ten times the rows",
      unit: "ms",
      ours: summaries[100_000],
      peer: summaries[10_000],
      peerName: "ours at 10,000 rows",
      most: 12,
    },
  ];
}

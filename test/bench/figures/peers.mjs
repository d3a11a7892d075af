/** For the picture: the same day, bucket and summary in DuckDB and arquero, rows already in their own tables. */
import * as aq from "arquero";
import { alternate } from "../alternate.mjs";
import { AS_OF, SERIAL, workload } from "../workload.mjs";
import { callsOn, functionsOf, ourJob } from "./columns.mjs";

export async function peerFigures(subject) {
  const values = workload(100_000);
  const functions = functionsOf(subject);
  const calls = callsOn(values);
  const times = await alternate(
    {
      ours: () => ourJob(subject, functions, calls),
      arquero: () => {
        const table = aq
          .table({
            customer: values.map((row) => row[0]),
            invoiced: Int32Array.from(values, (row) => row[1]),
            due: Int32Array.from(values, (row) => row[2]),
            balance: Float64Array.from(values, (row) => row[3]),
          })
          .params({ on: AS_OF + SERIAL })
          .derive({ days: (d, $) => $.on - d.due })
          .derive({
            bucket: (d) => (d.days <= 0 ? 0 : d.days <= 30 ? 1 : d.days <= 60 ? 2 : d.days <= 90 ? 3 : 4),
            fee: (d) => (d.days > 5 ? aq.op.round((d.balance * 18 * (d.days - 5)) / 365) / 100 : 0),
            discount: (d, $) => ($.on <= d.invoiced + 10 ? aq.op.round(d.balance * 2) / 100 : 0),
          });
        table
          .groupby("customer", "bucket")
          .rollup({ sum: (d) => aq.op.sum(d.balance) })
          .objects();
        return table.objects({ limit: Number.POSITIVE_INFINITY });
      },
    },
    7,
  );
  const perRow = (ms) => (ms * 1e6) / 100_000;
  return [
    {
      id: "P2",
      what: "the same (arquero without the next action)",
      unit: "ns/row",
      ours: perRow(times.ours),
      peer: perRow(times.arquero),
      peerName: "arquero",
      note: "for comparison",
    },
  ];
}

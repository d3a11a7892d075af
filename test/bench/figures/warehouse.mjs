/** The functions in ClickHouse: rows a second, how it grows, and beside plain SQL. Only where test/warehouse is installed. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as esbuild from "esbuild";
import { median } from "../alternate.mjs";
import { root } from "../subject.mjs";

const engine = join(root, "test/warehouse/node_modules/chdb/index.js");

async function openClickHouse() {
  const outfile = join(root, "build", "bench", "clickhouse.mjs");
  await esbuild.build({
    entryPoints: [join(root, "test/warehouse/clickhouse.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    plugins: [
      {
        name: "engine",
        setup: (build) => build.onResolve({ filter: /^chdb$/ }, () => ({ path: engine, external: true })),
      },
    ],
    logLevel: "warning",
  });
  return (await import(pathToFileURL(outfile).href)).openClickHouse();
}

const AS_OF = "'2026-03-31'";
const OURS = `SELECT sum(ifNull(DAYS_PAST_DUE(due, ${AS_OF}), 0)), uniq(AGING_BUCKET(due, ${AS_OF}, NULL)) FROM rows`;
const PLAIN = `SELECT sum(dateDiff('day', due, toDate32(${AS_OF}))), uniq(multiIf(dateDiff('day', due, toDate32(${AS_OF})) <= 0, 'Current', dateDiff('day', due, toDate32(${AS_OF})) <= 30, '1-30', dateDiff('day', due, toDate32(${AS_OF})) <= 60, '31-60', dateDiff('day', due, toDate32(${AS_OF})) <= 90, '61-90', '91+')) FROM rows`;

export async function warehouseFigures(_subject, { full }) {
  if (!existsSync(engine) || !existsSync(join(root, "dist/clickhouse/views.sql"))) {
    process.stderr.write("warehouse: not installed, run npm run test:warehouse once\n");
    return [];
  }
  const db = await openClickHouse();
  const figures = [];
  let first;
  try {
    for (const rows of full ? [1_000_000, 10_000_000] : [1_000_000]) {
      db.run(
        `CREATE OR REPLACE VIEW rows AS SELECT toDate32('2025-09-01') + (number * 7919) % 300 AS due FROM numbers(${rows})`,
      );
      const time = (sql) => {
        const start = performance.now();
        db.rows(sql);
        return performance.now() - start;
      };
      const rounds = rows > 1_000_000 ? 1 : 3;
      const ours = [];
      const plain = [];
      for (let i = 0; i < rounds; i++) {
        ours.push(time(OURS));
        plain.push(time(PLAIN));
      }
      const perRow = (ms) => (ms * 1e6) / rows;
      const mine = perRow(median(ours));
      first ??= mine;
      const size = `${(rows / 1e6).toLocaleString("en")} million rows`;
      figures.push({
        id: "warehouse",
        what: `DAYS_PAST_DUE and AGING_BUCKET in ClickHouse, ${size}`,
        unit: "ns/row",
        ours: mine,
        peer: perRow(median(plain)),
        peerName: "the same in plain SQL",
        note: `${Math.round(1e9 / mine).toLocaleString("en")} rows a second`,
      });
      if (rows > 1_000_000)
        figures.push({
          id: "warehouse",
          what: "per-row cost, 10 million beside 1 million rows",
          unit: "ns/row",
          ours: mine,
          peer: first,
          peerName: "1 million rows",
          most: 1.5,
        });
    }
  } finally {
    db.close();
  }
  return figures;
}

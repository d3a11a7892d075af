// Writes dist/clickhouse (one executable script, the function definitions, table and views) and dist/bigquery (one
// library, the CREATE FUNCTION statements, table and views), all from the one catalogue.
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export async function build({ root, out, esbuild, plugins }) {
  const from = (file) => join(root, "warehouse", file);
  const clickhouse = join(out, "clickhouse");
  const bigquery = join(out, "bigquery");
  for (const folder of [clickhouse, bigquery]) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
  }
  const common = { bundle: true, minify: true, charset: "utf8", legalComments: "none", logLevel: "warning" };
  const withoutWords = [plugins.withoutWords];
  const script = join(clickhouse, "duebook.js");
  await esbuild.build({
    ...common,
    entryPoints: [from("clickhouse.ts")],
    outfile: script,
    // ClickHouse starts it as a file of its own, with no package.json beside it to say it is a module.
    format: "cjs",
    platform: "node",
    target: "node20",
    banner: { js: "#!/usr/bin/env node" },
    plugins: withoutWords,
  });
  await chmod(script, 0o755);
  await esbuild.build({
    ...common,
    entryPoints: [from("bigquery.ts")],
    outfile: join(bigquery, "duebook.js"),
    format: "iife",
    globalName: "duebook",
    target: "es2020",
    plugins: withoutWords,
  });
  const sql = join(root, "build", "warehouse.mjs");
  await esbuild.build({
    ...common,
    entryPoints: [from("warehouse.ts")],
    outfile: sql,
    format: "esm",
    target: "es2020",
  });
  const made = await import(`${pathToFileURL(sql).href}?${Date.now()}`);
  await writeFile(join(clickhouse, "duebook_function.xml"), made.clickHouseFunctions());
  await writeFile(join(clickhouse, "schema.sql"), made.clickHouseSchema());
  await writeFile(join(clickhouse, "views.sql"), made.clickHouseViews());
  await writeFile(join(bigquery, "functions.sql"), made.bigQueryFunctions());
  await writeFile(join(bigquery, "schema.sql"), made.bigQuerySchema());
  await writeFile(join(bigquery, "views.sql"), made.bigQueryViews());
}

/** What warehouse/build.mjs bundles to write the SQL. */
export { bigQueryFunctions, bigQuerySchema, bigQueryViews } from "./bigquery-sql.ts";
export { clickHouseFunctions, clickHouseSchema, clickHouseViews } from "./clickhouse-sql.ts";

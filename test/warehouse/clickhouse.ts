/** A real ClickHouse in this process, with our functions, table and views. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Session } from "chdb";

const built = join(import.meta.dirname, "../../dist/clickhouse");

export interface ClickHouse {
  /** Rows of a query as arrays of text, number or null. */
  rows(sql: string): (string | number | null)[][];
  run(sql: string): void;
  close(): void;
}

const statements = (file: string): string[] =>
  readFileSync(join(built, file), "utf8")
    .split(/;\s*\n/)
    .filter((statement) => statement.replace(/^\s*--.*$/gm, "").trim() !== "");

export function openClickHouse(): ClickHouse {
  const folder = mkdtempSync(join(tmpdir(), "duebook-clickhouse-"));
  mkdirSync(join(folder, "scripts"));
  copyFileSync(join(built, "duebook.js"), join(folder, "scripts", "duebook.js"));
  copyFileSync(join(built, "duebook_function.xml"), join(folder, "duebook_function.xml"));
  const config = join(folder, "config.xml");
  writeFileSync(
    config,
    `<clickhouse><user_scripts_path>${folder}/scripts/</user_scripts_path>` +
      `<user_defined_executable_functions_config>${folder}/*_function.xml</user_defined_executable_functions_config></clickhouse>`,
  );
  const session = new Session(join(folder, "data"), { connectionArgs: [`--config-file=${config}`] } as never);
  const query = (sql: string): string => String(session.query(sql, "JSONCompactEachRow"));
  for (const statement of [...statements("schema.sql"), ...statements("views.sql")]) query(statement);
  return {
    rows: (sql) =>
      query(sql)
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    run: (sql) => void query(sql),
    close: () => {
      (session as { close?: () => void }).close?.();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A value as a SQL literal. */
export function literal(value: unknown): string {
  if (value === null || value === undefined || value === "") return "NULL";
  if (typeof value === "number") return String(value);
  if (typeof value === "object" && "day" in value) {
    return `toDate32('${new Date((value as { day: number }).day * 864e5).toISOString().slice(0, 10)}')`;
  }
  return `'${String(value).replace(/\\/g, "\\\\").replace(/'/g, "\\'")}'`;
}

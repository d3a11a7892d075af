/** P4: CSV bytes with real quoting, d-m-y dates and comma amounts → outputs as CSV and the summary, beside DuckDB on one thread. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { alternate } from "../alternate.mjs";
import { AS_OF, POLICY, SERIAL, TERMS, workload } from "../workload.mjs";

const isoParts = (subject, serial) => subject.isoDay(serial - SERIAL).split("-");

/** The workload as a Danish program writes it: semicolons, quoted names, 31-03-2026, 1.234,50. */
function csvOf(subject, rows) {
  const lines = ["Fakturanr;Kunde;Fakturadato;Forfaldsdato;Restbeløb;Seneste handling;Seneste kontakt"];
  const day = (serial) => (serial === "" ? "" : isoParts(subject, serial).reverse().join("-"));
  for (const [i, [customer, invoiced, due, balance, action, contact]] of workload(rows).entries()) {
    const [whole, cents] = balance.toFixed(2).split(".");
    const amount = `${whole.replace(/\B(?=(\d{3})+$)/g, ".")},${cents}`;
    lines.push(
      `${10000 + i};"${customer}; ApS";${day(invoiced)};${day(due)};"${amount}";${action};${day(contact)}`,
    );
  }
  return Buffer.from(`${lines.join("\r\n")}\r\n`, "utf8");
}

function ours(subject, bytes) {
  const { sheets } = subject.openCsv(bytes, "Ledger");
  const reading = subject.readLedger(subject.sheetCells(sheets[0]), { homeCurrency: "DKK", asOf: AS_OF });
  const policy = subject.readPolicy(POLICY, "policy");
  const terms = subject.readTerms(TERMS, "terms");
  const out = [["invoice", "days", "bucket", "fee", "discount", "next"]];
  const rows = { customers: [], dueDates: [], balances: [] };
  for (const {
    invoice,
    customer,
    dueDate,
    openBalance,
    invoiceDate,
    lastAction,
    lastContact,
  } of reading.invoices) {
    const days = AS_OF - dueDate;
    const fee = subject.lateFee({ balance: openBalance, dueDate, policy, asOf: AS_OF });
    const discount = subject.earlyPayDiscount({ amount: openBalance, invoiceDate, terms, payDate: AS_OF });
    const decision = subject.decide(
      { dueDate, balance: openBalance, lastAction, lastContact, invoiceDate },
      subject.STANDARD,
      AS_OF,
    );
    out.push([
      invoice,
      String(days),
      subject.agingBucket(days),
      String(fee / 100),
      String(discount / 100),
      subject.labelOf(decision, subject.STANDARD),
    ]);
    rows.customers.push(customer);
    rows.dueDates.push(dueDate);
    rows.balances.push(openBalance);
  }
  const report = subject.agingReport(rows, AS_OF);
  if (reading.invoices.length === 0) throw new Error("nothing was read");
  return [subject.newCsv(out), report];
}

const QUERY = (from, to) => `
COPY (
  WITH rows AS (
    SELECT "Fakturanr" AS invoice, "Kunde" AS customer,
      strptime("Fakturadato", '%d-%m-%Y')::DATE AS invoiced, strptime("Forfaldsdato", '%d-%m-%Y')::DATE AS due,
      replace(replace("Restbeløb", '.', ''), ',', '.')::DECIMAL(18,2) AS balance,
      "Seneste handling" AS action, try_strptime("Seneste kontakt", '%d-%m-%Y')::DATE AS contact
    FROM read_csv('${from}', delim=';', quote='"', header=true, all_varchar=true)
  ), late AS (SELECT *, (DATE '2026-03-31' - due)::INTEGER AS days FROM rows)
  SELECT invoice, days,
    CASE WHEN days <= 0 THEN 'Current' WHEN days <= 30 THEN '1-30' WHEN days <= 60 THEN '31-60' WHEN days <= 90 THEN '61-90' ELSE '91+' END AS bucket,
    CASE WHEN days > 5 THEN round(balance * 18 * (days - 5) / 36500, 2) ELSE 0 END AS fee,
    CASE WHEN DATE '2026-03-31' <= invoiced + 10 THEN round(balance * 0.02, 2) ELSE 0 END AS discount,
    CASE WHEN days < 1 THEN 'Wait'
      WHEN action = 'Formal reminder' AND days >= 60 AND contact + 12 <= DATE '2026-03-31' THEN 'Final notice'
      WHEN action = 'Formal reminder' AND days >= 45 AND contact + 12 <= DATE '2026-03-31' THEN 'Suspension notice'
      WHEN action = 'Second reminder' AND days >= 30 AND contact + 7 <= DATE '2026-03-31' THEN 'Formal reminder'
      WHEN action = 'Second reminder' AND days >= 8 AND contact + 2 <= DATE '2026-03-31' THEN 'Phone call'
      WHEN action = 'Friendly reminder' AND days >= 5 AND contact + 4 <= DATE '2026-03-31' THEN 'Second reminder'
      WHEN action = '' OR action IS NULL THEN 'Friendly reminder' ELSE 'Wait' END AS next
  FROM late
) TO '${to}' (HEADER, DELIMITER ',')`;

const SUMMARY = (from) => `
  SELECT "Kunde", CASE WHEN d <= 0 THEN 0 WHEN d <= 30 THEN 1 WHEN d <= 60 THEN 2 WHEN d <= 90 THEN 3 ELSE 4 END AS bucket, sum(balance)
  FROM (SELECT "Kunde", (DATE '2026-03-31' - strptime("Forfaldsdato", '%d-%m-%Y')::DATE)::INTEGER AS d,
    replace(replace("Restbeløb", '.', ''), ',', '.')::DECIMAL(18,2) AS balance
    FROM read_csv('${from}', delim=';', quote='"', header=true, all_varchar=true)) GROUP BY 1, 2`;

export async function wholeJobFigures(subject, { full }) {
  const folder = mkdtempSync(join(tmpdir(), "duebook-bench-"));
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  const figures = [];
  try {
    for (const rows of [10_000, 100_000, 1_000_000]) {
      const bytes = csvOf(subject, rows);
      const from = join(folder, `${rows}.csv`);
      const to = join(folder, "out.csv");
      writeFileSync(from, bytes);
      const times = await alternate(
        {
          ours: () => writeFileSync(join(folder, "ours.csv"), ours(subject, bytes)[0]),
          duckdb: async () => {
            await connection.run(QUERY(from, to));
            await (await connection.run(SUMMARY(from))).getRows();
          },
        },
        ...(rows === 1_000_000 && !full ? [1, 1] : [7]),
      );
      if (statSync(to).size < rows * 10) throw new Error("DuckDB wrote nothing");
      const perRow = (ms) => (ms * 1e6) / rows;
      const note = rows === 1_000_000 && !full ? ", one round; 7 with --full" : "";
      figures.push({
        id: "P4",
        what: `CSV bytes → outputs and summary, ${rows.toLocaleString("en")} rows${note}`,
        unit: "ns/row",
        ours: perRow(times.ours),
        peer: perRow(times.duckdb),
        peerName: "DuckDB, one thread",
        most: 1,
      });
    }
  } finally {
    connection.closeSync();
    rmSync(folder, { recursive: true, force: true });
  }
  return figures;
}

/** What BigQuery is told, in GoogleSQL: one JavaScript function a scalar worksheet function, the table, the views. */
import type { Parameter, Result } from "../core/functions/declaration.ts";
import { type ColumnType, INVOICE_COLUMNS } from "../core/invoice-table.ts";
import { scalarFunctions } from "./scalar.ts";
import { BUCKETS, bucketCondition, NO_DUE_DATE_BUCKET, PLAIN_LETTERS } from "./views.ts";

const COLUMN_TYPES: Readonly<Record<ColumnType, string>> = {
  text: "STRING",
  date: "DATE",
  amount: "NUMERIC",
  count: "INT64",
  flag: "BOOL",
};

/** BigQuery's JavaScript functions know no INT64; a count is a FLOAT64 there. */
function argumentType(parameter: Parameter): string {
  const { id } = parameter.kind;
  if (id === "date" || id === "as of") return "DATE";
  if (id === "amount") return "NUMERIC";
  return id === "count" || id === "number" ? "FLOAT64" : "STRING";
}

function resultType(result: Result): string {
  const type = result.shape === "cell" ? result.type : "text";
  if (type === "date") return "DATE";
  if (type === "amount") return "NUMERIC";
  return type === "text" ? "STRING" : "FLOAT64";
}

/** Words of GoogleSQL that cannot name a parameter, of those our parameters use. */
const RESERVED = new Set(["current"]);

const argumentName = ({ name }: Parameter): string => (RESERVED.has(name) ? `${name}_` : name);

/** `CREATE FUNCTION` for each scalar function and its error; `library` is where duebook.js was uploaded. */
export function bigQueryFunctions(library = "gs://YOUR-BUCKET/duebook.js"): string {
  const create = (name: string, args: string, returns: string, body: string): string =>
    `CREATE OR REPLACE FUNCTION duebook.${name}(${args})\nRETURNS ${returns}\nLANGUAGE js\nOPTIONS (library = ["${library}"])\nAS r"""\n${body}\n""";\n`;
  const parts = scalarFunctions.flatMap(({ fn, parameters }) => {
    const args = [...parameters.map((p) => `${argumentName(p)} ${argumentType(p)}`), "today DATE"].join(", ");
    const call = `"${fn.name}", [${parameters.map(argumentName).join(", ")}], today`;
    return [
      create(fn.name, args, resultType(fn.result), `  return duebook.value(${call});`),
      create(`${fn.name}_ERROR`, args, "STRING", `  return duebook.error(${call});`),
    ];
  });
  parts.push(
    create(
      "WORKLIST_ROWS",
      "customer_rows STRING, as_of DATE, playbook STRING",
      "STRING",
      "  return duebook.worklist(customer_rows, as_of, playbook);",
    ),
  );
  return `-- Every function takes the day of the query last: CURRENT_DATE() where as_of is left NULL means today.\nCREATE SCHEMA IF NOT EXISTS duebook;\n\n${parts.join("\n")}`;
}

/** The invoices table. */
export function bigQuerySchema(): string {
  const columns = Object.entries(INVOICE_COLUMNS).map(
    ([name, type]) => `  \`${name}\` ${COLUMN_TYPES[type]}`,
  );
  return `-- One row an invoice; a payment or credit matched to none has kind 'payment' or 'credit' and a negative balance.
-- NULL is a blank. Amounts are decimals in the currency's major units, never floats.
CREATE TABLE IF NOT EXISTS duebook.invoices (
${columns.join(",\n")}
);
`;
}

/** A customer's name as the core compares it (core/word.ts): without case, accents and punctuation; one of signs alone stands for itself. */
const NAME_KEY = ((): string => {
  let key = "REGEXP_REPLACE(NORMALIZE(LOWER(COALESCE(customer, '')), NFD), r'[\\x{0300}-\\x{036f}]', '')";
  for (const [letter, plain] of PLAIN_LETTERS) key = `REPLACE(${key}, '${letter}', '${plain}')`;
  key = `TRIM(REGEXP_REPLACE(${key}, r'[^\\p{L}\\p{N}]+', ' '))`;
  return `COALESCE(NULLIF(${key}, ''), TRIM(COALESCE(customer, '')))`;
})();

/** The views as table functions: `SELECT * FROM duebook.aging_report(DATE '2026-11-22')`. */
export function bigQueryViews(): string {
  const sums = BUCKETS.map(
    (bucket) =>
      `  SUM(IF(due_date IS NOT NULL AND ${bucketCondition(bucket, "days_past_due")}, open, 0)) AS \`${bucket.label}\``,
  );
  const rates = BUCKETS.map(
    (bucket) => `      WHEN ${bucketCondition(bucket, "days_past_due")} THEN NUMERIC '${bucket.rate}'`,
  );
  const first = BUCKETS[0]?.rate ?? 0;
  return `-- What is open as of a day: an invoice dated after it is not there yet, one paid after it was still open.
CREATE OR REPLACE TABLE FUNCTION duebook.open_invoices(as_of DATE) AS
SELECT
  *,
  CASE
    WHEN paid_date IS NULL THEN balance
    WHEN paid_date > as_of THEN COALESCE(amount, balance + COALESCE(paid, 0))
    WHEN balance > 0 AND paid IS NOT NULL THEN balance
    ELSE 0
  END AS open,
  DATE_DIFF(as_of, due_date, DAY) AS days_past_due
FROM duebook.invoices
WHERE COALESCE(kind, 'invoice') = 'invoice' AND (invoice_date IS NULL OR invoice_date <= as_of);

-- Aging by customer and currency; one row per currency whose customer is 'Total'. Never a sum across currencies.
CREATE OR REPLACE TABLE FUNCTION duebook.aging_report(as_of DATE) AS
SELECT
  currency_code AS currency,
  COALESCE(customer_name, 'Total') AS customer,
${sums.join(",\n")},
  SUM(IF(due_date IS NULL, open, 0)) AS \`${NO_DUE_DATE_BUCKET}\`,
  SUM(open) AS \`Total\`
FROM (
  SELECT UPPER(TRIM(COALESCE(currency, ''))) AS currency_code, TRIM(COALESCE(customer, '')) AS customer_name, due_date, days_past_due, open
  FROM duebook.open_invoices(as_of)
  WHERE open != 0
)
GROUP BY GROUPING SETS ((currency_code, customer_name), (currency_code));

-- Days sales outstanding by currency: what is open on the day against the sales of the days before it.
CREATE OR REPLACE TABLE FUNCTION duebook.days_sales_outstanding(as_of DATE, days INT64) AS
SELECT
  currency_code,
  receivables,
  credit_sales,
  duebook.DAYS_SALES_OUTSTANDING(receivables, credit_sales, CAST(days AS FLOAT64), as_of) AS dso
FROM (
  SELECT
    UPPER(TRIM(COALESCE(currency, ''))) AS currency_code,
    SUM(open) AS receivables,
    SUM(IF(invoice_date > DATE_SUB(as_of, INTERVAL days DAY), amount, 0)) AS credit_sales
  FROM duebook.open_invoices(as_of)
  GROUP BY currency_code
);

-- The allowance for bad debt by currency at the example rates (an example, not advice); never below 0.
CREATE OR REPLACE TABLE FUNCTION duebook.bad_debt_allowance(as_of DATE) AS
SELECT
  UPPER(TRIM(COALESCE(currency, ''))) AS currency_code,
  GREATEST(0, ROUND(SUM(open * CASE
      WHEN due_date IS NULL THEN NUMERIC '${first}'
${rates.join("\n")}
      ELSE 0
    END), 2)) AS allowance
FROM duebook.open_invoices(as_of)
GROUP BY currency_code;

-- The worklist: all rows of a customer go to the core together, because messages belong to customers.
CREATE OR REPLACE TABLE FUNCTION duebook.worklist(as_of DATE, playbook STRING) AS
WITH
  named AS (
    SELECT
      invoices.*,
      ${NAME_KEY} AS name_key
    FROM duebook.invoices AS invoices
  ),
  keyed AS (
    SELECT
      named.*,
      MIN(NULLIF(customer_number, '')) OVER (PARTITION BY name_key) AS first_number,
      MAX(NULLIF(customer_number, '')) OVER (PARTITION BY name_key) AS last_number
    FROM named
  ),
  grouped AS (
    SELECT
      CASE
        WHEN COALESCE(customer_number, '') != '' THEN CONCAT('#', customer_number)
        WHEN first_number = last_number THEN CONCAT('#', first_number)
        ELSE name_key
      END AS customer_key,
      CONCAT('[', STRING_AGG(TO_JSON_STRING(keyed), ',' ORDER BY keyed.row), ']') AS customer_rows
    FROM keyed
    GROUP BY customer_key
  )
SELECT
  ROW_NUMBER() OVER (
    ORDER BY CAST(JSON_VALUE(item, '$.urgency') AS INT64), ABS(CAST(JSON_VALUE(item, '$.past_due') AS NUMERIC)) DESC,
      JSON_VALUE(item, '$.customer'), JSON_VALUE(item, '$.currency')) AS priority,
  JSON_VALUE(item, '$.customer') AS customer,
  JSON_VALUE(item, '$.action') AS action,
  SAFE_CAST(NULLIF(JSON_VALUE(item, '$.since'), '') AS DATE) AS since,
  CAST(JSON_VALUE(item, '$.invoices') AS INT64) AS invoices,
  CAST(JSON_VALUE(item, '$.past_due') AS NUMERIC) AS past_due,
  JSON_VALUE(item, '$.currency') AS currency,
  JSON_VALUE(item, '$.phone') AS phone,
  SAFE_CAST(NULLIF(JSON_VALUE(item, '$.promised'), '') AS DATE) AS promised,
  JSON_VALUE(item, '$.also') AS also,
  JSON_VALUE(item, '$.reason') AS reason
FROM grouped, UNNEST(JSON_QUERY_ARRAY(duebook.WORKLIST_ROWS(customer_rows, as_of, playbook))) AS item;
`;
}

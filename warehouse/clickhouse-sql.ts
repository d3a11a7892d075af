/** What ClickHouse is told: the functions' definitions (XML), the table, the views. Names in SQL are the worksheet's own. */
import type { Result } from "../core/functions/declaration.ts";
import { type ColumnType, INVOICE_COLUMNS } from "../core/invoice-table.ts";
import { scalarFunctions } from "./scalar.ts";
import { BUCKETS, bucketCondition, NO_DUE_DATE_BUCKET, PLAIN_LETTERS } from "./views.ts";

/** An amount: four decimals hold every currency of ISO 4217 but CLF and UYW, which nobody invoices in. */
const AMOUNT = "Decimal(18, 4)";

const COLUMN_TYPES: Readonly<Record<ColumnType, string>> = {
  text: "String",
  date: "Date32",
  amount: AMOUNT,
  count: "Int64",
  flag: "Bool",
};

function resultType(result: Result): string {
  const type = result.shape === "cell" ? result.type : "text";
  if (type === "date") return "Nullable(Date32)";
  if (type === "amount") return `Nullable(${AMOUNT})`;
  if (type === "count") return "Nullable(Int64)";
  return type === "text" ? "Nullable(String)" : "Nullable(Float64)";
}

const element = (name: string, text: string): string =>
  `<${name}>${text.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</${name}>`;

function definition(name: string, command: string, returns: string, parameters: readonly string[]): string {
  const lines = [
    element("type", "executable_pool"),
    element("name", name),
    element("return_type", returns),
    // Text takes a date, a decimal or a text as it stands; the core reads it, so that a bad one is that row's error.
    ...parameters.map(
      (p) => `<argument>${element("type", "Nullable(String)")}${element("name", p)}</argument>`,
    ),
    element("format", "TabSeparated"),
    element("command", command),
    element("send_chunk_header", "1"),
    element("pool_size", "2"),
    element("max_command_execution_time", "600"),
    element("command_read_timeout", "600000"),
    element("command_write_timeout", "600000"),
    element("execute_direct", "1"),
  ];
  return `  <function>\n    ${lines.join("\n    ")}\n  </function>`;
}

/** duebook_function.xml: for each scalar function `NAME` and `NAME_ERROR`, and `DUEBOOK_WORKLIST` for the view. */
export function clickHouseFunctions(): string {
  const definitions = scalarFunctions.flatMap(({ fn, parameters }) => {
    const names = parameters.map((p) => p.name);
    return [
      definition(fn.name, `duebook.js ${fn.name} value`, resultType(fn.result), names),
      definition(`${fn.name}_ERROR`, `duebook.js ${fn.name} error`, "Nullable(String)", names),
    ];
  });
  definitions.push(
    definition("DUEBOOK_WORKLIST", "duebook.js WORKLIST", "String", ["customer_rows", "as_of", "playbook"]),
  );
  return `<functions>\n${definitions.join("\n")}\n</functions>\n`;
}

/** The invoices table. */
export function clickHouseSchema(): string {
  const columns = Object.entries(INVOICE_COLUMNS).map(
    ([name, type]) => `  ${name} Nullable(${COLUMN_TYPES[type]})`,
  );
  return `-- One row an invoice; a payment or credit matched to none has kind 'payment' or 'credit' and a negative balance.
-- NULL is a blank. Amounts are decimals in the currency's major units, never floats.
CREATE TABLE IF NOT EXISTS invoices (
${columns.join(",\n")}
) ENGINE = MergeTree ORDER BY tuple();
`;
}

const bucketSum = (condition: string, label: string): string =>
  `  coalesce(sumIf(open, ${condition}), 0) AS "${label}"`;

/** A customer's name as the core compares it (core/word.ts): without case, accents and punctuation; one of signs alone stands for itself. */
const NAME_KEY = ((): string => {
  let key =
    "replaceRegexpAll(normalizeUTF8NFD(lowerUTF8(coalesce(customer, ''))), '[\\\\x{0300}-\\\\x{036f}]', '')";
  for (const [letter, plain] of PLAIN_LETTERS) key = `replaceAll(${key}, '${letter}', '${plain}')`;
  key = `trimBoth(replaceRegexpAll(${key}, '[^\\\\p{L}\\\\p{N}]+', ' '))`;
  return `coalesce(nullIf(${key}, ''), trimBoth(coalesce(customer, '')))`;
})();

/** The views, each for a day: `SELECT * FROM aging_report(as_of = '2026-11-22')`. */
export function clickHouseViews(): string {
  const days = "days_past_due";
  const sums = BUCKETS.map((bucket) =>
    bucketSum(`due_date IS NOT NULL AND ${bucketCondition(bucket, days)}`, bucket.label),
  );
  const rates = BUCKETS.map(
    (bucket) => `due_date IS NOT NULL AND ${bucketCondition(bucket, days)}, ${bucket.rate}`,
  );
  const first = BUCKETS[0]?.rate ?? 0;
  const columns = Object.entries(INVOICE_COLUMNS);
  return `-- What is open as of a day: an invoice dated after it is not there yet, one paid after it was still open.
CREATE OR REPLACE VIEW open_invoices AS
SELECT
  *,
  multiIf(
    paid_date IS NULL, balance,
    paid_date > {as_of:Date32}, coalesce(amount, balance + coalesce(paid, 0)),
    balance > 0 AND paid IS NOT NULL, balance,
    0) AS open,
  dateDiff('day', due_date, {as_of:Date32}) AS days_past_due
FROM invoices
WHERE coalesce(kind, 'invoice') = 'invoice'
  AND (invoice_date IS NULL OR invoice_date <= {as_of:Date32});

-- Aging by customer and currency; one row per currency whose customer is 'Total'. Never a sum across currencies.
CREATE OR REPLACE VIEW aging_report AS
SELECT
  currency_code AS currency,
  if(grouping(customer_name) = 1, 'Total', customer_name) AS customer,
${sums.join(",\n")},
  coalesce(sumIf(open, due_date IS NULL), 0) AS "${NO_DUE_DATE_BUCKET}",
  sum(open) AS "Total"
FROM (
  SELECT upper(trimBoth(coalesce(currency, ''))) AS currency_code, trimBoth(coalesce(customer, '')) AS customer_name, due_date, days_past_due, open
  FROM open_invoices(as_of = {as_of:Date32})
  WHERE open != 0
)
GROUP BY GROUPING SETS ((currency_code, customer_name), (currency_code))
ORDER BY currency_code, grouping(customer_name), "Total" DESC, lowerUTF8(customer_name), customer_name;

-- Days sales outstanding by currency: what is open on the day against the sales of the days before it.
CREATE OR REPLACE VIEW days_sales_outstanding AS
SELECT
  upper(trimBoth(coalesce(currency, ''))) AS currency_code,
  sum(open) AS receivables,
  sumIf(amount, invoice_date > {as_of:Date32} - {days:UInt32}) AS credit_sales,
  DAYS_SALES_OUTSTANDING(toString(receivables), toString(credit_sales), toString({days:UInt32})) AS dso
FROM open_invoices(as_of = {as_of:Date32})
GROUP BY currency_code
ORDER BY currency_code;

-- The allowance for bad debt by currency at the example rates (an example, not advice); never below 0.
CREATE OR REPLACE VIEW bad_debt_allowance AS
SELECT
  upper(trimBoth(coalesce(currency, ''))) AS currency_code,
  greatest(0, round(sum(open * multiIf(
    due_date IS NULL, toDecimal64(${first}, 4),
    ${rates.map((rate) => rate.replace(/, ([\d.]+)$/, ", toDecimal64($1, 4)")).join(",\n    ")},
    toDecimal64(0, 4))), 2)) AS allowance
FROM open_invoices(as_of = {as_of:Date32})
GROUP BY currency_code
ORDER BY currency_code;

-- The worklist: all rows of a customer go to the core together, because messages belong to customers.
CREATE OR REPLACE VIEW worklist AS
WITH
  keyed AS (
    SELECT
      *,
      ${NAME_KEY} AS name_key,
      uniqExactIf(customer_number, coalesce(customer_number, '') != '') OVER (PARTITION BY name_key) AS numbers,
      max(customer_number) OVER (PARTITION BY name_key) AS only_number
    FROM invoices
  ),
  grouped AS (
    SELECT
      multiIf(
        coalesce(customer_number, '') != '', concat('#', assumeNotNull(customer_number)),
        numbers = 1, concat('#', assumeNotNull(only_number)),
        name_key) AS customer_key,
      concat('[', arrayStringConcat(arraySort(x -> JSONExtractInt(x, 'row'), groupArray(toJSONString(map(
        ${columns.map(([name]) => `'${name}', toString(${name})`).join(",\n        ")})))), ','), ']') AS customer_rows
    FROM keyed
    GROUP BY customer_key
  ),
  unpacked AS (
    SELECT arrayJoin(JSONExtractArrayRaw(DUEBOOK_WORKLIST(customer_rows, toString({as_of:Date32}), {playbook:String}))) AS item
    FROM grouped
  )
SELECT
  row_number() OVER (ORDER BY JSONExtractInt(item, 'urgency'), abs(toFloat64(past_due)) DESC, customer, currency) AS priority,
  JSONExtractString(item, 'customer') AS customer,
  JSONExtractString(item, 'action') AS action,
  toDate32OrNull(JSONExtractString(item, 'since')) AS since,
  JSONExtractInt(item, 'invoices') AS invoices,
  toDecimal64(JSONExtractFloat(item, 'past_due'), 4) AS past_due,
  JSONExtractString(item, 'currency') AS currency,
  JSONExtractString(item, 'phone') AS phone,
  toDate32OrNull(JSONExtractString(item, 'promised')) AS promised,
  JSONExtractString(item, 'also') AS also,
  JSONExtractString(item, 'reason') AS reason
FROM unpacked
ORDER BY priority;
`;
}

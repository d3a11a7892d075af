// The help pages Excel opens from its function wizard (helpUrl), made from the catalogue: one a function, an index,
// privacy and terms. Plain HTML with one style sheet, no script. Answers are computed while building.

const escapeHtml = (text) =>
  String(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** The file of a function's page. */
const fileOf = (fn) => `${fn.name.toLowerCase().replaceAll("_", "-")}.html`;

const page = (title, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="help.css">
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

const row = (cells, tag = "td") => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;

const signature = (fn) =>
  `${fn.name}(${fn.parameters.map((p) => (p.optional ? `[${p.name}]` : p.name)).join(", ")})`;

const paragraphs = (text) =>
  text
    .split(/\n\n+/)
    .filter(Boolean)
    .map((part) => `<p>${escapeHtml(part)}</p>`)
    .join("\n");

function example(catalogue, fn, args) {
  const answer = catalogue.answerOf(fn, args);
  const cells = answer
    .map((line) => row(line.map((cell) => (cell === "" ? "(blank)" : escapeHtml(cell)))))
    .join("");
  return `<p><code>${escapeHtml(catalogue.formulaOf(fn, args))}</code></p>\n<table class="answer">${cells}</table>`;
}

/** Excel gives a function no say in how its cell looks. */
const AS_NUMBER = `<p>Excel shows a date as a number (46081 is 28 February 2026) until the cell has a date format: choose <b>Home</b>, <b>Number Format</b>, <b>Short Date</b>.</p>`;

const answersDays = (catalogue, fn) =>
  fn.examples.some((args) =>
    catalogue
      .answerOf(fn, args)
      .flat()
      .some((cell) => /^\d{4}-\d\d-\d\d$/.test(cell)),
  );

function functionPage(catalogue, fn) {
  const parameters = fn.parameters.map((p) =>
    row([`<code>${p.name}</code>${p.optional ? " (optional)" : ""}`, escapeHtml(p.description)]),
  );
  return page(
    `${fn.name} – Duebook`,
    `<p><a href="index.html">All functions</a></p>
<h1>${fn.name}</h1>
<p class="signature"><code>=${escapeHtml(signature(fn))}</code></p>
${paragraphs(`${fn.summary}\n\n${fn.description}`)}
<h2>What to give</h2>
<table>${row(["parameter", "what it is"], "th")}${parameters.join("")}</table>
<h2>${fn.examples.length > 1 ? "Examples" : "Example"}</h2>
${fn.examples.map((args) => example(catalogue, fn, args)).join("\n")}${answersDays(catalogue, fn) ? `\n${AS_NUMBER}` : ""}`,
  );
}

function indexPage(catalogue) {
  const families = [...new Set(catalogue.worksheetFunctions.map((fn) => fn.family))];
  const list = families.map((family) => {
    const rows = catalogue.worksheetFunctions
      .filter((fn) => fn.family === family)
      .map((fn) => row([`<a href="${fileOf(fn)}"><code>${fn.name}</code></a>`, escapeHtml(fn.summary)]));
    return `<h2>${escapeHtml(family)}</h2>\n<table>${rows.join("")}</table>`;
  });
  return page(
    "Duebook – help",
    `<h1>Duebook</h1>
<p>Duebook turns a sheet of unpaid invoices into a collections desk: worksheet functions, and a pane that says who to chase today and why.</p>
<h2>First steps</h2>
<ol>
<li>Open the workbook with your unpaid invoices, or paste them from your accounting program.</li>
<li>On the Home tab, in the Duebook group, choose <b>Worklist</b>. The pane opens and shows what it read.</li>
<li>Choose <b>Set up this sheet</b>: you see which columns and sheets will be added before anything changes.</li>
<li>Choose <b>Reminders</b> to preview what is due. Nothing is sent until you say so.</li>
</ol>
<p>If cells show #NAME?, choose <b>Repair formulas</b> in the pane's settings.</p>
${list.join("\n")}
<p><a href="privacy.html">Privacy</a> · <a href="terms.html">Terms and support</a></p>`,
  );
}

const PRIVACY = page(
  "Privacy – Duebook",
  `<p><a href="index.html">Help</a></p>
<h1>Privacy</h1>
<p>Duebook has no server and keeps no data. Everything it reads and writes is in your workbook.</p>
<p>The pane loads Microsoft's office.js from Microsoft's own address, as every Office add-in must. It makes no other request, unless you connect an account to send mail: then your messages go from your computer to Microsoft's mail service in your name, and nowhere else.</p>
<p>There are no cookies, no analytics and no tracking.</p>`,
);

const TERMS = page(
  "Terms and support – Duebook",
  `<p><a href="index.html">Help</a></p>
<h1>Terms and support</h1>
<p>Duebook is free software under the MIT licence, without warranty. Statutory rates, fee caps and court limits are given with their source and date; they are not legal advice. Check them before you rely on them in court.</p>
<p>For help, ask whoever installed Duebook for your company, or open an issue where you got it.</p>`,
);

const STYLE = `:root{color-scheme:light dark;--ink:#1c2430;--page:#fff;--rule:#d5dbe3;--accent:#1a5f8a}
@media (prefers-color-scheme:dark){:root{--ink:#e6eaf0;--page:#15191f;--rule:#3a424d;--accent:#8ab8ef}}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.55 system-ui,sans-serif}
main{max-width:44rem;margin:0 auto;padding:24px 16px 48px}
h1{font-size:24px;margin:16px 0 8px}h2{font-size:17px;margin:28px 0 8px}
a{color:var(--accent)}code{font-size:.93em}.signature{overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid var(--rule);padding:6px 12px 6px 0;text-align:left;vertical-align:top}
.answer{width:auto;font-variant-numeric:tabular-nums;white-space:pre-line}p code{overflow-wrap:anywhere}
`;

/** File name → text of every help page. */
export function helpPages(catalogue) {
  const files = {
    "index.html": indexPage(catalogue),
    "privacy.html": PRIVACY,
    "terms.html": TERMS,
    "help.css": STYLE,
  };
  for (const fn of catalogue.worksheetFunctions) files[fileOf(fn)] = functionPage(catalogue, fn);
  return files;
}

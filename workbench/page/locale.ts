/** The way the reader writes dates and numbers, as the grid wants it. */

/** A locale of the grid. */
export interface GridLocale {
  readonly name: string;
  readonly code: string;
  readonly thousandsSeparator: string;
  readonly decimalSeparator: string;
  readonly weekStart: number;
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly formulaArgSeparator: string;
}

const GRID_DATES: Readonly<Record<string, string>> = { day: "dd", month: "mm", year: "yyyy" };

/** The grid's locale of a browser language such as "da-DK". Dates are always shown with four-digit years, so that no reader takes the day for the year. */
export function gridLocale(language: string): GridLocale {
  let tag = language;
  try {
    Intl.getCanonicalLocales(tag);
  } catch {
    tag = "en-US";
  }
  const number = new Intl.NumberFormat(tag).formatToParts(1234567.8);
  const decimal = number.find((part) => part.type === "decimal")?.value === "," ? "," : ".";
  const group = number.find((part) => part.type === "group")?.value ?? (decimal === "," ? "." : ",");
  const date = new Intl.DateTimeFormat(tag, {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    calendar: "gregory",
    numberingSystem: "latn",
  });
  const parts = date.formatToParts(Date.UTC(2026, 10, 22));
  const separator = parts.find((part) => part.type === "literal")?.value.trim() ?? "";
  const order = parts.map((part) => GRID_DATES[part.type]).filter((part) => part !== undefined);
  // The grid knows these three separators; "22. 11. 2026" is written 22.11.2026… with the nearest it has.
  const join = separator === "-" ? "-" : separator === "/" ? "/" : "-";
  return {
    name: tag,
    code: tag.replace("-", "_"),
    thousandsSeparator:
      /^\s$/.test(group) || group === "\u202f" || group === "\u00a0" ? " " : group === "’" ? "'" : group,
    decimalSeparator: decimal,
    weekStart: 1,
    dateFormat: order.length === 3 ? order.join(join) : "yyyy-mm-dd",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: decimal === "," ? ";" : ",",
  };
}

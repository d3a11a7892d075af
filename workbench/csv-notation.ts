/** Values written into a .csv the way the column beside them is written: 31/12/2026 among 31/12/2026s. */
import { type Day, isoDay, partsOf } from "../core/day.ts";
import type { DateOrder } from "../core/ledger/date-text.ts";
import { readAmountText } from "../core/money.ts";

/** A day as the sample text writes days; ISO where the sample shows no such way. */
export function dayLike(day: Day, sample: string | undefined, order: DateOrder | undefined): string {
  const match = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})/.exec(sample?.trim() ?? "");
  if (!match || !order) return isoDay(day);
  const { year, month, date } = partsOf(day);
  const [, first = "", separator = "", second = "", third = ""] = match;
  const written = [first, second, third];
  const parts =
    order === "dmy" ? [date, month, year] : order === "mdy" ? [month, date, year] : [year, month, date];
  const wide = written.some((part) => /^0/.test(part)) || written.every((part) => part.length >= 2);
  const text = parts.map((part, i) => {
    const isYear = part === year && (order === "ymd" ? i === 0 : i === 2);
    if (isYear)
      return (written[i] as string).length === 2
        ? String(year % 100).padStart(2, "0")
        : String(year).padStart(4, "0");
    return wide ? String(part).padStart(2, "0") : String(part);
  });
  return text.join(separator);
}

/** A number with the decimal sign and decimals of the sample. */
export function numberLike(value: number, sample: string | undefined): string {
  const read = sample === undefined ? undefined : readAmountText(sample);
  const decimals = /[.,](\d+)$/.exec(sample?.trim() ?? "")?.[1]?.length;
  const fixed =
    decimals !== undefined &&
    read?.proves !== undefined &&
    Number.isInteger((Math.round(value * 1e9) / 1e9) * 10 ** decimals)
      ? value.toFixed(decimals)
      : String(value);
  return read?.proves === "," ? fixed.replace(".", ",") : fixed;
}

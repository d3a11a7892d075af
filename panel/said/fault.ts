/** Problems of the ledger, stops before sending and roads to the money, each by its code in the reader's language. */
import { parseIsoDay } from "../../core/day.ts";
import type { Problem } from "../../core/invoice.ts";
import { smallClaimsOf } from "../../core/recovery/small-claims.ts";
import type { RecoveryOption } from "../../core/recovery.ts";
import type { Stop } from "../../core/reminders/pre-flight.ts";
import type { Context } from "../context.ts";
import { fillIn } from "../formats.ts";
import { coreWords } from "./core-words.ts";

/** What the sentences need of the pane. */
type Reader = Pick<Context, "words" | "formats">;

/** A value longer than this is cut, as core cuts it. */
const LONGEST = 60;

const short = (value: string): string => (value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value);

const textOf = (texts: object | undefined, code: string): string | undefined =>
  (texts as Readonly<Record<string, string>> | undefined)?.[code];

/** A text with its value and what else it names; undefined where the text wants a value and there is none. */
const filled = (text: string | undefined, value: string, more: Problem["more"] = {}): string | undefined =>
  text === undefined || (value === "" && text.includes("{value}"))
    ? undefined
    : fillIn(text, { value: short(value), ...more });

/** A problem's sentence, its amounts written as the reader does; core's English where its code has no words or its value is not known. */
export function problemSaid({ words, formats }: Reader, problem: Problem): string {
  const more: Record<string, string> = { ...problem.more };
  for (const [name, amount] of Object.entries(problem.sums?.amounts ?? {}))
    more[name] = formats.money(amount, problem.sums?.currency ?? "");
  return (
    filled(textOf(coreWords[words.code]?.problems, problem.code), problem.value, more) ?? problem.message
  );
}

/** Stops that name a day; in any other sentence what looks like one is an invoice's number. */
const DATED: ReadonlySet<string> = new Set(["as-of-not-today", "not-a-working-day", "too-soon"]);

/** A stop's sentence; a row's problem is told as the problem itself. */
export function stopSaid(reader: Reader, stop: Stop, problems: readonly Problem[]): string {
  const { words, formats } = reader;
  if (stop.code === "row-problem") {
    const { cell } = stop;
    const found = problems.find(
      (problem) => "row" in cell && problem.row === cell.row && problem.column === cell.field,
    );
    return found ? problemSaid(reader, found) : stop.message;
  }
  // What must be enclosed with an English notice is said in the notice's own words.
  if (stop.code === "needs-paper" && stop.value === "GB-individual") return stop.message;
  if (WHOLE.has(stop.code)) return wholeSaid(reader, stop);
  const dated = (text: string): string => {
    const day = parseIsoDay(text);
    return day === undefined ? text : formats.date(day);
  };
  const more = stop.day === undefined ? {} : { date: dated(stop.day) };
  const said = filled(textOf(coreWords[words.code]?.stops, stop.code), stop.value ?? "", more);
  // An invoice's number before it may look like the day.
  if (said === undefined && stop.day !== undefined)
    return stop.message.replace(`${stop.day} (`, `${dated(stop.day)} (`);
  const text = said ?? stop.message;
  return DATED.has(stop.code) ? text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, dated) : text;
}

/** Stops that quote a cell: it is shown whole, because what it says decides. */
const WHOLE: ReadonlySet<string> = new Set([
  "row-note",
  "payment-later",
  "payment-unreadable",
  "payment-unclear",
]);

function wholeSaid({ words, formats }: Reader, { code, value = "", message }: Stop): string {
  const text = textOf(coreWords[words.code]?.stops, code);
  const said = text === undefined ? message : fillIn(text, { value });
  if (code !== "payment-later") return said;
  // The day stands last in the brackets behind the number.
  return said.replace(/(\d{4}-\d{2}-\d{2})\)/, (all, written: string) => {
    const day = parseIsoDay(written);
    return day === undefined ? all : `${formats.date(day)})`;
  });
}

/** A road's name, what it needs and why, with the small-claims limit of the place where one is known. */
export function recoverySaid(
  { words, formats }: Reader,
  option: RecoveryOption,
  place: string,
): { readonly name: string; readonly text: string } {
  const core = coreWords[words.code];
  if (!core) return { name: option.option, text: `${option.needs}. ${option.why}` };
  const [name, needs, why] = core.recovery[option.id];
  // A payment order goes by its own name in its country: "Payment order (Mahnbescheid)".
  const own = /\(.+\)$/.exec(option.option)?.[0];
  const claims = option.id === "small-claims" && place !== "" ? smallClaimsOf(place) : undefined;
  const limit =
    claims?.limit === undefined
      ? ""
      : fillIn(claims.verified ? core.recoveryLimit : core.recoveryUnverified, {
          limit: `${formats.count(claims.limit)} ${claims.currency}`,
          year: claims.year,
        });
  // The note is the law's small print, kept in English.
  const note = limit !== "" && claims?.note ? `(${claims.note}.)` : "";
  return {
    name: own && own.toLowerCase() !== `(${name.toLowerCase()})` ? `${name} ${own}` : name,
    text: [needs, limit, note, why].filter(Boolean).join(" "),
  };
}

/** The grammar of payment terms: atoms → steps from the invoice date. */
import { InputError, type InputErrorCode, shown } from "../errors.ts";
import { fractionOf } from "../rate.ts";
import { type Atom, AtomReader, type Span } from "./atom.ts";
import type { DiscountTier, Shift } from "./shift.ts";
import { termTokens } from "./token.ts";

/** What a text of terms says, and for a French or Spanish month end after days the other lawful reading. */
export interface ReadTerms {
  readonly due: readonly Shift[];
  readonly discounts: readonly DiscountTier[];
  readonly prepaid: boolean;
  readonly other?: { readonly due: readonly Shift[]; readonly discounts: readonly DiscountTier[] };
}

const MONTH_END: Shift = { kind: "month end" };

/** Reads a text of terms, or throws an InputError that names the word it stopped at. */
export function parseTerms(text: string, argument: string): ReadTerms {
  const refuse = (written: string): InputError =>
    new InputError("unreadableTerms", argument, `${shown(text)} stops at ${shown(written)}`);
  const fail = (code: InputErrorCode): InputError => new InputError(code, argument, shown(text));
  const atoms = new AtomReader(termTokens(text), refuse, fail).read();
  if (atoms.length === 0) throw refuse(text.trim());
  const parts: Atom[][] = [[]];
  for (const atom of atoms) {
    if (atom.kind === "then") parts.push([]);
    else (parts[parts.length - 1] as Atom[]).push(atom);
  }
  // "then" needs something before it and something after it.
  if (parts.some((part) => part.length === 0)) {
    throw refuse((atoms.find((atom) => atom.kind === "then") as Atom).written);
  }
  const first = resolve(parts[0] as Atom[], { refuse, fail, start: true });
  const due = [...first.due];
  for (const part of parts.slice(1)) {
    due.push(...resolve(part, { refuse, fail, start: false }).due);
  }
  // Said outright with "then", the order is not open to two readings.
  return parts.length > 1 ? { due, discounts: first.discounts, prepaid: first.prepaid } : first;
}

interface Refusals {
  readonly refuse: (written: string) => InputError;
  readonly fail: (code: InputErrorCode) => InputError;
  /** True for what stands before the first "then": only there discounts and "on receipt" may stand. */
  readonly start: boolean;
}

/** "10 net 30" and "30 netto 10 …": which number "net" belongs to is tried forward, then backward. */
function resolve(atoms: readonly Atom[], told: Refusals): ReadTerms {
  try {
    return arrange(atoms, true, told);
  } catch (error) {
    try {
      return arrange(atoms, false, told);
    } catch {
      throw error;
    }
  }
}

function arrange(atoms: readonly Atom[], netForward: boolean, { refuse, fail, start }: Refusals): ReadTerms {
  const of = (kind: Atom["kind"]): Atom[] => atoms.filter((atom) => atom.kind === kind);
  const nets = netSpans(atoms, netForward);
  const tiers = tiersOf(atoms, nets, refuse, fail);
  const spans = atoms.filter((atom): atom is Span => atom.kind === "span" && !tiers.taken.has(atom));
  if (spans.length > 1) throw fail("splitTerms");
  const span = spans[0];
  const [ends, dates] = [[...of("eom"), ...of("fdm")], of("date") as Extract<Atom, { kind: "date" }>[]];
  const [extraEnd, extraDate] = [ends[1], dates[1]];
  if (extraEnd) throw refuse(extraEnd.written);
  if (extraDate) throw refuse(extraDate.written);
  const [end, date] = [ends[0], dates[0]];
  const discount = of("discount")[0];
  if (discount && tiers.found.length === 0) throw refuse(discount.written);
  const early = tiers.found[0];
  if (early && !start) throw refuse(early.written);
  const plain = [...of("receipt"), ...of("prepaid")][0];
  if (plain) {
    const odd = span ?? end ?? date ?? early;
    if (odd || !start) throw refuse(odd ? odd.written : plain.written);
    return { due: [], discounts: [], prepaid: plain.kind === "prepaid" };
  }
  const loose = [...of("after"), ...of("plus")].find((atom) => !isAnchored(atoms, atom));
  if (loose) throw refuse(loose.written);
  if (date) {
    if (date.nextMonth ? (span ?? end) : !(start ? end?.kind === "fdm" : true)) throw refuse(date.written);
  }
  if (early && !span && !date) throw fail("openTerms");
  if (!span && !end && !date) {
    // "on invoice date" alone is due at once; "net" alone says nothing.
    const invoice = of("invoice")[0];
    if (!invoice || !start) throw refuse((atoms[0] as Atom).written);
    return { due: [], discounts: [], prepaid: false };
  }
  const days: Shift[] = span && (span.shift.count > 0 || !start) ? [span.shift] : [];
  const dated: Shift[] = date
    ? [
        date.nextMonth || end
          ? { kind: "date of next month", date: date.date }
          : { kind: "next date", date: date.date },
      ]
    : [];
  const monthEndFirst = end !== undefined && isMonthEndFirst(atoms, end, span);
  const built = (endFirst: boolean): { due: Shift[]; discounts: DiscountTier[] } => ({
    due: [
      ...(end && endFirst ? [MONTH_END] : []),
      ...days,
      ...(end && !endFirst ? [MONTH_END] : []),
      ...dated,
    ],
    discounts: tiers.found
      .filter((tier) => tier.percent > 0)
      .map((tier) => ({
        rate: fractionOf(tier.percent),
        deadline: [
          ...(endFirst ? [MONTH_END] : []),
          ...(tier.days > 0 ? [{ kind: "days" as const, count: tier.days }] : []),
        ],
      })),
  });
  const read: ReadTerms = { ...built(monthEndFirst), prepaid: false };
  const twoReadings = end?.kind === "fdm" && days.length > 0 && !monthEndFirst;
  return twoReadings ? { ...read, other: built(true) } : read;
}

/** The spans "net" stands beside. */
function netSpans(atoms: readonly Atom[], forward: boolean): ReadonlySet<Atom> {
  const found = new Set<Atom>();
  atoms.forEach((atom, i) => {
    if (atom.kind !== "net") return;
    const before = atoms[i - 1];
    const next = atoms[i + 1];
    const [near, far] = forward ? [next, before] : [before, next];
    if (near?.kind === "span") found.add(near);
    else if (far?.kind === "span") found.add(far);
  });
  return found;
}

interface Tier {
  readonly percent: number;
  readonly days: number;
  readonly written: string;
}

/** The discounts: "2/10" as it stands; a percent takes the days beside it that are not net's, of two the fewer. */
function tiersOf(
  atoms: readonly Atom[],
  nets: ReadonlySet<Atom>,
  refuse: Refusals["refuse"],
  fail: Refusals["fail"],
): { found: Tier[]; taken: Set<Atom> } {
  const found: Tier[] = [];
  const taken = new Set<Atom>();
  const shares = atoms.filter((atom) => atom.kind === "percent");
  const beside = (from: number, direction: 1 | -1): Span | undefined => {
    let i = from + direction;
    while (atoms[i]?.kind === "discount") i += direction;
    const atom = atoms[i];
    return atom?.kind === "span" && !nets.has(atom) && !taken.has(atom) ? atom : undefined;
  };
  atoms.forEach((atom, i) => {
    if (atom.kind === "tier") found.push(atom);
    if (atom.kind !== "percent") return;
    const before = beside(i, -1);
    const next = beside(i, 1);
    const span = before && next ? (days(before) <= days(next) ? before : next) : (before ?? next);
    if (!span) {
      if (
        shares.length > 1 &&
        shares.reduce((sum, share) => sum + (share as { percent: number }).percent, 0) >= 100
      )
        throw fail("splitTerms");
      throw refuse(atom.written);
    }
    taken.add(span);
    found.push({ percent: atom.percent, days: days(span), written: atom.written });
  });
  return { found, taken };
}

const days = (span: Span): number =>
  span.shift.count * (span.shift.kind === "weeks" ? 7 : span.shift.kind === "months" ? 30 : 1);

/** "after" and "+" stand before a month end, an invoice date or ("end of month after 30 days") a number of days. */
function isAnchored(atoms: readonly Atom[], atom: Atom): boolean {
  const next = atoms[atoms.indexOf(atom) + 1];
  return next?.kind === "eom" || next?.kind === "fdm" || next?.kind === "invoice" || next?.kind === "span";
}

/** The order of a month end and a number of days: see the table of words for month end in docs/functions.md. */
function isMonthEndFirst(atoms: readonly Atom[], end: Atom, span: Span | undefined): boolean {
  if (!span) return true;
  const [endAt, spanAt] = [atoms.indexOf(end), atoms.indexOf(span)];
  if (atoms[endAt - 1]?.kind === "after") return true;
  if (atoms[spanAt - 1]?.kind === "after" && endAt < spanAt) return false;
  return end.kind === "eom" || endAt < spanAt;
}

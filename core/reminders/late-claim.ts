/** Interest and fixed sums a letter may ask for: only where the law gives them or they were agreed, and what was not asked before. */
import type { DecidedPart } from "../customer-action.ts";
import type { Day } from "../day.ts";
import type { Invoice } from "../invoice.ts";
import type { Policy } from "../late-fee/policy.ts";
import { readPolicy } from "../late-fee/policy-reader.ts";
import type { RateChange } from "../late-fee/rate-timeline.ts";
import { lateFeeKinds } from "../late-fee.ts";
import { asMinor, decimalsOf, type Minor } from "../money.ts";
import type { Regime } from "../statutory/regime.ts";
import { idOf, nameOf } from "./key.ts";
import type { LogView } from "./log-view.ts";

/** What the claim rests on besides the invoices. */
export interface LateClaimContext {
  readonly asOf: Day;
  /** The workbook's policy, for rows and customers without one of their own; "" for none. */
  readonly lateFeePolicy: string;
  /** The reader's own rates; left out, the built-in ones hold. */
  readonly rates?: readonly RateChange[] | undefined;
  readonly log: LogView;
}

/** Interest and fixed sums apart from each other, in minor units. */
export interface LateClaim {
  readonly interest: Minor;
  readonly fixedSum: Minor;
}

/** EU members, which the general directive's rates stand in for where no regime of their own is named. Treaty text, 2026-11-21. */
const EU: ReadonlySet<string> = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
);

/** True where a regime is the law between a business and this customer; not where the country or the type is unknown. */
function isLawFor(regime: Regime, { country, customerType }: Invoice): boolean {
  if (country === undefined || customerType === undefined) return false;
  const place = regime.country === country || (regime.country === "EU" && EU.has(country));
  return place && (regime.audience === "consumer") === (customerType === "consumer");
}

/** The policy as far as a letter may rest on it; undefined where it may not. */
function policyFor(text: string, invoice: Invoice): Policy | undefined {
  const policy = readPolicy(text);
  const regimes = policy.parts.flatMap((part) => (part.kind === "regime" ? [part.regime] : []));
  // A law for businesses gives nothing against a consumer, agreed or not; nor does another country's.
  if (!regimes.every((regime) => regime.audience === "contract" || isLawFor(regime, invoice)))
    return undefined;
  const lawOnly = regimes.length === policy.parts.length && regimes.every((r) => r.audience !== "contract");
  if (!lawOnly && invoice.feesAgreed !== true) return undefined;
  // Dutch collection costs come only after the fourteen-day letter; they are never asked for in a reminder.
  if (policy.parts.some((part) => part.kind === "collection costs")) return undefined;
  // Sums are written with cents: they say nothing in another currency's units.
  const named = regimes.find((regime) => regime.compensation)?.compensation?.currency;
  if (!policy.interestOnly && named !== undefined && named !== invoice.currency)
    return { ...policy, interestOnly: true, quick: undefined };
  return policy;
}

/** True where a policy names sums of money that a currency without cents would misread. */
const namesSums = (policy: Policy): boolean =>
  policy.min !== undefined ||
  policy.maxAmount !== undefined ||
  policy.parts.some((part) => "amount" in part && part.amount !== undefined);

const NOTHING: LateClaim = { interest: asMinor(0), fixedSum: asMinor(0) };

function claimOf({ invoice, balance, facts }: DecidedPart, context: LateClaimContext): LateClaim {
  const text = invoice.lateFeePolicy?.trim() || context.lateFeePolicy.trim();
  const dueDate = facts.dueDate;
  if (text === "" || dueDate === undefined || balance <= 0 || dueDate >= context.asOf) return NOTHING;
  try {
    const policy = policyFor(text, invoice);
    if (!policy || (decimalsOf(invoice.currency) !== 2 && namesSums(policy))) return NOTHING;
    const { rates } = context;
    return lateFeeKinds({ balance, dueDate, policy, asOf: context.asOf, ...(rates ? { rates } : {}) });
  } catch {
    // A policy or a rate that cannot be worked asks for nothing; the account and Settings say why.
    return NOTHING;
  }
}

/** Works out the claim of the invoices a letter covers; what earlier letters asked for is taken off, the fixed sums first. */
export function lateClaims(context: LateClaimContext): (parts: readonly DecidedPart[]) => LateClaim {
  const asked = new Map<string, { readonly key: string; readonly interest: Minor }[]>();
  for (const entry of [...context.log.sent(), ...context.log.inDoubt()]) {
    if (entry.interest <= 0) continue;
    for (const name of entry.invoices)
      asked.set(idOf(name), [...(asked.get(idOf(name)) ?? []), { key: entry.key, interest: entry.interest }]);
  }
  return (parts) => {
    let interest = 0;
    let fixedSum = 0;
    const before = new Map<string, number>();
    for (const part of parts) {
      const claim = claimOf(part, context);
      interest += claim.interest;
      fixedSum += claim.fixedSum;
      for (const one of asked.get(idOf(nameOf(part.invoice))) ?? []) before.set(one.key, one.interest);
    }
    let charged = [...before.values()].reduce((sum, one) => sum + one, 0);
    const taken = Math.min(charged, fixedSum);
    charged -= taken;
    return {
      interest: asMinor(Math.max(0, interest - charged)),
      fixedSum: asMinor(fixedSum - taken),
    };
  };
}

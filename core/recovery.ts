/** Getting money back when reminding has not helped: what a settlement is worth, and which roads are open. */
import { InputError, shown } from "./errors.ts";
import { asMinor, LARGEST_MINOR, type Minor, roundMinor, toMajor, toMinor } from "./money.ts";
import { COUNTRIES, paymentOrderOf } from "./recovery/payment-order.ts";
import { jurisdictionCode, type SmallClaimsProcedure, smallClaimsOf } from "./recovery/small-claims.ts";

/** What an agency keeps of what it collects, the guides' upper figure (practice guides A–D: up to 30%). */
const AGENCY_FEE = 0.3;

/** A lawyer's letter in the United States, about (practice guides A and C). */
const US_LAWYER_LETTER = asMinor(100_00);

/** Practice guides A–D: agencies take a debt from about day 90; guide D: settle for half from day 120. */
const AGENCY_DAY = 90;
const HALF_DAY = 120;

/** Factors do not buy invoices that are later than this. */
const FACTORING_LAST_DAY = 15;

/** The least worth accepting for a debt no longer expected in full, in minor units; 0 for balances of 0 or less. */
export function settlementOffer(balance: Minor, daysPastDue: number, agencyFee: number = AGENCY_FEE): Minor {
  if (balance <= 0) return asMinor(0);
  if (daysPastDue >= HALF_DAY) return roundMinor(balance / 2);
  return daysPastDue >= AGENCY_DAY
    ? roundMinor(balance * (1 - checkedShare(agencyFee, "agency_fee")))
    : balance;
}

/** A share between 0 and 1, or an InputError. */
export function checkedShare(share: number, argument: string): number {
  if (share >= 0 && share <= 1) return share;
  throw new InputError("rateOutOfRange", argument, shown(share));
}

/** The small-claims procedure of a place, with its limit for a business; throws InputError where there is no ceiling or none is known. */
export function smallClaimsLimit(jurisdiction: string): SmallClaimsProcedure & { readonly limit: number } {
  const procedure = smallClaimsOf(jurisdiction);
  if (procedure?.limit !== undefined) return { ...procedure, limit: procedure.limit };
  const code = jurisdictionCode(jurisdiction);
  if (procedure) {
    throw new InputError("noLimitKnown", "jurisdiction", `${code} (${procedure.name}) has no upper limit`);
  }
  if (code === "US") {
    throw new InputError(
      "noLimitKnown",
      "jurisdiction",
      "in the United States the limit is the state's. Write it like US-CA",
    );
  }
  // "CA" is Canada; whoever means California is told how to write it.
  const state = smallClaimsOf(`US-${code}`) ? `. For the state write US-${code}` : "";
  if (COUNTRIES.has(code) || state) {
    throw new InputError(
      "noLimitKnown",
      "jurisdiction",
      `no small-claims limit is known for ${code}${state}`,
    );
  }
  throw new InputError("unknownJurisdiction", "jurisdiction", shown(jurisdiction));
}

/** Whether a road is open now; `Depends`: on what the row's needs say. */
export type RecoveryOpen = "Yes" | "No" | "Depends";

/** The roads, in the order of escalation. */
export const RECOVERY_IDS = [
  "plan", "settlement", "lawyer", "order", "small-claims", "lawsuit", "agency", "factoring", "write-off",
] as const; // biome-ignore format: a list

/** One road's id. */
export type RecoveryId = (typeof RECOVERY_IDS)[number];

/** One road. Amounts in minor units; `"ask"` where nobody can say beforehand. */
export interface RecoveryOption {
  readonly id: RecoveryId;
  readonly option: string;
  readonly open: RecoveryOpen;
  /** The most it can bring. */
  readonly atBest: Minor | "ask";
  readonly cost: Minor | "ask";
  readonly needs: string;
  readonly why: string;
}

/** What the roads are worked from; shares are fractions. */
export interface RecoveryCase {
  readonly balance: Minor;
  readonly daysPastDue: number;
  readonly jurisdiction?: string | undefined;
  readonly agencyFee?: number | undefined;
  readonly factoringAdvance?: number | undefined;
  readonly lawyerLetter?: Minor | undefined;
}

/** The roads in the order of escalation, without a ranking: what each needs, who bears the cost, how long it takes. */
export function recoveryOptions(given: RecoveryCase): RecoveryOption[] {
  const { balance, daysPastDue, jurisdiction } = given;
  if (balance <= 0) throw new InputError("nothingOwed", "balance", String(toMajor(balance)));
  const code = jurisdiction === undefined ? "" : jurisdictionCode(jurisdiction);
  const claims = jurisdiction === undefined ? undefined : smallClaimsOf(jurisdiction);
  if (jurisdiction !== undefined && !claims && !COUNTRIES.has(code)) {
    throw new InputError("unknownJurisdiction", "jurisdiction", shown(jurisdiction));
  }
  const country = code.slice(0, 2) === "UK" ? "GB" : code.slice(0, 2);
  const us = country === "US";
  const late = daysPastDue > 0;
  const agencyFee = given.agencyFee === undefined ? undefined : checkedShare(given.agencyFee, "agency_fee");
  const fee = agencyFee ?? (us ? AGENCY_FEE : undefined);
  const floor = settlementOffer(balance, daysPastDue, agencyFee);
  const options: RecoveryOption[] = [
    {
      id: "plan",
      option: "Payment plan",
      open: "Yes",
      atBest: balance,
      cost: asMinor(0),
      needs: "The customer's consent, in writing, with the debt acknowledged",
      why: "For a customer who wants to pay but cannot at once. It costs your time and as many months as the plan runs.",
    },
    {
      id: "settlement",
      option: "Settlement",
      open: late ? "Yes" : "No",
      atBest: floor,
      cost: asMinor(balance - floor),
      needs: "Consent, in writing: full and final, with a date",
      why: "For a debt you no longer expect in full; you bear what you give up. Undisputed debts have better roads.",
    },
    {
      id: "lawyer",
      option: "Lawyer's letter",
      open: late ? "Yes" : "No",
      atBest: balance,
      cost: given.lawyerLetter ?? (us ? US_LAWYER_LETTER : "ask"),
      needs: "A claim you can prove",
      why: "Usually answered within weeks. You bear the cost unless law or contract puts it on the customer.",
    },
  ];
  const order = paymentOrderOf(country);
  if (order) {
    const fits = order.limit === undefined || balance <= (toMinor(order.limit) ?? 0);
    options.push({
      id: "order",
      option: `Payment order (${order.name})`,
      open: late && fits ? "Depends" : "No",
      atBest: balance,
      cost: "ask",
      needs: order.needs,
      why: `${fits ? "" : `Above the limit of ${shownLimit(order.limit ?? 0, order.currency)}. `}Cheaper and faster than a claim; an objection ends it. You pay the court's fee first and claim it back.`,
    });
  }
  options.push(...courts(balance, late, code, claims));
  options.push({
    id: "agency",
    option: "Collection agency",
    open: us ? (daysPastDue >= AGENCY_DAY ? "Yes" : "No") : late ? "Depends" : "No",
    atBest: fee === undefined ? "ask" : roundMinor(balance * (1 - fee)),
    cost: fee === undefined ? "ask" : asMinor(balance - roundMinor(balance * (1 - fee))),
    needs: us
      ? `${AGENCY_DAY} days past due, a claim that is not disputed`
      : "The final notice's deadline has passed, a claim that is not disputed",
    why: `${us ? "You bear the fee, a share of what comes in" : "Who bears the fee differs by country: ask"}. It takes months. Check its licence and the complaints about it.`,
  });
  const advance =
    given.factoringAdvance === undefined
      ? undefined
      : checkedShare(given.factoringAdvance, "factoring_advance");
  options.push({
    id: "factoring",
    option: "Factoring",
    open: daysPastDue > FACTORING_LAST_DAY ? "No" : "Depends",
    atBest: advance === undefined ? "ask" : roundMinor(balance * advance),
    cost: "ask",
    needs: "A solvent customer, an undisputed invoice, a factor who agrees",
    why:
      daysPastDue > FACTORING_LAST_DAY
        ? "Factors do not buy invoices more than 15 days past due."
        : "Money within days, but an advance is not what you keep: fees and interest come off, and most factors hand unpaid invoices back.",
  });
  options.push({
    id: "write-off",
    option: "Write-off",
    open: "Yes",
    atBest: asMinor(0),
    cost: balance,
    needs: "The reminders and notices, kept as proof for tax and VAT",
    why: "When time and the relationship are worth more than the money. You bear the loss; part of it may come back as VAT.",
  });
  return options;
}

const shownLimit = (limit: number, currency: string): string =>
  `${currency} ${String(limit).replace(/\B(?=(\d{3})+$)/g, ",")}`;

/** Small claims where the balance is within the limit, a lawsuit above it; both open to question where no limit is known. */
function courts(
  balance: Minor,
  late: boolean,
  code: string,
  claims: SmallClaimsProcedure | undefined,
): RecoveryOption[] {
  const limit = claims?.limit === undefined ? undefined : (toMinor(claims.limit) ?? asMinor(LARGEST_MINOR));
  const within = limit === undefined ? undefined : balance <= limit;
  const open = (yes: boolean | undefined): RecoveryOpen =>
    !late || yes === false ? "No" : yes ? "Yes" : "Depends";
  const told =
    claims?.limit === undefined
      ? code === ""
        ? "Give the jurisdiction to see its limit."
        : code === "US"
          ? "The limit is the state's: give it like US-CA."
          : "No limit is known here: ask the court."
      : `The limit is ${shownLimit(claims.limit, claims.currency)} (${claims.year}${claims.verified ? "" : ", not verified"})${claims.note ? `: ${claims.note}` : ""}.`;
  return [
    {
      id: "small-claims",
      option: "Small claims",
      open: open(within),
      atBest: balance,
      cost: "ask",
      needs: "The contract, the invoices and a customer who can pay",
      why: `${told} No lawyer needed; usually months. The loser bears the court's fee.`,
    },
    {
      id: "lawsuit",
      option: "Lawsuit",
      open: open(within === undefined ? undefined : !within),
      atBest: balance,
      cost: "ask",
      needs: "A lawyer, proof, and a customer who can pay",
      why: "For claims above the small-claims limit. Months to years; in the United States each side bears its own lawyer, elsewhere mostly the loser does.",
    },
  ];
}

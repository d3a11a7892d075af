/**
 * The highest claim each place's small-claims procedure takes from a business: a table, read 2026-11-21.
 * United States: statute lists of powerofattorney.com (about 2022), infotalker.com (2026), terms.law (2026) and
 * nolo.com (about 2019) compared; the other places have their source beside them.
 */

/** `agree`: all lists say so; `majority`: two or more, the newest among them; `conflict`: only the newest; `memory`: not looked up. */
export type LimitConfidence = "agree" | "majority" | "conflict" | "source" | "memory";

/** One procedure. */
export interface SmallClaimsProcedure {
  readonly code: string;
  readonly name: string;
  readonly currency: string;
  /** For a business claimant, in major units; undefined where the procedure has no ceiling. */
  readonly limit: number | undefined;
  /** The year for which the figure was read. */
  readonly year: number;
  readonly confidence: LimitConfidence;
  /** False: the pane shows the figure with its year and says so. */
  readonly verified: boolean;
  readonly source: string;
  /** "" for none. */
  readonly note: string;
}

type StateRow = readonly [
  code: string,
  limit: number,
  confidence: LimitConfidence,
  statute?: string,
  note?: string,
];

// biome-ignore format: a table
const STATES: readonly StateRow[] = [
  ["US-AK", 10000, "agree", "§ 22.15.040"],
  ["US-AL", 6000, "agree", "§ 12-12-31"],
  ["US-AR", 5000, "agree"],
  ["US-AZ", 5000, "conflict", "§ 22-503"],
  ["US-CA", 6250, "conflict", "CCP § 116.210-116.270 (limits: § 116.220/116.221)", "natural persons 12,500; a business at most two claims a year above 2,500"],
  ["US-CO", 7500, "agree", "§ 13-6-403"],
  ["US-CT", 5000, "agree", "§ 51-15(d)", "home-improvement claims up to 15,000"],
  ["US-DC", 10000, "agree", "§ 11-1321"],
  ["US-DE", 25000, "majority", "§ 9301", "Justice of the Peace Court"],
  ["US-FL", 8000, "agree", "Rule 7.010(b)"],
  ["US-GA", 15000, "agree", "§ 15-10-2"],
  ["US-HI", 5000, "agree", "§ 633-27"],
  ["US-IA", 6500, "agree", "§ 631.1"],
  ["US-ID", 5000, "agree", "§ 1-2208(1)(a)"],
  ["US-IL", 10000, "agree", "Rule 281"],
  ["US-IN", 10000, "majority", "Rule 8(c), Small Claims Manual", "one list of 2026 says 8,000"],
  ["US-KS", 10000, "conflict", "§ 61-2703(a)"],
  ["US-KY", 2500, "agree", "§ 24A.230"],
  ["US-LA", 5000, "agree", "§ 5202", "city court or justice of the peace"],
  ["US-MA", 7000, "agree", "§ 218-21"],
  ["US-MD", 5000, "agree", "§ 4-405", "District Court"],
  ["US-ME", 10000, "conflict", "§ 7482"],
  ["US-MI", 7000, "conflict", "§ 600.8401"],
  ["US-MN", 20000, "conflict", "§ 491A.01", "lower for consumer credit"],
  ["US-MO", 5000, "agree"],
  ["US-MS", 3500, "agree", "§ 9-11-9"],
  ["US-MT", 7000, "agree", "§ 25-35-502"],
  ["US-NC", 10000, "agree", "§ 7A-210", "5,000 to 10,000 by county"],
  ["US-ND", 15000, "agree", "§ 27-08.1-01"],
  ["US-NE", 7500, "conflict", "§ 25-2802"],
  ["US-NH", 10000, "agree", "§ 503-1"],
  ["US-NJ", 5000, "majority"],
  ["US-NM", 10000, "agree", "§ 34-8a-3"],
  ["US-NV", 10000, "agree", "§ 73.010"],
  ["US-NY", 10000, "conflict", "", "New York City; 5,000 in other city courts, 3,000 in town and village courts; companies use commercial small claims"],
  ["US-OH", 6000, "agree", "§ 1925.02(A)(1)"],
  ["US-OK", 10000, "agree", "§ 1751"],
  ["US-OR", 10000, "agree", "§ 55.011-55.140"],
  ["US-PA", 12000, "agree", "", "Magisterial District Judge; Philadelphia has its own court"],
  ["US-RI", 5000, "majority", "§ 10-16-1"],
  ["US-SC", 7500, "agree", "§ 22-3-10"],
  ["US-SD", 12000, "agree", "§ 15-39-45.1"],
  ["US-TN", 25000, "agree", "§ 16-15-501(d)", "General Sessions Court"],
  ["US-TX", 20000, "majority", "§ 26.042"],
  ["US-UT", 20000, "conflict", "§ 78A-8-102"],
  ["US-VA", 5000, "agree", "§ 16.1-122.2", "small-claims division; the General District Court hears more"],
  ["US-VT", 10000, "conflict"],
  ["US-WA", 5000, "conflict", "§ 12.40.010", "natural persons 10,000"],
  ["US-WI", 10000, "agree"],
  ["US-WV", 20000, "conflict", "§ 50-2-1"],
  ["US-WY", 6000, "agree"],
];

type PlaceRow = readonly [
  code: string,
  name: string,
  currency: string,
  limit: number | undefined,
  year: number,
  confidence: LimitConfidence,
  source: string,
  note: string,
];

// biome-ignore format: a table
const PLACES: readonly PlaceRow[] = [
  ["GB-EAW", "small claims track (England and Wales)", "GBP", 10000, 2026, "source", "CPR 27; circle-vision.org, legaldocuments.co.uk, June 2026", "free telephone mediation comes first"],
  ["GB-SCT", "simple procedure (Scotland)", "GBP", 5000, 2026, "source", "circle-vision.org", ""],
  ["GB-NIR", "small claims (Northern Ireland)", "GBP", 3000, 2026, "conflict", "jk-bookkeeping.co.uk", "may have been raised to 5,000 in 2023: check nidirect"],
  ["DK-SMAASAG", "småsagsproces", "DKK", 100000, 2024, "source", "retsplejeloven ch. 39, from 2024-06-15; askt.dk, smvdanmark.dk", "interest and costs not counted; 50,000 before 2024-06-15"],
  ["DK-BETALINGSPAAKRAV", "betalingspåkrav", "DKK", 100000, 2024, "source", "retsplejeloven § 477 a; elov.dk", "undisputed claims; the deadline of a lawful demand letter must have passed"],
  ["SE-FT", "förenklat tvistemål", "SEK", 29600, 2026, "memory", "RB 1:3 d, half a prisbasbelopp; vasaadvokat.se has 26,250 for 2023", "the rule is verified, the amount of 2026 is not"],
  ["FR-TJ", "tribunal judiciaire, procédure orale", "EUR", 10000, 2026, "source", "CPC art. 761 and 853, read 2026-09-25", ""],
  ["FR-IP", "injonction de payer", "EUR", undefined, 2026, "memory", "CPC art. 1411 and 1416", "to be served within 3 months; one month to oppose"],
  ["FR-PETITES-CREANCES", "procédure simplifiée des petites créances", "EUR", 5000, 2026, "memory", "CPCE L125-1", "not for invoices between merchants since 2026-04-23"],
  ["DE-AG", "Amtsgericht", "EUR", 10000, 2026, "source", "GVG § 23, BGBl. 2025 I Nr. 318, cases from 2026-01-01", "5,000 before 2026"],
  ["DE-MAHN", "gerichtliches Mahnverfahren", "EUR", undefined, 2026, "memory", "ZPO § 692", "two weeks to object"],
  ["IE-SCP", "Small Claims Procedure", "EUR", 2000, 2026, "source", "payshield.app", "one source only; check courts.ie"],
  ["EU-ESCP", "European Small Claims Procedure", "EUR", 5000, 2026, "source", "e-justice.europa.eu", "across borders only, not in Denmark"],
  ["NL-KANTON", "kantonrechter", "EUR", 25000, 2026, "source", "a secondary source", ""],
  ["NO-FORLIK", "forliksrådet", "NOK", 200000, 2026, "memory", "from memory", "check before use"],
];

/** Shorter names people type. */
const ALIASES: Readonly<Record<string, string>> = {
  DK: "DK-SMAASAG", GB: "GB-EAW", UK: "GB-EAW", "GB-ENG": "GB-EAW", "GB-WLS": "GB-EAW", IE: "IE-SCP", SE: "SE-FT",
  FR: "FR-TJ", DE: "DE-AG", NL: "NL-KANTON", NO: "NO-FORLIK", EU: "EU-ESCP",
}; // biome-ignore format: a table

const stateOf = ([code, limit, confidence, statute = "", note = ""]: StateRow): SmallClaimsProcedure => ({
  code,
  name: "small claims",
  currency: "USD",
  limit,
  year: 2026,
  confidence,
  verified: confidence !== "conflict",
  source: statute || "state lists compared",
  note,
});

const placeOf = ([code, name, currency, limit, year, confidence, source, note]: PlaceRow): SmallClaimsProcedure => ({
  code, name, currency, limit, year, confidence, verified: confidence === "source", source, note,
}); // biome-ignore format: as in the table

/** All procedures of the table, the states first. */
export const smallClaimsProcedures = (): readonly SmallClaimsProcedure[] => [
  ...STATES.map(stateOf),
  ...PLACES.map(placeOf),
];

/** A code as the table writes it: "us ca" → "US-CA". */
export const jurisdictionCode = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replace(/[\s_-]+/g, "-");

/** The procedure a code or alias names; undefined for an unknown one. */
export function smallClaimsOf(jurisdiction: string): SmallClaimsProcedure | undefined {
  const typed = jurisdictionCode(jurisdiction);
  const code = ALIASES[typed] ?? typed;
  const state = STATES.find((row) => row[0] === code);
  if (state) return stateOf(state);
  const place = PLACES.find((row) => row[0] === code);
  return place && placeOf(place);
}

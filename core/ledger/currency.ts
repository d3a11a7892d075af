/** Currencies as ledgers write them: ISO codes, names of signs, units beside the digits. */

/** ISO 4217 codes in use (list one, 2024-06-25), without funds and metals. */
const CODES =
  "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL";

const KNOWN: ReadonlySet<string> = new Set(CODES.split(" "));

/** Signs that mean one currency. */
const SIGNS: ReadonlyMap<string, string> = new Map(Object.entries({
  "€": "EUR", euro: "EUR", euros: "EUR", "£": "GBP", "₹": "INR", rs: "INR", "₽": "RUB", "₺": "TRY", "₴": "UAH", "₪": "ILS", "₩": "KRW",
  "zł": "PLN", zl: "PLN", "kč": "CZK", ft: "HUF", us$: "USD", "$us": "USD", a$: "AUD", au$: "AUD", c$: "CAD", ca$: "CAD", nz$: "NZD", hk$: "HKD",
  s$: "SGD", r$: "BRL", "cn¥": "CNY", "jp¥": "JPY", rmb: "CNY", chf: "CHF", fr: "CHF", sfr: "CHF", dkr: "DKK", skr: "SEK", nkr: "NOK", ikr: "ISK",
})); // biome-ignore format: a table

/** Signs several currencies use: the home currency is meant if it is one of them, otherwise nobody can tell. */
const SHARED_SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: "USD CAD AUD NZD SGD HKD MXN ARS CLP COP TWD BBD BSD JMD NAD FJD TTD UYU LRD",
    kr: "DKK SEK NOK ISK",
    "¥": "JPY CNY",
    "￥": "JPY CNY",
  }),
);

/** What a currency text means: `code`, or `shared` for a sign several currencies use, or neither where it is unknown. */
export interface CurrencyText {
  readonly code: string;
  readonly shared?: boolean;
}

/** Reads "EUR", "eur", "€", "kr." … with the home currency ("" for none) deciding signs that several currencies share. */
export function readCurrency(text: string, home: string): CurrencyText {
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (KNOWN.has(upper)) return { code: upper };
  const plain = trimmed.toLowerCase().replace(/[.:\s]/g, "");
  const one = SIGNS.get(plain);
  if (one) return { code: one };
  const shared = SHARED_SIGNS.get(plain);
  if (shared) return shared.split(" ").includes(home) ? { code: home } : { code: "", shared: true };
  const named = /^([A-Za-z]{3})\b/.exec(trimmed)?.[1]?.toUpperCase();
  // "EUR - Euro" is one currency, "EUR/USD" is two.
  const others = trimmed.slice(3).match(/[A-Z]{3}/g) ?? [];
  if (named && KNOWN.has(named) && !others.some((code) => code !== named && KNOWN.has(code)))
    return { code: named };
  return { code: "" };
}

/** The currency a text standing alone in its row names ("USD", "Currency: EUR"); "" for anything else. */
export function currencyAlone(text: string): string {
  const match =
    /^(?:(?:currency|valuta|währung|devise|moneda|divisa|munteenheid|valuutta)\s*:?\s*)?([A-Z]{3})$/i.exec(
      text,
    );
  const code = match?.[1] ?? "";
  return KNOWN.has(code) ? code : "";
}

/** The currency a heading carries ("Beløb (DKK)", "Balance in EUR", "Saldo €") with the heading without it, or undefined. */
export function currencyInHeading(
  heading: string,
): { readonly unit: string; readonly rest: string } | undefined {
  const match = /^(.+?)\s*(?:\bin\s+|\bi\s+)?[([]?\s*([A-Z]{3}|[€£$¥₹]|kr\.?)\s*[)\]]?\s*$/.exec(
    heading.trim(),
  );
  if (!match) return undefined;
  const unit = match[2] as string;
  if (/^[A-Z]{3}$/.test(unit) && !KNOWN.has(unit)) return undefined;
  return { unit, rest: match[1] as string };
}

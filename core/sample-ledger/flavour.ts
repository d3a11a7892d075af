/** The five flavours of the sample ledgers: their words, invented names and ways of writing. All names and addresses are made up. */
import type { CustomerType } from "../invoice.ts";

/** A language the samples come in. */
export type SampleLanguage = "da" | "de" | "en" | "fr" | "sv";

/** How one country's bookkeeper keeps the sheet. */
export interface Flavour {
  readonly country: string;
  readonly currency: string;
  readonly otherCurrencies: readonly string[];
  readonly headings: readonly string[];
  readonly dateSeparator: string;
  /** Year first (sv), else day first. */
  readonly yearFirst: boolean;
  readonly thousands: string;
  readonly decimal: string;
  readonly places: readonly string[];
  readonly trades: readonly string[];
  readonly forms: readonly string[];
  readonly people: readonly string[];
  readonly authority: string;
  readonly types: Readonly<Record<CustomerType, string>>;
  readonly terms: readonly (readonly [string, number])[];
  readonly open: string;
  readonly paid: string;
  readonly disputed: string;
  readonly partlyPaid: string;
  readonly paused: string;
  readonly plan: string;
  /** Friendly reminder, phone call, formal reminder: as last action. */
  readonly actions: readonly [string, string, string];
  readonly complaints: readonly string[];
  readonly phone: string;
}

const list = (text: string): readonly string[] => text.split("|");

/** The flavours by language. */
export const FLAVOURS: Readonly<Record<SampleLanguage, Flavour>> = {
  en: {
    country: "GB",
    currency: "GBP",
    otherCurrencies: ["EUR", "USD"],
    headings: list(
      "Invoice no|Customer|Customer type|Country|Email|Phone|Contact|Currency|Invoice date|Due date|Terms|Amount|Paid|Paid date|Balance|Status|Disputed amount|Last action|Last contact|Promised date|PO number|Sales rep|Note",
    ),
    dateSeparator: "/",
    yearFirst: false,
    thousands: ",",
    decimal: ".",
    places: list(
      "Bramblewick|Otterford|Fennimore|Hollowmere|Wrenbury Vale|Thistledown|Copperbeck|Larkhithe|Quillham|Mossgate|Petherfield|Ravensby",
    ),
    trades: list(
      "Joinery|Bakery|Print Works|Garden Supplies|Logistics|Dental Studio|Brewing|Software|Catering|Roofing|Textiles|Cycles",
    ),
    forms: list("Ltd|LLP|PLC"),
    people: list("Ada Pennyfold|Miles Corbray|Iris Tamblyn|Owen Halliwick|Nell Farrowby|Toby Quennell"),
    authority: "Council",
    types: { business: "business", "sole trader": "sole trader", consumer: "consumer", public: "public" },
    terms: [
      ["net 30", 30],
      ["net 14", 14],
      ["2/10 net 30", 30],
      ["60 days", 60],
    ],
    open: "Sent",
    paid: "Paid",
    disputed: "Disputed",
    partlyPaid: "Partially paid",
    paused: "On hold",
    plan: "Payment plan",
    actions: ["Friendly reminder", "Phone call", "Formal reminder"],
    complaints: list("two pallets missing|wrong price agreed|duplicate of an earlier delivery"),
    phone: "+44 20 7946 0",
  },
  da: {
    country: "DK",
    currency: "DKK",
    otherCurrencies: ["EUR", "SEK"],
    headings: list(
      "Fakturanr.|Kundenavn|Kundetype|Land|E-mail|Telefon|Kontaktperson|Valuta|Fakturadato|Forfaldsdato|Betalingsbetingelser|Beløb|Betalt beløb|Betalingsdato|Restbeløb|Status|Omtvistet beløb|Seneste handling|Seneste kontakt|Lovet dato|Ordrenr.|Sælger|Bemærkning",
    ),
    dateSeparator: "-",
    yearFirst: false,
    thousands: ".",
    decimal: ",",
    places: list(
      "Birkelund|Havørnsø|Klitrosen|Mosehøj|Skovlykke|Tranevig|Rønnebo|Egeskær|Blåklokke|Sivholm|Lærkebæk|Ravnstrand",
    ),
    trades: list(
      "Tømrer|Bageri|Trykkeri|Gartneri|Transport|Tandklinik|Bryghus|Software|Catering|Tagdækning|Tekstil|Cykler",
    ),
    forms: list("ApS|A/S|I/S"),
    people: list("Asta Lyngdahl|Viggo Brohave|Ellen Mosebryg|Søren Havblik|Karla Egetoft|Anton Sivertoft"),
    authority: "Kommune",
    types: {
      business: "erhverv",
      "sole trader": "enkeltmandsvirksomhed",
      consumer: "privat",
      public: "offentlig",
    },
    terms: [
      ["netto 30 dage", 30],
      ["netto 14 dage", 14],
      ["netto 8 dage", 8],
      ["2/10 netto 30", 30],
    ],
    open: "Sendt",
    paid: "Betalt",
    disputed: "Omtvistet",
    partlyPaid: "Delvist betalt",
    paused: "På pause",
    plan: "Betalingsaftale",
    actions: ["Venlig påmindelse", "Telefonopkald", "Rykker"],
    complaints: list("mangler to paller|forkert pris|leveret for sent"),
    phone: "+45 70 10 0",
  },
  de: {
    country: "DE",
    currency: "EUR",
    otherCurrencies: ["CHF", "USD"],
    headings: list(
      "Rechnungsnummer|Kundenname|Kundenart|Land|E-Mail|Telefon|Ansprechpartner|Währung|Rechnungsdatum|Fälligkeitsdatum|Zahlungsbedingungen|Rechnungsbetrag|Bereits gezahlt|Zahlungsdatum|Offener Betrag|Status|Strittiger Betrag|Letzte Aktion|Letzter Kontakt|Zahlungszusage|Bestellnummer|Vertreter|Bemerkung",
    ),
    dateSeparator: ".",
    yearFirst: false,
    thousands: ".",
    decimal: ",",
    places: list(
      "Amselgrund|Birkenau|Dornhöhe|Eulenbach|Fichtelmoor|Grünspecht|Haselwerth|Immenthal|Kranichsee|Lerchenrain|Moosbühl|Wiesenquell",
    ),
    trades: list(
      "Tischlerei|Bäckerei|Druckerei|Gartenbau|Spedition|Zahntechnik|Brauhaus|Software|Catering|Dachbau|Textil|Fahrräder",
    ),
    forms: list("GmbH|AG|GmbH & Co. KG|OHG"),
    people: list(
      "Greta Moorkamp|Linus Felsbach|Hanna Tannried|Oskar Wiesgrund|Ida Sturmhöfel|Jonas Quellbach",
    ),
    authority: "Gemeinde",
    types: {
      business: "Unternehmen",
      "sole trader": "Einzelunternehmer",
      consumer: "Verbraucher",
      public: "öffentlich",
    },
    terms: [
      ["30 Tage netto", 30],
      ["14 Tage netto", 14],
      ["14 Tage 2% Skonto, 30 Tage netto", 30],
      ["sofort", 0],
    ],
    open: "Versendet",
    paid: "Bezahlt",
    disputed: "Strittig",
    partlyPaid: "Teilweise bezahlt",
    paused: "Ausgesetzt",
    plan: "Ratenzahlung",
    actions: ["Zahlungserinnerung", "Anruf", "Mahnung"],
    complaints: list("zwei Paletten fehlen|falscher Preis|Lieferung verspätet"),
    phone: "+49 30 23125 0",
  },
  fr: {
    country: "FR",
    currency: "EUR",
    otherCurrencies: ["CHF", "GBP"],
    headings: list(
      "N° de facture|Nom du client|Type de client|Pays|Courriel|Téléphone|Personne de contact|Devise|Date de facture|Date d'échéance|Conditions de paiement|Montant TTC|Montant payé|Date de paiement|Reste dû|Statut|Montant contesté|Dernière action|Dernier contact|Date promise|N° commande|Commercial|Remarque",
    ),
    dateSeparator: "/",
    yearFirst: false,
    thousands: "\u00A0",
    decimal: ",",
    places: list(
      "Aubépine|Boisclair|Colvert|Fontrémy|Genévrier|Hirondelle|Lavandière|Mirabeille|Orvalette|Pommeraie|Rocaillon|Sarcelle",
    ),
    trades: list(
      "Menuiserie|Boulangerie|Imprimerie|Pépinières|Transports|Prothèses|Brasserie|Logiciels|Traiteur|Toitures|Textiles|Cycles",
    ),
    forms: list("SARL|SAS|SA"),
    people: list("Léa Montbrun|Hugo Valserre|Inès Coudray|Théo Marsanne|Zoé Lavergnol|Paul Rivegrain"),
    authority: "Mairie",
    types: {
      business: "entreprise",
      "sole trader": "auto-entrepreneur",
      consumer: "particulier",
      public: "secteur public",
    },
    terms: [
      ["30 jours", 30],
      ["45 jours", 45],
      ["à réception", 0],
      ["60 jours", 60],
    ],
    open: "Envoyée",
    paid: "Payée",
    disputed: "En litige",
    partlyPaid: "Partiellement payée",
    paused: "En pause",
    plan: "Échéancier",
    actions: ["Rappel de paiement", "Appel téléphonique", "Relance avant mise en demeure"],
    complaints: list("deux palettes manquantes|prix erroné|livraison en retard"),
    phone: "+33 1 99 00 0",
  },
  sv: {
    country: "SE",
    currency: "SEK",
    otherCurrencies: ["EUR", "NOK"],
    headings: list(
      "Fakturanummer|Kundnamn|Kundtyp|Land|E-post|Telefon|Kontaktperson|Valuta|Fakturadatum|Förfallodatum|Betalningsvillkor|Fakturabelopp|Betalt belopp|Betalningsdatum|Restbelopp|Status|Tvistat belopp|Senaste åtgärd|Senaste kontakt|Utlovad betalning|Ordernummer|Säljare|Anteckning",
    ),
    dateSeparator: "-",
    yearFirst: true,
    thousands: "\u00A0",
    decimal: ",",
    places: list(
      "Björkåsen|Fjällsippan|Granviken|Hjortmossen|Klöverdal|Lingonheden|Mörtsjö|Näckrosen|Rönnskär|Skatmyra|Tranhult|Älvrosen",
    ),
    trades: list(
      "Snickeri|Bageri|Tryckeri|Trädgård|Åkeri|Tandteknik|Bryggeri|Programvara|Catering|Takläggning|Textil|Cyklar",
    ),
    forms: list("AB|HB|AB (publ)"),
    people: list(
      "Alva Granström|Nils Fjällberg|Maja Klövermark|Elof Tranvik|Signe Mossebo|Arvid Lingonqvist",
    ),
    authority: "kommun",
    types: {
      business: "företag",
      "sole trader": "enskild firma",
      consumer: "privatperson",
      public: "offentlig",
    },
    terms: [
      ["30 dagar netto", 30],
      ["14 dagar netto", 14],
      ["10 dagar netto", 10],
      ["60 dagar netto", 60],
    ],
    open: "Skickad",
    paid: "Betald",
    disputed: "Bestriden",
    partlyPaid: "Delvis betald",
    paused: "Pausad",
    plan: "Avbetalningsplan",
    actions: ["Betalningspåminnelse", "Telefonsamtal", "Påminnelse med betalningskrav"],
    complaints: list("två pallar saknas|fel pris|sen leverans"),
    phone: "+46 8 5050 0",
  },
};

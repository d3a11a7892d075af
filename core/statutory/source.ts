/** Where the numbers of the late-payment law were read, and how sure they are. Read on 2026-11-21. */

/** How sure a value is: seen in a source, in secondary sources only, computed by the law's own rule, from memory, or not found. */
export type Status = "verified" | "verified-weak" | "derived" | "from-memory" | "unverified";

/** The day on which the sources were read, as ISO text. */
export const SOURCES_READ = "2026-11-21";

/** What each source is, for people who want to check it. */
export const sources = {
  aeldresagen: "aeldresagen.dk, rykkergebyrer",
  akeri: "akeri.se, påminnelseavgift och förseningsersättning (2023-03-13)",
  ameax: "ameax/bgb-interest base_rates.json (Bundesbank series, 2025-10-02)",
  baurecht: "baurechtsuche.de, neue Verzugszinsen (-0.83 from 2015-01-01; 9 points and 40 EUR)",
  bcrea: "bcrea.bc.ca, legally speaking 178",
  boehist: "three copies of the Bank of England's list of Bank Rate changes, to 2025-12-18",
  bsregnskap: "bsregnskap.no (2020-06-22: 8.00 from 2020-07-01; compensation 430)",
  capway: "capway.se (2024-01-02: 4.00)",
  cbdb: "a table of central-bank rates built 2026-09-08 (Bank Rate last changed 2025-12-18, 3.75)",
  cec: "cabinet-cec.fr, taux de l'intérêt légal, second semestre 2020",
  cipp24: "cipp.org.uk (2024-06-20: Bank Rate 5.25)",
  danskelove: "danskelove.dk, advokatavisen.dk and advodan.dk on renteloven 9 a (310 DKK)",
  debtcs: "debtcollectionservice.uk (quotes SI 2002/1675)",
  derived: "computed from another series here by the law's own rule",
  djei: "djei.ie, late payments",
  elov: "elov.dk, renteloven 9 b (up to three fees of 100 kr, 10 days apart)",
  eo: "Danish compensation calculator quoting Nationalbanken's lending rate, 2005 to 2026-01-01",
  fifee: "procountor.fi (2022-06-01), yrittajat.fi, okperinta.fi",
  finlex: "finlex.fi 2022/1276 (from 2023-01-01: 2.5, 9.5, 10.5)",
  frlaw: "French collections product citing Légifrance, read 2026-09-03 to 2026-09-25",
  govie: "gov.ie, rights and obligations, late payment interest",
  imy: "imy.se, inkassokostnader (2023-02-21)",
  letikette: "French collections product's table of rates, read 2026-09-03",
  lister: "listerlawyers.com, interest rates in commercial contracts",
  luna: "German dunning product citing the Bundesbank, read 2026-09-28",
  luxis:
    "Apartsalan/luxis, Dutch collections firm's table, checked in February 2026 against rijksoverheid.nl and DNB",
  luxisguard: "Apartsalan/luxis freshness test (handelsrente 10.40 from 2026-07-01)",
  mef: "Gazzetta Ufficiale notices quoted by ntplusdiritto.ilsole24ore.com, studiotisi.it, ragusa.ance.it, studiozanotelli.it",
  memory: "from memory, not looked up",
  nbpress: "Nationalbanken press release 2022-09-08; nydag.dk 2022-07-21",
  nlrules: "two Dutch products' tests of the WIK ladder (least 40, most 6,775)",
  norules: "two Norwegian rules files, 2026-07-23 and 2026-08-20 (fee 38 = 1/20 of 750)",
  payontime: "payontime.co.uk, table of reference rates 2010 to 2024 and compensation bands",
  pav: "pav.medst.dk 36.7.3 (lending rate + 8 for claims due from 2013-03-01)",
  plhits: "two public files (NBP + 10); crankshift/lawpowers says + 8",
  prodesp: "prodespachos.com (12.50 in the first half of 2024); bufetesemperejaen.com (40 EUR)",
  regjering16: "regjeringen.no (8.50 and 370 NOK from 2016-07-01)",
  regnmed: "Norwegian ledger's register of rates, fetched 2026-07-23 (forskrift 2025-12-18-2658)",
  regnskapno: "regnskapnorge.no (10.75 and 410 NOK from 2023-01-01)",
  reknehuset: "reknehuset.no (9.25 from 8.5; 400 from 390, 2022-07-01)",
  rentemester: "Danish bookkeeping product's table citing forbrug.dk and nationalbanken.dk, verified 2026-06",
  riksbank: "riksbank.se, referensränta, official table 2002-07 to 2020-07",
  riksbank23: "riksbank.se (3.50 from 2023-07-01; rounding rule)",
  roland: "Swedish invoicing product, checked 2026-09-18 against riksbank.se (2.00 for 2026-07-01 to 12-31)",
  rykkerskill: "reference of Danish dunning rules",
  sergel: "sergel.se, förseningsersättning",
  spfi24: "Suomen Pankki notice 2024-06-25 (4.5, 11.5, 12.5)",
  spfi25: "Suomen Pankki notice (from 2025-01-01: 3.5, 10.5, 11.5)",
  spfi26: "Suomen Pankki release on sttinfo.fi (from 2026-01-01: 2.5, 9.5, 10.5)",
  stbmaier: "stb-gerd-maier.de, Verzugszins and Basiszins 2013 to 2016",
  streets: "streets.uk (2025-12-18: 3.75)",
  taylorryan: "taylorryan.ie (10.15 for the first half of 2026)",
  tresor: "tresor.economie.gouv.fr, taux de l'intérêt légal 2011 to 2020",
  usguides: "legalclarity.org, clearreceivables.com, getinvoicepdf.com (June 2026)",
  wolfx: "usewolfx.com (June 2026: Bank Rate 3.75)",
  zzpfaq: "Dutch questions and answers for the self-employed, 2026",
} as const;

/** The short name of a source. */
export type SourceKey = keyof typeof sources;

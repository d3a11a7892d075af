/** Late-fee policies in Finnish. */
import type { PolicyWords } from "./policy-words.ts";

/** Finnish: how a late-fee policy and the lines of a fee are told. */
export const fi: PolicyWords = {
  percent: "#\u00a0%",
  interest: {
    day: "{size} korkoa päivässä",
    week: "{size} korkoa viikossa, päivittäin laskettuna",
    month: "{size} korkoa kuukaudessa, päivittäin laskettuna",
    year: "{size} korkoa vuodessa, päivittäin laskettuna",
  },
  started: {
    day: "{size} jokaiselta alkavalta päivältä",
    week: "{size} jokaiselta alkavalta viikolta",
    month: "{size} jokaiselta alkavalta kuukaudelta",
  },
  full: {
    day: "{size} jokaiselta täydeltä päivältä",
    week: "{size} jokaiselta täydeltä viikolta",
    month: "{size} jokaiselta täydeltä kuukaudelta",
  },
  once: "{size} kerran",
  ofOpen: "{size} avoimesta saldosta",
  ofBalance: "{size} saldosta",
  law: "lakisääteinen viivästyskorko ja vakiokorvaus: {law}",
  lawInterest: "lakisääteinen viivästyskorko: {law}",
  contract: "sopimuksen korko ({law})",
  costs: "Alankomaiden perintäkulut lain portaikon mukaan (vähintään {min}, enintään {max})",
  plus: " ja lisäksi ",
  next: "Lasketaan eräpäivää seuraavasta päivästä.",
  after: "Lasketaan {n}. päivästä eräpäivän jälkeen; sitä edeltävät päivät ovat maksuttomia.",
  grace: [
    "Ei mitään, kun eräpäivästä on enintään {n} päivä; sen jälkeen lasketaan eräpäivästä.",
    "Ei mitään, kun eräpäivästä on enintään {n} päivää; sen jälkeen lasketaan eräpäivästä.",
  ],
  base: "Korko lasketaan siitä, mikä on vielä avoinna, arvonlisävero mukaan lukien; maksuille ei lasketa korkoa.",
  reference: "Viitekorko on {size}, mitä taulukko sanookin.",
  compounded: {
    monthly: "Korko lisätään velkaan kerran kuukaudessa eräpäivästä laskien.",
    yearly: "Korko lisätään velkaan kerran vuodessa eräpäivästä laskien.",
  },
  dayCount: "Päivät lasketaan tavalla {rule}.",
  limits: "Yhteensä {list} laskua kohti.",
  atLeast: "vähintään {size}",
  atMost: "enintään {size}",
  atMostPart: "enintään {size} saldosta",
  total: "Yhteensä",
  cap: "Enimmäismäärä {size}",
  minimum: "Vähimmäismäärä {size}",
  charged: "Jo veloitettu",
  compensation: "vakiokorvaus",
  given: "annettu viitekorko",
  own: "oma korko",
  status: {
    verified: "tarkistettu",
    "verified-weak": "toissijaisista lähteistä",
    derived: "laskettu lain säännöllä",
    "from-memory": "ei tarkistettu",
    unverified: "ei löytynyt",
  },
};

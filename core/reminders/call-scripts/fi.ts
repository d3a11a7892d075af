/** Puhelu suomeksi: teitittely, asiasta neutraalisti. */
import type { ScriptWords } from "./script-words.ts";

/** Puhelu suomeksi: teitittely, asiasta neutraalisti. */
export const fi: ScriptWords = {
  said: {
    opening:
      "Hyvää päivää, täällä {{company}}. Onko {{contact}} tavattavissa? Oletteko olleet tyytyväisiä toimitukseemme?",
    whoever: "maksujen hyväksyjä",
    one: "lasku {{invoice}}, summa {{amount}}, eräpäivä {{date}}",
    many: "{{count}} laskua, yhteensä {{amount}}, vanhimman eräpäivä {{date}}",
    ask: {
      open: "Soitan avoimesta asiasta: {{what}}. Maksu ei ole vielä tullut meille. Onko <laskussa|laskuissa> jotain epäselvää?",
      promised:
        "Lupasitte maksun viimeistään {{promised}}: {{what}}. Maksu ei ole tullut meille. Mitä on tapahtunut, ja milloin maksu tehdään?",
      written:
        "Olemme kirjoittaneet teille tästä: {{what}}. Maksu puuttuu yhä. Sovin asian mieluummin kanssanne kuin kirjoitan uudelleen. Mikä on esteenä, ja milloin voitte maksaa?",
    },
    cannotPay:
      "Jos koko summaa ei voi maksaa kerralla: paljonko voitte maksaa tänään, ja milloin loput maksetaan? Voimme sopia maksueristä.",
    close: "Sovimme siis summasta ja päivästä. Kirjaan sen ja vahvistan sähköpostitse. Kiitos ajastanne.",
    calm: "Ymmärrän, että tilanne on vaikea. Tämä ei ole henkilökohtaista. Summa on yhä avoinna, ja haluan löytää ratkaisun kanssanne.",
  },
  hints: {
    listen:
      "Antakaa asiakkaan puhua loppuun. Mihin ollaan tyytymättömiä? Unohtunut, riitautettu tai maksukyvytön: jokaisella on oma jatkonsa.",
    tone: {
      New: "Uusi asiakas: olkaa avulias ja selvittäkää, miten maksut hyväksytään.",
      Prompt: "Maksaa yleensä ajallaan: olettakaa unohdus ja kysykää, onko meillä mennyt jotain vikaan.",
      Sporadic: "Maksaa joskus myöhässä: pyytäkää päivä ja toistakaa se.",
      "High risk":
        "Maksaa hyvin myöhään tai ei lainkaan: pyytäkää maksua tänään ja kertokaa, mitä seuraavaksi tapahtuu ja milloin.",
      "In difficulty":
        "Maksoi ennen mutta ei enää: kysykää, mikä on mahdollista, ja ehdottakaa maksueriä ajoissa.",
    },
  },
};

/** Kirjeet suomeksi: neutraali muoto; joka vaatimuksessa peruste, erittely sekä se, mihin ja mihin mennessä voi huomauttaa. */
import type { EarlyWords, LetterWords } from "./letter-words.ts";

const PAY = "Maksutiedot:\n{{bank}}";
const IGNORE = "Jos [<lasku|laskut> on jo maksettu|olet jo maksanut <laskun|laskut>], muistutus on aiheeton.";
const TELL = "Jos maksu on tehty viime päivinä, pyydämme ilmoittamaan maksupäivän.";
const WAYS =
  "Jos koko summaa ei voi maksaa kerralla, pyydämme maksamaan osan nyt ja kertomaan, milloin loput maksetaan. Voimme sopia myös maksusuunnitelmasta.";
const CALL = "Puhelinnumeromme on {{phone}}.";
const OBJECT =
  "Jos saatava on aiheeton tai virheellinen, huomautus tulee lähettää osoitteeseen {{reply_to}} viimeistään {{pay_by}}.";
const ALSO = "Avoinna myös seuraavat laskut, joita tämä kirje ei koske:\n{{also_open}}";
const CREDITOR = "Velkoja:\n{{creditor}}";
const TOTAL_BY = "Pyydämme maksamaan {{total}} viimeistään {{pay_by}}.";

/** Suomenkieliset kirjeet, jotka solu voi antaa. */
export const fiEarly: EarlyWords = {
  greeting: { formal: "Vastaanottaja: {{contact}}", friendly: "Hei {{contact}}" },
  letters: {
    "confirm-receipt": {
      subject: "<Lasku|Laskut> {{invoice}}, lähettäjä {{company}}",
      body: [
        "<Olemme lähettäneet laskun {{invoice}}, jonka summa on {{principal}} ja eräpäivä {{due_date}}.|Olemme lähettäneet seuraavat laskut, yhteensä {{principal}}:>",
        "<|{{invoices}}>",
        "Pyydämme ilmoittamaan, jos <lasku ei ole tullut|laskut eivät ole tulleet> perille tai jos hyväksyntää varten puuttuu jotain, esimerkiksi tilausnumero.",
        "{{discount}}",
      ],
    },
    "pre-due-reminder": {
      subject: "<Laskun {{invoice}} eräpäivä {{due_date}}|Laskut {{invoice}} erääntyvät pian>",
      body: [
        "<Muistutamme ystävällisesti, että laskun {{invoice}} eräpäivä on {{due_date}}. Laskun summa on {{principal}}.|Muistutamme ystävällisesti, että seuraavat laskut erääntyvät pian, yhteensä {{principal}}:>",
        "<|{{invoices}}>",
        "{{discount}}",
        "{{additions}}",
        PAY,
        "Jos maksu on jo matkalla, muuta ei tarvitse tehdä.",
      ],
    },
    "friendly-reminder": {
      subject: "Maksumuistutus: <lasku|laskut> {{invoice}}",
      body: [
        "<Laskun {{invoice}} eräpäivä oli {{due_date}}, emmekä ole havainneet maksua. Laskun summa on {{principal}}.|Seuraavat laskut ovat erääntyneet, emmekä ole havainneet maksua. Summa on yhteensä {{principal}}.>",
        "<|{{invoices}}>",
        "<Lasku on ehkä jäänyt|Laskut ovat ehkä jääneet> huomaamatta. Pyydämme maksamaan <sen|ne> tai kertomaan, jos maksamiselle on jokin este.",
        "<Lasku löytyy|Laskut löytyvät> täältä: {{link}}",
        "{{discount}}",
        "{{additions}}",
        PAY,
        ALSO,
        IGNORE,
      ],
    },
    "second-reminder": {
      subject: "Toinen maksumuistutus: <lasku|laskut> {{invoice}}",
      body: [
        "<Laskun {{invoice}} eräpäivä oli {{due_date}}, ja lasku on nyt {{days_past_due}} myöhässä. Laskun summa on {{principal}}.|Seuraavat laskut ovat yhä maksamatta, yhteensä {{principal}}:>",
        "<|{{invoices}}>",
        "Pyydämme maksamaan <sen|ne> lähipäivinä tai vastaamaan, minä päivänä maksu tehdään.",
        "{{additions}}",
        TOTAL_BY,
        PAY,
        WAYS,
        CALL,
        OBJECT,
        ALSO,
        IGNORE,
      ],
    },
  },
};

/** Kaikki, mitä Duebook sanoo suomeksi. */
export const fi: LetterWords<"fi"> = {
  early: fiEarly,
  closing: { formal: "Kunnioittavasti", friendly: "Ystävällisin terveisin" },
  letters: {
    "formal-reminder": {
      subject: "Maksukehotus: <lasku|laskut> {{invoice}}",
      body: [
        "Olemme muistuttaneet <seuraavasta laskusta|seuraavista laskuista>, emmekä ole saaneet maksua.",
        "{{invoices}}",
        "{{breakdown}}",
        "Sovitut ehdot: {{terms}}.",
        TOTAL_BY,
        PAY,
        WAYS,
        CALL,
        OBJECT,
        ALSO,
        TELL,
        CREDITOR,
      ],
    },
    "suspension-notice": {
      subject: "Ilmoitus toimitusten keskeyttämisestä {{stop_date}}: <lasku|laskut> {{invoice}}",
      body: [
        "<Seuraava lasku on|Seuraavat laskut ovat> muistutuksista huolimatta yhä maksamatta.",
        "{{invoices}}",
        "{{breakdown}}",
        "Toimitukset ja palvelut keskeytetään {{stop_date}}, jos {{total}} ei ole tilillämme ennen sitä. Jatkamme toimituksia heti, kun avoimet laskut on maksettu.",
        PAY,
        WAYS,
        CALL,
        ALSO,
        TELL,
      ],
    },
    "final-notice": {
      subject: "Viimeinen maksumuistutus ennen perintää: <lasku|laskut> {{invoice}}",
      body: [
        "Tämä on viimeinen maksumuistutus <seuraavasta laskusta|seuraavista laskuista>.",
        "{{invoices}}",
        "{{breakdown}}",
        TOTAL_BY,
        "Jos {{total}} ei ole tilillämme viimeistään {{pay_by}}, siirrämme saatavan perittäväksi {{hand_over_date}}. Perijä on {{who}}. Perinnästä aiheutuu lisäkuluja.",
        PAY,
        "Maksuerät voi vielä sopia puhelimitse numerossa {{phone}}.",
        OBJECT,
        ALSO,
        TELL,
        CREDITOR,
      ],
    },
    "broken-promise": {
      subject: "Luvattu maksu {{promised_date}}: <lasku|laskut> {{invoice}}",
      body: [
        "<Lasku {{invoice}} luvattiin|Seuraavat laskut luvattiin> maksaa viimeistään {{promised_date}}. Emme ole saaneet maksua.",
        "<|{{invoices}}>",
        "{{additions}}",
        "Pyydämme maksamaan {{total}} nyt tai vastaamaan tänään, minä päivänä maksu tehdään.",
        PAY,
        WAYS,
        CALL,
        ALSO,
        TELL,
      ],
    },
    "instalment-missed": {
      subject: "Maksuerä {{instalment_date}} puuttuu",
      body: [
        "Maksusuunnitelman maksuerä {{instalment}}, jonka eräpäivä oli {{instalment_date}}, ei ole tullut tilillemme.",
        "Pyydämme maksamaan sen viimeistään {{pay_by}}, jotta suunnitelma voi jatkua.",
        "Jos erää ei ole siihen mennessä maksettu, koko avoin määrä {{principal}} erääntyy maksusuunnitelman mukaisesti.",
        PAY,
        CALL,
        TELL,
      ],
    },
    "proof-of-payment": {
      subject: "Maksu: <lasku|laskut> {{invoice}}",
      body: [
        "Kiitos ilmoituksesta, että <lasku {{invoice}} on maksettu|seuraavat laskut on maksettu>. Summa on {{principal}}. Emme löydä maksua tililtämme.",
        "<|{{invoices}}>",
        "Pyydämme lähettämään maksukuitin, josta näkyvät päivä, summa ja saajan tili, niin selvitämme asian heti.",
        "Tilimme:\n{{bank}}",
        CALL,
      ],
    },
    "plan-confirmation": {
      subject: "Maksusuunnitelma: <lasku|laskut> {{invoice}}",
      body: [
        "Kiitos sopimuksesta. Velka {{principal}} <laskusta {{invoice}}|seuraavista laskuista> on yhteisesti todettu.",
        "<|{{invoices}}>",
        "Velka maksetaan seuraavissa erissä:\n{{instalments}}",
        "Niin kauan kuin erät maksetaan ajallaan, emme lähetä <laskusta|laskuista> muistutuksia. Jos erää ei ole maksettu 3 päivän kuluessa sen eräpäivästä, koko avoin määrä erääntyy. Kunnes suunnitelma on maksettu, toimitamme vain ennakkomaksua vastaan.",
        PAY,
        "Pyydämme vahvistamaan suunnitelman vastaamalla tähän viestiin.",
      ],
    },
    "settlement-offer": {
      subject: "Sovintoehdotus: <lasku|laskut> {{invoice}}",
      body: [
        "<Laskusta {{invoice}}|Seuraavista laskuista> on avoinna {{principal}}.",
        "<|{{invoices}}>",
        "Hyväksymme {{settlement}} täytenä ja lopullisena suorituksena, jos koko summa on tilillämme viimeistään {{pay_by}}. Sen jälkeen ehdotus raukeaa ja koko määrä on maksettava.",
        PAY,
        "Ehdotuksen voi hyväksyä vastaamalla tähän viestiin.",
      ],
    },
    statement: {
      subject: "Tiliote {{as_of}}",
      body: [
        "Tässä on asiakkaan tiliote. Tilanne {{as_of}}.",
        "{{statement}}",
        "Avoinna yhteensä: {{total}}.",
        "Tästä on erääntynyt {{overdue}}.",
        PAY,
        "Pyydämme ilmoittamaan, jos tiliote ei vastaa kirjanpitoanne.",
      ],
    },
    "thank-you": {
      subject: "Kiitos maksusta",
      body: [
        "Kiitos, maksu {{paid}} on saapunut. Maksu koskee <laskua|laskuja> {{invoice}}.",
        "Muuta ei tarvitse tehdä. Jatkamme mielellämme yhteistyötä.",
      ],
    },
  },
  legal: {
    // Perintälaki: saatavan peruste, erittely ja se, mihin ja mihin mennessä huomautukset on tehtävä.
    FI: {
      subject: "Maksuvaatimus: <lasku|laskut> {{invoice}}",
      body: [
        "Tämä on maksuvaatimus. Saatava perustuu <seuraavaan laskuun, joka on|seuraaviin laskuihin, jotka ovat> muistutuksista huolimatta maksamatta.",
        "{{invoices}}",
        "{{breakdown}}",
        TOTAL_BY,
        "Jos {{total}} ei ole tilillämme eikä huomautusta ole tehty viimeistään {{pay_by}}, siirrämme saatavan perittäväksi {{hand_over_date}}. Perijä on {{who}}. Perinnästä aiheutuu lisäkuluja.",
        PAY,
        "Maksuerät voi vielä sopia puhelimitse numerossa {{phone}}.",
        OBJECT,
        ALSO,
        CREDITOR,
      ],
    },
  },
  table: {
    number: "Lasku", date: "Päiväys", due: "Eräpäivä", days: "Päivää eräpäivästä", amount: "Summa", paid: "Maksettu", open: "Avoin määrä",
    covered: "Tämä kirje koskee", alsoOpen: "Avoinna myös", principal: "Pääoma", fee: "Muistutusmaksu",
    fixedSum: "Vakiokorvaus", interest: "Viivästyskorko", collectionCosts: "Perintäkulut",
    credits: "Vähennetty hyvitys", total: "Maksettava yhteensä", balance: "Saldo", credit: "Hyvitys", instalment: "Maksuerä",
    paymentReference: "Viitenumero", ourReference: "Viitteemme", poNumber: "Tilausnumeronne",
    notDue: "Erääntymätön", daysRange: "# päivää",
    discount: "Lasku {{invoice}}: jos maksu on tilillämme viimeistään {{date}}, summasta voi vähentää {{amount}}.",
    undisputed: "Lasku {{invoice}}: avoinna olevasta summasta {{whole}} on riitautettu {{disputed}}, jota tämä kirje ei koske. Pyydämme maksamaan riidattoman osan, {{amount}}.",
  }, // biome-ignore format: a table
};

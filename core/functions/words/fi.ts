/** The function wizard in Finnish. */
import type { FeeWords, FunctionWords, NextActionWords } from "./function-words.ts";

const invoiceDate = "Laskun päivä; tyhjä rivi pysyy tyhjänä.";
const dueDate = "Eräpäivä; tyhjä rivi pysyy tyhjänä.";
const asOf = "Päivä, jolta ikä lasketaan; pois jätettynä tänään.";
const boundaries =
  'Kunkin ikäluokan viimeinen päivä nousevassa järjestyksessä, tekstinä tai alueena; pois jätettynä "30,60,90".';
const dueDates = "Kunkin rivin eräpäivä.";
const balances = "Kunkin rivin avoin määrä, hyvitykset negatiivisina.";
const playbook = "Playbook-taulukon alue otsikkoriveineen; pois jätettynä vakiosuunnitelma.";
const daysPastDue = "Päivää eräpäivästä.";

const fee: FeeWords = {
  balance: "Maksamaton määrä sis. alv; jos payments on annettu, määrä eräpäivänä. 0 tai alle antaa 0.",
  due_date: "Eräpäivä; korko alkaa seuraavasta päivästä.",
  policy:
    'Sovittu korko tai maksu englanniksi, esim. "18% per year after 5 days", tai säännöstö kuten "FI B2B"; tyhjä: ei sovittu.',
  as_of: "Päivä, johon asti lasketaan, se mukaan lukien; pois jätettynä tänään.",
  payments:
    "Kaksi saraketta, päivä ja määrä: kukin maksu pienentää laskentaperustetta seuraavasta päivästä. Pois jätettynä ei yhtään. Otsikko ja tyhjät rivit ohitetaan.",
  rates:
    "Kaksi saraketta, alkupäivä ja prosentti: omat korot valmiiden tai vuosiprosentin sijasta. Pois jätettynä ei yhtään.",
  charged: "Jo veloitettu määrä positiivisena; se vähennetään. Pois jätettynä 0.",
};

const nextAction: NextActionWords = {
  due_date: "Laskun eräpäivä.",
  balance: "Laskun avoin määrä; 0 tai tyhjä eräpäivän vieressä on maksettu, alle 0 hyvitys.",
  as_of: "Päivä, jolle työskennellään; pois jätettynä tänään.",
  last_action: "Pisimmälle edennyt vaihe, nimellään jollakin yhdeksästä kielestä; tyhjä: ei vielä mitään.",
  last_contact: "Päivä, jolloin asiakkaaseen oltiin viimeksi yhteydessä laskusta.",
  status:
    "Riidanalainen, keskeytetty, maksusuunnitelma, asianajajalla, perinnässä, luottotappiona …; tyhjä tai avoin: jatketaan.",
  promised_date: "Päivä, jona asiakas on luvannut maksaa.",
  invoice_date:
    "Laskun päivä: antaa myöhään lähetetylle laskulle aikaa tulla perille; lyhyillä maksuajoilla ei ennakkomuistutusta.",
  playbook,
};

/** Every function's words in Finnish. */
export const fi: FunctionWords = {
  DUE_DATE: {
    summary: "Laskun eräpäivä laskun päivän ja maksuehdon mukaan.",
    parameters: {
      invoice_date: invoiceDate,
      terms: 'Maksuehto tekstinä tai päivien määränä: "30 pv netto", 30, "2/10 net 30", "EOM + 30".',
    },
  },
  DISCOUNT_DEADLINE: {
    summary: "Viimeinen päivä, jona kassa-alennuksen saa.",
    parameters: {
      invoice_date: invoiceDate,
      terms: 'Maksuehto, jossa on kassa-alennus: "2/10 net 30", "14 Tage 2% Skonto, 30 Tage netto".',
    },
  },
  DAYS_PAST_DUE: {
    summary: "Täydet päivät eräpäivästä: 0 eräpäivänä, sitä ennen negatiivinen.",
    parameters: { due_date: dueDate, as_of: "Päivä, johon lasketaan; pois jätettynä tänään." },
  },
  AGING_BUCKET: {
    summary: "Laskun ikäluokka: Current, 1-30, 31-60, 61-90 tai 91+.",
    parameters: { due_date: dueDate, as_of: asOf, boundaries },
  },
  AGING_REPORT: {
    summary: "Saatavien ikäjakauma: mitä kukin asiakas on velkaa, myöhästymisen mukaan.",
    parameters: {
      customers: "Kunkin rivin asiakas.",
      due_dates: dueDates,
      balances,
      as_of: asOf,
      boundaries,
      currencies: "Kunkin rivin valuutta; pois jätettynä kaikilla riveillä on sama.",
    },
  },
  BAD_DEBT_ALLOWANCE: {
    summary: "Luottotappiovaraus: kunkin ikäluokan summa kertaa sen prosentti.",
    parameters: {
      due_dates: dueDates,
      balances,
      as_of: asOf,
      boundaries,
      rates: "Yksi prosentti ikäluokkaa kohti, Current ensin; pois jätettynä 1%, 5%, 10%, 25%, 50%.",
    },
  },
  LATE_FEE: { summary: "Laskun viivästyskorko ja viivästysmaksut tiettyyn päivään asti.", parameters: fee },
  LATE_FEE_BREAKDOWN: {
    summary: "Koron ja maksujen erittely: alku, loppu, päivät, peruste, korko, määrä ja mikä rivi on.",
    parameters: fee,
  },
  STATUTORY_RATE: {
    summary: "Lakisääteinen viivästyskorko vuodessa tiettynä päivänä, viitekorko ja lisä yhteensä.",
    parameters: {
      regime: "Säännöstö, esim. FI B2B, DE B2C tai NL B2B.",
      date: "Päivä; pois jätettynä tänään.",
    },
  },
  ALLOCATE_PAYMENT: {
    summary: "Kohdistaa maksun kuluille, korolle ja pääomalle: yksi rivi, jonka viimeinen solu on ylijäämä.",
    parameters: {
      payment: "Saatu määrä.",
      fees: "Maksamattomat kulut; tyhjä on 0.",
      interest: "Maksamaton korko; tyhjä on 0.",
      principal: "Maksamaton pääoma; tyhjä on 0.",
      order:
        'Järjestys englanniksi, esim. "interest, principal, fees"; pois jätettynä fees, interest, principal.',
    },
  },
  EARLY_PAY_DISCOUNT: {
    summary: "Kassa-alennus, jonka aikaisesta maksusta saa vähentää.",
    parameters: {
      amount: "Maksettava määrä sis. alv; tyhjä rivi pysyy tyhjänä.",
      invoice_date: "Laskun päivä; tyhjä antaa tyhjän.",
      terms: 'Maksuehto kuten "2/10 net 30"; tyhjä tai ilman alennusta antaa 0.',
      pay_date: "Maksupäivä; pois jätettynä tänään.",
      tax: "Määrään sisältyvä arvonlisävero, kun tax_mode on net.",
      tax_mode: "gross (pois jätettynä): alennus koko määrästä; net: verottomasta määrästä.",
    },
  },
  DISCOUNT_APR: {
    summary: "Mitä kassa-alennuksen käyttämättä jättäminen maksaa vuodessa.",
    parameters: { terms: 'Maksuehto kuten "2/10 net 30".' },
  },
  AMOUNT_DUE: {
    summary:
      "Nyt maksettava määrä: avoin määrä, josta vähennetään vielä voimassa oleva kassa-alennus ja johon lisätään viivästyskorko ja maksut.",
    parameters: {
      balance: "Avoin määrä; tyhjä rivi pysyy tyhjänä.",
      invoice_date: "Laskun päivä; tyhjä: ei alennusta.",
      due_date: "Eräpäivä; tyhjä: ei korkoa eikä maksuja.",
      terms: 'Maksuehto kuten "2/10 net 30"; tyhjä: ei alennusta.',
      policy:
        'Sovittu korko tai maksu englanniksi, esim. "18% per year after 5 days", tai säännöstö kuten "FI B2B"; tyhjä: ei mitään.',
      as_of: "Maksupäivä; pois jätettynä tänään.",
    },
  },
  NEXT_ACTION: { summary: "Mitä laskulle on nyt tehtävä, tai Wait.", parameters: nextAction },
  NEXT_ACTION_DATE: {
    summary: "Päivä, jona toimenpide on tehtävä; jos vastaus on Wait, seuraavan päivä.",
    parameters: nextAction,
  },
  NEXT_ACTION_REASON: {
    summary: "Yksi virke siitä, miksi toimenpide on vuorossa ja mitä muuta on tehtävä.",
    parameters: nextAction,
  },
  WORKLIST: {
    summary: "Taulukko siitä, kenen asioita on hoidettava tänään, kiireisin ensin.",
    parameters: {
      ledger: "Avointen laskujen alue otsikkoriveineen.",
      as_of: "Päivä, jolle työskennellään; pois jätettynä tänään.",
      playbook,
    },
  },
  PAYER_CLASS: {
    summary: "Millainen maksaja asiakas on: New, Prompt, Sporadic, In difficulty tai High risk.",
    parameters: {
      due_dates: "Yhden asiakkaan laskujen eräpäivät.",
      paid_dates: "Milloin kukin on maksettu; tyhjä: ei vielä.",
      as_of: "Arviointipäivä; pois jätettynä tänään.",
    },
  },
  CREDIT_STATUS: {
    summary: "OK, Hold tai Cash only: saako asiakas ostaa luotolla.",
    parameters: {
      balance: "Asiakkaan koko saldo; tyhjä rivi pysyy tyhjänä.",
      credit_limit: "Luottoraja; tyhjä: ei rajaa, käteinen: ei luottoa lainkaan.",
      days_past_due: "Asiakkaan vanhimman maksamattoman laskun päivät eräpäivästä.",
      broken_promises: "Montako maksulupausta on rikottu; pois jätettynä 0.",
    },
  },
  PAYMENT_PLAN: {
    summary: "Maksusuunnitelman taulukko: maksuerät päivineen, yhteensä avoin määrä.",
    parameters: {
      balance: "Maksettava määrä, yli 0.",
      instalments: "Maksuerien määrä.",
      first_date: "Ensimmäisen maksuerän päivä.",
      every: 'month (pois jätettynä: kuukausittain), week, "2 weeks" tai päivien määrä.',
    },
  },
  SETTLEMENT_OFFER: {
    summary: "Vähin määrä, joka sovinnossa kannattaa hyväksyä, kun koko maksua ei enää odoteta.",
    parameters: {
      balance: "Avoin määrä; tyhjä rivi pysyy tyhjänä.",
      days_past_due: daysPastDue,
      agency_fee: "Osuus, jonka perintätoimisto pitäisi; pois jätettynä 30%.",
    },
  },
  RECOVERY_OPTIONS: {
    summary:
      "Taulukko saatavan jäljellä olevista keinoista: mitkä ovat käytettävissä, mitä ne enintään tuottavat, maksavat ja vaativat.",
    parameters: {
      balance: "Avoin määrä, yli 0.",
      days_past_due: daysPastDue,
      jurisdiction: "Missä saatavaa vaadittaisiin: FI, GB, US-CA …",
      agency_fee: "Osuus, jonka perintätoimisto pitää, esim. 25%.",
      factoring_advance: "Osuus, jonka rahoitusyhtiö maksaa heti, esim. 80%.",
      lawyer_letter: "Mitä asianajajan maksuvaatimus maksaa.",
    },
  },
  SMALL_CLAIMS_LIMIT: {
    summary: "Suurin saatava, jonka yritys voi viedä vähäisten vaatimusten menettelyyn, paikan valuutassa.",
    parameters: { jurisdiction: "Paikka: DK, GB, US-CA …; tyhjä rivi pysyy tyhjänä." },
  },
  DAYS_SALES_OUTSTANDING: {
    summary: "Montako päivää luottomyyntiä on vielä maksamatta (myyntisaamisten kiertoaika).",
    parameters: {
      receivables: "Myyntisaamiset kauden lopussa; tyhjä rivi pysyy tyhjänä.",
      credit_sales: "Luottomyynti kaudella.",
      days: "Kauden päivät, esim. 90.",
    },
  },
  COLLECTION_EFFECTIVENESS: {
    summary: "Osuus siitä, mikä kaudella olisi voitu periä ja perittiin; 1 on kaikki.",
    parameters: {
      opening: "Myyntisaamiset alussa; tyhjä rivi pysyy tyhjänä.",
      credit_sales: "Luottomyynti kaudella.",
      closing: "Myyntisaamiset lopussa.",
      current: "Lopun myyntisaamisista se osa, joka ei ole vielä erääntynyt.",
    },
  },
  AVERAGE_DAYS_TO_PAY: {
    summary: "Keskimääräiset päivät laskun päivästä maksuun, määrillä painotettuna, jos ne annetaan.",
    parameters: {
      invoice_dates: "Kunkin rivin laskun päivä.",
      paid_dates: "Päivä, jona kukin maksettiin kokonaan; tyhjä, jos ei maksettu.",
      amounts: "Kunkin rivin määrä painona; pois jätettynä kaikki painavat yhtä paljon.",
    },
  },
  EXPECTED_PAYMENT_DATE: {
    summary: "Päivä, jona rahan odotetaan tulevan: kassaennusteen perusta.",
    parameters: {
      due_date: dueDate,
      average_days_late: "Montako päivää myöhässä asiakas tavallisesti maksaa; pois jätettynä 0.",
      promised_date: "Päivä, jona asiakas on luvannut maksaa.",
      as_of: "Ennusteen päivä; pois jätettynä tänään.",
    },
  },
  REMINDER_TEXT: {
    summary: "Yhden laskun muistutuksen teksti asiakkaan kielellä.",
    parameters: {
      action: "Toimenpide, kuten NEXT_ACTION sen antaa, jollakin yhdeksästä kielestä.",
      language: "Asiakkaan kieli: da, de, en, es, fi, fr, nb, nl tai sv.",
      customer: "Asiakkaan nimi tervehdystä varten.",
      invoice: "Laskun numero.",
      balance: "Laskun avoin määrä.",
      due_date: "Laskun eräpäivä.",
      currency: "Valuutan tunnus, esim. EUR; pois jätettynä määrä on yksin.",
      as_of: "Päivä, johon viivästyspäivät lasketaan; pois jätettynä tänään.",
    },
  },
};

/** Core's sentences in Finnish. */
import type { CoreWords } from "../../said/core-words.ts";

/** Reasons, problems, stops and roads. */
export const fi: CoreWords = {
  reason: {
    between: "; ",
    last: "viimeksi: {step}",
    ago: ["{n} päivä sitten", "{n} päivää sitten"],
    today: "tänään",
    nothingYet: "mitään ei ole vielä lähetetty",
    next: "seuraavaksi: {step} {date}",
    now: "nyt: {step}, vuorossa {date} alkaen",
    end: "perintäsuunnitelma on käyty läpi",
    promised: "maksu luvattu: {date}",
    waitUntil: "odota kahden arkipäivän varoaika: {date} saakka",
    broken: "luvattua maksua ({date}) ei ole tullut",
    contact: "viimeisin yhteydenotto: {when}",
    invoice: "Lasku {number}: {text}",
    leftOut: "Ei mukana: {list}.",
    payer: "Maksaja: {class}.",
    drafts: [
      "1 lasku on luonnos, jota ei ole vielä lähetetty asiakkaalle.",
      "{n} laskua on luonnoksia, joita ei ole vielä lähetetty asiakkaalle.",
    ],
    since: "{task} {date} alkaen",
    setOff: "kohdista vielä kohdistamatta oleva {amount}",
    creditCovers:
      "Maksuja tai hyvityksiä ({amount}) ei ole kohdistettu laskulle, ja ne kattavat erääntyneen: kohdista ne ensin.",
    creditOpen: "Maksuja tai hyvityksiä ({amount}) ei ole kohdistettu laskulle: kohdista tai palauta ne.",
    nothingOpen: "mitään ei ole avoinna",
    counts: {
      "resolve-dispute": "{n} riitautettu",
      "await-promise": "{n} luvattu maksaa",
      "follow-plan": "{n} maksusuunnitelmassa",
      paused: "{n} keskeytetty",
      factored: "{n} myyty rahoitusyhtiölle",
    },
  },
  answers: {
    paid: "tilan mukaan maksettu",
    "apply-credit": "asiakkaalla on tässä hyvitys: kohdista se avoimeen laskuun tai palauta se",
    "set-due-date": "eräpäivä puuttuu, joten mitään ei voi periä: lisää se tai maksuehto",
    "resolve-dispute": "asiakas kiistää laskun, ja perintä on pysähdyksissä, kunnes asia on selvä",
    paused: "tilan mukaan keskeytetty: mitään ei lähetetä ennen kuin keskeytys poistetaan",
    "follow-plan": "maksusuunnitelmassa, jonka erät korvaavat eräpäivän",
    "offer-plan": "asiakas ei voi maksaa nyt: sovi eristä",
    "await-settlement": "sovinto on vireillä",
    "with-lawyer": "asianajajalla: täältä ei lähetetä mitään",
    "at-court": "oikeudessa: täältä ei lähetetä mitään",
    "with-agency": "perinnässä: täältä ei lähetetä mitään",
    factored: "myyty rahoitusyhtiölle: maksun pyytäminen ei kuulu meille",
    "file-claim": "asiakas on maksukyvytön: valvo saatava ajoissa ja lopeta muistutukset ja toimitukset",
    "written-off": "kirjattu luottotappioksi",
    cancelled: "peruttu",
  },
  problems: {
    "no-customer": "Riviltä puuttuu asiakas: kirjoita, kuka on velkaa.",
    "no-amount": "Riviltä puuttuu summa: kirjoita avoin summa, tai 0, jos se on maksettu.",
    "no-balance":
      "Saldo on tyhjä, eikä mikään muu kerro, mitä on avoinna: kirjoita se, tai 0, jos se on maksettu.",
    "unreadable-amount": "”{value}” ei ole summa: kirjoita luku, kuten 1234,50.",
    "amount-too-large": "”{value}” on liian suuri tarkkaan laskentaan: tarkista numerot.",
    "date-as-amount": "”{value}” on päivä, vaikka kohtaan kuuluu summa: kirjoita summa.",
    "unreadable-date": "”{value}” ei ole päivä: käytä päivämääräsolua tai tekstiä, kuten 2026-03-31.",
    "impossible-date": "”{value}” on päivä, jota ei ole: korjaa päivä, kuukausi tai vuosi.",
    "error-cell": "Solussa on virhe ”{value}”: korjaa se.",
    "unlikely-date":
      "”{value}” on ennen vuotta 1990 tai vuoden 2099 jälkeen: onko se summa vai näppäilyvirhe? Korjaa päivä.",
    "date-is-time": "”{value}” on kellonaika tai liian pieni luku päiväksi: kirjoita päivä.",
    "unreadable-optional-date":
      "”{value}” ei ole päivä, eikä sitä lueta: käytä päivämääräsolua tai tekstiä, kuten 2026-03-31.",
    "unreadable-optional-amount": "”{value}” ei ole summa, eikä sitä lueta: kirjoita luku, kuten 1234,50.",
    "unreadable-count": "”{value}” ei ole kokonaisluku, eikä sitä lueta: kirjoita luku, kuten 2.",
    "no-due-date": "Eräpäivä puuttuu: lisää se tai maksuehto, tai valitse oletusehto.",
    "unknown-terms":
      "Maksuehtoa ”{value}” ei voi lukea: kirjoita se muodossa ”30 pv netto” tai lisää eräpäivä.",
    "due-before-invoice": "Eräpäivä ”{value}” on ennen laskun päivää: katso, kumpi on oikein.",
    "paid-before-invoice": "Maksupäivä ”{value}” on ennen laskun päivää: katso, kumpi on oikein.",
    "unknown-status":
      "Tila ”{value}” on tuntematon: lasku lasketaan avoimeksi, eikä siitä muistuteta. Käytä sanaa, kuten avoin, riitautettu tai maksettu.",
    "unknown-last-action":
      "Viimeisin toimi ”{value}” ei ole suunnitelman vaihe: mitään ei tehdä ennen kuin se on korjattu.",
    "unknown-currency": "Valuutta ”{value}” on tuntematon: käytä koodia, kuten EUR tai SEK.",
    "shared-currency-sign":
      "Merkkiä ”{value}” käyttää moni valuutta: kirjoita koodi tai valitse oma valuutta.",
    "currency-conflict":
      "Summassa on merkki ”{value}”, mutta valuuttasarake sanoo muuta: saraketta käytetään. Tarkista se.",
    "no-currency": "Riviltä puuttuu valuutta: kirjoita koodi, kuten EUR, tai valitse oma valuutta.",
    "duplicate-number":
      "Lasku ”{value}” on tässä useasti eri summin tai päivin; jokainen rivi lasketaan. Katso, onko se yksi lasku.",
    "duplicate-row":
      "Lasku ”{value}” on riveillä {rows} samalla summalla ja samoin päivin: se lasketaan kerran, ja {amount} jää pois. Poista kopio; jos ne ovat laskurivejä, kirjoita joka riville, mistä on kyse.",
    "lines-added":
      "Lasku ”{value}” on riveillä {rows} samalla summalla ja päivällä mutta eri tekstein: ne luetaan sen laskuriveiksi, yhteensä {amount}. Poista rivit, jotka ovat kopioita.",
    "number-of-two-customers":
      "Lasku ”{value}” on kahdella asiakkaalla; molemmat lasketaan. Tarkista numero.",
    "no-invoice-number": "Laskun numero puuttuu: kirjoita se, jotta kirjeet ja maksut voivat mainita sen.",
    "number-lost-digits":
      "Numerossa ”{value}” on enemmän numeroita kuin taulukko säilyttää: tuo sarake tekstinä.",
    "paid-but-open":
      "Merkitty maksetuksi, mutta ”{value}” on avoinna: se lasketaan maksetuksi. Aseta saldoksi 0 tai poista merkintä.",
    overpaid:
      "Maksettu enemmän kuin laskutettu: ”{value}” on asiakkaan hyväksi. Kuittaa se tai palauta se; jos se on virhe, korjaa.",
    "balance-above-amount": "Saldo ”{value}” on suurempi kuin lasku: tarkista molemmat summat.",
    "balance-disagrees":
      "Saldo ”{value}” ei ole summa miinus maksettu: saldoa käytetään. Tarkista kaikki kolme.",
    "disputed-above-balance":
      "Riitautettu summa ”{value}” on enemmän kuin avoinna: koko saldo lasketaan riitautetuksi. Tarkista kumpikin.",
    "negative-disputed":
      "Riitautettu summa ”{value}” on negatiivinen, eikä sitä lueta: kirjoita se ilman miinusta.",
    "contact-in-future": "Viimeisin yhteydenotto ”{value}” on tilannepäivän jälkeen: tarkista päivä.",
    "bad-email": "”{value}” ei ole yksi sähköpostiosoite: kirjoita yksi, kuten nimi@yritys.example.",
    "unknown-customer-type":
      "Asiakastyyppi ”{value}” on tuntematon: käytä business, sole trader, consumer tai public.",
    "unreadable-credit-limit": "Luottoraja ”{value}” ei ole summa: kirjoita luku tai cash.",
    "thousands-or-decimals":
      "”{value}” voi olla tuhansia tai kolme desimaalia: kirjoita se kaikkine desimaaleineen, esimerkiksi 1234,500.",
    "three-decimals":
      "Luvussa ”{value}” on kolme desimaalia, vaikka tavallisesti niitä on kaksi, ja ne luetaan desimaaleina: jos kyse on tuhansista, kirjoita luku ilman erotinta.",
    "mixed-notation": "”{value}” ei ole kirjoitettu kuten sarakkeen muut summat: korjaa erottimet.",
    "total-differs":
      "Raportin oma summa on {reported}, mutta luettujen rivien summa on {read}. Tarkista, puuttuuko rivejä tai onko niitä kahdesti.",
    "row-unused": "”{value}” on rivillä yksin, eikä mikään kuulu siihen: poista se tai täydennä rivi.",
    "no-paid-dates":
      "Maksetuilla laskuilla ei ole maksupäiviä, joten mennyttä päivää ei näytetä tarkalleen sellaisena kuin se oli.",
    "table-beside":
      "Tämän vieressä on toinen taulukko ({value}): sitä ei lueta. Siirrä se omalle välilehdelleen.",
    "dates-half-converted":
      "Osa päivistä on oikeita päiviä ja osa, kuten {value}, on tekstiä: päivä ja kuukausi ovat voineet vaihtua. Vertaa muutamaa lähteeseen.",
    "company-currency":
      "Sarake {value} on yrityksen omassa valuutassa, ei laskun: summat luetaan omassa valuutassa.",
  },
  stops: {
    "answers-moved": "Merkintöjä on toisten laskujen riveillä. Korjaa ne ensin kohdassa Tänään.",
    "row-note":
      "Merkintä puhuu muistutusta vastaan. Lasku {value}. Rastita viesti vain, jos sen saa silti lähettää.",
    "payment-later":
      "Lasku {value} on merkitty maksetuksi päivänä, joka ei ole vielä tullut. Odota sitä päivää tai korjaa päivä.",
    "payment-unreadable":
      "Lasku {value}: Payments-rivi mainitsee sen ilman luettavaa summaa. Korjaa rivi tai rastita viesti, jos sen saa silti lähettää.",
    "payment-unclear":
      "Lasku {value}: on tullut rahaa, joka voi olla sen maksu. Merkitse Payments-taulukkoon, minkä laskun se maksoi, tai rastita viesti, jos sen saa silti lähettää.",
    "payment-sheet":
      "Payments-taulukossa on rivejä tuntemattomien otsikoiden alla, joten kukaan ei voi tietää, kuka on maksanut. Anna sarakkeille otsikot Päivämäärä, Asiakas, Lasku ja Määrä, tai hyväksy tämä.",
    "log-disputed": "Lasku {value}: lokin mukaan riitautettu, rivin mukaan ei. Kerro, onko asia selvä.",
    "log-promised": "Lasku {value}: lokin mukaan maksu on luvattu, rivin mukaan ei. Kerro, onko asia selvä.",
    "log-plan": "Lasku {value}: lokin mukaan maksusuunnitelma, rivin mukaan ei. Kerro, onko se päättynyt.",
    "log-paused": "Lasku {value}: lokin mukaan odottaa, rivin mukaan ei. Kerro, onko asia selvä.",
    "log-no-contact": "Lokin mukaan asiakkaaseen ei saa ottaa yhteyttä.",
    "other-currency":
      "Asiakkaalla on {value}, jolla ei ole maksettu mitään laskua, eri valuutassa kuin viestissä pyydetään. Kuittaa summa ensin tai lähetä silti.",
    "outbox-ready":
      "Viesti {value} asiakkaalle on yhä Outboxissa tilassa Ready ja lasketaan lähetetyksi. Lähetä ja merkitse se tai peru se ensin.",
    "as-of-not-today": "Tilannepäivä ei ole tänään. Aseta se ensin täksi päiväksi.",
    "not-a-working-day": "Tänään ei ole arkipäivä. Viesti kuuluu seuraavaan arkipäivään.",
    "outside-window": "Kello on lähetysajan ({value}) ulkopuolella. Odota tai hyväksy se.",
    "no-sender": "Asetuksista puuttuu yrityksen nimi tai kelvollinen vastausosoite. Täytä ne.",
    "no-language": "Asiakkaan kielellä ei ole kirjeitä. Käytä da, de, en, es, fi, fr, nb, nl tai sv.",
    "no-email": "Sähköpostiosoite puuttuu. Lisää se tai lähetä kirje.",
    "bad-email": "”{value}” ei ole yksi kelvollinen sähköpostiosoite. Korjaa se solussa.",
    "shared-email": "Osoite {value} on usealla asiakkaalla. Selvitä, kenen se on.",
    bounced: "Sähköposti osoitteeseen {value} palautui. Pyydä uusi osoite.",
    "no-name": "Ei ole, ketä tervehtiä. Lisää yhteyshenkilö tai asiakas.",
    "no-bank": "Asetuksista puuttuvat pankkitiedot valuutalle {value}. Lisää ne.",
    "no-currency": "Valuutta on tuntematon. Lisää se tai valitse oma valuutta.",
    "nothing-owed": "Velkaa ei ole.",
    "small-difference": "Saldo on pieni erotus. Kirjaa se mieluummin pois.",
    "credits-cover": "Hyvitykset ja kohdistamattomat maksut kattavat pyydettävän summan. Kohdista ne ensin.",
    "do-not-contact": "Asiakkaaseen ei saa ottaa yhteyttä.",
    insolvent: "Asiakas on maksukyvytön: valvo saatava, älä lähetä mitään.",
    "unread-reply": "Asiakas on vastannut. Lue vastaus ja merkitse se luetuksi.",
    "too-soon": "Asiakkaaseen on juuri oltu yhteydessä. Odota muutama päivä.",
    "payments-not-entered": "Maksuja ei ole kirjattu tarpeeksi pitkälle perintää varten. Kirjaa ne ensin.",
    "mailed-today": "Asiakas on jo saanut tänään viestin. Tämä voi lähteä huomenna.",
    "courtesy-not-fitting": "Ei ystävällistä viestiä, kun jokin lasku on maksukehotuksessa tai pidemmällä.",
    "already-sent": "Tämä kirje on jo lähetetty {date} ({value}).",
    "in-doubt": "Viesti laskusta {value} on voinut jo lähteä. Kerro, lähetettiinkö se.",
    "no-country": "Asiakkaan maa on tuntematon; maksukehotus tai maksu vaatii sen. Lisää se.",
    "no-customer-type":
      "Yritys, toiminimi, kuluttaja vai julkinen? Maksukehotus tai maksu vaatii sen. Lisää tyyppi.",
    "wrong-language-for-law":
      "Tämä kirje on pätevä vain oman lakinsa sanoin. Aseta asiakkaan kieleksi {value}.",
    "no-recovery-partner": "Kirjeessä on kerrottava, kuka ottaa saatavan hoitaakseen. Lisää se asetuksiin.",
    "needs-paper":
      "Pelkkä sähköposti ei riitä näytöksi tästä kirjeestä ({value}). Lähetä se myös postitse tai kirjattuna.",
    "fee-not-allowed": "Maksu ei ole tässä sallittu. Jätä se pois.",
    "not-sent-yet": "Lasku on vielä luonnos. Lähetä ensin lasku.",
    "direct-debit": "Lasku veloitetaan suoraan tililtä: ei muistutusta ennen eräpäivää.",
    "stale-data": "Maksuja ei ole kirjattu {value} päivään. Kirjaa ensin maksut tai hyväksy se.",
    "unsafe-header": "Nimessä tai numerossa on rivinvaihto tai piilomerkki. Kirjoita se uudelleen.",
    disputed: "Riitautettu. Selvitä ensin reklamaatio.",
    paused: "Keskeytetty tai odottaa maksusuunnitelman tarjoamista.",
    "promise-running": "Maksu on luvattu. Odota sitä.",
    "plan-running": "Maksusuunnitelmassa.",
    factored: "Myyty rahoitusyhtiölle: muistuttaminen ei kuulu meille.",
    "handed-over": "Asianajajalla, oikeudessa tai perinnässä, tai odottaa sovintoa.",
    "no-due-date": "Eräpäivä puuttuu. Lisää se.",
  },
  recovery: {
    plan: [
      "Maksusuunnitelma",
      "asiakkaan kirjallinen suostumus ja velan tunnustaminen.",
      "Asiakkaalle, joka haluaa maksaa mutta ei pysty kerralla. Vie aikaa: niin monta kuukautta kuin suunnitelma kestää.",
    ],
    settlement: [
      "Sovinto",
      "kirjallinen suostumus: täysi ja lopullinen, päivineen.",
      "Velalle, jota et enää odota kokonaan; luopumasi osan kannat itse.",
    ],
    lawyer: [
      "Asianajajan kirje",
      "saatava, jonka voit näyttää toteen.",
      "Vastaus tulee yleensä viikoissa. Kannat kulut, ellei laki tai sopimus siirrä niitä asiakkaalle.",
    ],
    order: [
      "Maksamismääräys",
      "riidaton saatava ja tuomioistuimen omat ehdot.",
      "Halvempi ja nopeampi kuin kanne; vastustaminen päättää sen. Maksat ensin maksun ja perit sen takaisin.",
    ],
    "small-claims": [
      "Vähäisten vaatimusten menettely",
      "sopimus, laskut ja maksukykyinen asiakas.",
      "Asianajajaa ei tarvita; yleensä kuukausia. Häviäjä kantaa oikeudenkäyntimaksun.",
    ],
    lawsuit: [
      "Kanne",
      "asianajaja, näyttö ja maksukykyinen asiakas.",
      "Vähäisten vaatimusten rajan ylittäville saataville. Kuukausista vuosiin; yleensä häviäjä maksaa kulut, Yhdysvalloissa kukin omansa.",
    ],
    agency: [
      "Perintätoimisto",
      "maksuvaatimuksen määräaika on kulunut (Yhdysvallat: 90 päivää eräpäivästä) ja saatava on riidaton.",
      "Kuka kulut kantaa, riippuu maasta. Vie kuukausia. Tarkista lupa ja valitukset.",
    ],
    factoring: [
      "Factoring",
      "maksukykyinen asiakas, riidaton lasku enintään 15 päivää eräpäivästä ja rahoitusyhtiö, joka suostuu.",
      "Rahaa päivissä, mutta kulut ja korko vähennetään, ja useimmat palauttavat maksamattomat laskut.",
    ],
    "write-off": [
      "Luottotappio",
      "muistutukset ja vaatimukset, säilytettyinä näyttönä verotusta ja arvonlisäveroa varten.",
      "Kun aika ja suhde ovat rahaa arvokkaampia. Osa voi palautua arvonlisäverona.",
    ],
  },
  recoveryLimit: "Raja: {limit} ({year}).",
  recoveryUnverified: "Raja: {limit} ({year}, tarkistamatta).",
};

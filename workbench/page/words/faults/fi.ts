/** The server's faults in Finnish; English readers read its own sentences. */
import type { FaultCode } from "../../../fault.ts";

export const fi: Readonly<Record<FaultCode, string>> = {
  "file-empty": "{name} on tyhjä. Vie reskontra uudelleen.",
  "file-blank": "{name} sisältää vain tyhjiä soluja. Vie reskontra uudelleen.",
  "file-large": "{name} on suurempi kuin {mb} Mt. Tallenna vain laskujen taulukko uutena tiedostona.",
  "file-kind":
    "{name} ei ole Excel-työkirja vaan {extension}-tiedosto. Tallenna se .xlsx- tai .csv-muodossa.",
  "file-pdf":
    "{name} on PDF eikä työkirja. Vie reskontra .xlsx- tai .csv-muodossa siitä ohjelmasta, josta se on peräisin.",
  "file-web": "{name} on verkkosivu eikä työkirja. Avaa se Excelissä ja tallenna .xlsx-muodossa.",
  "file-text": "{name} ei ole rivien taulukko. Vie reskontra .xlsx- tai .csv-muodossa.",
  "file-name":
    "{name} ei ole Excel-työkirja nimestään huolimatta. Avaa se alkuperäisessä ohjelmassa ja tallenna .xlsx- tai .csv-muodossa.",
  "file-binary":
    "{name} ei ole Excel-työkirja eikä tekstitiedosto. Tallenna reskontra .xlsx- tai .csv-muodossa.",
  "file-password":
    "{name} on suojattu salasanalla. Avaa se Excelissä, poista salasana (Tiedosto, Tiedot, Suojaa työkirja) ja tallenna kopio.",
  "file-xls": "{name} on vanhassa Excel-muodossa (.xls). Avaa se Excelissä ja tallenna .xlsx-muodossa.",
  "file-unread":
    "Tiedostoa {name} ei voitu lukea Excel-työkirjana ({reason}). Avaa se Excelissä ja tallenna uudelleen .xlsx-muodossa.",
  "file-no-sheet":
    "Tiedostossa {name} ei ole laskentataulukkoa. Laita laskut taulukkoon ja tallenna tiedosto uudelleen.",
  "file-damaged": "{name} on vioittunut. Hae tiedosto uudelleen tai avaa ja tallenna se Excelissä.",
  "file-swells":
    "{name} on purettuna paljon reskontraa suurempi, joten sitä ei avattu. Tallenna vain laskujen taulukko uutena .xlsx-tiedostona.",
  "file-zero-bytes":
    "{name} ei ole tekstitiedosto: siinä on nollatavuja. Vie reskontra uudelleen .csv- tai .xlsx-muodossa.",
  "file-not-excel": "{name} ei ole Excel-työkirja: sen pääosa puuttuu.",
  "sheet-strange":
    "Työkirjassa on taulukko, johon täältä ei voi kirjoittaa. Tallenna se Excelissä .xlsx-muodossa ja avaa uudelleen.",
  "data-table":
    "Solun {cell} arvotaulukkoa voi muuttaa vain Excelissä. Palauta vanha arvo tai muuta sitä Excelissä.",
  "last-sheet": "Yhtään taulukkoa ei jäisi. Säilytä vähintään yksi.",
  "sheet-gone": "Työkirjassa ei ole enää taulukkoa {sheet}.",
  "path-folder": "{path} on kansio. Valitse .xlsx- tai .csv-tiedosto.",
  "path-none": "Tiedostoa {path} ei löytynyt. Tarkista nimi.",
  "path-barred":
    "Tällä käyttäjällä ei ole oikeutta lukea tiedostoa {path}. Muuta oikeuksia tai kopioi tiedosto muualle.",
  "path-busy": "{path} on käytössä toisessa ohjelmassa. Sulje se siellä ensin.",
  "path-unread": "Tiedostoa {path} ei voitu lukea ({reason}). Kopioi se tälle koneelle ja yritä uudelleen.",
  "save-unnamed": "Valitse tallennuspaikka: työkirjalla ei ole vielä tiedostoa.",
  "save-failed":
    "Tiedostoa {path} ei voitu kirjoittaa ({reason}). Sulje se muissa ohjelmissa tai tallenna toisella nimellä.",
  "save-changed":
    "Toinen ohjelma on muuttanut tiedostoa {name} sen jälkeen, kun se avattiin täällä. Tallenna toisella nimellä tai avaa se uudelleen.",
  "save-exists": "{path} on jo olemassa. Valitse toinen nimi.",
  "save-name": "Nimeä ei voi käyttää. Valitse toinen.",
  "page-old": "Sivu on aiemmasta käynnistyksestä. Lataa se uudelleen.",
  "not-recent": "Tiedosto ei ole viimeksi avattujen luettelossa. Avaa se kansiostaan.",
  "mail-no-reply-to": "Vastausosoite puuttuu. Anna se ensin asetuksissa.",
  "mail-gone": "Viesti ei ole enää postilaatikossa.",
  "mail-no-server": "Anna postipalvelin, esimerkiksi smtp.example.com.",
  "mail-no-sender": "Anna lähettäjän osoite, esimerkiksi talous@example.com.",
  "mail-refused": "{server} ei hyväksynyt asetuksia: {reason}.",
  "mail-line-broke": "Yhteys postipalvelimeen katkesi viestin luovutuksen aikana: {reason}",
  "mail-way-inbox":
    "Mitään ei lähetetty: posti menee nyt sisäiseen postilaatikkoon, ei omalle palvelimellesi. Avaa Postipalvelin ja valitse se uudelleen.",
  "mail-way-smtp":
    "Mitään ei lähetetty: posti lähtee nyt oman palvelimesi kautta, ei sisäiseen postilaatikkoon. Käy luettelo läpi uudelleen.",
  "mail-password": "Postipalvelin ei hyväksynyt salasanaa: {reason}",
  "mail-unreachable": "Postipalvelimeen ei saada yhteyttä: {reason}",
};

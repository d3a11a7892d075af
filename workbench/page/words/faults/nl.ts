/** The server's faults in Dutch; English readers read its own sentences. */
import type { FaultCode } from "../../../fault.ts";

export const nl: Readonly<Record<FaultCode, string>> = {
  "file-empty": "{name} is leeg. Exporteer de openstaande posten opnieuw.",
  "file-blank": "{name} bevat alleen lege cellen. Exporteer de openstaande posten opnieuw.",
  "file-large": "{name} is groter dan {mb} MB. Sla alleen het blad met de facturen op als nieuw bestand.",
  "file-kind": "{name} is geen Excel-werkmap maar een {extension}-bestand. Sla het op als .xlsx of .csv.",
  "file-pdf":
    "{name} is een pdf en geen werkmap. Exporteer de openstaande posten als .xlsx of .csv uit het programma waar het vandaan komt.",
  "file-web": "{name} is een webpagina en geen werkmap. Open het in Excel en sla het op als .xlsx.",
  "file-text": "{name} is geen tabel met rijen. Exporteer de openstaande posten als .xlsx of .csv.",
  "file-name":
    "{name} is geen Excel-werkmap, wat de naam ook zegt. Open het in het programma waar het vandaan komt en sla het op als .xlsx of .csv.",
  "file-binary":
    "{name} is geen Excel-werkmap en ook geen tekstbestand. Sla de openstaande posten op als .xlsx of .csv.",
  "file-password":
    "{name} is beveiligd met een wachtwoord. Open het in Excel, haal het wachtwoord eraf (Bestand, Info, Werkmap beveiligen) en sla een kopie op.",
  "file-xls": "{name} heeft de oude Excel-indeling (.xls). Open het in Excel en sla het op als .xlsx.",
  "file-unread":
    "{name} kon niet als Excel-werkmap worden gelezen ({reason}). Open het in Excel en sla het opnieuw op als .xlsx.",
  "file-no-sheet": "{name} heeft geen werkblad. Zet de facturen op een blad en sla het bestand opnieuw op.",
  "file-damaged": "{name} is beschadigd. Haal het bestand opnieuw op, of open en bewaar het in Excel.",
  "file-swells":
    "{name} is uitgepakt veel groter dan een lijst openstaande posten en is daarom niet geopend. Sla alleen het blad met de facturen op als nieuwe .xlsx.",
  "file-zero-bytes":
    "{name} is geen tekstbestand: het bevat nulbytes. Exporteer de openstaande posten opnieuw als .csv of .xlsx.",
  "file-not-excel": "{name} is geen Excel-werkmap: het hoofddeel ontbreekt.",
  "sheet-strange":
    "De werkmap heeft een blad waarin van hieruit niet kan worden geschreven. Sla de werkmap in Excel op als .xlsx en open haar opnieuw.",
  "data-table":
    "De gegevenstabel in {cell} kan alleen in Excel worden gewijzigd. Zet de oude waarde terug, of wijzig haar in Excel.",
  "last-sheet": "Er zou geen blad overblijven. Houd er minstens één.",
  "sheet-gone": "De werkmap heeft geen blad {sheet} meer.",
  "path-folder": "{path} is een map. Kies een .xlsx- of .csv-bestand.",
  "path-none": "{path} is niet gevonden. Controleer de naam.",
  "path-barred":
    "{path} mag door deze gebruiker niet worden gelezen. Wijzig de rechten, of kopieer het bestand naar een andere plek.",
  "path-busy": "{path} is in gebruik bij een ander programma. Sluit het daar eerst.",
  "path-unread":
    "{path} kon niet worden gelezen ({reason}). Kopieer het naar deze computer en probeer het opnieuw.",
  "save-unnamed": "Kies waar het wordt opgeslagen: deze werkmap heeft nog geen bestand.",
  "save-failed":
    "{path} kon niet worden geschreven ({reason}). Sluit het in andere programma’s, of sla op onder een andere naam.",
  "save-changed":
    "{name} is door een ander programma gewijzigd sinds het hier werd geopend. Sla op onder een andere naam, of open het opnieuw.",
  "save-exists": "{path} bestaat al. Kies een andere naam.",
  "save-name": "Die naam kan niet. Kies een andere.",
  "page-old": "De pagina is van een eerdere start. Laad haar opnieuw.",
  "not-recent": "Dat bestand staat niet in de lijst van recente bestanden. Open het vanuit zijn map.",
  "mail-no-reply-to": "Er is geen adres voor antwoorden. Geef het eerst op bij Instellingen.",
  "mail-gone": "Dat bericht staat niet meer in het postvak.",
  "mail-no-server": "Noem de mailserver, bijvoorbeeld smtp.example.com.",
  "mail-no-sender": "Geef het adres van de afzender, bijvoorbeeld administratie@example.com.",
  "mail-refused": "{server} heeft de instellingen niet aanvaard: {reason}.",
  "mail-line-broke":
    "De verbinding met de mailserver brak af terwijl het bericht werd overgedragen: {reason}",
  "mail-way-inbox":
    "Er is niets verzonden: post gaat nu naar het ingebouwde postvak, niet naar je eigen server. Open Mailserver om die weer te kiezen.",
  "mail-way-smtp":
    "Er is niets verzonden: post gaat nu via je eigen server de deur uit, niet naar het ingebouwde postvak. Kijk de lijst nog eens na.",
  "mail-password": "De mailserver heeft het wachtwoord geweigerd: {reason}",
  "mail-unreachable": "De mailserver is niet bereikbaar: {reason}",
};

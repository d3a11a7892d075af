/** The server's faults in Swedish; English readers read its own sentences. */
import type { FaultCode } from "../../../fault.ts";

export const sv: Readonly<Record<FaultCode, string>> = {
  "file-empty": "{name} är tom. Exportera reskontran igen.",
  "file-blank": "{name} innehåller bara tomma celler. Exportera reskontran igen.",
  "file-large": "{name} är större än {mb} MB. Spara bara bladet med fakturorna som en ny fil.",
  "file-kind": "{name} är ingen Excel-arbetsbok utan en {extension}-fil. Spara den som .xlsx eller .csv.",
  "file-pdf":
    "{name} är en PDF och ingen arbetsbok. Exportera reskontran som .xlsx eller .csv från programmet den kommer från.",
  "file-web": "{name} är en webbsida och ingen arbetsbok. Öppna den i Excel och spara den som .xlsx.",
  "file-text": "{name} är ingen tabell med rader. Exportera reskontran som .xlsx eller .csv.",
  "file-name":
    "{name} är ingen Excel-arbetsbok, vad namnet än säger. Öppna den i programmet den kommer från och spara den som .xlsx eller .csv.",
  "file-binary":
    "{name} är varken en Excel-arbetsbok eller en textfil. Spara reskontran som .xlsx eller .csv.",
  "file-password":
    "{name} är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet (Arkiv, Info, Skydda arbetsbok) och spara en kopia.",
  "file-xls": "{name} är i det gamla Excel-formatet (.xls). Öppna den i Excel och spara den som .xlsx.",
  "file-unread":
    "{name} kunde inte läsas som Excel-arbetsbok ({reason}). Öppna den i Excel och spara den igen som .xlsx.",
  "file-no-sheet": "{name} har inget kalkylblad. Lägg fakturorna på ett blad och spara filen igen.",
  "file-damaged": "{name} är skadad. Hämta filen igen, eller öppna och spara den i Excel.",
  "file-swells":
    "{name} blir långt större än en reskontra när den packas upp och öppnades därför inte. Spara bara bladet med fakturorna som en ny .xlsx.",
  "file-zero-bytes":
    "{name} är ingen textfil: den innehåller nollbyte. Exportera reskontran igen som .csv eller .xlsx.",
  "file-not-excel": "{name} är ingen Excel-arbetsbok: huvuddelen saknas.",
  "sheet-strange":
    "Arbetsboken har ett blad som inte går att skriva till härifrån. Spara den i Excel som .xlsx och öppna den igen.",
  "data-table":
    "Datatabellen i {cell} kan bara ändras i Excel. Sätt tillbaka det gamla värdet, eller ändra det i Excel.",
  "last-sheet": "Det skulle inte finnas något blad kvar. Behåll minst ett.",
  "sheet-gone": "Arbetsboken har inte längre något blad {sheet}.",
  "path-folder": "{path} är en mapp. Välj en .xlsx- eller .csv-fil.",
  "path-none": "{path} hittades inte. Kontrollera namnet.",
  "path-barred":
    "{path} får inte läsas av den här användaren. Ändra behörigheten eller kopiera filen till en annan plats.",
  "path-busy": "{path} används av ett annat program. Stäng den där först.",
  "path-unread": "{path} kunde inte läsas ({reason}). Kopiera den till den här datorn och försök igen.",
  "save-unnamed": "Välj var den ska sparas: arbetsboken har ingen fil än.",
  "save-failed":
    "{path} kunde inte skrivas ({reason}). Stäng den i andra program, eller spara under ett annat namn.",
  "save-changed":
    "{name} har ändrats av ett annat program sedan den öppnades här. Spara under ett annat namn, eller öppna den igen.",
  "save-exists": "{path} finns redan. Välj ett annat namn.",
  "save-name": "Det namnet går inte att använda. Välj ett annat.",
  "page-old": "Sidan är från en tidigare start. Läs in den igen.",
  "not-recent": "Filen finns inte i listan över senaste filer. Öppna den från dess mapp.",
  "mail-no-reply-to": "Det finns ingen adress för svar. Ange den först i Inställningar.",
  "mail-gone": "Meddelandet finns inte längre i inkorgen.",
  "mail-no-server": "Ange e-postservern, till exempel smtp.example.com.",
  "mail-no-sender": "Ange avsändarens adress, till exempel ekonomi@example.com.",
  "mail-refused": "{server} godtog inte inställningarna: {reason}.",
  "mail-line-broke": "Förbindelsen till e-postservern bröts medan meddelandet lämnades över: {reason}",
  "mail-way-inbox":
    "Inget skickades: posten går nu till den inbyggda inkorgen, inte till din egen server. Öppna E-postserver för att välja den igen.",
  "mail-way-smtp":
    "Inget skickades: posten går nu ut genom din egen server, inte till den inbyggda inkorgen. Gå igenom listan igen.",
  "mail-password": "E-postservern godtog inte lösenordet: {reason}",
  "mail-unreachable": "E-postservern går inte att nå: {reason}",
};

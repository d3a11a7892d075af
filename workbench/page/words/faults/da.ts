/** The server's faults in Danish; English readers read its own sentences. */
import type { FaultCode } from "../../../fault.ts";

export const da: Readonly<Record<FaultCode, string>> = {
  "file-empty": "{name} er tom. Eksportér debitorlisten igen.",
  "file-blank": "{name} indeholder kun tomme celler. Eksportér debitorlisten igen.",
  "file-large": "{name} er større end {mb} MB. Gem kun arket med fakturaerne som en ny fil.",
  "file-kind": "{name} er ikke en Excel-projektmappe, men en {extension}-fil. Gem den som .xlsx eller .csv.",
  "file-pdf":
    "{name} er en PDF og ikke en projektmappe. Eksportér debitorlisten som .xlsx eller .csv fra det program, den kommer fra.",
  "file-web": "{name} er en webside og ikke en projektmappe. Åbn den i Excel, og gem den som .xlsx.",
  "file-text": "{name} er ikke en tabel med rækker. Eksportér debitorlisten som .xlsx eller .csv.",
  "file-name":
    "{name} er ikke en Excel-projektmappe, uanset hvad navnet siger. Åbn den i det program, den kommer fra, og gem den som .xlsx eller .csv.",
  "file-binary":
    "{name} er hverken en Excel-projektmappe eller en tekstfil. Gem debitorlisten som .xlsx eller .csv.",
  "file-password":
    "{name} er beskyttet med adgangskode. Åbn den i Excel, fjern adgangskoden (Filer, Oplysninger, Beskyt projektmappe), og gem en kopi.",
  "file-xls": "{name} er i det gamle Excel-format (.xls). Åbn den i Excel, og gem den som .xlsx.",
  "file-unread":
    "{name} kunne ikke læses som Excel-projektmappe ({reason}). Åbn den i Excel, og gem den igen som .xlsx.",
  "file-no-sheet": "{name} har intet regneark. Læg fakturaerne på et ark, og gem filen igen.",
  "file-damaged": "{name} er beskadiget. Hent filen igen, eller åbn og gem den i Excel.",
  "file-swells":
    "{name} fylder langt mere, end en debitorliste gør, og blev derfor ikke åbnet. Gem kun arket med fakturaerne som en ny .xlsx.",
  "file-zero-bytes":
    "{name} er ikke en tekstfil: den indeholder nulbytes. Eksportér debitorlisten igen som .csv eller .xlsx.",
  "file-not-excel": "{name} er ikke en Excel-projektmappe: hoveddelen mangler.",
  "sheet-strange":
    "Projektmappen har et ark, som ikke kan skrives til herfra. Gem den i Excel som .xlsx, og åbn den igen.",
  "data-table":
    "Datatabellen i {cell} kan kun ændres i Excel. Sæt den gamle værdi tilbage, eller ret den i Excel.",
  "last-sheet": "Der ville ikke være noget ark tilbage. Behold mindst ét.",
  "sheet-gone": "Projektmappen har ikke længere et ark {sheet}.",
  "path-folder": "{path} er en mappe. Vælg en .xlsx- eller .csv-fil.",
  "path-none": "{path} blev ikke fundet. Se navnet efter.",
  "path-barred":
    "{path} må ikke læses af denne bruger. Ret rettighederne, eller kopiér filen til et andet sted.",
  "path-busy": "{path} er i brug i et andet program. Luk den der først.",
  "path-unread": "{path} kunne ikke læses ({reason}). Kopiér den til denne computer, og prøv igen.",
  "save-unnamed": "Vælg, hvor den skal gemmes: projektmappen har endnu ingen fil.",
  "save-failed":
    "{path} kunne ikke skrives ({reason}). Luk den i andre programmer, eller gem under et andet navn.",
  "save-changed":
    "{name} er blevet ændret af et andet program, siden den blev åbnet her. Gem under et andet navn, eller åbn den igen.",
  "save-exists": "{path} findes allerede. Vælg et andet navn.",
  "save-name": "Det navn kan ikke bruges. Vælg et andet.",
  "page-old": "Siden er fra en tidligere start. Genindlæs den.",
  "not-recent": "Filen står ikke på listen over seneste filer. Åbn den fra dens mappe.",
  "mail-no-reply-to": "Der er ingen adresse til svar. Angiv den først under Indstillinger.",
  "mail-gone": "Beskeden ligger ikke længere i indbakken.",
  "mail-no-server": "Angiv mailserveren, for eksempel smtp.example.com.",
  "mail-no-sender": "Angiv afsenderens adresse, for eksempel bogholderi@example.com.",
  "mail-refused": "{server} godtog ikke indstillingerne: {reason}.",
  "mail-line-broke": "Forbindelsen til mailserveren blev afbrudt, mens beskeden blev afleveret: {reason}",
  "mail-way-inbox":
    "Intet blev sendt: post går nu til den indbyggede indbakke og ikke til din egen server. Åbn Mailserver for at vælge den igen.",
  "mail-way-smtp":
    "Intet blev sendt: post går nu ud gennem din egen server og ikke til den indbyggede indbakke. Se listen igennem igen.",
  "mail-password": "Mailserveren afviste adgangskoden: {reason}",
  "mail-unreachable": "Mailserveren kan ikke nås: {reason}",
};

/** The server's faults in Norwegian; English readers read its own sentences. */
import type { FaultCode } from "../../../fault.ts";

export const nb: Readonly<Record<FaultCode, string>> = {
  "file-empty": "{name} er tom. Eksporter reskontroen på nytt.",
  "file-blank": "{name} inneholder bare tomme celler. Eksporter reskontroen på nytt.",
  "file-large": "{name} er større enn {mb} MB. Lagre bare arket med fakturaene som en ny fil.",
  "file-kind": "{name} er ikke en Excel-arbeidsbok, men en {extension}-fil. Lagre den som .xlsx eller .csv.",
  "file-pdf":
    "{name} er en PDF og ikke en arbeidsbok. Eksporter reskontroen som .xlsx eller .csv fra programmet den kommer fra.",
  "file-web": "{name} er en nettside og ikke en arbeidsbok. Åpne den i Excel og lagre den som .xlsx.",
  "file-text": "{name} er ikke en tabell med rader. Eksporter reskontroen som .xlsx eller .csv.",
  "file-name":
    "{name} er ikke en Excel-arbeidsbok, uansett hva navnet sier. Åpne den i programmet den kommer fra, og lagre den som .xlsx eller .csv.",
  "file-binary":
    "{name} er verken en Excel-arbeidsbok eller en tekstfil. Lagre reskontroen som .xlsx eller .csv.",
  "file-password":
    "{name} er beskyttet med passord. Åpne den i Excel, fjern passordet (Fil, Informasjon, Beskytt arbeidsbok) og lagre en kopi.",
  "file-xls": "{name} er i det gamle Excel-formatet (.xls). Åpne den i Excel og lagre den som .xlsx.",
  "file-unread":
    "{name} kunne ikke leses som Excel-arbeidsbok ({reason}). Åpne den i Excel og lagre den på nytt som .xlsx.",
  "file-no-sheet": "{name} har ikke noe regneark. Legg fakturaene på et ark og lagre filen på nytt.",
  "file-damaged": "{name} er skadet. Hent filen på nytt, eller åpne og lagre den i Excel.",
  "file-swells":
    "{name} blir langt større enn en reskontro når den pakkes ut, og ble derfor ikke åpnet. Lagre bare arket med fakturaene som en ny .xlsx.",
  "file-zero-bytes":
    "{name} er ikke en tekstfil: den inneholder nullbyte. Eksporter reskontroen på nytt som .csv eller .xlsx.",
  "file-not-excel": "{name} er ikke en Excel-arbeidsbok: hoveddelen mangler.",
  "sheet-strange":
    "Arbeidsboken har et ark som ikke kan skrives til herfra. Lagre den i Excel som .xlsx og åpne den på nytt.",
  "data-table":
    "Datatabellen i {cell} kan bare endres i Excel. Sett tilbake den gamle verdien, eller endre den i Excel.",
  "last-sheet": "Det ville ikke vært noe ark igjen. Behold minst ett.",
  "sheet-gone": "Arbeidsboken har ikke lenger et ark {sheet}.",
  "path-folder": "{path} er en mappe. Velg en .xlsx- eller .csv-fil.",
  "path-none": "{path} ble ikke funnet. Kontroller navnet.",
  "path-barred":
    "{path} kan ikke leses av denne brukeren. Endre rettighetene, eller kopier filen til et annet sted.",
  "path-busy": "{path} er i bruk i et annet program. Lukk den der først.",
  "path-unread": "{path} kunne ikke leses ({reason}). Kopier den til denne maskinen og prøv igjen.",
  "save-unnamed": "Velg hvor den skal lagres: arbeidsboken har ingen fil ennå.",
  "save-failed":
    "{path} kunne ikke skrives ({reason}). Lukk den i andre programmer, eller lagre under et annet navn.",
  "save-changed":
    "{name} er endret av et annet program siden den ble åpnet her. Lagre under et annet navn, eller åpne den på nytt.",
  "save-exists": "{path} finnes allerede. Velg et annet navn.",
  "save-name": "Det navnet kan ikke brukes. Velg et annet.",
  "page-old": "Siden er fra en tidligere start. Last den inn på nytt.",
  "not-recent": "Filen står ikke på listen over siste filer. Åpne den fra mappen.",
  "mail-no-reply-to": "Det finnes ingen adresse for svar. Oppgi den først i Innstillinger.",
  "mail-gone": "Meldingen ligger ikke lenger i innboksen.",
  "mail-no-server": "Oppgi e-postserveren, for eksempel smtp.example.com.",
  "mail-no-sender": "Oppgi avsenderens adresse, for eksempel regnskap@example.com.",
  "mail-refused": "{server} godtok ikke innstillingene: {reason}.",
  "mail-line-broke": "Forbindelsen til e-postserveren ble brutt mens meldingen ble overlevert: {reason}",
  "mail-way-inbox":
    "Ingenting ble sendt: post går nå til den innebygde innboksen, ikke til din egen server. Åpne E-postserver for å velge den igjen.",
  "mail-way-smtp":
    "Ingenting ble sendt: post går nå ut gjennom din egen server, ikke til den innebygde innboksen. Se gjennom listen på nytt.",
  "mail-password": "E-postserveren avviste passordet: {reason}",
  "mail-unreachable": "E-postserveren kan ikke nås: {reason}",
};

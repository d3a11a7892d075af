/** The server's faults in German; English readers read its own sentences. */
import type { FaultCode } from "../../../fault.ts";

export const de: Readonly<Record<FaultCode, string>> = {
  "file-empty": "{name} ist leer. Exportieren Sie die offenen Posten noch einmal.",
  "file-blank": "{name} enthält nur leere Zellen. Exportieren Sie die offenen Posten noch einmal.",
  "file-large":
    "{name} ist größer als {mb} MB. Speichern Sie nur das Blatt mit den Rechnungen als neue Datei.",
  "file-kind":
    "{name} ist keine Excel-Arbeitsmappe, sondern eine {extension}-Datei. Speichern Sie sie als .xlsx oder .csv.",
  "file-pdf":
    "{name} ist eine PDF-Datei und keine Arbeitsmappe. Exportieren Sie die offenen Posten aus dem Ursprungsprogramm als .xlsx oder .csv.",
  "file-web":
    "{name} ist eine Webseite und keine Arbeitsmappe. Öffnen Sie sie in Excel und speichern Sie sie als .xlsx.",
  "file-text": "{name} ist keine Tabelle mit Zeilen. Exportieren Sie die offenen Posten als .xlsx oder .csv.",
  "file-name":
    "{name} ist trotz des Namens keine Excel-Arbeitsmappe. Öffnen Sie die Datei im Ursprungsprogramm und speichern Sie sie als .xlsx oder .csv.",
  "file-binary":
    "{name} ist weder eine Excel-Arbeitsmappe noch eine Textdatei. Speichern Sie die offenen Posten als .xlsx oder .csv.",
  "file-password":
    "{name} ist mit einem Kennwort geschützt. Öffnen Sie die Datei in Excel, entfernen Sie das Kennwort (Datei, Informationen, Arbeitsmappe schützen) und speichern Sie eine Kopie.",
  "file-xls":
    "{name} liegt im alten Excel-Format (.xls) vor. Öffnen Sie die Datei in Excel und speichern Sie sie als .xlsx.",
  "file-unread":
    "{name} konnte nicht als Excel-Arbeitsmappe gelesen werden ({reason}). Öffnen Sie die Datei in Excel und speichern Sie sie erneut als .xlsx.",
  "file-no-sheet":
    "{name} hat kein Tabellenblatt. Legen Sie die Rechnungen auf ein Blatt und speichern Sie die Datei erneut.",
  "file-damaged":
    "{name} ist beschädigt. Holen Sie die Datei noch einmal, oder öffnen und speichern Sie sie in Excel.",
  "file-swells":
    "{name} ist entpackt weit größer als eine Liste offener Posten und wurde deshalb nicht geöffnet. Speichern Sie nur das Blatt mit den Rechnungen als neue .xlsx.",
  "file-zero-bytes":
    "{name} ist keine Textdatei: sie enthält Nullbytes. Exportieren Sie die offenen Posten noch einmal als .csv oder .xlsx.",
  "file-not-excel": "{name} ist keine Excel-Arbeitsmappe: der Hauptteil fehlt.",
  "sheet-strange":
    "Die Arbeitsmappe hat ein Blatt, in das von hier nicht geschrieben werden kann. Speichern Sie sie in Excel als .xlsx und öffnen Sie sie erneut.",
  "data-table":
    "Die Datentabelle in {cell} lässt sich nur in Excel ändern. Setzen Sie den alten Wert zurück, oder ändern Sie ihn in Excel.",
  "last-sheet": "Es bliebe kein Blatt übrig. Behalten Sie mindestens eines.",
  "sheet-gone": "Die Arbeitsmappe hat kein Blatt {sheet} mehr.",
  "path-folder": "{path} ist ein Ordner. Wählen Sie eine .xlsx- oder .csv-Datei.",
  "path-none": "{path} wurde nicht gefunden. Prüfen Sie den Namen.",
  "path-barred":
    "{path} darf von diesem Benutzer nicht gelesen werden. Ändern Sie die Berechtigungen, oder kopieren Sie die Datei an einen anderen Ort.",
  "path-busy": "{path} wird von einem anderen Programm benutzt. Schließen Sie die Datei dort zuerst.",
  "path-unread":
    "{path} konnte nicht gelesen werden ({reason}). Kopieren Sie die Datei auf diesen Rechner und versuchen Sie es noch einmal.",
  "save-unnamed": "Wählen Sie einen Speicherort: diese Arbeitsmappe hat noch keine Datei.",
  "save-failed":
    "{path} konnte nicht geschrieben werden ({reason}). Schließen Sie die Datei in anderen Programmen, oder speichern Sie unter einem anderen Namen.",
  "save-changed":
    "{name} wurde von einem anderen Programm geändert, seit die Datei hier geöffnet wurde. Speichern Sie unter einem anderen Namen, oder öffnen Sie sie erneut.",
  "save-exists": "{path} gibt es schon. Wählen Sie einen anderen Namen.",
  "save-name": "Dieser Name ist nicht möglich. Wählen Sie einen anderen.",
  "page-old": "Die Seite stammt von einem früheren Start. Laden Sie sie neu.",
  "not-recent":
    "Diese Datei steht nicht in der Liste der zuletzt geöffneten. Öffnen Sie sie aus ihrem Ordner.",
  "mail-no-reply-to": "Es gibt keine Adresse für Antworten. Tragen Sie sie zuerst in den Einstellungen ein.",
  "mail-gone": "Diese Nachricht liegt nicht mehr im Posteingang.",
  "mail-no-server": "Nennen Sie den Mailserver, zum Beispiel smtp.example.com.",
  "mail-no-sender": "Geben Sie die Absenderadresse an, zum Beispiel buchhaltung@example.com.",
  "mail-refused": "{server} hat die Einstellungen nicht angenommen: {reason}.",
  "mail-line-broke":
    "Die Verbindung zum Mailserver brach ab, während die Nachricht übergeben wurde: {reason}",
  "mail-way-inbox":
    "Es wurde nichts gesendet: Post geht jetzt in den eingebauten Posteingang, nicht an Ihren eigenen Server. Öffnen Sie „Mailserver“, um ihn wieder zu wählen.",
  "mail-way-smtp":
    "Es wurde nichts gesendet: Post geht jetzt über Ihren eigenen Server hinaus, nicht in den eingebauten Posteingang. Sehen Sie die Liste noch einmal durch.",
  "mail-password": "Der Mailserver hat das Kennwort abgelehnt: {reason}",
  "mail-unreachable": "Der Mailserver ist nicht erreichbar: {reason}",
};

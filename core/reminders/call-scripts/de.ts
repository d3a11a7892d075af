/** Das Gespräch auf Deutsch: immer Sie. */
import type { ScriptWords } from "./script-words.ts";

/** Das Gespräch auf Deutsch: immer Sie. */
export const de: ScriptWords = {
  said: {
    opening:
      "Guten Tag, hier ist {{company}}. Könnte ich bitte mit {{contact}} sprechen? Sind Sie mit unserer Lieferung zufrieden?",
    whoever: "der Person, die bei Ihnen die Zahlungen freigibt,",
    one: "die Rechnung {{invoice}} über {{amount}}, fällig am {{date}}",
    many: "{{count}} Rechnungen über zusammen {{amount}}, die älteste fällig am {{date}}",
    ask: {
      open: "Es geht um {{what}}. Die Zahlung ist noch nicht bei uns eingegangen. Stimmt damit etwas nicht?",
      promised:
        "Sie hatten uns die Zahlung bis zum {{promised}} zugesagt: {{what}}. Sie ist nicht bei uns eingegangen. Was ist passiert, und wann wird bezahlt?",
      written:
        "Wir haben Ihnen geschrieben. Es geht um {{what}}; <sie ist|sie sind> noch nicht bezahlt. Ich möchte das lieber mit Ihnen klären, als noch einmal zu schreiben. Was hindert Sie, und wann können Sie zahlen?",
    },
    cannotPay:
      "Falls Sie nicht alles auf einmal zahlen können: Wie viel können Sie heute zahlen, und wann folgt der Rest? Wir können Raten vereinbaren.",
    close:
      "Dann haben wir einen Betrag und ein Datum vereinbart. Ich notiere es und bestätige es Ihnen per E-Mail. Vielen Dank für Ihre Zeit.",
    calm: "Ich verstehe, dass das schwierig ist. Es ist nichts Persönliches. Der Betrag ist weiterhin offen, und ich möchte mit Ihnen eine Lösung finden.",
  },
  hints: {
    listen:
      "Ausreden lassen. Womit sind sie unzufrieden? Vergessen, strittig oder zahlungsunfähig: Jedes hat seinen eigenen Weg.",
    tone: {
      New: "Ein neuer Kunde: seien Sie hilfsbereit und finden Sie heraus, wie dort Zahlungen freigegeben werden.",
      Prompt:
        "Zahlt meist pünktlich: gehen Sie von einem Versehen aus und fragen Sie, ob bei uns etwas schiefgelaufen ist.",
      Sporadic: "Zahlt gelegentlich spät: bitten Sie um ein Datum und wiederholen Sie es.",
      "High risk":
        "Zahlt sehr spät oder gar nicht: bitten Sie um Zahlung noch heute und sagen Sie, was als Nächstes wann geschieht.",
      "In difficulty":
        "Hat früher gezahlt und zahlt nicht mehr: fragen Sie, was möglich ist, und bieten Sie früh Raten an.",
    },
  },
};

/** Briefe auf Deutsch: immer Sie; "Mahnung" erst, wenn eine gemeint ist, "Verzug" nur, wo er sicher besteht. */
import type { EarlyWords, LetterWords } from "./letter-words.ts";

const PAY = "So zahlen Sie:\n{{bank}}";
const IGNORE = "Falls Sie bereits gezahlt haben, betrachten Sie dieses Schreiben bitte als gegenstandslos.";
const TELL = "Falls Sie in den letzten Tagen gezahlt haben, nennen Sie uns bitte das Datum.";
const WAYS =
  "Wenn Sie nicht alles auf einmal zahlen können, zahlen Sie bitte jetzt einen Teil und teilen Sie uns mit, wann der Rest folgt, oder bitten Sie uns um Ratenzahlung.";
const CALL = "Sie erreichen uns unter {{phone}}.";
const OBJECT =
  "Wenn Sie mit der Forderung nicht einverstanden sind, schreiben Sie uns bitte bis zum {{pay_by}} an {{reply_to}}, wogegen sich Ihr Einwand richtet.";
const ALSO = "Ebenfalls offen, aber nicht Gegenstand dieses Schreibens:\n{{also_open}}";
const CREDITOR = "Gläubiger:\n{{creditor}}";
const TOTAL_BY = "Bitte zahlen Sie {{total}} bis zum {{pay_by}}.";

/** Die deutschen Briefe, die eine Zelle geben kann. */
export const deEarly: EarlyWords = {
  greeting: { formal: "Guten Tag {{contact}},", friendly: "Hallo {{contact}}," },
  letters: {
    "confirm-receipt": {
      subject: "<Rechnung|Rechnungen> {{invoice}} von {{company}}",
      body: [
        "<wir haben Ihnen die Rechnung {{invoice}} über {{principal}} geschickt; sie ist am {{due_date}} fällig.|wir haben Ihnen die folgenden Rechnungen über zusammen {{principal}} geschickt:>",
        "<|{{invoices}}>",
        "Bitte teilen Sie uns mit, falls <sie|diese> nicht angekommen <ist|sind> oder falls zur Freigabe noch etwas fehlt, zum Beispiel eine Bestellnummer.",
        "{{discount}}",
      ],
    },
    "pre-due-reminder": {
      subject:
        "<Rechnung {{invoice}} wird am {{due_date}} fällig|Rechnungen {{invoice}} werden demnächst fällig>",
      body: [
        "<die Rechnung {{invoice}} über {{principal}} wird am {{due_date}} fällig. Wir möchten Sie freundlich daran erinnern.|wir möchten Sie freundlich daran erinnern, dass die folgenden Rechnungen über zusammen {{principal}} demnächst fällig werden:>",
        "<|{{invoices}}>",
        "{{discount}}",
        "{{additions}}",
        PAY,
        "Falls die Zahlung schon unterwegs ist, brauchen Sie nichts weiter zu tun.",
      ],
    },
    "friendly-reminder": {
      subject: "Zahlungserinnerung: <Rechnung|Rechnungen> {{invoice}}",
      body: [
        "<die Rechnung {{invoice}} über {{principal}} war am {{due_date}} fällig, und wir können Ihre Zahlung noch nicht finden.|die folgenden Rechnungen über zusammen {{principal}} sind fällig, und wir können Ihre Zahlung noch nicht finden:>",
        "<|{{invoices}}>",
        "Vielleicht <wurde sie|wurden sie> nur übersehen. Bitte gleichen Sie <sie|die Rechnungen> aus oder sagen Sie uns, falls etwas dagegenspricht.",
        "<Die Rechnung|Die Rechnungen> finden Sie hier: {{link}}",
        "{{discount}}",
        "{{additions}}",
        PAY,
        ALSO,
        IGNORE,
      ],
    },
    "second-reminder": {
      subject: "Zweite Zahlungserinnerung: <Rechnung|Rechnungen> {{invoice}}",
      body: [
        "<die Rechnung {{invoice}} über {{principal}} war am {{due_date}} fällig und ist weiterhin offen ({{days_past_due}} überfällig).|die folgenden Rechnungen über zusammen {{principal}} sind weiterhin offen:>",
        "<|{{invoices}}>",
        "Bitte zahlen Sie in den nächsten Tagen oder antworten Sie uns mit dem Tag, an dem Sie zahlen werden.",
        "{{additions}}",
        TOTAL_BY,
        PAY,
        WAYS,
        CALL,
        ALSO,
        IGNORE,
      ],
    },
  },
};

/** Alles, was Duebook auf Deutsch sagt. */
export const de: LetterWords<"de"> = {
  early: deEarly,
  closing: { formal: "Mit freundlichen Grüßen", friendly: "Freundliche Grüße" },
  letters: {
    "formal-reminder": {
      subject: "Mahnung: <Rechnung|Rechnungen> {{invoice}}",
      body: [
        "wir haben Sie an <die folgende Rechnung|die folgenden Rechnungen> erinnert und keine Zahlung erhalten.",
        "{{invoices}}",
        "{{breakdown}}",
        "Vereinbarte Bedingungen: {{terms}}.",
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
      subject: "Ankündigung einer Liefersperre zum {{stop_date}}: <Rechnung|Rechnungen> {{invoice}}",
      body: [
        "trotz unserer Erinnerungen <ist die folgende Rechnung|sind die folgenden Rechnungen> noch nicht bezahlt.",
        "{{invoices}}",
        "{{breakdown}}",
        "Haben wir {{total}} nicht vor dem {{stop_date}} erhalten, stellen wir an diesem Tag Lieferungen und Leistungen an Sie ein. Wir nehmen sie wieder auf, sobald Ihr Konto ausgeglichen ist.",
        PAY,
        WAYS,
        CALL,
        ALSO,
        TELL,
      ],
    },
    "final-notice": {
      subject: "Letzte Mahnung: <Rechnung|Rechnungen> {{invoice}}",
      body: [
        "dies ist unsere letzte Mahnung zu <der folgenden Rechnung|den folgenden Rechnungen>.",
        "{{invoices}}",
        "{{breakdown}}",
        TOTAL_BY,
        "Haben wir {{total}} bis zum {{pay_by}} nicht erhalten, übergeben wir die Forderung am {{hand_over_date}} an {{who}}. Dadurch entstehen Ihnen weitere Kosten.",
        PAY,
        "Sie können uns weiterhin unter {{phone}} anrufen und Raten vereinbaren.",
        OBJECT,
        ALSO,
        TELL,
        CREDITOR,
      ],
    },
    "broken-promise": {
      subject: "Ihre für den {{promised_date}} zugesagte Zahlung: <Rechnung|Rechnungen> {{invoice}}",
      body: [
        "Sie haben uns zugesagt, <die Rechnung {{invoice}}|die folgenden Rechnungen> bis zum {{promised_date}} zu bezahlen. Die Zahlung ist nicht bei uns eingegangen.",
        "<|{{invoices}}>",
        "{{additions}}",
        "Bitte zahlen Sie {{total}} jetzt oder antworten Sie uns heute mit dem Tag, an dem Sie zahlen werden.",
        PAY,
        WAYS,
        CALL,
        ALSO,
        TELL,
      ],
    },
    "instalment-missed": {
      subject: "Rate vom {{instalment_date}} nicht eingegangen",
      body: [
        "die Rate von {{instalment}}, die nach unserer Ratenzahlungsvereinbarung am {{instalment_date}} fällig war, ist nicht bei uns eingegangen.",
        "Bitte zahlen Sie sie bis zum {{pay_by}}, damit die Vereinbarung weiterlaufen kann.",
        "Ist sie bis dahin nicht bezahlt, wird der gesamte offene Betrag von {{principal}} fällig, wie es in der Vereinbarung steht.",
        PAY,
        CALL,
        TELL,
      ],
    },
    "proof-of-payment": {
      subject: "Ihre Zahlung zu <Rechnung|Rechnungen> {{invoice}}",
      body: [
        "vielen Dank für Ihre Nachricht, dass <die Rechnung {{invoice}}|die folgenden Rechnungen> über {{principal}} bezahlt <ist|sind>. Wir können die Zahlung auf unserem Konto nicht finden.",
        "<|{{invoices}}>",
        "Bitte schicken Sie uns den Zahlungsbeleg mit Datum, Betrag und dem Konto, auf das gezahlt wurde. Wir suchen die Zahlung dann sofort.",
        "Unser Konto:\n{{bank}}",
        CALL,
      ],
    },
    "plan-confirmation": {
      subject: "Unsere Ratenzahlungsvereinbarung zu <Rechnung|Rechnungen> {{invoice}}",
      body: [
        "vielen Dank für die Vereinbarung. Sie erkennen an, uns {{principal}} aus <der Rechnung {{invoice}}|den folgenden Rechnungen> zu schulden.",
        "<|{{invoices}}>",
        "Sie zahlen in diesen Raten:\n{{instalments}}",
        "Solange die Raten pünktlich eingehen, mahnen wir <die Rechnung|die Rechnungen> nicht. Ist eine Rate 3 Tage nach ihrem Datum nicht bezahlt, wird der gesamte offene Betrag fällig. Bis alles bezahlt ist, liefern wir nur gegen Vorkasse.",
        PAY,
        "Bitte bestätigen Sie die Vereinbarung, indem Sie auf diese Nachricht antworten.",
      ],
    },
    "settlement-offer": {
      subject: "Vergleichsangebot: <Rechnung|Rechnungen> {{invoice}}",
      body: [
        "aus <der Rechnung {{invoice}}|den folgenden Rechnungen> sind {{principal}} offen.",
        "<|{{invoices}}>",
        "Wir bieten an, {{settlement}} zum vollständigen Ausgleich anzunehmen, wenn der ganze Betrag bis zum {{pay_by}} auf unserem Konto ist. Danach gilt das Angebot nicht mehr, und der gesamte Betrag ist zu zahlen.",
        PAY,
        "Bitte antworten Sie auf diese Nachricht, wenn Sie das Angebot annehmen.",
      ],
    },
    statement: {
      subject: "Kontoauszug zum {{as_of}}",
      body: [
        "hier ist Ihr Kontoauszug zum {{as_of}}.",
        "{{statement}}",
        "Insgesamt offen: {{total}}.",
        "Davon sind {{overdue}} überfällig.",
        PAY,
        "Bitte geben Sie uns Bescheid, falls der Auszug nicht mit Ihren Büchern übereinstimmt.",
      ],
    },
    "thank-you": {
      subject: "Vielen Dank für Ihre Zahlung",
      body: [
        "vielen Dank, Ihre Zahlung von {{paid}} für <die Rechnung|die Rechnungen> {{invoice}} ist eingegangen.",
        "Sie brauchen nichts weiter zu tun. Wir freuen uns auf die weitere Zusammenarbeit.",
      ],
    },
  },
  legal: {
    // BGB § 286: Mahnung mit kalendermäßig bestimmter Frist.
    DE: {
      subject: "Letzte Mahnung: <Rechnung|Rechnungen> {{invoice}}",
      body: [
        "trotz unserer Mahnung haben wir zu <der folgenden Rechnung|den folgenden Rechnungen> keine Zahlung erhalten.",
        "{{invoices}}",
        "{{breakdown}}",
        "Wir fordern Sie auf, {{total}} bis zum {{pay_by}} zu zahlen.",
        "Haben wir {{total}} bis zum {{pay_by}} nicht erhalten, übergeben wir die Forderung am {{hand_over_date}} an {{who}}. Dadurch entstehen Ihnen weitere Kosten.",
        PAY,
        "Sie können uns weiterhin unter {{phone}} anrufen und Raten vereinbaren.",
        OBJECT,
        ALSO,
        CREDITOR,
      ],
    },
  },
  table: {
    number: "Rechnung", date: "Datum", due: "Fällig am", days: "Tage überfällig", amount: "Betrag", paid: "Bezahlt", open: "Offener Betrag",
    covered: "Gegenstand dieses Schreibens", alsoOpen: "Ebenfalls offen", principal: "Hauptforderung", fee: "Mahnkosten",
    fixedSum: "Verzugspauschale", interest: "Verzugszinsen", collectionCosts: "Inkassokosten",
    credits: "Abzüglich Guthaben", total: "Zu zahlen", balance: "Saldo", credit: "Guthaben", instalment: "Rate",
    paymentReference: "Verwendungszweck", ourReference: "Unser Zeichen", poNumber: "Ihre Bestellnummer",
    notDue: "Noch nicht fällig", daysRange: "# Tage",
    discount: "Rechnung {{invoice}}: Ist die Zahlung bis zum {{date}} bei uns, können Sie {{amount}} abziehen.",
    undisputed: "Rechnung {{invoice}}: {{disputed}} von {{whole}} sind strittig und nicht Gegenstand dieses Schreibens. Gefordert ist der unstrittige Teil, {{amount}}.",
  }, // biome-ignore format: a table
};

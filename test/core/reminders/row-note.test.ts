import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cell.ts";
import { addDays } from "../../../core/day.ts";
import { readLedger } from "../../../core/ledger/ledger.ts";
import { STANDARD } from "../../../core/playbook/presets.ts";
import { type BatchInput, offeredCount, planBatch, questionOf } from "../../../core/reminders/batch.ts";
import type { ReminderSettings } from "../../../core/reminders/draft.ts";
import { LogView } from "../../../core/reminders/log-view.ts";
import { noteWords, speaksAgainst } from "../../../core/reminders/note-words.ts";
import { ledgerNow } from "../../../core/reminders/recheck.ts";
import { rowTexts } from "../../../core/reminders/row-texts.ts";
import { atOnce } from "../../../core/steps.ts";
import { day } from "./letter-facts.ts";

/** A Tuesday. */
const TODAY = day(2026, 3, 10);
const SETTINGS: ReminderSettings = {
  company: "Lumo 8", name: "Ida Vik", replyTo: "ida@lumo8.example", phone: "12 34", creditor: "Lumo 8", recoveryPartner: "Rekto 5",
  bank: { EUR: "IBAN EUR" }, language: "en", friendly: false, by: "Ida",
}; // biome-ignore format: short

const HEADINGS = ["Invoice", "Customer", "Email", "Country", "Type", "Due date", "Balance"];
const OPTIONS = { homeCurrency: "EUR", asOf: TODAY };

/** Two late invoices; `heading` is one more column, `note` what stands in it beside Acme's, `more` Acme's other cells. */
const ledgerWith = (heading: string, note: Cell, width = 0): readonly Cell[][] => [
  [...HEADINGS, heading],
  ["1", "Acme", "pay@acme.example", "IE", "business", { day: addDays(TODAY, -3) }, 100, ...Array(width).fill(""), note],
  ["2", "Berg", "pay@berg.example", "IE", "business", { day: addDays(TODAY, -3) }, 50, "sent by post"],
]; // biome-ignore format: a table

function inputOf(cells: readonly Cell[][], contacts?: readonly Cell[][]): BatchInput {
  const reading = readLedger(
    { name: "Ledger", cells },
    { ...OPTIONS, ...(contacts ? { contacts: [{ name: "Customers", cells: contacts }] } : {}) },
  );
  return {
    asOf: TODAY, today: TODAY, playbook: STANDARD, settings: SETTINGS, log: new LogView([]), invoices: reading.invoices,
    textsOf: rowTexts(reading, cells), accepted: new Set(["row-note"]),
  }; // biome-ignore format: a plan
}

const planned = (cells: readonly Cell[][], contacts?: readonly Cell[][]) =>
  planBatch(inputOf(cells, contacts));

const of = (messages: readonly { draft: { group: { customer: string } } }[]): string[] =>
  messages.map(({ draft }) => draft.group.customer);

const STATUS: ReadonlySet<string> = new Set(["bezahlt", "HOLD", "en disputa", "riitautettu", "i konkurs"]);

describe("a note that speaks against a reminder", () => {
  test.each([
    "DISPUTED – waiting for credit note", "paid 12/11", "bestrider", "bezahlt", "do not chase", "aftalt betaling", "Betalt 12/11 iflg. bank",
    "Please don't remind them", "HOLD", "Har betalt, se mail", "ryk ikke!", "ska inte krävas – kravstopp", "reklamert, venter på kreditnota",
    "nicht mahnen", "Ratenzahlung vereinbart", "ne pas relancer SVP", "payé le 3/3", "litige en cours", "avoir", "niet aanmanen", "betaald 3-3",
    "betalingsregeling getroffen", "no reclamar", "pagado el lunes", "en disputa", "älä muistuta", "maksettu 3.3.", "riitautettu", "i konkurs",
    "Kunde insolvent", "överenskommelse: betalar den 20", "will pay Friday", "with solicitor since May",
  ])("%s: keeps the message back until it is ticked by itself, with the note beside it", (note) => {
    for (const heading of ["Comment", "Internal 7", ""]) {
      const { ready, asked, stopped } = planned(ledgerWith(heading, note));
      expect(of(ready)).toEqual(["Berg"]);
      // A note that is no more than a word of status is read as the status, and needs no tick.
      if (STATUS.has(note)) continue;
      expect([of(asked), stopped]).toEqual([["Acme"], []]);
      expect(asked[0]?.notes.join()).toContain(note);
      expect(questionOf(asked[0] as never)).toContain(note);
    }
  }); // biome-ignore format: a list

  test("is counted apart on Today, which promises only what goes with the others", () => {
    for (const note of ["", "bestrider"]) {
      const cells = ledgerWith("Comment", note);
      const { ready, asked } = planned(cells);
      expect(atOnce(offeredCount(inputOf(cells)))).toEqual({ ready: ready.length, asked: asked.length });
      expect(asked.length).toBe(note === "" ? 0 : 1);
    }
  });

  test("is seen to the right of the table too, and in a column of days", () => {
    expect(of(planned(ledgerWith("Comment", "bestrider", 3)).asked)).toEqual(["Acme"]);
    expect(of(planned(ledgerWith("Promised date", "paid 12/11")).ready)).not.toContain("Acme");
  });

  test("beside another invoice of the customer holds for all of them", () => {
    const cells = ledgerWith("Comment", "");
    const other: Cell[] = ["3", "Acme", "pay@acme.example", "IE", "business", { day: addDays(TODAY, 9) }, 10, "do not contact"];
    expect(of(planned([...cells, other]).asked)).toEqual(["Acme"]);
  }); // biome-ignore format: a row

  test("on the sheet of customers counts like one in the row", () => {
    const contacts = [["Customer", "Email", "Note"], ["Acme", "pay@acme.example", "Do not contact, ask Ida"]];
    expect(of(planned(ledgerWith("Branch", "North"), contacts).asked)).toEqual(["Acme"]);
  }); // biome-ignore format: a table

  test("typed after the preview holds the message back at the last moment", () => {
    const source = { sheet: "Ledger", options: { homeCurrency: "EUR" }, contacts: [] };
    const now = (cells: readonly Cell[][]) =>
      ledgerNow(source, () => ({ name: "Ledger", cells }), { day: TODAY }, TODAY).facts;
    const before = ledgerWith("Comment", "");
    const fact = planned(before).ready.find(({ draft }) => draft.group.customer === "Acme")?.facts[0];
    expect(now(before)).toContainEqual(fact);
    expect(now(ledgerWith("Comment", "disputed"))).not.toContainEqual(fact);
    expect(now(ledgerWith("Comment", "disputed")).map(({ id }) => id)).toContain(fact?.id);
  });
});

test("Duebook's own columns are no notes: neither its answers nor its reasons are read as one", () => {
  const cells: Cell[][] = [
    [...HEADINGS, "Last action", "Status", "Next action", "Aging bucket", "Why", "Answers for"],
    [...(ledgerWith("", "")[1] as Cell[]).slice(0, 7), "", "", "Chase broken promise", "1–30", "Promised and not paid", "1 | Acme"],
  ];
  const reading = readLedger({ name: "Ledger", cells }, OPTIONS);
  expect(rowTexts(reading, cells)(reading.invoices[0] as never)).toEqual([]);
}); // biome-ignore format: a table

describe("the words", () => {
  /** "(a|b) c*" as plain words: the first of each choice, an ending for each star. */
  const spelled = (word: string): string => word.replace(/\(([^|)]*)[^)]*\)/g, "$1").replace(/\*/g, "en");

  test("each one speaks against a reminder, in any case, at the end of a sentence and inside one", () => {
    for (const [, word] of noteWords()) {
      const text = spelled(word);
      for (const note of [text, text.toUpperCase(), `Ref. 7. ${text}, 12/11`])
        expect([note, speaksAgainst(note)]).toEqual([note, true]);
    }
    expect(noteWords().length).toBeGreaterThan(300);
  });

  test.each([
    "not paid yet", "unpaid", "ikke betalt", "endnu ikke betalt", "noch nicht bezahlt", "non payé", "nog niet betaald", "no pagado", "ei maksettu",
    "awaiting payment", "afventer betaling", "väntar på betalning", "wartet auf Zahlung", "odottaa maksua",
  ])("%s says what the ledger says, and asks nothing", (note) => expect(speaksAgainst(note)).toBe(false)); // biome-ignore format: a list

  test("ordinary notes in nine languages ask nothing", () => {
    const ORDINARY = (
      "Consulting hours March project Alpha delivery 12 pallets invoice copy resent PO-4711 net 30 days order confirmed Anna week 14 subscription renewal hosting licences " +
      "Konsulenttimer iflg. aftale uge 12 levering abonnement kvartal 2 ordre 881 reklame skilte husleje april varer fragt hold 3 rengøring " +
      "Konsulttimmar vecka leverans beställning hyra kvartal frakt reklam montering enligt avtal projekt " +
      "Beratung Projekt Lieferung Woche Miete Wartung Lizenz Quartal Auftrag Monteur Fahrtkosten Werbung gemäß Vertrag Rechnung gesendet " +
      "Prestation conseil mois de mars livraison loyer abonnement commande trimestre entretien selon contrat " +
      "Advies uren levering huur onderhoud bestelling kwartaal reclame volgens contract verzonden " +
      "Consultoría horas entrega alquiler mantenimiento pedido trimestre publicidad según contrato enviado " +
      "Konsultointi tunnit toimitus vuokra huolto tilaus neljännes mainonta sopimuksen mukaan työ suoritettu"
    ).split(" ");
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ORDINARY), { minLength: 2, maxLength: 9 }), (words) => {
        expect(speaksAgainst(words.join(" "))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

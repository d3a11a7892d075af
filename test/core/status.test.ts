import { describe, expect, test } from "vitest";
import { InputError } from "../../core/errors.ts";
import { knownStatusWords, type StatusId, status, statusOf } from "../../core/status.ts";
import { plainWord } from "../../core/word.ts";

describe("the status words of the nine languages", () => {
  // The project's glossary: open · paused · plan · hardship · agency · legal · bankrupt · written off · paid.
  const ids: StatusId[] = [
    "open",
    "paused",
    "payment plan",
    "hardship",
    "agency",
    "legal",
    "bankrupt",
    "written off",
    "paid",
  ];
  test.each([
    [
      "da",
      "Åben · På pause · Betalingsaftale · Betalingsvanskeligheder · Til inkasso · Hos advokat · Konkurs · Afskrevet · Betalt",
    ],
    [
      "sv",
      "Öppen · Pausad · Avbetalningsplan · Betalningssvårigheter · Hos inkasso · Hos ombud · Konkurs · Avskriven · Betald",
    ],
    [
      "nb",
      "Åpen · På vent · Nedbetalingsavtale · Betalingsproblemer · Til inkasso · Hos advokat · Konkurs · Tapsført · Betalt",
    ],
    [
      "de",
      "Offen · Ausgesetzt · Ratenzahlung · Zahlungsschwierigkeiten · Beim Inkasso · Beim Anwalt · Insolvent · Ausgebucht · Bezahlt",
    ],
    [
      "fr",
      "Ouverte · En pause · Échéancier · Difficultés de paiement · Au recouvrement · Chez l'avocat · Procédure collective · Passée en perte · Payée",
    ],
    [
      "nl",
      "Open · Gepauzeerd · Betalingsregeling · Betalingsproblemen · Bij incasso · Bij advocaat · Failliet · Afgeboekt · Betaald",
    ],
    [
      "es",
      "Abierta · En pausa · Plan de pagos · Dificultades de pago · En recobro · En vía judicial · En concurso · Dada de baja · Pagada",
    ],
    [
      "fi",
      "Avoin · Keskeytetty · Maksusuunnitelma · Maksuvaikeuksissa · Perinnässä · Asianajajalla · Konkurssissa · Luottotappiona · Maksettu",
    ],
  ])("%s", (_language, words) => {
    expect(words.split(" · ").map(statusOf)).toEqual(ids);
  });
  test.each([
    [
      "disputed",
      "Omtvistet|Indsigelse|Bestriden|Tvist|Innsigelse|Strittig|Einwand|En litige|Contestation|Betwist|En disputa|Incidencia|Riidanalainen|Reklamaatio",
    ],
    [
      "settlement",
      "Forlig|Uppgörelse|Minnelig ordning|Vergleich|Accord transactionnel|Schikking|Acuerdo transaccional|Sovinto",
    ],
    [
      "court",
      "payment order|small claims|lawsuit|Betalingspåkrav|Betalningsföreläggande|Forliksklage|Mahnbescheid|Injonction de payer|Dagvaarding|Procedimiento monitorio|Haastehakemus",
    ],
    [
      "cancelled",
      "void|deleted|Cancelled|Voided|Annulleret|Makulerad|Annullert|Storniert|Annulée|Geannuleerd|Anulada|Peruttu",
    ],
    [
      "open",
      "sent|viewed|approved|awaiting payment|unpaid|due|not due|overdue|past due|partial|partly paid|AUTHORISED|Partially Paid|Wacht op betaling debiteur|Niet vervallen|En retard|Überfällig|Förfallen|Vencida|Erääntynyt",
    ],
    ["draft", "draft|unsent|SUBMITTED|Kladde|Entwurf|Brouillon|Borrador|Luonnos|Concept|Utkast"],
    ["paused", "hold|On hold|paused"],
    ["paid", "PAID IN FULL|Closed|in_payment|Slutbetald"],
    ["written off", "Uncollectible|Bad debt"],
  ] as const)("%s is also written %s", (id, words) => {
    for (const word of words.split("|")) expect([word, statusOf(word)]).toEqual([word, id]);
  });
});

test("no word means two statuses", () => {
  const seen = new Map<string, StatusId>();
  for (const [word, id] of knownStatusWords()) {
    const plain = plainWord(word);
    expect([word, seen.get(plain) ?? id]).toEqual([word, id]);
    seen.set(plain, id);
    expect(plain).not.toBe("");
  }
  expect(seen.size).toBeGreaterThan(350);
});

test.each<[StatusId, string]>([
  [
    "open",
    "Overdue 12 days|Overdue by 1 day|Due in 5 days|Outstanding|O/S|Rykker sendt|Mahnung versendet|Herinnering verstuurd",
  ],
  ["paid", "Cleared|Deposited|Payment received|Afsluttet|Gjort opp|Abgeschlossen|Afgehandeld|Reglerad"],
  ["agency", "In incasso|Bei Inkasso"],
  ["disputed", "Reklameret|I tvist"],
])("%s is also written %s", (id, words) => {
  for (const word of words.split("|")) expect([word, statusOf(word)]).toEqual([word, id]);
});

test("days stand behind a word of open only", () => {
  expect(["Paid in 5 days", "Disputed 3 days", "12 days"].map(statusOf)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("capitals, accents, dashes and underscores make no difference", () => {
  for (const text of ["WRITTEN-OFF", "written_off", " Written  off "])
    expect(statusOf(text)).toBe("written off");
  expect(statusOf("FORFALDEN")).toBe("open");
});

test("in a formula a blank is open and an unknown word lists the known ones", () => {
  expect([status.read("", "status"), status.read(0, "status"), status.read(null, "status")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(() => status.read("sleeping", "status")).toThrow(InputError);
  expect(() => status.read("sleeping", "status")).toThrow(
    /status is not a status Duebook knows: "sleeping"\. Use open, draft, disputed, .*cancelled\./,
  );
});

import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../core/language.ts";
import { ANSWER_IDS, ANSWER_LABELS } from "../../core/playbook/answer-labels.ts";
import { PRESET_NAMES, presetPlaybook, STANDARD } from "../../core/playbook/presets.ts";
import { isMessage } from "../../core/playbook/step.ts";
import { STEP_IDS, STEP_LABELS } from "../../core/playbook/step-labels.ts";
import { WRITTEN_STEPS } from "../../core/playbook/written-steps.ts";
import { answerLabels, courtesyDone, formalPlace, NOTHING_DONE, placeOf } from "../../core/playbook.ts";
import { plainWord } from "../../core/word.ts";

const LADDER = [
  "friendly-reminder",
  "second-reminder",
  "phone-call",
  "formal-reminder",
  "suspension-notice",
  "final-notice",
  "decide-recovery",
];
const placed = (text: string) => placeOf(STANDARD, text);
const idOf = (text: string) => STANDARD.demands[placed(text) ?? -1]?.id;

describe("the standard playbook", () => {
  test("is the table of the practice guides", () => {
    const rows = STANDARD.steps.map((s) => [
      s.id,
      s.label,
      s.kind,
      s.day,
      s.from,
      s.required,
      s.channels.join(", "),
      s.gap,
      s.payBy,
    ]);
    expect(rows).toEqual([
      ["confirm-receipt", "Confirm receipt", "courtesy", 3, "invoice date", false, "email", 0, undefined],
      ["pre-due-reminder", "Pre-due reminder", "courtesy", -3, "due date", false, "email", 0, undefined],
      ["friendly-reminder", "Friendly reminder", "demand", 1, "base day", true, "email", 0, undefined],
      ["second-reminder", "Second reminder", "demand", 5, "base day", false, "email", 4, undefined],
      ["phone-call", "Phone call", "demand", 8, "base day", true, "phone", 2, undefined],
      ["notify-sales-rep", "Notify sales rep", "task", 8, "base day", false, "internal", 0, undefined],
      ["credit-hold", "Credit hold", "task", 14, "base day", false, "internal", 0, undefined],
      ["formal-reminder", "Formal reminder", "demand", 30, "base day", true, "email, letter", 7, 10],
      [
        "suspension-notice",
        "Suspension notice",
        "demand",
        45,
        "base day",
        false,
        "email, letter",
        12,
        undefined,
      ],
      ["final-notice", "Final notice", "demand", 60, "base day", true, "letter, email", 12, 14],
      ["decide-recovery", "Decide recovery", "demand", 90, "base day", true, "internal", 16, undefined],
    ]);
  });
  test("Brisk brings the later steps forward, Light has four", () => {
    const days = (name: "Brisk" | "Light") => presetPlaybook(name).demands.map((s) => [s.id, s.day]);
    expect(days("Brisk").slice(3)).toEqual([
      ["formal-reminder", 21],
      ["suspension-notice", 33],
      ["final-notice", 45],
      ["decide-recovery", 61],
    ]);
    expect(days("Light").map(([id]) => id)).toEqual([
      "friendly-reminder",
      "phone-call",
      "formal-reminder",
      "final-notice",
    ]);
  });
});

describe("country playbooks (days after due, practice of each country)", () => {
  test.each([
    ["DK", [3, 10, 12, 20, 30, 42]],
    ["SE", [5, 10, 20, 35]],
    ["NO", [3, 14, 30, 46]],
    ["FI", [7, 10, 21, 40]],
    ["DE", [3, 8, 14, 28, 40]],
    ["FR", [3, 8, 15, 30, 45]],
    ["GB", [1, 7, 10, 21, 30, 46]],
    ["NL", [3, 8, 14, 21, 40]],
    ["ES", [3, 8, 15, 30, 75]],
    ["US", [1, 5, 8, 30, 45, 60, 90]],
  ] as const)("%s", (name, days) => {
    expect(presetPlaybook(name).demands.map((step) => step.day)).toEqual(days);
  });
  test("France reminds five days before due", () =>
    expect(presetPlaybook("FR").courtesies.map((s) => s.day)).toEqual([3, -5]));
  test("the last warning leaves the days the law asks for", () => {
    const payBy = (name: "DK" | "SE" | "NO" | "GB" | "NL") =>
      presetPlaybook(name).demands.find((s) => s.id === "final-notice")?.payBy;
    expect([payBy("DK"), payBy("SE"), payBy("NO"), payBy("GB"), payBy("NL")]).toEqual([10, 8, 14, 14, 16]);
  });
  test("Danish rykkere stand 10 days apart even when the call is made early", () => {
    const [first, call, second, third] = presetPlaybook("DK", "da").demands.slice(1);
    expect([first?.label, second?.label, third?.label]).toEqual([
      "1. rykker",
      "2. rykker",
      "3. rykker (inkassovarsel)",
    ]);
    expect(call?.required && call.gap + (second?.gap ?? 0)).toBe(10);
    expect(third?.gap).toBe(10);
  });
  test.each(PRESET_NAMES)("%s: the next letter waits for the last one's pay-by date and two days", (name) => {
    let wanted = 0;
    let waited = 0;
    for (const step of presetPlaybook(name).demands) {
      waited += step.gap;
      if (isMessage(step) || step.id === "decide-recovery") {
        expect([step.id, waited >= wanted]).toEqual([step.id, true]);
        wanted = step.payBy === undefined ? 0 : step.payBy + 2;
        waited = 0;
      }
    }
  });
  test.each(PRESET_NAMES)("%s: days never go back and a legal step is always required", (name) => {
    const { demands } = presetPlaybook(name);
    for (const [i, step] of demands.entries()) {
      expect(step.day).toBeGreaterThanOrEqual(demands[i - 1]?.day ?? 0);
      if (step.id === "final-notice") expect(step.required).toBe(true);
    }
  });
});

describe("a last action is understood", () => {
  test.each(LANGUAGES)("by every label in %s", (language) => {
    for (const id of STEP_IDS) {
      const label = STEP_LABELS[id][language];
      if (LADDER.includes(id)) expect([label, idOf(label)]).toEqual([label, id]);
      else expect([label, (placed(label) ?? 9) < 0]).toEqual([label, true]);
    }
    for (const [id, label] of Object.entries(answerLabels(language))) {
      expect([label, placed(label)]).toEqual([label, id === "chase-promise" ? 2 : NOTHING_DONE]);
    }
  });
  test("by every id", () => {
    for (const [i, id] of LADDER.entries()) expect(placed(id)).toBe(i);
    expect(placed("chase-promise")).toBe(2);
    expect(placed("wait")).toBe(NOTHING_DONE);
  });
  test.each([
    ["called", "phone-call"],
    ["Phoned", "phone-call"],
    ["ringet", "phone-call"],
    ["gebeld", "phone-call"],
    ["1. rykker", "second-reminder"],
    ["rykker 1", "second-reminder"],
    ["rykker 2", "formal-reminder"],
    ["2. Rykker", "formal-reminder"],
    ["rykker 3", "final-notice"],
    ["Inkassokrav", "final-notice"],
    ["2. Mahnung", "formal-reminder"],
    ["3. Mahnung", "final-notice"],
    ["Purring", "formal-reminder"],
    ["mise en demeure", "final-notice"],
    ["veertiendagenbrief", "final-notice"],
    ["1st reminder", "friendly-reminder"],
    ["Reminder 2", "second-reminder"],
    ["letter before action", "final-notice"],
  ])("%s is %s", (text, id) => expect(idOf(text)).toBe(id));
  test("courtesies, tasks and waits are no demand, but a courtesy is remembered", () => {
    expect(courtesyDone(placed("Confirm receipt") as number)).toBe(0);
    expect(courtesyDone(placed("Pre-due reminder") as number)).toBe(1);
    for (const text of ["Credit hold", "Notify sales rep", "Wait", "Await promised payment", "—"])
      expect(placed(text)).toBe(NOTHING_DONE);
  });
  test("an unknown word is nobody's step", () => expect(placed("sent pigeon")).toBeUndefined());
  test("what a shorter ladder does not have counts as the step before it, never as a later one", () => {
    const light = presetPlaybook("Light");
    const at = (text: string) => light.demands[placeOf(light, text) ?? -1]?.id;
    expect(at("Second reminder")).toBe("friendly-reminder");
    expect(at("Suspension notice")).toBe("formal-reminder");
    expect(at("Decide recovery")).toBe("final-notice");
  });
  test("the bookkeeper's own labels come before everybody's words", () => {
    const danish = presetPlaybook("DK", "da");
    expect(danish.demands[placeOf(danish, "3. rykker (inkassovarsel)") ?? -1]?.id).toBe("final-notice");
  });
});

test("no two steps or answers share a word in any language", () => {
  const seen = new Map<string, string>();
  const claim = (word: string, id: string) => {
    const plain = plainWord(word);
    expect([word, seen.get(plain) ?? id]).toEqual([word, id]);
    seen.set(plain, id);
  };
  for (const id of STEP_IDS) for (const label of Object.values(STEP_LABELS[id])) claim(label, id);
  for (const id of STEP_IDS) for (const word of WRITTEN_STEPS[id]?.split("|") ?? []) claim(word, id);
  for (const id of ANSWER_IDS) for (const label of Object.values(ANSWER_LABELS[id])) claim(label, id);
});

test("the formal reminder, or the first step after it, is where courtesy mail ends", () => {
  expect(formalPlace(STANDARD)).toBe(3);
  expect(presetPlaybook("SE").demands[formalPlace(presetPlaybook("SE"))]?.id).toBe("final-notice");
});

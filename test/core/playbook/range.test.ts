import { describe, expect, test } from "vitest";
import type { Cell } from "../../../core/cell.ts";
import { PRESET_NAMES, presetPlaybook, STANDARD } from "../../../core/playbook/presets.ts";
import { PLAYBOOK_HEADINGS, playbookRows, readPlaybook } from "../../../core/playbook/range.ts";
import { placeOf } from "../../../core/playbook.ts";

const HEADER: Cell[] = ["Step", "Label", "Kind", "Day", "From", "Required"];
const read = (...rows: Cell[][]) => readPlaybook([HEADER, ...rows], "playbook");
const friendly: Cell[] = ["friendly-reminder", "", "", 1, "", "yes"];

describe("the Playbook sheet", () => {
  test.each(PRESET_NAMES)("%s written as a table reads back the same", (name) => {
    for (const language of ["en", "da", "fr"] as const) {
      const playbook = presetPlaybook(name, language);
      expect(readPlaybook(playbookRows(playbook), "playbook")).toEqual(playbook);
    }
  });
  test("blank cells that arrive as 0, as in Excel on the desktop, change nothing", () => {
    const rows = playbookRows(STANDARD).map((row) => row.map((cell) => (cell === "" ? 0 : cell)));
    expect(readPlaybook(rows, "playbook")).toEqual(STANDARD);
  });
  test("columns are found by heading, in any order, and blank rows are passed over", () => {
    const rows = playbookRows(STANDARD).map((row) => [...row].reverse());
    expect(readPlaybook([rows[0] as Cell[], [], ...rows.slice(1)], "playbook")).toEqual(STANDARD);
    expect(PLAYBOOK_HEADINGS).toHaveLength(13);
  });
  test("labels are renamed, days moved, a step switched off keeps its place, steps are added", () => {
    const playbook = read(
      friendly,
      ["second-reminder", "", "", "", "", ""],
      ["", "Ask the sales rep", "demand", "+6", "", ""],
      ["phone-call", "Ring them", "", 9, "", "x"],
      ["wait", "Not yet", "", "", "", ""],
    );
    expect(playbook.demands.map((s) => [s.id, s.label, s.day])).toEqual([
      ["friendly-reminder", "Friendly reminder", 1],
      ["second-reminder", "Second reminder", undefined],
      ["ask-the-sales-rep", "Ask the sales rep", 6],
      ["phone-call", "Ring them", 9],
    ]);
    expect(playbook.labels.wait).toBe("Not yet");
    expect(playbook.labels.paid).toBe("Paid");
    expect(placeOf(playbook, "ring them")).toBe(3);
    expect(placeOf(playbook, "Telefonopkald")).toBe(3);
  });
  test("a row named by its label in another language is that step", () => {
    expect(read(["", "Venlig påmindelse", "", 2, "", "ja"]).demands[0]).toMatchObject({
      id: "friendly-reminder",
      label: "Venlig påmindelse",
      required: true,
    });
  });
  test("one cell with the name of a shipped playbook is that playbook", () => {
    expect(readPlaybook([["brisk"]], "playbook")).toEqual(presetPlaybook("Brisk"));
  });
});

describe("a playbook that cannot work is refused with its row", () => {
  test.each<[string, Cell[][], RegExp]>([
    [
      "an unknown From",
      [friendly, ["phone-call", "", "", 8, "invoice", "yes"]],
      /^playbook cannot be used: row 3: From is "invoice"; use invoice date, due date, base day\.$/,
    ],
    [
      "an unknown Kind",
      [["friendly-reminder", "", "nudge", 1]],
      /row 2: Kind is "nudge"; use courtesy, task, demand/,
    ],
    [
      "demands out of order",
      [
        ["friendly-reminder", "", "demand", 9],
        ["phone-call", "", "demand", 8],
      ],
      /row 3: its day 8 comes before day 9 of "Friendly reminder"/,
    ],
    [
      "a repeated id",
      [friendly, ["Friendly reminder", "Once more", "", 4]],
      /row 3: "friendly reminder" stands in row 2 too/,
    ],
    [
      "a repeated label",
      [friendly, ["nudge", "Friendly reminder", "demand", 4]],
      /row 3: "friendly reminder" stands in row 2 too/,
    ],
    [
      "a day that is no number",
      [["friendly-reminder", "", "", "soon"]],
      /row 2: Day is "soon"; use a whole number of days/,
    ],
    ["half a day", [["friendly-reminder", "", "", 1.5]], /row 2: Day is 1.5/],
    [
      "a demand before the due date",
      [["friendly-reminder", "", "", -1]],
      /row 2: Day is -1; a demand cannot fall before the due date/,
    ],
    ["a step of its own without a kind", [friendly, ["nudge", "Nudge", "", 3]], /row 3: Kind is blank/],
    ["an answer with a day", [friendly, ["wait", "", "", 3]], /row 3: "wait" is an answer, not a step/],
    [
      "Required that is neither yes nor no",
      [["friendly-reminder", "", "", 1, "", "perhaps"]],
      /row 2: Required is "perhaps"/,
    ],
    ["an error in a cell", [["friendly-reminder", { error: "#N/A" }, "", 1]], /row 2: a cell shows #N\/A/],
    ["no demand at all", [["confirm-receipt", "", "", 3]], /there is no step of the kind demand/],
  ])("%s", (_title, rows, message) => expect(() => read(...rows)).toThrow(message));
  test("without its header row", () => {
    expect(() => readPlaybook([["friendly-reminder", "", "demand", 1]], "playbook")).toThrow(
      /row 1: there is no column Step; give the range with its header row/,
    );
  });
});

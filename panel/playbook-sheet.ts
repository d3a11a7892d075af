/** Writing a ready-made playbook to the sheet `Playbook`, whole: a mixture of two would be nobody's plan. */
import type { Cell } from "../core/cell.ts";
import { PLAYBOOK_HEADINGS, playbookRows } from "../core/playbook/range.ts";
import type { Playbook } from "../core/playbook.ts";
import type { WorkbookChange } from "../core/workbook.ts";
import type { Desk } from "./desk.ts";

/** Changes that put a playbook in the place of the one on the sheet; none where the sheet is missing or laid out another way. */
export function writePlaybook(desk: Desk, playbook: Playbook): WorkbookChange[] {
  const sheet = desk.read.get("Playbook");
  const head = sheet?.cells[0] ?? [];
  if (!sheet || !PLAYBOOK_HEADINGS.every((heading, i) => head[i] === heading)) return [];
  const rows = playbookRows(playbook);
  const blank: Cell[] = PLAYBOOK_HEADINGS.map(() => "");
  // What the old table had below the new one must go, or its steps would be read on.
  while (rows.length < sheet.cells.length) rows.push([...blank]);
  return [
    {
      kind: "write",
      sheet: sheet.name,
      row: 1,
      column: 0,
      cells: rows.slice(1),
      expect: [
        ...PLAYBOOK_HEADINGS.map((value, column) => ({ row: 0, column, value })),
        ...sheet.cells.slice(1).map((cells, i) => ({ row: i + 1, column: 0, value: cells[0] ?? "" })),
      ],
    },
  ];
}

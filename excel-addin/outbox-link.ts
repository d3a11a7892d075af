/** A row of the Outbox opens in Outlook: its address becomes the link, as a hyperlink of the cell (a formula's would be cut at 255 characters). */
import { OUTBOX_SHEET } from "../core/reminders/outbox.ts";
import { run } from "./workbook.ts";

/** Links the address in the Outbox's last row, if that is still this message's; otherwise does nothing. */
export async function linkLastInOutbox(reference: string, link: string): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(OUTBOX_SHEET);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("isNullObject,rowIndex,rowCount,columnIndex,columnCount");
    await context.sync();
    if (used.isNullObject || used.rowCount < 2) return;
    const row = (index: number): Excel.Range => {
      const range = sheet.getRangeByIndexes(index, used.columnIndex, 1, used.columnCount);
      range.load("values");
      return range;
    };
    const headings = row(used.rowIndex);
    const last = row(used.rowIndex + used.rowCount - 1);
    await context.sync();
    const values = last.values[0] ?? [];
    const to = (headings.values[0] ?? []).indexOf("To");
    if (to < 0 || !values.includes(reference)) return;
    last.getCell(0, to).hyperlink = {
      address: link,
      textToDisplay: String(values[to]),
      screenTip: "Outlook",
    };
    await context.sync();
  });
}

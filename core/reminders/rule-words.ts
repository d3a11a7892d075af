/** How a rule speaks: a stop or a warning, and the cell it points at. */
import type { ReminderDraft } from "./draft.ts";
import type { Stop, StopCell } from "./pre-flight.ts";

/** The cell of a field in the first covered invoice's row. */
export const at = (draft: ReminderDraft, field: string): StopCell => ({
  row: draft.group.covered[0]?.invoice.row ?? 0,
  field,
});

/** A stop that no one can accept away. */
export const stop = (message: string, cell: StopCell, value?: string): Omit<Stop, "code"> => ({
  grade: "stop",
  message,
  cell,
  ...(value === undefined ? {} : { value }),
});

/** A warning that may be accepted for this batch. */
export const warning = (message: string, cell: StopCell, value?: string): Omit<Stop, "code"> => ({
  grade: "warning",
  message,
  cell,
  ...(value === undefined ? {} : { value }),
});

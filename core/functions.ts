/** Every worksheet function, declared once: the hosts, the help pages and docs/functions.md are all made from this list. */
import type { WorksheetFunction } from "./functions/declaration.ts";

export { callFunction } from "./functions/call.ts";

/** All worksheet functions in the order of docs/functions.md. */
export const worksheetFunctions: readonly WorksheetFunction[] = [];

/**
 * The rules that are not needed for a formula in every row: reading a ledger, letters, the sending protocol, and the
 * worksheet functions that read whole tables. Rules only: it calls no Google service. The build puts it into
 * sidebar.html as text; `page.ts` fetches it when it is first wanted.
 */
export { callFunction, worksheetFunctions } from "../core/functions.ts";
export { ledgerNow, markChanges, mendChanges } from "../core/reminders/recheck.ts";
export { sendChunk } from "../core/reminders/send.ts";
export { runEffects } from "../core/reminders/send-effects.ts";

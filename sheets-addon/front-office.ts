/**
 * What the menu says and plans without the sidebar. It is part of the sidebar's own script, so that both plan with the same
 * code and speak the same words; the server takes that script from the page (`page.ts`) when a menu item first wants it.
 * Rules and words only: it calls no Google service and touches no page.
 */
export { DESK_NAMES } from "../panel/desk.ts";
export { ageWords, helpText } from "./menu-texts.ts";
export { sendDue } from "./send-due.ts";

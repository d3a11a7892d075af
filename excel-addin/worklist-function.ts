/** WORKLIST, which carries the ledger reader with it: a script of its own beside functions.js. */
import { worklistFunctions } from "../core/functions/worklist.ts";
import { answerOf } from "./register.ts";

globalThis.duebookTables = Object.fromEntries(worklistFunctions.map((fn) => [fn.name, answerOf(fn)]));

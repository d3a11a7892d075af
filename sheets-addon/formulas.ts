/**
 * The worksheet functions that stand in every row of a sheet. Google loads and parses Code.js anew for each formula, so
 * terms and aging are plain code, and the two large families (fees, next action) are unpacked by the formulas that use them.
 */
import { partOf, parts, shared } from "duebook:parts";
import { agingFunctions } from "../core/functions/aging.ts";
import type { WorksheetFunction } from "../core/functions/declaration.ts";
import { termsFunctions } from "../core/functions/terms.ts";
import { inflate, utf8 } from "./inflate.ts";

/** The function of that name; undefined where the back office has it. */
export function rowFunction(name: string): WorksheetFunction | undefined {
  const part = partOf[name];
  const functions = part === undefined ? [...termsFunctions, ...agingFunctions] : unpacked(part);
  return functions.find((fn) => fn.name === name);
}

function unpacked(part: string): readonly WorksheetFunction[] {
  const code = utf8(inflate(bytesOf(parts[part] ?? "")));
  return new Function("duebookShared", code)(shared) as readonly WorksheetFunction[];
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The bytes of a base64 text; Apps Script has no atob, and asking its Utilities would cost a round trip. */
function bytesOf(base64: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((base64.replace(/=+$/, "").length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const sign of base64) {
    if (sign === "=") break;
    held = ((held << 6) | DIGITS.indexOf(sign)) & 0xfff_fff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 255;
  }
  return bytes;
}

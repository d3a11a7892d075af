/** The server's faults in the reader's language, by their codes. */
import { fillIn } from "../../panel/formats.ts";
import type { FaultCode } from "../fault.ts";
import { frame } from "./frame-words.ts";
import { da } from "./words/faults/da.ts";
import { de } from "./words/faults/de.ts";
import { es } from "./words/faults/es.ts";
import { fi } from "./words/faults/fi.ts";
import { fr } from "./words/faults/fr.ts";
import { nb } from "./words/faults/nb.ts";
import { nl } from "./words/faults/nl.ts";
import { sv } from "./words/faults/sv.ts";

/** Faults by the frame's language; none for English, which the server itself speaks. */
export const faultWords: Readonly<Record<string, Readonly<Record<FaultCode, string>>>> = {
  da,
  de,
  es,
  fi,
  fr,
  nb,
  nl,
  sv,
};

/** What a failed answer of the server says: its sentence in the reader's language, or as the server wrote it. */
export function faultSaid(answer: string, code: string = frame.code): string {
  try {
    const told = JSON.parse(answer) as {
      readonly error: string;
      readonly code?: string;
      readonly values?: Readonly<Record<string, string | number>>;
    };
    const words: Readonly<Record<string, string>> | undefined = faultWords[code];
    const text = told.code === undefined ? undefined : words?.[told.code];
    return text === undefined ? told.error : fillIn(text, told.values ?? {}).trim();
  } catch {
    // The guard answers in plain text: a page of an earlier start is the only one a person meets.
    return faultWords[code]?.["page-old"] ?? answer;
  }
}

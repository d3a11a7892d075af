/** The menu's short texts in the reader's language: its help, and what *Age to today* says. */
import type { Day } from "../core/day.ts";
import { fillIn } from "../panel/formats.ts";
import { wordsFor } from "../panel/languages.ts";
import { menuFormats } from "./menu-formats.ts";
import { menuLabels } from "./menu-labels.ts";
import { menuWordsFor } from "./menu-words.ts";

/** What each item does, a line each. */
export function helpText(locale: string): string {
  const labels = menuLabels(locale);
  const { code } = wordsFor(locale);
  const { labelled } = menuFormats(code);
  return menuWordsFor(code)
    .help.map((line, i) => (labels[i] ? labelled(labels[i], line) : `\n${line}`))
    .join("\n");
}

/** What *Age to today* says when it is done, or cannot be. */
export function ageWords(locale: string, today: Day): { title: string; noAsOf: string; agedTo: string } {
  const labels = menuLabels(locale);
  const { code } = wordsFor(locale);
  const words = menuWordsFor(code);
  return {
    title: labels[1] ?? "",
    noAsOf: fillIn(words.noAsOf, { item: labels[0] ?? "" }),
    agedTo: fillIn(words.aged, { date: menuFormats(code).date(today) }),
  };
}

/** Names of months as programs and people write them, in twelve languages. */
import { foldText } from "./label.ts";

/** Twelve names a language, January first; abbreviations are the first three or four letters, see monthNumber. */
const NAMES: readonly string[] = [
  "january february march april may june july august september october november december",
  "januar februar marts april maj juni juli august september oktober november december",
  "januari februari mars april maj juni juli augusti september oktober november december",
  "januar februar mars april mai juni juli august september oktober november desember",
  "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
  "januar februar marz april mai juni juli august september oktober november dezember",
  "janner feber maerz april mai juni juli august september oktober november dezember",
  "januari februari maart april mei juni juli augustus september oktober november december",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesakuu heinakuu elokuu syyskuu lokakuu marraskuu joulukuu",
  "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
  "styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien",
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia",
  "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
];

/** Short forms that are not the beginning of the name, or would be two months by their first letters. */
const SHORT: Readonly<Record<string, number>> = {
  sept: 9, mrt: 3, mrz: 3, juin: 6, juil: 7, jun: 6, jul: 7, mar: 3, maj: 5, mai: 5, mei: 5, may: 5, aou: 8, lis: 11, gen: 1, ene: 1,
}; // biome-ignore format: a table

function monthTable(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const clashes = new Set<string>();
  const add = (word: string, month: number): void => {
    const known = table.get(word);
    if (known !== undefined && known !== month) clashes.add(word);
    table.set(word, month);
  };
  for (const language of NAMES) {
    language.split(" ").forEach((name, i) => {
      add(name, i + 1);
      if (name.length > 3) add(name.slice(0, 3), i + 1);
      if (name.length > 4) add(name.slice(0, 4), i + 1);
    });
  }
  // What means two months in two languages (Polish "lis" aside) is no month at all: it must not be guessed.
  for (const clash of clashes) table.delete(clash);
  for (const [word, month] of Object.entries(SHORT)) table.set(word, month);
  return table;
}

const MONTHS = monthTable();

/** The month (1–12) a word names, in any of the twelve languages, full or short, with or without a dot; undefined for none. */
export const monthNumber = (word: string): number | undefined =>
  MONTHS.get(foldText(word).replace(/\.$/, ""));

/** Terms' text cut into numbers, signs and words with a meaning. */
import { foldWord, type TermWord, termWordOf } from "./words.ts";

/** A piece of the text. `marked`: a number that "the", "le" or "th" makes a day of the month. `written`: as typed. */
export type Token =
  | { readonly kind: "number"; readonly digits: string; readonly marked: boolean; readonly written: string }
  | { readonly kind: "sign"; readonly sign: "/" | "+" | "%"; readonly written: string }
  | { readonly kind: "word"; readonly word: TermWord; readonly written: string }
  | { readonly kind: "unknown"; readonly written: string };

const ORDINAL = /^(?:st|nd|rd|th|er|e|eme|ste|de|o)$/;
const PIECE = /\d+(?:[.,]\d+)*|\p{L}+|[/+%]|[-\u2012-\u2014\u2212]|\S/gu;
const DOTTED = /(^|[^\p{L}])((?:\p{L}\.){2,}\p{L}?)(?!\p{L})/gu;
const SEPARATOR = /^[.,;:()'’"“”„«»&!·*]$/;
const DASH = /^[-\u2012-\u2014\u2212]$/;

interface Piece {
  readonly text: string;
  readonly at: number;
}

/** The tokens of a text of terms, in order; an unknown word is a token of its own, so that the reader can name it. */
export function termTokens(text: string): Token[] {
  // "C.O.D." and "E.O.M." are one word; elsewhere a full stop outside a number means nothing.
  const plain = text
    .normalize("NFC")
    .replace(
      DOTTED,
      (_all, before: string, dotted: string) => before + dotted.replace(/\./g, "").padEnd(dotted.length),
    );
  const pieces: Piece[] = [];
  for (const match of plain.matchAll(PIECE)) pieces.push({ text: match[0], at: match.index });
  const tokens: Token[] = [];
  let marked = false;
  for (let i = 0; i < pieces.length; i++) {
    const { text: piece, at } = pieces[i] as Piece;
    const next = pieces[i + 1];
    if (/^\d/.test(piece)) {
      const ordinal =
        next !== undefined && next.at === at + piece.length && ORDINAL.test(foldWord(next.text));
      if (ordinal) i++;
      tokens.push({
        kind: "number",
        digits: piece,
        marked: marked || ordinal,
        written: ordinal ? piece + next.text : piece,
      });
      marked = false;
      continue;
    }
    if (piece === "/" || piece === "+" || piece === "%") {
      tokens.push({ kind: "sign", sign: piece, written: piece });
      marked = false;
      continue;
    }
    if (DASH.test(piece)) {
      // "2/10 - net 30" and "end-of-month" are a pause; "-5" and "30-60-90" are not.
      const before = pieces[i - 1];
      const joinsWords = before !== undefined && next !== undefined && !/^\d/.test(next.text);
      if (joinsWords) continue;
      const pause =
        before !== undefined && /\p{L}$/u.test(before.text) && before.at + before.text.length === at;
      if (pause) continue;
      const range = before !== undefined && /^\d/.test(before.text) && next !== undefined;
      if (range) tokens.push({ kind: "sign", sign: "/", written: "-" });
      else {
        tokens.push({ kind: "unknown", written: next ? `-${next.text}` : "-" });
        i++;
      }
      continue;
    }
    if (SEPARATOR.test(piece)) continue;
    const found = phraseAt(pieces, i);
    if (!found) {
      tokens.push({ kind: "unknown", written: piece });
      continue;
    }
    if (found.word === "mark") marked = true;
    else if (found.word !== "skip") {
      tokens.push({ kind: "word", word: found.word, written: plain.slice(at, found.end).trim() });
      marked = false;
    }
    i = found.last;
  }
  return tokens;
}

/** The longest known phrase that begins at a piece; small words inside it do not count. */
function phraseAt(
  pieces: readonly Piece[],
  from: number,
): { word: TermWord; last: number; end: number } | undefined {
  const key: string[] = [];
  let best: { word: TermWord; last: number; end: number } | undefined;
  for (let i = from; i < pieces.length && key.length < 4; i++) {
    const piece = pieces[i] as Piece;
    if (!/^\p{L}/u.test(piece.text)) {
      if (SEPARATOR.test(piece.text) || DASH.test(piece.text)) continue;
      break;
    }
    const folded = foldWord(piece.text);
    const small = termWordOf(folded);
    // The first word counts even when small: "d'avance" begins with the French "d'".
    if (i > from && (small === "skip" || small === "mark")) continue;
    key.push(folded);
    const word = termWordOf(key.join("_"));
    if (word) best = { word, last: i, end: piece.at + piece.text.length };
    if (i === from && (word === "skip" || word === "mark")) {
      // A small word never begins a phrase with a meaning.
      return best;
    }
  }
  return best;
}

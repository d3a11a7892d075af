/** Texts that stand more than once in a column: a table of our own, because a Map of 100,000 numbers costs a quarter of reading them. */

/** How many places may be looked at, per text, before the texts must be ones made to collide. */
const MOST_STEPS = 32;

/**
 * The positions of each text that stands more than once, in order; blank texts and those `left` out do not count. `bits`
 * are the texts' own `scattered` bits.
 */
export function repeats(
  texts: readonly string[],
  bits: ArrayLike<number>,
  left: Uint8Array | undefined,
): number[][] {
  let size = 16;
  while (size < texts.length * 2) size *= 2;
  const firsts = new Int32Array(size);
  const found = new Map<number, number[]>();
  let steps = texts.length * MOST_STEPS;
  for (let i = 0; i < texts.length; i++) {
    const own = bits[i] as number;
    if (own === BLANK || left?.[i]) continue;
    let place = own & (size - 1);
    let first = firsts[place] as number;
    // Texts of other bits are others: looking at their letters would cost more than all the rest.
    while (first !== 0 && (bits[first - 1] !== own || texts[first - 1] !== texts[i])) {
      if (--steps < 0) return plainRepeats(texts, left);
      place = (place + 1) & (size - 1);
      first = firsts[place] as number;
    }
    if (first === 0) firsts[place] = i + 1;
    else {
      const chain = found.get(first - 1);
      if (chain) chain.push(i);
      else found.set(first - 1, [first - 1, i]);
    }
  }
  return [...found.values()];
}

/** What a blank text's bits are. */
const BLANK = 0;

/** A text as 32 bits that look random (the last step is MurmurHash3's, public domain); 0 for a blank one alone. */
export function scattered(text: string): number {
  if (text === "") return BLANK;
  let bits = text.length;
  for (let at = 0; at < text.length; at++) bits = (Math.imul(bits, 31) + text.charCodeAt(at)) | 0;
  bits = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b);
  return bits ^ (bits >>> 13) || 1;
}

function plainRepeats(texts: readonly string[], left: Uint8Array | undefined): number[][] {
  const found = new Map<string, number[]>();
  texts.forEach((text, i) => {
    if (text === "" || left?.[i]) return;
    const chain = found.get(text);
    if (chain) chain.push(i);
    else found.set(text, [i]);
  });
  return [...found.values()].filter((chain) => chain.length > 1);
}

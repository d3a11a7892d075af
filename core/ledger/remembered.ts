/** The same words come back on thousands of rows: each is understood once a reading. */

/** How many of the words last met are looked at before all of them. */
const RECENT = 8;

/** A reader that keeps what it understood, for as long as the caller keeps the reader. */
export function remembered<T>(understand: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  const words: string[] = [];
  const meanings: T[] = [];
  let next = 0;
  return (text) => {
    // A column has few words, and one that is the same to the letter is found faster than one looked up.
    for (let w = 0; w < words.length; w++) if (words[w] === text) return meanings[w] as T;
    let meaning = known.get(text);
    if (meaning === undefined && !known.has(text)) {
      meaning = understand(text);
      known.set(text, meaning);
    }
    words[next] = text;
    meanings[next] = meaning as T;
    next = (next + 1) % RECENT;
    return meaning as T;
  };
}

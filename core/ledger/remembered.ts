/** The same words come back on thousands of rows: each is understood once a reading. */

/** A reader that keeps what it understood, for as long as the caller keeps the reader. */
export function remembered<T>(understand: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let before: string | undefined;
  let same: T;
  return (text) => {
    // Rows of one kind stand together: most words are the one above.
    if (text === before) return same;
    let found = known.get(text);
    if (found === undefined && !known.has(text)) {
      found = understand(text);
      known.set(text, found);
    }
    same = found as T;
    before = text;
    return same;
  };
}

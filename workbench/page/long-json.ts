/** The JSON of a long request, made a piece at a time: in one piece it would hold the page for as long as it takes. */

/** Elements written at a time. */
const MANY = 500;
/** Lists shorter than this are looked into: their elements may be long themselves, as the sheets of a workbook are. */
const FEW = 60;

/** The JSON text of a value in pieces; joined they are what JSON.stringify gives. */
export function* jsonPieces(value: unknown): Generator<string, undefined> {
  if (Array.isArray(value)) {
    yield "[";
    if (value.length < FEW) {
      for (const [i, element] of value.entries()) {
        if (i > 0) yield ",";
        yield* jsonPieces(element ?? null);
      }
    } else {
      for (let i = 0; i < value.length; i += MANY)
        yield (i > 0 ? "," : "") + JSON.stringify(value.slice(i, i + MANY)).slice(1, -1);
    }
    yield "]";
  } else if (typeof value === "object" && value !== null) {
    yield "{";
    let first = true;
    for (const [name, part] of Object.entries(value)) {
      if (part === undefined) continue;
      yield `${first ? "" : ","}${JSON.stringify(name)}:`;
      yield* jsonPieces(part);
      first = false;
    }
    yield "}";
  } else yield JSON.stringify(value ?? null);
}

/** The same as what a request sends, its pieces gathered. */
export function* jsonBlob(value: unknown): Generator<void, Blob> {
  const pieces: string[] = [];
  for (const piece of jsonPieces(value)) {
    pieces.push(piece);
    yield;
  }
  return new Blob(pieces);
}

/**
 * Raw deflate (RFC 1951) undone bit by bit. Libraries build their tables while they load, which every formula of a
 * sheet would pay for; this is slower at work and free until then.
 */

/** A Huffman code: how many symbols each length has, and the symbols in the order of their codes. */
interface Code {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

// RFC 1951, 3.2.5: the lengths and distances a symbol stands for, and how many extra bits it takes.
const LENGTHS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258]; // biome-ignore format: a table
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]; // biome-ignore format: a table
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function codeOf(lengths: readonly number[]): Code {
  const counts = new Uint16Array(16);
  for (const length of lengths) counts[length] = (counts[length] as number) + 1;
  counts[0] = 0;
  const places = new Uint16Array(17);
  for (let i = 1; i < 16; i++) places[i + 1] = (places[i] as number) + (counts[i] as number);
  const symbols = new Uint16Array(lengths.length);
  lengths.forEach((length, symbol) => {
    if (length > 0) {
      symbols[places[length] as number] = symbol;
      places[length] = (places[length] as number) + 1;
    }
  });
  return { counts, symbols };
}

const repeated = (value: number, times: number): number[] => new Array(times).fill(value);

/** The bytes that were deflated. Throws where the data is not deflate. */
export function inflate(packed: Uint8Array): number[] {
  const out: number[] = [];
  let at = 0;
  let held = 0;
  let count = 0;
  const bits = (wanted: number): number => {
    while (count < wanted) {
      if (at >= packed.length)
        throw new Error("This copy of Duebook is damaged. Push all three files again.");
      held |= (packed[at++] as number) << count;
      count += 8;
    }
    const value = held & ((1 << wanted) - 1);
    held >>>= wanted;
    count -= wanted;
    return value;
  };
  const symbol = ({ counts, symbols }: Code): number => {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length < 16; length++) {
      code |= bits(1);
      const many = counts[length] as number;
      if (code - many < first) return symbols[index + code - first] as number;
      index += many;
      first = (first + many) << 1;
      code <<= 1;
    }
    throw new Error("This copy of Duebook is damaged. Push all three files again.");
  };
  const tables = (): [Code, Code] => {
    const literals = bits(5) + 257;
    const distances = bits(5) + 1;
    const some = bits(4) + 4;
    const lengths: number[] = repeated(0, 19);
    for (let i = 0; i < some; i++) lengths[ORDER[i] as number] = bits(3);
    const code = codeOf(lengths);
    const all: number[] = [];
    while (all.length < literals + distances) {
      const one = symbol(code);
      if (one < 16) all.push(one);
      else if (one === 16) all.push(...repeated(all[all.length - 1] ?? 0, 3 + bits(2)));
      else all.push(...repeated(0, one === 17 ? 3 + bits(3) : 11 + bits(7)));
    }
    return [codeOf(all.slice(0, literals)), codeOf(all.slice(literals))];
  };
  const block = ([literals, distances]: [Code, Code]): void => {
    for (let one = symbol(literals); one !== 256; one = symbol(literals)) {
      if (one < 256) {
        out.push(one);
        continue;
      }
      const length = (LENGTHS[one - 257] as number) + bits(LENGTH_BITS[one - 257] as number);
      const far = symbol(distances);
      const extra = far < 4 ? 0 : (far >> 1) - 1;
      const distance = far < 4 ? far + 1 : ((2 + (far & 1)) << extra) + 1 + bits(extra);
      for (let i = 0; i < length; i++) out.push(out[out.length - distance] as number);
    }
  };
  for (let last = 0; last === 0; ) {
    last = bits(1);
    const kind = bits(2);
    if (kind === 2) block(tables());
    else if (kind === 1) {
      const literals = [...repeated(8, 144), ...repeated(9, 112), ...repeated(7, 24), ...repeated(8, 8)];
      block([codeOf(literals), codeOf(repeated(5, 30))]);
    } else if (kind === 0) {
      // A stored block begins at a whole byte: its length, the length's complement, its bytes.
      held = 0;
      count = 0;
      const length = bits(16);
      bits(16);
      for (let i = 0; i < length; i++) out.push(bits(8));
    } else throw new Error("This copy of Duebook is damaged. Push all three files again.");
  }
  return out;
}

/** Text from its UTF-8 bytes; Apps Script has no TextDecoder. */
export function utf8(bytes: readonly number[]): string {
  let text = "";
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i++] as number;
    const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let point = more === 0 ? first : first & (0x3f >> more);
    for (let k = 0; k < more; k++) point = (point << 6) | ((bytes[i++] as number) & 0x3f);
    text += String.fromCodePoint(point);
  }
  return text;
}

// What a packed bundle (esbuild.pack.mjs) carries to get its tables and sentences back. Nothing runs while it loads.

/** The groups as esbuild.pack.mjs wrote them; it puts the real ones in this place. */
const PACKED = [];

/** Unpacked groups, by number. */
const open = [];

/** The place of one of the 91 signs of a packed group: printable ASCII without quotation marks, slashes (no comment can begin). */
const digitOf = (code) => code - (code > 92 ? 36 : code > 47 ? 35 : code > 39 ? 34 : code > 34 ? 33 : 32);

/** The bytes of 13 bits in two signs each. */
function bytesOf(text) {
  const bytes = [];
  let held = 0;
  let count = 0;
  for (let i = 0; i < text.length; i += 2) {
    held |= (digitOf(text.charCodeAt(i)) + 91 * digitOf(text.charCodeAt(i + 1))) << count;
    for (count += 13; count > 7; count -= 8) {
      bytes.push(held & 255);
      held >>>= 8;
    }
  }
  return bytes;
}

/** Raw deflate (RFC 1951) undone; each byte becomes the character of that number. */
export function inflate(bytes) {
  const out = [];
  let at = 0;
  // The next 15 bits at least, the first one lowest.
  const peek = () => {
    const i = at >> 3;
    return (bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16)) >> (at & 7);
  };
  const bits = (wanted) => {
    const value = peek() & ((1 << wanted) - 1);
    at += wanted;
    return value;
  };
  // A Huffman code as a table by the next bits: the symbol and, in the lowest four bits, how many of them are its own.
  const codeOf = (lengths) => {
    let most = 1;
    for (const length of lengths) if (length > most) most = length;
    const table = new Uint16Array(1 << most);
    let code = 0;
    for (let length = 1; length <= most; length++, code <<= 1)
      for (let symbol = 0; symbol < lengths.length; symbol++)
        if (lengths[symbol] === length) {
          let place = 0;
          for (let i = 0; i < length; i++) place |= ((code >> i) & 1) << (length - 1 - i);
          for (; place < table.length; place += 1 << length) table[place] = (symbol << 4) | length;
          code++;
        }
    return () => {
      const found = table[peek() & (table.length - 1)];
      at += found & 15;
      return found >> 4;
    };
  };
  const codes = () => {
    const literals = bits(5) + 257;
    const total = literals + bits(5) + 1;
    const some = bits(4) + 4;
    const meta = [];
    for (let i = 0; i < 19; i++)
      meta[i < 3 ? i + 16 : i < 4 ? 0 : i & 1 ? 7 - ((i - 5) >> 1) : 8 + ((i - 4) >> 1)] =
        i < some ? bits(3) : 0;
    const next = codeOf(meta);
    const all = [];
    while (all.length < total) {
      const symbol = next();
      if (symbol < 16) all.push(symbol);
      else {
        const value = symbol < 17 ? all[all.length - 1] : 0;
        for (let n = symbol < 17 ? 3 + bits(2) : symbol < 18 ? 3 + bits(3) : 11 + bits(7); n; n--)
          all.push(value);
      }
    }
    return [all.slice(0, literals), all.slice(literals)].map(codeOf);
  };
  const fixed = () => [
    codeOf(Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8))),
    codeOf(new Array(30).fill(5)),
  ];
  for (let last = 0; !last; ) {
    last = bits(1);
    // Kind 2 brings its own codes, kind 1 (short groups) has fixed ones; the packer lets no stored block (0) through.
    const [literal, distance] = bits(2) > 1 ? codes() : fixed();
    for (let symbol = literal(); symbol !== 256; symbol = literal()) {
      if (symbol < 256) out.push(symbol);
      else {
        const place = symbol - 257;
        const more = place < 8 || place > 27 ? 0 : (place >> 2) - 1;
        let length = place > 27 ? 258 : place < 8 ? place + 3 : ((4 + (place & 3)) << more) + 3 + bits(more);
        const far = distance();
        const extra = far < 4 ? 0 : (far >> 1) - 1;
        const back = far < 4 ? far + 1 : ((2 + (far & 1)) << extra) + 1 + bits(extra);
        while (length--) out.push(out[out.length - back]);
      }
    }
  }
  let text = "";
  for (let i = 0; i < out.length; i += 4096) text += String.fromCharCode(...out.slice(i, i + 4096));
  return text;
}

/** The packed value of that group and place; always the same object. */
export function duebookUnpack(group, place) {
  open[group] ??= JSON.parse(inflate(bytesOf(PACKED[group])));
  return open[group][place];
}

/** A packed sentence with values in its gaps. */
export function duebookFill(group, place, ...values) {
  const [first, ...rest] = duebookUnpack(group, place);
  return rest.reduce((text, next, i) => text + values[i] + next, first);
}

/** A value worked when first asked for. */
export function duebookLazy(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

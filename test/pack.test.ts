import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const { pack } = (await import(`${root}esbuild.pack.mjs`)) as { pack(code: string): Promise<string> };
const { inflate } = (await import(`${root}esbuild.unpack.mjs`)) as { inflate(bytes: Uint8Array): string };

/** What packed code, ending in an expression, comes to. */
const run = async (code: string): Promise<unknown> => {
  const packed = await pack(`// core/sample.ts\n${code}`);
  return JSON.parse(
    new Script(
      `(()=>{${packed.replace(/^export /gm, "")}\nreturn JSON.stringify(answer())})()`,
    ).runInThisContext(),
  );
};

describe("packed bundles", () => {
  test("give back every byte that was deflated", () => {
    const words = fc.array(fc.constantFrom("faktura ", "rykker ", "Zahlung ", "\u00e5\u00e6\u00ff", "0"), {
      maxLength: 900,
    });
    fc.assert(
      fc.property(words, fc.uint8Array({ maxLength: 300 }), (text, noise) => {
        const bytes = Buffer.concat([
          Buffer.from(text.join(""), "latin1"),
          noise,
          Buffer.alloc(text.length, "ab"),
        ]);
        const packed = deflateRawSync(bytes, { level: 9, strategy: 0 });
        // Stored blocks are refused while packing.
        if (((packed[0] as number) & 6) !== 0)
          expect(Buffer.from(inflate(packed), "latin1").equals(bytes)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test("keep a table's values, its words beyond Latin-1 and its identity", async () => {
    const code = `var TABLE = [{ name: "h\u00e4mtning \u2013 \u20ac och mera ord", days: -3, on: true, none: null }, { name: "andra raden i tabellen h\u00e4r", days: 4 }];
function answer() { return [TABLE, TABLE === TABLE, TABLE[0] === TABLE[0]]; }`;
    expect(await run(code)).toEqual([
      [
        { name: "h\u00e4mtning \u2013 \u20ac och mera ord", days: -3, on: true, none: null },
        { name: "andra raden i tabellen h\u00e4r", days: 4 },
      ],
      true,
      true,
    ]);
  });

  test("work a constant that is made of others, once", async () => {
    const code = `var WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
var made = [];
var SET = new Set(WORDS.split("|").map((word) => (made.push(word), word)));
function answer() { return [SET.has("seven"), SET.has("zero"), SET.size, made.length]; }`;
    expect(await run(code)).toEqual([true, false, 12, 12]);
  });

  test("leave a name alone where it means something else", async () => {
    const code = `var TERMS = ["net thirty days after the invoice", "end of the month after the next one"];
function own(TERMS) { return TERMS.length; }
function inner() { const list = []; for (const TERMS of [1, 2]) list.push(TERMS); return list.concat(TERMS.length); }
function caught() { try { throw 7; } catch (TERMS) { return TERMS; } }
function keys() { return { TERMS, other: { TERMS: 1 }.TERMS }; }
function answer() { return [own("abc"), inner(), caught(), keys().TERMS[1], keys().other]; }`;
    expect(await run(code)).toEqual([3, [1, 2, 2], 7, "end of the month after the next one", 1]);
  });

  test("fill a sentence's gaps in their order", async () => {
    const code = `function say(a, b) { return \`The amount \${a} is too large for \${b + \`, which takes at most \${a} and nothing more\`}: check it.\`; }
function answer() { return say(5, "x"); }`;
    expect(await run(code)).toBe(
      "The amount 5 is too large for x, which takes at most 5 and nothing more: check it.",
    );
  });

  test("let two tables that share a row go on sharing it", async () => {
    const code = `var ROW = ["friendly-reminder", "demand", 1, "base day", true, "email", 0];
var FIRST = [ROW, ["phone-call", "demand", 8, "base day", true, "phone", 2]];
var SECOND = [...FIRST.slice(0, 1), ["formal-reminder", "demand", 30, "base day", true]];
function answer() { return [FIRST[0] === SECOND[0], ROW === FIRST[0], SECOND.length]; }`;
    expect(await run(code)).toEqual([true, true, 2]);
  });
});

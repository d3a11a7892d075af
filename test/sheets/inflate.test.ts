import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inflate, utf8 } from "../../sheets-addon/inflate.ts";

const back = (text: string, level: number): string =>
  utf8(inflate(new Uint8Array(deflateRawSync(Buffer.from(text), { level }))));

describe("What the build packs is unpacked as it was", () => {
  test.each([1, 6, 9])("code and words of nine languages, level %i", (level) => {
    const text = 'function f(a){return a?`påmindelse`:"muistutus – 5 000 €"} 😀 '.repeat(900);
    expect(back(text, level)).toBe(text);
  });

  test("any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 400 }),
        fc.integer({ min: 1, max: 9 }),
        (text, level) => {
          expect(back(text, level)).toBe(text);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("a cut copy is refused with what to do, not answered from half", () => {
    const packed = deflateRawSync(Buffer.from("late fee, ".repeat(50))).subarray(0, 8);
    expect(() => inflate(new Uint8Array(packed))).toThrow(/damaged\. Push all three files again/);
  });
});

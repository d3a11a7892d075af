import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeWhole } from "../../workbench/server/state-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "duebook-whole-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a file is replaced whole", () => {
  const path = join(folder, "ledger.csv");
  writeFileSync(path, "the old one, longer than the new");
  writeWhole(path, "the new one");
  expect(readFileSync(path, "utf8")).toBe("the new one");
  expect(readdirSync(folder)).toEqual(["ledger.csv"]);
  rmSync(path);
});

test("where it cannot be put in place, the old one stands and nothing is left beside it", () => {
  // A folder of that name: nothing can be renamed over it.
  mkdirSync(join(folder, "taken", "inside"), { recursive: true });
  expect(() => writeWhole(join(folder, "taken"), "new")).toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
  // Writing stops on its way: content that is no bytes at all.
  const broken = { length: 4 } as unknown as Uint8Array;
  writeFileSync(join(folder, "kept.csv"), "old");
  expect(() => writeWhole(join(folder, "kept.csv"), broken)).toThrow();
  expect(readFileSync(join(folder, "kept.csv"), "utf8")).toBe("old");
  expect(readdirSync(folder).sort()).toEqual(["kept.csv", "taken"]);
});

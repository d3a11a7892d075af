import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { Documents } from "../../workbench/server/documents.ts";
import { smallWorkbook } from "./small-workbook.ts";

const folder = mkdtempSync(join(tmpdir(), "duebook-documents-"));
const path = join(folder, "ledger.xlsx");
const kept = process.env.DUEBOOK_STATE;
process.env.DUEBOOK_STATE = join(folder, "state");
afterAll(() => {
  if (kept === undefined) delete process.env.DUEBOOK_STATE;
  else process.env.DUEBOOK_STATE = kept;
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
});

const PATCH = { cells: [] };
const SAVE = { kind: "xlsx", patch: PATCH, whole: false, firstSheet: "Ledger" } as const;

test("saving that is stopped changes nothing: the file stands, and is saved whole the next time", async () => {
  writeFileSync(path, smallWorkbook());
  const before = readFileSync(path);
  const documents = new Documents();
  const document = await documents.openPath(path);
  const { fingerprint } = document;
  const write = {
    ...SAVE,
    patch: { cells: [{ sheet: "Ledger", cells: [{ row: 1, column: 0, value: "changed" }] }] },
  };
  expect(await documents.save(document, write as never, undefined, async () => true)).toBeUndefined();
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(document.fingerprint).toBe(fingerprint);
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  expect(await documents.save(document, write as never, undefined, async () => false)).toBe(document);
  expect(readFileSync(path).equals(before)).toBe(false);
});

describe("a workbook saved under another name", () => {
  const open = async () => {
    writeFileSync(path, smallWorkbook());
    const documents = new Documents();
    return { documents, document: await documents.openPath(path) };
  };

  test("has its unsaved work and what it sent found again under that name", async () => {
    const { documents, document } = await open();
    await documents.save(document, SAVE, "new.xlsx");
    document.recovery.keep(document.fingerprint, PATCH);
    document.journal.add(["R-1", "SENT"]);
    const again = await new Documents().openPath(join(folder, "new.xlsx"));
    expect(new Documents().view(again).recovered).toBeDefined();
    expect(again.journal.rows()).toEqual([["R-1", "SENT"]]);
  });

  test("leaves the old file what was sent from it: the old file does not hold it", async () => {
    const { documents, document } = await open();
    document.journal.add(["R-1", "SENT"]);
    await documents.save(document, SAVE, "new.xlsx");
    expect((await new Documents().openPath(path)).journal.rows()).toEqual([["R-1", "SENT"]]);
    expect((await new Documents().openPath(join(folder, "new.xlsx"))).journal.rows()).toEqual([]);
  });

  test("saved in place, the file itself holds what was sent, and the journal is empty", async () => {
    const { documents, document } = await open();
    document.journal.add(["R-1", "SENT"]);
    await documents.save(document, SAVE);
    expect((await new Documents().openPath(path)).journal.rows()).toEqual([]);
  });
});

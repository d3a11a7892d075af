import { expect, test } from "vitest";
import { duebookHost } from "../../excel-addin/host.ts";
import { hostContract } from "../hosts/host.contract.ts";
import { enter, openExcel, workbookOf } from "./client.ts";

const NAMES = ["NEXT_ACTION", "LATE_FEE"];

hostContract("Microsoft's own Excel client", async (sheets) => {
  enter(openExcel(workbookOf(sheets)));
  return { host: duebookHost({ functionNames: NAMES }) };
});

test("x", () => expect(1).toBe(1));

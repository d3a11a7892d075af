import { hostContract } from "./host.contract.ts";
import { memoryHost } from "./memory-host.ts";

hostContract("A workbook in memory", async (sheets) => ({ host: memoryHost(sheets) }));

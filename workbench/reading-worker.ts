/** The thread that reads one large file and ends: the server goes on answering, and ending it stops the work. */
import { parentPort, workerData } from "node:worker_threads";
import { Fault } from "./fault.ts";
import { type ReadingRequest, readForPage } from "./reading.ts";

try {
  const answer = await readForPage(workerData as ReadingRequest);
  parentPort?.postMessage({ answer }, [answer.lines.buffer as ArrayBuffer]);
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  parentPort?.postMessage({ fault: { message: error.message, told: error.told ?? error.exitCode } });
}

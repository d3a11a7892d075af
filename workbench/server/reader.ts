/** Who reads a file: this thread where it is small, a thread of its own where reading would keep the server from answering. */
import { Worker } from "node:worker_threads";
import { Fault, type ToldFault } from "../fault.ts";
import { type ReadingAnswer, type ReadingRequest, readForPage } from "../reading.ts";

/** Reads a file; `stop` ends it, and nothing of it stays. */
export type Reader = (request: ReadingRequest, stop?: AbortSignal) => Promise<ReadingAnswer>;

/** Files up to this many bytes are read in a few dozen milliseconds: less than a thread takes to start. */
const SMALL = 200_000;

interface Told {
  readonly answer?: ReadingAnswer;
  readonly fault?: { readonly message: string; readonly told: ToldFault | number };
}

/** Reads in this thread. */
export const readHere: Reader = (request) => readForPage(request);

/** Reads large files in a thread that runs the module at `worker`. */
export const readerWith =
  (worker: URL): Reader =>
  (request, stop) =>
    request.bytes.length <= SMALL ? readHere(request, stop) : readApart(worker, request, stop);

function readApart(worker: URL, request: ReadingRequest, stop?: AbortSignal): Promise<ReadingAnswer> {
  return new Promise((resolve, reject) => {
    const stopped = (): Fault => new Fault(`${request.name} was not opened: reading it was stopped.`);
    if (stop?.aborted) return reject(stopped());
    const thread = new Worker(worker, { workerData: request });
    const end = (): void => {
      void thread.terminate();
      reject(stopped());
    };
    stop?.addEventListener("abort", end, { once: true });
    const settle = (finish: () => void): void => {
      stop?.removeEventListener("abort", end);
      finish();
    };
    thread.once("message", ({ answer, fault }: Told) =>
      settle(() =>
        answer ? resolve(answer) : reject(new Fault(fault?.message ?? request.name, fault?.told ?? 2)),
      ),
    );
    // A file that needs more memory than a thread may have ends the thread, not the server.
    thread.once("error", (error) => settle(() => reject(error)));
    thread.once("exit", () => settle(() => reject(stopped())));
  });
}

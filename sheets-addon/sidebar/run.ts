/** google.script.run as a promise: one entry, JSON text both ways, one call at a time so that answers keep their order. */
import type { Call, Reply } from "../wire.ts";

/** The part of Google's client library the sidebar uses. */
interface Runner {
  withSuccessHandler(done: (value: unknown) => void): Runner;
  withFailureHandler(failed: (error: Error) => void): Runner;
  duebookRequest(json: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Sends JSON text to the server and resolves with its answer. */
export type Transport = (json: string) => Promise<string>;

/** Through Google's own bridge. */
export const throughGoogle: Transport = (json) =>
  new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((value) => resolve(String(value)))
      .withFailureHandler((error) => reject(error instanceof Error ? error : new Error(String(error))))
      .duebookRequest(json);
  });

/** Calls methods of the server by name, one after the other; rejects with the server's own sentence. */
export function caller(
  transport: Transport,
): <T>(method: Call["method"], ...args: readonly unknown[]) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(method: Call["method"], ...args: readonly unknown[]): Promise<T> => {
    const call = last.then(async () => {
      const reply = JSON.parse(await transport(JSON.stringify({ method, args }))) as Reply;
      if (!reply.ok) throw new Error(reply.error);
      return reply.value as T;
    });
    // A call that failed must not take the next ones down with it.
    last = call.catch(() => undefined);
    return call;
  };
}

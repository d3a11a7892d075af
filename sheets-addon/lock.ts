/** One writer at a time in a document: two windows appending to the same log would overwrite each other's rows. */

/** How long to wait for another run before telling the user, in milliseconds. */
const PATIENCE = 5_000;

/** Takes the document's lock and gives back how to release it; undefined where another run holds it. */
export function takeLock(): (() => void) | undefined {
  // Null where the script is in no document: then there is nobody to wait for either.
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock && !lock.tryLock(PATIENCE)) return undefined;
  return () => {
    // The lock must not be free before the writes made under it can be read by the next holder.
    SpreadsheetApp.flush();
    lock?.releaseLock();
  };
}

/** Runs the work while holding the document's lock; throws a sentence where another run holds it. */
export function alone<T>(work: () => T): T {
  const unlock = takeLock();
  if (!unlock) {
    throw new Error(
      "Duebook is already at work in this spreadsheet, perhaps in another window. Try again in a minute.",
    );
  }
  try {
    return work();
  } finally {
    unlock();
  }
}

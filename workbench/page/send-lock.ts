/** One batch at a time: among this browser's tabs by the browser's own lock, which a tab that dies lets go of, and among browsers by the server's. */
import type { ServerClient } from "./server-client.ts";

const KEY = "duebook.browser";

/** The lock of one workbook's sending. */
export class SendLock {
  private readonly server: ServerClient;
  private readonly documentId: string;
  private release: (() => void) | undefined;

  constructor(server: ServerClient, documentId: string) {
    this.server = server;
    this.documentId = documentId;
  }

  /** True where this page alone may send from now on. */
  async take(): Promise<boolean> {
    if (!(await this.takeHere())) return false;
    try {
      const holder = browserId();
      const { locked } = await this.server.json<{ locked: boolean }>(
        "POST",
        `/documents/${this.documentId}/lock`,
        { holder },
      );
      if (!locked) this.release?.();
      return locked;
    } catch (error) {
      this.release?.();
      throw error;
    }
  }

  async free(): Promise<void> {
    try {
      await this.server.json("DELETE", `/documents/${this.documentId}/lock`);
    } finally {
      this.release?.();
    }
  }

  private takeHere(): Promise<boolean> {
    return new Promise((resolve, reject) => {
      navigator.locks
        .request(`duebook-send-${this.documentId}`, { ifAvailable: true }, (lock) => {
          if (!lock) {
            resolve(false);
            return undefined;
          }
          return new Promise<void>((release) => {
            this.release = release;
            resolve(true);
          });
        })
        .catch(reject);
    });
  }
}

/** A name for this browser, the same in all its tabs. */
function browserId(): string {
  const known = localStorage.getItem(KEY);
  if (known) return known;
  const made = crypto.randomUUID();
  localStorage.setItem(KEY, made);
  return made;
}

/** Where mail goes as the user was told: the pane's button says it, and the server refuses a message where it is no longer so. */
import type { MailSettings } from "./mail-settings.ts";
import type { ServerClient } from "./server-client.ts";

/** The way mail goes, kept in step with the server's settings. */
export class MailWay {
  private readonly server: ServerClient;
  private readonly changed: () => void;
  private way: MailSettings["way"] = "inbox";

  /** `changed` is called when the pane must say it anew. */
  constructor(server: ServerClient, changed: () => void) {
    this.server = server;
    this.changed = changed;
  }

  now(): MailSettings["way"] {
    return this.way;
  }

  /** Asks the server: another page of this start may have set it. */
  async ask(): Promise<void> {
    this.take((await this.server.json<MailSettings>("GET", "/mail/settings")).way);
  }

  take(way: MailSettings["way"]): void {
    if (way === this.way) return;
    this.way = way;
    this.changed();
  }
}

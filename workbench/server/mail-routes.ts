/** What the page may ask about mail: deliver, look into the inbox, keep the journal, hold the lock. */
import type { Cell } from "../../core/cell.ts";
import type { OutgoingMessage, SendWhy } from "../../core/reminders/message.ts";
import type { Delivery } from "../../core/reminders/send-effects.ts";
import { Fault, type FaultCode, type ToldFault } from "../fault.ts";
import type { Inbox } from "../mail/inbox.ts";
import type { Postman, SmtpSettings } from "../mail/postman.ts";
import type { Documents } from "./documents.ts";
import { bodyOf, type Routes } from "./routes.ts";
import type { ApiRequest } from "./server.ts";

/** A lock nobody renewed for this long belonged to a page that is gone; every row of the log renews it, and no message takes longer. */
const LOCK_HELD = 2 * 60_000;

/** Deliveries remembered, so that a request that comes twice sends once. */
const DELIVERIES_KEPT = 500;

/** Where the page told its user that mail goes. */
const wayOf = (request: ApiRequest): "inbox" | "smtp" =>
  request.query.get("way") === "smtp" ? "smtp" : "inbox";

/** A test goes to the user's own address for replies and to nobody else, whoever the message is meant for. */
function toSelf(message: OutgoingMessage): OutgoingMessage {
  const { cc: _cc, ...test } = message;
  if (!test.replyTo)
    throw new Fault("There is no address for replies. Give it in Settings first.", {
      code: "mail-no-reply-to",
    });
  return { ...test, to: { name: test.fromName ?? "", address: test.replyTo } };
}

/** A refused test by its code, as the page says it; the plain exit code where the server said it in its own words. */
const toldOf = (why: SendWhy | undefined): ToldFault | number => {
  const code = why && TEST_FAULTS[why.code];
  return code ? { code, values: { reason: why.value ?? "" } } : 2;
};

const TEST_FAULTS: Partial<Record<SendWhy["code"], FaultCode>> = {
  "way-inbox": "mail-way-inbox",
  "way-smtp": "mail-way-smtp",
  password: "mail-password",
  unreachable: "mail-unreachable",
};

/** The routes of mail. */
export function mailRoutes(documents: Documents, inbox: Inbox, postman: Postman): Routes {
  const deliveries = new Map<string, Promise<Delivery>>();
  const locks = new Map<string, { holder: string; at: number }>();
  return {
    "POST /documents/:id/lock": (request, id) => {
      documents.get(id);
      const { holder } = bodyOf<{ holder: string }>(request);
      const held = locks.get(id);
      // Among its own tabs a browser has seen to it that only one asks.
      const locked = held === undefined || held.holder === holder || Date.now() - held.at > LOCK_HELD;
      if (locked) locks.set(id, { holder, at: Date.now() });
      return { json: { locked } };
    },
    "DELETE /documents/:id/lock": (_request, id) => {
      locks.delete(id);
      return { json: {} };
    },
    "POST /documents/:id/journal": (request, id) => {
      const { row } = bodyOf<{ row: Cell[] }>(request);
      const held = locks.get(id);
      if (held) held.at = Date.now();
      documents.get(id).journal.add(row);
      return { json: {} };
    },
    "GET /documents/:id/journal": (_request, id) => ({ json: { rows: documents.get(id).journal.rows() } }),
    "POST /mail/deliver": async (request) => {
      const once = request.query.get("once");
      if (!once)
        throw new Fault("That message has no number of its own. Load the page again.", { code: "page-old" });
      const known = deliveries.get(once);
      const delivery = known ?? postman.deliver(bodyOf<OutgoingMessage>(request), wayOf(request));
      if (!known) deliveries.set(once, delivery);
      for (const old of deliveries.keys()) {
        if (deliveries.size <= DELIVERIES_KEPT) break;
        deliveries.delete(old);
      }
      return { json: await delivery };
    },
    "POST /mail/test": async (request) => {
      const delivery = await postman.deliver(toSelf(bodyOf<OutgoingMessage>(request)), wayOf(request));
      if (!delivery.sent) throw new Fault(delivery.reason, toldOf(delivery.why));
      return { json: {} };
    },
    "GET /mail/settings": () => ({ json: postman.told() }),
    "POST /mail/settings": async (request) => {
      await postman.use(bodyOf<SmtpSettings>(request));
      return { json: postman.told() };
    },
    "GET /mail/inbox": () => ({ json: { messages: inbox.list() } }),
    "DELETE /mail/inbox": () => {
      inbox.clear();
      return { json: {} };
    },
    "GET /mail/inbox/:id": (_request, id) => {
      const raw = inbox.raw(id);
      if (!raw) throw new Fault("That message is no longer in the inbox.", { code: "mail-gone" });
      return { bytes: raw, type: "message/rfc822" };
    },
  };
}

/** The ways out of Excel: the Outbox sheet always, the user's mailbox where the publisher has registered an app. */
import { outboxFault, outboxRow } from "../../core/reminders/outbox.ts";
import type { HostMail, OutgoingMessage } from "../../panel/sheet-host.ts";
import { composeLink } from "./compose.ts";
import { outboxSheet } from "./contact-log.ts";
import { type DispatchPorts, dispatch, type Way } from "./dispatch.ts";
import type { GraphMailbox } from "./graph.ts";

/** What mail needs beside the batch's own ports. */
export interface MailParts extends DispatchPorts {
  /** Gives the user's one mailbox; undefined in a build without a registered app. */
  readonly connect: (() => Promise<GraphMailbox>) | undefined;
  openLink(address: string): Promise<void>;
  /** Makes the address in the Outbox's last row a link. */
  link(reference: string, address: string): Promise<void>;
}

/** Mail as Excel can do it. */
export function excelMail(parts: MailParts): HostMail {
  const { connect } = parts;
  const outbox = (): Way => {
    const sheet = outboxSheet(parts.workbook);
    return {
      leaves: false,
      ready: async () => undefined,
      pace: async () => undefined,
      deliver: async (message, invoices) => {
        const fault = outboxFault(message);
        if (fault) return { sent: false, reason: fault, scope: "address" };
        await sheet.append(outboxRow(message, invoices, parts.time()));
        // The row stands whether or not its address could be made a link.
        await parts.link(message.reference, composeLink(message)).catch(() => undefined);
        return { sent: true, proof: "Outbox" };
      },
    };
  };
  const mailbox = (connected: () => Promise<GraphMailbox>, what: "send" | "draft"): Way => {
    let box: GraphMailbox | undefined;
    return {
      leaves: true,
      ready: async () => {
        box = await connected();
        await box.open(what === "send" ? "Mail.Send" : "Mail.ReadWrite");
      },
      pace: async () => box?.pace(),
      deliver: async (message: OutgoingMessage) => {
        if (!box) throw new Error("The mailbox was not opened.");
        return what === "send" ? box.send(message) : box.draft(message);
      },
    };
  };
  return {
    quota: async () => undefined,
    send: (chunk) => dispatch(parts, connect ? mailbox(connect, "send") : outbox(), chunk),
    outbox: (chunk) => dispatch(parts, outbox(), chunk),
    ...(connect ? { drafts: (chunk) => dispatch(parts, mailbox(connect, "draft"), chunk) } : {}),
    composeLink,
    sendTest: async (message) => {
      const to = { name: "", address: message.replyTo ?? "" };
      const { cc: _cc, ...test } = { ...message, to };
      if (!to.address) throw new Error("There is no address for replies. Give it in Settings first.");
      if (!connect) return parts.openLink(composeLink(test));
      const delivery = await (await connect()).send(test);
      if (!delivery.sent) throw new Error(delivery.reason);
    },
  };
}

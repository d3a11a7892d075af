/** Pre-flight rules about the day, the sender and the customer: may anything go to them at all, and where? */
import { isoDay, isWorkingDay, nextWorkingDay } from "../day.ts";
import type { Invoice } from "../invoice.ts";
import { isHeaderSafe, readAddress, visible } from "./address.ts";
import type { ReminderDraft } from "./draft.ts";
import { folded, nameOf } from "./key.ts";
import type { Rule } from "./pre-flight.ts";
import { at, stop, warning } from "./rule-words.ts";
import { clockText, isWithin, lawfulHours, minuteOfDay } from "./send-window.ts";

/** What the log says of an invoice, and the field of its row that should say it. */
const HELD = {
  disputed: "that it is disputed",
  promised: "that payment is promised",
  plan: "that it is on a payment plan",
  paused: "that it waits",
  "no-contact": "not to contact the customer",
} as const;
const FIELD_OF = {
  disputed: "status",
  promised: "promisedDate",
  plan: "status",
  paused: "status",
  "no-contact": "doNotContact",
} as const;

const invoicesOf = ({ group }: ReminderDraft): readonly Invoice[] => group.all.map(({ invoice }) => invoice);

/** The rules, in the order their stops are shown. */
export const RECIPIENT_RULES: readonly Rule[] = [
  {
    code: "answers-moved",
    check: (draft, { answersAstray }) =>
      answersAstray
        ? stop(
            "Answers stand in other invoices' rows since the last paste. Put them right first.",
            at(draft, "status"),
          )
        : undefined,
  },
  {
    code: "as-of-not-today",
    check: (_draft, { asOf, today }) =>
      asOf === today
        ? undefined
        : stop(`AsOf is ${isoDay(asOf)}, today is ${isoDay(today)}. Set AsOf to today first.`, {
            setting: "AsOf",
          }),
  },
  {
    code: "not-a-working-day",
    check: (_draft, { today, holidays }) =>
      isWorkingDay(today, holidays)
        ? undefined
        : warning(
            `Today is no working day. The message is due on ${isoDay(nextWorkingDay(today, holidays))}.`,
            { setting: "Holidays" },
          ),
  },
  {
    code: "outside-window",
    check(draft, { localTime, settings }) {
      const minute = minuteOfDay(localTime);
      if (minute === undefined) return undefined;
      const lawful = lawfulHours(draft.country, draft.type);
      if (lawful && !isWithin(minute, lawful))
        return warning(
          `It is ${clockText(minute)}. A person in the United States is written to between ${clockText(lawful.from)} and ${clockText(lawful.to)}.`,
          at(draft, "country"),
          `${clockText(lawful.from)}–${clockText(lawful.to)}`,
        );
      const own = settings.sendWindow;
      return own && !isWithin(minute, own)
        ? warning(
            `It is ${clockText(minute)}. Messages go out between ${clockText(own.from)} and ${clockText(own.to)}.`,
            { setting: "SendWindow" },
            `${clockText(own.from)}–${clockText(own.to)}`,
          )
        : undefined;
    },
  },
  {
    code: "no-sender",
    check: (_draft, { settings }) => {
      if (settings.company.trim() === "")
        return stop("Settings has no company name. Fill in Company.", { setting: "Company" });
      return "fault" in readAddress(settings.replyTo)
        ? stop("Settings has no valid address for replies. Fill in ReplyTo.", { setting: "ReplyTo" })
        : undefined;
    },
  },
  {
    code: "no-language",
    check: (draft) =>
      draft.group.language === undefined
        ? stop(
            `There are no words in "${draft.group.languageWritten}". Use da, de, en, es, fi, fr, nb, nl or sv.`,
            draft.group.languageWritten === "" ? { setting: "Language" } : at(draft, "language"),
          )
        : undefined,
  },
  {
    code: "no-email",
    check: (draft) =>
      (draft.email ?? "").trim() === ""
        ? stop("There is no e-mail address. Fill it in, or send a letter.", at(draft, "email"))
        : undefined,
  },
  {
    code: "bad-email",
    check(draft) {
      const read = readAddress(draft.email);
      if ("fault" in read && read.fault.code !== "no-email")
        return stop(read.fault.message, at(draft, "email"), draft.email);
      const copy = draft.copyTo === undefined ? undefined : readAddress(draft.copyTo);
      return copy && "fault" in copy
        ? stop(`Second email: ${copy.fault.message}`, at(draft, "secondContact"), draft.copyTo)
        : undefined;
    },
  },
  {
    code: "shared-email",
    check(draft, { customersByAddress }) {
      const owners = (address: string | undefined): number =>
        address ? (customersByAddress.get(folded(address))?.size ?? 0) : 0;
      for (const [address, field] of [
        [draft.email, "email"],
        [draft.copyTo, "secondContact"],
      ] as const) {
        if (owners(address) > 1)
          return stop(
            `The address ${address} stands for ${owners(address)} customers. Check whose it is.`,
            at(draft, field),
            address,
          );
      }
      return undefined;
    },
  },
  {
    code: "bounced",
    check: (draft, { log }) =>
      log.bounced(draft.email ?? "")
        ? stop(`Mail to ${draft.email} came back. Ask for a new address.`, at(draft, "email"), draft.email)
        : draft.copyTo !== undefined && log.bounced(draft.copyTo)
          ? stop(
              `Mail to ${draft.copyTo} came back. Ask for a new second address, or clear it.`,
              at(draft, "secondContact"),
              draft.copyTo,
            )
          : undefined,
  },
  {
    code: "no-name",
    check: (draft) =>
      draft.facts.contact.trim() === ""
        ? stop("There is nobody to greet. Fill in the contact or the customer.", at(draft, "contact"))
        : undefined,
  },
  {
    code: "do-not-contact",
    check: (draft, { stopOf }) => {
      const row = stopOf("do-not-contact", invoicesOf(draft))?.row;
      return row === undefined
        ? undefined
        : stop("The customer is not to be contacted.", { row, field: "doNotContact" });
    },
  },
  ...(["disputed", "promised", "plan", "paused", "no-contact"] as const).map(
    (kind): Rule => ({
      code: `log-${kind}`,
      check(draft, { holdOf, whoOf }) {
        const who = whoOf(draft.group.customerKey);
        for (const { invoice } of [...draft.group.covered, ...draft.group.alsoOpen]) {
          const hold = holdOf(invoice, who);
          if (hold?.kind !== kind) continue;
          const { number } = nameOf(invoice);
          return stop(
            `Invoice ${number}: the contact log of ${hold.entry.time.slice(0, 10)} says ${HELD[kind]}, its row does not. Say whether it is settled.`,
            { row: invoice.row, field: FIELD_OF[kind] },
            number,
          );
        }
        return undefined;
      },
    }),
  ),
  {
    code: "insolvent",
    check: (draft, { stopOf }) => {
      const row = stopOf("insolvent", invoicesOf(draft))?.row;
      return row === undefined
        ? undefined
        : stop("The customer is insolvent: file the claim, send nothing.", { row, field: "status" });
    },
  },
  {
    code: "outbox-ready",
    check(draft, { log, outboxReady, whoOf }) {
      if (!outboxReady || outboxReady.size === 0) return undefined;
      const waiting = log
        .about(whoOf(draft.group.customerKey))
        .find(({ state, reference }) => state === "SENT" && outboxReady.has(reference));
      return waiting
        ? warning(
            `The message ${waiting.reference} to this customer still stands Ready in the Outbox and counts as sent. Send it and mark it, or undo it, first.`,
            at(draft, "lastAction"),
            waiting.reference,
          )
        : undefined;
    },
  },
  {
    code: "unread-reply",
    check(draft, { log, whoOf }) {
      const reply = log.unreadReply(whoOf(draft.group.customerKey));
      return reply
        ? stop(
            `The customer replied on ${reply.time.slice(0, 10)}. Read the reply and mark it as read.`,
            at(draft, "customer"),
          )
        : undefined;
    },
  },
  {
    code: "too-soon",
    check(draft, { log, today, settings, whoOf }) {
      if (draft.group.step?.kind === "courtesy") return undefined;
      const last = log.lastContact(whoOf(draft.group.customerKey));
      const spacing = settings.spacing ?? 4;
      const soon =
        draft.group.held.startsWith("Wait") && !draft.group.held.includes("payments") ? draft.group.held : "";
      if (last !== undefined && today - last < spacing) {
        return stop(
          `The customer was contacted on ${isoDay(last)}. Wait until ${spacing} days have passed.`,
          at(draft, "lastContact"),
        );
      }
      return soon === "" ? undefined : stop(`${soon}.`, at(draft, "lastContact"));
    },
  },
  {
    code: "payments-not-entered",
    check: (draft) =>
      draft.group.held.startsWith("Wait: enter payments")
        ? stop(`${draft.group.held}.`, { setting: "PaymentsThrough" })
        : undefined,
  },
  {
    code: "courtesy-not-fitting",
    check: (draft) =>
      draft.group.held !== "" && !draft.group.held.startsWith("Wait")
        ? stop(`${draft.group.held}.`, at(draft, "lastAction"))
        : undefined,
  },
  {
    // Planned together, one message covers or lists the invoice; planned again an hour later it would be a second mail.
    code: "mailed-today",
    check: (draft, { log, today, whoOf }) =>
      draft.group.step?.kind === "courtesy" &&
      draft.alreadySent.length === 0 &&
      log.mailedOn(whoOf(draft.group.customerKey), draft.group.currency, today)
        ? stop("This customer had a message today. The note can go out tomorrow.", at(draft, "lastContact"))
        : undefined,
  },
  {
    code: "unsafe-header",
    check(draft, { settings }) {
      const unsafe = [draft.facts.contact, ...draft.facts.covered.map((row) => row.number)].find(
        (text) => !isHeaderSafe(text),
      );
      if (unsafe !== undefined) {
        const field = unsafe === draft.facts.contact ? "contact" : "invoice";
        return stop(
          `${visible(unsafe)} holds a line break or a hidden character. Type it anew.`,
          at(draft, field),
        );
      }
      return isHeaderSafe(settings.company)
        ? undefined
        : stop("The company name in Settings holds a line break or a hidden character.", {
            setting: "Company",
          });
    },
  },
  {
    code: "template-fault",
    check: (_draft, { templateFaults }) => {
      const fault = templateFaults?.[0];
      return fault
        ? stop(`Templates, row ${fault.row}: ${fault.message}`, { row: fault.row, field: "Templates" })
        : undefined;
    },
  },
];

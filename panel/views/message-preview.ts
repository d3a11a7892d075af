/** One message as it will look, in a frame that can run nothing and reach nothing; it can be edited and tested. */
import type { Minor } from "../../core/money.ts";
import type { ReadyMessage } from "../../core/reminders/batch.ts";
import { escapeHtml } from "../../core/reminders/escape.ts";
import type { Context } from "../context.ts";
import { h, replaceChildren } from "../element.ts";
import { fillIn } from "../formats.ts";
import { button, facts, field } from "../parts/table.ts";
import { notesSaid } from "../said/sending.ts";
import { stateOf } from "./sending.ts";

/** Paragraphs of plain text as simple HTML, everything escaped. */
const asHtml = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replace(/\n/g, "<br>")}</p>`)
    .join("\n");

/** Shows a message in a dialog; saving keeps the edited text for this batch. */
export async function preview(context: Context, item: ReadyMessage): Promise<void> {
  const { words, formats, host, desk } = context;
  const state = stateOf(context);
  const { message } = item;
  const { sums, group } = item.draft;
  const extra = sums.fee + sums.interest + sums.fixedSum > 0;
  const wasWaived = state.waived.has(group.id);
  const waive = h("input", { type: "checkbox", name: "waive", checked: wasWaived });
  const money = (amount: Minor): string => (amount === 0 ? "" : formats.money(amount, group.currency));
  const holder = h("div", {});
  const subject = h("input", { name: "subject", value: message.subject });
  const area = h("textarea", { name: "text", rows: 14 });
  area.value = message.text;
  let way: "html" | "text" | "edit" = "html";
  const tabs = (["html", "text", "edit"] as const).map((each) => {
    const tab = button(
      { html: words.reminders.asHtml, text: words.reminders.asText, edit: words.reminders.edit }[each],
      () => {
        way = each;
        draw();
      },
      "tight",
      { "aria-pressed": String(each === way) },
    );
    return [each, tab] as const;
  });
  const draw = (): void => {
    for (const [each, tab] of tabs) tab.setAttribute("aria-pressed", String(each === way));
    if (way === "edit") {
      replaceChildren(holder, field(words.reminders.subject, subject), field(words.reminders.asText, area));
      return;
    }
    if (way === "text") {
      replaceChildren(holder, h("pre", { class: "db-letter-text", tabindex: "0" }, area.value));
      return;
    }
    const frame = h("iframe", {
      class: "db-letter",
      sandbox: "",
      title: fillIn(words.reminders.previewOf, { customer: item.draft.group.customer }),
    });
    frame.srcdoc = area.value === message.text ? message.html : asHtml(area.value);
    replaceChildren(holder, frame);
  };
  /** The message with the words that stand in the dialog now. */
  const asEdited = (): ReadyMessage["message"] => {
    const text = area.value;
    const line = subject.value.replace(/[\r\n]+/g, " ").trim() || message.subject;
    return { ...message, subject: line, text, html: text === message.text ? message.html : asHtml(text) };
  };
  draw();
  const form = await context.ask({
    title: fillIn(words.reminders.previewOf, { customer: item.draft.group.customer }),
    wide: true,
    body: [
      facts([
        [words.reminders.to, `${message.to.name} <${message.to.address}>`],
        [words.claim.copy, (message.cc ?? []).map((copy) => copy.address).join(", ")],
        [words.reminders.subject, message.subject],
        [words.claim.principal, extra && money(sums.principal)],
        [words.reminders.fee, money(sums.fee)],
        [words.claim.fixedSum, money(sums.fixedSum)],
        [words.reminders.interest, money(sums.interest)],
      ]),
      (extra || wasWaived) && h("label", { class: "db-inline" }, waive, h("span", {}, words.claim.alone)),
      notesSaid(context, item).map((note) => h("p", { class: "db-small db-notice" }, note)),
      h(
        "div",
        { class: "db-tabs" },
        tabs.map(([, tab]) => tab),
      ),
      holder,
      host.can.send !== "none" &&
        button(
          words.reminders.test,
          () =>
            void context.run(async () => {
              if (!desk.settings.replyTo) throw new Error(words.reminders.noReplyTo);
              await host.mail.sendTest(asEdited());
              context.say(fillIn(words.reminders.testSaid, { address: desk.settings.replyTo }));
            }),
        ),
    ],
    action: words.common.save,
  });
  if (!form) return;
  if (waive.checked !== wasWaived) {
    if (waive.checked) state.waived.add(group.id);
    else state.waived.delete(group.id);
    // The letter is written anew: an edited text would still name the old sums.
    state.edits.delete(message.key);
    context.redraw();
    return;
  }
  const now = asEdited();
  if (now.text === message.text && now.subject === message.subject) return;
  state.edits.set(message.key, { ...item, message: now });
  context.redraw();
  context.say(words.reminders.editSaid);
}

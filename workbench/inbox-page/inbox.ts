/** The inbox's page: messages as they would arrive. Their HTML is shown in a frame that may do nothing at all. */
import PostalMime from "postal-mime";
import { fillIn } from "../../panel/formats.ts";
import type { InboxLine } from "../mail/inbox.ts";
import { frame } from "../page/frame-words.ts";
import { ServerClient } from "../page/server-client.ts";

const { words } = frame;
document.documentElement.lang = frame.code;
const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const token = document.querySelector<HTMLMetaElement>('meta[name="duebook-token"]')?.content ?? "";
const server = new ServerClient(token);

function make<K extends keyof HTMLElementTagNameMap>(tag: K, text = ""): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

async function show(line: InboxLine): Promise<void> {
  for (const other of document.querySelectorAll("#list button")) {
    other.setAttribute("aria-current", String(other.getAttribute("data-id") === line.id));
  }
  const mail = await PostalMime.parse(await server.read(`/mail/inbox/${line.id}`));
  const facts = make("dl");
  const header = (name: string): string =>
    mail.headers.find((h) => h.key === name.toLowerCase())?.value ?? "";
  const pairs: [string, string][] = [
    [words.from, line.from],
    [words.to, line.to],
    [words.copy, (mail.cc ?? []).map((person) => person.address).join(", ")],
    [words.replyTo, (mail.replyTo ?? []).map((person) => person.address).join(", ")],
    [words.reference, header("X-Duebook-Reference")],
    [words.came, new Date(line.at).toLocaleString(frame.locale)],
  ];
  for (const [name, value] of pairs) if (value) facts.append(make("dt", name), make("dd", value));
  const message = element("message");
  message.replaceChildren(make("h2", line.subject || words.noSubject), facts);
  if (mail.html) {
    const frame = make("iframe");
    frame.setAttribute("sandbox", "");
    frame.title = words.asItLooks;
    frame.srcdoc = mail.html;
    message.append(frame);
    const plain = make("details");
    plain.append(make("summary", words.plainText), make("pre", mail.text ?? ""));
    message.append(plain);
  } else message.append(make("pre", mail.text ?? ""));
  message.focus();
}

/** The newest message shown, and how many: nothing is drawn anew while nothing came. */
let drawn = "";

async function refresh(): Promise<void> {
  const { messages } = await server.json<{ messages: InboxLine[] }>("GET", "/mail/inbox");
  const state = `${messages.length} ${messages[0]?.id ?? ""}`;
  if (state === drawn) return;
  drawn = state;
  element("count").textContent =
    messages.length === 1 ? words.oneMessage : fillIn(words.messages, { n: messages.length });
  element("list").replaceChildren(
    ...messages.map((line) => {
      const item = make("li");
      const open = make("button");
      open.type = "button";
      open.dataset.id = line.id;
      open.append(
        make("strong", line.to),
        make("span", line.subject),
        make("small", new Date(line.at).toLocaleTimeString(frame.locale)),
      );
      open.addEventListener("click", () => void show(line).catch(fail));
      item.append(open);
      return item;
    }),
  );
  if (messages.length === 0) {
    const empty = make("p", words.nothingYet);
    empty.className = "ib-empty";
    element("message").replaceChildren(empty);
  }
}

function fail(error: unknown): void {
  element("message").replaceChildren(make("p", error instanceof Error ? error.message : String(error)));
}

for (const heading of document.querySelectorAll("h1")) heading.textContent = words.inbox;
document.title = `${words.inbox} – Duebook`;
element("refresh").textContent = words.lookAgain;
element("clear").textContent = words.empty;
element("refresh").addEventListener("click", () => void refresh().catch(fail));
element("clear").addEventListener(
  "click",
  () => void server.json("DELETE", "/mail/inbox").then(refresh).catch(fail),
);
window.addEventListener("focus", () => void refresh().catch(fail));
// A batch that is going out is seen as it comes in.
setInterval(() => void refresh().catch(() => undefined), 2000);
void refresh().catch(fail);

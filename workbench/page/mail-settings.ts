/** The user's own mail server: asked for in a dialog, its password kept in the server's memory only. */
import { fillIn } from "../../panel/formats.ts";
import { frame } from "./frame-words.ts";
import { button, type Notices } from "./notices.ts";
import type { ServerClient } from "./server-client.ts";

/** How mail goes out, without the password. */
export interface MailSettings {
  readonly way: "inbox" | "smtp";
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly user: string;
  readonly from: string;
}

const { words } = frame;

const FIELDS = [
  { name: "host", label: words.server, type: "text" },
  { name: "port", label: words.port, type: "number" },
  { name: "user", label: words.user, type: "text" },
  { name: "password", label: words.password, type: "password" },
  { name: "from", label: words.sender, type: "text" },
] as const;

/** Asks for the server and hands it over; `taken` hears where mail goes from now on. */
export async function mailSettings(
  server: ServerClient,
  notices: Notices,
  taken: (way: MailSettings["way"]) => void,
): Promise<void> {
  const now = await server.json<MailSettings>("GET", "/mail/settings");
  const dialog = document.createElement("dialog");
  dialog.className = "duebook wb-dialog";
  dialog.setAttribute("aria-labelledby", "wb-mail");
  const heading = document.createElement("h2");
  heading.id = "wb-mail";
  heading.textContent = words.mailTitle;
  const way = document.createElement("select");
  for (const [value, text] of [
    ["inbox", words.wayInbox],
    ["smtp", words.waySmtp],
  ] as const) {
    way.append(new Option(text, value, false, now.way === value));
  }
  const wayLabel = document.createElement("label");
  wayLabel.textContent = words.mailTo;
  wayLabel.append(way);
  dialog.append(heading, wayLabel);
  const fields = document.createElement("div");
  const inputs = new Map<string, HTMLInputElement>();
  for (const { name, label, type } of FIELDS) {
    const line = document.createElement("label");
    line.textContent = label;
    const input = document.createElement("input");
    input.type = type;
    input.autocomplete = "off";
    input.value = name === "password" ? "" : String(now[name] ?? "");
    line.append(input);
    inputs.set(name, input);
    fields.append(line);
  }
  const show = (): void => {
    fields.hidden = way.value === "inbox";
  };
  way.addEventListener("change", show);
  show();
  const menu = document.createElement("menu");
  // Said here: what stands behind an open dialog can be neither read well nor closed.
  const fault = document.createElement("p");
  fault.className = "db-fault";
  fault.setAttribute("role", "alert");
  const use = (): void => {
    fault.textContent = "";
    const value = (name: string): string => inputs.get(name)?.value.trim() ?? "";
    const port = Number(value("port")) || 587;
    server
      .json<MailSettings>("POST", "/mail/settings", {
        way: way.value,
        host: value("host"),
        port,
        secure: port === 465,
        user: value("user"),
        password: inputs.get("password")?.value ?? "",
        from: value("from"),
      })
      .then((set) => {
        dialog.close();
        taken(set.way);
        notices.say(
          way.value === "inbox" ? words.nowInbox : fillIn(words.nowSmtp, { server: value("host") }),
        );
      })
      .catch((error: unknown) => {
        fault.textContent = error instanceof Error ? error.message : String(error);
      });
  };
  const save = button(words.use, use);
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) use();
  });
  save.classList.add("db-primary");
  menu.append(
    button(words.cancel, () => dialog.close()),
    save,
  );
  dialog.append(fields, fault, menu);
  dialog.addEventListener("close", () => dialog.remove());
  document.getElementById("workbench")?.append(dialog);
  dialog.showModal();
}

/** Starts the page: the engine with our functions, the frame, the workbook the server was started with. */
import type { Day } from "../../core/day.ts";
import { worksheetFunctions } from "../../core/functions.ts";
import type { LedgerOptions } from "../../core/ledger/ledger.ts";
import type { Environment } from "../../panel/sheet-host.ts";
import { registerBulkPlugin } from "./bulk-plugin.ts";
import { registerFunctions } from "./engine-functions.ts";
import { frame } from "./frame-words.ts";
import { speakGrid } from "./grid-words.ts";
import { gridLocale } from "./locale.ts";
import { Notices } from "./notices.ts";
import { usesOwnFunctions } from "./own-formulas.ts";
import { regionKeys } from "./regions.ts";
import { ServerClient } from "./server-client.ts";
import { splitter } from "./splitter.ts";
import { registerTurnEvaluation } from "./turn-evaluation.ts";
import { Workbench } from "./workbench.ts";

const element = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

/** The computer's own day. */
function todayHere(): Day {
  const now = new Date();
  return Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000) as Day;
}

const two = (n: number): string => String(n).padStart(2, "0");

function environment(): Environment {
  const now = new Date();
  return {
    language: navigator.language || "en",
    today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

async function start(): Promise<void> {
  document.documentElement.lang = frame.code;
  element("grid").setAttribute("aria-label", frame.words.grid);
  element("grid").setAttribute("aria-description", frame.words.gridKeys);
  element("drop").textContent = "";
  element("drop").append(Object.assign(document.createElement("p"), { textContent: frame.words.drop }));
  const notices = new Notices(element("notices"));
  const token = document.querySelector<HTMLMetaElement>('meta[name="duebook-token"]')?.content ?? "";
  const server = new ServerClient(token);
  speakGrid(frame.code);
  registerFunctions(worksheetFunctions, todayHere);
  registerBulkPlugin();
  registerTurnEvaluation();
  splitter(element("workbench"), element("splitter"));
  try {
    const [begun, templates] = await Promise.all([
      server.start(),
      fetch("/vendor/o_spreadsheet.xml").then((answer) => answer.text()),
    ]);
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const workbench = new Workbench({
      server,
      notices,
      locale: gridLocale(navigator.language || "en-US"),
      templates,
      colorScheme: () => (dark.matches ? "dark" : "light"),
      environment,
      reading: begun.reading as LedgerOptions & { sheet?: string },
      isOwn: usesOwnFunctions(worksheetFunctions),
      places: { bar: element("bar"), grid: element("grid"), pane: element("pane"), cell: element("cell") },
    });
    if (begun.documentId) await workbench.start(begun.documentId);
    dark.addEventListener("change", () => workbench.act(() => workbench.recolour()));
    keys(workbench);
    regionKeys([
      { root: element("bar"), first: ["button"] },
      { root: element("grid"), first: [".o-grid [contenteditable]"] },
      { root: element("pane"), first: [".db-nav [aria-current=page]", ".db-nav button", "button"] },
    ]);
    dropping(workbench);
    window.addEventListener("beforeunload", (event) => {
      if (!workbench.hasUnsaved()) return;
      workbench.act(() => workbench.keepNow());
      event.preventDefault();
    });
    document.body.dataset.ready = "true";
  } catch (error) {
    notices.fail(error);
  }
}

function keys(workbench: Workbench): void {
  window.addEventListener(
    "keydown",
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === "s") workbench.act(() => (event.shiftKey ? workbench.saveAs() : workbench.save()));
      else if (key === "o") workbench.act(() => workbench.open());
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}

function dropping(workbench: Workbench): void {
  const veil = element("drop");
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  window.addEventListener("dragenter", (event) => {
    if (holdsFile(event)) veil.hidden = false;
  });
  window.addEventListener("dragover", (event) => {
    if (holdsFile(event)) event.preventDefault();
  });
  veil.addEventListener("dragleave", () => {
    veil.hidden = true;
  });
  window.addEventListener("drop", (event) => {
    veil.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    workbench.act(async () => workbench.openChosen({ name: file.name, bytes: await file.arrayBuffer() }));
  });
}

void start();

/** The task pane's page: waits for Excel, puts the pane in, and answers the ribbon. */
import type { ViewName } from "../panel/context.ts";
import { mountPane, type Pane } from "../panel/pane.ts";
import { learnDateSystem } from "./formula-repair.ts";
import { duebookHost } from "./host.ts";
import { applyTheme } from "./theme.ts";
import { type ExcelWords, excelWords } from "./words.ts";
import { openLink, readNamed } from "./workbook.ts";

/** Set by the build: the publisher's registered app, "" where there is none. */
declare const CLIENT_ID: string;
/** Set by the build: the names of the worksheet functions. */
declare const FUNCTION_NAMES: readonly string[];

/** Milliseconds to wait for Excel: in a browser without a workbook around it, Office.onReady may never be heard from. */
const PATIENCE = 10_000;

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

function sayOutside(which: "unreachable" | "outside" | "silent"): void {
  const words: ExcelWords = excelWords(navigator.language);
  document.documentElement.lang = navigator.language;
  byId("pane").hidden = true;
  byId("outside").hidden = false;
  byId("outside-text").textContent = words[which];
  byId("outside-help").textContent = words.help;
}

async function excelAnswers(): Promise<boolean> {
  if (typeof Office === "undefined") {
    sayOutside("unreachable");
    return false;
  }
  const info = await Promise.race([
    Office.onReady(),
    new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE)),
  ]);
  if (info && info.host === Office.HostType.Excel) return true;
  sayOutside(info ? "outside" : "silent");
  return false;
}

const tokens = async () => await (await import("./mail/sign-in.ts")).tokenSource(CLIENT_ID);

/** The ribbon's buttons and shortcuts; Excel waits for `completed` before it takes the next one. */
function associate(pane: Pane): void {
  const action = (id: string, work: () => Promise<void>): void =>
    Office.actions.associate(id, (event: Office.AddinCommands.Event | undefined) => {
      void work().finally(() => event?.completed?.());
    });
  const view = (id: string, name: ViewName): void =>
    action(id, async () => {
      await Office.addin.showAsTaskpane();
      pane.show(name);
    });
  view("showWorklist", "today");
  view("showReminders", "reminders");
  view("showSetUp", "setUp");
  view("showAging", "aging");
  action("ageToToday", () => pane.ageToToday());
  action("showHelp", () => openLink(new URL("help/index.html", location.href).href));
}

/** From now on the functions of this workbook load with it, so that no cell shows #NAME? until the pane is opened. */
async function loadWithWorkbook(): Promise<void> {
  if (!("AsOf" in (await readNamed(["AsOf"])))) return;
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
}

async function start(): Promise<void> {
  if (!(await excelAnswers())) return;
  const root = byId("pane");
  const theme = applyTheme(document.documentElement);
  // Before the first read: a workbook that counts from 1904 would be read four years wrong.
  await learnDateSystem();
  const host = duebookHost({ functionNames: FUNCTION_NAMES, ...(CLIENT_ID ? { tokens } : {}) });
  const pane = mountPane(root, host, {
    language: Office.context.displayLanguage,
    ...(theme ? { theme } : {}),
  });
  document.addEventListener("visibilitychange", () => {
    const now = document.visibilityState === "visible" ? applyTheme(document.documentElement) : undefined;
    if (now) root.setAttribute("data-theme", now);
  });
  associate(pane);
  await loadWithWorkbook();
}

start().catch((error: unknown) => {
  byId("outside").hidden = false;
  byId("outside-text").textContent = error instanceof Error ? error.message : String(error);
});

/** The pane's host in Excel, put together: the workbook, the ways out, the tools, and what this Excel can do. */
import type { HostTool, SheetHost } from "../panel/sheet-host.ts";
import { localToday } from "./cells.ts";
import { claim, release, saveWorkbook } from "./claim.ts";
import { repairFormulas } from "./formula-repair.ts";
import { GraphMailbox, type GraphPorts } from "./mail/graph.ts";
import { excelMail } from "./mail/ways.ts";
import { linkLastInOutbox } from "./outbox-link.ts";
import { excelWords } from "./words.ts";
import { apply, excelHost, listSheets, openLink, readNamed, readSheet } from "./workbook.ts";

/** What differs between builds and tests. */
export interface HostOptions {
  /** The worksheet functions' names, for the repair of formulas. */
  readonly functionNames: readonly string[];
  /** Gives tokens of the user's account; left out where the publisher has registered no app. */
  readonly tokens?: () => Promise<GraphPorts["token"]>;
  /** Where Graph answers; Microsoft's own address by default. */
  readonly graph?: string;
  /** Milliseconds, and how to wait for some; the real ones by default. */
  readonly clock?: () => number;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

const two = (n: number): string => String(n).padStart(2, "0");

/** The local time as the contact log keeps it. */
const localTime = (now: Date): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;

const realWait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** The host over the open workbook, with every way out this build has. */
export function duebookHost(options: HostOptions): SheetHost {
  const clock = options.clock ?? (() => Date.now());
  const by = `${clock().toString(36)}-${Math.random().toString(36).slice(2)}`;
  const { tokens } = options;
  let mailbox: Promise<GraphMailbox> | undefined;
  const connect = async (give: NonNullable<typeof tokens>): Promise<GraphMailbox> =>
    new GraphMailbox({
      token: await give(),
      fetch: (address, init) => fetch(address, init),
      wait: options.wait ?? realWait,
      clock,
      ...(options.graph ? { base: options.graph } : {}),
    });
  const mail = excelMail({
    workbook: { sheets: listSheets, read: readSheet, named: readNamed, apply },
    claim: () => claim(by, clock()),
    release: () => release(by),
    save: saveWorkbook,
    clock,
    time: () => localTime(new Date(clock())),
    today: () => localToday(new Date(clock())),
    // One mailbox as long as the pane lives: it knows when the last message went.
    connect: tokens && (() => (mailbox ??= connect(tokens))),
    openLink,
    link: linkLastInOutbox,
  });
  const inBrowser = Office.context.platform === Office.PlatformType.OfficeOnline;
  return excelHost({
    mail,
    tools: (language) => toolsIn(language, options.functionNames),
    can: {
      send: tokens ? "direct" : "none",
      // The web views of desktop Excel do not save files from a page; a browser does.
      eml: inBrowser,
      drafts: tokens !== undefined,
      compose: "outlook",
      outbox: true,
      watchesChanges: true,
      watchesSelection: true,
      files: false,
      nativeChart: true,
      print: inBrowser,
    },
    ...(inBrowser ? { saveFile } : {}),
  });
}

function toolsIn(language: string, names: readonly string[]): HostTool[] {
  const words = excelWords(language);
  return [
    {
      title: words.repair,
      help: words.repairHelp,
      run: async () => words.repaired.replace("{n}", String(await repairFormulas(names))),
    },
  ];
}

async function saveFile(name: string, type: string, bytes: Uint8Array): Promise<void> {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

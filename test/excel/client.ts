/**
 * Microsoft's own Excel client in Node, its bridge answered by the fake workbook. The client is read from the installed
 * package at test time, never copied: its licence allows it to test add-ins.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import type { SheetCells } from "../../core/workbook.ts";
import { type Batch, RichApi } from "./rich-api.ts";
import { type Sheet, type Value, Workbook } from "./workbook.ts";

/** Path of the client that Excel on the web loads. */
export const CLIENT = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.js");

const SOURCE = new vm.Script(readFileSync(CLIENT, "utf8"), { filename: "excel-web-16.00.js" });

/** One batch as it crossed the bridge. */
export interface Crossing {
  readonly actions: number;
  readonly bytes: number;
  /** Of the answer. */
  readonly back: number;
}

/** An open Excel: what the add-in's code finds as globals, and what the tests look at. */
export interface Excel16 {
  /** The open workbook; another one may be put in its place between two runs. */
  book: Workbook;
  readonly crossings: Crossing[];
  readonly globals: { readonly Excel: any; readonly OfficeExtension: any; readonly Office: any };
  /** Called after each batch with what it asked for. */
  onBatch: ((batch: Batch) => void) | undefined;
  /** The user selects a cell. */
  select(sheet: string, address: string): void;
}

/** Answers bridge messages for a workbook; used by the page tests too. */
export function bridgeOf(book: Workbook): (text: string) => string {
  const host = new RichApi(book);
  return (text) => {
    const sent = JSON.parse(text) as { id: string; message: { body: string | Batch } };
    const given = sent.message.body;
    const body = host.answer(typeof given === "string" ? (JSON.parse(given) as Batch) : given);
    // Always 200: the client takes any other status for a broken connection and drops the error's code.
    return JSON.stringify({ id: sent.id, type: 2, message: { statusCode: 200, headers: {}, body } });
  };
}

const EVENT = { changed: 10, selection: 14 };

/** An event of the workbook as Excel pushes it over the bridge. */
export const eventText = (type: keyof typeof EVENT, message: object): string =>
  JSON.stringify({
    type: 3,
    controlId: "",
    message: {
      entries: [
        {
          messageCategory: 65536,
          messageType: EVENT[type],
          targetId: "Workbook",
          message: JSON.stringify(message),
        },
      ],
    },
  });

/** What Excel says of a change of cells. */
export const changedText = (sheet: Sheet, address: string, source: string): string =>
  eventText("changed", { type: 10, worksheetId: sheet.id, changeType: "RangeEdited", address, source });

/** A workbook of these sheets in a fresh client. */
export function openExcel(book = new Workbook()): Excel16 {
  const page: Record<string, any> = {
    setTimeout, clearTimeout, setInterval, clearInterval, performance, Promise,
    console: { log() {}, warn() {}, error() {} },
    history: {}, navigator: { userAgent: "node", language: "en-US" },
    location: { href: "https://localhost/taskpane.html", search: "", hash: "", protocol: "https:" },
    addEventListener() {}, removeEventListener() {}, postMessage() {},
  }; // biome-ignore format: a list
  const element = () => ({
    style: {},
    setAttribute() {},
    appendChild() {},
    getElementsByTagName: () => [],
    addEventListener() {},
  });
  page.window = page.self = page.top = page.parent = page;
  page.document = {
    URL: page.location.href, readyState: "complete", cookie: "", body: element(), head: element(),
    getElementsByTagName: () => [], createElement: element, addEventListener() {},
  }; // biome-ignore format: a list
  SOURCE.runInContext(vm.createContext(page));

  const crossings: Crossing[] = [];
  let open = book;
  let answer = bridgeOf(book);
  const bridge: { onMessageFromHost?: (text: string) => void; sendMessageToHost(text: string): void } = {
    sendMessageToHost(text) {
      const sent = JSON.parse(text) as { message: { body: string | Batch } };
      const batch = (
        typeof sent.message.body === "string" ? JSON.parse(sent.message.body) : sent.message.body
      ) as Batch;
      const reply = answer(text);
      excel.onBatch?.(batch);
      crossings.push({ actions: batch.Actions.length, bytes: text.length, back: reply.length });
      setImmediate(() => bridge.onMessageFromHost?.(reply));
    },
  };
  page.OfficeExtension.HostBridge.init(bridge);
  book.onChanged = (sheet, address, source) => {
    if (book.listening.changed) bridge.onMessageFromHost?.(changedText(sheet, address, source));
  };
  const excel: Excel16 = {
    get book() {
      return open;
    },
    set book(next: Workbook) {
      open = next;
      answer = bridgeOf(next);
    },
    crossings,
    onBatch: undefined,
    globals: { Excel: page.Excel, OfficeExtension: page.OfficeExtension, Office: officeOf() },
    select: (sheet, address) => {
      const worksheetId = open.find(sheet)?.id;
      bridge.onMessageFromHost?.(eventText("selection", { type: 14, worksheetId, address }));
    },
  };
  return excel;
}

/** The part of Office that the host asks besides the workbook. */
const officeOf = () => ({
  PlatformType: { OfficeOnline: "OfficeOnline" },
  context: {
    displayLanguage: "en-US",
    platform: "OfficeOnline",
    requirements: { isSetSupported: () => true },
    ui: { openBrowserWindow() {} },
  },
});

/** Puts the client's globals where the add-in's code looks for them. */
export function enter(excel: Excel16): void {
  Object.assign(globalThis, excel.globals);
}

/** A workbook that holds these sheets, cells as a person would have them: text stays text, dates have a date format. */
export function workbookOf(sheets: readonly SheetCells[], book = new Workbook()): Workbook {
  for (const { name, cells, merges } of sheets) {
    const sheet = book.add(name);
    sheet.merges.push(...(merges ?? []));
    cells.forEach((line, r) => {
      line.forEach((cell, c) => {
        if (cell === "" || cell === null || cell === undefined) return;
        const held = sheet.held(r, c);
        if (typeof cell === "object" && "day" in cell) {
          held.value = cell.day + 25569 - (book.date1904 ? 1462 : 0);
          held.format = "yyyy-mm-dd";
        } else held.value = (typeof cell === "object" ? cell.error : cell) as Value;
      });
    });
  }
  return book;
}

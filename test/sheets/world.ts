/** A Google spreadsheet with the built add-on in it: each call is an execution of its own in a fresh, bare V8 context. */
import { readFileSync } from "node:fs";
import vm from "node:vm";
import type { Cell } from "../../core/cell.ts";
import type { Bundle } from "./bundle.ts";
import {
  type Content,
  copyOf,
  type Document,
  lastColumn,
  lastRow,
  sheetOf,
  type Write,
  write,
} from "./document.ts";
import { instantOf, wallClock } from "./zone.ts";

const SERVICES = new vm.Script(`${readFileSync(new URL("services.js", import.meta.url), "utf8")}`, {
  filename: "services.js",
});

export type AuthMode = "NONE" | "CUSTOM_FUNCTION" | "FULL";

/** The execution ended in the middle of a service call, as when Google stops it or the machine fails. */
export class Killed extends Error {}

export interface ExecutionOptions {
  readonly authMode?: AuthMode;
  /** End the execution at this service call (1 = the first). */
  readonly killAt?: number;
  /** End it when this many mails of the execution have gone out, before the last of them is recorded. */
  readonly killAtMail?: number;
  /** Someone else works in the document just before this service call; true where they changed it. */
  readonly meanwhile?: (call: number, document: Document) => boolean;
  /** Calls Google refuses beyond what the mode does. */
  readonly withheld?: RegExp;
  /** What the user presses or types in dialogs, in order, perhaps after reading; OK when it runs out, Cancel in a field. */
  readonly answers?: readonly (string | ((text: string) => string))[];
}

/** What an execution did and gave back. */
export interface Execution {
  readonly value: unknown;
  readonly trace: readonly string[];
  readonly menus: readonly (readonly (readonly [string, string])[])[];
  readonly sidebars: readonly string[];
  readonly alerts: readonly { title: string; text: string; buttons: string }[];
  readonly toasts: readonly string[];
}

/** Seconds a call takes where it is more than a moment. */
const SECONDS: Readonly<Record<string, number>> = { "MailApp.sendEmail": 1.5 };
const LIMIT_SECONDS: Readonly<Record<AuthMode, number>> = { NONE: 30, CUSTOM_FUNCTION: 30, FULL: 360 };

/** The sheet's own time zone and the day differ from the script's on purpose: add-ons run in one manifest zone. */
export class World {
  readonly #code: vm.Script | undefined;
  readonly #html: string;
  document: Document;
  /** The clock of the world, in milliseconds; service calls move it. */
  now: number;
  constructor(bundle: Bundle, document: Document, now = Date.parse("2026-03-31T10:00:00Z")) {
    this.#code = codeOf(bundle.code);
    this.#html = bundle.sidebar;
    this.document = document;
    this.now = now;
  }

  /** Runs a global function of Code.js as Google would. Throws Killed where the execution did not come to its end. */
  execute(name: string, args: readonly unknown[] = [], options: ExecutionOptions = {}): Execution {
    const authMode = options.authMode ?? "FULL";
    const context = vm.createContext(Object.create(null) as object);
    const trace: string[] = [];
    const seen = {
      menus: [] as never[],
      sidebars: [] as string[],
      alerts: [] as never[],
      toasts: [] as string[],
    };
    const answers = [...(options.answers ?? [])];
    let pending: Write[] = [];
    let view = copyOf(this.document);
    let dead = false;
    let holdsLock = false;
    let gone = 0;
    let uuids = 0;
    const started = this.now;
    const die = (why: string): never => {
      dead = true;
      throw new Killed(why);
    };
    const shown = (): Document => {
      if (view.version !== this.document.version) {
        view = copyOf(this.document);
        for (const one of pending) write(view, one);
      }
      return view;
    };
    const world = {
      authMode,
      withheld: (what: string): boolean => options.withheld?.test(what) ?? false,
      ...seen,
      durable: this.document,
      tick: (what: string): void => {
        if (dead) throw new Killed("already dead");
        trace.push(what);
        if (options.meanwhile?.(trace.length, this.document)) this.document.version += 1;
        this.now += (SECONDS[what] ?? 0.01) * 1000;
        if (this.now - started > LIMIT_SECONDS[authMode] * 1000) die("Exceeded maximum execution time");
        if (what === "MailApp.sendEmail (gone out)") gone += 1;
        if (trace.length === options.killAt || (gone > 0 && gone === options.killAtMail))
          die(`killed at ${what}`);
      },
      view: shown,
      sheet: (sheet: string) => sheetOf(shown(), sheet),
      lastRow: (sheet: string) => lastRow(sheetOf(shown(), sheet)),
      lastColumn: (sheet: string) => lastColumn(sheetOf(shown(), sheet)),
      write: (one: Write): void => {
        const plain = JSON.parse(JSON.stringify(one)) as Write;
        write(shown(), plain);
        pending.push(plain);
      },
      flush: (): void => {
        for (const one of pending) write(this.document, one);
        pending = [];
      },
      calculate: (formula: string): Content => calculate(formula, shown()),
      instantOf: (serial: number) => instantOf((serial - 25569) * 86_400_000, this.document.zone),
      serialOf: (instant: number) => wallClock(instant, this.document.zone) / 86_400_000 + 25569,
      formatDate: (instant: number, zone: string, pattern: string): string => {
        if (!/^[yMdHms\-: ]+$/.test(pattern)) throw new Error(`The pattern ${pattern} is not stood in for`);
        const iso = new Date(wallClock(instant, zone)).toISOString();
        const parts: [RegExp, string][] = [
          [/yyyy/, iso.slice(0, 4)],
          [/MM/, iso.slice(5, 7)],
          [/dd/, iso.slice(8, 10)],
          [/HH/, iso.slice(11, 13)],
          [/mm/, iso.slice(14, 16)],
          [/ss/, iso.slice(17, 19)],
        ];
        return parts.reduce((text, [token, value]) => text.replace(token, value), pattern);
      },
      parseDate: (text: string, zone: string) => instantOf(Date.parse(`${text}T00:00:00Z`), zone),
      now: () => this.now,
      uuid: () =>
        `${String(++uuids).padStart(8, "0")}-0000-4000-8000-${String(this.now).padStart(12, "0").slice(-12)}`,
      readHtml: (file: string) => {
        if (file !== "sidebar") throw new Error(`No HTML file named ${file} was found.`);
        return this.#html;
      },
      mail: (message: Document["outbox"][number], recipients: number): void => {
        this.document.quota -= recipients;
        this.document.outbox.push(JSON.parse(JSON.stringify(message)));
      },
      lock: (): boolean => {
        if (this.document.locked) return false;
        this.document.locked = true;
        holdsLock = true;
        return true;
      },
      unlock: (): void => {
        this.document.locked = false;
        holdsLock = false;
      },
      answer: (text: string, otherwise: string): string => {
        const said = answers.shift() ?? otherwise;
        return typeof said === "function" ? said(text) : said;
      },
    };
    const services = (SERVICES.runInContext(context) as (w: typeof world) => object)(world);
    Object.assign(vm.runInContext("globalThis", context) as object, services);
    (vm.runInContext(`(${DRESS})`, context) as (...given: unknown[]) => void)(world.now, (body: string) =>
      functionOf(body).runInContext(context),
    );
    this.#code?.runInContext(context);
    const run = (context as Record<string, unknown>)[name];
    if (typeof run !== "function") throw new Error(`Script function not found: ${name}`);
    try {
      const inside = vm.runInContext(REVIVE, context) as (json: string) => unknown[];
      const value: unknown = run.apply(undefined, inside(JSON.stringify(args.map((one) => this.#sent(one)))));
      if (dead) throw new Killed("the execution was stopped");
      world.flush();
      return { value: this.#received(value), trace, ...seen };
    } catch (error) {
      // Whatever the code made of its own end, nothing after it counts.
      if (dead) throw error instanceof Killed ? error : new Killed("the execution was stopped");
      world.flush();
      throw new Error(error instanceof Error || isError(error) ? (error as Error).message : String(error));
    } finally {
      if (holdsLock) this.document.locked = false;
    }
  }

  /** A worksheet function as a cell calls it: dates go in and come out as `{ day }`. */
  formula(name: string, args: readonly (Cell | readonly (readonly Cell[])[])[]): Execution {
    return this.execute(name, args, { authMode: "CUSTOM_FUNCTION" });
  }

  /** One call of the sidebar. Throws the sentence of an error. */
  ask(method: string, args: readonly unknown[] = [], options: ExecutionOptions = {}): unknown {
    const { value } = this.execute("duebookRequest", [JSON.stringify({ method, args })], options);
    const reply = JSON.parse(value as string) as { ok: boolean; value: unknown; error: string };
    if (!reply.ok) throw new Error(reply.error);
    return reply.value;
  }

  #sent(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.#sent(one));
    if (typeof value === "object" && value !== null && "day" in value) {
      return { $date: instantOf((value as { day: number }).day * 86_400_000, this.document.zone) };
    }
    if (typeof value === "object" && value !== null && "error" in value)
      return (value as { error: string }).error;
    return value === undefined ? { $left: "out" } : value;
  }

  #received(value: unknown): unknown {
    if (Object.prototype.toString.call(value) === "[object Array]") {
      return Array.from(value as unknown[], (one) => this.#received(one));
    }
    if (Object.prototype.toString.call(value) !== "[object Date]") return value;
    const instant = (value as Date).getTime();
    const day = Math.floor(wallClock(instant, this.document.zone) / 86_400_000);
    if (instant !== instantOf(day * 86_400_000, this.document.zone))
      throw new Error("A date came back with a time of day");
    return { day };
  }
}

/** Code.js, read once for all the worlds of a test file. */
const codes = new Map<string, vm.Script>();
function codeOf(text: string): vm.Script {
  const known = codes.get(text) ?? new vm.Script(text, { filename: "Code.js" });
  codes.set(text, known);
  return known;
}

/** Code made from text, read once for all the executions of a test file: the back office is long, and a kill test runs hundreds. */
const made = new Map<string, vm.Script>();
function functionOf(body: string): vm.Script {
  const known = made.get(body) ?? new vm.Script(`(function anonymous(\n) {\n${body}\n})`);
  made.set(body, known);
  return known;
}

const isError = (error: unknown): boolean => Object.prototype.toString.call(error) === "[object Error]";

/** A formula's value: all the stand-in knows of calculation is that a wrong separator is an error, and what a list shows first. */
function calculate(formula: string, document: Document): Content {
  const list = /^=ARRAYFORMULA\(\{"([^"]*)";/.exec(formula);
  if (list) return list[1] as string;
  const bare = formula.replace(/"[^"]*"|'[^']*'/g, "");
  return /^(da|de|es|fi|fr|nb|nl|sv)/.test(document.locale) && bare.includes(",") ? "#ERROR!" : "";
}

/** The clock of the world for `Date`, and none of what Google's runtime is not documented to have. */
const DRESS = `function (now, compiled) {
  const Real = Date;
  globalThis.Date = class Date extends Real {
    constructor(...given) { given.length ? super(...given) : super(now()); }
    static now() { return now(); }
  };
  const Made = Function;
  globalThis.Function = function (...given) {
    return given.length === 1 ? compiled(String(given[0])) : Made(...given);
  };
  Function.prototype = Made.prototype;
  delete globalThis.Intl;
  delete globalThis.WebAssembly;
}`;

const REVIVE = `(json) => JSON.parse(json, (key, value) =>
  value && typeof value === "object" && "$date" in value ? new Date(value.$date)
  : value && typeof value === "object" && "$left" in value ? undefined : value)`;

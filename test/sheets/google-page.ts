/** The sidebar as Google shows it: a sandboxed frame of another origin, 300 px wide, with google.script.run bridged to the real Code.js. */
import http from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium, type FrameLocator, type Page } from "playwright-core";
import type { Bundle } from "./bundle.ts";
import type { Document } from "./document.ts";
import { type ExecutionOptions, Killed, World } from "./world.ts";

/** What stands in the page before its own scripts: Google's client library, strict about what may cross, and no storage. */
const CLIENT = `(() => {
  const plain = (value, path) => {
    if (value === null || ["number", "boolean", "string"].includes(typeof value)) return value;
    const tag = Object.prototype.toString.call(value);
    if (tag === "[object Array]") return value.map((one) => plain(one, path));
    if (tag === "[object Object]") return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, plain(v, path + "." + k)]));
    throw new TypeError("Failed due to illegal value in property: " + path);
  };
  const runner = (done, failed) => new Proxy({}, { get(_, name) {
    if (name === "withSuccessHandler") return (handler) => runner(handler, failed);
    if (name === "withFailureHandler") return (handler) => runner(done, handler);
    return (...args) => {
      window.__serve(String(name), args.map((one, i) => plain(one, String(i)))).then(
        (value) => done && done(value),
        (error) => failed && failed(new Error(String(error.message).replace(/^.*?Error: /s, ""))),
      );
    };
  } });
  window.google = { script: { run: runner(), host: { origin: "https://docs.google.com", close() {} } } };
  for (const name of ["localStorage", "sessionStorage"]) {
    Object.defineProperty(window, name, { get() { throw new DOMException("Access is denied for this document.", "SecurityError"); } });
  }
})()`;

/** The frame Google puts HtmlService pages into (its own list of permissions). */
const SANDBOX =
  "allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox";

/**
 * What HtmlService was seen to do to scripts: it takes // and slash-star for comments wherever it does not see a string in
 * quotation marks, and it knows neither template literals nor regular expressions.
 */
export function strippedByGoogle(page: string): string {
  return page.replace(
    /(<script[^>]*>)([\s\S]*?)<\/script>/g,
    (_, opening: string, code: string) => `${opening}${stripped(code)}</script>`,
  );
}

function stripped(code: string): string {
  let out = "";
  let at = 0;
  // Strings as they stand; a comment's text goes, whatever it really was part of.
  for (const found of code.matchAll(
    /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\/\/.*|\/\*[\s\S]*?\*\//g,
  )) {
    out += code.slice(at, found.index);
    if (!found[0].startsWith("/")) out += found[0];
    at = found.index + found[0].length;
  }
  return out + code.slice(at);
}

const serve = (answer: http.RequestListener): Promise<http.Server> =>
  new Promise((resolve) => {
    const server = http.createServer(answer).listen(0, "127.0.0.1", () => resolve(server));
  });
const addressOf = (server: http.Server): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

export class GooglePage {
  readonly world: World;
  readonly faults: string[] = [];
  readonly requests: string[] = [];
  /** How the next executions of the entry go, in order; left out: as they are. */
  readonly next: ExecutionOptions[] = [];
  readonly #close: (() => Promise<unknown> | unknown)[] = [];
  page!: Page;
  frame!: FrameLocator;
  #shown = "";

  constructor(bundle: Bundle, document: Document, now: number) {
    this.world = new World(bundle, document, now);
  }

  async open(browserPath: string): Promise<void> {
    const browser: Browser = await chromium.launch({
      executablePath: browserPath,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    });
    this.#close.push(() => browser.close());
    const inner = await serve((_, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.setHeader(
        "content-security-policy",
        "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:",
      );
      response.end(this.#shown);
    });
    const outer = await serve((_, response) => {
      response.setHeader("content-type", "text/html");
      response.end(
        `<!doctype html><html lang="en"><title>Sheet</title><body style="margin:0"><iframe title="Duebook" style="width:300px;height:700px;border:0" sandbox="${SANDBOX}" src="${addressOf(inner).replace("127.0.0.1", "localhost")}"></iframe>`,
      );
    });
    for (const server of [inner, outer]) this.#close.push(() => server.close());
    this.page = await browser.newPage({ viewport: { width: 300, height: 700 } });
    this.page.on("pageerror", (error) => this.faults.push(error.message));
    this.page.on("console", (message) => {
      if (message.type() === "error") this.faults.push(message.text());
    });
    this.page.on("request", (request) => {
      if (!/^(http:\/\/(127\.0\.0\.1|localhost)|data:|blob:)/.test(request.url()))
        this.requests.push(request.url());
    });
    await this.page.exposeFunction("__serve", (name: string, args: unknown[]) => this.#execute(name, args));
    await this.page.addInitScript(CLIENT);
    this.frame = this.page.frameLocator("iframe");
    this.#outer = addressOf(outer);
  }
  #outer = "";

  /** The user picks a menu item; the sidebar it opens is shown. */
  async choose(handler: string): Promise<void> {
    const [page] = this.world.execute(handler).sidebars;
    if (page === undefined) throw new Error(`${handler} opened no sidebar`);
    this.#shown = strippedByGoogle(page);
    await this.page.goto(this.#outer);
  }

  async close(): Promise<void> {
    for (const close of this.#close) await close();
  }

  #execute(name: string, args: unknown[]): unknown {
    try {
      return this.world.execute(name, args, this.#optionsFor(args)).value;
    } catch (error) {
      if (error instanceof Killed) throw new Error("Exceeded maximum execution time");
      throw error;
    }
  }

  /** Waiting options belong to the next send. */
  #optionsFor(args: unknown[]): ExecutionOptions {
    const sends = typeof args[0] === "string" && args[0].startsWith('{"method":"send"');
    return (sends ? this.next.shift() : undefined) ?? {};
  }
}

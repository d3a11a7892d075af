/** A workbook as it comes from the server: what it is, and its rows line by line. */
import type { DocumentView } from "../server/documents.ts";
import type { RowsLine, WorkbookHead } from "../workbook-lines.ts";

/** A workbook on its way. */
export interface Incoming {
  readonly view: DocumentView;
  readonly head: WorkbookHead;
  /** The rows of its long sheets. */
  readonly rows: AsyncIterable<RowsLine>;
}

/** The workbook in an answer of the server. */
export async function incomingOf(answer: Response): Promise<Incoming> {
  const lines = linesOf(answer.body as ReadableStream<Uint8Array>);
  const next = async <T>(): Promise<T> => JSON.parse((await lines.next()).value as string) as T;
  const view = await next<DocumentView>();
  const head = await next<WorkbookHead>();
  return { view, head, rows: parsed(lines) };
}

async function* parsed(lines: AsyncIterable<string>): AsyncGenerator<RowsLine> {
  for await (const line of lines) yield JSON.parse(line) as RowsLine;
}

async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    rest += decoder.decode(value, { stream: !done });
    let from = 0;
    for (let at = rest.indexOf("\n"); at >= 0; at = rest.indexOf("\n", from)) {
      yield rest.slice(from, at);
      from = at + 1;
    }
    rest = rest.slice(from);
    if (done) return;
  }
}

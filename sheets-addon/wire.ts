/** What crosses between the sidebar and the server: types only, seen by both. */

/** Everything the sidebar may ask for. */
export type MethodName =
  | "environment"
  | "sheets"
  | "read"
  | "named"
  | "apply"
  | "reveal"
  | "drawAgingChart"
  | "quota"
  | "send"
  | "sendTest";

/** What the sidebar sends. */
export interface Call {
  readonly method: MethodName;
  readonly args: readonly unknown[];
}

/** What comes back. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string };

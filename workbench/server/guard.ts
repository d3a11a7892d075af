/** Who may talk to the local server: only the page it served itself, from this computer. */
import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Why a request is refused: its status and one line; undefined where it is let through. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

/** The header that carries the token of this start. */
export const TOKEN_HEADER = "x-duebook-token";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Checks a request before anything of it is used. A foreign Host is DNS rebinding, a foreign Origin or site another page's request. */
export function refusalOf(request: IncomingMessage, port: number, token: string): Refusal | undefined {
  const names = ["127.0.0.1", "localhost", "[::1]"];
  const { host, origin } = request.headers;
  if (host === undefined || !names.some((name) => host === name || host === `${name}:${port}`)) {
    return { status: 421, reason: "This server answers only to 127.0.0.1 and localhost." };
  }
  const own = names.map((name) => `http://${name}:${port}`);
  if (port === 80) own.push(...names.map((name) => `http://${name}`));
  if (origin !== undefined && !own.includes(origin))
    return { status: 403, reason: "Another site may not ask." };
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  const site = request.headers["sec-fetch-site"];
  const opening = request.method === "GET" && path === "/";
  if (site !== undefined && site !== "same-origin" && site !== "none" && !opening)
    return { status: 403, reason: "Another site may not ask." };
  if (!path.startsWith("/api/")) return undefined;
  const given = request.headers[TOKEN_HEADER];
  if (typeof given !== "string" || !timingSafeEqual(digest(given), digest(token)))
    return { status: 403, reason: "The page is from an earlier start. Load it again." };
  return undefined;
}

const SHARED_POLICY = [
  "default-src 'none'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/** The pages by what they may do. */
export type PageKind = "grid" | "inbox" | "plain";

/**
 * What a page of the workbench may load. Only the grid's page may compile code: its library does. The grid's library
 * sets inline styles, and so do the mails the inbox shows: a frame made by a page keeps to that page's policy.
 */
export const contentPolicy = (page: PageKind): string =>
  [
    ...SHARED_POLICY,
    page === "grid" ? "script-src 'self' 'unsafe-eval'" : "script-src 'self'",
    page === "plain" ? "style-src 'self'" : "style-src 'self' 'unsafe-inline'",
    page === "grid" ? "worker-src 'self'" : "frame-src 'self' blob:",
  ].join("; ");

/** Headers every answer carries. */
export const securityHeaders = (page: PageKind): Record<string, string> => ({
  "content-security-policy": contentPolicy(page),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "x-frame-options": "DENY",
  "cache-control": "no-store",
});

/** The facts both manifests are made from. Addresses hang under one base URL, so that any static host will do. */
import type { Button } from "./words.ts";

/** Name, id and addresses of the product. */
export const PRODUCT = {
  name: "Duebook",
  provider: "Duebook",
  /** Both manifests carry the same id, so that installing one replaces the other. */
  id: "5a9a6c6e-0f0b-4c8e-9d3a-6d3f5a1b7e42",
  accentColor: "#1A5F8A",
  /** Where the pane asks for a Microsoft 365 sign-in, when the publisher has registered an app. */
  signInDomain: "login.microsoftonline.com",
} as const;

/** The local server of `npm run excel`. */
export const LOCAL_BASE_URL = "https://localhost:3000";

/** The function of the pane (`Office.actions.associate`) behind each ribbon button. */
export const ACTIONS: Readonly<Record<Button, string>> = {
  worklist: "showWorklist",
  reminders: "showReminders",
  setUp: "showSetUp",
  ageToToday: "ageToToday",
  agingReport: "showAging",
  help: "showHelp",
};

/** Keyboard shortcuts; Excel itself uses none of these. */
export const SHORTCUTS: readonly { button: Button; key: string; mac: string }[] = [
  { button: "worklist", key: "Ctrl+Alt+W", mac: "Command+Shift+W" },
  { button: "reminders", key: "Ctrl+Alt+R", mac: "Command+Shift+R" },
  { button: "ageToToday", key: "Ctrl+Alt+T", mac: "Command+Shift+T" },
];

/** What a build of the manifests is told. */
export interface ManifestOptions {
  /** Where dist/excel-addin will be served, https, without a slash at the end. */
  readonly baseUrl: string;
  /** package.json's version, three parts. */
  readonly version: string;
  /** A prefix for the worksheet functions (`AR` → `=AR.NEXT_ACTION()`); none by default. */
  readonly namespace?: string | undefined;
}

/** An https address under the base URL; anything but https is refused, because Office loads nothing else. */
export function addressOf(options: ManifestOptions, path: string): string {
  if (!/^https:\/\/[^\s/?#]+(\/[^\s?#]*)?$/.test(options.baseUrl) || options.baseUrl.endsWith("/")) {
    throw new Error(
      `The base URL "${options.baseUrl}" cannot be used: give an https address without a slash at the end, like https://example.com/duebook.`,
    );
  }
  return `${options.baseUrl}/${path}`;
}

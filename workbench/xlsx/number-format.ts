/** Number formats of Excel as the grid library can show them. */

const COLOURS = /\[(Red|Blue|Black|Green|White|Magenta|Cyan|Yellow|Color ?\d+)\]/gi;

/** The format without what the grid cannot read (paddings, colours, locales, further sections), or undefined where the plain look is right. */
export function gridFormat(format: string): string | undefined {
  const first = format.split(";")[0] ?? "";
  const clean = first
    .replace(/_./g, "")
    .replace(/\*./g, "")
    .replace(/\[\$-[^\]]*\]/g, "")
    .replace(/\[\$([^\]-]+)-[^\]]*\]/g, "[$$$1]")
    .replace(/\\(.)/g, "$1")
    .replace(COLOURS, "")
    .replace(/\[(?:[<>=]+[^\]]*)\]/g, "")
    .trim();
  if (clean === "" || /^general$/i.test(clean) || clean === "@") return undefined;
  if (/E[+-]/i.test(clean) || /[?/]/.test(clean.replace(/[dmy]\/|\/[dmy]/gi, ""))) return undefined;
  return clean;
}

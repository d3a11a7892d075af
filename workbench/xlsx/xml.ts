/** Small pieces for changing XML text in place: a part is never parsed and written anew, so what is not touched stays as it was. */

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\x00-\x08\x0b\x0c\x0d\x0e-\x1f\ufffe\uffff]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const controlEscape = (c: string): string =>
  `_x${c.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}_`;

/** Text for an element or attribute. Control characters are written `_x0001_`, as spreadsheets do; a text that looks like such an escape keeps its underscore apart. */
export const escapeXml = (text: string): string =>
  text
    .replace(/_(x[0-9A-Fa-f]{4}_)/g, "_x005F_$1")
    .replace(CONTROLS, controlEscape)
    .replace(LONE_SURROGATES, "\ufffd")
    .replace(/[<>&"]/g, (c) => (c === "<" ? "&lt;" : c === ">" ? "&gt;" : c === "&" ? "&amp;" : "&quot;"));

/** Text of an element or attribute with its entities resolved. */
export const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) =>
    hex
      ? String.fromCodePoint(Number.parseInt(hex, 16))
      : decimal
        ? String.fromCodePoint(Number(decimal))
        : (ENTITIES[name] ?? whole),
  );

/** The value of an attribute in a start tag, entities resolved; undefined where it has none. */
export function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const raw = match?.[1] ?? match?.[2];
  return raw === undefined ? undefined : unescapeXml(raw);
}

/** A start tag with an attribute set to a value. */
export function withAttribute(tag: string, name: string, value: string): string {
  const bare = withoutAttribute(tag, name);
  return bare.replace(/\s*(\/?>)$/, ` ${name}="${escapeXml(value)}"$1`);
}

/** A start tag without an attribute. */
export const withoutAttribute = (tag: string, name: string): string =>
  tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), "");

/** The prefix all elements of a part carry (`x:` in `<x:worksheet>`); "" for none. */
export const prefixOf = (xml: string, root: string): string =>
  new RegExp(`<(\\w+:)?${root}\\b`).exec(xml)?.[1] ?? "";

/** An element's start tag, with all that comes before and after it; undefined where there is none. */
export function startTag(
  xml: string,
  name: string,
): { tag: string; from: number; to: number; empty: boolean } | undefined {
  const match = new RegExp(`<${name}(?=[\\s/>])[^>]*>`).exec(xml);
  if (!match) return undefined;
  return {
    tag: match[0],
    from: match.index,
    to: match.index + match[0].length,
    empty: match[0].endsWith("/>"),
  };
}

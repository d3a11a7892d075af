/** Text made safe for HTML: between tags, in an attribute, in a link. */

const NAMES: readonly (string | undefined)[] = (() => {
  const names: (string | undefined)[] = [];
  for (const [sign, name] of [["&", "&amp;"], ["<", "&lt;"], [">", "&gt;"], ['"', "&quot;"], ["'", "&#39;"]] as const) {
    names[sign.charCodeAt(0)] = name;
  }
  return names;
})(); // biome-ignore format: a table

/** A text between tags or inside a quoted attribute: no tag, entity or quote of its own survives. */
export function escapeHtml(text: string): string {
  let out = "";
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 62) continue;
    const name = NAMES[code];
    if (name === undefined) continue;
    out += text.slice(from, i) + name;
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** The address of a link if it is plain https or mailto without hidden characters, else undefined: no script ever becomes a link. */
export function safeLink(address: string): string | undefined {
  const text = address.trim();
  return /^(?:https:\/\/[^\s/?#@\\]+(?:[/?#]|$)|mailto:[^\s@]+@[^\s@]+$)/i.test(text) &&
    !/[\s\p{Cc}\p{Cf}"'<>`\\]/u.test(text)
    ? text
    : undefined;
}

/** A link as HTML, its text escaped; only the text where the address is not safe. */
export function linkHtml(address: string): string {
  const safe = safeLink(address);
  const shown = escapeHtml(address);
  return safe === undefined ? shown : `<a href="${escapeHtml(safe)}">${shown}</a>`;
}

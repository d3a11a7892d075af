/** Cell styles added to a workbook's styles part: an existing style with another number format, never a changed one. */
import { attribute, escapeXml, prefixOf, startTag, unescapeXml, withAttribute } from "./xml.ts";

/** Number formats every workbook has by number (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0, "0": 1, "0.00": 2, "#,##0": 3, "#,##0.00": 4, "0%": 9, "0.00%": 10, "@": 49,
}; // biome-ignore format: a table

/** The first number a workbook may give to a format of its own. */
const FIRST_OWN = 164;

/** The styles of a workbook while it is patched. */
export class Styles {
  private xml: string;
  private readonly p: string;
  private readonly xfs: string[];
  private readonly made = new Map<string, number>();
  private changed = false;

  constructor(xml: string) {
    this.xml = xml;
    this.p = prefixOf(xml, "styleSheet");
    this.xfs = this.readXfs();
  }

  /** The number of a style like `base` with this number format (and bold, where asked). */
  with(base: number, format: string | undefined, bold: boolean): number {
    const key = `${base}|${format}|${bold}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const xf =
      this.xfs[base] ??
      this.xfs[0] ??
      `<${this.p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
    let tag = /^<[^>]*>/.exec(xf)?.[0] ?? xf;
    const rest = xf.slice(tag.length);
    if (format !== undefined) {
      tag = withAttribute(
        withAttribute(tag, "numFmtId", String(this.formatNumber(format))),
        "applyNumberFormat",
        "1",
      );
    }
    if (bold) {
      const font = this.boldFont(Number(attribute(tag, "fontId") ?? 0));
      tag = withAttribute(withAttribute(tag, "fontId", String(font)), "applyFont", "1");
    }
    const same = this.xfs.indexOf(tag + rest);
    const number = same >= 0 ? same : this.xfs.push(tag + rest) - 1;
    if (same < 0) this.changed = true;
    this.made.set(key, number);
    return number;
  }

  /** The part's XML with the added styles, or the same text where none was needed. */
  text(): string {
    if (!this.changed) return this.xml;
    const { p } = this;
    const list = `<${p}cellXfs count="${this.xfs.length}">${this.xfs.join("")}</${p}cellXfs>`;
    return this.xml.replace(new RegExp(`<${p}cellXfs\\b[^>]*?(?:/>|>[\\s\\S]*?</${p}cellXfs>)`), () => list);
  }

  private readXfs(): string[] {
    const { p } = this;
    const list = new RegExp(`<${p}cellXfs\\b[^>]*>([\\s\\S]*?)</${p}cellXfs>`).exec(this.xml)?.[1] ?? "";
    return list.match(new RegExp(`<${p}xf\\b[^>]*?(?:/>|>[\\s\\S]*?</${p}xf>)`, "g")) ?? [];
  }

  private formatNumber(format: string): number {
    const built = BUILT_IN[format];
    if (built !== undefined) return built;
    const { p } = this;
    let highest = FIRST_OWN - 1;
    for (const tag of this.xml.match(new RegExp(`<${p}numFmt\\b[^>]*>`, "g")) ?? []) {
      const number = Number(attribute(tag, "numFmtId"));
      if (unescapeXml(attribute(tag, "formatCode") ?? "") === format) return number;
      highest = Math.max(highest, number);
    }
    const number = highest + 1;
    this.addTo("numFmts", `<${p}numFmt numFmtId="${number}" formatCode="${escapeXml(format)}"/>`);
    return number;
  }

  private boldFont(base: number): number {
    const { p } = this;
    const list = new RegExp(`<${p}fonts\\b[^>]*>([\\s\\S]*?)</${p}fonts>`).exec(this.xml)?.[1] ?? "";
    const fonts: string[] =
      list.match(new RegExp(`<${p}font\\b[^>]*?(?:/>|>[\\s\\S]*?</${p}font>)`, "g")) ?? [];
    const font = fonts[base] ?? `<${p}font/>`;
    if (new RegExp(`<${p}b\\b(?![^>]*val="0")`).test(font)) return base;
    const bold =
      font.endsWith("/>") && !font.includes("</")
        ? `<${p}font><${p}b/></${p}font>`
        : font.replace(new RegExp(`^<${p}font\\b[^>]*>`), (tag) => `${tag}<${p}b/>`);
    const known = fonts.indexOf(bold);
    if (known >= 0) return known;
    this.addTo("fonts", bold);
    return fonts.length;
  }

  /** Adds an element at the end of a counted list; `numFmts` is made where the workbook has none. */
  private addTo(list: string, element: string): void {
    const { p } = this;
    const start = startTag(this.xml, `${p}${list}`);
    if (!start || start.empty) {
      const made = `<${p}${list} count="1">${element}</${p}${list}>`;
      const root = startTag(this.xml, `${p}styleSheet`);
      const at = start ? start.from : (root?.to ?? 0);
      this.xml = this.xml.slice(0, at) + made + this.xml.slice(start ? start.to : at);
      return;
    }
    const close = this.xml.indexOf(`</${p}${list}>`, start.to);
    const count = Number(attribute(start.tag, "count") ?? 0) + 1;
    this.xml =
      this.xml.slice(0, start.from) +
      withAttribute(start.tag, "count", String(count)) +
      this.xml.slice(start.to, close) +
      element +
      this.xml.slice(close);
  }
}

/** The parts of an .xlsx that tie it together: which sheets it has, in which parts, and its named cells. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Fault } from "../fault.ts";
import {
  attribute,
  escapeXml,
  prefixOf,
  startTag,
  unescapeXml,
  withAttribute,
  withoutAttribute,
} from "./xml.ts";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** An .xlsx taken apart while it is changed. Parts nobody writes to are put back byte for byte. */
export class PackageParts {
  private readonly files: Record<string, Uint8Array>;
  readonly workbookPath: string;
  private readonly p: string;
  /** The prefix of relationship ids in the workbook part, `r:` nearly always. */
  private readonly r: string;

  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
    const root = this.relations("_rels/.rels", "").find((rel) => rel.type.endsWith("/officeDocument"));
    this.workbookPath = root?.target ?? "xl/workbook.xml";
    if (!this.files[this.workbookPath])
      throw new Fault("is not an Excel workbook: its main part is missing.", { code: "file-not-excel" });
    const xml = this.read(this.workbookPath);
    this.p = prefixOf(xml, "workbook");
    this.r =
      /xmlns:(\w+)="http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/officeDocument\/(?:2006\/)?relationships"/.exec(
        xml,
      )?.[1] ?? "r";
  }

  read(path: string): string {
    const bytes = this.files[path];
    if (!bytes)
      throw new Fault(`lacks its part ${path}. Open it in Excel and save it again.`, {
        code: "file-damaged",
      });
    return strFromU8(bytes);
  }

  has(path: string): boolean {
    return this.files[path] !== undefined;
  }

  write(path: string, text: string): void {
    this.files[path] = strToU8(text);
  }

  /** True where dates are counted from 1904. */
  is1904(): boolean {
    const tag = startTag(this.read(this.workbookPath), `${this.p}workbookPr`)?.tag ?? "";
    return /^(1|true)$/.test(attribute(tag, "date1904") ?? "");
  }

  /** The path of a part the workbook refers to by the end of its type, e.g. "/styles". */
  related(type: string): string | undefined {
    return this.workbookRelations().find((rel) => rel.type.endsWith(type))?.target;
  }

  /** The paths of the parts a sheet refers to by the end of their type, e.g. "/table". */
  relatedTo(path: string, type: string): string[] {
    const list = path.replace(/([^/]*)$/, "_rels/$1.rels");
    return this.relations(list, path.replace(/[^/]*$/, ""))
      .filter((rel) => rel.type.endsWith(type) && this.has(rel.target))
      .map((rel) => rel.target);
  }

  /** Path of each worksheet by name, in the order of the tabs. */
  sheets(): Map<string, string> {
    const targets = new Map(this.workbookRelations().map((rel) => [rel.id, rel.target]));
    const sheets = new Map<string, string>();
    for (const tag of this.sheetTags()) {
      const path = targets.get(attribute(tag, `${this.r}:id`) ?? "");
      if (path) sheets.set(attribute(tag, "name") ?? "", path);
    }
    return sheets;
  }

  addSheet(name: string, hidden: boolean): string {
    const xml = this.read(this.workbookPath);
    const folder = this.workbookPath.replace(/[^/]*$/, "");
    let n = 1;
    while (this.has(`${folder}worksheets/sheet${n}.xml`)) n++;
    const path = `${folder}worksheets/sheet${n}.xml`;
    const ids = new Set(this.workbookRelations().map((rel) => rel.id));
    let id = 1;
    while (ids.has(`rId${id}`)) id++;
    const sheetId = 1 + Math.max(0, ...this.sheetTags().map((tag) => Number(attribute(tag, "sheetId") ?? 0)));
    const state = hidden ? ' state="hidden"' : "";
    const tag = `<${this.p}sheet name="${escapeXml(name)}" sheetId="${sheetId}"${state} ${this.r}:id="rId${id}"/>`;
    this.write(
      this.workbookPath,
      xml.replace(`</${this.p}sheets>`, () => `${tag}</${this.p}sheets>`),
    );
    const namespace =
      /xmlns(?::\w+)?="(http:\/\/[^"]*spreadsheetml\/(?:2006\/)?main)"/.exec(xml)?.[1] ??
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    this.write(
      path,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><sheetData/></worksheet>`,
    );
    const type = namespace.includes("purl")
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
    this.insertBefore(
      this.workbookRelationsPath(),
      "Relationships",
      `Relationship Id="rId${id}" Type="${type}" Target="/${path}"`,
    );
    this.insertBefore(
      "[Content_Types].xml",
      "Types",
      `Override PartName="/${path}" ContentType="${SHEET_TYPE}"`,
    );
    return path;
  }

  /** Takes a sheet away, with the names that belong to it alone. */
  removeSheet(name: string): void {
    const path = this.sheets().get(name);
    const tags = this.sheetTags();
    const index = tags.findIndex((tag) => attribute(tag, "name") === name);
    if (!path || index < 0) return;
    if (tags.length === 1)
      throw new Fault("would have no sheet left. Keep at least one.", { code: "last-sheet" });
    let xml = this.read(this.workbookPath).replace(tags[index] as string, "");
    xml = xml.replace(
      new RegExp(`<${this.p}definedName\\b[^>]*>[\\s\\S]*?</${this.p}definedName>`, "g"),
      (whole) => {
        const tag = /^<[^>]*>/.exec(whole)?.[0] ?? "";
        const local = attribute(tag, "localSheetId");
        if (local === undefined || Number(local) < index) return whole;
        return Number(local) === index
          ? ""
          : whole.replace(tag, withAttribute(tag, "localSheetId", String(Number(local) - 1)));
      },
    );
    xml = xml.replace(new RegExp(`<${this.p}workbookView\\b[^>]*>`, "g"), (tag) =>
      withoutAttribute(withoutAttribute(tag, "activeTab"), "firstSheet"),
    );
    this.write(this.workbookPath, xml);
    this.dropRelation(path);
    delete this.files[path];
    delete this.files[path.replace(/([^/]*)$/, "_rels/$1.rels")];
  }

  renameSheet(from: string, to: string): void {
    const tag = this.sheetTags().find((t) => attribute(t, "name") === from);
    if (!tag) return;
    this.write(
      this.workbookPath,
      this.read(this.workbookPath).replace(tag, () => withAttribute(tag, "name", to)),
    );
  }

  /** Gives a cell or range a name for the whole workbook; a name it has already is moved. */
  setName(name: string, range: string): void {
    this.removeName(name);
    const { p } = this;
    const xml = this.read(this.workbookPath);
    const element = `<${p}definedName name="${escapeXml(name)}">${escapeXml(range)}</${p}definedName>`;
    if (startTag(xml, `${p}definedNames`)) {
      this.write(
        this.workbookPath,
        xml.replace(`</${p}definedNames>`, () => `${element}</${p}definedNames>`),
      );
      return;
    }
    this.insertAfterOneOf(
      ["externalReferences", "functionGroups", "sheets"],
      `<${p}definedNames>${element}</${p}definedNames>`,
    );
  }

  removeName(name: string): void {
    const { p } = this;
    let xml = this.read(this.workbookPath);
    xml = xml.replace(new RegExp(`<${p}definedName\\b[^>]*>[\\s\\S]*?</${p}definedName>`, "g"), (whole) => {
      const tag = /^<[^>]*>/.exec(whole)?.[0] ?? "";
      const mine =
        attribute(tag, "localSheetId") === undefined &&
        attribute(tag, "name")?.toLowerCase() === name.toLowerCase();
      return mine ? "" : whole;
    });
    this.write(this.workbookPath, xml.replace(new RegExp(`<${p}definedNames>\\s*</${p}definedNames>`), ""));
  }

  /** Has Excel work everything out when it opens the file, and drops the stored order of calculation, which may name cells that are gone. */
  recalculateOnOpen(): void {
    const { p } = this;
    const chain = this.related("/calcChain");
    if (chain) {
      this.dropRelation(chain);
      delete this.files[chain];
    }
    const xml = this.read(this.workbookPath);
    const calc = startTag(xml, `${p}calcPr`);
    if (calc) {
      this.write(
        this.workbookPath,
        xml.slice(0, calc.from) + withAttribute(calc.tag, "fullCalcOnLoad", "1") + xml.slice(calc.to),
      );
    } else {
      this.insertAfterOneOf(
        ["definedNames", "externalReferences", "functionGroups", "sheets"],
        `<${p}calcPr fullCalcOnLoad="1"/>`,
      );
    }
  }

  zip(): Uint8Array {
    return zipSync(this.files, { level: 6 });
  }

  private sheetTags(): string[] {
    return this.read(this.workbookPath).match(new RegExp(`<${this.p}sheet\\b[^>]*>`, "g")) ?? [];
  }

  private insertAfterOneOf(names: readonly string[], element: string): void {
    const xml = this.read(this.workbookPath);
    for (const name of names) {
      const close = `</${this.p}${name}>`;
      const at = xml.indexOf(close);
      if (at < 0) continue;
      this.write(this.workbookPath, xml.slice(0, at + close.length) + element + xml.slice(at + close.length));
      return;
    }
  }

  private insertBefore(path: string, root: string, element: string): void {
    const xml = this.read(path);
    const p = prefixOf(xml, root);
    this.write(
      path,
      xml.replace(`</${p}${root}>`, () => `<${p}${element}/></${p}${root}>`),
    );
  }

  private dropRelation(path: string): void {
    const list = this.workbookRelationsPath();
    for (const rel of this.workbookRelations()) {
      if (rel.target === path) this.write(list, this.read(list).replace(rel.tag, ""));
    }
    const types = this.read("[Content_Types].xml");
    const override = (types.match(/<(?:\w+:)?Override\b[^>]*>/g) ?? []).find(
      (tag) => attribute(tag, "PartName") === `/${path}`,
    );
    if (override) this.write("[Content_Types].xml", types.replace(override, ""));
  }

  private workbookRelationsPath(): string {
    return this.workbookPath.replace(/([^/]*)$/, "_rels/$1.rels");
  }

  private workbookRelations(): Relation[] {
    return this.relations(this.workbookRelationsPath(), this.workbookPath.replace(/[^/]*$/, ""));
  }

  private relations(path: string, folder: string): Relation[] {
    if (!this.has(path)) return [];
    return (this.read(path).match(/<(?:\w+:)?Relationship\b[^>]*>/g) ?? []).map((tag) => {
      const target = unescapeXml(attribute(tag, "Target") ?? "");
      return {
        tag,
        id: attribute(tag, "Id") ?? "",
        type: attribute(tag, "Type") ?? "",
        target: target.startsWith("/") ? target.slice(1) : resolved(folder + target),
      };
    });
  }
}

interface Relation {
  readonly tag: string;
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** A part's path without `./` and `../`. */
function resolved(path: string): string {
  const out: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") out.pop();
    else if (step !== "." && step !== "") out.push(step);
  }
  return out.join("/");
}

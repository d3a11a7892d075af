// Packs what a bundle says and lists (tables, sentences, word lists) into deflated text that is unpacked group by group
// when a formula first needs it, and works every constant of core when it is first asked for. Excel and Apps Script load
// the whole file before the first formula, Apps Script for every one; there is no eval in it.
import { readFile } from "node:fs/promises";
import { deflateRawSync } from "node:zlib";
import { parse } from "acorn";
import {
  foldedConstants,
  json,
  LEAST_TABLE,
  lazyConstants,
  usedConstants,
  usesOf,
} from "./esbuild.constants.mjs";
import { ownNames } from "./esbuild.names.mjs";
import { eachUse, edited, filesOf, isFunction, written } from "./esbuild.syntax.mjs";
import { inflate } from "./esbuild.unpack.mjs";

/** Shorter texts are not worth the call that fetches them. */
const LEAST_TEXT = 20;
const LEAST_GAPPED = 30;
/** In an object beside functions. */
const LEAST_GETTER = 200;
/** A group smaller than this is packed with the next file's. */
const LEAST_GROUP = 6000;

const SIGNS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((sign) => !"\"'/\\".includes(sign))
  .join("");

/** Bytes as text: 13 bits in two of 91 signs. */
function asSigns(bytes) {
  let text = "";
  let held = 0;
  let count = 0;
  const put = () => {
    text += SIGNS[(held & 8191) % 91] + SIGNS[Math.floor((held & 8191) / 91)];
    held >>>= 13;
    count -= 13;
  };
  for (const byte of bytes) {
    held |= byte << count;
    count += 8;
    if (count > 12) put();
  }
  if (count > 0) put();
  return text;
}

/** True for an object that holds functions beside its words. */
const works = ({ properties }) => properties.some(({ value }) => value && isFunction(value));

/** A bundle (one ES module, not minified) with its tables and sentences packed. */
export async function pack(code) {
  const tree = parse(code, { ecmaVersion: 2022, sourceType: "module" });
  const fileAt = filesOf(code);
  const lazies = lazyConstants(tree, fileAt);
  const edits = [];
  const groups = [];
  const put = (value, node) => {
    const file = fileAt(node.start);
    let group = groups[groups.length - 1];
    if (!group || (group.file !== file && group.size > LEAST_GROUP)) {
      group = { values: [], size: 0 };
      groups.push(group);
    }
    group.file = file;
    group.size += json(value).length;
    return `${groups.length - 1},${group.values.push(value) - 1}`;
  };
  const replace = (node, text) => edits.push([node.start, node.end, text]);
  /** `when`: "load" while the file loads, "once" in a constant worked when asked for, "often" in a function. */
  const walk = (node, when, beside = false) => {
    // A declaration or a kind is made while the file loads: its own short words stay where they are.
    if (beside && node.end - node.start < LEAST_GETTER && written(node)) return;
    if (
      when !== "load" &&
      node.type === "Literal" &&
      node.regex &&
      node.end - node.start >= 90 &&
      when === "once"
    ) {
      const flags = node.regex.flags ? `,"${node.regex.flags}"` : "";
      return replace(node, `new RegExp(duebookUnpack(${put(node.regex.pattern, node)})${flags})`);
    }
    const size = node.end - node.start;
    if (when !== "load" && (size >= LEAST_TEXT || node.type === "TemplateLiteral")) {
      const of = written(node);
      if (typeof of?.value === "string" && of.value.length >= LEAST_TEXT)
        return replace(node, `duebookUnpack(${put(of.value, node)})`);
      if (of && when === "once" && size >= LEAST_TABLE && typeof of.value === "object")
        return replace(node, `duebookUnpack(${put(of.value, node)})`);
      if (node.type === "TemplateLiteral") {
        const quasis = node.quasis.map((quasi) => quasi.value.cooked);
        if (quasis.join("").length >= LEAST_GAPPED) {
          const ends = node.expressions;
          edits.push([node.start, ends[0].start, `duebookFill(${put(quasis, node)},`]);
          for (let i = 1; i < ends.length; i++) edits.push([ends[i - 1].end, ends[i].start, ","]);
          edits.push([ends[ends.length - 1].end, node.end, ")"]);
        }
      }
    }
    if (node.type === "TaggedTemplateExpression" || node.type === "ImportDeclaration") return;
    const inside = isFunction(node) ? "often" : when;
    for (const [key, value] of Object.entries(node)) {
      if (key === "key" && !node.computed) continue;
      if (node.type === "ExpressionStatement" && node.directive) continue;
      for (const child of [value].flat())
        if (child && typeof child.type === "string")
          walk(
            child,
            inside,
            node.type === "ObjectExpression" ? works(node) : beside && node.type === "Property",
          );
    }
  };
  const uses = usesOf(tree, lazies);
  const folded = foldedConstants(code, tree, lazies, uses);
  const used = usedConstants(uses, folded);

  for (const statement of tree.body) {
    if (statement.type !== "VariableDeclaration") {
      walk(statement, "load");
      continue;
    }
    for (const { id, init } of statement.declarations) {
      if (lazies.has(id.name) && !used.has(id.name)) {
        replace(init, "0");
        continue;
      }
      if (!init || !lazies.has(id.name)) {
        if (init) walk(init, "load");
        continue;
      }
      const of = folded.has(id.name) ? { value: folded.get(id.name) } : written(init);
      if (of) replace(init, `()=>duebookUnpack(${put(of.value, init)})`);
      else {
        edits.push([init.start, init.start, "duebookLazy(()=>("]);
        walk(init, "once");
        edits.push([init.end, init.end, "))"]);
      }
    }
  }
  eachUse(tree, lazies, (identifier, parent) => {
    if (parent.type === "VariableDeclarator" && parent.id === identifier) return;
    const use = `${identifier.name}()`;
    replace(identifier, parent.type === "Property" && parent.shorthand ? `${identifier.name}:${use}` : use);
  });
  const packed = groups.map(({ values }) => {
    const text = json(values);
    const bytes = deflateRawSync(Buffer.from(text, "latin1"), { level: 9, memLevel: 9 });
    if (inflate(bytes) !== text) throw new Error("A packed table does not come back as it was.");
    return asSigns(bytes);
  });
  const unpacking = (await readFile(new URL("esbuild.unpack.mjs", import.meta.url), "utf8"))
    .replace("const PACKED = [];", () => `const PACKED = ${JSON.stringify(packed)};`)
    .replace(/^export /gm, "");
  return `${unpacking}\n${edited(code, edits)}`;
}

/**
 * The minified text of a bundle with its tables packed. `options` are esbuild's; `globalName` names what it exports.
 * With `shorten`, property names that only core uses are shortened: only where no object of core leaves the bundle.
 */
export async function bundlePacked(esbuild, { globalName, shorten = false, ...options }) {
  const bundle = async (more) => {
    const made = await esbuild.build({
      ...options,
      ...more,
      bundle: true,
      format: "esm",
      minify: false,
      write: false,
    });
    return made.outputFiles[0].text;
  };
  let code = await bundle();
  const names = shorten ? ownNames(code).filter((name) => /^\w+$/.test(name)) : [];
  if (names.length) code = await bundle({ mangleProps: new RegExp(`^(?:${names.join("|")})$`) });
  const { target, charset, legalComments } = options;
  const made = await esbuild.transform(await pack(code), {
    target,
    charset,
    legalComments,
    minify: true,
    format: "iife",
    treeShaking: true,
    ...(globalName ? { globalName } : {}),
  });
  return made.code.trimEnd();
}

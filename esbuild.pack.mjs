// Packs what a bundle says and lists (tables, sentences, word lists) into deflated text that is unpacked group by group
// when a formula first needs it, and works every constant of core when it is first asked for. Excel and Apps Script load
// the whole file before the first formula, Apps Script for every one; there is no eval in it.
import { readFile } from "node:fs/promises";
import { Script } from "node:vm";
import { deflateRawSync } from "node:zlib";
import { parse } from "acorn";
import { inflate } from "./esbuild.unpack.mjs";

/** Shorter texts are not worth the call that fetches them. */
const LEAST_TEXT = 20;
const LEAST_TABLE = 60;
const LEAST_GAPPED = 30;
/** In an object beside functions. */
const LEAST_GETTER = 200;
/** A group smaller than this is packed with the next file's. */
const LEAST_GROUP = 6000;

/** A constant's value is packed unless it is that many times longer than what works it out. */
const MOST_GROWTH = 1.6;

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

/** JSON of a value in characters of one byte each. */
const json = (value) =>
  JSON.stringify(value).replace(/[^\0-\xff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);

const children = (node) =>
  Object.values(node)
    .flat()
    .filter((child) => child && typeof child.type === "string");

const isFunction = (node) =>
  node.type === "FunctionDeclaration" ||
  node.type === "FunctionExpression" ||
  node.type === "ArrowFunctionExpression";

/** The value a node writes out, as `{ value }`; undefined for what has to be worked. */
function written(node) {
  switch (node?.type) {
    case "Literal":
      return node.regex || node.bigint ? undefined : { value: node.value };
    case "TemplateLiteral":
      return node.expressions.length ? undefined : { value: node.quasis[0].value.cooked };
    case "UnaryExpression": {
      const of = node.operator === "-" ? written(node.argument) : undefined;
      return typeof of?.value === "number" ? { value: -of.value } : undefined;
    }
    case "ArrayExpression": {
      const all = node.elements.map(written);
      return all.every(Boolean) ? { value: all.map((one) => one.value) } : undefined;
    }
    case "ObjectExpression": {
      const value = {};
      for (const property of node.properties) {
        const of =
          property.kind === "init" && !property.computed && !property.method && written(property.value);
        if (!of) return undefined;
        value[property.key.name ?? property.key.value] = of.value;
      }
      return { value };
    }
    default:
      return undefined;
  }
}

/** The names a pattern declares. */
function namesOf(pattern, found = []) {
  if (!pattern) return found;
  if (pattern.type === "Identifier") found.push(pattern.name);
  else if (pattern.type === "MemberExpression") return found;
  else if (pattern.type === "Property") namesOf(pattern.value, found);
  else if (pattern.type === "AssignmentPattern") namesOf(pattern.left, found);
  else if (pattern.type === "RestElement") namesOf(pattern.argument, found);
  else for (const child of children(pattern)) namesOf(child, found);
  return found;
}

/** The names a scope declares for what stands in it; one without `var`, as TypeScript's own code is. */
function declaredIn(node) {
  const names = [];
  if (isFunction(node)) {
    for (const parameter of node.params) namesOf(parameter, names);
    if (node.type === "FunctionExpression" && node.id) names.push(node.id.name);
  }
  if (node.type === "CatchClause") namesOf(node.param, names);
  const statements = {
    BlockStatement: node.body,
    ForStatement: [node.init],
    ForOfStatement: [node.left],
    ForInStatement: [node.left],
  };
  const cases = node.type === "SwitchStatement" ? node.cases.flatMap((one) => one.consequent) : [];
  for (const statement of [...(statements[node.type] ?? []), ...cases]) {
    if (statement?.type === "VariableDeclaration")
      for (const { id } of statement.declarations) namesOf(id, names);
    else if (statement?.type === "FunctionDeclaration" || statement?.type === "ClassDeclaration")
      names.push(statement.id.name);
  }
  return names;
}

/** Calls `visit(identifier, parent)` for every use of one of `wanted` that means the file's own declaration. */
function eachUse(tree, wanted, visit) {
  const walk = (node, parent, hidden) => {
    const own = declaredIn(node).filter((name) => wanted.has(name));
    const inside = own.length ? new Set([...hidden, ...own]) : hidden;
    if (node.type === "Identifier") {
      if (wanted.has(node.name) && !hidden.has(node.name)) visit(node, parent);
      return;
    }
    for (const [key, value] of Object.entries(node)) {
      const named = key === "key" || (key === "property" && node.type === "MemberExpression");
      if ((named && !node.computed) || key === "label" || key === "exported") continue;
      for (const child of [value].flat())
        if (child && typeof child.type === "string") walk(child, node, inside);
    }
  };
  walk(tree, undefined, new Set());
}

/** True where loading the file would work something: a call, a `new`, or a constant that is itself worked when asked. */
function worksAtOnce(node, lazies) {
  if (isFunction(node) || node.type === "ClassExpression") return false;
  if (node.type === "CallExpression" || node.type === "NewExpression") return true;
  if (node.type === "Identifier") return lazies.has(node.name);
  return children(node).some((child) => worksAtOnce(child, lazies));
}

/** The constants of core that are worked, or unpacked, when first asked for. */
function lazyConstants(tree, fileAt) {
  const declarators = tree.body
    .filter((node) => node.type === "VariableDeclaration")
    .flatMap((node) => node.declarations)
    .filter(
      ({ id, init }) =>
        id.type === "Identifier" &&
        init &&
        !isFunction(init) &&
        init.type !== "ClassExpression" &&
        fileAt(id.start).startsWith("core/"),
    );
  const assigned = new Set();
  const look = (node) => {
    if (node.type === "AssignmentExpression") for (const name of namesOf(node.left)) assigned.add(name);
    if (node.type === "UpdateExpression") for (const name of namesOf(node.argument)) assigned.add(name);
    if (node.type === "ExportSpecifier") assigned.add(node.local.name);
    for (const child of children(node)) look(child);
  };
  look(tree);
  const lazies = new Set();
  for (let before = -1; before < lazies.size; ) {
    before = lazies.size;
    for (const { id, init } of declarators) {
      if (assigned.has(id.name) || lazies.has(id.name)) continue;
      if (init.end - init.start >= LEAST_TABLE || worksAtOnce(init, lazies)) lazies.add(id.name);
    }
  }
  return lazies;
}

/** The file each place of a bundle comes from, by esbuild's own comments. */
function filesOf(code) {
  const starts = [...code.matchAll(/^\/\/ (\S+\.[mc]?[jt]s)$/gm)].map((match) => [match.index, match[1]]);
  return (place) => starts.findLast(([start]) => start <= place)?.[1] ?? "";
}

/** Where the constants are used, as `[name, the constant in whose value]`; undefined for use by other code. */
function usesOf(tree, lazies) {
  const homes = [];
  eachUse(tree, lazies, (identifier, parent) => {
    if (parent.type === "VariableDeclarator" && parent.id === identifier) homes.push(parent);
  });
  const uses = [];
  eachUse(tree, lazies, (identifier, parent) => {
    if (parent.type === "VariableDeclarator" && parent.id === identifier) return;
    const home = homes.find(({ start, end }) => start <= identifier.start && identifier.start < end);
    uses.push([identifier.name, home?.id.name]);
  });
  return uses;
}

/** Those of the constants that something else of the bundle uses; a folded one uses nothing. */
function usedConstants(uses, folded) {
  const used = new Set();
  for (let before = -1; before < used.size; ) {
    before = used.size;
    for (const [name, home] of uses)
      if (home === undefined || (used.has(home) && !folded.has(home))) used.add(name);
  }
  return used;
}

/** What the constants come to: core is pure, so a table worked while building is the table worked later. */
function workedOut(code, tree, lazies) {
  let script = code;
  const dropped = tree.body.filter(
    ({ type }) => !["VariableDeclaration", "FunctionDeclaration", "ClassDeclaration"].includes(type),
  );
  for (const { start, end } of dropped.reverse()) script = script.slice(0, start) + script.slice(end);
  const result = `({${[...lazies].join(",")}})`;
  return new Script(`(()=>{${script}\nreturn ${result}})()`).runInThisContext();
}

/** True for a value that JSON gives back as it was; the objects in it are noted. */
function isPlain(value, objects) {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== "object") return false;
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype) return false;
  objects.add(value);
  return (
    Object.keys(value).length === (Array.isArray(value) ? value.length : Object.keys(value).length) &&
    Object.values(value).every((one) => isPlain(one, objects))
  );
}

/** The constants whose value is packed instead of the code that works it, by name. */
function foldedConstants(code, tree, lazies, uses) {
  const values = workedOut(code, tree, lazies);
  const lengths = new Map();
  for (const { id, init } of tree.body.flatMap((node) => node.declarations ?? []))
    if (init && lazies.has(id.name)) lengths.set(id.name, init.end - init.start);
  /** How long the code of a constant is, with the constants nothing else uses. */
  const lengthOf = (name) => {
    const own = new Set([name]);
    for (let before = 0; before < own.size; ) {
      before = own.size;
      for (const other of lengths.keys()) {
        const homes = uses.filter(([use]) => use === other).map(([, home]) => home);
        if (homes.length && homes.every((home) => own.has(home))) own.add(other);
      }
    }
    return [...own].reduce((sum, one) => sum + lengths.get(one), 0);
  };
  const folded = new Map();
  const objectsOf = new Map();
  for (const statement of tree.body) {
    for (const { id, init } of statement.declarations ?? []) {
      if (!init || !lazies.has(id.name) || written(init)) continue;
      const objects = new Set();
      const value = values[id.name];
      if (!isPlain(value, objects) || json(value).length > MOST_GROWTH * lengthOf(id.name)) continue;
      folded.set(id.name, value);
      objectsOf.set(id.name, objects);
    }
  }
  // Two constants that share an object must go on sharing it: only code that takes it from the other may.
  const used = usedConstants(uses, folded);
  for (const name of used) {
    const objects = new Set();
    if (isPlain(values[name], objects)) objectsOf.set(name, objects);
  }
  for (const name of [...folded.keys()].filter((one) => used.has(one))) {
    const own = objectsOf.get(name);
    const rival = [...used].find(
      (other) =>
        other !== name &&
        [...(objectsOf.get(other) ?? [])].some((object) => own.has(object)) &&
        (folded.has(other) || !uses.some(([use, home]) => use === name && home === other)),
    );
    if (rival) folded.delete(name);
  }
  return folded;
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

/** Code with its edits made; those inside a replaced place are dropped with it. */
function edited(code, edits) {
  let text = "";
  let at = 0;
  const ordered = edits
    .map((edit, i) => [...edit, i])
    .sort((a, b) => a[0] - b[0] || Number(a[1] > a[0]) - Number(b[1] > b[0]) || b[1] - a[1] || a[3] - b[3]);
  for (const [start, end, put] of ordered) {
    if (start < at) continue;
    text += code.slice(at, start) + put;
    at = end;
  }
  return text + code.slice(at);
}

/** Every name the language itself knows. */
function builtinNames() {
  const names = new Set();
  for (const holder of Object.getOwnPropertyNames(globalThis).map((name) => globalThis[name])) {
    for (const object of [holder, holder?.prototype, new Error("")]) {
      if (object === null || (typeof object !== "object" && typeof object !== "function")) continue;
      for (let of = object; of; of = Object.getPrototypeOf(of))
        for (const name of Object.getOwnPropertyNames(of)) names.add(name);
    }
  }
  for (const object of ["", 1, 1n, [], new Map(), new Set(), new Map().entries(), /./.exec(".") ?? []])
    for (let of = Object(object); of; of = Object.getPrototypeOf(of))
      for (const name of Object.getOwnPropertyNames(of)) names.add(name);
  return names;
}

/**
 * The property names that may be shortened: those only core uses. What stands as a word in any text of the bundle stays (it
 * may be a key looked up by its name), and so does what a host's own file or the language names.
 */
function ownNames(code) {
  const tree = parse(code, { ecmaVersion: 2022, sourceType: "module" });
  const fileAt = filesOf(code);
  const kept = builtinNames();
  const found = new Set();
  const word = (text) => {
    for (const [name] of text.matchAll(/[A-Za-z_$][\w$]*/g)) kept.add(name);
  };
  const walk = (node) => {
    if (node.type === "Literal" && typeof node.value === "string") word(node.value);
    if (node.type === "TemplateElement") word(node.value.cooked ?? "");
    if (node.type === "Literal" && node.regex) word(node.regex.pattern);
    const key = node.computed
      ? undefined
      : (node.key ?? (node.type === "MemberExpression" ? node.property : undefined));
    if (key?.type === "Identifier") (fileAt(node.start).startsWith("core/") ? found : kept).add(key.name);
    for (const child of children(node)) walk(child);
  };
  walk(tree);
  return [...found].filter((name) => !kept.has(name));
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

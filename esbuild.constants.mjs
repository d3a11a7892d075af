// The constants of core in a bundle: which are worked, or unpacked, when first asked for, and which of those are worked while
// building, so that their values are packed instead of the code.
import { Script } from "node:vm";
import { children, eachUse, isFunction, namesOf, written } from "./esbuild.syntax.mjs";

/** Shorter ones are not worth the call that fetches them. */
export const LEAST_TABLE = 60;
/** A constant's value is packed unless it is that many times longer than what works it out. */
const MOST_GROWTH = 1.6;

/** JSON of a value in characters of one byte each. */
export const json = (value) =>
  JSON.stringify(value).replace(/[^\0-\xff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** True where loading the file would work something: a call, a `new`, or a constant that is itself worked when asked. */
function worksAtOnce(node, lazies) {
  if (isFunction(node) || node.type === "ClassExpression") return false;
  if (node.type === "CallExpression" || node.type === "NewExpression") return true;
  if (node.type === "Identifier") return lazies.has(node.name);
  return children(node).some((child) => worksAtOnce(child, lazies));
}

/** The constants of core, and of a host's lists of labels, that are worked, or unpacked, when first asked for. */
export function lazyConstants(tree, fileAt) {
  const declarators = tree.body
    .filter((node) => node.type === "VariableDeclaration")
    .flatMap((node) => node.declarations)
    .filter(
      ({ id, init }) =>
        id.type === "Identifier" &&
        init &&
        !isFunction(init) &&
        init.type !== "ClassExpression" &&
        /^core\/|-labels\.ts$/.test(fileAt(id.start)),
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

/** Where the constants are used, as `[name, the constant in whose value]`; undefined for use by other code. */
export function usesOf(tree, lazies) {
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
export function usedConstants(uses, folded) {
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
export function foldedConstants(code, tree, lazies, uses) {
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

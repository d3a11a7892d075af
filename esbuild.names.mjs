// The property names of a bundle that may be shortened.
import { parse } from "acorn";
import { children, filesOf } from "./esbuild.syntax.mjs";

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
export function ownNames(code) {
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

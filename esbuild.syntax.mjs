// Reading and editing the syntax tree of a bundle: what esbuild.pack.mjs and its neighbours ask of acorn's nodes.

/** The nodes right below a node. */
export const children = (node) =>
  Object.values(node)
    .flat()
    .filter((child) => child && typeof child.type === "string");

/** True for a function written in any way. */
export const isFunction = (node) =>
  node.type === "FunctionDeclaration" ||
  node.type === "FunctionExpression" ||
  node.type === "ArrowFunctionExpression";

/** The value a node writes out, as `{ value }`; undefined for what has to be worked. */
export function written(node) {
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
export function namesOf(pattern, found = []) {
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
export function eachUse(tree, wanted, visit) {
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

/** The file each place of a bundle comes from, by esbuild's own comments. */
export function filesOf(code) {
  const starts = [...code.matchAll(/^\/\/ (\S+\.[mc]?[jt]s)$/gm)].map((match) => [match.index, match[1]]);
  return (place) => starts.findLast(([start]) => start <= place)?.[1] ?? "";
}

/** Code with its edits made; those inside a replaced place are dropped with it. */
export function edited(code, edits) {
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

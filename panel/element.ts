/** Building the pane's nodes. Text always becomes a text node: nothing that comes from a cell is ever parsed as HTML. */

/** What may stand inside an element; blanks are left out. */
export type Child = Node | string | number | false | null | undefined | readonly Child[];

type Handlers = { readonly [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void };

/** Attributes by name (true writes an empty one, false and undefined none) and listeners under `on`. */
export interface Attributes {
  readonly on?: Handlers;
  readonly [name: string]: string | number | boolean | undefined | Handlers;
}

const SVG = "http://www.w3.org/2000/svg";

function fill(element: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (name === "on") {
      const handlers = attributes.on as Record<string, EventListener>;
      for (const event of Object.keys(handlers))
        element.addEventListener(event, handlers[event] as EventListener);
    } else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== undefined) element.setAttribute(name, String(value));
  }
  append(element, children);
}

/** Puts children behind the ones an element has. */
export function append(parent: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(parent, child);
    else if (child instanceof Node) parent.appendChild(child);
    else if (child !== false && child !== null && child !== undefined && child !== "") {
      parent.appendChild(document.createTextNode(String(child)));
    }
  }
}

/** An HTML element with its attributes, listeners and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  fill(element, attributes, children);
  return element;
}

/** An SVG element with its attributes and children. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, tag) as SVGElementTagNameMap[K];
  fill(element, attributes, children);
  return element;
}

/** Empties an element and gives it these children. */
export function replaceChildren(parent: Element, ...children: Child[]): void {
  while (parent.firstChild) parent.removeChild(parent.firstChild);
  append(parent, children);
}

let lastId = 0;

/** An id no other element of the page has, for labels and descriptions. */
export const freshId = (prefix: string): string => `db-${prefix}-${++lastId}`;

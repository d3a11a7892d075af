/**
 * Answers the batches of Microsoft's Excel client (the bridge of @microsoft/office-js 1.1.110, as observed): object
 * paths and actions over the fake workbook. Internals of one pinned version; the add-in itself never touches them.
 */
import { NOTHING, rootOf } from "./objects.ts";
import { HostError, type Workbook } from "./workbook.ts";

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
}
interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}
interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<number, ObjectPath>>;
}

/** The types of actions and paths, as the client numbers them. */
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 };
const PATH = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 };

type Thing = Record<string, unknown>;
const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Excel's side of the bridge. */
export class RichApi {
  private readonly references = new Map<string, Thing>();
  private readonly root: Thing;
  private batches = 0;
  constructor(book: Workbook) {
    this.root = rootOf(book) as Thing;
  }

  /** Works a batch off; the first action that fails ends it, what came before stands. */
  answer(batch: Batch): { Results: object[]; Error?: object } {
    this.batches += 1;
    const things = new Map<number, Thing>();
    const resolve = (id: number): Thing => {
      const known = things.get(id);
      if (known) return known;
      const made = this.open(batch.ObjectPaths[id] as ObjectPath, resolve);
      things.set(id, made);
      return made;
    };
    const Results: object[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        Results.push({ ActionId: action.Id, Value: this.act(action, resolve) ?? null });
      } catch (error) {
        const Code = error instanceof HostError ? error.code : "GeneralException";
        return {
          Results,
          Error: { Code, Message: String((error as Error).message), ActionIndex: index, Location: "" },
        };
      }
    }
    return { Results };
  }

  private open(path: ObjectPath, resolve: (id: number) => Thing): Thing {
    const parent = path.ParentObjectPathId ? resolve(path.ParentObjectPathId) : this.root;
    const args = argumentsOf(path.ArgumentInfo, resolve);
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.root;
      case PATH.reference:
        return this.references.get(path.Name) ?? lost();
      case PATH.nothing:
        return NOTHING;
      case PATH.property:
        return parent === NOTHING ? NOTHING : (member(parent, path.Name) as Thing);
      case PATH.indexer:
        return (parent.GetItem as (key: unknown) => Thing)(args[0]);
      case PATH.method: {
        if (path.Name === "_GetObjectByReferenceId") return this.references.get(String(args[0])) ?? lost();
        if (parent === NOTHING) return NOTHING;
        return (member(parent, path.Name) as (...given: unknown[]) => Thing).apply(parent, args);
      }
      default:
        throw new HostError("NotImplemented", `object path type ${path.ObjectPathType}`);
    }
  }

  private act(action: Action, resolve: (id: number) => Thing): unknown {
    if (action.ActionType === ACTION.trace) return undefined;
    if (/^_(KeepReference|RemoveReference|UnRegister)/.test(action.Name)) return undefined;
    const thing = resolve(action.ObjectPathId);
    const args = argumentsOf(action.ArgumentInfo, resolve);
    switch (action.ActionType) {
      case ACTION.instantiate: {
        if (thing.IsNullObject === true) return null;
        const reference = `r${this.batches}-${action.ObjectPathId}`;
        this.references.set(reference, thing);
        return { _ReferenceId: reference };
      }
      case ACTION.query:
        return query(thing, action.QueryInfo?.Select ?? []);
      case ACTION.method:
        return (member(thing, action.Name) as (...given: unknown[]) => unknown).apply(thing, args);
      case ACTION.set:
        if (thing === NOTHING) throw new HostError("InvalidReference", "The object is a null object.");
        if (!(action.Name in thing))
          throw new HostError("ApiNotFound", `the fake has no property ${action.Name}`);
        thing[action.Name] = args[0];
        return undefined;
      default:
        throw new HostError("NotImplemented", `action ${action.ActionType}`);
    }
  }
}

const lost = (): never => {
  throw new HostError("InvalidReference", "The object is no longer there.");
};

const argumentsOf = (info: Arguments | undefined, resolve: (id: number) => Thing): unknown[] =>
  (info?.Arguments ?? []).map((value, i) => {
    const id = info?.ReferencedObjectPathIds?.[i];
    return id ? resolve(id) : value;
  });

function member(thing: Thing, name: string): unknown {
  if (!(name in thing)) throw new HostError("ApiNotFound", `the fake has no member ${name}`);
  return thing[name];
}

function query(thing: Thing, select: readonly string[]): unknown {
  if (thing.IsNullObject === true) return null;
  if (Array.isArray(thing.items)) {
    const inner = select.map((path) => path.replace(/^items\//, ""));
    return { _Items: (thing.items as Thing[]).map((item) => query(item, inner)) };
  }
  const out: Thing = {};
  for (const path of select) {
    const [head = "", ...rest] = path.split("/");
    if (head === "isNullObject") continue;
    const value = member(thing, upper(head));
    out[upper(head)] = rest.length > 0 ? query(value as Thing, [rest.join("/")]) : value;
  }
  return out;
}

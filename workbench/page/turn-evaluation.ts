/** The engine's evaluation, which works out a whole workbook in one go: for sheets whose rows are still poured in it waits, and then works them out a block at a time. */
import { type Model, registries } from "@odoo/o-spreadsheet";
import { type CellEvaluator, cellsUncopied } from "./single-cells.ts";

interface Zone {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
interface SheetZone {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** What is used of the engine's own evaluation. */
interface Evaluation {
  shouldRebuildDependenciesGraph: boolean;
  readonly evaluator: CellEvaluator & {
    evaluatedCells: object;
    buildDependencyGraph(): void;
    evaluate(zones: readonly SheetZone[]): void;
  };
  readonly getters: { getSheetIds(): string[]; getSheetZone(id: string): Zone };
  finalize(): void;
}
type EvaluationClass = new (config: object) => Evaluation;

const ROWS_A_BLOCK = 500;

/** The sheets that the next workbook opens without their rows. */
let awaited: ReadonlySet<string> = new Set();
const waiting = new WeakMap<object, ReadonlySet<string>>();
const done = new WeakSet<object>();

const inTurns = (engine: EvaluationClass): EvaluationClass =>
  class TurnEvaluation extends engine {
    constructor(config: object) {
      super(config);
      cellsUncopied(this.evaluator);
      if (awaited.size > 0) waiting.set(this, awaited);
    }

    override finalize(): void {
      const hollow = waiting.get(this);
      if (hollow) {
        this.evaluator.buildDependencyGraph();
        this.evaluator.evaluate(zonesOf(this).filter(({ sheetId }) => !hollow.has(sheetId)));
      } else if (done.delete(this)) this.shouldRebuildDependenciesGraph = false;
      else super.finalize();
    }
  };

const zonesOf = ({ getters }: Evaluation): SheetZone[] =>
  getters.getSheetIds().map((sheetId) => ({ sheetId, zone: getters.getSheetZone(sheetId) }));

/** Puts it in the place of the engine's own, once, before the first workbook is opened. */
export function registerTurnEvaluation(): void {
  const registry = registries.coreViewsPluginRegistry as unknown as {
    get(key: string): EvaluationClass;
    replace(key: string, part: EvaluationClass): void;
  };
  const engine = registry.get("evaluation");
  if (engine.name !== "TurnEvaluation") registry.replace("evaluation", inTurns(engine));
}

/** Opens a workbook; the named sheets are worked out only by `workOut`. */
export function openAwaiting(sheets: ReadonlySet<string>, open: () => Model): Model {
  awaited = sheets;
  try {
    return open();
  } finally {
    awaited = new Set();
  }
}

/** Works out a workbook whose rows are all there, in pieces; without awaited sheets there is nothing to do. */
export function* workOut(model: Model): Generator<void, void> {
  const { handlers, session } = model as unknown as {
    handlers: object[];
    session: { trigger(event: string, what: object): void };
  };
  const evaluation = handlers.find((part) => waiting.has(part)) as Evaluation | undefined;
  if (!evaluation) return;
  const { evaluator } = evaluation;
  evaluator.buildDependencyGraph();
  // Short sheets that look into the awaited ones have found them blank.
  evaluator.evaluatedCells = new (evaluator.evaluatedCells.constructor as new () => object)();
  for (const { sheetId, zone } of zonesOf(evaluation)) {
    for (let top = zone.top; top <= zone.bottom; top += ROWS_A_BLOCK) {
      const bottom = Math.min(zone.bottom, top + ROWS_A_BLOCK - 1);
      evaluator.evaluate([{ sheetId, zone: { ...zone, top, bottom } }]);
      yield;
    }
  }
  waiting.delete(evaluation);
  done.add(evaluation);
  // The engine's other parts look anew: it is what the engine tells them after steps nobody saw being taken.
  session.trigger("revision-undone", { commands: [] });
}

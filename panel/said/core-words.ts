/** What core says in sentences of its own, in the other eight languages; English readers read core's own sentences. */
import type { LeftOutAnswer } from "../../core/customer-action.ts";
import type { ProblemCode } from "../../core/ledger/problems.ts";
import type { AnswerId } from "../../core/playbook/answer-labels.ts";
import type { RecoveryId } from "../../core/recovery.ts";
import type { StopCode } from "../../core/reminders/pre-flight.ts";
import type { Plural } from "../formats.ts";
import { da } from "../words/core/da.ts";
import { de } from "../words/core/de.ts";
import { es } from "../words/core/es.ts";
import { fi } from "../words/core/fi.ts";
import { fr } from "../words/core/fr.ts";
import { nb } from "../words/core/nb.ts";
import { nl } from "../words/core/nl.ts";
import { sv } from "../words/core/sv.ts";

/** Faults the pane words: the reader's, and a last action no playbook knows. */
export type ToldProblem = ProblemCode | "unknown-last-action";

/** Stops the pane words: all but a fault in the user's own letter, which core quotes. */
export type ToldStop = Exclude<StopCode, "template-fault" | "row-problem">;

/** Core's sentences in one language; `{name}` marks a value. */
export interface CoreWords {
  /** Parts of a reason; `between` joins them and the first letter is made large. */
  readonly reason: {
    readonly between: string;
    readonly last: string;
    readonly ago: Plural;
    readonly today: string;
    readonly nothingYet: string;
    readonly next: string;
    readonly now: string;
    readonly end: string;
    readonly promised: string;
    readonly waitUntil: string;
    readonly broken: string;
    readonly contact: string;
    readonly invoice: string;
    readonly leftOut: string;
    readonly payer: string;
    /** Invoices nobody has sent the customer yet. */
    readonly drafts: Plural;
    readonly since: string;
    readonly setOff: string;
    readonly creditCovers: string;
    readonly creditOpen: string;
    readonly nothingOpen: string;
    readonly counts: Readonly<Record<LeftOutAnswer, string>>;
  };
  readonly answers: Readonly<Record<Exclude<AnswerId, "wait" | "await-promise" | "chase-promise">, string>>;
  readonly problems: Readonly<Record<ToldProblem, string>>;
  readonly stops: Readonly<Record<ToldStop, string>>;
  /** Each road's name, what it needs, and why. */
  readonly recovery: Readonly<Record<RecoveryId, readonly [name: string, needs: string, why: string]>>;
  readonly recoveryLimit: string;
  readonly recoveryUnverified: string;
}

/** Core's sentences by the code of the pane's language; none for English. */
export const coreWords: Readonly<Record<string, CoreWords>> = { da, de, es, fi, fr, nb, nl, sv };

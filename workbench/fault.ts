/** What went wrong with a file, a port or an option, as one sentence for the person; shown without a stack trace. */

/** A fault the person can do something about. `exitCode` is what a command ends with: 2 for input that cannot be used, 1 for the surroundings (a port in use). */
export class Fault extends Error {
  override readonly name = "Fault";
  readonly exitCode: number;
  constructor(message: string, exitCode = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The sentence of a fault; any other error is told as an unexpected one, in its own words. */
export const sentenceOf = (error: unknown): string =>
  error instanceof Fault
    ? error.message
    : `Something unexpected went wrong: ${error instanceof Error ? error.message : String(error)}`;

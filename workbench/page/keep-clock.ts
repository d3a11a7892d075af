/** When a copy of what is unsaved is kept on the disk: after a moment of quiet, and while somebody types on and on from time to time all the same. */

/** Milliseconds of quiet. */
const KEEP_AFTER = 1500;
/** Milliseconds without quiet. */
const KEEP_AT_LATEST = 4000;

/** Calls back when a copy is due. */
export class KeepClock {
  private readonly keep: () => void;
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private latest: ReturnType<typeof setTimeout> | undefined;

  constructor(keep: () => void) {
    this.keep = keep;
  }

  /** Something has changed. */
  touch(): void {
    clearTimeout(this.quiet);
    const due = (): void => {
      clearTimeout(this.latest);
      this.latest = undefined;
      this.keep();
    };
    this.quiet = setTimeout(due, KEEP_AFTER);
    this.latest ??= setTimeout(due, KEEP_AT_LATEST);
  }

  /** There is nothing to keep any more. */
  rest(): void {
    clearTimeout(this.quiet);
  }
}

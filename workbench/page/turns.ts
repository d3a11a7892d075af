/** Long work done in turns with the page, so that it goes on answering, and can be stopped. */

/** A turn takes this many milliseconds at most, as far as the work asks often enough. */
const TURN = 30;

/** Thrown out of work that was stopped: nothing went wrong. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

// Not scheduler.yield: it comes back before timers and messages, which would wait for all of the work.
const pageTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The turns of one long piece of work. */
export class Turns {
  private readonly stop: AbortSignal | undefined;
  private began = performance.now();

  constructor(stop?: AbortSignal) {
    this.stop = stop;
  }

  /** True where it is the page's turn. */
  due(): boolean {
    return performance.now() - this.began >= TURN;
  }

  /** Gives the page its turn; rejects with Stopped where the work is no longer wanted. */
  async rest(): Promise<void> {
    await pageTurn();
    if (this.stop?.aborted) throw new Stopped();
    this.began = performance.now();
  }

  /** Does all of the work, resting after each of its pieces that ends a turn; resolves with what it returns. `told` hears before each rest how many pieces are done. */
  async through<T>(work: Generator<unknown, T>, told?: (pieces: number) => void): Promise<T> {
    for (let pieces = 1; ; pieces++) {
      const { done, value } = work.next();
      if (done) return value as T;
      if (!this.due()) continue;
      told?.(pieces);
      await this.rest();
    }
  }
}

/** Does all of the work at once. */
export function atOnce<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value as T;
  }
}

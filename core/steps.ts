/** Work in steps: a page can do some of them, answer its user, and go on. */

/** Work that tells before each step how much of all is done, and ends with its result. */
export type Steps<T> = Generator<{ readonly done: number; readonly of: number }, T>;

/** The result of work in steps, done in one go. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Timing: all sides take turns in one process, so that a slow moment of the machine falls on each of them. */

/** The middle value. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Median milliseconds of each side. Every side runs `warm` times unmeasured (small jobs need more, until the machine has
 * compiled them), then `rounds` times in turn, the order turned round each time. Rubbish is collected once, before the first turn: forced before each, it would shrink the space for
 * young objects again and again, and measure that.
 */
export async function alternate(sides, rounds = 7, warm = 3) {
  const names = Object.keys(sides);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let i = 1; i < warm; i++) for (const name of names) await sides[name]();
  globalThis.gc?.();
  for (const name of names) await sides[name]();
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 ? [...names].reverse() : names) {
      const start = performance.now();
      await sides[name]();
      times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}

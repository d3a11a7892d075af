/** The table of figures: ours, peer, ratio, goal, met or by how much not. */

/** A figure with its ratio and whether its goal is met; `most` is the largest ratio (or value, without a peer) that meets it. */
export function withVerdict(figure) {
  const ratio = figure.ratio ?? (figure.peer === undefined ? undefined : figure.ours / figure.peer);
  const measured = ratio ?? figure.ours;
  const met = figure.most === undefined ? undefined : measured <= figure.most;
  return { ...figure, ratio, met };
}

const shown = (value) => {
  if (value === undefined) return "";
  if (typeof value !== "number") return String(value);
  const size = Math.abs(value);
  return size >= 1000
    ? Math.round(value).toLocaleString("en")
    : size >= 10
      ? value.toFixed(1)
      : size === 0
        ? "0"
        : value.toPrecision(3);
};

const verdict = ({ met, ratio, ours, most, note }) => {
  if (met === undefined) return note ?? "";
  return met ? "met" : `not met, ${((ratio ?? ours) / most).toFixed(1)}× the goal`;
};

/** Prints the figures in their order, one line each. */
export function printTable(figures) {
  const rows = figures.map((f) => [
    f.id,
    f.what,
    `${shown(f.ours)} ${f.unit}`,
    f.peer === undefined ? "" : `${shown(f.peer)} ${f.peerUnit ?? f.unit}`,
    f.peerName ?? "",
    f.ratio === undefined ? "" : `${shown(f.ratio)}×`,
    f.most === undefined ? "" : `≤ ${shown(f.most)}${f.ratio === undefined ? ` ${f.unit}` : "×"}`,
    verdict(f),
  ]);
  rows.unshift(["id", "what", "ours", "peer", "beside", "ratio", "goal", ""]);
  const widths = rows[0].map((_, c) => Math.max(...rows.map((row) => row[c].length)));
  for (const row of rows)
    process.stdout.write(
      `${row
        .map((cell, c) => cell.padEnd(widths[c]))
        .join("  ")
        .trimEnd()}\n`,
    );
}

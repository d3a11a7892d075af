/** Wall clocks of time zones for the stand-ins, worked with the machine's own tables. */

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** What the clock of a zone shows at an instant, as milliseconds of a UTC clock showing the same. */
export function wallClock(instant: number, zone: string): number {
  // Offsets change on quarter hours only, so one answer serves the whole quarter.
  const quarter = Math.floor(instant / 900_000);
  const key = `${zone} ${quarter}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    let format = formats.get(zone);
    if (!format) {
      format = new Intl.DateTimeFormat("en-CA", {
        timeZone: zone,
        hourCycle: "h23",
        year: "numeric",
        month: "2-digit",
        day: "2-digit",
        hour: "2-digit",
        minute: "2-digit",
        second: "2-digit",
      });
      formats.set(zone, format);
    }
    const part = Object.fromEntries(
      format.formatToParts(quarter * 900_000).map(({ type, value }) => [type, Number(value)]),
    ) as Record<"year" | "month" | "day" | "hour" | "minute" | "second", number>;
    const shown = new Date(0).setUTCFullYear(part.year, part.month - 1, part.day);
    offset = shown + (part.hour * 60 + part.minute) * 60_000 + part.second * 1000 - quarter * 900_000;
    offsets.set(key, offset);
  }
  return instant + offset;
}

/** The instant at which the clock of a zone shows this (the later side where it is skipped). */
export function instantOf(wall: number, zone: string): number {
  let instant = wall;
  for (let i = 0; i < 3; i++) instant += wall - wallClock(instant, zone);
  // Cairo's clock goes from 23:59 to 01:00 on a Friday in April: that day begins at one.
  return wallClock(instant, zone) < wall ? instant + 3_600_000 : instant;
}

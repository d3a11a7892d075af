import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { isoDay } from "../../core/day.ts";
import { localToday } from "../../excel-addin/cells.ts";
import { todayHere } from "../../workbench/report-text.ts";

/** Five zones and the two days of 2026 (São Paulo, Apia: the last that had any) on which their clocks change. */
const CHANGES: readonly (readonly [zone: string, ...days: string[]])[] = [
  ["Europe/Copenhagen", "2026-03-29", "2026-10-25"],
  ["America/Los_Angeles", "2026-03-08", "2026-11-01"],
  ["Pacific/Auckland", "2026-04-05", "2026-09-27"],
  ["America/Sao_Paulo", "2018-02-18", "2018-11-04"],
  ["Pacific/Apia", "2021-04-04", "2020-09-27"],
];
const TIMES = ["00:00:01", "12:00:00", "23:59:59"];

const kept = process.env.TZ;
afterEach(() => vi.useRealTimers());
afterAll(() => {
  if (kept === undefined) delete process.env.TZ;
  else process.env.TZ = kept;
});

describe("today is the day the reader's clock shows", () => {
  test.each(
    CHANGES.flatMap(([zone, ...days]) =>
      days.flatMap((day) => TIMES.map((time) => [zone, day, time] as const)),
    ),
  )("in %s on %s, when clocks change, at %s, and a day before and after", (zone, day, time) => {
    process.env.TZ = zone;
    for (const shift of [-1, 0, 1]) {
      const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
      const [hour = 0, minute = 0, second = 0] = time.split(":").map(Number);
      // Where the clock jumps over this time, the day it jumps to is still the same one.
      const moment = new Date(year, month - 1, date + shift, hour, minute, second);
      const shown = new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(moment);
      expect(isoDay(localToday(moment))).toBe(shown);
      vi.useFakeTimers({ now: moment, toFake: ["Date"] });
      expect(isoDay(todayHere())).toBe(shown);
      vi.useRealTimers();
    }
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(
      {
        "Europe/Copenhagen": -60,
        "America/Los_Angeles": 480,
        "Pacific/Auckland": -780,
        "America/Sao_Paulo": 180,
        "Pacific/Apia": -780,
      }[zone],
    );
  });
});

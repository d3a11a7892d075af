import { expect, test } from "vitest";
import { presetPlaybook } from "../../core/playbook/presets.ts";
import { playbookRows } from "../../core/playbook/range.ts";
import { readDesk } from "../../panel/desk.ts";
import { writePlaybook } from "../../panel/playbook-sheet.ts";
import { memoryHost } from "../hosts/memory-host.ts";
import { LEDGER } from "./ledger.ts";

const days = (desk: Awaited<ReturnType<typeof readDesk>>) =>
  desk.playbook.steps.map((step) => `${step.id} ${step.day}`);

test("a shorter playbook leaves no step of the longer one behind, and reads back as it was chosen", async () => {
  const host = memoryHost([LEDGER, { name: "Playbook", cells: playbookRows(presetPlaybook("Standard")) }]);
  const before = await readDesk(host, {});
  expect(before.playbook.steps).toHaveLength(11);
  const light = presetPlaybook("Light");
  await host.apply(writePlaybook(before, light));
  const after = await readDesk(host, {});
  expect(after.playbook.steps).toHaveLength(4);
  expect(days(after)).toEqual(light.steps.map((step) => `${step.id} ${step.day}`));
  await host.apply(writePlaybook(after, presetPlaybook("DK")));
  expect(days(await readDesk(host, {}))).toEqual(
    presetPlaybook("DK").steps.map((step) => `${step.id} ${step.day}`),
  );
});

test("a sheet laid out another way is not written over", async () => {
  const desk = await readDesk(memoryHost([LEDGER, { name: "Playbook", cells: [["Step", "Day"]] }]), {});
  expect(writePlaybook(desk, presetPlaybook("Light"))).toEqual([]);
});

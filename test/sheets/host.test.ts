import { beforeAll } from "vitest";
import { sheetsHost } from "../../sheets-addon/sidebar/sheets-host.ts";
import { hostContract } from "../hosts/host.contract.ts";
import { type Bundle, serverBundle } from "./bundle.ts";
import { documentOf } from "./document.ts";
import { World } from "./world.ts";

let built: Bundle;
beforeAll(async () => {
  built = await serverBundle();
});

hostContract("The Sheets add-on", async (sheets) => {
  const world = new World(built, documentOf(sheets));
  return { host: sheetsHost(async (json) => world.execute("duebookRequest", [json]).value as string) };
});

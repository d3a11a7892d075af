import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.e2e.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two browsers at a time, each waits often enough: 186 s beside 291 one after the other, on two cores.
    maxWorkers: 2,
  },
});

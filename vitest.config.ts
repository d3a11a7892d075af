import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/e2e/**", "test/warehouse/**", "test/bench/**", "node_modules/**"],
    testTimeout: 30_000,
    // Both cores: left to itself vitest keeps one of two free.
    maxWorkers: "100%",
  },
});

/** What manifests/build.mjs bundles and runs. */
export { addInOnlyManifest } from "./add-in-only.ts";
export { LOCAL_BASE_URL, PRODUCT } from "./product.ts";
export { shortcutsFile, unifiedManifest, unifiedWords, wordsFile } from "./unified.ts";
export { LOCALES } from "./words.ts";

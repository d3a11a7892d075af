/** Written by the build: families of worksheet functions, deflated, and how to find their functions. */
declare module "duebook:parts" {
  /** By part: the code as base64 of raw deflate. It is a function body that takes `shared` and returns its families. */
  export const parts: Readonly<Record<string, string>>;
  /** The part a function stands in; one that is in none is answered by the back office. */
  export const partOf: Readonly<Record<string, string>>;
  /** What the parts use of the code that is always loaded. */
  export const shared: readonly unknown[];
}

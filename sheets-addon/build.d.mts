/** Types of build.mjs for the tests. */
export interface BuildContext {
  readonly root: string;
  readonly catalogue: object;
  readonly esbuild: typeof import("esbuild");
  readonly plugins: { readonly withoutWords: import("esbuild").Plugin };
  readonly bundlePacked: (options: object) => Promise<string>;
  readonly options: object;
}
export function composeCode(context: BuildContext): Promise<string>;
export function composeBackOffice(context: BuildContext): Promise<string>;
export function composeSidebar(context: BuildContext): Promise<string>;
export function build(context: BuildContext & { readonly out: string }): Promise<void>;

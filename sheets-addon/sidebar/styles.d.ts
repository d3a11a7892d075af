/** Styles are inlined by the build. */
declare module "*.css";

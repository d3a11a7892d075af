// functions.json from the catalogue: what Excel shows while a formula is typed. One file per language; names are never
// translated, so that a workbook's formulas read the same everywhere.

/** The metadata of all functions. `words(name)` may give `{ summary, parameters: { name: text } }` in another language. */
export function functionsJson(catalogue, helpUrl, words) {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: catalogue.worksheetFunctions.map((fn) => {
      const told = words?.(fn.name);
      return {
        id: fn.name,
        name: fn.name,
        description: told?.summary ?? fn.summary,
        helpUrl: helpUrl(fn.name),
        // Matrices of anything: one cell arrives as [[v]], a column as rows, and nothing is coerced before core reads it.
        parameters: fn.parameters.map((p) => ({
          name: p.name,
          description: told?.parameters?.[p.name] ?? p.description,
          type: "any",
          dimensionality: "matrix",
          ...(p.optional ? { optional: true } : {}),
        })),
        result: { dimensionality: "matrix" },
      };
    }),
  };
}

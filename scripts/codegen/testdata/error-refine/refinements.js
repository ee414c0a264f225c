/** @returns {{ word: (schema: import("zod").ZodString) => import("zod").ZodString }} */
export const refinements = () => Object.fromEntries([["word", (schema) => schema.min(1)]]);

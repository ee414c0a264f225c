/** Expressions to be compared together: `(a, b)`; one stands alone. */
export const rowValue = (expressions: readonly string[]): string =>
  expressions.length === 1 ? expressions.join() : `(${expressions.join(", ")})`;

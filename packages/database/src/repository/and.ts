/** Both conditions at once; any of them may be absent. */
export const and = <Where extends object>(
  ...conditions: readonly (Where | undefined)[]
): Where | { readonly and: readonly Where[] } => {
  const given = conditions.filter((condition) => condition !== undefined);
  const [only] = given;
  return only !== undefined && given.length === 1 ? only : { and: given };
};

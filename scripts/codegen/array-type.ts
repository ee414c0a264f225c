/** `string[]`, `("a" | "b")[][]` */
export const arrayType = (type: string): string =>
  /^[\w.]+(?:\[\])*$/.test(type) ? `${type}[]` : `(${type})[]`;

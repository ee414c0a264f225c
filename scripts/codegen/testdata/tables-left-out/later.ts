export const later = (_table: unknown): never => {
  throw new Error("later is not ready");
};

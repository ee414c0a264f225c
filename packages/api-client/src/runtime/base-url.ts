/** Address that paths below `/api` are appended to, with a slash at its end. */
export const apiRoot = (baseUrl: string | URL | undefined): string => {
  const given = String(baseUrl ?? "");
  if (/[?#]/.test(given)) {
    throw new TypeError(`baseUrl must have no query and no fragment: ${given}`);
  }
  const trimmed = given.replace(/\/+$/, "");
  return trimmed.endsWith("/api") ? `${trimmed}/` : `${trimmed}/api/`;
};

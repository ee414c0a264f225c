const WELL_FORMED = /^[\w.:+/=@-]{1,128}$/;

/** The id the request brought along if it is well-formed (up to 128 of `A-Z a-z 0-9 _ . : + / = @ -`), else a fresh one. */
export const requestIdOf = (request: Request): string => {
  const sent = request.headers.get("x-request-id");
  return sent !== null && WELL_FORMED.test(sent) ? sent : crypto.randomUUID();
};

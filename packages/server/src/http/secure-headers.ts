const EVERYWHERE = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
} as const;

const NOTHING = "default-src 'none'; frame-ancestors 'none'";

/** Headers of answers that carry data: nothing in them may run or be framed. */
export const dataHeaders = {
  ...EVERYWHERE,
  "content-security-policy": NOTHING,
  "cache-control": "no-cache",
} as const;

/** Headers of pages that bring their own scripts and styles along. */
export const pageHeaders = {
  ...EVERYWHERE,
  "cross-origin-opener-policy": "same-origin",
  "content-security-policy": [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; "),
  "cache-control": "no-cache",
} as const;

/** Adds what an answer lacks: hand-written routes may set their own. */
export const addMissing = (headers: Headers, defaults: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(defaults)) {
    if (!headers.has(name)) headers.set(name, value);
  }
};

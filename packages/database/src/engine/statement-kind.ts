const READ = /^\s*(?:select|with|values|explain|pragma)\b/i;
const PLAIN_READ = /^\s*(?:select|values|explain)\b/i;
const LETTER_S = 115;

// Compiled statements start with the word itself: one look at the first letter settles nearly all.
const startsWithS = (sql: string): boolean => (sql.charCodeAt(0) | 32) === LETTER_S;

/** Whether a statement has the form of one that only reads. */
export const looksLikeRead = (sql: string): boolean => startsWithS(sql) || READ.test(sql);

/** Whether a statement may have written something: all but plain SELECTs. */
export const mayWrite = (sql: string): boolean => !startsWithS(sql) && !PLAIN_READ.test(sql);

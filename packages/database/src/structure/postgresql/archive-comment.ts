/** Marks a schema that keeps archived rows: it is no part of what a database is made of. */
export const ARCHIVE_COMMENT = "Rows moved out of their tables by db:archive";

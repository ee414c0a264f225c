/** The table in which a database keeps the DDL that each of its tables was last brought to. */
export const RECORD_TABLE = "_headwater_schema";

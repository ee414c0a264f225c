export {
  columnForm,
  type Difference,
  type Part,
  structureDifferences,
  structureParts,
  tableDifferences,
} from "./compare/differences.ts";
export { parentsFirst } from "./parents-first.ts";
export { type BesideStructure, readPostgresqlBeside } from "./postgresql/read-beside.ts";
export { readPostgresqlStructure } from "./postgresql/read-postgresql.ts";
export { readPostgresqlViewColumns } from "./postgresql/view-columns.ts";
export { canonicalSql } from "./sql/canonical-sql.ts";
export { quoteName, quoteTable, quoteText } from "./sql/quote.ts";
export { isOneOf, splitAtCommas, type Token, tokensOf } from "./sql/tokens.ts";
export { readSqliteStructure, type SqliteSource } from "./sqlite/read-sqlite.ts";
export { TokenReader } from "./sqlite/token-reader.ts";
export { readSqliteViewColumns } from "./sqlite/view-columns.ts";
export {
  type CheckStructure,
  type ColumnStructure,
  emptyStructure,
  type ForeignKeyStructure,
  type IndexStructure,
  type IndexTerm,
  nameOf,
  type Structure,
  type TableStructure,
  type TriggerStructure,
  type ViewStructure,
} from "./structure.ts";
export { makeSqlite, postgresqlStructureOfDdl, sqliteStructureOfDdl } from "./structure-of-ddl.ts";

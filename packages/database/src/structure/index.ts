export {
  columnForm,
  type Difference,
  structureDifferences,
  tableDifferences,
} from "./compare/differences.ts";
export { readPostgresqlStructure } from "./postgresql/read-postgresql.ts";
export { canonicalSql } from "./sql/canonical-sql.ts";
export { readSqliteStructure } from "./sqlite/read-sqlite.ts";
export {
  type CheckStructure,
  type ColumnStructure,
  emptyStructure,
  type ForeignKeyStructure,
  type IndexStructure,
  nameOf,
  type Structure,
  type TableStructure,
  type TriggerStructure,
} from "./structure.ts";
export { postgresqlStructureOfDdl, sqliteStructureOfDdl } from "./structure-of-ddl.ts";

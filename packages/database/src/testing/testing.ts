export { beginRollback, type RolledBack } from "./begin-rollback.ts";
export { type Definition, factory, type Factory, type Overrides } from "./factory.ts";
export type { PostgresqlServer } from "./postgresql-server.ts";
export { createTemplate, type DatabaseTemplate, type TemplateOptions } from "./template.ts";

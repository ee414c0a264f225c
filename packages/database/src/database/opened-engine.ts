import type { DriverName } from "../drivers/connection.ts";
import type { Engine } from "../engine/engine.ts";
import type { TableModels } from "../model.ts";
import type { TableDdl } from "../sync/ddl.ts";
import type { SyncReport } from "../sync/sync-schema.ts";
import type { DatabaseHealth } from "./health.ts";

/** What of the generated parts an engine needs to be opened. */
export interface SchemaParts {
  readonly models: TableModels;
  readonly ddl: readonly TableDdl[];
  readonly schema: object;
}

/** An engine with what depends on the kind of its database. */
export interface OpenedEngine {
  readonly engine: Engine;
  drizzle(): object;
  readonly url: string;
  readonly driver: DriverName | "pg";
  readonly synced: SyncReport | null;
  health(): Promise<DatabaseHealth>;
  optimize(): Promise<void>;
  close(): Promise<void>;
}

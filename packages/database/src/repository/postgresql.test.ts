import { describePostgresql } from "../testing/describe-postgresql.ts";
import { describeRepositories } from "./repository.behaviour.ts";
import { onPostgresql } from "./testing/open-engine.ts";

await describePostgresql("repositories on PostgreSQL", onPostgresql, describeRepositories);

import type { Structure } from "@headwater/database/structure";
import { NO_DECISIONS } from "../decisions.ts";
import type { StructureStep } from "../planned-step.ts";
import { planPostgresql } from "./plan-postgresql.ts";

/** The steps that make one structure of another, as a database is restored or copied. */
export const planSteps = (from: Structure, to: Structure): StructureStep[] =>
  planPostgresql(from, to, NO_DECISIONS).flatMap((step) =>
    step.kind === "structure" ? [step] : [],
  );

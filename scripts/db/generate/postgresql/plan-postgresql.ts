import type { Structure } from "@headwater/database/structure";
import type { Decisions } from "../decisions.ts";
import type { PlannedStep } from "../planned-step.ts";

export const planPostgresql = (
  from: Structure,
  to: Structure,
  decisions: Decisions,
): PlannedStep[] => {
  throw new Error(`${from.dialect} ${to.dialect} ${decisions.drops.size}`);
};

import { createTwoFilesPatch } from "diff";
import type { WritePlan } from "./plan-write.ts";

/** What writing would change, as one unified diff; empty when nothing would. */
export const diffPlan = ({ changes }: WritePlan): string =>
  changes
    .map(({ path, before, after }) =>
      createTwoFilesPatch(
        before === null ? "/dev/null" : `a/${path}`,
        after === null ? "/dev/null" : `b/${path}`,
        before ?? "",
        after ?? "",
        undefined,
        undefined,
        { context: 3 },
      ).replace(/^=+\n/, ""),
    )
    .join("\n");

import { useLabels } from "@headwater/client";
import { useMemo } from "react";

interface LabelName {
  readonly name: string;
  readonly color: string;
}

/** Labels of one project or of all, by name: a name that several projects use comes once. */
export const useLabelNames = (projectId?: string): readonly LabelName[] => {
  const labels = useLabels(
    { ...(projectId && { where: { projectId } }), sort: "name", limit: 200 },
    { staleTime: 30_000 },
  );
  return useMemo(
    () => [
      ...new Map(labels.data?.data.map(({ name, color }) => [name, { name, color }])).values(),
    ],
    [labels.data],
  );
};

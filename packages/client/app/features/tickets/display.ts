import { useLocalStorage } from "@mantine/hooks";

/** Columns that can be hidden, in the order of the table. */
export const HIDEABLE = {
  priority: "Priority",
  id: "Number",
  status: "Status",
  labels: "Labels",
  project: "Project",
  assignee: "Assignee",
  dueAt: "Due date",
  estimateHours: "Estimate",
  createdAt: "Created",
  updatedAt: "Updated",
} as const;

export type HideableColumn = keyof typeof HIDEABLE;

interface Display {
  readonly density: "comfortable" | "compact";
  readonly hidden: readonly HideableColumn[];
}

const usual: Display = {
  density: "comfortable",
  hidden: ["project", "estimateHours", "createdAt"],
};

/** How tables look to the one who uses this browser. */
export const useDisplay = () => {
  const [display, setDisplay] = useLocalStorage<Display>({
    key: "headwater-table",
    defaultValue: usual,
    getInitialValueInEffect: false,
  });
  return {
    ...display,
    setDensity: (density: Display["density"]) => setDisplay({ ...display, density }),
    setHidden: (hidden: readonly HideableColumn[]) => setDisplay({ ...display, hidden }),
  };
};

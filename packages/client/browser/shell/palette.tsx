import { Spotlight } from "@mantine/spotlight";
import { IconSchema, IconSearch, IconTable } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useSchema } from "../data/schema.ts";

/** Ctrl/⌘ K: type to go to a table. */
export const Palette = () => {
  const { resources } = useSchema();
  const navigate = useNavigate();
  return (
    <Spotlight
      shortcut={["mod + K"]}
      scrollable
      maxHeight={420}
      highlightQuery
      clearQueryOnClose
      nothingFound="There is no such table"
      searchProps={{
        leftSection: <IconSearch size={18} stroke={1.6} />,
        placeholder: "Go to a table…",
        "aria-label": "Go to a table",
      }}
      actions={[
        {
          id: " schema",
          label: "Schema",
          description: "All tables and what leads from one to the other",
          leftSection: <IconSchema size={17} stroke={1.6} />,
          onClick: () => void navigate({ to: "/" }),
        },
        ...resources.map(({ name, path, description }) => ({
          id: name,
          label: name,
          ...(description !== undefined && { description }),
          leftSection: <IconTable size={17} stroke={1.6} />,
          onClick: () =>
            void navigate({ to: "/$table", params: { table: path }, search: { q: "" } }),
        })),
      ]}
    />
  );
};

import { ActionIcon, Tooltip } from "@mantine/core";
import { IconDatabase } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";

const PLACE = "/browse/";

/** The server adds the slash only where there is a data browser behind it. */
const isServed = async (): Promise<boolean> =>
  (await fetch(PLACE.slice(0, -1), { method: "HEAD" })).redirected;

/** Leads to the rows of every table, where the server shows them. */
export const DataBrowserLink = () => {
  const { data = false } = useQuery({
    queryKey: ["data browser"],
    queryFn: isServed,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  if (!data) return null;
  return (
    <Tooltip label="Rows of every table">
      <ActionIcon component="a" href={PLACE} aria-label="Data browser">
        <IconDatabase size={17} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
};

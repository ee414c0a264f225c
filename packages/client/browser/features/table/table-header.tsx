import { ActionIcon, Badge, Button, Tooltip } from "@mantine/core";
import { IconApi, IconPlus, IconRefresh } from "@tabler/icons-react";
import { useIsFetching, useQueryClient } from "@tanstack/react-query";
import { PageHeader } from "../../../ui/components/page-header.tsx";
import type { Resource } from "../../data/schema.ts";
import { ColumnMenu } from "./column-menu.tsx";
import classes from "./table-view.module.css";

interface TableHeaderProps {
  readonly resource: Resource;
  readonly total: number | undefined;
  readonly q: string;
  readonly hidden: readonly string[];
  onHide(hidden: readonly string[]): void;
  onNew(): void;
}

const icon = { size: 17, stroke: 1.7 };

/** The name of a table, how many rows there are, and what can be done. */
export const TableHeader = (props: TableHeaderProps) => {
  const { resource, total, q, hidden, onHide, onNew } = props;
  const queryClient = useQueryClient();
  const isFetching = useIsFetching({ queryKey: resource.queries.all }) > 0;
  return (
    <PageHeader
      title={resource.name}
      heading={
        <div className={classes["name"]}>
          <h1 className={classes["title"]}>{resource.name}</h1>
          {total !== undefined && (
            <span className={classes["total"]} data-testid="total">
              {total.toLocaleString("en-GB")} {total === 1 ? "row" : "rows"}
            </span>
          )}
          {resource.description !== undefined && (
            <span className={classes["about"]}>{resource.description}</span>
          )}
        </div>
      }
      actions={
        <>
          <Tooltip label="The same in the API">
            <ActionIcon
              component="a"
              target="_blank"
              href={`/api/${resource.path}${q === "" ? "" : `?${q}`}`}
              aria-label="The same in the API"
            >
              <IconApi {...icon} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label="Load again">
            <ActionIcon
              aria-label="Load again"
              loading={isFetching}
              onClick={() => void queryClient.invalidateQueries()}
            >
              <IconRefresh {...icon} />
            </ActionIcon>
          </Tooltip>
          <ColumnMenu resource={resource} hidden={hidden} onHide={onHide} />
          {resource.readOnly ? (
            <Badge color="gray">read-only</Badge>
          ) : (
            <Button leftSection={<IconPlus size={15} stroke={2} />} onClick={onNew}>
              New
            </Button>
          )}
        </>
      }
    />
  );
};

import { Button, EmptyState, Skeleton } from "@mantine/core";
import { IconTableOff } from "@tabler/icons-react";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { rowPlace, tablePlace } from "../../data/links.ts";
import type { Row } from "../../data/model.ts";
import { type Resource, useSchema } from "../../data/schema.ts";
import { FilterBar } from "../filters/filter-bar.tsx";
import { initialOf } from "../row/initial.ts";
import { NewRowPanel } from "../row/new-row-panel.tsx";
import { RowPanel } from "../row/row-panel.tsx";
import { readableColumns, useHiddenColumns } from "./hidden-columns.ts";
import { type ListState, listQuery, readListState, whereOf, writeListState } from "./list-state.ts";
import { useSelection } from "./selection.ts";
import { SelectionBar } from "./selection-bar.tsx";
import { Table } from "./table.tsx";
import { TableHeader } from "./table-header.tsx";
import classes from "./table-view.module.css";

interface TableViewProps {
  readonly resource: Resource;
  /** What the list asks for, as the API has it. */
  readonly q: string;
  /** Key of the row beside the list. */
  readonly openKey: string | null;
}

const SKELETONS = Array.from({ length: 12 }, (_, index) => index);

/** A table: its rows, what is asked of them, and one of them beside. */
export const TableView = ({ resource, q, openKey }: TableViewProps) => {
  const schema = useSchema();
  const navigate = useNavigate();
  const state = readListState(q, resource, schema);
  const [hidden, setHidden] = useHiddenColumns(resource);
  const [isNew, setIsNew] = useState(false);
  const selection = useSelection();

  const list = useInfiniteQuery({
    ...resource.queries.infinite(listQuery(resource, schema, state)),
    placeholderData: (before) => before,
  });
  const { data: groups } = useQuery({
    ...resource.queries.aggregate({ where: whereOf(state), count: true }),
    placeholderData: (before) => before,
  });
  const total = groups?.[0]?.count;
  const rows = list.data?.pages.flatMap((page) => page.data) ?? [];
  const columns = readableColumns(resource).filter((name) => !hidden.includes(name));

  const show = (next: Partial<ListState>): void => {
    selection.clear();
    const search = { q: writeListState({ ...state, ...next }, resource) };
    void navigate(
      openKey === null
        ? tablePlace(resource, search.q)
        : { to: "/$table/$key", params: { table: resource.path, key: openKey }, search },
    );
  };
  const open = (row: Row): void => {
    setIsNew(false);
    const place = rowPlace(resource, row, q);
    if (place) void navigate({ ...place, replace: openKey !== null });
  };
  const close = (): void => {
    setIsNew(false);
    if (openKey !== null) void navigate(tablePlace(resource, q));
  };

  return (
    <>
      <TableHeader
        resource={resource}
        total={total}
        q={q}
        hidden={hidden}
        onHide={setHidden}
        onNew={() => setIsNew(true)}
      />
      <FilterBar
        resource={resource}
        filters={state.filters}
        onChange={(filters) => show({ filters })}
      />
      {state.fault !== null && (
        <p className={classes["fault"]} role="alert">
          {state.fault}
        </p>
      )}
      <div className={classes["split"]}>
        <div className={classes["list"]}>
          {list.error && rows.length === 0 ? (
            <ErrorState error={list.error} what="the rows" onRetry={() => void list.refetch()} />
          ) : list.isPending ? (
            SKELETONS.map((index) => <Skeleton key={index} height={14} mx={20} my={11} w="auto" />)
          ) : (
            <>
              <Table
                resource={resource}
                rows={rows}
                total={total}
                columns={columns}
                sort={state.sort}
                onSort={(sort) => show({ sort })}
                selection={selection}
                openKey={openKey}
                onOpen={open}
                more={list}
                isStale={list.isPlaceholderData}
              />
              {rows.length === 0 && (
                <EmptyState
                  className={classes["empty"] ?? ""}
                  withIndicatorBackground
                  icon={<IconTableOff stroke={1.4} />}
                  title={state.filters.length > 0 ? "No row is like that" : "No rows yet"}
                >
                  <EmptyState.Actions>
                    {state.filters.length > 0 ? (
                      <Button variant="default" onClick={() => show({ filters: [] })}>
                        Show all rows
                      </Button>
                    ) : (
                      !resource.readOnly && (
                        <Button variant="default" onClick={() => setIsNew(true)}>
                          New {resource.labels.one}
                        </Button>
                      )
                    )}
                  </EmptyState.Actions>
                </EmptyState>
              )}
            </>
          )}
          <SelectionBar resource={resource} selection={selection} />
        </div>
        {isNew ? (
          <NewRowPanel
            resource={resource}
            initial={initialOf(resource, state.filters)}
            onClose={close}
            onMade={(row) => (rowPlace(resource, row) ? open(row) : close())}
          />
        ) : (
          openKey !== null && (
            <RowPanel key={openKey} resource={resource} keyText={openKey} onClose={close} />
          )
        )}
      </div>
    </>
  );
};

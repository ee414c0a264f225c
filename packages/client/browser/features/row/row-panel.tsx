import { keyText } from "@headwater/api-client/runtime";
import { ActionIcon, CopyButton, Loader, Tooltip } from "@mantine/core";
import { IconApi, IconBraces, IconCheck, IconTrash } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { toastDone } from "../../../ui/data/toasts.tsx";
import { keyOf } from "../../data/links.ts";
import type { Row } from "../../data/model.ts";
import type { Resource } from "../../data/schema.ts";
import { useChanges } from "../../data/use-changes.ts";
import { jsonText } from "../../data/values.ts";
import { useConfirm } from "../../shell/confirm.tsx";
import { Panel } from "./panel.tsx";
import { Related } from "./related.tsx";
import { RowForm } from "./row-form.tsx";

interface RowPanelProps {
  readonly resource: Resource;
  /** As it stands in the address. */
  readonly keyText: string;
  onClose(): void;
}

const icon = { size: 16, stroke: 1.7 };

/** What a row is called, in a few words. */
export const rowTitle = (resource: Resource, row: Row): string => {
  const called = resource.label === null ? null : row[resource.label];
  return typeof called === "string" && called !== ""
    ? called
    : `${resource.labels.one} ${resource.key.map((name) => String(row[name])).join(", ")}`;
};

/** A row with all its columns, to be read, changed and removed. */
export const RowPanel = ({ resource, keyText: key, onClose }: RowPanelProps) => {
  const { data: row, error, refetch } = useQuery(resource.queries.detail(keyOf(resource, key)));
  const { update, remove } = useChanges(resource);
  const confirm = useConfirm();
  if (row === undefined)
    return (
      <Panel title={resource.labels.one} onClose={onClose}>
        {error ? (
          <ErrorState error={error} what="the row" onRetry={() => void refetch()} />
        ) : (
          <Loader size="sm" m="xl" />
        )}
      </Panel>
    );
  const askToRemove = () =>
    confirm({
      title: "Delete this row?",
      message: `“${rowTitle(resource, row)}” goes for good.`,
      action: "Delete row",
      onConfirm: async () => {
        await remove([row]);
        onClose();
        toastDone("Deleted");
      },
    });
  return (
    <Panel
      title={rowTitle(resource, row)}
      onClose={onClose}
      actions={
        <>
          <CopyButton value={jsonText(row, 2)}>
            {({ copied, copy }) => (
              <Tooltip label={copied ? "Copied" : "Copy as JSON"}>
                <ActionIcon aria-label="Copy as JSON" onClick={copy}>
                  {copied ? <IconCheck {...icon} /> : <IconBraces {...icon} />}
                </ActionIcon>
              </Tooltip>
            )}
          </CopyButton>
          <Tooltip label="The same in the API">
            <ActionIcon
              component="a"
              target="_blank"
              href={`/api/${resource.path}/${keyText(resource, row)}`}
              aria-label="The same in the API"
            >
              <IconApi {...icon} />
            </ActionIcon>
          </Tooltip>
          {!resource.readOnly && (
            <Tooltip label="Delete row">
              <ActionIcon aria-label="Delete row" onClick={askToRemove}>
                <IconTrash {...icon} />
              </ActionIcon>
            </Tooltip>
          )}
        </>
      }
    >
      <RowForm
        resource={resource}
        row={row}
        save={async (body) => {
          await update(row, body);
          toastDone("Saved");
        }}
        action="Save"
      >
        <Related resource={resource} row={row} />
      </RowForm>
    </Panel>
  );
};

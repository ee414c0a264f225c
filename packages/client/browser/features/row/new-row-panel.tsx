import { toastDone } from "../../../ui/data/toasts.tsx";
import type { Row } from "../../data/model.ts";
import type { Resource } from "../../data/schema.ts";
import { useChanges } from "../../data/use-changes.ts";
import { Panel } from "./panel.tsx";
import type { Drafts } from "./row-draft.ts";
import { RowForm } from "./row-form.tsx";

interface NewRowPanelProps {
  readonly resource: Resource;
  /** What the list is about: new rows of it have the same values. */
  readonly initial: Drafts;
  onClose(): void;
  onMade(row: Row): void;
}

/** A row to be made. */
export const NewRowPanel = ({ resource, initial, onClose, onMade }: NewRowPanelProps) => {
  const { create } = useChanges(resource);
  return (
    <Panel title={`New ${resource.labels.one}`} onClose={onClose}>
      <RowForm
        resource={resource}
        row={null}
        initial={initial}
        action="Create"
        save={async (body) => {
          const row = await create(body);
          toastDone("Created");
          onMade(row);
        }}
      />
    </Panel>
  );
};

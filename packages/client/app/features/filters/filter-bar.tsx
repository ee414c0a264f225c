import { Button } from "@mantine/core";
import { useLabelNames } from "../labels/use-label-names.ts";
import { LabelDot } from "../labels/label-dot.tsx";
import { ProjectMark } from "../../components/project-mark.tsx";
import { UserAvatar } from "../../components/user-avatar.tsx";
import { useActingUser } from "../../data/acting-user.tsx";
import { useDirectory } from "../../data/directory.tsx";
import { personOptions } from "../people/person-options.tsx";
import { conditionCount, DUE_LABELS, type Due, DUES } from "../tickets/filters.ts";
import { isStatus } from "../tickets/status.ts";
import { priorityOptions, statusOptions } from "../tickets/ticket-options.tsx";
import type { TicketView } from "../tickets/use-ticket-view.ts";
import type { TicketScope } from "../tickets/where.ts";
import classes from "./filter-bar.module.css";
import { FilterButton } from "./filter-button.tsx";
import { SearchBox } from "./search-box.tsx";

interface FilterBarProps {
  readonly view: TicketView;
  readonly scope: TicketScope;
  /** A board has its statuses as columns. */
  readonly withStatus?: boolean;
  /** At the end of the line: the count, the display menu. */
  readonly children?: React.ReactNode;
}

const dueOptions = DUES.map((due) => ({ value: due, label: DUE_LABELS[due] }));

export const FilterBar = ({ view, scope, withStatus = true, children }: FilterBarProps) => {
  const { filters, setFilters } = view;
  const { people, projects } = useDirectory();
  const { user } = useActingUser();
  const labels = useLabelNames(scope.projectId);
  return (
    <div className={classes["bar"]} role="search" aria-label="Filter tickets">
      <SearchBox
        value={filters.text}
        placeholder="Search in titles"
        className={classes["search"] ?? ""}
        onChange={(text) => setFilters({ text })}
      />
      <div className={classes["filters"]}>
        {withStatus && (
          <FilterButton
            label="Status"
            options={statusOptions}
            selected={filters.statuses}
            onChange={(next) => setFilters({ statuses: next.filter(isStatus) })}
          />
        )}
        <FilterButton
          label="Priority"
          options={priorityOptions}
          selected={filters.priorities.map(String)}
          onChange={(next) => setFilters({ priorities: next.map(Number) })}
        />
        {!scope.assigneeId && (
          <FilterButton
            label="Assignee"
            options={[
              { value: "me", label: "Me", icon: <UserAvatar user={user} size={20} /> },
              { value: "none", label: "Nobody", icon: <UserAvatar user={null} size={20} /> },
              ...personOptions(people.filter(({ id }) => id !== user?.id)),
            ]}
            selected={filters.assignees}
            onChange={(assignees) => setFilters({ assignees })}
          />
        )}
        <FilterButton
          label="Label"
          options={labels.map(({ name, color }) => ({
            value: name,
            label: name,
            icon: <LabelDot color={color} />,
          }))}
          selected={filters.labels}
          onChange={(next) => setFilters({ labels: next })}
        />
        {!scope.projectId && (
          <FilterButton
            label="Project"
            options={projects.map((project) => ({
              value: project.key,
              label: project.name,
              icon: <ProjectMark project={project} size={18} />,
            }))}
            selected={filters.projects}
            onChange={(next) => setFilters({ projects: next })}
          />
        )}
        <FilterButton
          label="Due"
          options={dueOptions}
          selected={filters.due}
          onChange={(next) => setFilters({ due: DUES.filter((due: Due) => next.includes(due)) })}
        />
        {conditionCount(filters) > 1 && (
          <Button variant="subtle" color="gray" size="compact-xs" onClick={view.clear}>
            Clear all
          </Button>
        )}
      </div>
      <div className={classes["end"]}>{children}</div>
    </div>
  );
};

import { type Filter, whereJson } from "@headwater/api-client/filter";
import { Popover } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useState } from "react";
import type { Resource } from "../../data/schema.ts";
import { ConditionForm } from "./condition-form.tsx";
import { type Condition, choiceWords, conditionOf } from "./condition.ts";
import classes from "./filters.module.css";

interface FilterChipProps {
  readonly resource: Resource;
  readonly filter: Filter;
  onChange(filter: Filter): void;
  onRemove(): void;
}

const MOST_VALUES = 3;

const valuesText = ({ drafts, choice }: Condition): string => {
  const texts = drafts.map((draft) => (draft === "" ? "“”" : String(draft)));
  if (choice === "between") return texts.join(" and ");
  const more = texts.length - MOST_VALUES;
  return texts.slice(0, MOST_VALUES).join(", ") + (more > 0 ? ` and ${more} more` : "");
};

/** A condition of the list: says what it asks for, opens to be changed, and can be dropped. */
export const FilterChip = ({ resource, filter, onChange, onRemove }: FilterChipProps) => {
  const [opened, setOpened] = useState(false);
  const condition = conditionOf(filter, resource);
  const column = condition && resource.columns[condition.column];
  const text = JSON.stringify(whereJson(filter));
  return (
    <span className={classes["chip"]}>
      {condition && column ? (
        <Popover opened={opened} onChange={setOpened} position="bottom-start" width={260} trapFocus>
          <Popover.Target>
            <button type="button" className={classes["open"]} onClick={() => setOpened(!opened)}>
              <span>{condition.column}</span>
              <span className={classes["operator"]}>{choiceWords(column, condition.choice)}</span>
              <span className={classes["value"]}>{valuesText(condition)}</span>
            </button>
          </Popover.Target>
          <Popover.Dropdown>
            <ConditionForm
              resource={resource}
              condition={condition}
              onApply={(next) => {
                setOpened(false);
                onChange(next);
              }}
            />
          </Popover.Dropdown>
        </Popover>
      ) : (
        <span className={classes["open"]} title={text}>
          <span className={classes["value"]}>{text}</span>
        </span>
      )}
      <button
        type="button"
        className={classes["drop"]}
        aria-label={`Drop the filter ${condition?.column ?? ""}`}
        onClick={onRemove}
      >
        <IconX size={13} stroke={2} />
      </button>
    </span>
  );
};

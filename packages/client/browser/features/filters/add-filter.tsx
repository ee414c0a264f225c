import type { Filter } from "@headwater/api-client/filter";
import { Popover, ScrollArea, TextInput } from "@mantine/core";
import { IconFilterPlus } from "@tabler/icons-react";
import { useState } from "react";
import type { Resource } from "../../data/schema.ts";
import { readableColumns } from "../table/hidden-columns.ts";
import { ColumnMark } from "../table/heading.tsx";
import { ConditionForm } from "./condition-form.tsx";
import { choicesOf, takesList, takesNoValue } from "./condition.ts";
import classes from "./filters.module.css";

interface AddFilterProps {
  readonly resource: Resource;
  onAdd(filter: Filter): void;
}

const newCondition = (resource: Resource, column: string) => {
  const shape = resource.columns[column];
  const choices = shape ? choicesOf(shape) : [];
  const choice = (shape?.kind === "enum" ? "in" : choices[0]) ?? "eq";
  return { column, choice, drafts: takesList(choice) || takesNoValue(choice) ? [] : [undefined] };
};

/** Chooses a column, then what to ask of it. */
export const AddFilter = ({ resource, onAdd }: AddFilterProps) => {
  const [opened, setOpened] = useState(false);
  const [column, setColumn] = useState<string | null>(null);
  const [words, setWords] = useState("");
  const close = (): void => {
    setOpened(false);
    setColumn(null);
    setWords("");
  };
  const found = readableColumns(resource).filter((name) => {
    const shape = resource.columns[name];
    return (
      shape !== undefined &&
      choicesOf(shape).length > 0 &&
      name.toLowerCase().includes(words.trim().toLowerCase())
    );
  });
  return (
    <Popover
      opened={opened}
      onChange={(next) => !next && close()}
      position="bottom-start"
      width={260}
      trapFocus
    >
      <Popover.Target>
        <button
          type="button"
          className={classes["add"]}
          onClick={() => (opened ? close() : setOpened(true))}
        >
          <IconFilterPlus size={15} stroke={1.8} aria-hidden />
          Filter
        </button>
      </Popover.Target>
      <Popover.Dropdown p={column === null ? 6 : 12}>
        {column === null ? (
          <>
            <TextInput
              size="xs"
              aria-label="Find a column"
              placeholder="Which column?"
              data-autofocus
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" || found[0] === undefined) return;
                event.preventDefault();
                setColumn(found[0]);
              }}
            />
            <ScrollArea.Autosize mah={300} mt={4}>
              {found.map((name) => (
                <button
                  key={name}
                  type="button"
                  className={classes["column"]}
                  onClick={() => setColumn(name)}
                >
                  <span>{name}</span>
                  <ColumnMark resource={resource} name={name} />
                </button>
              ))}
            </ScrollArea.Autosize>
          </>
        ) : (
          <ConditionForm
            resource={resource}
            condition={newCondition(resource, column)}
            onApply={(filter) => {
              close();
              onAdd(filter);
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
};

import type { Filter } from "@headwater/api-client/filter";
import { Button, Group, MultiSelect, Select, Stack, TagsInput, Text } from "@mantine/core";
import { useState } from "react";
import type { Draft } from "../../data/drafts.ts";
import { type Resource, useSchema } from "../../data/schema.ts";
import { ValueInput } from "../../fields/value-input.tsx";
import {
  type Choice,
  type Condition,
  choicesOf,
  choiceWords,
  filterOf,
  takesList,
  takesNoValue,
  valueColumn,
  withChoice,
} from "./condition.ts";

interface ConditionFormProps {
  readonly resource: Resource;
  readonly condition: Condition;
  onApply(filter: Filter): void;
}

const isText = (draft: Draft): draft is string => typeof draft === "string";

/** Operator and values of a condition on one column. */
export const ConditionForm = ({ resource, condition, onApply }: ConditionFormProps) => {
  const { shapes } = useSchema();
  const [edited, setEdited] = useState(condition);
  const [fault, setFault] = useState<string | null>(null);
  const column = resource.columns[edited.column];
  if (column === undefined) return null;
  const choices = choicesOf(column);
  const { choice, drafts } = edited;
  const ofValues = valueColumn(column, choice);

  const setDrafts = (next: readonly Draft[]): void => {
    setFault(null);
    setEdited({ ...edited, drafts: next });
  };
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const made = filterOf(edited, resource, shapes);
    if ("fault" in made) setFault(made.fault);
    else onApply(made.filter);
  };
  const list = {
    "aria-label": "Values",
    size: "xs",
    comboboxProps: { withinPortal: false },
    value: drafts.filter(isText),
    onChange: setDrafts,
  } as const;
  return (
    <form onSubmit={submit} aria-label={`Filter by ${edited.column}`}>
      <Stack gap={8}>
        <Select
          size="xs"
          label={edited.column}
          aria-label="Operator"
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          data={choices.map((value) => ({ value, label: choiceWords(column, value) }))}
          value={choice}
          onChange={(value) => value !== null && setEdited(withChoice(edited, value as Choice))}
        />
        {takesList(choice) &&
          (ofValues.kind === "enum" ? (
            <MultiSelect {...list} data-autofocus data={ofValues.values ?? []} searchable />
          ) : (
            <TagsInput {...list} data-autofocus placeholder="Enter after each value" />
          ))}
        {!takesList(choice) &&
          !takesNoValue(choice) &&
          (choice === "between" ? [0, 1] : [0]).map((at) => (
            <ValueInput
              key={at}
              brief
              column={ofValues}
              label={["Value", "Until"][at] ?? "Value"}
              draft={drafts[at]}
              onChange={(draft) =>
                setDrafts(
                  choice === "between"
                    ? [at === 0 ? draft : drafts[0], at === 1 ? draft : drafts[1]]
                    : [draft],
                )
              }
            />
          ))}
        {fault !== null && (
          <Text size="xs" c="var(--hw-danger)" role="alert">
            {fault}
          </Text>
        )}
        <Group justify="flex-end">
          <Button type="submit">Apply</Button>
        </Group>
      </Stack>
    </form>
  );
};

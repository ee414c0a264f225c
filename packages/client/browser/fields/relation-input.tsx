import {
  type DescribedColumn,
  type DescribedRelation,
  whereJson,
} from "@headwater/api-client/filter";
import { Autocomplete } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Draft, draftOf } from "../data/drafts.ts";
import { type Resource, useSchema } from "../data/schema.ts";
import { searchFilter } from "../features/filters/search-filter.ts";
import classes from "./relation-input.module.css";

interface RelationInputProps {
  readonly id: string;
  readonly column: DescribedColumn;
  readonly relation: DescribedRelation;
  readonly draft: Draft;
  onChange(draft: Draft): void;
  readonly label: string;
  readonly placeholder: string;
  readonly error: string | undefined;
}

const PAUSE_MS = 200;
const MOST = 30;

const queryOf = (target: Resource, reference: string, words: string) => {
  const search = searchFilter(target, words);
  return {
    where: search === null ? undefined : whereJson(search),
    select: [reference, ...(target.label === null ? [] : [target.label])],
    limit: MOST,
  };
};

/** The value of a foreign key: typed, or chosen by what the other rows are called. */
export const RelationInput = (props: RelationInputProps) => {
  const { relation, column, draft, onChange, label, ...shared } = props;
  const { byName } = useSchema();
  const [focused, setFocused] = useState(false);
  const text = typeof draft === "string" ? draft : "";
  // What is there already is no word to search for.
  const [before, setBefore] = useState(text);
  const [words] = useDebouncedValue(text === before ? "" : text, PAUSE_MS);
  const target = byName.get(relation.target);
  const reference = relation.references[0] ?? "";
  const { data } = useQuery({
    ...(target ?? missing(relation)).queries.list(
      queryOf(target ?? missing(relation), reference, words),
    ),
    enabled: focused,
    placeholderData: (last) => last,
  });
  const called = new Map(
    (data?.data ?? []).map((row) => [
      String(draftOf(column, row[reference])),
      String(row[target?.label ?? ""] ?? ""),
    ]),
  );
  return (
    <Autocomplete
      {...shared}
      size="xs"
      aria-label={label}
      value={text}
      onFocus={() => {
        setFocused(true);
        setBefore(text);
      }}
      onBlur={() => setFocused(false)}
      onChange={onChange}
      onOptionSubmit={setBefore}
      data={[...called.keys()]}
      filter={({ options }) => options}
      renderOption={({ option }) => (
        <span className={classes["option"]}>
          <span className={classes["called"]}>{called.get(option.value) || option.value}</span>
          {called.get(option.value) && <span className={classes["value"]}>{option.value}</span>}
        </span>
      )}
    />
  );
};

const missing = ({ target }: DescribedRelation): never => {
  throw new Error(`There is no table ${target}`);
};

import { type Filter, whereJson } from "@headwater/api-client/filter";
import { Button } from "@mantine/core";
import type { Resource } from "../../data/schema.ts";
import { AddFilter } from "./add-filter.tsx";
import { FilterChip } from "./filter-chip.tsx";
import classes from "./filters.module.css";
import { SearchBox } from "./search-box.tsx";
import { searchedColumns, searchedWords, searchFilter } from "./search-filter.ts";

interface FilterBarProps {
  readonly resource: Resource;
  readonly filters: readonly Filter[];
  onChange(filters: readonly Filter[]): void;
}

/** What the list asks for: words to look for, and conditions that all hold. */
export const FilterBar = ({ resource, filters, onChange }: FilterBarProps) => {
  const search = filters.find((filter) => searchedWords(resource, filter) !== null);
  const others = filters.filter((filter) => filter !== search);
  const searched = searchedColumns(resource);
  const put = (words: string): void => {
    const next = searchFilter(resource, words);
    onChange(next === null ? others : [...others, next]);
  };
  return (
    <div className={classes["bar"]}>
      {searched.length > 0 && (
        <SearchBox
          words={(search && searchedWords(resource, search)) ?? ""}
          columns={searched}
          onSearch={put}
        />
      )}
      <AddFilter resource={resource} onAdd={(filter) => onChange([...filters, filter])} />
      <div className={classes["chips"]} role="group" aria-label="Filters">
        {others.map((filter) => (
          <FilterChip
            key={JSON.stringify(whereJson(filter))}
            resource={resource}
            filter={filter}
            onChange={(next) => onChange(filters.map((one) => (one === filter ? next : one)))}
            onRemove={() => onChange(filters.filter((one) => one !== filter))}
          />
        ))}
        {others.length > 1 && (
          <Button variant="subtle" color="gray" onClick={() => onChange(search ? [search] : [])}>
            Clear
          </Button>
        )}
      </div>
    </div>
  );
};

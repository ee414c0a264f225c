import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";

interface SearchBoxProps {
  readonly words: string;
  onSearch(words: string): void;
  /** The columns that are looked into. */
  readonly columns: readonly string[];
}

const PAUSE_MS = 250;

export const SearchBox = ({ words, onSearch, columns }: SearchBoxProps) => {
  const [typed, setTyped] = useState(words);
  const [known, setKnown] = useState(words);
  const search = useDebouncedCallback(onSearch, PAUSE_MS);
  // The address has been changed by something else.
  if (known !== words) {
    setKnown(words);
    setTyped(words);
  }
  return (
    <TextInput
      size="xs"
      w={200}
      type="search"
      aria-label="Search"
      placeholder="Search"
      title={`Looks into ${columns.join(", ")}`}
      leftSection={<IconSearch size={14} stroke={1.7} />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        search(event.currentTarget.value.trim());
      }}
    />
  );
};

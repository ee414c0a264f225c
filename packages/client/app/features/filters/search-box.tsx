import { CloseButton, Kbd, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useShortcuts } from "../../../ui/components/shortcuts.ts";

interface SearchBoxProps {
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (text: string) => void;
  readonly className?: string;
}

const PAUSE_MS = 200;

/** Searches as one types, after a short pause. `/` leads to it, Escape empties and leaves it. */
export const SearchBox = ({ value, placeholder, onChange, className }: SearchBoxProps) => {
  const [text, setText] = useState(value);
  const told = useRef(value);
  const input = useRef<HTMLInputElement>(null);
  const tell = (next: string) => {
    told.current = next;
    onChange(next);
  };
  const tellSoon = useDebouncedCallback(tell, PAUSE_MS);
  useEffect(() => {
    if (value !== told.current) setText(value);
    told.current = value;
  }, [value]);
  useShortcuts({ "/": () => input.current?.select() });

  const change = (next: string) => {
    setText(next);
    tellSoon(next);
  };
  return (
    <TextInput
      ref={input}
      type="search"
      size="xs"
      value={text}
      placeholder={placeholder}
      aria-label={placeholder}
      className={className}
      leftSection={<IconSearch size={15} stroke={1.7} />}
      rightSection={
        text ? (
          <CloseButton size="xs" aria-label="Clear search" onClick={() => change("")} />
        ) : (
          <Kbd aria-hidden visibleFrom="md">
            /
          </Kbd>
        )
      }
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        if (text) change("");
        input.current?.blur();
      }}
    />
  );
};

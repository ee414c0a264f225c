import type { DescribedColumn } from "@headwater/api-client/filter";
import { ActionIcon, Button, Input } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { isItems, type ItemDraft, newItem } from "../data/drafts.ts";
import { elementColumn } from "../data/values.ts";
import classes from "./list-input.module.css";
import { ValueInput } from "./value-input.tsx";

interface ListInputProps {
  readonly id: string;
  /** Holds a list of single values. */
  readonly column: DescribedColumn;
  readonly items: readonly ItemDraft[];
  onChange(items: readonly ItemDraft[]): void;
  readonly label: string;
  /** Shown where there is no list: `null`, `default`. */
  readonly placeholder: string;
  readonly isGiven: boolean;
  readonly error: string | undefined;
}

const moved = (items: readonly ItemDraft[], from: number, to: number): readonly ItemDraft[] => {
  const item = items[from];
  return item === undefined ? items : items.toSpliced(from, 1).toSpliced(to, 0, item);
};

/** Whether a value is typed, not chosen: Enter then goes on to the next. */
const isTyped = ({ kind }: DescribedColumn): boolean => kind !== "enum" && kind !== "boolean";

const noted = ({ kind }: DescribedColumn, item: ItemDraft): { readonly placeholder?: string } =>
  item === null ? { placeholder: "null" } : kind === "string" ? { placeholder: "empty text" } : {};

/** The values of a list, one below the other: changed, moved, taken out and added. */
export const ListInput = (props: ListInputProps) => {
  const { id, column, items, onChange, label, placeholder, isGiven, error } = props;
  const element = elementColumn(column);
  const list = useRef<HTMLDivElement>(null);
  const added = useRef<number | null>(null);
  useEffect(() => {
    if (added.current === null) return;
    list.current?.children[added.current]?.querySelector("input")?.focus();
    added.current = null;
  });
  const add = (at: number): void => {
    onChange(items.toSpliced(at, 0, newItem(element)));
    added.current = at;
  };
  return (
    <div id={id} role="group" aria-label={label}>
      <div ref={list}>
        {items.map((item, index) => {
          const at = `${label} ${index + 1}`;
          return (
            <div
              // Values may repeat; nothing but their place tells them apart.
              key={index}
              className={classes["item"]}
            >
              <div
                className={classes["value"]}
                onKeyDown={(event) => {
                  const input = event.currentTarget.querySelector("input");
                  if (event.key !== "Enter" || event.target !== input || !isTyped(element)) return;
                  if (event.ctrlKey || event.metaKey) return;
                  event.preventDefault();
                  add(index + 1);
                }}
              >
                <ValueInput
                  brief
                  column={element}
                  label={at}
                  draft={item}
                  {...noted(element, item)}
                  onChange={(next) =>
                    onChange(items.with(index, isItems(next) ? null : (next ?? null)))
                  }
                />
              </div>
              <ActionIcon
                size="sm"
                aria-label={`Move ${at} up`}
                disabled={index === 0}
                onClick={() => onChange(moved(items, index, index - 1))}
              >
                <IconArrowUp size={14} stroke={1.8} />
              </ActionIcon>
              <ActionIcon
                size="sm"
                aria-label={`Move ${at} down`}
                disabled={index === items.length - 1}
                onClick={() => onChange(moved(items, index, index + 1))}
              >
                <IconArrowDown size={14} stroke={1.8} />
              </ActionIcon>
              <ActionIcon
                size="sm"
                aria-label={`Remove ${at}`}
                onClick={() => onChange(items.toSpliced(index, 1))}
              >
                <IconX size={14} stroke={1.8} />
              </ActionIcon>
            </div>
          );
        })}
      </div>
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<IconPlus size={13} stroke={2} />}
        aria-label={`Add to ${label}`}
        onClick={() => add(items.length)}
      >
        Add
      </Button>
      {items.length === 0 && (
        <span className={classes["none"]}>{isGiven ? "empty list" : placeholder}</span>
      )}
      {error !== undefined && <Input.Error mt={4}>{error}</Input.Error>}
    </div>
  );
};

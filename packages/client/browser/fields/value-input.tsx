import type { DescribedColumn } from "@headwater/api-client/filter";
import { SegmentedControl, Select, Textarea, TextInput } from "@mantine/core";
import type { Draft } from "../data/drafts.ts";
import { isDay, isNumber } from "../data/values.ts";
import { BinaryInput } from "./binary-input.tsx";
import { DateInput } from "./date-input.tsx";

interface ValueInputProps {
  readonly column: DescribedColumn;
  readonly draft: Draft;
  onChange(draft: Draft): void;
  readonly id?: string;
  readonly label: string;
  /** Shown where there is no value: `null`, `default`. */
  readonly placeholder?: string;
  readonly error?: string | undefined;
  /** One line, whatever the text. */
  readonly brief?: boolean;
}

const LONG = 60;
const MOST_LINES = 14;
const MONOSPACE = { input: { fontFamily: "var(--mantine-font-family-monospace)" } };

const isLong = ({ schema }: DescribedColumn, text: string): boolean => {
  const longest = schema["maxLength"];
  return (
    text.length > LONG || text.includes("\n") || (typeof longest === "number" && longest > 255)
  );
};

/** The input that fits a column's kind. */
export const ValueInput = (props: ValueInputProps) => {
  const { column, draft, onChange, id, label, placeholder, error, brief } = props;
  const text = typeof draft === "string" ? draft : "";
  const shared = {
    "aria-label": label,
    size: "xs",
    error,
    ...(id !== undefined && { id }),
    ...(placeholder !== undefined && { placeholder }),
  } as const;
  switch (column.kind) {
    case "boolean":
      return (
        <SegmentedControl
          size="xs"
          aria-label={label}
          value={
            typeof draft === "boolean" ? String(draft) : typeof draft === "string" ? draft : ""
          }
          onChange={(value) => onChange(value === "true")}
          data={["true", "false"]}
        />
      );
    case "enum":
      return (
        <Select
          {...shared}
          searchable
          comboboxProps={{ withinPortal: true }}
          data={column.values ?? []}
          value={typeof draft === "string" ? draft : null}
          onChange={(value) => value !== null && onChange(value)}
        />
      );
    case "binary":
      return <BinaryInput draft={draft} onChange={onChange} {...shared} />;
    case "date":
      return <DateInput {...shared} onlyDay={isDay(column)} text={text} onChange={onChange} />;
    case "json":
    case "string":
      if (!brief && (column.kind === "json" || isLong(column, text)))
        return (
          <Textarea
            {...shared}
            autosize
            minRows={2}
            maxRows={MOST_LINES}
            spellCheck={false}
            {...(column.kind === "json" && { styles: MONOSPACE })}
            value={text}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        );
      break;
    default:
  }
  return (
    <TextInput
      {...shared}
      value={text}
      {...(isNumber(column) && { inputMode: "decimal" })}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};

import { TextInput, type TextInputProps } from "@mantine/core";
import { dateText } from "../data/values.ts";
import classes from "./date-input.module.css";

interface DateInputProps extends Pick<
  TextInputProps,
  "aria-label" | "size" | "error" | "id" | "placeholder"
> {
  readonly onlyDay: boolean;
  readonly text: string;
  onChange(text: string): void;
}

/** A date in UTC as the table shows it, whatever the country of the browser. */
export const DateInput = ({ onlyDay, text, onChange, placeholder, ...shared }: DateInputProps) => (
  <TextInput
    {...shared}
    placeholder={placeholder ?? (onlyDay ? "2026-01-31" : "2026-01-31 14:30:00")}
    value={text}
    onChange={(event) => onChange(event.currentTarget.value)}
    rightSectionWidth={onlyDay ? 58 : 82}
    rightSection={
      <span className={classes["aside"]}>
        {!onlyDay && <span>UTC</span>}
        <button
          type="button"
          className={classes["now"]}
          onClick={() =>
            onChange(dateText(new Date(Math.floor(Date.now() / 1_000) * 1_000), onlyDay))
          }
        >
          {onlyDay ? "today" : "now"}
        </button>
      </span>
    }
  />
);

import type { DescribedColumn } from "@headwater/api-client/filter";
import { IconCheck, IconX } from "@tabler/icons-react";
import { valueText } from "../../data/values.ts";
import classes from "./value.module.css";

const LONGEST = 160;

const clipped = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;

const COLOURS = 6;

/** The same word has the same colour, next to each other different ones. */
const colourOf = (column: DescribedColumn, word: string): number =>
  Math.max(column.values?.indexOf(word) ?? 0, 0) % COLOURS;

interface ValueProps {
  readonly column: DescribedColumn;
  readonly value: unknown;
}

/** A value as the table shows it: on one line, null and empty text to be told apart. */
export const Value = ({ column, value }: ValueProps) => {
  if (value === null || value === undefined) return <span className={classes["null"]}>null</span>;
  if (value === "") return <span className={classes["null"]}>empty</span>;
  const text = valueText(column, value);
  if (typeof value === "boolean")
    return (
      <span className={classes["truth"]} data-value={value}>
        {value ? <IconCheck size={13} stroke={2.4} /> : <IconX size={13} stroke={2.2} />}
        {text}
      </span>
    );
  if (column.kind === "enum")
    return (
      <span className={classes["word"]} data-colour={colourOf(column, text)}>
        {text}
      </span>
    );
  return (
    <span className={classes["text"]} data-kind={column.kind} title={clipped(text)}>
      {clipped(text).replaceAll(/\s+/g, " ")}
    </span>
  );
};

import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import classes from "./ticket.module.css";

interface AddLineProps {
  readonly label: string;
  onAdd(text: string): void;
}

/** A line at the end of a list: type, Enter, and the next one can follow. */
export const AddLine = ({ label, onAdd }: AddLineProps) => {
  const [text, setText] = useState("");
  const add = () => {
    if (text.trim()) onAdd(text.trim());
    setText("");
  };
  return (
    <div className={classes["line"]}>
      <span className={classes["grip"]} aria-hidden />
      <IconPlus size={16} stroke={1.8} color="var(--hw-text-3)" aria-hidden />
      <input
        className={classes["lineText"]}
        value={text}
        maxLength={200}
        placeholder={label}
        aria-label={label}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") add();
          if (event.key === "Escape") event.currentTarget.blur();
        }}
        onBlur={add}
      />
    </div>
  );
};

import { IconX } from "@tabler/icons-react";
import classes from "./label-chip.module.css";

interface LabelChipProps {
  readonly name: string;
  readonly color: string;
  /** Shows a cross that takes the label off. */
  readonly onRemove?: () => void;
}

export const LabelChip = ({ name, color, onRemove }: LabelChipProps) => (
  <span className={classes["chip"]} title={name}>
    <span className={classes["dot"]} style={{ background: color }} />
    <span className={classes["name"]}>{name}</span>
    {onRemove && (
      <button
        type="button"
        className={classes["remove"]}
        aria-label={`Remove label ${name}`}
        onClick={onRemove}
      >
        <IconX size={12} />
      </button>
    )}
  </span>
);

import { IconChevronDown, IconX } from "@tabler/icons-react";
import { usePicker, type PickerOption } from "../../components/picker/picker.ts";
import classes from "./filter-bar.module.css";

interface FilterButtonProps {
  readonly label: string;
  readonly options: readonly PickerOption[];
  readonly selected: readonly string[];
  onChange(selected: readonly string[]): void;
}

const NAMED = 2;

/** One condition: says what is chosen, opens the choices, and can be dropped by its cross. */
export const FilterButton = ({ label, options, selected, onChange }: FilterButtonProps) => {
  const openPicker = usePicker();
  const names = selected.map(
    (value) => options.find((option) => option.value === value)?.label ?? value,
  );
  const summary = names.length > NAMED ? `${names.length} chosen` : names.join(", ");
  return (
    <div className={classes["filter"]} data-set={selected.length > 0}>
      <button
        type="button"
        className={classes["open"]}
        aria-haspopup="listbox"
        onClick={(event) =>
          openPicker({
            anchor: event.currentTarget,
            title: `Filter by ${label.toLowerCase()}…`,
            options,
            selected,
            multiple: true,
            onPick: (_value, next) => onChange(next),
          })
        }
      >
        {label}
        {summary ? (
          <span className={classes["summary"]}>{summary}</span>
        ) : (
          <IconChevronDown size={13} stroke={1.8} aria-hidden />
        )}
      </button>
      {selected.length > 0 && (
        <button
          type="button"
          className={classes["drop"]}
          aria-label={`Drop the filter by ${label.toLowerCase()}`}
          onClick={() => onChange([])}
        >
          <IconX size={13} stroke={1.8} />
        </button>
      )}
    </div>
  );
};

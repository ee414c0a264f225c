import type { SelectProps } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import type { PickerOption } from "./picker.ts";
import classes from "./picker.module.css";

/** Shows the choices of a select with the icons they have in pickers. */
export const renderPickerOption =
  (options: readonly PickerOption[]): NonNullable<SelectProps["renderOption"]> =>
  ({ option, checked }) => (
    <>
      <span className={classes["icon"]}>
        {options.find(({ value }) => value === option.value)?.icon}
      </span>
      <span className={classes["label"]}>{option.label}</span>
      {checked && <IconCheck size={15} className={classes["check"] ?? ""} />}
    </>
  );

import { Combobox, useCombobox } from "@mantine/core";
import { IconCheck, IconPlus } from "@tabler/icons-react";
import { useEffect, useEffectEvent, useState } from "react";
import type { PickerRequest } from "./picker.ts";
import classes from "./picker.module.css";

interface PickerDropdownProps {
  readonly request: PickerRequest;
  onClose(): void;
}

const CREATE = "\u0000create";

const includes = (label: string, text: string): boolean =>
  label.toLowerCase().includes(text.trim().toLowerCase());

/** The open list: type to narrow it down, arrows and Enter to choose, Escape to leave. */
export const PickerDropdown = ({ request, onClose }: PickerDropdownProps) => {
  const { anchor, title, options, multiple = false, onPick, onCreate } = request;
  const [selected, setSelected] = useState(request.selected);
  const [text, setText] = useState("");
  const combobox = useCombobox({
    opened: true,
    onOpenedChange: (opened) => {
      if (!opened) onClose();
    },
  });

  const shown = options.filter(({ label }) => includes(label, text));
  const name = text.trim();
  const isNew = name !== "" && !options.some(({ label }) => label === name);

  const highlight = useEffectEvent((search: string) => {
    if (search || selected.length === 0) combobox.selectFirstOption();
    else combobox.selectActiveOption();
  });
  useEffect(() => {
    const frame = requestAnimationFrame(() => highlight(text));
    return () => cancelAnimationFrame(frame);
  }, [text]);

  const submit = (value: string) => {
    if (value === CREATE) {
      onClose();
      onCreate?.(name);
      return;
    }
    const others = selected.filter((other) => other !== value);
    const next = !multiple
      ? [value]
      : others.length < selected.length
        ? others
        : [...others, value];
    setSelected(next);
    if (!multiple) onClose();
    onPick(value, next);
  };

  const { left, top, width, height } = anchor.getBoundingClientRect();
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={submit}
      width={256}
      position="bottom-start"
      offset={4}
      shadow="md"
      transitionProps={{ duration: 0 }}
      middlewares={{ flip: true, shift: { padding: 8 } }}
    >
      <Combobox.DropdownTarget>
        <div className={classes["anchor"]} style={{ left, top, width, height }} />
      </Combobox.DropdownTarget>
      <Combobox.Dropdown>
        <Combobox.Search
          autoFocus
          value={text}
          placeholder={title}
          aria-label={title}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Tab") {
              event.preventDefault();
              onClose();
            }
          }}
        />
        <Combobox.Options mah={300} className={classes["options"]} aria-multiselectable={multiple}>
          {shown.map(({ value, label, icon, hint }) => (
            <Combobox.Option
              key={value}
              value={value}
              active={selected.includes(value)}
              aria-selected={selected.includes(value)}
              className={classes["option"]}
            >
              {icon && <span className={classes["icon"]}>{icon}</span>}
              <span className={classes["label"]}>{label}</span>
              {hint && <span className={classes["hint"]}>{hint}</span>}
              {selected.includes(value) && <IconCheck size={15} className={classes["check"]} />}
            </Combobox.Option>
          ))}
          {onCreate && isNew && (
            <Combobox.Option value={CREATE} className={classes["option"]}>
              <IconPlus size={15} />
              <span className={classes["label"]}>Create “{name}”</span>
            </Combobox.Option>
          )}
          {shown.length === 0 && !(onCreate && isNew) && (
            <Combobox.Empty>Nothing found</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
};

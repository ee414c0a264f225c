import { useEffect, useRef } from "react";

/** What a key does: `c`, `?`, `Escape`, or two keys one after the other: `g p`. */
export type Shortcuts = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const SEQUENCE_MS = 900;
const EDITABLE = "input, textarea, select, [contenteditable='true']";
const OVERLAY = "[role='dialog'], [role='listbox'], [role='menu']";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  ((target.matches(EDITABLE) && !target.matches("[type='checkbox']")) ||
    target.closest(OVERLAY) !== null);

/** Single-key commands, asleep while somebody types or a dialog or menu has the focus. */
export const useShortcuts = (shortcuts: Shortcuts, enabled = true): void => {
  const current = useRef(shortcuts);
  current.current = shortcuts;

  useEffect(() => {
    if (!enabled) return;
    let first = "";
    let pressedAt = 0;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      const sequence = event.timeStamp - pressedAt < SEQUENCE_MS ? `${first} ${event.key}` : "";
      const action = current.current[sequence] ?? current.current[event.key];
      first = event.key;
      pressedAt = event.timeStamp;
      if (!action) return;
      event.preventDefault();
      first = "";
      action(event);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [enabled]);
};

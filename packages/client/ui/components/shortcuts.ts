import { useEffect, useEffectEvent, useRef } from "react";

/** What a key does: `c`, `?`, `Escape`, or two keys one after the other: `g p`. */
export type Shortcuts = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const SEQUENCE_MS = 900;
const EDITABLE = "input, textarea, select, [contenteditable='true']";
const OVERLAY = "[role='dialog'], [role='listbox'], [role='menu']";

/** A dialog may be open while its field has not got the focus yet. */
const isCovered = (): boolean => document.querySelector("[aria-modal='true']") !== null;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  ((target.matches(EDITABLE) && !target.matches("[type='checkbox']")) ||
    target.closest(OVERLAY) !== null);

/** Single-key commands, asleep while somebody types or a dialog or menu has the focus. */
export const useShortcuts = (shortcuts: Shortcuts): void => {
  const before = useRef({ key: "", at: 0 });
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target) || isCovered()) return;
    const { key, at } = before.current;
    const sequence = event.timeStamp - at < SEQUENCE_MS ? `${key} ${event.key}` : "";
    const action = shortcuts[sequence] ?? shortcuts[event.key];
    before.current = { key: action ? "" : event.key, at: event.timeStamp };
    if (!action) return;
    event.preventDefault();
    action(event);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
};

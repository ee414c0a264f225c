/** Ctrl/⌘ Enter sends a form from any of its fields, multi-line ones included. */
export const submitOnCtrlEnter = (event: React.KeyboardEvent<HTMLFormElement>): void => {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
};

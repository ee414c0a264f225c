import { createContext, use } from "react";

export interface PickerOption {
  readonly value: string;
  readonly label: string;
  readonly icon?: React.ReactNode;
  /** Shown faintly at the end of the line. */
  readonly hint?: string;
}

export interface PickerRequest {
  /** The list opens at this element, and focus returns to it. */
  readonly anchor: HTMLElement;
  /** What is being chosen: `Change status…`. */
  readonly title: string;
  readonly options: readonly PickerOption[];
  readonly selected: readonly string[];
  /** Keeps the list open and toggles options. */
  readonly multiple?: boolean;
  /** The option chosen, and all that are chosen now. */
  onPick(value: string, selected: readonly string[]): void;
  /** Offers to make what was typed when no option has that name. */
  readonly onCreate?: (name: string) => void;
}

export const PickerContext = createContext<((request: PickerRequest) => void) | null>(null);

/** Opens a searchable list of options anywhere on the page. */
export const usePicker = (): ((request: PickerRequest) => void) => {
  const open = use(PickerContext);
  if (!open) throw new Error("usePicker belongs under a PickerProvider.");
  return open;
};

import { useCallback, useState } from "react";
import { PickerContext, type PickerRequest } from "./picker.ts";
import { PickerDropdown } from "./picker-dropdown.tsx";

/** Holds the one list that can be open, so that a table of thousands of cells carries none. */
export const PickerProvider = ({ children }: { readonly children: React.ReactNode }) => {
  const [open, setOpen] = useState<{ request: PickerRequest; turn: number } | null>(null);
  const show = useCallback(
    (request: PickerRequest) => setOpen((before) => ({ request, turn: (before?.turn ?? 0) + 1 })),
    [],
  );
  const close = () => {
    setOpen(null);
    if (open?.request.anchor.isConnected) open.request.anchor.focus({ preventScroll: true });
  };
  return (
    <PickerContext value={show}>
      {children}
      {open && <PickerDropdown key={open.turn} request={open.request} onClose={close} />}
    </PickerContext>
  );
};

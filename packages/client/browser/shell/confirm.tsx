import { Modal } from "@mantine/core";
import { createContext, use, useState } from "react";
import { type Confirmation, ConfirmForm } from "../../ui/components/confirm-form.tsx";

const ConfirmContext = createContext<((confirmation: Confirmation) => void) | null>(null);

/** Asks before something that can't be taken back. */
export const useConfirm = (): ((confirmation: Confirmation) => void) => {
  const ask = use(ConfirmContext);
  if (ask === null) throw new Error("useConfirm belongs under a ConfirmProvider.");
  return ask;
};

export const ConfirmProvider = ({ children }: { readonly children: React.ReactNode }) => {
  const [asked, setAsked] = useState<Confirmation | null>(null);
  const close = () => setAsked(null);
  return (
    <ConfirmContext value={setAsked}>
      {children}
      <Modal opened={asked !== null} onClose={close} title={asked?.title ?? ""} size="sm">
        {asked && <ConfirmForm {...asked} onClose={close} />}
      </Modal>
    </ConfirmContext>
  );
};

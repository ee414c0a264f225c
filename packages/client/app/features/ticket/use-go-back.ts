import { useCanGoBack, useRouter } from "@tanstack/react-router";
import { readTrail } from "../tickets/trail.ts";

/** Leads back to where one came from; after a reload or by a link, to the list last seen. */
export const useGoBack = (): (() => void) => {
  const router = useRouter();
  const canGoBack = useCanGoBack();
  return () => {
    if (canGoBack) router.history.back();
    else router.history.push(readTrail()?.href ?? "/tickets");
  };
};

import type { User } from "@headwater/api-client";
import { useLocalStorage } from "@mantine/hooks";
import { createContext, use, useMemo } from "react";
import { useDirectory } from "./directory.tsx";

interface ActingUser {
  /** Who reports tickets and writes comments; undefined until people are known. */
  readonly user: User | undefined;
  actAs(id: string): void;
}

const ActingUserContext = createContext<ActingUser | null>(null);

/** There is no sign-in yet: whoever uses the browser says who they are, and it is remembered. */
export const ActingUserProvider = ({ children }: { readonly children: React.ReactNode }) => {
  const { people, person } = useDirectory();
  const [id, actAs] = useLocalStorage({
    key: "headwater-acting-as",
    defaultValue: "",
    getInitialValueInEffect: false,
  });
  const user = person(id) ?? people[0];
  const value = useMemo(() => ({ user, actAs }), [user, actAs]);
  return <ActingUserContext value={value}>{children}</ActingUserContext>;
};

export const useActingUser = (): ActingUser => {
  const acting = use(ActingUserContext);
  if (!acting) throw new Error("useActingUser belongs under an ActingUserProvider.");
  return acting;
};

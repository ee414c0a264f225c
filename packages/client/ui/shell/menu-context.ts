import { createContext } from "react";

/** Opens the menu that holds the sidebar on narrow screens. */
export const MenuContext = createContext<() => void>(() => {});

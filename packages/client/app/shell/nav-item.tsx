import { Link } from "@tanstack/react-router";
import classes from "./sidebar.module.css";

interface NavItemProps {
  readonly to: "/my-tickets" | "/tickets" | "/board" | "/projects" | "/teams" | "/people";
  readonly icon: React.ReactNode;
  readonly children: React.ReactNode;
  /** Lights up on this very page only, not on those below it. */
  readonly exact?: boolean;
}

export const NavItem = ({ to, icon, children, exact = false }: NavItemProps) => (
  <Link
    to={to}
    search={{}}
    activeOptions={{ exact, includeSearch: false }}
    className={classes["item"] ?? ""}
  >
    <span className={classes["icon"]}>{icon}</span>
    <span className={classes["label"]}>{children}</span>
  </Link>
);

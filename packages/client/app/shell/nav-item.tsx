import { Link } from "@tanstack/react-router";
import classes from "../../ui/shell/sidebar.module.css";

/** One comes to one's own tickets to see what is left to do. */
export const TO_DO = { status: "open,in_progress" };

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
    search={to === "/my-tickets" ? TO_DO : {}}
    activeOptions={{ exact, includeSearch: false }}
    className={classes["item"] ?? ""}
  >
    <span className={classes["icon"]}>{icon}</span>
    <span className={classes["label"]}>{children}</span>
  </Link>
);

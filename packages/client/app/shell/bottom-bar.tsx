import { Link } from "@tanstack/react-router";
import {
  IconBox,
  IconCircleDot,
  IconLayoutKanban,
  IconMenu2,
  IconStack2,
} from "@tabler/icons-react";
import { use } from "react";
import classes from "./bottom-bar.module.css";
import { TO_DO } from "./nav-item.tsx";
import { MenuContext } from "../../ui/shell/menu-context.ts";

const PLACES = [
  { to: "/projects", label: "Projects", Icon: IconBox },
  { to: "/tickets", label: "Tickets", Icon: IconStack2 },
  { to: "/board", label: "Board", Icon: IconLayoutKanban },
  { to: "/my-tickets", label: "Mine", Icon: IconCircleDot },
] as const;

/** The main places within a thumb's reach; shows on narrow screens only. */
export const BottomBar = () => {
  const openMenu = use(MenuContext);
  return (
    <nav className={classes["bar"]} aria-label="Shortcuts">
      {PLACES.map(({ to, label, Icon }) => (
        <Link
          key={to}
          to={to}
          search={to === "/my-tickets" ? TO_DO : {}}
          activeOptions={{ includeSearch: false }}
          className={classes["item"] ?? ""}
        >
          <Icon size={21} stroke={1.6} />
          {label}
        </Link>
      ))}
      <button type="button" className={classes["item"]} onClick={openMenu}>
        <IconMenu2 size={21} stroke={1.6} />
        Menu
      </button>
    </nav>
  );
};

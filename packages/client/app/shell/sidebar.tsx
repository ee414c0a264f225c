import { ActionIcon, Skeleton, Tooltip } from "@mantine/core";
import { spotlight } from "@mantine/spotlight";
import {
  IconBox,
  IconCircleDot,
  IconKeyboard,
  IconLayoutKanban,
  IconPencilPlus,
  IconPlus,
  IconSearch,
  IconStack2,
  IconUsers,
  IconUsersGroup,
} from "@tabler/icons-react";
import { useDirectory } from "../data/directory.tsx";
import { useDialog } from "../dialogs/dialogs.ts";
import { ActingUserMenu } from "./acting-user-menu.tsx";
import { Brand } from "./brand.tsx";
import { DataBrowserLink } from "./data-browser-link.tsx";
import { NavItem } from "./nav-item.tsx";
import { ProjectItem } from "./project-item.tsx";
import { SchemeToggle } from "../../ui/shell/scheme-toggle.tsx";
import classes from "../../ui/shell/sidebar.module.css";

const SKELETONS = [0, 1, 2, 3];
const icon = { size: 17, stroke: 1.7 };

export const Sidebar = () => {
  const { projects, isReady, error } = useDirectory();
  const openDialog = useDialog();
  return (
    <nav className={classes["sidebar"]} aria-label="Main">
      <div className={classes["top"]}>
        <Brand />
        <Tooltip label="Search (Ctrl K)">
          <ActionIcon aria-label="Search" onClick={spotlight.open}>
            <IconSearch {...icon} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="New ticket (C)">
          <ActionIcon
            variant="default"
            aria-label="New ticket"
            onClick={() => openDialog({ kind: "ticket" })}
          >
            <IconPencilPlus {...icon} />
          </ActionIcon>
        </Tooltip>
      </div>
      <div className={classes["scroll"]}>
        <NavItem to="/my-tickets" icon={<IconCircleDot {...icon} />}>
          My tickets
        </NavItem>
        <NavItem to="/tickets" exact icon={<IconStack2 {...icon} />}>
          All tickets
        </NavItem>
        <NavItem to="/board" icon={<IconLayoutKanban {...icon} />}>
          Board
        </NavItem>
        <NavItem to="/projects" exact icon={<IconBox {...icon} />}>
          Projects
        </NavItem>
        <NavItem to="/teams" icon={<IconUsersGroup {...icon} />}>
          Teams
        </NavItem>
        <NavItem to="/people" icon={<IconUsers {...icon} />}>
          People
        </NavItem>
        <div className={classes["heading"]}>
          <span>Your projects</span>
          <ActionIcon
            size="xs"
            aria-label="New project"
            onClick={() => openDialog({ kind: "project" })}
          >
            <IconPlus size={14} />
          </ActionIcon>
        </div>
        {!isReady &&
          !error &&
          SKELETONS.map((index) => <Skeleton key={index} height={17} mx={9} my={14} />)}
        {projects
          .filter(({ archived }) => !archived)
          .map((project) => (
            <ProjectItem key={project.id} project={project} />
          ))}
      </div>
      <div className={classes["bottom"]}>
        <ActingUserMenu />
        <Tooltip label="Keyboard shortcuts (?)">
          <ActionIcon
            className={classes["desktop"] ?? ""}
            aria-label="Keyboard shortcuts"
            onClick={() => openDialog({ kind: "shortcuts" })}
          >
            <IconKeyboard {...icon} />
          </ActionIcon>
        </Tooltip>
        <DataBrowserLink />
        <SchemeToggle />
      </div>
    </nav>
  );
};

import { useMantineColorScheme } from "@mantine/core";
import type { SpotlightActionData } from "@mantine/spotlight";
import { useNavigate } from "@tanstack/react-router";
import {
  IconBox,
  IconBoxMultiple,
  IconCircleDot,
  IconKeyboard,
  IconLayoutKanban,
  IconMoon,
  IconPencilPlus,
  IconStack2,
  IconSun,
  IconUsers,
  IconUsersGroup,
} from "@tabler/icons-react";
import { ProjectMark } from "../components/project-mark.tsx";
import { useDirectory } from "../data/directory.tsx";
import { useDialog } from "../dialogs/dialogs.ts";
import { TO_DO } from "./nav-item.tsx";

interface CommandGroup {
  readonly group: string;
  readonly actions: readonly SpotlightActionData[];
}

const icon = { size: 18, stroke: 1.6 };

/** What the command palette offers besides tickets. */
export const useCommands = (): CommandGroup[] => {
  const navigate = useNavigate();
  const openDialog = useDialog();
  const { projects } = useDirectory();
  const { setColorScheme } = useMantineColorScheme();

  const place = (
    to: "/projects" | "/tickets" | "/my-tickets" | "/board" | "/teams" | "/people",
    label: string,
    leftSection: React.ReactNode,
  ): SpotlightActionData => ({
    id: to,
    label,
    leftSection,
    onClick: () => void navigate({ to, search: to === "/my-tickets" ? TO_DO : {} }),
  });
  const deed = (id: string, label: string, leftSection: React.ReactNode, onClick: () => void) => ({
    id,
    label,
    leftSection,
    onClick,
  });

  return [
    {
      group: "Go to",
      actions: [
        place("/projects", "Projects", <IconBox {...icon} />),
        place("/my-tickets", "My tickets", <IconCircleDot {...icon} />),
        place("/tickets", "All tickets", <IconStack2 {...icon} />),
        place("/board", "Board", <IconLayoutKanban {...icon} />),
        place("/teams", "Teams", <IconUsersGroup {...icon} />),
        place("/people", "People", <IconUsers {...icon} />),
      ],
    },
    {
      group: "Do",
      actions: [
        deed("new-ticket", "New ticket", <IconPencilPlus {...icon} />, () =>
          openDialog({ kind: "ticket" }),
        ),
        deed("new-project", "New project", <IconBoxMultiple {...icon} />, () =>
          openDialog({ kind: "project" }),
        ),
        deed("light", "Light appearance", <IconSun {...icon} />, () => setColorScheme("light")),
        deed("dark", "Dark appearance", <IconMoon {...icon} />, () => setColorScheme("dark")),
        deed("shortcuts", "Keyboard shortcuts", <IconKeyboard {...icon} />, () =>
          openDialog({ kind: "shortcuts" }),
        ),
      ],
    },
    {
      group: "Projects",
      actions: projects.map((project) => ({
        id: `project-${project.id}`,
        label: project.name,
        keywords: project.key,
        leftSection: <ProjectMark project={project} size={20} />,
        onClick: () =>
          void navigate({
            to: "/projects/$projectKey/tickets",
            params: { projectKey: project.key },
            search: {},
          }),
      })),
    },
  ];
};

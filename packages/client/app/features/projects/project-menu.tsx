import type { Project } from "@headwater/api-client";
import { useRemoveProject, useUpdateProject } from "@headwater/client";
import { ActionIcon, Menu } from "@mantine/core";
import { IconArchive, IconArchiveOff, IconDots, IconPencil, IconTrash } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { toastDone, toastError } from "../../../ui/data/toasts.tsx";
import { useDialog } from "../../dialogs/dialogs.ts";

const icon = { size: 16, stroke: 1.7 };

/** What can be done with a project. */
export const ProjectMenu = ({ project }: { readonly project: Project }) => {
  const openDialog = useDialog();
  const navigate = useNavigate();
  const update = useUpdateProject({ onError: toastError });
  const remove = useRemoveProject();

  const archive = (archived: boolean) =>
    update.mutate(
      { key: project.id, data: { archived } },
      {
        onSuccess: () =>
          toastDone(archived ? `${project.name} archived` : `${project.name} is back`, () =>
            update.mutate({ key: project.id, data: { archived: !archived } }),
          ),
      },
    );
  return (
    <Menu position="bottom-end" width={190}>
      <Menu.Target>
        <ActionIcon aria-label={`More about ${project.name}`}>
          <IconDots size={18} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPencil {...icon} />}
          onClick={() => openDialog({ kind: "project", project })}
        >
          Edit project
        </Menu.Item>
        <Menu.Item
          leftSection={project.archived ? <IconArchiveOff {...icon} /> : <IconArchive {...icon} />}
          onClick={() => archive(!project.archived)}
        >
          {project.archived ? "Bring back" : "Archive"}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          color="red"
          leftSection={<IconTrash {...icon} />}
          onClick={() =>
            openDialog({
              kind: "confirm",
              title: `Delete ${project.name}?`,
              message:
                "All its tickets go with it, their tasks, comments and attachments too. There is no way back; archiving keeps everything.",
              action: "Delete project",
              onConfirm: async () => {
                await remove.mutateAsync(project.id);
                toastDone(`${project.name} deleted`);
                void navigate({ to: "/projects" });
              },
            })
          }
        >
          Delete
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};

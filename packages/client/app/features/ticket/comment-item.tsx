import type { Comment } from "@headwater/api-client";
import { isOptimistic, useRemoveComment, useUpdateComment } from "@headwater/client";
import { ActionIcon, Button, Group, Menu, Textarea } from "@mantine/core";
import { IconDots, IconPencil, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { Markdown } from "../../components/markdown.tsx";
import { RelativeTime } from "../../components/relative-time.tsx";
import { UserAvatar } from "../../components/user-avatar.tsx";
import { useDirectory } from "../../data/directory.tsx";
import { toastError } from "../../../ui/data/toasts.tsx";
import { useDialog } from "../../dialogs/dialogs.ts";
import classes from "./ticket.module.css";

const EDITED_AFTER_MS = 1_000;

export const CommentItem = ({ comment }: { readonly comment: Comment }) => {
  const author = useDirectory().person(comment.authorId);
  const update = useUpdateComment({ onError: toastError });
  const remove = useRemoveComment();
  const openDialog = useDialog();
  const [draft, setDraft] = useState<string | null>(null);
  const edited = comment.updatedAt.getTime() - comment.createdAt.getTime() > EDITED_AFTER_MS;

  const keep = () => {
    const body = draft?.trim() ?? "";
    if (body && body !== comment.body) update.mutate({ key: comment.id, data: { body } });
    setDraft(null);
  };
  const askToDelete = () =>
    openDialog({
      kind: "confirm",
      title: "Delete this comment?",
      message: "Nobody will be able to read it any more.",
      action: "Delete comment",
      onConfirm: () => remove.mutateAsync(comment.id),
    });

  return (
    <li className={classes["comment"]} inert={isOptimistic(comment)}>
      <UserAvatar user={author} size={28} />
      <article className={classes["commentBody"]}>
        <header className={classes["commentHeader"]}>
          <strong>{author?.name ?? "Somebody"}</strong>
          <span className={classes["faint"]}>
            <RelativeTime at={comment.createdAt} />
            {edited && " · edited"}
          </span>
          <Menu position="bottom-end" width={150}>
            <Menu.Target>
              <ActionIcon size="sm" ml="auto" aria-label="More about this comment">
                <IconDots size={16} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={<IconPencil size={15} stroke={1.7} />}
                onClick={() => setDraft(comment.body)}
              >
                Edit
              </Menu.Item>
              <Menu.Item
                color="red"
                leftSection={<IconTrash size={15} stroke={1.7} />}
                onClick={askToDelete}
              >
                Delete
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </header>
        {draft === null ? (
          <Markdown>{comment.body}</Markdown>
        ) : (
          <>
            <Textarea
              autosize
              autoFocus
              minRows={2}
              value={draft}
              aria-label="Comment"
              onChange={(event) => setDraft(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === "Escape") setDraft(null);
                if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) keep();
              }}
            />
            <Group gap="xs" mt="xs" justify="flex-end">
              <Button variant="default" onClick={() => setDraft(null)}>
                Cancel
              </Button>
              <Button onClick={keep}>Save</Button>
            </Group>
          </>
        )}
      </article>
    </li>
  );
};

import { useCommentsInfinite, useCreateComment } from "@headwater/client";
import { Button, Group, Skeleton, Textarea } from "@mantine/core";
import { useState } from "react";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { UserAvatar } from "../../components/user-avatar.tsx";
import { useActingUser } from "../../data/acting-user.tsx";
import { toastError } from "../../../ui/data/toasts.tsx";
import { CommentItem } from "./comment-item.tsx";
import { Section } from "./section.tsx";
import classes from "./ticket.module.css";

const PAGE = 30;

/** What people said, the oldest first, and a place to say more. */
export const Comments = ({ ticketId }: { readonly ticketId: number }) => {
  const query = useCommentsInfinite({
    where: { ticketId },
    sort: "createdAt",
    limit: PAGE,
    count: true,
  });
  const create = useCreateComment();
  const { user } = useActingUser();
  const [draft, setDraft] = useState("");
  const comments = query.data?.pages.flatMap((page) => page.data) ?? [];
  const total = query.data?.pages[0]?.total ?? 0;
  const body = draft.trim();

  const say = async () => {
    if (!user || !body) return;
    setDraft("");
    try {
      await create.mutateAsync({ ticketId, authorId: user.id, body });
    } catch (error) {
      setDraft(body);
      toastError(error);
    }
  };
  return (
    <Section title="Comments" note={total > 0 ? total : undefined}>
      {query.isPending && <Skeleton height={90} mb="md" />}
      {query.isError && (
        <ErrorState error={query.error} what="the comments" onRetry={() => void query.refetch()} />
      )}
      <ol className={classes["comments"]}>
        {comments.map((comment) => (
          <CommentItem key={comment.id} comment={comment} />
        ))}
      </ol>
      {query.hasNextPage && (
        <Button
          variant="subtle"
          mb="md"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          Show {total - comments.length} more
        </Button>
      )}
      <div className={classes["say"]}>
        <UserAvatar user={user} size={28} />
        <div className={classes["sayBox"]}>
          <Textarea
            autosize
            variant="unstyled"
            minRows={2}
            maxRows={14}
            value={draft}
            placeholder="Say something; Markdown works"
            aria-label="New comment"
            onChange={(event) => setDraft(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void say();
            }}
          />
          <Group justify="flex-end">
            <Button disabled={!body || !user} onClick={() => void say()}>
              Comment
            </Button>
          </Group>
        </div>
      </div>
    </Section>
  );
};

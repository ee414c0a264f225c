import { useAttachments, useCreateAttachment } from "@headwater/client";
import { Loader, Text } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { IconPaperclip } from "@tabler/icons-react";
import { ErrorState } from "../../../ui/components/error-state.tsx";
import { toastDone, toastError } from "../../../ui/data/toasts.tsx";
import { AttachmentRow } from "./attachment-row.tsx";
import { fileSize } from "./file-size.ts";
import { Section } from "./section.tsx";
import classes from "./ticket.module.css";

/** The server takes bodies of 10 MiB, and a file grows by a third on its way. */
const LARGEST_BYTES = 7 * 1024 * 1024;

/** Files of a ticket; their contents are loaded only when one is downloaded. */
export const Attachments = ({ ticketId }: { readonly ticketId: number }) => {
  const query = useAttachments({
    where: { ticketId },
    select: ["id", "fileName", "mimeType", "sizeBytes"],
    sort: "id",
    limit: 200,
  });
  const create = useCreateAttachment({ optimistic: false });
  const attachments = query.data?.data ?? [];

  const upload = async (files: readonly File[]) => {
    try {
      for (const file of files)
        await create.mutateAsync({
          ticketId,
          fileName: file.name,
          mimeType: file.type || "application/octet-stream",
          sizeBytes: BigInt(file.size),
          content: new Uint8Array(await file.arrayBuffer()),
        });
      toastDone(files.length === 1 ? "File attached" : `${files.length} files attached`);
    } catch (error) {
      toastError(error);
    }
  };
  return (
    <Section title="Attachments" note={attachments.length > 0 ? attachments.length : undefined}>
      {query.isError && (
        <ErrorState error={query.error} what="the files" onRetry={() => void query.refetch()} />
      )}
      <ul className={classes["plain"]}>
        {attachments.map((attachment) => (
          <AttachmentRow key={attachment.id} attachment={attachment} />
        ))}
      </ul>
      <Dropzone
        onDrop={(files) => void upload(files)}
        onReject={() =>
          toastError(new Error(`Files can have up to ${fileSize(BigInt(LARGEST_BYTES))}.`))
        }
        maxSize={LARGEST_BYTES}
        className={classes["drop"] ?? ""}
        aria-label="Attach files"
        inputProps={{ "aria-label": "Files to attach" }}
      >
        {create.isPending ? (
          <Loader size={16} />
        ) : (
          <IconPaperclip size={16} stroke={1.7} color="var(--hw-text-3)" aria-hidden />
        )}
        <Text size="sm" c="dimmed">
          {create.isPending ? "Sending…" : "Drop files here, or click to choose"}
        </Text>
      </Dropzone>
    </Section>
  );
};

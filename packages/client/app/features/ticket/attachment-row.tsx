import type { Attachment } from "@headwater/api-client";
import { attachmentQueries, useRemoveAttachment } from "@headwater/client";
import { ActionIcon, Tooltip } from "@mantine/core";
import { IconDownload, IconFile, IconFileText, IconPhoto, IconTrash } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { toastError } from "../../../ui/data/toasts.tsx";
import { useDialog } from "../../dialogs/dialogs.ts";
import { fileSize } from "./file-size.ts";
import { saveFile } from "./save-file.ts";
import classes from "./ticket.module.css";

interface AttachmentRowProps {
  readonly attachment: Pick<Attachment, "id" | "fileName" | "mimeType" | "sizeBytes">;
}

const look = { size: 18, stroke: 1.5, color: "var(--hw-text-3)", "aria-hidden": true } as const;

const iconOf = (mimeType: string): React.ReactNode => {
  if (mimeType.startsWith("image/")) return <IconPhoto {...look} />;
  const isText = mimeType.startsWith("text/") || mimeType.includes("pdf");
  return isText ? <IconFileText {...look} /> : <IconFile {...look} />;
};

export const AttachmentRow = ({ attachment }: AttachmentRowProps) => {
  const { id, fileName, mimeType, sizeBytes } = attachment;
  const queryClient = useQueryClient();
  const remove = useRemoveAttachment();
  const openDialog = useDialog();
  const [busy, setBusy] = useState(false);

  const download = async () => {
    setBusy(true);
    try {
      const { content } = await queryClient.fetchQuery(
        attachmentQueries.detail(id, { select: ["content"] }),
      );
      saveFile(fileName, mimeType, content);
    } catch (error) {
      toastError(error);
    }
    setBusy(false);
  };
  return (
    <li className={classes["file"]}>
      {iconOf(mimeType)}
      <button
        type="button"
        className={classes["fileName"]}
        disabled={busy}
        onClick={() => void download()}
      >
        {fileName}
      </button>
      <span className={classes["fileSize"]}>{fileSize(sizeBytes)}</span>
      <Tooltip label="Download">
        <ActionIcon
          size="sm"
          loading={busy}
          aria-label={`Download ${fileName}`}
          onClick={() => void download()}
        >
          <IconDownload size={15} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Delete">
        <ActionIcon
          size="sm"
          aria-label={`Delete ${fileName}`}
          onClick={() =>
            openDialog({
              kind: "confirm",
              title: "Delete this file?",
              message: `${fileName} is taken off the ticket for good.`,
              action: "Delete file",
              onConfirm: () => remove.mutateAsync(id),
            })
          }
        >
          <IconTrash size={15} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
};

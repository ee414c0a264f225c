import { FileInput, type FileInputProps } from "@mantine/core";
import type { Draft } from "../data/drafts.ts";
import { sizeText } from "../data/values.ts";

type Passed = Pick<FileInputProps, "aria-label" | "size" | "error" | "id">;

interface BinaryInputProps extends Passed {
  readonly draft: Draft;
  onChange(draft: Draft): void;
  readonly placeholder?: string;
}

/** Bytes, taken from a file. */
export const BinaryInput = ({ draft, onChange, placeholder, ...shared }: BinaryInputProps) => (
  <FileInput
    {...shared}
    placeholder={
      draft instanceof Uint8Array ? sizeText(draft.length) : (placeholder ?? "Choose a file")
    }
    onChange={(file) => {
      void file?.arrayBuffer().then((bytes) => onChange(new Uint8Array(bytes)));
    }}
  />
);

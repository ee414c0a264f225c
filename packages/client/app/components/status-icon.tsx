import { type Status, STATUS_LABELS, statusColor } from "../features/tickets/status.ts";

const marks: Readonly<Record<Status, React.ReactNode>> = {
  open: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  in_progress: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 4.2a3.8 3.8 0 0 1 0 7.6Z" fill="currentColor" />
    </>
  ),
  done: (
    <>
      <circle cx="8" cy="8" r="6.8" fill="currentColor" />
      <path
        d="m5 8.2 2.1 2.1L11 6.2"
        fill="none"
        stroke="var(--hw-surface)"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  closed: (
    <>
      <circle cx="8" cy="8" r="6.8" fill="currentColor" />
      <path
        d="m5.9 5.9 4.2 4.2m0-4.2-4.2 4.2"
        fill="none"
        stroke="var(--hw-surface)"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </>
  ),
};

interface StatusIconProps {
  readonly status: Status;
  readonly size?: number;
  /** Read aloud; leave out where the word stands beside it. */
  readonly labelled?: boolean;
}

/** A ring that fills up as the work goes on. */
export const StatusIcon = ({ status, size = 16, labelled = false }: StatusIconProps) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 16 16"
    style={{ color: statusColor(status), flexShrink: 0 }}
    {...(labelled ? { role: "img", "aria-label": STATUS_LABELS[status] } : { "aria-hidden": true })}
  >
    {marks[status]}
  </svg>
);

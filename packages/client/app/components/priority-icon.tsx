import { priorityLabel } from "../features/tickets/priority.ts";

interface PriorityIconProps {
  /** 0 is the most urgent, 4 the least. */
  readonly priority: number;
  readonly size?: number;
  /** Read aloud; leave out where the word stands beside it. */
  readonly labelled?: boolean;
}

const bars = [
  { x: 2, height: 4 },
  { x: 6.5, height: 7.5 },
  { x: 11, height: 11 },
];

const urgent = (
  <>
    <rect x="1.5" y="1.5" width="13" height="13" rx="3.2" fill="var(--hw-priority-urgent)" />
    <path d="M8 4.5v4.2" stroke="var(--hw-surface)" strokeWidth="1.8" strokeLinecap="round" />
    <circle cx="8" cy="11.3" r="1.05" fill="var(--hw-surface)" />
  </>
);

/** Bars like those of a signal; the most urgent has an exclamation mark of its own. */
export const PriorityIcon = ({ priority, size = 16, labelled = false }: PriorityIconProps) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 16 16"
    style={{ color: "var(--hw-priority-other)", flexShrink: 0 }}
    {...(labelled
      ? { role: "img", "aria-label": `Priority: ${priorityLabel(priority)}` }
      : { "aria-hidden": true })}
  >
    {priority === 0
      ? urgent
      : bars.map(({ x, height }, index) => (
          <rect
            key={x}
            x={x}
            y={13.5 - height}
            width="3"
            height={height}
            rx="1"
            fill="currentColor"
            opacity={index < 4 - priority ? 1 : 0.25}
          />
        ))}
  </svg>
);

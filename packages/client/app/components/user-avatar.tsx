import { Avatar, Tooltip } from "@mantine/core";
import { IconUserCircle } from "@tabler/icons-react";
import { useDirectory } from "../data/directory.tsx";

interface UserAvatarProps {
  /** Null for nobody. */
  readonly user: { readonly id: string; readonly name: string } | null | undefined;
  readonly size?: number;
  /** Shows the name when pointed at. */
  readonly tooltip?: boolean;
  /** Read aloud; leave out where the name stands beside it. */
  readonly labelled?: boolean;
}

const initials = (name: string): string => {
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? words.at(-1) : "";
  return `${words[0]?.[0] ?? "?"}${last?.[0] ?? ""}`.toUpperCase();
};

export const UserAvatar = ({
  user,
  size = 22,
  tooltip = false,
  labelled = tooltip,
}: UserAvatarProps) => {
  const { hue: hueOf } = useDirectory();
  if (!user)
    return (
      <IconUserCircle
        size={size}
        stroke={1.4}
        color="var(--hw-text-3)"
        aria-hidden
        opacity={0.75}
      />
    );
  const hue = hueOf(user.id);
  const avatar = (
    <Avatar
      size={size}
      {...(labelled ? { role: "img", "aria-label": user.name } : { "aria-hidden": true })}
      styles={{
        root: { minWidth: size },
        placeholder: {
          background: `linear-gradient(160deg, hsl(${hue} 55% 52%), hsl(${hue} 62% 40%))`,
          color: "#fff",
          border: 0,
          fontSize: Math.max(9, size * 0.4),
          fontWeight: 600,
          letterSpacing: "-0.02em",
        },
      }}
    >
      {initials(user.name)}
    </Avatar>
  );
  return tooltip ? <Tooltip label={user.name}>{avatar}</Tooltip> : avatar;
};

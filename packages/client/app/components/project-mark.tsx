import type { Project } from "@headwater/api-client";

interface ProjectMarkProps {
  readonly project: Pick<Project, "key" | "settings">;
  readonly size?: number;
}

const FALLBACK = "#0b7896";

export const projectColor = (project: Pick<Project, "settings">): string =>
  project.settings.color ?? FALLBACK;

/** The project's first letters on its colour. */
export const ProjectMark = ({ project, size = 20 }: ProjectMarkProps) => (
  <span
    aria-hidden
    style={{
      display: "inline-grid",
      placeItems: "center",
      flexShrink: 0,
      width: size,
      height: size,
      borderRadius: Math.max(4, size * 0.24),
      background: `color-mix(in srgb, ${projectColor(project)} 80%, #000)`,
      color: "#fff",
      fontSize: size * (size > 26 ? 0.36 : 0.46),
      fontWeight: 680,
      letterSpacing: "-0.02em",
    }}
  >
    {project.key.slice(0, size > 26 ? 2 : 1)}
  </span>
);

import { ActionIcon, Tooltip } from "@mantine/core";
import { IconMaximize, IconMinus, IconPlus } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useSchema } from "../../data/schema.ts";
import { boxOf, CROWD } from "./boxes.ts";
import classes from "./diagram.module.css";
import { layout } from "./layout.ts";
import { linesOf, pathOf } from "./lines.ts";
import { TableBox } from "./table-box.tsx";
import { useZoom } from "./use-zoom.ts";

const icon = { size: 16, stroke: 1.8 };
/** Below this the columns are too small to be read, and names alone are shown. */
const FAR = 0.5;

/** All tables and what leads from one to the other. */
export const Diagram = () => {
  const { resources } = useSchema();
  const { picture, lines, byName } = useMemo(() => {
    const all = linesOf(resources);
    const made = layout(
      resources.map((resource) => boxOf(resource, resources.length > CROWD)),
      all,
    );
    return {
      picture: made,
      lines: all,
      byName: new Map(made.boxes.map((box) => [box.resource.name, box])),
    };
  }, [resources]);
  const { svg, transform, fit, zoomIn, zoomOut } = useZoom(picture);
  const [pointed, setPointed] = useState<string | null>(null);
  const touches = ({ from, to }: { from: string; to: string }): boolean =>
    from === pointed || to === pointed;
  const near = new Set(
    lines
      .filter(touches)
      .flatMap(({ from, to }) => [from, to])
      .concat(pointed ?? []),
  );
  return (
    <div className={classes["frame"]}>
      <svg
        ref={svg}
        className={classes["picture"]}
        data-far={transform.k < FAR}
        role="group"
        aria-label="Entity-relationship picture"
      >
        <defs>
          <pattern id="dots" width={22} height={22} patternUnits="userSpaceOnUse">
            <circle cx={1} cy={1} r={1} className={classes["dot"]} />
          </pattern>
          <marker
            id="many"
            viewBox="0 0 12 12"
            refX={1}
            refY={6}
            markerWidth={11}
            markerHeight={11}
            orient="auto"
            markerUnits="userSpaceOnUse"
          >
            <path d="M1 1L11 6L1 11M1 6H11" className={classes["foot"]} />
          </marker>
          <marker
            id="one"
            viewBox="0 0 12 12"
            refX={11}
            refY={6}
            markerWidth={11}
            markerHeight={11}
            orient="auto"
            markerUnits="userSpaceOnUse"
          >
            <path d="M5 1.5V10.5" className={classes["foot"]} />
          </marker>
        </defs>
        <rect width="100%" height="100%" fill="url(#dots)" />
        <g transform={transform.toString()}>
          {lines.map((line) => {
            const from = byName.get(line.from);
            const to = byName.get(line.to);
            if (!from || !to) return null;
            return (
              <path
                key={line.id}
                className={classes["relation"]}
                d={pathOf(line, from, to)}
                data-line={line.id}
                data-nullable={line.nullable}
                data-near={pointed !== null && touches(line)}
                data-faint={pointed !== null && !touches(line)}
                markerStart="url(#many)"
                markerEnd="url(#one)"
              />
            );
          })}
          {picture.boxes.map((box) => (
            <TableBox
              key={box.resource.name}
              box={box}
              isFaint={pointed !== null && !near.has(box.resource.name)}
              onPoint={setPointed}
            />
          ))}
        </g>
      </svg>
      <div className={classes["tools"]} role="toolbar" aria-label="Size of the picture">
        <Tooltip label="Larger" position="left">
          <ActionIcon aria-label="Larger" onClick={zoomIn}>
            <IconPlus {...icon} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Smaller" position="left">
          <ActionIcon aria-label="Smaller" onClick={zoomOut}>
            <IconMinus {...icon} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="All of it" position="left">
          <ActionIcon aria-label="All of it" onClick={fit}>
            <IconMaximize {...icon} />
          </ActionIcon>
        </Tooltip>
      </div>
    </div>
  );
};

import { IconKey, IconLink } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { relationAt, tablePlace } from "../../data/links.ts";
import { HEAD, LINE, type PlacedBox, shortType } from "./boxes.ts";
import classes from "./diagram.module.css";

interface TableBoxProps {
  readonly box: PlacedBox;
  /** Whether others are looked at. */
  readonly isFaint: boolean;
  onPoint(name: string | null): void;
}

const LARGEST = 44;
/** Width of a letter, as a part of the size of the font. */
const LETTER = 0.62;
/** From one line to the next. */
const LEADING = 1.08;

const wordsOf = (name: string): readonly string[] => {
  const words = name.split(/(?<=[a-z0-9])(?=[A-Z])|_/).filter((word) => word !== "");
  return words.length > 0 ? words : [name];
};

/** A table with its columns; from afar its name only, as large as fits. */
export const TableBox = ({ box, isFaint, onPoint }: TableBoxProps) => {
  const { resource, columns, more, x, y, width, height } = box;
  const { name } = resource;
  const words = wordsOf(name);
  const longest = Math.max(...words.map(({ length }) => length));
  const large = Math.min(
    (width - 12) / (longest * LETTER),
    (height - 8) / (words.length * LEADING),
    LARGEST,
  );
  return (
    <Link
      {...tablePlace(resource)}
      className={classes["box"] ?? ""}
      data-table={name}
      data-faint={isFaint}
      aria-label={`${name}, ${Object.keys(resource.columns).length} columns`}
      onMouseEnter={() => onPoint(name)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(name)}
      onBlur={() => onPoint(null)}
    >
      <g transform={`translate(${x} ${y})`}>
        <rect className={classes["ground"]} width={width} height={height} rx={9} />
        <path
          className={classes["head"]}
          d={`M0 ${HEAD}V9a9 9 0 0 1 9-9H${width - 9}a9 9 0 0 1 9 9V${HEAD}Z`}
        />
        <text className={classes["name"]} x={12} y={HEAD / 2}>
          {name}
        </text>
        {columns.map((column, index) => {
          const at = HEAD + index * LINE + LINE / 2 + 2;
          const isKey = resource.key.includes(column);
          const Mark = isKey ? IconKey : relationAt(resource, column) ? IconLink : null;
          return (
            <g key={column} className={classes["line"]} data-key={isKey}>
              {Mark && <Mark x={10} y={at - 6.5} size={13} stroke={1.9} />}
              <text x={29} y={at}>
                {column}
              </text>
              <text className={classes["type"]} x={width - 12} y={at}>
                {shortType(resource.columns[column])}
                {resource.columns[column]?.nullable ? "?" : ""}
              </text>
            </g>
          );
        })}
        {more > 0 && (
          <text className={classes["more"]} x={29} y={HEAD + columns.length * LINE + LINE / 2 + 2}>
            {more} more
          </text>
        )}
        <text
          className={classes["large"]}
          x={width / 2}
          y={height / 2 - ((words.length - 1) * large * LEADING) / 2}
          style={{ fontSize: large }}
          aria-hidden
        >
          {words.map((word, index) => (
            <tspan key={index} x={width / 2} dy={`${index === 0 ? 0 : LEADING}em`}>
              {word}
            </tspan>
          ))}
        </text>
      </g>
    </Link>
  );
};

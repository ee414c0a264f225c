import { ActionIcon, TextInput, Tooltip } from "@mantine/core";
import { IconApi, IconSchema, IconSearch } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import logo from "../../ui/logo.svg";
import { SchemeToggle } from "../../ui/shell/scheme-toggle.tsx";
import classes from "../../ui/shell/sidebar.module.css";
import { useSchema } from "../data/schema.ts";
import { TableItem } from "./table-item.tsx";

const icon = { size: 17, stroke: 1.7 };
/** As many tables as can be seen at once need no search. */
const FEW = 8;

export const Sidebar = () => {
  const { resources } = useSchema();
  const [words, setWords] = useState("");
  const wanted = words.trim().toLowerCase();
  const found = resources.filter(({ name, table }) =>
    `${name} ${table}`.toLowerCase().includes(wanted),
  );
  return (
    <nav className={classes["sidebar"]} aria-label="Tables">
      <div className={classes["top"]}>
        <Link to="/" className={classes["brand"] ?? ""}>
          <img src={logo} alt="" width={24} height={24} />
          <span>Headwater</span>
        </Link>
      </div>
      <div className={classes["scroll"]}>
        <Link
          to="/"
          activeOptions={{ exact: true, includeSearch: false }}
          className={classes["item"] ?? ""}
        >
          <span className={classes["icon"]}>
            <IconSchema {...icon} />
          </span>
          <span className={classes["label"]}>Schema</span>
        </Link>
        <div className={classes["heading"]}>
          <span>
            {resources.length} {resources.length === 1 ? "table" : "tables"}
          </span>
        </div>
        {resources.length > FEW && (
          <TextInput
            size="xs"
            mb={6}
            type="search"
            aria-label="Find a table"
            placeholder="Find a table"
            leftSection={<IconSearch size={14} stroke={1.7} />}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        )}
        {found.map((resource) => (
          <TableItem key={resource.name} resource={resource} />
        ))}
        {found.length === 0 && <div className={classes["heading"]}>No table of that name</div>}
      </div>
      <div className={classes["bottom"]}>
        <Tooltip label="API documentation">
          <ActionIcon component="a" href="/docs" aria-label="API documentation">
            <IconApi {...icon} />
          </ActionIcon>
        </Tooltip>
        <SchemeToggle />
      </div>
    </nav>
  );
};

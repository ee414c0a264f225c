import { Kbd } from "@mantine/core";
import classes from "./shortcut-list.module.css";

const GROUPS = [
  {
    title: "Anywhere",
    shortcuts: [
      { keys: ["Ctrl", "K"], does: "Find a ticket or go somewhere" },
      { keys: ["C"], does: "New ticket" },
      { keys: ["G", "P"], does: "Projects" },
      { keys: ["G", "T"], does: "All tickets" },
      { keys: ["G", "M"], does: "My tickets" },
      { keys: ["G", "B"], does: "Board" },
      { keys: ["?"], does: "This list" },
    ],
  },
  {
    title: "In a list of tickets",
    shortcuts: [
      { keys: ["J"], does: "Next ticket" },
      { keys: ["K"], does: "Previous ticket" },
      { keys: ["Enter"], does: "Open" },
      { keys: ["X"], does: "Select; with Shift from the last one selected" },
      { keys: ["Esc"], does: "Clear the selection" },
      { keys: ["/"], does: "Search in titles" },
    ],
  },
  {
    title: "On a ticket",
    shortcuts: [
      { keys: ["S"], does: "Change status" },
      { keys: ["A"], does: "Change assignee" },
      { keys: ["P"], does: "Change priority" },
      { keys: ["L"], does: "Change labels" },
      { keys: ["J"], does: "Next ticket of the list" },
      { keys: ["K"], does: "Previous ticket of the list" },
    ],
  },
  {
    title: "On a board",
    shortcuts: [
      { keys: ["Space"], does: "Pick a card up, put it down" },
      { keys: ["←", "→"], does: "Move it to the column beside" },
      { keys: ["Enter"], does: "Open the card" },
    ],
  },
];

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

export const ShortcutList = () => (
  <div className={classes["groups"]} tabIndex={-1} data-autofocus>
    {GROUPS.map(({ title, shortcuts }) => (
      <section key={title}>
        <h3 className={classes["title"]}>{title}</h3>
        <dl className={classes["list"]}>
          {shortcuts.map(({ keys, does }) => (
            <div key={does} className={classes["line"]}>
              <dt>{does}</dt>
              <dd>
                {keys.map((key) => (
                  <Kbd key={key}>{key === "Ctrl" && isMac ? "⌘" : key}</Kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </div>
);

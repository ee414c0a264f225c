import { Drawer } from "@mantine/core";
import { useLocation, useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import classes from "./frame.module.css";
import { MenuContext } from "./menu-context.ts";

interface FrameProps {
  readonly sidebar: React.ReactNode;
  /** Under the page, on a phone only. */
  readonly bottom?: React.ReactNode;
  /** What shows nothing until it is called for: palettes, shortcuts. */
  readonly above?: React.ReactNode;
  readonly children: React.ReactNode;
}

/** The frame around every page: where one can go on the left, or behind a menu on a phone. */
export const Frame = ({ sidebar, bottom, above, children }: FrameProps) => {
  const { pathname } = useLocation();
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe("onResolved", ({ pathChanged, fromLocation }) => {
        if (pathChanged && fromLocation) document.querySelector<HTMLElement>("#main")?.focus();
      }),
    [router],
  );
  const [menuOpenedAt, setMenuOpenedAt] = useState<string | null>(null);
  return (
    <MenuContext value={() => setMenuOpenedAt(pathname)}>
      {above}
      <a className={classes["skip"]} href="#main">
        Skip to the content
      </a>
      <div className={classes["shell"]}>
        <aside className={classes["aside"]}>{sidebar}</aside>
        <main id="main" className={classes["main"]} tabIndex={-1}>
          {children}
        </main>
        {bottom}
      </div>
      <Drawer.Root
        opened={menuOpenedAt === pathname}
        onClose={() => setMenuOpenedAt(null)}
        size={288}
        padding={0}
      >
        <Drawer.Overlay />
        <Drawer.Content aria-label="Menu" className={classes["drawer"] ?? ""}>
          <Drawer.Body className={classes["drawerBody"] ?? ""}>{sidebar}</Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
    </MenuContext>
  );
};

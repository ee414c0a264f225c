import { act, renderHook } from "@testing-library/react";
import { expect } from "bun:test";
import { eventually, type Ground, type Page } from "./harness.tsx";

/** Hooks on a page whose queries have loaded and whose writes are held back. */
export interface OpenPage<T> extends Page {
  /** What the hooks give now. */
  shown(): T;
  /** Lets all writes through, or passes or fails the one that waits longest; waits for what follows. */
  settle(how?: "all" | "pass" | "fail"): Promise<void>;
}

export const open = async <T extends object>(
  ground: Ground,
  use: () => T,
): Promise<OpenPage<T>> => {
  const page = ground.page();
  const { queryClient, gate, wrapper } = page;
  const { result } = renderHook(use, { wrapper });
  const idle = () => eventually(() => expect(queryClient.isFetching()).toBe(0));
  await idle();
  gate.hold();
  const settle = async (how: "all" | "pass" | "fail" = "all") => {
    const left = how === "all" ? 0 : queryClient.isMutating() - 1;
    const release = async (): Promise<boolean> => {
      const isReleased = gate.release(how === "fail" ? "fail" : "pass");
      await Bun.sleep(1);
      return how === "all" ? queryClient.isMutating() === 0 : isReleased;
    };
    while (!(await act(release)));
    await eventually(() => expect(queryClient.isMutating()).toBe(left));
    await idle();
  };
  return { ...page, shown: () => result.current, settle };
};

let count = 0;

/** A word that only the tickets of one test have in their titles. */
export const newWord = (): string => `word${++count}x`;

/** Makes a ticket for each name, with the word before it. */
export const make = (ground: Ground, word: string, ...names: string[]) =>
  ground.api.tickets.createMany(names.map((name) => ground.newTicket(`${word} ${name}`)));

/** The names behind the word. */
export const names = (rows: readonly { title: string }[] | undefined): string[] | undefined =>
  rows?.map(({ title }) => title.slice(title.indexOf(" ") + 1));

/** The filter of the tickets with the word. */
export const about = (word: string) => ({ title: { startsWith: `${word} ` } });

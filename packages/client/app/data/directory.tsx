import type { Project, Team, User } from "@headwater/api-client";
import { useProjectsInfinite, useTeamsInfinite, useUsersInfinite } from "@headwater/client";
import { createContext, use, useMemo } from "react";
import { useEveryPage } from "./every-page.ts";

/** The people, projects and teams that menus offer and rows refer to, by name. */
export interface Directory {
  readonly people: readonly User[];
  readonly projects: readonly Project[];
  readonly teams: readonly Team[];
  person(id: string | null | undefined): User | undefined;
  project(id: string | null | undefined): Project | undefined;
  projectByKey(key: string): Project | undefined;
  team(id: string | null | undefined): Team | undefined;
  /** The colour of a person, 0 to 360: the same everywhere, and far from those of others. */
  hue(personId: string): number;
  /** Whether all of it has arrived. */
  readonly isReady: boolean;
  readonly error: unknown;
  retry(): void;
}

const DirectoryContext = createContext<Directory | null>(null);

const settings = { staleTime: 30_000 };
const byName = { sort: "name", limit: 200 } as const;

export const DirectoryProvider = ({ children }: { readonly children: React.ReactNode }) => {
  const users = useUsersInfinite(byName, settings);
  const projects = useProjectsInfinite(byName, settings);
  const teams = useTeamsInfinite(byName, settings);
  useEveryPage(users);
  useEveryPage(projects);
  useEveryPage(teams);

  const { refetch: refetchUsers } = users;
  const { refetch: refetchProjects } = projects;
  const { refetch: refetchTeams } = teams;
  const people = useRows(users.data);
  const projectRows = useRows(projects.data);
  const teamRows = useRows(teams.data);
  const error = users.error ?? projects.error ?? teams.error;
  const isReady = Boolean(users.data && projects.data && teams.data);
  const value = useMemo<Directory>(() => {
    const personOf = byId(people);
    const hueOf = huesOf(people);
    const projectOf = byId(projectRows);
    const teamOf = byId(teamRows);
    const projectOfKey = new Map(projectRows.map((project) => [project.key, project]));
    return {
      people,
      projects: projectRows,
      teams: teamRows,
      person: (id) => personOf.get(id ?? ""),
      project: (id) => projectOf.get(id ?? ""),
      projectByKey: (key) => projectOfKey.get(key),
      team: (id) => teamOf.get(id ?? ""),
      hue: (id) => hueOf.get(id) ?? FIRST_HUE,
      isReady,
      error,
      retry: () => {
        void refetchUsers();
        void refetchProjects();
        void refetchTeams();
      },
    };
  }, [people, projectRows, teamRows, isReady, error, refetchUsers, refetchProjects, refetchTeams]);
  return <DirectoryContext value={value}>{children}</DirectoryContext>;
};

const useRows = <Row,>(
  data: { readonly pages: readonly { readonly data: readonly Row[] }[] } | undefined,
): readonly Row[] => useMemo(() => data?.pages.flatMap((page) => page.data) ?? [], [data]);

const FIRST_HUE = 200;
const GOLDEN_ANGLE = 137.508;

/** In the order people were added, so that nobody changes colour when somebody joins. */
const huesOf = (people: readonly User[]): Map<string, number> =>
  new Map(
    people
      .map(({ id }) => id)
      .toSorted()
      .map((id, place) => [id, (FIRST_HUE + place * GOLDEN_ANGLE) % 360]),
  );

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

export const useDirectory = (): Directory => {
  const directory = use(DirectoryContext);
  if (!directory) throw new Error("useDirectory belongs under a DirectoryProvider.");
  return directory;
};

import type { Project } from "@headwater/api-client";
import { useParams } from "@tanstack/react-router";
import { useDirectory } from "../data/directory.tsx";

/** The project whose page is open, if one is. */
export const useProjectOfPage = (): Project | undefined => {
  const { projectKey } = useParams({ strict: false });
  const { projectByKey } = useDirectory();
  return projectKey ? projectByKey(projectKey) : undefined;
};

import type { SchemaModel } from "../model.ts";
import type { Project } from "../project.ts";
import type { TextFile } from "../format/format-files.ts";
import type { OwnedFolder } from "../write/plan-write.ts";
import { addressed } from "./addresses.ts";
import { type Group, type Output, outputs } from "./outputs.ts";

/** The outputs of the given groups, or of all, that a project has. */
export const chosenOutputs = (groups: readonly Group[], { apart }: Project): readonly Output[] =>
  outputs.filter(
    ({ group, onlyApart }) =>
      (groups.length === 0 || groups.includes(group)) && (apart || onlyApart !== true),
  );

/** The files of the given groups, or of all, at their places in the project. */
export const emitFiles = (
  model: SchemaModel,
  project: Project,
  groups: readonly Group[],
): TextFile[] =>
  chosenOutputs(groups, project).flatMap(({ part, emit }) =>
    emit(model).map(({ path, text }) => ({
      path: `${project.generated[part]}/${path}`,
      text: addressed(text, model, project, part),
    })),
  );

/** Which files the given groups, or all of them, may remove when they no longer make them. */
export const ownedFolders = (project: Project, groups: readonly Group[]): OwnedFolder[] =>
  groups.length === 0
    ? Object.values(project.generated).map((path) => ({ path, owns: () => true }))
    : chosenOutputs(groups, project).map(({ part, endings }) => ({
        path: project.generated[part],
        owns: (name) => endings.some((ending) => name.endsWith(ending)),
      }));

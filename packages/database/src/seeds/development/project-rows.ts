import type { Random } from "./random.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";

const WEEK = 7 * 86_400_000;

export const projectRows = (
  random: Random,
  teams: readonly { readonly id: string; readonly slug: string }[],
  vocabularies: readonly { readonly team: string; readonly words: Vocabulary }[],
  founded: number,
) => {
  let labelId = 0;
  return vocabularies.map(({ team, words }, place) => {
    const createdAt = new Date(founded + place * WEEK);
    const owner = teams.find(({ slug }) => slug === team);
    if (owner === undefined) throw new Error(`No team has the slug ${team}`);
    return {
      words,
      project: {
        id: random.uuid(createdAt),
        teamId: owner.id,
        key: words.key,
        name: words.name,
        description: words.description,
        settings: {
          color: words.color,
          defaultPriority: 2,
          notify: { email: true, chat: random.chance(0.5) },
        },
        archived: words.key === "WEB",
        createdAt,
        updatedAt: createdAt,
      },
      labels: words.labels.map((label) => ({ id: ++labelId, ...label })),
    };
  });
};

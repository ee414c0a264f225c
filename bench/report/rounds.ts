import { settings } from "../settings.ts";
import { decimal } from "./print-table.ts";
import { median, medianRatio } from "./statistics.ts";

/** The figures of one rival over the rounds. */
export interface Timed {
  readonly label: string;
  readonly median: number;
  /** By how much it is more than the first of the rivals, round by round. */
  readonly ratio: string;
}

/** Times rivals in turns, after a round to warm up; the first is what the others are measured by. */
export const inTurns = async <Rival extends { readonly label: string }>(
  rivals: readonly Rival[],
  timeOf: (rival: Rival) => Promise<number>,
): Promise<Timed[]> => {
  const times = rivals.map((): number[] => []);
  for (let round = 0; round <= settings.rounds; round++) {
    for (const [place, rival] of rivals.entries()) {
      const time = await timeOf(rival);
      if (round > 0) times[place]?.push(time);
    }
  }
  return rivals.map(({ label }, place) => ({
    label,
    median: median(times[place] ?? []),
    ratio: decimal(medianRatio(times[place] ?? [], times[0] ?? [])),
  }));
};

/**
 * The list somebody came from: a ticket's page steps to the next and the one before in it, and
 * leads back to it. Kept for the tab, so that a reload loses nothing.
 */
export interface Trail {
  readonly ids: readonly number[];
  /** Address of the list, filters included. */
  readonly href: string;
  /** What the list is called: `All tickets`. */
  readonly title: string;
}

const KEY = "headwater-trail";

export const leaveTrail = (trail: Trail): void =>
  sessionStorage.setItem(KEY, JSON.stringify(trail));

const SEEN = "headwater-seen";

/** Notes which ticket was on the screen last. */
export const rememberSeen = (id: number): void => sessionStorage.setItem(SEEN, String(id));

/** Place of the ticket that was on the screen last; null where the list does not have it. */
export const lastSeenIn = (tickets: readonly { readonly id: number }[]): number | null => {
  const seen = Number(sessionStorage.getItem(SEEN));
  const place = tickets.findIndex(({ id }) => id === seen);
  return place < 0 ? null : place;
};

const isTrail = (value: unknown): value is Trail =>
  typeof value === "object" && value !== null && "ids" in value && Array.isArray(value.ids);

export const readTrail = (): Trail | null => {
  const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
  return isTrail(value) ? value : null;
};

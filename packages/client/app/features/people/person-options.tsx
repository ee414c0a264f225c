import type { User } from "@headwater/api-client";
import type { PickerOption } from "../../components/picker/picker.ts";
import { UserAvatar } from "../../components/user-avatar.tsx";

/** People as a list of choices; `first` (usually whoever is acting) comes before the others. */
export const personOptions = (people: readonly User[], first?: User): PickerOption[] => {
  const ordered = first ? [first, ...people.filter(({ id }) => id !== first.id)] : people;
  return ordered.map((person) => ({
    value: person.id,
    label: person.name,
    icon: <UserAvatar user={person} size={20} />,
    ...(person.id === first?.id && { hint: "You" }),
  }));
};

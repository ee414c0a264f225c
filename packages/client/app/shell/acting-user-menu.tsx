import { UserAvatar } from "../components/user-avatar.tsx";
import { usePicker } from "../components/picker/picker.ts";
import { useActingUser } from "../data/acting-user.tsx";
import { useDirectory } from "../data/directory.tsx";
import { personOptions } from "../features/people/person-options.tsx";
import classes from "../../ui/shell/sidebar.module.css";

/** Says who is acting, and lets anyone become someone else. */
export const ActingUserMenu = () => {
  const { people } = useDirectory();
  const { user, actAs } = useActingUser();
  const openPicker = usePicker();
  return (
    <button
      type="button"
      className={classes["acting"]}
      aria-haspopup="listbox"
      onClick={(event) =>
        openPicker({
          anchor: event.currentTarget,
          title: "Act as…",
          options: personOptions(people),
          selected: user ? [user.id] : [],
          onPick: actAs,
        })
      }
    >
      <UserAvatar user={user} size={26} />
      <span style={{ minWidth: 0 }}>
        <div className={classes["actingHint"]}>Acting as</div>
        <div className={classes["actingName"]}>{user?.name ?? "nobody yet"}</div>
      </span>
    </button>
  );
};

import { Loader } from "@mantine/core";
import classes from "./more-rows.module.css";

interface MoreRowsProps {
  readonly list: { readonly hasNextPage: boolean; readonly isFetchingNextPage: boolean };
  /** What there is more of: `tickets`. */
  readonly of: string;
}

/** The room below a list that has more rows, and a sign of life while they are fetched. */
export const MoreRows = ({ list, of }: MoreRowsProps) =>
  list.hasNextPage ? (
    <div className={classes["more"]}>
      {list.isFetchingNextPage && (
        <Loader size="xs" role="status" aria-label={`Loading more ${of}`} />
      )}
    </div>
  ) : null;

import { PageHeader } from "../../ui/components/page-header.tsx";
import { useSchema } from "../data/schema.ts";
import { Diagram } from "../features/diagram/diagram.tsx";
import classes from "./diagram-page.module.css";

/** `/browse/`: the whole schema in one picture. */
export const DiagramPage = () => {
  const { resources } = useSchema();
  return (
    <>
      <PageHeader title="Schema">
        <span className={classes["note"]}>
          {resources.length} {resources.length === 1 ? "table" : "tables"}
        </span>
      </PageHeader>
      <Diagram />
    </>
  );
};

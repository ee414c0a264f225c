import { sqliteTable } from "drizzle-orm/sqlite-core";
import { id, type Name, name } from "../columns.ts";

/** Who writes. */
export const authors = sqliteTable("authors", { id: id(), name: name().$type<Name>() });

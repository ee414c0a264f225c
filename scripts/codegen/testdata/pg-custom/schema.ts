import { type SQL, sql } from "drizzle-orm";
import {
  bit,
  customType,
  geometry,
  halfvec,
  index,
  pgTable,
  serial,
  sparsevec,
  text,
  vector,
} from "drizzle-orm/pg-core";

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });
const seal = customType<{ data: Uint8Array<ArrayBuffer>; driverData: Buffer }>({
  dataType: () => "bytea",
  toDriver: (value) => Buffer.from(value),
  fromDriver: (value) => new Uint8Array(value),
});
const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });
const citext = customType<{ data: string }>({ dataType: () => "citext" });
/** A uuid in the database, `doc_…` in code. */
const prefixedId = customType<{ data: string; driverData: string; config: { prefix: string } }>({
  dataType: () => "uuid",
  toDriver: (value) => value.slice(4),
  fromDriver: (value) => `doc_${value}`,
});
/** Checks itself. */
const positive = customType<{ data: number }>({ dataType: () => "integer CHECK (pages > 0)" });

export const documents = pgTable(
  "documents",
  {
    id: prefixedId("id", { prefix: "doc" }).primaryKey(),
    number: serial("number").notNull(),
    title: text("title").notNull(),
    email: citext("email"),
    body: bytea("body"),
    seal: seal("seal"),
    pages: positive("pages"),
    search: tsvector("search").generatedAlwaysAs(
      (): SQL => sql`to_tsvector('english', ${documents.title})`,
    ),
    embedding: vector("embedding", { dimensions: 3 }),
    half: halfvec("half", { dimensions: 2 }),
    bits: bit("bits", { dimensions: 4 }),
    sparse: sparsevec("sparse", { dimensions: 5 }),
    location: geometry("location", { type: "point", mode: "xy", srid: 4326 }),
    spot: geometry("spot", { type: "point" }),
  },
  (t) => [
    index("documents_search_idx").using("gin", t.search),
    index("documents_embedding_idx")
      .using("hnsw", t.embedding.op("vector_cosine_ops"))
      .with({ m: 16 }),
  ],
);

import { relations, sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  blob,
  check,
  index,
  integer,
  numeric,
  primaryKey,
  sqliteTable,
  sqliteView,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

// The trigger actor_touch is left out.
export const actors = sqliteTable(
  "actor",
  {
    actorId: numeric("actor_id", { mode: "number" }).primaryKey(),
    firstName: text("first_name", { length: 45 }).notNull(),
    lastName: text("last_name", { length: 45 }).notNull(),
    lastUpdate: text("last_update").notNull(), // TIMESTAMP
  },
  (table) => [index("idx_actor_last_name").on(table.lastName)],
);

// country_id is declared SMALLINT, which SQLite doesn't number itself: inserts give it.
export const countries = sqliteTable("country", {
  countryId: numeric("country_id", { mode: "number" }).primaryKey(),
  country: text("country", { length: 50 }).notNull(),
  lastUpdate: text("last_update"), // TIMESTAMP
});

// city_id is declared INT, which SQLite doesn't number itself: inserts give it.
export const cities = sqliteTable("city", {
  cityId: numeric("city_id", { mode: "number" }).primaryKey(),
  city: text("city", { length: 50 }).notNull(),
  countryId: numeric("country_id", { mode: "number" })
    .notNull()
    .references(() => countries.countryId, { onUpdate: "cascade" }),
  lastUpdate: text("last_update").notNull(), // TIMESTAMP
});

// address_id is declared INT, which SQLite doesn't number itself: inserts give it.
export const addresses = sqliteTable("address", {
  addressId: numeric("address_id", { mode: "number" }).primaryKey(),
  address: text("address", { length: 50 }).notNull(),
  address2: text("address2", { length: 50 }),
  cityId: numeric("city_id", { mode: "number" })
    .notNull()
    .references(() => cities.cityId, { onUpdate: "cascade" }),
  phone: text("phone", { length: 20 }).notNull(),
  lastUpdate: text("last_update").notNull(), // TIMESTAMP
});

// category_id is declared SMALLINT, which SQLite doesn't number itself: inserts give it.
export const categories = sqliteTable("category", {
  categoryId: numeric("category_id", { mode: "number" }).primaryKey(),
  name: text("name", { length: 25 }).notNull(),
  lastUpdate: text("last_update").notNull(), // TIMESTAMP
});

// staff_id is declared SMALLINT, which SQLite doesn't number itself: inserts give it.
export const staffList = sqliteTable("staff", {
  staffId: numeric("staff_id", { mode: "number" }).primaryKey(),
  firstName: text("first_name", { length: 45 }).notNull(),
  picture: blob("picture", { mode: "buffer" }),
  storeId: integer("store_id")
    .notNull()
    .references((): AnySQLiteColumn => stores.storeId),
  active: integer("active", { mode: "boolean" }).notNull().default(true),
  username: text("username", { length: 16 }).notNull().unique(),
});

export const stores = sqliteTable("store", {
  storeId: integer("store_id").primaryKey(),
  managerStaffId: numeric("manager_staff_id", { mode: "number" })
    .notNull()
    .references((): AnySQLiteColumn => staffList.staffId),
  addressId: numeric("address_id", { mode: "number" })
    .notNull()
    .references(() => addresses.addressId),
});

// email compares by COLLATE NOCASE, which Drizzle can't say.
export const customers = sqliteTable(
  "customer",
  {
    customerId: integer("customer_id").primaryKey(),
    storeId: integer("store_id")
      .notNull()
      .references(() => stores.storeId),
    firstName: text("first_name", { length: 45 }).notNull(),
    lastName: text("last_name", { length: 45 }).notNull(),
    email: text("email", { length: 50 }),
    active: text("active", { length: 1 }).notNull().default("Y"),
    addressId: numeric("address_id", { mode: "number" })
      .notNull()
      .references(() => addresses.addressId),
    createDate: text("create_date")
      .notNull()
      .default(sql`CURRENT_TIMESTAMP`), // TIMESTAMP
  },
  (table) => [index("idx_customer_lower").on(sql`lower(${table.lastName})`, table.firstName)],
);

// language_id is declared SMALLINT, which SQLite doesn't number itself: inserts give it.
export const languages = sqliteTable("language", {
  languageId: numeric("language_id", { mode: "number" }).primaryKey(),
  name: text("name", { length: 20 }).notNull(),
  lastUpdate: text("last_update").notNull(), // TIMESTAMP
});

export const films = sqliteTable(
  "film",
  {
    filmId: integer("film_id").primaryKey(),
    title: text("title", { length: 255 }).notNull(),
    description: text("description"),
    releaseYear: text("release_year", { length: 4 }),
    languageId: numeric("language_id", { mode: "number" })
      .notNull()
      .references(() => languages.languageId),
    originalLanguageId: numeric("original_language_id", { mode: "number" }).references(
      () => languages.languageId,
    ),
    rentalDuration: integer("rental_duration").notNull().default(3),
    rentalRate: numeric("rental_rate", { mode: "number" }).notNull().default(4.99),
    replacementCost: numeric("replacement_cost", { mode: "number" }).notNull().default(19.99),
    rating: text("rating", { length: 10, enum: ["G", "PG", "PG-13", "R", "NC-17"] }).default("G"),
    specialFeatures: text("special_features", { length: 100 }),
    lastUpdate: text("last_update")
      .notNull()
      .default(sql`(datetime('now'))`), // TIMESTAMP
  },
  (table) => [
    check(
      "CHECK_special_features",
      sql`${table.specialFeatures} is null or ${table.specialFeatures} like '%Trailers%' or ${table.specialFeatures} like '%Commentaries%'`,
    ),
    check("CHECK_special_rating", sql`${table.rating} in ('G', 'PG', 'PG-13', 'R', 'NC-17')`),
  ],
);

export const filmActors = sqliteTable(
  "film_actor",
  {
    actorId: numeric("actor_id", { mode: "number" })
      .notNull()
      .references(() => actors.actorId, { onUpdate: "cascade" }),
    filmId: integer("film_id")
      .notNull()
      .references(() => films.filmId, { onDelete: "cascade", onUpdate: "cascade" }),
    lastUpdate: text("last_update").notNull(), // TIMESTAMP
  },
  (table) => [primaryKey({ columns: [table.actorId, table.filmId] })],
);

export const filmCategories = sqliteTable(
  "film_category",
  {
    filmId: integer("film_id")
      .notNull()
      .references(() => films.filmId),
    categoryId: numeric("category_id", { mode: "number" })
      .notNull()
      .references(() => categories.categoryId),
  },
  (table) => [primaryKey({ columns: [table.filmId, table.categoryId] })],
);

export const inventories = sqliteTable(
  "inventory",
  {
    inventoryId: integer("inventory_id").primaryKey(),
    filmId: integer("film_id")
      .notNull()
      .references(() => films.filmId),
    storeId: integer("store_id")
      .notNull()
      .references(() => stores.storeId),
  },
  (table) => [index("idx_fk_film_id_store_id").on(table.storeId, table.filmId)],
);

export const rentals = sqliteTable(
  "rental",
  {
    rentalId: integer("rental_id").primaryKey(),
    rentalDate: text("rental_date").notNull(), // TIMESTAMP
    inventoryId: integer("inventory_id")
      .notNull()
      .references(() => inventories.inventoryId, { onDelete: "restrict" }),
    customerId: integer("customer_id")
      .notNull()
      .references(() => customers.customerId),
    returnDate: text("return_date"), // TIMESTAMP
    staffId: numeric("staff_id", { mode: "number" })
      .notNull()
      .references(() => staffList.staffId),
  },
  (table) => [
    index("idx_rental_open")
      .on(sql`${table.inventoryId} desc`)
      .where(sql`${table.returnDate} is null`),
    uniqueIndex("idx_rental_uq").on(table.rentalDate, table.inventoryId, table.customerId),
  ],
);

export const customerList = sqliteView("customer_list", {
  id: integer("ID"),
  name: text("name"),
  address: text("address", { length: 50 }),
  notes: text("notes"),
  sid: integer("SID"),
})
  .as(sql`SELECT cu.customer_id AS ID, cu.first_name || ' ' || cu.last_name AS name, a.address AS address,
    CASE WHEN cu.active = 'Y' THEN 'active' ELSE '' END AS notes, cu.store_id AS SID
  FROM customer AS cu JOIN address AS a ON cu.address_id = a.address_id`);

export const filmCount = sqliteView("film_count", {
  rating: text("rating", { length: 10 }),
  films: integer("films"),
}).as(
  sql`WITH "q" ("rating", "films") AS (SELECT rating, COUNT(*) FROM film GROUP BY rating) SELECT "rating", "films" FROM "q"`,
);

export const actorsRelations = relations(actors, ({ many }) => ({
  filmActors: many(filmActors),
}));

export const countriesRelations = relations(countries, ({ many }) => ({
  cities: many(cities),
}));

export const citiesRelations = relations(cities, ({ one, many }) => ({
  country: one(countries, { fields: [cities.countryId], references: [countries.countryId] }),
  addresses: many(addresses),
}));

export const addressesRelations = relations(addresses, ({ one, many }) => ({
  city: one(cities, { fields: [addresses.cityId], references: [cities.cityId] }),
  stores: many(stores),
  customers: many(customers),
}));

export const categoriesRelations = relations(categories, ({ many }) => ({
  filmCategories: many(filmCategories),
}));

export const staffListRelations = relations(staffList, ({ one, many }) => ({
  store: one(stores, {
    fields: [staffList.storeId],
    references: [stores.storeId],
    relationName: "staffList.store",
  }),
  storesByManagerStaff: many(stores, { relationName: "stores.managerStaff" }),
  rentals: many(rentals),
}));

export const storesRelations = relations(stores, ({ one, many }) => ({
  address: one(addresses, { fields: [stores.addressId], references: [addresses.addressId] }),
  managerStaff: one(staffList, {
    fields: [stores.managerStaffId],
    references: [staffList.staffId],
    relationName: "stores.managerStaff",
  }),
  staffList: many(staffList, { relationName: "staffList.store" }),
  customers: many(customers),
  inventories: many(inventories),
}));

export const customersRelations = relations(customers, ({ one, many }) => ({
  address: one(addresses, { fields: [customers.addressId], references: [addresses.addressId] }),
  store: one(stores, { fields: [customers.storeId], references: [stores.storeId] }),
  rentals: many(rentals),
}));

export const languagesRelations = relations(languages, ({ many }) => ({
  films: many(films, { relationName: "films.language" }),
  filmsByOriginalLanguage: many(films, { relationName: "films.originalLanguage" }),
}));

export const filmsRelations = relations(films, ({ one, many }) => ({
  language: one(languages, {
    fields: [films.languageId],
    references: [languages.languageId],
    relationName: "films.language",
  }),
  originalLanguage: one(languages, {
    fields: [films.originalLanguageId],
    references: [languages.languageId],
    relationName: "films.originalLanguage",
  }),
  filmActors: many(filmActors),
  filmCategories: many(filmCategories),
  inventories: many(inventories),
}));

export const filmActorsRelations = relations(filmActors, ({ one }) => ({
  actor: one(actors, { fields: [filmActors.actorId], references: [actors.actorId] }),
  film: one(films, { fields: [filmActors.filmId], references: [films.filmId] }),
}));

export const filmCategoriesRelations = relations(filmCategories, ({ one }) => ({
  category: one(categories, {
    fields: [filmCategories.categoryId],
    references: [categories.categoryId],
  }),
  film: one(films, { fields: [filmCategories.filmId], references: [films.filmId] }),
}));

export const inventoriesRelations = relations(inventories, ({ one, many }) => ({
  film: one(films, { fields: [inventories.filmId], references: [films.filmId] }),
  store: one(stores, { fields: [inventories.storeId], references: [stores.storeId] }),
  rentals: many(rentals),
}));

export const rentalsRelations = relations(rentals, ({ one }) => ({
  customer: one(customers, { fields: [rentals.customerId], references: [customers.customerId] }),
  inventory: one(inventories, {
    fields: [rentals.inventoryId],
    references: [inventories.inventoryId],
  }),
  staff: one(staffList, { fields: [rentals.staffId], references: [staffList.staffId] }),
}));

// The virtual table film_text (fts5) and the tables behind it are left out.

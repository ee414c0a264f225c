import { relations } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  index,
  integer,
  numeric,
  primaryKey,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";

export const artists = sqliteTable("Artist", {
  artistId: integer("ArtistId").primaryKey(),
  name: text("Name", { length: 120 }),
});

export const albums = sqliteTable(
  "Album",
  {
    albumId: integer("AlbumId").primaryKey(),
    title: text("Title", { length: 160 }).notNull(),
    artistId: integer("ArtistId")
      .notNull()
      .references(() => artists.artistId),
  },
  (table) => [index("IFK_AlbumArtistId").on(table.artistId)],
);

export const employees = sqliteTable(
  "Employee",
  {
    employeeId: integer("EmployeeId").primaryKey(),
    lastName: text("LastName", { length: 20 }).notNull(),
    firstName: text("FirstName", { length: 20 }).notNull(),
    title: text("Title", { length: 30 }),
    reportsTo: integer("ReportsTo").references((): AnySQLiteColumn => employees.employeeId),
    birthDate: text("BirthDate"), // DATETIME
    hireDate: text("HireDate"), // DATETIME
    city: text("City", { length: 40 }),
  },
  (table) => [index("IFK_EmployeeReportsTo").on(table.reportsTo)],
);

export const customers = sqliteTable(
  "Customer",
  {
    customerId: integer("CustomerId").primaryKey(),
    firstName: text("FirstName", { length: 40 }).notNull(),
    lastName: text("LastName", { length: 20 }).notNull(),
    company: text("Company", { length: 80 }),
    email: text("Email", { length: 60 }).notNull(),
    supportRepId: integer("SupportRepId").references(() => employees.employeeId),
  },
  (table) => [index("IFK_CustomerSupportRepId").on(table.supportRepId)],
);

export const genres = sqliteTable("Genre", {
  genreId: integer("GenreId").primaryKey(),
  name: text("Name", { length: 120 }),
});

export const invoices = sqliteTable(
  "Invoice",
  {
    invoiceId: integer("InvoiceId").primaryKey(),
    customerId: integer("CustomerId")
      .notNull()
      .references(() => customers.customerId),
    invoiceDate: text("InvoiceDate").notNull(), // DATETIME
    billingCity: text("BillingCity", { length: 40 }),
    total: numeric("Total", { mode: "number" }).notNull(),
  },
  (table) => [index("IFK_InvoiceCustomerId").on(table.customerId)],
);

export const mediaTypes = sqliteTable("MediaType", {
  mediaTypeId: integer("MediaTypeId").primaryKey(),
  name: text("Name", { length: 120 }),
});

export const tracks = sqliteTable(
  "Track",
  {
    trackId: integer("TrackId").primaryKey(),
    name: text("Name", { length: 200 }).notNull(),
    albumId: integer("AlbumId").references(() => albums.albumId),
    mediaTypeId: integer("MediaTypeId")
      .notNull()
      .references(() => mediaTypes.mediaTypeId),
    genreId: integer("GenreId").references(() => genres.genreId),
    composer: text("Composer", { length: 220 }),
    milliseconds: integer("Milliseconds").notNull(),
    bytes: integer("Bytes"),
    unitPrice: numeric("UnitPrice", { mode: "number" }).notNull(),
  },
  (table) => [
    index("IFK_TrackAlbumId").on(table.albumId),
    index("IFK_TrackGenreId").on(table.genreId),
  ],
);

export const invoiceLines = sqliteTable("InvoiceLine", {
  invoiceLineId: integer("InvoiceLineId").primaryKey(),
  invoiceId: integer("InvoiceId")
    .notNull()
    .references(() => invoices.invoiceId),
  trackId: integer("TrackId")
    .notNull()
    .references(() => tracks.trackId),
  unitPrice: numeric("UnitPrice", { mode: "number" }).notNull(),
  quantity: integer("Quantity").notNull(),
});

export const playlists = sqliteTable("Playlist", {
  playlistId: integer("PlaylistId").primaryKey(),
  name: text("Name", { length: 120 }),
});

export const playlistTracks = sqliteTable(
  "PlaylistTrack",
  {
    playlistId: integer("PlaylistId")
      .notNull()
      .references(() => playlists.playlistId),
    trackId: integer("TrackId")
      .notNull()
      .references(() => tracks.trackId),
  },
  (table) => [primaryKey({ columns: [table.playlistId, table.trackId] })],
);

export const artistsRelations = relations(artists, ({ many }) => ({
  albums: many(albums),
}));

export const albumsRelations = relations(albums, ({ one, many }) => ({
  artist: one(artists, { fields: [albums.artistId], references: [artists.artistId] }),
  tracks: many(tracks),
}));

export const employeesRelations = relations(employees, ({ one, many }) => ({
  reportsToEmployee: one(employees, {
    fields: [employees.reportsTo],
    references: [employees.employeeId],
    relationName: "employees.reportsToEmployee",
  }),
  reports: many(employees, { relationName: "employees.reportsToEmployee" }),
  customers: many(customers),
}));

export const customersRelations = relations(customers, ({ one, many }) => ({
  supportRep: one(employees, {
    fields: [customers.supportRepId],
    references: [employees.employeeId],
  }),
  invoices: many(invoices),
}));

export const genresRelations = relations(genres, ({ many }) => ({
  tracks: many(tracks),
}));

export const invoicesRelations = relations(invoices, ({ one, many }) => ({
  customer: one(customers, { fields: [invoices.customerId], references: [customers.customerId] }),
  invoiceLines: many(invoiceLines),
}));

export const mediaTypesRelations = relations(mediaTypes, ({ many }) => ({
  tracks: many(tracks),
}));

export const tracksRelations = relations(tracks, ({ one, many }) => ({
  album: one(albums, { fields: [tracks.albumId], references: [albums.albumId] }),
  genre: one(genres, { fields: [tracks.genreId], references: [genres.genreId] }),
  mediaType: one(mediaTypes, {
    fields: [tracks.mediaTypeId],
    references: [mediaTypes.mediaTypeId],
  }),
  invoiceLines: many(invoiceLines),
  playlistTracks: many(playlistTracks),
}));

export const invoiceLinesRelations = relations(invoiceLines, ({ one }) => ({
  invoice: one(invoices, { fields: [invoiceLines.invoiceId], references: [invoices.invoiceId] }),
  track: one(tracks, { fields: [invoiceLines.trackId], references: [tracks.trackId] }),
}));

export const playlistsRelations = relations(playlists, ({ many }) => ({
  playlistTracks: many(playlistTracks),
}));

export const playlistTracksRelations = relations(playlistTracks, ({ one }) => ({
  playlist: one(playlists, {
    fields: [playlistTracks.playlistId],
    references: [playlists.playlistId],
  }),
  track: one(tracks, { fields: [playlistTracks.trackId], references: [tracks.trackId] }),
}));

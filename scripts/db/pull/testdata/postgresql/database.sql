CREATE SCHEMA shop;
CREATE TYPE mood AS ENUM ('sad', 'so-so', 'glad');
CREATE TYPE shop."Size" AS ENUM ('S', 'M');
CREATE TABLE people (
  id serial PRIMARY KEY,
  email varchar(200) NOT NULL UNIQUE,
  mood mood NOT NULL DEFAULT 'so-so',
  nick text DEFAULT 'it''s me',
  born date, seen timestamptz(3) NOT NULL DEFAULT now(), made timestamp DEFAULT CURRENT_TIMESTAMP,
  settings jsonb NOT NULL DEFAULT '{"a":1}', tags text[] DEFAULT '{}', moods mood[],
  boss_id integer REFERENCES people (id) ON DELETE SET NULL,
  role text NOT NULL DEFAULT 'member' CONSTRAINT role_check CHECK (role IN ('admin', 'member')),
  search tsvector, photo bytea, upper_nick text GENERATED ALWAYS AS (upper(nick)) STORED
);
CREATE INDEX people_nick ON people (lower(nick) DESC, email) WHERE born IS NOT NULL;
CREATE INDEX people_tags ON people USING gin (tags);
CREATE INDEX people_seen ON people (seen DESC, made NULLS FIRST, email COLLATE "C" DESC);
CREATE TABLE shop."Order Lines" (
  "Order" bigint NOT NULL, line smallint NOT NULL, price numeric(10,2) NOT NULL DEFAULT 4.99, ok boolean DEFAULT false,
  size shop."Size", person integer NOT NULL CONSTRAINT line_person REFERENCES people ON DELETE CASCADE ON UPDATE CASCADE,
  key uuid DEFAULT gen_random_uuid(), PRIMARY KEY ("Order", line), CONSTRAINT one_size UNIQUE (person, size)
);
CREATE TABLE shop.notes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "Order" bigint, line smallint,
  CONSTRAINT note_line FOREIGN KEY ("Order", line) REFERENCES shop."Order Lines" ("Order", line)
);
CREATE VIEW admins AS SELECT id, email, length(nick) AS size FROM people WHERE role = 'admin';
CREATE MATERIALIZED VIEW shop.totals AS SELECT person, sum(price) AS total FROM shop."Order Lines" GROUP BY person;
CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';
CREATE DOMAIN shop.positive AS integer CHECK (VALUE > 0);
ALTER TABLE people ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON people USING (role = 'admin');
CREATE TABLE logs (id integer NOT NULL, at date NOT NULL, text text, CONSTRAINT logs_pkey PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE logs_all PARTITION OF logs DEFAULT;

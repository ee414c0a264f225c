CREATE TABLE "2fa-codes" (
  "CODE" TEXT PRIMARY KEY, "class" TEXT, "first name" TEXT, "First-Name" TEXT, "99 bottles" INTEGER, "and" INTEGER,
  "größe" REAL, untyped, meta JSON DEFAULT '{"a":1}', on_hand BIT DEFAULT 0, made INTEGER DEFAULT (unixepoch()),
  seen DATETIME DEFAULT (strftime('%s', 'now')), token UUID, tick TEXT DEFAULT '`${x}\', bytes VARBINARY(16) DEFAULT X'00ff',
  mood TEXT DEFAULT "calm" CHECK (mood IN ("calm", "odd")), total INTEGER AS ("99 bottles" * 2) STORED, shown TEXT GENERATED ALWAYS AS (class || '!') VIRTUAL
) WITHOUT ROWID;
CREATE TABLE "index" (id INT PRIMARY KEY, "Constructor" TEXT, "the ""quoted""" TEXT CHECK ("the ""quoted""" <> ''));
CREATE TABLE user (id INTEGER PRIMARY KEY, email TEXT UNIQUE, boss_id INTEGER, FOREIGN KEY (BOSS_ID) REFERENCES USER (ID) ON DELETE SET NULL);
CREATE TABLE users (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL UNIQUE REFERENCES user ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, gone INTEGER REFERENCES nowhere (id));
CREATE TABLE log (line TEXT NOT NULL, at DATETIME DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE part (region TEXT, number INTEGER, over_region TEXT, over_number INTEGER,
  PRIMARY KEY (region, number), UNIQUE (number, over_number), CONSTRAINT over FOREIGN KEY (over_region, over_number) REFERENCES part (region, number) ON UPDATE CASCADE);
CREATE TABLE strict_one (id INTEGER PRIMARY KEY, "default" ANY) STRICT;
CREATE TABLE "заказы" (id INTEGER PRIMARY KEY, "имя" TEXT);
CREATE VIEW "class" AS SELECT id, email AS "e mail" FROM user;
CREATE VIEW broken AS SELECT x FROM nowhere;

CREATE TABLE actor (
  actor_id NUMERIC NOT NULL, first_name VARCHAR(45) NOT NULL, last_name VARCHAR(45) NOT NULL,
  last_update TIMESTAMP NOT NULL, PRIMARY KEY (actor_id)
);
CREATE INDEX idx_actor_last_name ON actor (last_name);
CREATE TRIGGER actor_touch AFTER INSERT ON actor BEGIN
  UPDATE actor SET last_update = DATETIME('NOW') WHERE rowid = new.rowid;
END;
CREATE TABLE country (
  country_id SMALLINT NOT NULL, country VARCHAR(50) NOT NULL, last_update TIMESTAMP, PRIMARY KEY (country_id)
);
CREATE TABLE city (
  city_id INT NOT NULL, city VARCHAR(50) NOT NULL, country_id SMALLINT NOT NULL, last_update TIMESTAMP NOT NULL,
  PRIMARY KEY (city_id),
  CONSTRAINT fk_city_country FOREIGN KEY (country_id) REFERENCES country (country_id) ON DELETE NO ACTION ON UPDATE CASCADE
);
CREATE TABLE address (
  address_id INT NOT NULL, address VARCHAR(50) NOT NULL, address2 VARCHAR(50) DEFAULT NULL, city_id INT NOT NULL,
  phone VARCHAR(20) NOT NULL, last_update TIMESTAMP NOT NULL, PRIMARY KEY (address_id),
  CONSTRAINT fk_address_city FOREIGN KEY (city_id) REFERENCES city (city_id) ON DELETE NO ACTION ON UPDATE CASCADE
);
CREATE TABLE language (language_id SMALLINT NOT NULL, name CHAR(20) NOT NULL, last_update TIMESTAMP NOT NULL, PRIMARY KEY (language_id));
CREATE TABLE category (category_id SMALLINT NOT NULL, name VARCHAR(25) NOT NULL, last_update TIMESTAMP NOT NULL, PRIMARY KEY (category_id));
CREATE TABLE film (
  film_id INTEGER PRIMARY KEY, title VARCHAR(255) NOT NULL, description BLOB SUB_TYPE TEXT DEFAULT NULL,
  release_year VARCHAR(4) DEFAULT NULL, language_id SMALLINT NOT NULL, original_language_id SMALLINT DEFAULT NULL,
  rental_duration SMALLINT DEFAULT 3 NOT NULL, rental_rate DECIMAL(4,2) DEFAULT 4.99 NOT NULL,
  replacement_cost DECIMAL(5,2) DEFAULT 19.99 NOT NULL, rating VARCHAR(10) DEFAULT 'G',
  special_features VARCHAR(100) DEFAULT NULL, last_update TIMESTAMP NOT NULL DEFAULT (datetime('now')),
  CONSTRAINT CHECK_special_features CHECK (special_features IS NULL OR special_features LIKE '%Trailers%' OR special_features LIKE '%Commentaries%'),
  CONSTRAINT CHECK_special_rating CHECK (rating IN ('G', 'PG', 'PG-13', 'R', 'NC-17')),
  CONSTRAINT fk_film_language FOREIGN KEY (language_id) REFERENCES language (language_id),
  CONSTRAINT fk_film_language_original FOREIGN KEY (original_language_id) REFERENCES language (language_id)
);
CREATE TABLE film_actor (
  actor_id NUMERIC NOT NULL, film_id INTEGER NOT NULL, last_update TIMESTAMP NOT NULL, PRIMARY KEY (actor_id, film_id),
  CONSTRAINT fk_film_actor_actor FOREIGN KEY (actor_id) REFERENCES actor (actor_id) ON DELETE NO ACTION ON UPDATE CASCADE,
  CONSTRAINT fk_film_actor_film FOREIGN KEY (film_id) REFERENCES film (film_id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE TABLE film_category (
  film_id INTEGER NOT NULL REFERENCES film, category_id SMALLINT NOT NULL REFERENCES category, PRIMARY KEY (film_id, category_id)
);
CREATE VIRTUAL TABLE film_text USING fts5(title, description);
CREATE TABLE store (
  store_id INTEGER PRIMARY KEY, manager_staff_id SMALLINT NOT NULL, address_id INT NOT NULL REFERENCES address (address_id),
  FOREIGN KEY (manager_staff_id) REFERENCES staff (staff_id)
);
CREATE TABLE staff (
  staff_id SMALLINT NOT NULL PRIMARY KEY, first_name VARCHAR(45) NOT NULL, picture BLOB, store_id INTEGER NOT NULL,
  active BOOLEAN DEFAULT 1 NOT NULL, username VARCHAR(16) NOT NULL UNIQUE,
  CONSTRAINT fk_staff_store FOREIGN KEY (store_id) REFERENCES store (store_id)
);
CREATE TABLE customer (
  customer_id INTEGER PRIMARY KEY, store_id INTEGER NOT NULL REFERENCES store, first_name VARCHAR(45) NOT NULL,
  last_name VARCHAR(45) NOT NULL, email VARCHAR(50) COLLATE NOCASE, active CHAR(1) DEFAULT 'Y' NOT NULL,
  address_id INT NOT NULL REFERENCES address, create_date TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE TABLE inventory (
  inventory_id INTEGER PRIMARY KEY, film_id INTEGER NOT NULL REFERENCES film, store_id INTEGER NOT NULL REFERENCES store
);
CREATE INDEX idx_fk_film_id_store_id ON inventory (store_id, film_id);
CREATE TABLE rental (
  rental_id INTEGER PRIMARY KEY, rental_date TIMESTAMP NOT NULL, inventory_id INTEGER NOT NULL REFERENCES inventory ON DELETE RESTRICT,
  customer_id INTEGER NOT NULL REFERENCES customer, return_date TIMESTAMP DEFAULT NULL, staff_id SMALLINT NOT NULL REFERENCES staff
);
CREATE UNIQUE INDEX idx_rental_uq ON rental (rental_date, inventory_id, customer_id);
CREATE INDEX idx_rental_open ON rental (inventory_id DESC) WHERE return_date IS NULL;
CREATE INDEX idx_customer_lower ON customer (lower(last_name), first_name);
CREATE VIEW customer_list AS
  SELECT cu.customer_id AS ID, cu.first_name || ' ' || cu.last_name AS name, a.address AS address,
    CASE WHEN cu.active = 'Y' THEN 'active' ELSE '' END AS notes, cu.store_id AS SID
  FROM customer AS cu JOIN address AS a ON cu.address_id = a.address_id;
CREATE VIEW film_count (rating, films) AS SELECT rating, COUNT(*) FROM film GROUP BY rating;

-- What lists are filtered by. One row for each value that a record can be asked for, in the order in which
-- lists are sorted: a filter by one value walks its stretch of the primary key and stops when the page is
-- full, any further filter is one probe of the same key. The facet `all` (value '') has every record, for
-- lists that ask for nothing.

CREATE TABLE event_facets (
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  date_from TEXT NOT NULL,
  id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  date_to TEXT NOT NULL,
  PRIMARY KEY (facet, value, date_from, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_facets_by_id ON event_facets (id);

CREATE TABLE claim_facets (
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  date_from TEXT NOT NULL,
  id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  date_to TEXT NOT NULL,
  PRIMARY KEY (facet, value, date_from, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_facets_by_id ON claim_facets (id);

CREATE TABLE document_facets (
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  date_from TEXT NOT NULL,
  id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  date_to TEXT NOT NULL,
  PRIMARY KEY (facet, value, date_from, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_facets_by_id ON document_facets (id);

-- Full text, by `seq` of the record. The words come folded to plain Latin letters (fold.ts), because SQLite's
-- own folding leaves letters such as Ə as they are and knows no other script. Without contents: the text
-- stands in the tables above.

CREATE VIRTUAL TABLE event_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE claim_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE document_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');

-- Documents, what they report, and the people in it. Ids are texts derived from content; a `seq` is only
-- there where a full-text index needs a row number. `date_from` and `date_to` are the first and last day
-- that a record's date covers (an event's, a claim's event's, a document's publication); '' for none, which
-- sorts apart from every day.

CREATE TABLE dataset (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  version INTEGER NOT NULL,
  as_of TEXT NOT NULL
) STRICT;
INSERT INTO dataset VALUES (1, 0, '1970-01-01T00:00:00.000Z');

CREATE TABLE documents (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL UNIQUE,
  byte_length INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  title TEXT, publisher TEXT, source TEXT, url TEXT, published TEXT, modified TEXT,
  language TEXT NOT NULL,
  date_from TEXT NOT NULL,
  date_to TEXT NOT NULL,
  event_count INTEGER NOT NULL,
  sidecar_sha256 TEXT NOT NULL,
  extractor_version TEXT NOT NULL,
  ingested_at TEXT NOT NULL
) STRICT;

-- Apart from `documents`, so that lists do not walk over the pages of the texts.
CREATE TABLE document_contents (
  document_id TEXT PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
  bytes BLOB NOT NULL,
  text TEXT NOT NULL,
  dateline TEXT,
  blocks TEXT NOT NULL,
  evidence TEXT NOT NULL
) STRICT;

CREATE TABLE events (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  channel TEXT,
  status TEXT NOT NULL,
  salience TEXT NOT NULL,
  date_start TEXT, date_end TEXT, date_precision TEXT, date_basis TEXT,
  date_from TEXT NOT NULL,
  date_to TEXT NOT NULL,
  place_city TEXT, place_country TEXT, place_venue TEXT,
  claim_count INTEGER NOT NULL,
  report_count INTEGER NOT NULL
) STRICT;

CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  channel TEXT,
  status TEXT NOT NULL,
  salience TEXT NOT NULL,
  event TEXT NOT NULL,
  UNIQUE (document_id, event_id)
) STRICT;
CREATE INDEX reports_by_event ON reports (event_id, document_id);

CREATE TABLE evidence (
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  value TEXT,
  rule TEXT NOT NULL,
  PRIMARY KEY (report_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  event_count INTEGER NOT NULL
) STRICT;
CREATE INDEX people_by_event_count ON people (event_count, id);

-- `uses`: how many participants; a variant or an office goes when its last use goes.
CREATE TABLE person_variants (
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  uses INTEGER NOT NULL,
  PRIMARY KEY (person_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_tokens (
  token TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  PRIMARY KEY (token, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_tokens_by_person ON person_tokens (person_id);

-- '' stands for none, so that the key holds.
CREATE TABLE offices (
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  country TEXT NOT NULL,
  organization TEXT NOT NULL,
  uses INTEGER NOT NULL,
  PRIMARY KEY (person_id, title, country, organization)
) STRICT, WITHOUT ROWID;
CREATE INDEX offices_by_country ON offices (country, person_id);

CREATE TABLE participants (
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  person_id TEXT REFERENCES people (id),
  name TEXT, title TEXT, country TEXT, organization TEXT,
  role TEXT NOT NULL,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX participants_by_report ON participants (report_id);
CREATE INDEX participants_by_person ON participants (person_id, event_id);

CREATE TABLE event_topics (
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  topic TEXT NOT NULL,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE claims (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  mode TEXT NOT NULL,
  act TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  rule TEXT NOT NULL,
  evidence TEXT NOT NULL,
  date_from TEXT NOT NULL,
  date_to TEXT NOT NULL
) STRICT;
CREATE INDEX claims_by_report ON claims (report_id);
CREATE INDEX claims_by_event ON claims (event_id, span_start);
CREATE INDEX claims_by_document ON claims (document_id);

CREATE TABLE claim_speakers (
  claim_id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  person_id TEXT REFERENCES people (id),
  PRIMARY KEY (claim_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_speakers_by_person ON claim_speakers (person_id, claim_id);

CREATE TABLE claim_topics (
  claim_id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  topic TEXT NOT NULL,
  PRIMARY KEY (claim_id, position)
) STRICT, WITHOUT ROWID;

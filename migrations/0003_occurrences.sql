-- One person, one event, one claim across many documents. What was resolved document by document goes, and
-- every stored document is extracted and resolved anew from its text at the next start (`extractor_version` of
-- none): a report is what one document says of one event, an event is what its reports say together.

DROP TABLE claim_facets;
DROP TABLE event_facets;
DROP TABLE claim_words;
DROP TABLE event_words;
DROP TABLE claim_topics;
DROP TABLE claim_speakers;
DROP TABLE claims;
DROP TABLE event_topics;
DROP TABLE participants;
DROP TABLE offices;
DROP TABLE person_tokens;
DROP TABLE person_variants;
DROP TABLE people;
DROP TABLE evidence;
DROP TABLE reports;
DROP TABLE events;
UPDATE documents SET extractor_version = '';

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
  report_count INTEGER NOT NULL,
  choices TEXT NOT NULL
) STRICT;

-- `own_event_id`: the id that the event has from this report alone; `event_id`: the event that it is found to
-- be of, `''` until it has been looked for. `event` is what was extracted, `corrected` the same as people have
-- corrected it, null where nobody has; `published` a day or ''.
CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  own_event_id TEXT NOT NULL UNIQUE,
  document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  event_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  published TEXT NOT NULL,
  event TEXT NOT NULL,
  corrected TEXT
) STRICT;
CREATE INDEX reports_by_event ON reports (event_id, document_id);
CREATE INDEX reports_by_document ON reports (document_id, position);

-- Reports that share a key may be of one occurrence.
CREATE TABLE report_keys (
  key TEXT NOT NULL,
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  PRIMARY KEY (key, report_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_keys_by_report ON report_keys (report_id);

CREATE TABLE evidence (
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  field TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  value TEXT,
  rule TEXT NOT NULL,
  PRIMARY KEY (report_id, field)
) STRICT, WITHOUT ROWID;

-- The names that people are called by, each with what its bearer speaks for. `person_id`: who that is, null
-- where the form alone does not tell. `telling`: a full name of somebody whose side is known.
CREATE TABLE forms (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  words TEXT NOT NULL,
  affiliation TEXT NOT NULL,
  telling INTEGER NOT NULL,
  person_id TEXT
) STRICT;
CREATE INDEX forms_by_words ON forms (words) WHERE telling = 1;
CREATE INDEX forms_by_affiliation ON forms (affiliation);
CREATE INDEX forms_by_person ON forms (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE form_tokens (
  token TEXT NOT NULL,
  form_id TEXT NOT NULL REFERENCES forms (id) ON DELETE CASCADE,
  telling INTEGER NOT NULL,
  affiliation TEXT NOT NULL,
  PRIMARY KEY (token, telling, affiliation, form_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX form_tokens_by_form ON form_tokens (form_id);

-- A form in an office in a year ('' and 0 for none told), and whom it means there: null where several people
-- fit, who stand in `candidates`. `uses`: how many sides.
CREATE TABLE profiles (
  form_id TEXT NOT NULL REFERENCES forms (id) ON DELETE CASCADE,
  office TEXT NOT NULL,
  year INTEGER NOT NULL,
  uses INTEGER NOT NULL,
  person_id TEXT,
  candidates TEXT NOT NULL,
  PRIMARY KEY (form_id, office, year)
) STRICT, WITHOUT ROWID;
CREATE INDEX profiles_by_person ON profiles (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX profiles_unresolved ON profiles (form_id) WHERE candidates <> '[]';

-- The sides of a report as it names them.
CREATE TABLE sides (
  report_id TEXT NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT, title TEXT, country TEXT, organization TEXT,
  role TEXT NOT NULL,
  form_id TEXT, office TEXT NOT NULL, year INTEGER NOT NULL,
  person_id TEXT,
  PRIMARY KEY (report_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX sides_by_form ON sides (form_id, office, year) WHERE form_id IS NOT NULL;
CREATE INDEX sides_unresolved ON sides (report_id, position) WHERE person_id IS NULL;
CREATE INDEX sides_by_person ON sides (person_id, report_id) WHERE person_id IS NOT NULL;

CREATE TABLE people (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  event_count INTEGER NOT NULL
) STRICT;
CREATE INDEX people_by_event_count ON people (event_count, id);

-- `uses`: how many sides; a variant or an office goes when its last use goes.
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

-- The sides of an event as its reports together name them.
CREATE TABLE participants (
  event_id TEXT NOT NULL REFERENCES events (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  person_id TEXT,
  name TEXT, title TEXT, country TEXT, organization TEXT,
  role TEXT NOT NULL,
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;
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
  event_id TEXT NOT NULL,
  document_id TEXT NOT NULL,
  text TEXT NOT NULL,
  mode TEXT NOT NULL,
  act TEXT NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  rule TEXT NOT NULL,
  evidence TEXT NOT NULL,
  terms TEXT NOT NULL,
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
  person_id TEXT,
  PRIMARY KEY (claim_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_speakers_by_person ON claim_speakers (person_id, claim_id);

CREATE TABLE claim_topics (
  claim_id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  topic TEXT NOT NULL,
  PRIMARY KEY (claim_id, position)
) STRICT, WITHOUT ROWID;

-- Claims of one speaker that share a bucket may put forward the same proposition.
CREATE TABLE claim_buckets (
  speaker TEXT NOT NULL,
  bucket TEXT NOT NULL,
  claim_id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  PRIMARY KEY (speaker, bucket, claim_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_buckets_by_claim ON claim_buckets (claim_id);

-- Each pair stands twice, once from either side.
CREATE TABLE echoes (
  claim_id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  other_id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  score REAL NOT NULL,
  PRIMARY KEY (claim_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX echoes_by_other ON echoes (other_id);

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

CREATE VIRTUAL TABLE event_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE claim_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');

-- What became of every record there has been, at its last change: a record that is there, one that was merged
-- into another (`into_id`), or one that was withdrawn; of those that are gone why, and in words what they were.
CREATE TABLE changes (
  noun TEXT NOT NULL,
  id TEXT NOT NULL,
  added_version INTEGER NOT NULL,
  version INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('present', 'merged', 'withdrawn')),
  into_id TEXT,
  why TEXT,
  was TEXT,
  at TEXT NOT NULL,
  PRIMARY KEY (noun, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX changes_by_version ON changes (version, noun, id);

-- What was stored before it was replaced or withdrawn: the reports of a document as JSON.
CREATE TABLE revisions (
  document_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  extractor_version TEXT NOT NULL,
  reports TEXT NOT NULL,
  why TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (document_id, version)
) STRICT, WITHOUT ROWID;

-- Documents that were taken out and stay out, whoever ingests them again, until somebody restores them.
CREATE TABLE withdrawals (
  seq INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL,
  title TEXT, publisher TEXT,
  why TEXT NOT NULL,
  at TEXT NOT NULL,
  restored_why TEXT,
  restored_at TEXT
) STRICT;
CREATE UNIQUE INDEX withdrawals_in_force ON withdrawals (document_id) WHERE restored_at IS NULL;

-- What people have said is right, in the order in which they said it; the last word on a field counts. `value`
-- is JSON, and null where a correction is taken back. `other_id`: whom or what the target is said to be, or not
-- to be, the same as; '' for a field of the target itself.
CREATE TABLE corrections (
  seq INTEGER PRIMARY KEY,
  target_id TEXT NOT NULL,
  field TEXT NOT NULL,
  other_id TEXT NOT NULL,
  value TEXT,
  why TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX corrections_by_target ON corrections (target_id, field, seq);
CREATE INDEX corrections_of_pairs ON corrections (seq) WHERE other_id <> '';

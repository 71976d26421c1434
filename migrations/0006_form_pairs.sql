-- Telling forms by a word and the beginning of another one: names that may be one person's share such a pair.
-- `pair` as `namePairs` makes it of match keys.
CREATE TABLE form_pairs (
  pair TEXT NOT NULL,
  affiliation TEXT NOT NULL,
  form_id TEXT NOT NULL REFERENCES forms (id) ON DELETE CASCADE,
  PRIMARY KEY (pair, affiliation, form_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX form_pairs_by_form ON form_pairs (form_id);

INSERT OR IGNORE INTO form_pairs (pair, affiliation, form_id)
  SELECT one.token || ' ' || replace(replace(substr(other.token, 1, 1), 'e', 'i'), 'o', 'u'), one.affiliation, one.form_id
  FROM form_tokens one JOIN form_tokens other ON other.form_id = one.form_id AND other.token <> one.token
  WHERE one.telling = 1;

-- Keys of those who may write over HTTP, by the SHA-256 of each: the key itself is nowhere. A key that is revoked
-- stays on record.
CREATE TABLE keys (
  id TEXT PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,
  name TEXT NOT NULL,
  scopes TEXT NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT,
  revoked_at TEXT,
  last_used_at TEXT
) STRICT;

-- A changed document at the same address takes the place of what was there, and is asked for what that reported.
CREATE INDEX documents_by_url ON documents (url) WHERE url IS NOT NULL;
CREATE INDEX changes_by_successor ON changes (into_id) WHERE into_id IS NOT NULL;

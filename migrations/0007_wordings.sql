-- What a speaker puts forward, by its words of content: claims of one speaker in the same words share a wording,
-- so that what is said over and over is compared once.
CREATE TABLE wordings (
  seq INTEGER PRIMARY KEY,
  speaker TEXT NOT NULL,
  terms TEXT NOT NULL,
  UNIQUE (speaker, terms)
) STRICT;

CREATE TABLE claim_wordings (
  wording INTEGER NOT NULL REFERENCES wordings (seq),
  document_id TEXT NOT NULL,
  claim_id TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  PRIMARY KEY (wording, document_id, claim_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_wordings_by_claim ON claim_wordings (claim_id);

-- Wordings of one speaker that share a bucket may put forward the same proposition.
CREATE TABLE wording_buckets (
  speaker TEXT NOT NULL,
  bucket TEXT NOT NULL,
  wording INTEGER NOT NULL,
  PRIMARY KEY (speaker, bucket, wording)
) STRICT, WITHOUT ROWID;

-- Wordings of one speaker that put forward the same proposition. Each pair stands twice, once from either side.
CREATE TABLE alike_wordings (
  wording INTEGER NOT NULL,
  other INTEGER NOT NULL,
  score REAL NOT NULL,
  PRIMARY KEY (wording, other)
) STRICT, WITHOUT ROWID;

INSERT INTO wordings (speaker, terms)
  SELECT DISTINCT b.speaker, c.terms FROM claim_buckets b JOIN claims c ON c.id = b.claim_id;
INSERT INTO claim_wordings (wording, document_id, claim_id)
  SELECT DISTINCT w.seq, c.document_id, c.id FROM claim_buckets b
  JOIN claims c ON c.id = b.claim_id JOIN wordings w ON w.speaker = b.speaker AND w.terms = c.terms;
INSERT INTO wording_buckets (speaker, bucket, wording)
  SELECT DISTINCT b.speaker, b.bucket, cw.wording FROM claim_buckets b
  JOIN claim_wordings cw ON cw.claim_id = b.claim_id JOIN wordings w ON w.seq = cw.wording AND w.speaker = b.speaker;
INSERT INTO alike_wordings (wording, other, score)
  SELECT DISTINCT one.wording, other.wording, e.score FROM echoes e
  JOIN claim_wordings one ON one.claim_id = e.claim_id JOIN wordings w ON w.seq = one.wording
  JOIN claim_wordings other ON other.claim_id = e.other_id JOIN wordings v ON v.seq = other.wording
  WHERE w.speaker = v.speaker AND w.seq <> v.seq;

DROP TABLE echoes;
DROP TABLE claim_buckets;

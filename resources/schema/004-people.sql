-- Every record is a row of the same shape: its owner, its status (column shelf) and its fields as
-- JSON, or sealed. Owner and status stand in the payload as well, so that nobody moves a row.
-- owner: a person; in class_draft_row the draft. shelf: 0 finished, 1 in progress,
-- 2 deleted, to be erased when the program starts again.
CREATE TABLE person (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    owner   INTEGER REFERENCES person (id),
    shelf   INTEGER NOT NULL,
    payload BLOB NOT NULL
) STRICT;

-- Number 1 is the person at the computer.
INSERT INTO person (id, shelf, payload) VALUES (1, 0, CAST('{"shelf":0}' AS BLOB));

ALTER TABLE assessment RENAME TO assessment_3;
CREATE TABLE assessment (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    owner   INTEGER NOT NULL REFERENCES person (id),
    shelf   INTEGER NOT NULL,
    payload BLOB NOT NULL
) STRICT;
INSERT INTO assessment (id, owner, shelf, payload)
SELECT id, 1, finished_at IS NULL, CAST(json_object(
    'owner', 1, 'shelf', finished_at IS NULL, 'title', title, 'instrument', instrument_id,
    'definition', lower(hex(definition_hash)), 'form', form_id, 'target', target_id,
    'targetName', target_name, 'language', language, 'startedAt', started_at,
    'finishedAt', ifnull(finished_at, ''), 'currentItem', current_item_id,
    'answers', json((SELECT json_group_object(item_id, value) FROM answer
                     WHERE assessment_id = assessment_3.id))) AS BLOB)
FROM assessment_3;
DROP TABLE answer;
DROP TABLE assessment_3;
CREATE INDEX assessment_on ON assessment (shelf, owner);

CREATE TABLE journal_entry (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    owner   INTEGER NOT NULL REFERENCES person (id),
    shelf   INTEGER NOT NULL,
    payload BLOB NOT NULL
) STRICT;
CREATE INDEX journal_entry_on ON journal_entry (shelf, owner);

ALTER TABLE bookmark RENAME TO bookmark_3;
CREATE TABLE bookmark (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    owner   INTEGER NOT NULL REFERENCES person (id),
    shelf   INTEGER NOT NULL,
    payload BLOB NOT NULL
) STRICT;
INSERT INTO bookmark (owner, shelf, payload)
SELECT 1, 0, CAST(json_object('owner', 1, 'shelf', 0, 'link', link, 'madeAt', made_at) AS BLOB)
FROM bookmark_3 ORDER BY made_at, link DESC;
DROP TABLE bookmark_3;

ALTER TABLE reading RENAME TO reading_3;
CREATE TABLE reading (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    owner   INTEGER NOT NULL REFERENCES person (id),
    shelf   INTEGER NOT NULL,
    payload BLOB NOT NULL
) STRICT;
INSERT INTO reading (owner, shelf, payload)
SELECT 1, 0, CAST(json_object(
    'owner', 1, 'shelf', 0, 'article', article_id, 'position', text_position,
    'finished', json(iif(finished, 'true', 'false')), 'lastRead', last_read) AS BLOB)
FROM reading_3;
DROP TABLE reading_3;

ALTER TABLE highlight RENAME TO highlight_3;
CREATE TABLE highlight (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    owner   INTEGER NOT NULL REFERENCES person (id),
    shelf   INTEGER NOT NULL,
    payload BLOB NOT NULL
) STRICT;
INSERT INTO highlight (id, owner, shelf, payload)
SELECT id, 1, 0, CAST(json_object(
    'owner', 1, 'shelf', 0, 'article', article_id, 'language', language, 'start', start,
    'quotation', quotation, 'note', note, 'madeAt', made_at) AS BLOB)
FROM highlight_3;
DROP TABLE highlight_3;

ALTER TABLE practice RENAME TO practice_3;
CREATE TABLE practice (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    owner   INTEGER NOT NULL REFERENCES person (id),
    shelf   INTEGER NOT NULL,
    payload BLOB NOT NULL
) STRICT;
INSERT INTO practice (owner, shelf, payload)
SELECT 1, 0, CAST(json_object(
    'owner', 1, 'shelf', 0, 'kind', kind, 'id', id, 'box', box, 'due', due, 'times', times,
    'hits', hits) AS BLOB)
FROM practice_3;
DROP TABLE practice_3;

ALTER TABLE class_draft RENAME TO class_draft_3;
ALTER TABLE class_draft_row RENAME TO class_draft_row_3;
DROP INDEX class_draft_row_of;
CREATE TABLE class_draft (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    owner   INTEGER NOT NULL REFERENCES person (id),
    shelf   INTEGER NOT NULL,
    payload BLOB NOT NULL
) STRICT;
INSERT INTO class_draft (id, owner, shelf, payload)
SELECT id, 1, 0, CAST(json_object(
    'owner', 1, 'shelf', 0, 'instrument', instrument_id,
    'definition', lower(hex(definition_hash)), 'lowest', lowest, 'highest', highest,
    'startedAt', started_at) AS BLOB)
FROM class_draft_3;
CREATE TABLE class_draft_row (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    owner   INTEGER NOT NULL REFERENCES class_draft (id),
    shelf   INTEGER NOT NULL,
    payload BLOB NOT NULL
) STRICT;
INSERT INTO class_draft_row (id, owner, shelf, payload)
SELECT id, draft_id, 0, CAST(json_object(
    'owner', draft_id, 'shelf', 0,
    'answers', json((SELECT json_group_object(item_id, value) FROM class_draft_answer
                     WHERE row_id = class_draft_row_3.id))) AS BLOB)
FROM class_draft_row_3;
DROP TABLE class_draft_answer;
DROP TABLE class_draft_row_3;
DROP TABLE class_draft_3;
CREATE INDEX class_draft_row_on ON class_draft_row (shelf, owner);

-- The header of the vault; no row while nothing is sealed.
CREATE TABLE vault (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    header BLOB NOT NULL
) STRICT;

-- Which version each sealed row is at and its columns in clear, sealed: chunks of rows of one table,
-- and one row with an empty name that holds the versions of the chunks.
CREATE TABLE version_register (
    name    TEXT NOT NULL,
    chunk   INTEGER NOT NULL,
    payload BLOB NOT NULL,
    PRIMARY KEY (name, chunk)
) STRICT, WITHOUT ROWID;

-- What has to be done still, should the program be killed meanwhile. "renew-copies": the file and
-- its copies hold what must not be there any more.
CREATE TABLE upkeep (
    task TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

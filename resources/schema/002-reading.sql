-- What was read, marked and practised. Times are UTC in ISO 8601, dates are ISO 8601.
CREATE TABLE bookmark (
    link    TEXT PRIMARY KEY,
    made_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE reading (
    article_id    TEXT PRIMARY KEY,
    text_position INTEGER NOT NULL,
    finished      INTEGER NOT NULL,
    last_read     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE highlight (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id TEXT NOT NULL,
    language   TEXT NOT NULL,
    start      INTEGER NOT NULL,
    quotation  TEXT NOT NULL,
    note       TEXT NOT NULL,
    made_at    TEXT NOT NULL
) STRICT;

-- kind is "vignette" or "question"; box is Leitner's, 1 to 5.
CREATE TABLE practice (
    kind  TEXT NOT NULL,
    id    TEXT NOT NULL,
    box   INTEGER NOT NULL,
    due   TEXT NOT NULL,
    times INTEGER NOT NULL,
    hits  INTEGER NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

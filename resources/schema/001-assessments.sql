-- One row for each time an instrument was taken; times are UTC in ISO 8601.
CREATE TABLE assessment (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    title           TEXT NOT NULL,
    instrument_id   TEXT NOT NULL,
    definition_hash BLOB NOT NULL,
    form_id         TEXT NOT NULL,
    target_id       TEXT NOT NULL,
    target_name     TEXT NOT NULL,
    language        TEXT NOT NULL,
    started_at      TEXT NOT NULL,
    finished_at     TEXT,
    current_item_id TEXT NOT NULL
) STRICT;

-- A NULL value is an item left out on purpose; an item without a row was not reached.
CREATE TABLE answer (
    assessment_id INTEGER NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    item_id       TEXT NOT NULL,
    value         INTEGER,
    PRIMARY KEY (assessment_id, item_id)
) STRICT, WITHOUT ROWID;

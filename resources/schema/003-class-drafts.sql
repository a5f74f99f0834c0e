-- A class's paper answers while they are typed in, on the range lowest..highest of the paper.
CREATE TABLE class_draft (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    instrument_id   TEXT NOT NULL,
    definition_hash BLOB NOT NULL,
    lowest          INTEGER NOT NULL,
    highest         INTEGER NOT NULL,
    started_at      TEXT NOT NULL
) STRICT;

-- One row for each sheet of paper, in the order of their ids.
CREATE TABLE class_draft_row (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    draft_id INTEGER NOT NULL REFERENCES class_draft (id) ON DELETE CASCADE
) STRICT;

-- A NULL value is an item left out on the paper; an item without a row was not reached.
CREATE TABLE class_draft_answer (
    row_id  INTEGER NOT NULL REFERENCES class_draft_row (id) ON DELETE CASCADE,
    item_id TEXT NOT NULL,
    value   INTEGER,
    PRIMARY KEY (row_id, item_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX class_draft_row_of ON class_draft_row (draft_id);

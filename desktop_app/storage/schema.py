"""The tables, as numbered steps: a released step is never edited, a change is a new one at the end.

SQL here stays within SQLite 3.34, the oldest of the systems that Qt's own wheels run on: no STRICT, no RETURNING.
"""

_FIRST = """
CREATE TABLE jobs (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    account TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at TEXT NOT NULL,
    finished_at TEXT,
    position REAL NOT NULL,
    request_id TEXT,
    model_id TEXT NOT NULL,
    prompt TEXT NOT NULL,
    price_key TEXT NOT NULL,
    cost_usd TEXT,
    dismissed INTEGER NOT NULL,
    request TEXT NOT NULL,
    details TEXT NOT NULL
);
CREATE INDEX jobs_newest ON jobs (created_at DESC, id DESC);
CREATE INDEX jobs_by_position ON jobs (position);
CREATE INDEX jobs_by_request ON jobs (request_id) WHERE request_id IS NOT NULL;
CREATE INDEX jobs_unfinished ON jobs (position) WHERE state NOT IN ('DONE', 'FAILED', 'CANCELLED');
CREATE INDEX jobs_failed ON jobs (position) WHERE state = 'FAILED' AND dismissed = 0;
CREATE INDEX jobs_charged ON jobs (price_key, finished_at DESC) WHERE state = 'DONE' AND cost_usd IS NOT NULL;
CREATE INDEX jobs_uncharged ON jobs (finished_at) WHERE state = 'DONE' AND cost_usd IS NULL;

CREATE TABLE submissions (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    job_id TEXT NOT NULL REFERENCES jobs (id),
    account TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT,
    ending TEXT CHECK (ending IN ('accepted', 'unsent', 'refused', 'uncertain')),
    request_id TEXT,
    error_code TEXT,
    CHECK ((ended_at IS NULL) = (ending IS NULL)),
    CHECK ((ending IS 'accepted') = (request_id IS NOT NULL))
);
CREATE INDEX submissions_of_job ON submissions (job_id);
CREATE INDEX submissions_open ON submissions (number) WHERE ending IS NULL;

CREATE TABLE clips (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    job_id TEXT NOT NULL REFERENCES jobs (id),
    path TEXT NOT NULL,
    kind TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    byte_count INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    duration REAL,
    fps REAL,
    has_audio INTEGER NOT NULL,
    rating INTEGER NOT NULL,
    favourite INTEGER NOT NULL,
    tags TEXT NOT NULL,
    notes TEXT NOT NULL,
    removed_at TEXT
);
CREATE INDEX clips_of_job ON clips (job_id);
CREATE INDEX clips_newest ON clips (created_at DESC, id DESC, job_id, favourite, kind) WHERE removed_at IS NULL;

CREATE TABLE quotes (
    model_id TEXT PRIMARY KEY,
    base_price_usd TEXT NOT NULL,
    unit TEXT NOT NULL,
    note TEXT NOT NULL,
    fetched_at TEXT NOT NULL
);

CREATE VIRTUAL TABLE prompts USING fts5 (
    prompt, content = 'jobs', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER prompts_added AFTER INSERT ON jobs BEGIN
    INSERT INTO prompts (rowid, prompt) VALUES (NEW.number, NEW.prompt);
END;
CREATE TRIGGER prompts_changed AFTER UPDATE OF prompt ON jobs WHEN OLD.prompt IS NOT NEW.prompt BEGIN
    INSERT INTO prompts (prompts, rowid, prompt) VALUES ('delete', OLD.number, OLD.prompt);
    INSERT INTO prompts (rowid, prompt) VALUES (NEW.number, NEW.prompt);
END;
CREATE TRIGGER prompts_removed AFTER DELETE ON jobs BEGIN
    INSERT INTO prompts (prompts, rowid, prompt) VALUES ('delete', OLD.number, OLD.prompt);
END;

-- Paid once. Each rule is a trigger and holds whatever code asks. INSERT OR REPLACE deletes without a word to DELETE's
-- triggers, so the ones on INSERT stop it.
CREATE TRIGGER one_live_submission BEFORE INSERT ON submissions
WHEN EXISTS (
    SELECT 1 FROM submissions
    WHERE job_id = NEW.job_id AND (ending IS NULL OR ending IN ('accepted', 'uncertain'))
) BEGIN
    SELECT RAISE(ABORT, 'this job has been sent, may have been sent, or is being sent');
END;
CREATE TRIGGER submission_added_once BEFORE INSERT ON submissions
WHEN EXISTS (SELECT 1 FROM submissions WHERE id = NEW.id OR number = NEW.number) BEGIN
    SELECT RAISE(ABORT, 'this submission is written down already');
END;
CREATE TRIGGER submission_stays BEFORE DELETE ON submissions BEGIN
    SELECT RAISE(ABORT, 'a submission is never deleted');
END;
CREATE TRIGGER submission_keeps_its_facts BEFORE UPDATE ON submissions
WHEN OLD.number IS NOT NEW.number OR OLD.id IS NOT NEW.id OR OLD.job_id IS NOT NEW.job_id
    OR OLD.account IS NOT NEW.account OR OLD.started_at IS NOT NEW.started_at BEGIN
    SELECT RAISE(ABORT, 'what was sent when, for which job, never changes');
END;
CREATE TRIGGER submission_ends_once BEFORE UPDATE ON submissions
WHEN OLD.ending IS NOT NULL AND NOT (OLD.ending = 'uncertain' AND NEW.ending IS 'accepted') BEGIN
    SELECT RAISE(ABORT, 'an ended submission never changes, except that an uncertain one is found');
END;

CREATE TRIGGER job_added_once BEFORE INSERT ON jobs
WHEN EXISTS (SELECT 1 FROM jobs WHERE id = NEW.id OR number = NEW.number) BEGIN
    SELECT RAISE(ABORT, 'this job is written down already');
END;
CREATE TRIGGER job_keeps_its_identity BEFORE UPDATE ON jobs
WHEN OLD.number IS NOT NEW.number OR OLD.id IS NOT NEW.id OR OLD.account IS NOT NEW.account BEGIN
    SELECT RAISE(ABORT, 'a job keeps its id and its account');
END;
CREATE TRIGGER job_keeps_its_request BEFORE UPDATE ON jobs
WHEN OLD.request_id IS NOT NULL AND OLD.request_id IS NOT NEW.request_id BEGIN
    SELECT RAISE(ABORT, 'a request ID, once known, never changes');
END;
CREATE TRIGGER sent_is_never_unsent BEFORE UPDATE ON jobs
WHEN NEW.state IN ('HELD', 'QUEUED', 'UPLOADING', 'SUBMITTING') AND EXISTS (
    SELECT 1 FROM submissions WHERE job_id = NEW.id AND ending IN ('accepted', 'uncertain')
) BEGIN
    SELECT RAISE(ABORT, 'a job that has been sent, or may have been, is never sent again');
END;
CREATE TRIGGER submitting_is_written_down BEFORE UPDATE ON jobs
WHEN NEW.state = 'SUBMITTING'
    AND NOT EXISTS (SELECT 1 FROM submissions WHERE job_id = NEW.id AND ending IS NULL) BEGIN
    SELECT RAISE(ABORT, 'a job is submitted only with its submission open');
END;
CREATE TRIGGER submitting_ends_written_down BEFORE UPDATE ON jobs
WHEN OLD.state = 'SUBMITTING' AND NEW.state <> 'SUBMITTING'
    AND EXISTS (SELECT 1 FROM submissions WHERE job_id = NEW.id AND ending IS NULL) BEGIN
    SELECT RAISE(ABORT, 'how the submission ended is written down first');
END;
CREATE TRIGGER never_added_submitting BEFORE INSERT ON jobs WHEN NEW.state = 'SUBMITTING' BEGIN
    SELECT RAISE(ABORT, 'a job is submitted only with its submission open');
END;
CREATE TRIGGER sent_job_stays BEFORE DELETE ON jobs
WHEN EXISTS (SELECT 1 FROM submissions WHERE job_id = OLD.id) BEGIN
    SELECT RAISE(ABORT, 'a job with submissions is never deleted');
END;
"""

_SECOND = """
CREATE INDEX jobs_by_prompt ON jobs (prompt);
"""

# The library: a clip's number becomes its place in time (`clip_rows.free_number`), so that the newest of any search
# come first without sorting; `fill_library` in library_step.py gives the numbers and fills in what is new. What is
# shown is in `clips_listed`, whole; the other partial indexes are the orders and the groups. The column `tags` is empty
# from here on: columns are only ever added at the end, for salvage reads rows of every version by their places.
_THIRD = """
DROP TRIGGER prompts_added;
DROP TRIGGER prompts_changed;
DROP TRIGGER prompts_removed;
DROP TABLE prompts;
DROP INDEX clips_newest;

ALTER TABLE clips ADD COLUMN rejected INTEGER NOT NULL DEFAULT 0;
ALTER TABLE clips ADD COLUMN missing INTEGER NOT NULL DEFAULT 0;
ALTER TABLE clips ADD COLUMN binned_at TEXT;
ALTER TABLE clips ADD COLUMN model_id TEXT NOT NULL DEFAULT '';
ALTER TABLE clips ADD COLUMN prompt_key TEXT NOT NULL DEFAULT '';
ALTER TABLE clips ADD COLUMN cost REAL;
ALTER TABLE clips ADD COLUMN still TEXT NOT NULL DEFAULT '';
ALTER TABLE clips ADD COLUMN still_name TEXT NOT NULL DEFAULT '';

CREATE TABLE tags (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE
);
CREATE TABLE clip_tags (
    tag INTEGER NOT NULL REFERENCES tags (id),
    clip INTEGER NOT NULL REFERENCES clips (number) ON DELETE CASCADE,
    PRIMARY KEY (tag, clip)
) WITHOUT ROWID;
CREATE INDEX tags_of_clip ON clip_tags (clip, tag);

CREATE TABLE collections (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE
);
CREATE TABLE clip_collections (
    collection INTEGER NOT NULL REFERENCES collections (id),
    clip INTEGER NOT NULL REFERENCES clips (number) ON DELETE CASCADE,
    PRIMARY KEY (collection, clip)
) WITHOUT ROWID;
CREATE INDEX collections_of_clip ON clip_collections (clip, collection);

CREATE VIRTUAL TABLE clip_texts USING fts5 (
    prompt, file, notes, model, request_id,
    tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N*'", prefix = '1 2 3 4', columnsize = 0
);

CREATE INDEX clips_listed ON clips (
    number, kind, favourite, rejected, has_audio, missing, rating, duration, height
) WHERE removed_at IS NULL;
CREATE INDEX clips_by_prompt ON clips (prompt_key) WHERE removed_at IS NULL;
CREATE INDEX clips_by_length ON clips (duration) WHERE removed_at IS NULL;
CREATE INDEX clips_by_cost ON clips (cost) WHERE removed_at IS NULL;
CREATE INDEX clips_by_rating ON clips (rating) WHERE removed_at IS NULL;
CREATE INDEX clips_by_still ON clips (still, number, still_name) WHERE removed_at IS NULL;
CREATE INDEX clips_by_model ON clips (model_id) WHERE removed_at IS NULL;
CREATE INDEX clips_by_height ON clips (height) WHERE removed_at IS NULL;
CREATE INDEX clips_favourite ON clips (number) WHERE favourite = 1 AND removed_at IS NULL;
CREATE INDEX clips_by_content ON clips (sha256);
CREATE INDEX clips_by_path ON clips (path);
CREATE INDEX clips_removed ON clips (removed_at, binned_at) WHERE removed_at IS NOT NULL;
CREATE INDEX clips_by_size ON clips (byte_count);
CREATE INDEX clips_missing ON clips (number) WHERE missing <> 0;

CREATE TABLE sidecars_due (
    clip INTEGER PRIMARY KEY REFERENCES clips (number) ON DELETE CASCADE,
    mark INTEGER NOT NULL
);

-- The queue's own indexes
CREATE INDEX jobs_timed ON jobs (model_id, finished_at DESC) WHERE state = 'DONE';
CREATE INDEX jobs_ended ON jobs (finished_at DESC, id DESC) WHERE state IN ('FAILED', 'CANCELLED');
-- And one more rule: an unsent shot is edited in place, so what was sent, or may have been, is kept from it here too.
CREATE TRIGGER sent_stays_as_sent BEFORE UPDATE OF prompt, model_id ON jobs
WHEN (OLD.prompt IS NOT NEW.prompt OR OLD.model_id IS NOT NEW.model_id) AND EXISTS (
    SELECT 1 FROM submissions WHERE job_id = NEW.id AND (ending IS NULL OR ending IN ('accepted', 'uncertain'))
) BEGIN
    SELECT RAISE(ABORT, 'what has been sent, or may have been, is never edited');
END;
"""

LIBRARY_STEP = 3
"""The step that `fill_library` ends."""

STEPS: tuple[str, ...] = (_FIRST, _SECOND, _THIRD)

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

STEPS: tuple[str, ...] = (_FIRST, _SECOND)

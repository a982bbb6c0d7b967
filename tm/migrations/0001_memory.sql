-- The memory: collections of translation units, their translations, and the text files of
-- the project that they mirror.

CREATE TABLE collection (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    -- official, own, imported or machine
    provenance TEXT NOT NULL,
    -- points off every score
    penalty INTEGER NOT NULL CHECK (penalty BETWEEN 0 AND 100)
) STRICT;

-- A text file of the project, as it was when it was read last.
CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    collection INTEGER NOT NULL REFERENCES collection (id),
    -- relative to the project
    path TEXT NOT NULL UNIQUE,
    -- SHA-256 in hexadecimal
    hash TEXT NOT NULL
) STRICT;

CREATE INDEX file_collection ON file (collection);

-- A source text in a context. It lives as long as it has a translation.
CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    collection INTEGER NOT NULL REFERENCES collection (id),
    -- language of the source
    lang TEXT NOT NULL,
    -- text and codes as JSON
    content TEXT NOT NULL,
    -- hash of the text alone
    hash INTEGER NOT NULL,
    -- hashes of the source texts before and after; null where unknown
    previous INTEGER,
    next INTEGER,
    -- digest of language, content and context: equal units of a collection are one
    key BLOB NOT NULL,
    UNIQUE (collection, key)
) STRICT;

CREATE INDEX unit_text ON unit (lang, hash);

-- A translation of a unit.
CREATE TABLE variant (
    id INTEGER PRIMARY KEY,
    unit INTEGER NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
    -- the file of the project that holds it; null if it was imported from outside
    file INTEGER REFERENCES file (id) ON DELETE CASCADE,
    lang TEXT NOT NULL,
    content TEXT NOT NULL,
    hash INTEGER NOT NULL,
    document TEXT,
    -- date of the last change, ISO 8601
    changed TEXT,
    -- dates, people, properties and notes as JSON; null if there are none
    facts TEXT,
    -- digest of language, content, document and file: equal variants of a unit are one
    key INTEGER NOT NULL,
    UNIQUE (unit, key)
) STRICT;

CREATE INDEX variant_text ON variant (lang, hash);
CREATE INDEX variant_file ON variant (file) WHERE file IS NOT NULL;

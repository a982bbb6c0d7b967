-- Every different text once, units and translations by its number, and the index of texts by
-- their words. The program carries over the rows of the version before (see
-- src/tm/store/migrations), whose tables are called old_unit and old_variant meanwhile.

CREATE TABLE language (
    id INTEGER PRIMARY KEY,
    tag TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE text (
    id INTEGER PRIMARY KEY,
    lang INTEGER NOT NULL REFERENCES language (id),
    -- a text without codes as TEXT, one with codes as JSON in a BLOB
    content ANY NOT NULL
) STRICT;

-- Finds a text by its content. The id is a hash of language and content, its last eight bits
-- a number that tells apart texts of equal hash.
CREATE TABLE text_key (
    id INTEGER PRIMARY KEY,
    text INTEGER NOT NULL
) STRICT;

ALTER TABLE unit RENAME TO old_unit;
ALTER TABLE variant RENAME TO old_variant;
DROP INDEX unit_text;
DROP INDEX variant_text;
DROP INDEX variant_file;

-- A source text in a context. It lives as long as it has a translation.
CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    collection INTEGER NOT NULL REFERENCES collection (id),
    source INTEGER NOT NULL REFERENCES text (id),
    -- hashes of the source texts before and after; null where unknown
    previous INTEGER,
    next INTEGER,
    -- the same of the source itself, where one of its neighbours is known
    hash INTEGER
) STRICT;

CREATE INDEX unit_source ON unit (source, collection, previous, next);
CREATE INDEX unit_hash ON unit (hash) WHERE hash IS NOT NULL;

-- A translation of a unit.
CREATE TABLE variant (
    unit INTEGER NOT NULL REFERENCES unit (id),
    -- that of the text
    lang INTEGER NOT NULL,
    text INTEGER NOT NULL REFERENCES text (id),
    -- tells apart equal translations from several files or documents
    number INTEGER NOT NULL,
    document INTEGER REFERENCES document (id),
    -- the file of the project that holds it; null if it was imported from outside
    file INTEGER REFERENCES file (id),
    -- the last change, in seconds since 1970
    changed INTEGER,
    -- dates, people, properties and notes as JSON; null if there are none
    facts TEXT,
    PRIMARY KEY (unit, lang, text, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX variant_text ON variant (text);
CREATE INDEX variant_file ON variant (file) WHERE file IS NOT NULL;

-- How a file of the project looked when it was read, so that it need not be read again:
-- its size in bytes and its time of change in nanoseconds since 1970.
ALTER TABLE file ADD COLUMN size INTEGER;
ALTER TABLE file ADD COLUMN modified INTEGER;

-- The index of texts by their words: see src/tm/index. Parts do not change; a text that is in
-- none is in the tail. A text may be in the index and no longer in the memory, but never the
-- other way round.

-- The rules that the index was made by; on others it is made anew.
CREATE TABLE index_rules (
    tokeniser INTEGER NOT NULL,
    -- lowest threshold, in per cent
    minimum INTEGER NOT NULL
) STRICT;

-- Languages whose texts are all in the index.
CREATE TABLE index_language (
    lang INTEGER PRIMARY KEY
) STRICT;

-- Texts in no part: the newest, and for good those without words or with very many.
CREATE TABLE index_tail (
    lang INTEGER NOT NULL,
    text INTEGER NOT NULL,
    -- number of tokens
    length INTEGER NOT NULL,
    PRIMARY KEY (lang, text)
) STRICT, WITHOUT ROWID;

CREATE TABLE index_part (
    id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 32767),
    lang INTEGER NOT NULL,
    -- how many texts
    entries INTEGER NOT NULL,
    -- for each length: the length (2 bytes) and the first entry that has it (4 bytes)
    lengths BLOB NOT NULL
) STRICT;

-- The number of a row is the part times 2^48 plus the key.
CREATE TABLE index_key (
    id INTEGER PRIMARY KEY,
    -- how many entries have the key
    frequency INTEGER NOT NULL,
    -- for each entry that has it among its first: entry (3 bytes), position (1), signature (7);
    -- those that thresholds from 70 on need, and those that only lower ones need
    near BLOB,
    far BLOB
) STRICT;

-- The numbers of the texts that are entries, 4 bytes each. The number of a row is the part
-- times 2^48 plus the number of its first entry divided by 256.
CREATE TABLE index_entry (
    id INTEGER PRIMARY KEY,
    texts BLOB NOT NULL
) STRICT;

-- The index of words for the concordance: see src/tm/store/words. It has only the languages
-- in which somebody has searched.

CREATE TABLE word_language (
    lang INTEGER PRIMARY KEY,
    -- the last text that is in a part
    upto INTEGER NOT NULL
) STRICT;

CREATE TABLE word_part (
    id INTEGER PRIMARY KEY,
    lang INTEGER NOT NULL,
    -- all words, sorted, each followed by a line feed
    words BLOB NOT NULL
) STRICT;

-- The number of a row is the part times 2^32 plus the place of the word.
CREATE TABLE word_list (
    id INTEGER PRIMARY KEY,
    -- the entries that have the word, each as its distance from the one before, seven bits a
    -- byte, the lowest first, with the eighth bit where another byte follows
    entries BLOB NOT NULL
) STRICT;

-- The texts that are entries, from the shortest to the longest: number (4 bytes), characters (2).
-- The number of a row is the part times 2^32 plus the number of its first entry divided by 256.
CREATE TABLE word_entry (
    id INTEGER PRIMARY KEY,
    texts BLOB NOT NULL
) STRICT;

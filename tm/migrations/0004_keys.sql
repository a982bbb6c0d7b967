-- The keys of texts are shorter: 38 bits of the hash and four that tell apart texts of equal
-- hash, which SQLite keeps in six bytes. The program writes them (see src/tm/store/migrations).
DELETE FROM text_key;

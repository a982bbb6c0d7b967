-- Words are found without soft hyphens: the index of words for the concordance, which had them
-- divided there, is made anew by the next search.
DELETE FROM word_list;
DELETE FROM word_entry;
DELETE FROM word_part;
DELETE FROM word_language;

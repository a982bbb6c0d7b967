//! Concordance: where words occur in the memory, and how they were translated.

use super::Memory;
use super::fault::Result;
use super::load::{collections, lang_of, languages, serves};
use super::read::parse;
use crate::error;
use crate::model::{Content, Lang, Origin};
use crate::tm::entry::{Collection, TextHash};
use crate::tm::similarity;
use icu::casemap::CaseMapper;
use icu::properties::CodePointMapData;
use icu::properties::props::GeneralCategoryGroup;
use rusqlite::{Connection, Row};
use serde::Serialize;
use std::collections::HashMap;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// What to look for.
#[derive(Clone, Debug)]
pub struct SearchQuery {
    /// Words, all of which must occur, in any order and also as parts of words; words
    /// between quotation marks must occur in a row. Case and diacritics do not matter.
    pub text: String,
    /// The language to search in, with its varieties.
    pub lang: Lang,
    /// Only entries with a translation into this language; none for any.
    pub other: Option<Lang>,
    /// At most so many; 0 for all.
    pub limit: usize,
}

/// A place where it was found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Hit {
    pub lang: Lang,
    pub content: Content,
    /// The text that was searched: that of the content, without codes.
    pub text: String,
    /// Bytes of the text that agree with the query, in order, apart.
    pub highlights: Vec<Range<usize>>,
    /// The other languages' texts, in order of the language.
    pub translations: Vec<(Lang, Content)>,
    pub origin: Origin,
    /// The texts before and after, where the memory has them.
    pub previous: Option<String>,
    pub next: Option<String>,
}

impl Memory {
    /// Finds text. Hits that have the whole query in a row come first, then the shorter
    /// texts, then in order of the text.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn search(&self, query: &SearchQuery) -> error::Result<Vec<Hit>> {
        self.scan(query).map_err(|fault| self.fail(fault))
    }

    fn scan(&self, query: &SearchQuery) -> Result<Vec<Hit>> {
        let snapshot = self.db.unchecked_transaction()?;
        let terms = Terms::of(&query.text);
        if terms.all.is_empty() {
            return Ok(Vec::new());
        }
        let mut found = Vec::new();
        for lang in languages(&snapshot)?.iter().filter(|lang| serves(&query.lang, lang)) {
            found.extend(scan_lang(&snapshot, lang, &terms)?);
        }
        found.sort_by(|one, other| one.rank.cmp(&other.rank));
        let mut reader = Reader { db: &snapshot, collections: collections(&snapshot)? };
        let mut hits: Vec<Hit> = Vec::new();
        for place in found {
            if query.limit > 0 && hits.len() >= query.limit {
                break;
            }
            let Some(hit) = reader.hit(query, place)? else { continue };
            // Equal texts follow each other.
            let mut same = hits.iter().rev().take_while(|other| other.text == hit.text);
            if same.all(|other| *other != hit) {
                hits.push(hit);
            }
        }
        Ok(hits)
    }
}

/// A row whose text has all terms.
struct Found {
    /// Not in a row, length, text.
    rank: (bool, usize, String),
    unit: i64,
    /// The row among the translations; none if it is the source.
    variant: Option<i64>,
    lang: Lang,
    content: Content,
    highlights: Vec<Range<usize>>,
}

fn scan_lang(db: &Connection, lang: &Lang, terms: &Terms) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    for sql in [
        "SELECT id, NULL, content FROM unit WHERE lang = ?1",
        "SELECT unit, id, content FROM variant WHERE lang = ?1",
    ] {
        let mut select = db.prepare(sql)?;
        let mut rows = select.query([lang.to_string()])?;
        while let Some(row) = rows.next()? {
            let content: Content = parse(&row.get::<_, String>(2)?)?;
            let text = similarity::text(&content);
            let Some((in_a_row, highlights)) = terms.find(&text) else { continue };
            let rank = (!in_a_row, text.chars().count(), text);
            let (unit, variant, lang) = (row.get(0)?, row.get(1)?, lang.clone());
            found.push(Found { rank, unit, variant, lang, content, highlights });
        }
    }
    Ok(found)
}

/// Fills in what stands around a text.
struct Reader<'d> {
    db: &'d Connection,
    collections: HashMap<i64, Collection>,
}

impl Reader<'_> {
    fn hit(&mut self, query: &SearchQuery, found: Found) -> Result<Option<Hit>> {
        let mut others = Vec::new();
        let mut origin = Origin::default();
        let (mut previous, mut next) = (None, None);
        let mut unit = self.db.prepare_cached(
            "SELECT lang, content, collection, previous, next FROM unit WHERE id = ?1",
        )?;
        let mut rows = unit.query([found.unit])?;
        if let Some(row) = rows.next()? {
            let lang = lang_of(&row.get::<_, String>(0)?)?;
            previous = self.neighbour(&lang, row.get(3)?)?;
            next = self.neighbour(&lang, row.get(4)?)?;
            if let Some(collection) = self.collections.get(&row.get(2)?) {
                origin.collection.clone_from(&collection.name);
                origin.provenance = collection.provenance;
            }
            if found.variant.is_some() {
                others.push((lang, parse(&row.get::<_, String>(1)?)?));
            }
        }
        let mut variants = self.db.prepare_cached(
            "SELECT id, lang, content, document, changed FROM variant WHERE unit = ?1
             ORDER BY changed DESC, id",
        )?;
        let mut rows = variants.query([found.unit])?;
        while let Some(row) = rows.next()? {
            let this = found.variant == Some(row.get(0)?);
            if this || origin.document.is_none() && found.variant.is_none() {
                origin.document = row.get(3)?;
                origin.changed = row.get(4)?;
            }
            let lang = lang_of(&row.get::<_, String>(1)?)?;
            // Beside a translation, the others into its own language are no translations.
            if !this && lang != found.lang {
                others.push((lang, parse(&row.get::<_, String>(2)?)?));
            }
        }
        if let Some(wanted) = &query.other {
            others.retain(|(lang, _)| serves(wanted, lang));
        }
        others.sort_by(|one, other| one.0.cmp(&other.0));
        others.dedup();
        let Found { rank: (_, _, text), lang, content, highlights, .. } = found;
        let translations = others;
        let hit = Hit { lang, content, text, highlights, translations, origin, previous, next };
        Ok((!hit.translations.is_empty()).then_some(hit))
    }

    /// The text that has a hash, if the memory holds it.
    fn neighbour(&self, lang: &Lang, hash: Option<i64>) -> Result<Option<String>> {
        let Some(hash) = hash.filter(|hash| TextHash(*hash) != TextHash::of("")) else {
            return Ok(None);
        };
        let select = "SELECT content FROM unit WHERE lang = ?1 AND hash = ?2 ORDER BY id LIMIT 1";
        let mut select = self.db.prepare_cached(select)?;
        let text = |row: &Row<'_>| row.get::<_, String>(0);
        let mut rows = select.query_map((lang.to_string(), hash), text)?;
        match rows.next() {
            Some(json) => Ok(Some(similarity::text(&parse(&json?)?))),
            None => Ok(None),
        }
    }
}

/// The words and phrases of a query, folded.
struct Terms {
    all: Vec<String>,
    /// The query as one phrase.
    whole: String,
}

impl Terms {
    fn of(query: &str) -> Self {
        let spaced = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut all = Vec::new();
        let mut whole = Vec::new();
        for (index, part) in query.split(['"', '“', '”', '„']).enumerate() {
            let folded = spaced(&Folded::of(part).text);
            // What follows the first mark, the third … stands between two of them.
            if index % 2 == 1 {
                all.push(folded.clone());
            } else {
                all.extend(folded.split(' ').map(str::to_owned));
            }
            whole.push(folded);
        }
        all.retain(|term| !term.is_empty());
        all.sort();
        all.dedup();
        Terms { all, whole: spaced(&whole.join(" ")) }
    }

    /// Whether the whole query stands in a row, and where its terms stand; none if one is
    /// missing.
    fn find(&self, text: &str) -> Option<(bool, Vec<Range<usize>>)> {
        let folded = Folded::of(text);
        let mut places = Vec::new();
        for term in &self.all {
            let before = places.len();
            places.extend(folded.places(term));
            if places.len() == before {
                return None;
            }
        }
        places.sort_by_key(|place: &Range<usize>| (place.start, place.end));
        let mut apart: Vec<Range<usize>> = Vec::new();
        for place in places {
            match apart.last_mut() {
                Some(last) if place.start < last.end => last.end = last.end.max(place.end),
                _ => apart.push(place),
            }
        }
        Some((folded.text.contains(&self.whole), apart))
    }
}

/// A text without case and diacritics, every white space a single space, and where each of
/// its bytes comes from.
struct Folded {
    text: String,
    /// For every byte of `text` the bytes of the original it came from.
    origins: Vec<Range<usize>>,
}

impl Folded {
    fn of(text: &str) -> Self {
        let mapper = CaseMapper::new();
        let categories = CodePointMapData::<icu::properties::props::GeneralCategory>::new();
        let mut folded = Folded { text: String::with_capacity(text.len()), origins: Vec::new() };
        let mut buffer = [0; 4];
        for (at, c) in text.char_indices() {
            let origin = at..at + c.len_utf8();
            if c.is_ascii() && !c.is_ascii_whitespace() {
                folded.push(c.to_ascii_lowercase(), origin);
                continue;
            }
            if c.is_whitespace() {
                folded.push_space(origin);
                continue;
            }
            let mut bare = false;
            for c in mapper.fold_string(c.encode_utf8(&mut buffer)).nfd() {
                if !GeneralCategoryGroup::Mark.contains(categories.get(c)) {
                    folded.push(plain_letter(c), origin.clone());
                    bare = true;
                }
            }
            if !bare {
                // A mark of its own belongs to the letter before it.
                folded.extend_last(origin.end);
            }
        }
        folded
    }

    fn push(&mut self, c: char, origin: Range<usize>) {
        self.text.push(c);
        self.origins.resize(self.text.len(), origin);
    }

    fn push_space(&mut self, origin: Range<usize>) {
        if self.text.ends_with(' ') {
            self.extend_last(origin.end);
        } else {
            self.push(' ', origin);
        }
    }

    fn extend_last(&mut self, end: usize) {
        if let Some(last) = self.origins.last_mut() {
            last.end = end;
        }
    }

    /// Where a folded term stands in the original.
    fn places<'a>(&'a self, term: &'a str) -> impl Iterator<Item = Range<usize>> + 'a {
        self.text.match_indices(term).filter_map(|(at, found)| {
            let start = self.origins.get(at)?.start;
            let end = self.origins.get(at + found.len().checked_sub(1)?)?.end;
            Some(start..end)
        })
    }
}

/// Letters of European languages whose stroke or bar is no combining mark, and apostrophes
/// and hyphens in their plain form.
fn plain_letter(c: char) -> char {
    match c {
        'ø' => 'o',
        'đ' | 'ð' => 'd',
        'ł' => 'l',
        'ħ' => 'h',
        'ŧ' => 't',
        'ı' => 'i',
        '’' | '‘' => '\'',
        '‐' | '‑' => '-',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(query: &str, text: &str) -> Option<Vec<String>> {
        let (_, places) = Terms::of(query).find(text)?;
        Some(places.into_iter().map(|place| text[place].to_owned()).collect())
    }

    #[test]
    fn case_and_diacritics_do_not_matter() {
        assert_eq!(
            marked("resume", "Le RÉSUMÉ, re\u{301}sume\u{301}."),
            Some(vec!["RÉSUMÉ".to_owned(), "re\u{301}sume\u{301}".to_owned()])
        );
        assert_eq!(marked("STRASSE", "die Straße"), Some(vec!["Straße".to_owned()]));
        assert_eq!(marked("zazolc", "zażółć"), Some(vec!["zażółć".to_owned()]));
        assert_eq!(marked("οδος", "ΟΔΌΣ"), Some(vec!["ΟΔΌΣ".to_owned()]));
    }

    #[test]
    fn words_in_any_order_and_phrases_in_a_row() {
        assert!(marked("law draft", "the draft law").is_some());
        assert_eq!(marked("\"law draft\"", "the draft law"), None);
        assert_eq!(marked("\"draft law\"", "the draft\n  law"), Some(vec!["draft\n  law".into()]));
        assert_eq!(marked("law missing", "the draft law"), None);
    }

    #[test]
    fn overlapping_terms_are_marked_once() {
        assert_eq!(marked("dra raft", "a draft"), Some(vec!["draft".to_owned()]));
    }
}

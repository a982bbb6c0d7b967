//! Finding the texts that are like a query: through the index, or by looking at all of them.

use super::Memory;
use super::fault::Result;
use super::index::{Lookup, Near};
use super::likeness::{Asked, Hit, KnownTexts, scan};
use super::load::Found;
use super::texts;
use crate::error;
use crate::model::{Content, Lang, Match};
use crate::tm::adapt::Parts;
use crate::tm::index::{self, Counters};
use crate::tm::matching::{ADAPTED, Like, Matcher, OriginPenalties, Query};
use crate::tm::regions::steps;
use crate::tm::similarity;
use rusqlite::Transaction;
use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

/// Reading the whole index costs as much, for so many entries, as looking one query up in it;
/// measured with `scripts/bench-memory`.
const ENTRIES_A_QUERY: usize = 16;
/// Bytes of the file that may be seen in place.
const MAPPED: i64 = 16 << 30;
/// So many texts are remembered from one batch of queries to the next.
const REMEMBERED: usize = 100_000;

/// Finds matches from one language into others, for as many queries as one likes. It sees the
/// memory as it was when the finder was made; until it is dropped, nothing else may be done
/// with the same [`Memory`].
pub struct Finder<'m> {
    memory: &'m Memory,
    /// Keeps what is read in step with itself.
    _snapshot: Transaction<'m>,
    from: Lang,
    to: Vec<Lang>,
    penalties: OriginPenalties,
    sources: Vec<SourceLang<'m>>,
    known: KnownTexts<'m>,
    asked: usize,
}

/// A language to match from: the one asked for, or a variety of it.
struct SourceLang<'m> {
    lang: i64,
    lookup: Option<Lookup<'m>>,
    /// Texts in no part of the index, with their number of tokens.
    tail: Vec<(u32, usize)>,
}

impl Memory {
    /// Makes ready to find matches from one language into others.
    ///
    /// A language also takes its regional varieties, and a regional one the language and its
    /// other varieties, at a small penalty for each step between them.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn finder(
        &self,
        from: &Lang,
        to: &[Lang],
        penalties: OriginPenalties,
    ) -> error::Result<Finder<'_>> {
        self.open_finder(from, to, penalties).map_err(|fault| self.fail(fault))
    }

    /// The matches for one query. Whoever has several asks a [`Finder`].
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn find(&self, from: &Lang, to: &Lang, query: &Query<'_>) -> error::Result<Vec<Match>> {
        let to = std::slice::from_ref(to);
        let mut finder = self.finder(from, to, OriginPenalties::default())?;
        Ok(finder.matcher(&[query.content], query.minimum, query.limit)?.find(&to[0], query))
    }

    fn open_finder(
        &self,
        from: &Lang,
        to: &[Lang],
        penalties: OriginPenalties,
    ) -> Result<Finder<'_>> {
        // Lists and texts lie all over the file: seen in place they cost a third of being read.
        self.db.pragma_update(None, "mmap_size", MAPPED)?;
        let snapshot = self.db.unchecked_transaction()?;
        let mut sources = Vec::new();
        let mut langs: Vec<(i64, Lang)> = texts::languages(&snapshot)?.into_iter().collect();
        langs.sort();
        for (lang, _) in langs.into_iter().filter(|(_, lang)| steps(from, lang).is_some()) {
            let lookup = Lookup::open(&self.db, lang)?;
            let tail = lookup.as_ref().map(Lookup::tail).transpose()?.unwrap_or_default();
            sources.push(SourceLang { lang, lookup, tail });
        }
        Ok(Finder {
            memory: self,
            _snapshot: snapshot,
            from: from.clone(),
            to: to.to_vec(),
            penalties,
            sources,
            known: KnownTexts::new(&self.db)?,
            asked: 0,
        })
    }
}

impl Finder<'_> {
    /// Everything that is needed to answer these queries at a threshold of at least `minimum`
    /// per cent, with at most `limit` matches each; 0 for all.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn matcher(
        &mut self,
        queries: &[&Content],
        minimum: u8,
        limit: usize,
    ) -> error::Result<Matcher> {
        self.prepare(queries, minimum, limit).map_err(|fault| self.memory.fail(fault))
    }

    /// How much of the index was looked at for the queries so far.
    pub fn counters(&self) -> Counters {
        let counters = self.sources.iter().filter_map(|source| source.lookup.as_ref());
        counters.fold(Counters::default(), |all, lookup| Counters {
            touched: all.touched + lookup.counters.touched,
            candidates: all.candidates + lookup.counters.candidates,
        })
    }

    /// Reads everything into memory that thresholds of 70 per cent and more need to find what
    /// is like a text. Large batches of queries have it done where it saves time.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn read_all(&mut self) -> error::Result<()> {
        let mut read = || -> Result<()> {
            for source in &mut self.sources {
                source.lookup.as_mut().map_or(Ok(()), Lookup::read_all)?;
            }
            Ok(())
        };
        read().map_err(|fault| self.memory.fail(fault))
    }

    /// For each text, how many tokens in a hundred it shares with those of the memory that
    /// reach `minimum` per cent: retrieval alone, without translations and without penalties.
    /// In no order; texts that say the same in several varieties of the language come as often.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn bases(&mut self, texts: &[&str], minimum: u8) -> error::Result<Vec<Vec<u8>>> {
        let minimum = usize::from(minimum.min(100));
        let asked = texts.iter().map(|text| Asked::new((*text).to_owned(), minimum));
        let all: Vec<Asked> = asked.collect();
        let mut retrieve = || -> Result<Vec<Vec<u8>>> {
            let mut found = Found::new(&self.memory.db, &self.from, &self.to)?;
            let mut bases = Vec::with_capacity(all.len());
            for (asked, mut hits) in all.iter().zip(self.hits(&all)?) {
                self.verify(asked, &mut hits, &mut found)?;
                bases.push(hits.into_iter().filter_map(|hit| hit.base).collect());
            }
            Ok(bases)
        };
        retrieve().map_err(|fault| self.memory.fail(fault))
    }

    /// For each query, the texts that may be like it.
    fn hits(&mut self, all: &[Asked]) -> Result<Vec<Vec<Hit>>> {
        let mut hits: Vec<Vec<Hit>> = vec![Vec::new(); all.len()];
        self.asked += all.len();
        for mut source in std::mem::take(&mut self.sources) {
            self.search(&mut source, all, &mut hits)?;
            self.sources.push(source);
        }
        Ok(hits)
    }

    fn prepare(&mut self, queries: &[&Content], minimum: u8, limit: usize) -> Result<Matcher> {
        self.known.shrink(REMEMBERED);
        let mut asked: HashMap<Box<str>, usize> = HashMap::new();
        let mut all = Vec::new();
        for query in queries {
            let text = similarity::text(query);
            if !asked.contains_key(text.as_str()) {
                asked.insert(text.as_str().into(), all.len());
                let parts = Parts::of(&Content::text(text.as_str()), &self.from);
                all.push(Asked::new(text, usize::from(minimum.min(100))).adaptable(parts));
            }
        }
        let hits = self.hits(&all)?;
        let mut found = Found::new(&self.memory.db, &self.from, &self.to)?;
        let mut like = Vec::with_capacity(all.len());
        for (asked, mut hits) in all.iter().zip(hits) {
            if limit == 0 || asked.parts.is_some() {
                self.verify(asked, &mut hits, &mut found)?;
            }
            if let Some(parts) = &asked.parts {
                hits = self.raise((parts, minimum), hits, &mut found)?;
            }
            like.push(self.load((asked, limit), hits, &mut found)?);
        }
        let hits = asked.into_iter().map(|(text, at)| (text, std::mem::take(&mut like[at])));
        Ok(found.matcher(hits.collect(), minimum, self.penalties))
    }

    /// Leaves the texts whose base reaches the threshold.
    fn verify(&mut self, asked: &Asked, hits: &mut Vec<Hit>, found: &mut Found<'_>) -> Result<()> {
        // Gathered first, so that those of many are on their way from memory at once.
        let (mut tokens, mut places) = (Vec::new(), Vec::with_capacity(hits.len()));
        for hit in hits.iter() {
            let start = tokens.len();
            places.push(self.tokens(*hit)?.map(|own| {
                tokens.extend_from_slice(own);
                start..tokens.len()
            }));
        }
        let mut verified = Vec::with_capacity(hits.len());
        for (hit, place) in hits.drain(..).zip(places) {
            let base = match hit.base {
                None => {
                    let tokens = place.map(|place| &tokens[place]);
                    compare(asked, (hit, tokens), found)?
                }
                known => known,
            };
            verified.extend(base.map(|base| Hit { base: Some(base), most: base, ..hit }));
        }
        *hits = verified;
        Ok(())
    }

    fn base(&mut self, asked: &Asked, hit: Hit, found: &mut Found<'_>) -> Result<Option<u8>> {
        if hit.base.is_some() {
            return Ok(hit.base);
        }
        compare(asked, (hit, self.tokens(hit)?), found)
    }

    /// The tokens of a text; none if there is no such text any more.
    fn tokens(&mut self, hit: Hit) -> Result<Option<&[u32]>> {
        let source = self.sources.iter().find(|source| source.lang == hit.lang);
        match (hit.place, source.and_then(|source| source.lookup.as_ref())) {
            (Some(place), Some(lookup)) => Ok(Some(lookup.tokens(place))),
            _ => self.known.tokens(hit.text, hit.lang),
        }
    }

    /// Raises what a match can score if it differs from the query only in what can be adapted,
    /// and leaves out those that are there for nothing else.
    fn raise(
        &self,
        (parts, minimum): (&Parts, u8),
        hits: Vec<Hit>,
        found: &mut Found<'_>,
    ) -> Result<Vec<Hit>> {
        let mut left = Vec::with_capacity(hits.len());
        for hit in hits {
            let base = hit.base.unwrap_or_default();
            let is_variant = base < 100 && {
                let content = found.content(i64::from(hit.text))?;
                let own = Content::text(similarity::text(&content));
                Parts::of(&own, &self.from).is_variant_of(parts)
            };
            if is_variant {
                left.push(Hit { most: hit.most.max(ADAPTED), ..hit });
            } else if base >= minimum {
                left.push(hit);
            }
        }
        Ok(left)
    }

    /// Loads the texts like one query, the likest first, until the rest cannot be among the
    /// best. One is compared when it is the next by what it may have at most, and loaded when
    /// it still is by what it has.
    fn load(
        &mut self,
        (asked, limit): (&Asked, usize),
        hits: Vec<Hit>,
        found: &mut Found<'_>,
    ) -> Result<Vec<Like>> {
        let next = |hit: Hit| (hit.most, hit.base, Reverse(hit.text), hit.lang, hit.place);
        let mut queue: BinaryHeap<_> = hits.into_iter().map(next).collect();
        // For each language, the least scores of the best so far.
        let mut best: Vec<Vec<u8>> = vec![Vec::new(); self.to.len()];
        let mut loaded = Vec::new();
        while let Some((most, base, Reverse(text), lang, place)) = queue.pop() {
            let hit = Hit { text, lang, base, most, place };
            let settled = |most: u8| {
                let above = |best: &Vec<u8>| best.len() >= limit && best[limit - 1] > most;
                limit > 0 && best.iter().all(above)
            };
            if settled(most) {
                break;
            }
            if base.is_none() {
                let base = self.base(asked, hit, found)?;
                queue.extend(base.map(|most| next(Hit { base, most, ..hit })));
                continue;
            }
            let like = found.text(hit, asked.analysis())?;
            // At most one point more for codes, which the query may have or not.
            let score = like.similarity.score().saturating_sub(1);
            for (best, points) in best.iter_mut().zip(found.least_penalties(&like, &self.penalties))
            {
                if let Some(points) = points {
                    best.push(score.saturating_sub(points));
                    best.sort_unstable_by_key(|score| Reverse(*score));
                    best.truncate(limit);
                }
            }
            loaded.push(like);
        }
        Ok(loaded)
    }

    /// Adds the texts in one language that are like the queries.
    fn search(
        &mut self,
        source: &mut SourceLang<'_>,
        all: &[Asked],
        hits: &mut [Vec<Hit>],
    ) -> Result<()> {
        let minimum = all.iter().map(|asked| asked.threshold.minimum).min().unwrap_or(100);
        let indexed = source.lookup.as_mut().filter(|_| minimum >= index::MINIMUM);
        let Some(lookup) = indexed else {
            return scan(&self.memory.db, source.lang, all, hits);
        };
        if self.asked.saturating_mul(ENTRIES_A_QUERY) > lookup.entries() && minimum >= index::NEAR {
            lookup.read_all()?;
        }
        let mut near = Vec::new();
        for (asked, hits) in all.iter().zip(hits) {
            near.clear();
            lookup.near(&asked.keys, asked.threshold, &mut near)?;
            let lengths = asked.threshold.lengths(asked.tokens.len());
            let fits = |length: usize| match asked.tokens.is_empty() {
                true => length == 0,
                false => lengths.contains(&length),
            };
            let tail = source.tail.iter().filter(|(_, length)| fits(*length));
            near.extend(tail.map(|(text, _)| Near { text: *text, most: 100, place: None }));
            near.sort_unstable_by_key(|near| (near.text, Reverse(near.most)));
            // Of two bounds one may be that of another text, which had the number before.
            near.dedup_by_key(|near| near.text);
            let lang = source.lang;
            hits.extend(near.iter().map(|near| {
                let Near { text, most, place } = *near;
                Hit { text, lang, base: None, most, place }
            }));
        }
        Ok(())
    }
}

/// The base of a text with these tokens, if it reaches the threshold; none, too, if there is no
/// such text any more.
fn compare(
    asked: &Asked,
    (hit, tokens): (Hit, Option<&[u32]>),
    found: &mut Found<'_>,
) -> Result<Option<u8>> {
    let Some(tokens) = tokens else { return Ok(None) };
    match (asked.tokens.is_empty(), tokens.is_empty()) {
        (false, false) => Ok(asked.base(tokens)),
        (true, true) => {
            let content = found.content(i64::from(hit.text))?;
            Ok(asked.base_without_tokens(&similarity::text(&content)))
        }
        _ => Ok(None),
    }
}

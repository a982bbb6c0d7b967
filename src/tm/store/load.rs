//! Reading where the texts that were found occur, and how they were translated.

use super::fault::{Fault, Result};
use super::likeness::Hit;
use super::texts::{self, Stored};
use super::write::provenance_of;
use crate::model::{Content, Lang};
use crate::tm::entry::{Collection, Context, TextHash, detached};
use crate::tm::matching::{
    Like, Matcher, Occurrence, OriginPenalties, RowMap, Target, Targets, Text, origin_penalties,
};
use crate::tm::regions::steps;
use crate::tm::similarity::{Analysis, compare_texts};
use rusqlite::{CachedStatement, Connection, OptionalExtension, Row};
use std::collections::HashMap;
use std::sync::Arc;

/// What was found for a number of queries, on its way into a [`Matcher`].
pub(super) struct Found<'d> {
    pub(super) db: &'d Connection,
    from: Lang,
    /// The languages that serve for it, and how far they are from it.
    near: HashMap<i64, u8>,
    pub(super) langs: HashMap<i64, Lang>,
    collections: HashMap<i64, Collection>,
    /// For each language asked for, the languages whose texts may be offered, and how far they
    /// are from it.
    pub(super) to: Vec<(Lang, HashMap<i64, u8>)>,
    places: RowMap<usize>,
    texts: Vec<Text>,
    pub(super) occurrences: Vec<Occurrence>,
    pub(super) targets: HashMap<Lang, Targets>,
    /// Units whose translations are loaded, with their source.
    pub(super) units: RowMap<UnitRow>,
    contents: RowMap<Arc<Content>>,
    documents: RowMap<Option<Arc<str>>>,
    select: Selects<'d>,
}

/// The statements that every text takes.
struct Selects<'d> {
    units_of_source: CachedStatement<'d>,
    units_of_variant: CachedStatement<'d>,
    variants: CachedStatement<'d>,
    content: CachedStatement<'d>,
}

impl<'d> Selects<'d> {
    fn new(db: &'d Connection) -> Result<Self> {
        Ok(Selects {
            units_of_source: db.prepare_cached(
                "SELECT collection, source, ?2, previous, next, id FROM unit WHERE source = ?1",
            )?,
            units_of_variant: db.prepare_cached(
                "SELECT lang, text, document, changed, unit FROM variant WHERE text = ?1
                 ORDER BY unit, lang, number",
            )?,
            variants: db.prepare_cached(VARIANTS)?,
            content: db.prepare_cached("SELECT content FROM text WHERE id = ?1")?,
        })
    }
}

/// The translations of a unit.
const VARIANTS: &str = "SELECT lang, text, document, changed FROM variant WHERE unit = ?1
                        ORDER BY lang, text, number";

/// A unit of the memory.
#[derive(Clone, Debug)]
pub(super) struct UnitRow {
    pub collection: i64,
    pub source: i64,
    pub source_lang: i64,
    context: Context,
}

/// A translation of the memory.
pub(super) struct VariantRow {
    pub lang: i64,
    pub text: i64,
    pub document: Option<i64>,
    pub changed: Option<i64>,
}

impl<'d> Found<'d> {
    pub fn new(db: &'d Connection, from: &Lang, to: &[Lang]) -> Result<Self> {
        let langs = texts::languages(db)?;
        let near = |steps: &dyn Fn(&Lang) -> Option<u8>| {
            let near = langs.iter().filter_map(|(number, lang)| Some((*number, steps(lang)?)));
            near.collect::<HashMap<i64, u8>>()
        };
        let serving = |to: &Lang| (to.clone(), near(&|lang| steps_to_target(from, to, lang)));
        let akin = |to: &Lang| {
            let akin = to.language() == from.language();
            (to.clone(), Targets { akin, ..Targets::default() })
        };
        Ok(Found {
            db,
            from: from.clone(),
            near: near(&|lang| steps(from, lang)),
            to: to.iter().map(serving).collect(),
            targets: to.iter().map(akin).collect(),
            langs,
            collections: collections(db)?,
            places: RowMap::default(),
            texts: Vec::new(),
            occurrences: Vec::new(),
            units: RowMap::default(),
            contents: RowMap::default(),
            documents: RowMap::default(),
            select: Selects::new(db)?,
        })
    }

    /// Takes a text that is like a query, with all its occurrences and translations.
    pub fn text(&mut self, hit: Hit, asked: &Analysis) -> Result<Like> {
        let text = i64::from(hit.text);
        let place = match self.places.get(&text) {
            Some(place) => *place,
            None => self.new_text(text, hit.lang)?,
        };
        let similarity = compare_texts(asked, &self.texts[place].analysis);
        Ok(Like { place, similarity })
    }

    /// The place of a text that was not taken before.
    fn new_text(&mut self, text: i64, lang: i64) -> Result<usize> {
        let place = self.texts.len();
        self.places.insert(text, place);
        let begin = self.occurrences.len();
        let regional = self.near.get(&lang).copied().unwrap_or(0);
        for unit in self.units_of_source(text, lang)? {
            let context = self.units.get(&unit).map_or_else(Context::default, |it| it.context);
            self.occurrences.push(Occurrence {
                unit,
                is_source: true,
                regional,
                context,
                document: None,
                changed: None,
            });
        }
        for (unit, variant) in self.units_of_variant(text)? {
            let document = self.document(variant.document)?;
            self.occurrences.push(Occurrence {
                unit,
                is_source: false,
                regional,
                context: Context::default(),
                document,
                changed: variant.changed,
            });
        }
        let content = self.content(text)?;
        let analysis = Analysis::of(&content);
        let occurrences = begin..self.occurrences.len();
        self.pivots(place, occurrences.clone())?;
        self.texts.push(Text { content, analysis, occurrences });
        Ok(place)
    }

    /// The points that the origin of a text's translations into each of the languages costs
    /// at least; none where there is no direct translation.
    pub fn least_penalties(
        &self,
        like: &Like,
        penalties: &OriginPenalties,
    ) -> impl Iterator<Item = Option<u8>> {
        let text = self.texts.get(like.place);
        self.to.iter().map(move |(lang, _)| {
            let targets = self.targets.get(lang)?;
            let occurrences = &self.occurrences[text?.occurrences.clone()];
            let pairs =
                occurrences.iter().filter(|at| !targets.akin || at.regional == 0).flat_map(|at| {
                    let targets = targets.by_unit.get(&at.unit).into_iter().flatten();
                    targets.map(move |target| (at, target))
                });
            let points = pairs.map(|(occurrence, target)| {
                let all = origin_penalties(penalties, &self.collections, occurrence, target);
                all.iter().fold(0_u8, |all, penalty| all.saturating_add(penalty.points))
            });
            points.min()
        })
    }

    pub fn matcher(
        self,
        hits: HashMap<Box<str>, Vec<Like>>,
        minimum: u8,
        penalties: OriginPenalties,
    ) -> Matcher {
        Matcher {
            minimum,
            penalties,
            collections: self.collections,
            hits,
            from: self.from,
            texts: self.texts,
            occurrences: self.occurrences,
            targets: self.targets,
        }
    }

    /// The units translated from a text, with their translations loaded.
    fn units_of_source(&mut self, text: i64, lang: i64) -> Result<Vec<i64>> {
        let select = &mut self.select.units_of_source;
        let rows = select.query_map([text, lang], |row| Ok((row.get(5)?, UnitRow::of(row)?)))?;
        let mut rows = rows.collect::<rusqlite::Result<Vec<(i64, UnitRow)>>>()?;
        // Cheaper than by SQLite, which finds them in another order.
        rows.sort_unstable_by_key(|(unit, _)| *unit);
        let units = rows.iter().map(|(unit, _)| *unit).collect();
        for (unit, row) in rows {
            if !self.units.contains_key(&unit) {
                self.unit(unit, row)?;
            }
        }
        Ok(units)
    }

    fn units_of_variant(&mut self, text: i64) -> Result<Vec<(i64, VariantRow)>> {
        let select = &mut self.select.units_of_variant;
        let rows = select.query_map([text], |row| Ok((row.get(4)?, VariantRow::of(row)?)))?;
        let rows = rows.collect::<rusqlite::Result<Vec<(i64, VariantRow)>>>()?;
        for (unit, _) in &rows {
            if !self.units.contains_key(unit) {
                self.unit(*unit, self.unit_row(*unit)?)?;
            }
        }
        Ok(rows)
    }

    /// Loads the translations of a unit, its source among them.
    fn unit(&mut self, unit: i64, row: UnitRow) -> Result<()> {
        self.units.insert(unit, row.clone());
        let source =
            VariantRow { lang: row.source_lang, text: row.source, document: None, changed: None };
        // Otherwise the text that is matched is no source either.
        let from_serves = self.near.contains_key(&row.source_lang);
        let variants = self.select.variants.query_map([unit], VariantRow::of)?;
        let mut variants = variants.collect::<rusqlite::Result<Vec<_>>>()?;
        variants.push(source);
        let targets = variants.into_iter().map(|variant| {
            let is_source = variant.text == row.source && variant.lang == row.source_lang;
            (variant, is_source)
        });
        for (variant, is_source) in targets {
            for at in 0..self.to.len() {
                if self.to[at].1.contains_key(&variant.lang) {
                    let mut target = self.target(at, &row, &variant)?;
                    target.is_source = is_source;
                    if !is_source && !from_serves {
                        let lang = self.langs.get(&row.source_lang).cloned();
                        let source = self.content(row.source)?;
                        target.via = lang.map(|lang| (lang, source));
                    }
                    let lang = &self.to[at].0;
                    if let Some(targets) = self.targets.get_mut(lang) {
                        targets.by_unit.entry(unit).or_default().push(target);
                    }
                }
            }
        }
        Ok(())
    }

    pub(super) fn unit_row(&self, unit: i64) -> Result<UnitRow> {
        let mut select = self.db.prepare_cached(
            "SELECT unit.collection, unit.source, text.lang, unit.previous, unit.next
             FROM unit JOIN text ON text.id = unit.source WHERE unit.id = ?1",
        )?;
        Ok(select.query_row([unit], UnitRow::of)?)
    }

    pub(super) fn target(
        &mut self,
        to: usize,
        unit: &UnitRow,
        variant: &VariantRow,
    ) -> Result<Target> {
        Ok(Target {
            regional: self.to[to].1.get(&variant.lang).copied().unwrap_or(0),
            is_source: false,
            collection: unit.collection,
            content: self.content(variant.text)?,
            document: self.document(variant.document)?,
            changed: variant.changed,
            via: None,
        })
    }

    pub(super) fn content(&mut self, text: i64) -> Result<Arc<Content>> {
        if let Some(content) = self.contents.get(&text) {
            return Ok(content.clone());
        }
        let select = &mut self.select.content;
        let content = select.query_row([text], |row| Ok(Stored::read(row.get_ref(0)?)))??;
        // What a `sub` of TMX is would be taken for a unit of the document at hand.
        let content = Arc::new(detached(content));
        self.contents.insert(text, content.clone());
        Ok(content)
    }

    fn document(&mut self, document: Option<i64>) -> Result<Option<Arc<str>>> {
        let Some(document) = document else { return Ok(None) };
        if let Some(name) = self.documents.get(&document) {
            return Ok(name.clone());
        }
        let select = "SELECT name FROM document WHERE id = ?1";
        let name: Option<String> =
            self.db.query_row(select, [document], |row| row.get(0)).optional()?;
        let name: Option<Arc<str>> = name.map(Arc::from);
        self.documents.insert(document, name.clone());
        Ok(name)
    }
}

impl UnitRow {
    /// From the columns `collection`, `source`, its language, `previous` and `next`.
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        let hash =
            |at: usize| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(at)?.map(TextHash));
        let context = Context { previous: hash(3)?, next: hash(4)? };
        let (collection, source, source_lang) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok(UnitRow { collection, source, source_lang, context })
    }
}

impl VariantRow {
    /// From the columns `lang`, `text`, `document` and `changed`.
    pub fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        let (lang, text) = (row.get(0)?, row.get(1)?);
        Ok(VariantRow { lang, text, document: row.get(2)?, changed: row.get(3)? })
    }
}

pub(super) fn variants(db: &Connection, unit: i64) -> Result<Vec<VariantRow>> {
    let mut select = db.prepare_cached(VARIANTS)?;
    let rows = select.query_map([unit], VariantRow::of)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How far translations in `found` are from `target`; none if they may not be offered.
fn steps_to_target(from: &Lang, target: &Lang, found: &Lang) -> Option<u8> {
    // Between two varieties of one language a third is no substitute.
    steps(target, found).filter(|steps| target.language() != from.language() || *steps == 0)
}

/// True if a language is meant where another is named: itself and its varieties, and of a variety
/// the language. For matches more may serve; see [`steps`].
pub(super) fn serves(asked: &Lang, found: &Lang) -> bool {
    let (asked, found) = (asked.identifier(), found.identifier());
    let alike =
        |one: Option<&str>, other: Option<&str>| one.is_none() || other.is_none() || one == other;
    asked.language == found.language
        && alike(
            asked.script.as_ref().map(|script| script.as_str()),
            found.script.as_ref().map(|script| script.as_str()),
        )
        && alike(
            asked.region.as_ref().map(|region| region.as_str()),
            found.region.as_ref().map(|region| region.as_str()),
        )
}

pub(super) fn lang_of(text: &str) -> Result<Lang> {
    Lang::parse(text).map_err(|unknown| Fault::Row(unknown.to_string()))
}

pub(super) fn collections(db: &Connection) -> Result<HashMap<i64, Collection>> {
    let mut select = db.prepare("SELECT id, name, provenance, penalty FROM collection")?;
    let mut rows = select.query([])?;
    let mut all = HashMap::new();
    while let Some(row) = rows.next()? {
        let provenance: String = row.get(2)?;
        let provenance = provenance_of(&provenance)
            .ok_or_else(|| Fault::Row(format!("provenance {provenance:?}")))?;
        all.insert(row.get(0)?, Collection { name: row.get(1)?, provenance, penalty: row.get(3)? });
    }
    Ok(all)
}

//! Translations through a third language.

use super::fault::Result;
use super::load::{Found, UnitRow, VariantRow, variants};
use crate::tm::matching::Target;
use std::ops::Range;

impl Found<'_> {
    /// For each language without a direct translation of a text: translations of its
    /// translations, and of what it was translated from.
    pub(super) fn pivots(&mut self, place: usize, occurrences: Range<usize>) -> Result<()> {
        let mut missing = Vec::new();
        for (at, (lang, _)) in self.to.iter().enumerate() {
            let targets = self.targets.get(lang);
            let direct = targets.is_some_and(|targets| {
                targets.akin
                    || self.occurrences[occurrences.clone()]
                        .iter()
                        .any(|occurrence| targets.by_unit.contains_key(&occurrence.unit))
            });
            if !direct {
                missing.push(at);
            }
        }
        if missing.is_empty() {
            return Ok(());
        }
        let mut between: Vec<(i64, i64)> = Vec::new();
        for occurrence in &self.occurrences[occurrences] {
            let Some(row) = self.units.get(&occurrence.unit) else { continue };
            if occurrence.is_source {
                let others = variants(self.db, occurrence.unit)?;
                between.extend(others.iter().map(|variant| (variant.lang, variant.text)));
            } else {
                between.push((row.source_lang, row.source));
            }
        }
        between.sort_unstable();
        between.dedup();
        for (lang, text) in between {
            self.through(place, (lang, text), &missing)?;
        }
        Ok(())
    }

    /// Translations of a text in a third language.
    fn through(&mut self, place: usize, (lang, text): (i64, i64), to: &[usize]) -> Result<()> {
        let Some(name) = self.langs.get(&lang).cloned() else { return Ok(()) };
        let mut found: Vec<(UnitRow, VariantRow)> = Vec::new();
        let mut select = self.db.prepare_cached("SELECT id FROM unit WHERE source = ?1")?;
        let units = select.query_map([text], |row| row.get::<_, i64>(0))?;
        for unit in units.collect::<rusqlite::Result<Vec<_>>>()? {
            let row = self.unit_row(unit)?;
            let others = variants(self.db, unit)?;
            found.extend(others.into_iter().map(|variant| (row.clone(), variant)));
        }
        let select = "SELECT lang, text, document, changed, unit FROM variant WHERE text = ?1";
        let mut select = self.db.prepare_cached(select)?;
        let rows = select.query_map([text], |row| Ok((row.get(4)?, VariantRow::of(row)?)))?;
        for row in rows.collect::<rusqlite::Result<Vec<(i64, VariantRow)>>>()? {
            let unit = self.unit_row(row.0)?;
            let source = VariantRow { lang: unit.source_lang, text: unit.source, ..row.1 };
            found.push((unit, source));
        }
        for (unit, variant) in found {
            for at in to.iter().copied() {
                if !self.to[at].1.contains_key(&variant.lang) {
                    continue;
                }
                let via = Some((name.clone(), self.content(text)?));
                let target = Target { via, ..self.target(at, &unit, &variant)? };
                let lang = &self.to[at].0;
                if let Some(targets) = self.targets.get_mut(lang) {
                    targets.pivots.entry(place).or_default().push(target);
                }
            }
        }
        Ok(())
    }
}

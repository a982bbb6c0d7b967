//! A translated document: the changed units, spliced into the source's bytes.
//!
//! What is written is read again. A unit that does not come back as it was meant, because its
//! text meets markup in a way that the first, lightest spelling did not foresee, is spelled
//! with more [`Effort`]. So the law "reading what was written gives the targets" does not rest
//! on foreseeing every case, and ordinary text stays readable.

use super::decode::{self, decode};
use super::read::{self, Parsed};
use super::render::Renderer;
use super::sites::{Site, has_words, trim};
use crate::error::{Error, Result};
use crate::formats::{LinkDestinations, ReadOptions, Targets};
use crate::model::{CodeClass, CodeKind, Content, Document, Inline, Message, Place, Role};
use std::collections::BTreeMap;
use std::collections::{HashMap, HashSet};

/// How much is escaped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Effort {
    /// What must be, as far as a look at the neighbouring characters tells.
    Light,
    /// Emphasis as HTML, which may stand where Markdown's delimiters may not.
    Tags,
    /// Everything that could ever be markup.
    Full,
}

/// Writes a document.
///
/// # Errors
/// If the bytes are not those the document was read from.
pub(super) fn write(source: &[u8], document: &Document, targets: &Targets) -> Result<Vec<u8>> {
    let text = decode(source, &document.path)?;
    let parsed = read::read(text, &options(document));
    let count = document.units.len();
    let other = parsed.document.hash != document.hash || parsed.sites.len() != count;
    if other || targets.units.len() != count {
        let place = Place::file(&document.path);
        return Err(Error::input(place, Message::new("md-other-source")));
    }
    let job = Job {
        renderer: Renderer {
            text,
            units: &parsed.document.units,
            sites: &parsed.sites,
            targets: targets.units,
            line_end: decode::line_end(text),
        },
        parsed: &parsed,
        targets,
    };
    let mut efforts = vec![Effort::Light; count];
    loop {
        let (output, placed) = job.splice(&efforts);
        let mut settled = true;
        for unit in job.failures(&output, &placed) {
            efforts[unit] = match efforts[unit] {
                Effort::Light => Effort::Tags,
                Effort::Tags => Effort::Full,
                Effort::Full => continue,
            };
            settled = false;
        }
        if settled {
            return Ok(output.into_bytes());
        }
    }
}

/// The options with which a document was read, as far as they decide what its units are.
fn options(document: &Document) -> ReadOptions {
    let translated = document.units.iter().any(|unit| unit.role == Role::LinkDestination);
    ReadOptions {
        name: document.name.clone(),
        path: document.path.clone(),
        lang: document.lang.clone(),
        front_matter: document.meta.units.iter().map(|(key, _)| key.clone()).collect(),
        max_length: BTreeMap::new(),
        destinations: if translated { LinkDestinations::Translate } else { LinkDestinations::Keep },
    }
}

struct Job<'a> {
    renderer: Renderer<'a>,
    parsed: &'a Parsed,
    targets: &'a Targets<'a>,
}

impl Job<'_> {
    /// The file, and where each changed unit begins in it.
    fn splice(&self, efforts: &[Effort]) -> (String, Vec<(usize, usize)>) {
        let units = self.renderer.units;
        let changed = (0..units.len())
            .filter(|unit| !units[*unit].subflow && self.renderer.is_changed(*unit))
            .map(|unit| (units[unit].range.clone(), Some(unit)));
        let languages = self.parsed.languages.iter().map(|(range, _)| (range.clone(), None));
        let mut splices: Vec<_> = match *self.targets.lang == self.parsed.document.lang {
            true => changed.collect(),
            false => changed.chain(languages).collect(),
        };
        splices.sort_by_key(|(range, _)| range.start);
        let text = self.renderer.text;
        let mut output = String::with_capacity(text.len() + text.len() / 4);
        let mut placed = Vec::new();
        let mut done = 0;
        for (range, unit) in splices {
            // Units of one source never overlap; were they to, the first would win.
            if range.start < done {
                continue;
            }
            output.push_str(&text[done..range.start]);
            match unit {
                Some(unit) => {
                    placed.push((unit, output.len()));
                    output.push_str(&self.renderer.unit(unit, efforts[unit]));
                }
                None => output.push_str(&self.language(range.start)),
            }
            done = range.end;
        }
        output.push_str(&text[done..]);
        (output, placed)
    }

    /// The target language in the spelling of the value that begins at an offset.
    fn language(&self, start: usize) -> String {
        let tag = self.targets.lang.to_string();
        let found = self.parsed.languages.iter().find(|(range, _)| range.start == start);
        found.map_or(tag.clone(), |(_, scalar)| scalar.spell(&tag, self.renderer.line_end))
    }

    /// The changed units that do not read as they were meant.
    fn failures(&self, output: &str, placed: &[(usize, usize)]) -> Vec<usize> {
        if placed.is_empty() {
            return Vec::new();
        }
        let mut options = options(&self.parsed.document);
        options.lang = self.targets.lang.clone();
        let again = read::read(output, &options);
        let by_start: HashMap<usize, usize> = again
            .document
            .units
            .iter()
            .enumerate()
            .filter(|(_, unit)| !unit.subflow)
            .map(|(index, unit)| (unit.range.start, index))
            .collect();
        let reads = |unit: usize, start: usize| {
            // A value that had no delimiters may have got some.
            let found = by_start.get(&start).or_else(|| by_start.get(&(start + 1)));
            match found {
                Some(found) => self.agrees(unit, &again, *found),
                None => !self.is_read(unit),
            }
        };
        placed.iter().filter(|(unit, start)| !reads(*unit, *start)).map(|(unit, _)| *unit).collect()
    }

    /// Whether a unit reads as it was meant, with the units inside its codes.
    fn agrees(&self, unit: usize, again: &Parsed, found: usize) -> bool {
        let wanted = self.renderer.wanted(unit);
        let there = &again.document.units[found];
        let plain = !matches!(self.parsed.sites[unit], Site::Running(_) | Site::Alternative(_));
        if plain {
            let space = |text: &str| trim(&text.replace(['\n', '\r', '\t'], " ")).to_owned();
            return space(&self.renderer.plain(unit)) == space(&there.content.plain());
        }
        let known: HashSet<_> =
            self.renderer.units[unit].content.codes().map(|code| (code.kind, code.id)).collect();
        let inner = self.inner(unit);
        let inner_there: Vec<usize> = there
            .content
            .codes()
            .flat_map(|code| code.subflows.iter().map(|subflow| subflow.unit))
            .collect();
        let is_known = |kind, id| known.contains(&(kind, id));
        canonical(wanted, is_known) == canonical(&there.content, |_, _| true)
            && inner.len() == inner_there.len()
            && inner.iter().zip(&inner_there).all(|(one, two)| self.agrees(*one, again, *two))
    }

    /// The units inside the codes of what is to be written.
    fn inner(&self, unit: usize) -> Vec<usize> {
        let source = self.renderer.units[unit].content.codes();
        let known: HashMap<_, _> = source.map(|code| ((code.kind, code.id), code)).collect();
        self.renderer
            .wanted(unit)
            .codes()
            .filter_map(|code| known.get(&(code.kind, code.id)))
            .flat_map(|code| code.subflows.iter().map(|subflow| subflow.unit))
            .filter(|subflow| self.is_read(*subflow))
            .collect()
    }

    /// Whether the reader makes a unit of what is to be written.
    fn is_read(&self, unit: usize) -> bool {
        match self.parsed.sites[unit] {
            Site::Running(_) => !self.renderer.wanted(unit).is_blank(),
            Site::Alternative(_) => {
                self.renderer.wanted(unit).texts().any(has_words) || !self.inner(unit).is_empty()
            }
            _ => has_words(&self.renderer.plain(unit)),
        }
    }
}

/// A text, or a code by its kind, number and class.
type Item = (String, Option<(CodeKind, usize, CodeClass)>);

/// What must be equal in two contents that say the same: texts without the white space around,
/// codes numbered in their order. Codes that the source does not know and that have no markup
/// leave no trace.
fn canonical(content: &Content, is_known: impl Fn(CodeKind, u32) -> bool) -> Vec<Item> {
    let mut numbers = HashMap::new();
    let mut items: Vec<Item> = Vec::new();
    for inline in &content.0 {
        match inline {
            Inline::Text(text) => {
                let text = super::escape::on_one_line(text);
                match items.last_mut() {
                    Some((last, None)) => last.push_str(&text),
                    _ if text.is_empty() => {}
                    _ => items.push((text, None)),
                }
            }
            Inline::Code(code) => {
                let class = match &code.class {
                    CodeClass::Untranslated(_) => CodeClass::Html("mark".to_owned()),
                    _ if !is_known(code.kind, code.id) && code.native.is_empty() => continue,
                    class => class.clone(),
                };
                let next = numbers.len() + 1;
                let key = (code.id, matches!(code.class, CodeClass::Untranslated(_)));
                let number = *numbers.entry(key).or_insert(next);
                items.push((String::new(), Some((code.kind, number, class))));
            }
        }
    }
    if let Some((text, None)) = items.first_mut() {
        *text = text.trim_start_matches([' ', '\t']).to_owned();
    }
    if let Some((text, None)) = items.last_mut() {
        *text = text.trim_end_matches([' ', '\t']).to_owned();
    }
    items.retain(|(text, code)| code.is_some() || !text.is_empty());
    items
}

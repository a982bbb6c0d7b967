//! The HTML of a build: pages that lead to one another, and the one that lists them.
//!
//! A page leads to the editions that this build makes, and to those of earlier builds that lie
//! in the folder and were not asked for this time.

use super::args::EditionKind;
use super::editions::{Maker, Text};
use super::environment::source_date;
use super::parallel::in_parallel;
use super::workspace::{Loaded, Workspace};
use crate::error::Result;
use crate::l10n::{Localizer, sorting};
use crate::model::lang::EU;
use crate::model::{Document, Finding, Lang, Message};
use crate::project::{Source, files};
use crate::typesetting::html::{Index, Links, Listed, ListedEdition, index, reference};
use std::collections::HashMap;
use std::path::PathBuf;

/// The page that lists all others, in the folder of the build.
const INDEX: &str = "index.html";

/// The pages of a build that are editions of one kind. They lead to one another, and to the
/// list, in which the final ones are.
pub struct Pages<'a> {
    workspace: &'a Workspace,
    pub kind: EditionKind,
    folder: PathBuf,
    /// Whether there is a list, or will be.
    is_listed: bool,
    /// What was asked for.
    sources: Vec<&'a Source>,
    langs: Vec<Lang>,
    /// Every language of the project, in the order in which they are listed.
    all: Vec<Lang>,
    /// What this build has made, by document and language.
    made: HashMap<(String, Lang), (ListedEdition, Option<String>)>,
}

/// A page that was written, with what there is to say about it.
type Written = Result<(PathBuf, Vec<Finding>)>;

impl<'a> Pages<'a> {
    pub fn new(
        workspace: &'a Workspace,
        folder: PathBuf,
        (sources, langs): (Vec<&'a Source>, Vec<Lang>),
        (kinds, kind): (&[EditionKind], EditionKind),
    ) -> Self {
        let project = &workspace.project;
        let mut all = vec![project.source().clone()];
        all.extend_from_slice(&project.targets);
        // As the Interinstitutional Style Guide lists them, others behind.
        let place = |lang: &Lang| EU.iter().position(|it| it.code == lang.language());
        all.sort_by_key(|lang| (place(lang).unwrap_or(EU.len()), lang.to_string()));
        let is_listed = kinds.contains(&EditionKind::Final) || folder.join(INDEX).is_file();
        let made = HashMap::new();
        Pages { workspace, kind, folder, is_listed, sources, langs, all, made }
    }

    /// Writes the pages of a document. The texts come with numbers, which come back with what
    /// was written.
    pub fn write(
        &mut self,
        (source, loaded): (&Source, &Loaded),
        texts: &[(usize, Text)],
    ) -> Vec<(usize, Written)> {
        let maker = Maker::new(self.workspace, source);
        let is_made = |lang: &Lang| texts.iter().any(|(_, text)| text.lang == *lang);
        let there: Vec<&Lang> =
            self.all.iter().filter(|lang| is_made(lang) || self.is_kept(source, lang)).collect();
        let written = in_parallel(texts, |(at, text)| {
            let links = self.links(source, &text.lang, &there);
            let page = maker.html(&loaded.document, text, &links);
            let path = self.folder.join(self.address(source, &text.lang));
            let listed = self.listed(&maker, source, (&loaded.document, text));
            (*at, files::write(&path, &page.html).map(|_| (path, page.findings)), listed)
        });
        let mut results = Vec::new();
        for (at, result, listed) in written {
            if result.is_ok() {
                let key = (source.name.clone(), listed.0.lang.clone());
                self.made.insert(key, listed);
            }
            results.push((at, result));
        }
        results
    }

    /// Whether an edition was not asked for, and lies in the folder.
    fn is_kept(&self, source: &Source, lang: &Lang) -> bool {
        let asked = self.langs.contains(lang) && self.sources.contains(&source);
        !asked && self.folder.join(self.address(source, lang)).is_file()
    }

    fn links(&self, source: &Source, lang: &Lang, there: &[&Lang]) -> Links {
        let from = self.address(source, lang);
        let to = |lang: &Lang| reference(&from, &self.address(source, lang));
        let index = self.is_listed.then(|| reference(&from, INDEX));
        let own = self.workspace.project.source();
        Links {
            editions: there.iter().map(|lang| ((*lang).clone(), to(lang))).collect(),
            default: if there.contains(&own) { Some(to(own)) } else { index.clone() },
            index,
        }
    }

    /// An edition as it is listed, with the date of its document.
    fn listed(
        &self,
        maker: &Maker,
        source: &Source,
        (document, text): (&Document, &Text),
    ) -> (ListedEdition, Option<String>) {
        let ((title, title_lang), date) = maker.title(document, text);
        let address = reference(INDEX, &self.address(source, &text.lang));
        let (lang, share) = (text.lang.clone(), text.share);
        (ListedEdition { lang, address, title, title_lang, share }, date)
    }

    /// Writes the page that lists all pages there are; none if there is none.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn write_index(self) -> Result<Option<PathBuf>> {
        let documents = &self.workspace.project.documents;
        let mut documents: Vec<Listed> =
            documents.iter().filter_map(|source| self.document(source)).collect();
        if documents.is_empty() {
            return Ok(None);
        }
        let project = &self.workspace.project;
        sorting::sort(&mut documents, project.source(), |listed| &listed.title);
        let localizer = |lang| (lang, Localizer::for_document(lang, project.profile()));
        let localizers: HashMap<&Lang, Localizer> = self.all.iter().map(localizer).collect();
        let furniture = |lang: &Lang, message: &Message| {
            localizers.get(lang).map(|localizer| localizer.text(message)).unwrap_or_default()
        };
        let page = index(&Index {
            lang: project.source(),
            layout: &project.config.pdf,
            furniture: &furniture,
            documents,
            timestamp: source_date()?,
        });
        let path = self.folder.join(INDEX);
        files::write(&path, &page)?;
        Ok(Some(path))
    }

    /// A document with the editions of it that are there; none if there are none.
    fn document(&self, source: &Source) -> Option<Listed> {
        let kept: Vec<&Lang> = self.all.iter().filter(|lang| self.is_kept(source, lang)).collect();
        // Of those that were not made just now, what the project says of them today is listed.
        let own = self.workspace.project.source();
        let made = |lang: &Lang| self.made.get(&(source.name.clone(), lang.clone())).cloned();
        let loaded = if kept.is_empty() && made(own).is_some() {
            None
        } else {
            self.workspace.load(source).ok()
        };
        let read = |lang: &Lang| {
            let document = &loaded.as_ref()?.document;
            let (text, _) = Text::new(self.workspace, document, lang, self.kind).ok()?;
            Some(self.listed(&Maker::new(self.workspace, source), source, (document, &text)))
        };
        let find = |lang: &Lang| made(lang).or_else(|| kept.contains(&lang).then(|| read(lang))?);
        let editions: Vec<ListedEdition> =
            self.all.iter().filter_map(|lang| Some(find(lang)?.0)).collect();
        if editions.is_empty() {
            return None;
        }
        let (first, date) = made(own).or_else(|| read(own))?;
        Some(Listed { title: first.title, date, editions })
    }

    /// The path of a page in the folder of the build.
    fn address(&self, source: &Source, lang: &Lang) -> String {
        format!("{lang}/{}{}.html", source.name, self.kind.infix())
    }
}

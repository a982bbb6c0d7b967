//! Copyfitting: a short paper with next to nothing on its last page is set a little tighter, so that
//! it ends on the page before, or else takes more of its text there.

use super::world::Files;
use serde::Serialize;
use typst::diag::{SourceResult, Warned};
use typst::foundations::Label;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;

/// The label of the end of the text, in the house template. Without it nothing is fitted.
const END: &str = "end-of-text";
/// Pages of a paper that is fitted. Of a longer one, one page more or less is no matter, and the
/// time to set it twice would be.
const MOST_PAGES: usize = 4;
/// How far down a last page goes that has next to nothing on it, as a share of its height, with
/// the margin above.
const POOR: f64 = 0.33;

/// How a paper is fitted to its pages.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Fit {
    /// How far lines stand apart, in ems.
    leading: f64,
    /// How far paragraphs do, in ems.
    paragraphs: f64,
    /// Letters of its end that stay together.
    tail: usize,
}

impl Fit {
    pub const USUAL: Fit = Fit { leading: 0.63, paragraphs: 0.95, tail: 0 };
    const TIGHT: Fit = Fit { leading: 0.58, paragraphs: 0.82, ..Fit::USUAL };
    /// Some five lines, and those before them up to their heading.
    const TAILED: Fit = Fit { tail: 400, ..Fit::USUAL };
}

/// The pages of a document, and what the typesetter complains of.
pub fn pages(files: &Files) -> Warned<SourceResult<PagedDocument>> {
    let usual = typst::compile::<PagedDocument>(files);
    let Some(end) = End::of(&usual).filter(End::is_poor) else { return usual };
    let set = |fit| typst::compile::<PagedDocument>(&files.fitted(fit));
    let tight = set(Fit::TIGHT);
    if End::of(&tight).is_some_and(|it| it.page < end.page) {
        return tight;
    }
    let tailed = set(Fit::TAILED);
    let is_better = |it: &End| it.page == end.page && it.depth > end.depth;
    if End::of(&tailed).is_some_and(|it| is_better(&it)) { tailed } else { usual }
}

/// Where a text ends.
struct End {
    page: usize,
    /// The share of the page's height above it.
    depth: f64,
}

impl End {
    fn of(set: &Warned<SourceResult<PagedDocument>>) -> Option<End> {
        let document = set.output.as_ref().ok()?;
        let elements = document.introspector().elements();
        let end = elements.query_label(Label::new(PicoStr::intern(END))?).ok()?;
        let position = elements.position(end.location()?)?;
        let page = position.page.get();
        let height = document.pages().get(page - 1)?.frame.height();
        Some(End { page, depth: position.point.y / height })
    }

    fn is_poor(&self) -> bool {
        (2..=MOST_PAGES).contains(&self.page) && self.depth < POOR
    }
}

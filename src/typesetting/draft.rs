//! What a draft has that other editions do not: numbers of lines, a stamp on every page even
//! when all is translated, and a legend of its marks, each in the mark itself.

use super::compose::Composer;
use super::edition::Progress;
use super::inlines::passage;
use super::tree::{Sheet, Span, State};
use crate::model::Message;

/// Makes a sheet that of a draft.
pub fn frame(composer: &mut Composer, sheet: &mut Sheet, progress: Progress) {
    sheet.draft = Some(composer.furniture(&Message::new("furniture-draft")));
    sheet.lines = true;
    let untranslated = std::mem::take(&mut sheet.notice);
    let lang = composer.edition.lang.to_string();
    let mark = |state, c: Vec<Span>| vec![passage(state, &lang, c)];
    if !untranslated.is_empty() {
        sheet.legend.push(mark(State::Untranslated, untranslated));
    }
    let Progress { outdated, unreviewed, reviewed } = progress;
    if outdated > 0 {
        let message = Message::new("furniture-outdated").with("count", outdated);
        let c = composer.furniture(&message);
        sheet.legend.push(mark(State::Outdated, c));
    }
    if unreviewed > 0 {
        let message = Message::new("furniture-unreviewed").with("count", unreviewed);
        let c = composer.furniture(&message);
        sheet.legend.push(if reviewed > 0 { mark(State::Unreviewed, c) } else { c });
    }
}

//! What a draft has that other editions do not: numbers of lines, a stamp on every page even
//! when all is translated, and a legend of its marks, each in the mark itself.

use super::bilingual;
use super::compose::Composer;
use super::edition::{Kind, Progress};
use super::inlines::{passage, plain};
use super::tree::{Sheet, Span, State};
use crate::model::{Lang, Message};

/// Gives a sheet what the kind of its edition adds, and its stamp.
pub fn finish(composer: &mut Composer, sheet: &mut Sheet) {
    match composer.edition.kind {
        Kind::Final => {}
        Kind::Draft(progress) => frame(composer, sheet, progress),
        Kind::Bilingual(_) => bilingual::frame(composer, sheet),
    }
    let lang = composer.edition.lang;
    sheet.stamp = sheet.draft.as_deref().map(|c| capitals(lang, c)).unwrap_or_default();
}

/// Makes a sheet that of a draft.
fn frame(composer: &mut Composer, sheet: &mut Sheet, progress: Progress) {
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

/// A text in the capitals of a language: Greek ones have no accents.
fn capitals(lang: &Lang, c: &[Span]) -> String {
    let locale = lang.to_string().parse().unwrap_or(icu::locale::LanguageIdentifier::UNKNOWN);
    icu::casemap::CaseMapper::new().uppercase_to_string(&plain(c), &locale).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_are_those_of_the_language() {
        let upper = |tag: &str, text: &str| {
            capitals(&Lang::parse(tag).unwrap(), &[Span::Text(text.to_owned())])
        };
        assert_eq!(upper("el", "Σχέδιο"), "ΣΧΕΔΙΟ");
        assert_eq!(upper("fr", "Édition bilingue"), "ÉDITION BILINGUE");
    }
}

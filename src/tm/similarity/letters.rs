//! Which characters make words and numbers; see [`tokens`](mod@super::tokens).

use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, GeneralCategoryGroup};
use std::borrow::Cow;

/// Shows where a word may be divided, and is no part of it.
pub const SOFT_HYPHEN: char = '\u{AD}';

/// What stands for a number.
pub const NUMBER: char = '#';

/// The text without soft hyphens.
pub fn without_soft_hyphens(text: &str) -> Cow<'_, str> {
    if text.contains(SOFT_HYPHEN) {
        return Cow::Owned(text.replace(SOFT_HYPHEN, ""));
    }
    Cow::Borrowed(text)
}

pub fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’')
}

pub fn is_separator(c: char) -> bool {
    matches!(c, '.' | ',' | '\'' | '’' | '\u{a0}' | '\u{202f}')
}

pub fn is_digit(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_digit();
    }
    CodePointMapData::<GeneralCategory>::new().get(c) == GeneralCategory::DecimalNumber
}

pub fn is_mark(c: char) -> bool {
    !c.is_ascii()
        && GeneralCategoryGroup::Mark.contains(CodePointMapData::<GeneralCategory>::new().get(c))
}

pub fn in_word(c: char) -> bool {
    use GeneralCategory as G;
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || c == NUMBER;
    }
    if ('\u{300}'..='\u{36f}').contains(&c) {
        return true;
    }
    matches!(
        CodePointMapData::<GeneralCategory>::new().get(c),
        G::UppercaseLetter
            | G::LowercaseLetter
            | G::TitlecaseLetter
            | G::ModifierLetter
            | G::OtherLetter
            | G::DecimalNumber
            | G::LetterNumber
            | G::OtherNumber
    )
}

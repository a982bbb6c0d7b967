//! Words that no sentence, heading or item ends with, in the official languages: articles, and what
//! joins two others.

/// In lower case. Those that are also something else at the end of a line in another language, such as
/// `in`, are none.
#[rustfmt::skip]
const BINDING: [&str; 119] = [
    "и", "на", "за", "от", "със", // bg
    "el", "las", "un", "una", "y", // es
    "a", "nebo", "v", "z", "ve", // cs
    "og", "eller", "af", "et", "samt", // da
    "der", "das", "den", "dem", "des", "eine", "einen", "einem", "einer", "eines", "und", "oder", "zur", "zum",
    "vom", "im", "am", "sowie", "deren", "dessen", // de
    "või", "ning", // et, fi
    "ο", "η", "οι", "τα", "του", "της", "των", "τους", "τις", "και", "στο", "στη", "στην", "στον", // el
    "the", "of", "and", "or", "our", "their", "its", "your", "whose", // en
    "le", "la", "les", "une", "du", "au", "aux", "ou", "leur", "leurs", "de", "ces", "cette", "nos", // fr
    "na", "agus", "nó", // ga
    "ili", // hr
    "az", "és", "vagy", // hu
    "il", "lo", "gli", "di", "della", "dei", "delle", "degli", "nel", "nella", // it
    "arba", // lt
    "vai", // lv
    "jew", // mt
    "het", "een", "van", "en", // nl
    "i", "oraz", "lub", "w", // pl
    "um", "uma", "dos", "e", // pt
    "și", "sau", // ro
    "alebo", "ali", "ter", // sk, sl
    "och", "av", "att", // sv
];

/// Whether a word in small letters leads on to another.
pub(super) fn is_binding(word: &str) -> bool {
    BINDING.contains(&word)
}

/// Whether a text stops behind such a word, so that something has cut it off there.
pub(super) fn is_cut_off(text: &str) -> bool {
    let text = text.trim_end().trim_end_matches(['*', '_']);
    let word = text.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    is_binding(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_been_cut_off() {
        for text in ["sent to the", "ging an das", "**presented the**", "και η"] {
            assert!(is_cut_off(text), "{text}");
        }
        for text in ["What we ask for", "What we believe in", "Option A", "the.", ""] {
            assert!(!is_cut_off(text), "{text}");
        }
    }
}

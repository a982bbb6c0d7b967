//! White space that a tool has wrapped or indented, in source and target alike.

use crate::model::{CodeKind, Content, Inline};

/// Takes off a target the white space that the tool has put at the ends of its segment, and puts
/// one space where it has wrapped a line. True if the source has white space within it that is lost in the file,
/// so that the translation may lack it, too: line feeds, several spaces.
///
/// `source` and `returned` say the same, white space aside.
pub fn restore(target: &mut Content, source: &Content, returned: &Content) -> bool {
    let (own, theirs) = (plain(source), plain(returned));
    let is_wrapped = theirs.contains('\n') && !own.contains('\n');
    for inline in &mut target.0 {
        match inline {
            Inline::Text(text) if is_wrapped => *text = unwrapped(text),
            _ => {}
        }
    }
    let ends = |text: &str| (start(text).to_owned(), end(text).to_owned());
    let ((start_own, end_own), (start_theirs, end_theirs)) = (ends(&own), ends(&theirs));
    if start_own.len() < start_theirs.len()
        && let Some(Inline::Text(first)) = target.0.first_mut()
    {
        *first = format!("{start_own}{}", first.trim_start());
    }
    if end_own.len() < end_theirs.len()
        && let Some(Inline::Text(last)) = target.0.last_mut()
    {
        *last = format!("{}{end_own}", last.trim_end());
    }
    let within = |text: &str| -> Vec<String> {
        let gaps = text.trim().split(|c: char| !c.is_whitespace()).filter(|gap| !gap.is_empty());
        gaps.filter(|gap| *gap != " ").map(str::to_owned).collect()
    };
    !is_wrapped && within(&own) != within(&theirs)
}

/// Where a sentence of a translation begins right behind another, as joining without what stands
/// between makes it, though in the source there is white space between all of its sentences: the end of
/// the one and the beginning of the other.
pub fn run_on(source: &Content, target: &Content) -> Option<String> {
    let (source, target) = (shown(source), shown(target));
    let is_spaced = source.split_whitespace().rev().skip(1).any(|word| word.ends_with(STOPS));
    if !is_spaced || touching(&source).is_some() {
        return None;
    }
    let at = touching(&target)?;
    let begin = target[..at].rfind(char::is_whitespace).map_or(0, |space| space + 1);
    let end = target[at..].find(char::is_whitespace).map_or(target.len(), |space| at + space);
    target.get(begin..end).map(|text| text.trim_start().to_owned())
}

/// The text, with a space for each code that stands alone, such as a hard break.
fn shown(content: &Content) -> String {
    let shown = content.0.iter().map(|inline| match inline {
        Inline::Text(text) => text.as_str(),
        Inline::Code(code) if code.kind == CodeKind::Standalone => " ",
        Inline::Code(_) => "",
    });
    shown.collect()
}

const STOPS: [char; 4] = ['.', '!', '?', '…'];

/// The first place behind a stop between two small letters before it, and a capital and a small one
/// after it: no abbreviation, number or name of a file is like that.
fn touching(text: &str) -> Option<usize> {
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let found = letters.windows(5).find(|five| {
        let [a, b, stop, c, d] = [five[0].1, five[1].1, five[2].1, five[3].1, five[4].1];
        STOPS.contains(&stop)
            && [a, b, d].iter().all(|letter| letter.is_lowercase())
            && c.is_uppercase()
    });
    found.map(|five| five[3].0)
}

fn plain(content: &Content) -> String {
    content.texts().collect()
}

fn start(text: &str) -> &str {
    &text[..text.len() - text.trim_start().len()]
}

fn end(text: &str) -> &str {
    &text[text.trim_end().len()..]
}

/// A line break with what it is indented by is one space.
fn unwrapped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.split('\n').peekable();
    let mut is_first = true;
    while let Some(line) = lines.next() {
        let line = if is_first { line } else { line.trim_start() };
        let line = if lines.peek().is_some() { line.trim_end() } else { line };
        if !is_first {
            out.push(' ');
        }
        out.push_str(line);
        is_first = false;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn restored(target: &str, source: &str, returned: &str) -> (String, bool) {
        let mut content = Content::text(target);
        let lost = restore(&mut content, &Content::text(source), &Content::text(returned));
        (content.plain(), lost)
    }

    #[test]
    fn sentences_that_touch_are_found() {
        let found =
            |source: &str, target: &str| run_on(&Content::text(source), &Content::text(target));
        let source = "It is large. Only the e.g. remains.";
        assert_eq!(found(source, "Sie ist groß.Nur das bleibt.").as_deref(), Some("groß.Nur"));
        for sound in ["Sie ist groß. Nur das bleibt.", "z.B. das in 3.Auflage", "im Dr.Oetker", ""]
        {
            assert_eq!(found(source, sound), None, "{sound}");
        }
        assert_eq!(found("Use the class java.Lang here. Then go.", "Die java.Lang hier."), None);
        assert_eq!(found("One sentence", "Sie ist groß.Nur"), None);
    }

    #[test]
    fn what_a_tool_indents_and_wraps_is_as_it_was() {
        let (source, theirs) = ("One two.", "\n      One\n      two.\n    ");
        let target = "\n      Eins\n      zwei.\n    ";
        assert_eq!(restored(target, source, theirs), ("Eins zwei.".to_owned(), false));
        assert_eq!(restored(" Eins. ", "One.", " One. "), ("Eins.".to_owned(), false));
        assert_eq!(restored("Eins.", " One.", "One."), ("Eins.".to_owned(), false));
    }

    #[test]
    fn lines_that_a_tool_has_joined_are_lost() {
        let (source, theirs) = ("One\n  two.", "One two.");
        assert_eq!(restored("Eins zwei.", source, theirs), ("Eins zwei.".to_owned(), true));
    }
}

//! White space that a tool has wrapped or indented, in source and target alike.

use crate::model::{Content, Inline};

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

//! Line ends that only wrap a paragraph at a fixed width.
//!
//! Goes in: a text as it came. Comes out: the text that rules see, of the same length, with a
//! space for each of these line ends. Without it, half of the lines of a wrapped German text
//! would end a sentence, as the next one begins with a noun.
//!
//! A line was wrapped if the first word of the next one had no room in it. Texts with a
//! paragraph a line, verses and lists of short lines have hardly any line of this kind, so
//! that two of three line ends must be of it before any is taken for it. Where too few lines
//! tell, the length of a line decides.

use std::borrow::Cow;
use std::ops::Range;

/// Characters of the widest line of a wrapped text; others are verses, or paragraphs.
const WIDTHS: std::ops::RangeInclusive<usize> = 36..=130;

/// Characters of a line that may be wrapped where the other lines say nothing about it.
const DOUBTFUL: std::ops::RangeInclusive<usize> = 61..=89;

/// A line of a text.
struct Line {
    /// Where its line end is.
    end: usize,
    /// Characters without the white space at the end.
    width: usize,
    /// Characters of its first word.
    word: usize,
    /// White space before the first word.
    indent: usize,
    start: Start,
    /// Whether it ends as sentences, clauses or headings before a list do.
    stopped: bool,
}

/// What a line begins with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Start {
    Word,
    /// A bullet or dash, which begins an item.
    Bullet,
    /// A number or letter, which may begin an item.
    Number,
}

/// The text with a space for every line end that wraps a paragraph.
pub(super) fn unwrapped(text: &str) -> Cow<'_, str> {
    if !text.contains('\n') {
        return Cow::Borrowed(text);
    }
    let lines = lines(text);
    let whole = width(&lines);
    let has_long = lines.iter().any(|line| line.width > *WIDTHS.end());
    let mut wraps = Vec::new();
    for paragraph in paragraphs(&lines) {
        let paragraph = &lines[paragraph];
        let width = whole.or_else(|| width(paragraph));
        let is_wrap = |pair: &&[Line]| match width {
            Some(width) => continues(pair) && is_full(pair, width),
            None => {
                !has_long
                    && continues(pair)
                    && !pair[0].stopped
                    && DOUBTFUL.contains(&pair[0].width)
            }
        };
        wraps.extend(paragraph.windows(2).filter(is_wrap).map(|pair| pair[0].end));
    }
    if wraps.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut unwrapped = String::with_capacity(text.len());
    let mut from = 0;
    for end in wraps {
        unwrapped.push_str(&text[from..end]);
        unwrapped.push(' ');
        from = end + 1;
    }
    unwrapped.push_str(&text[from..]);
    Cow::Owned(unwrapped)
}

fn lines(text: &str) -> Vec<Line> {
    let mut at = 0;
    text.split('\n')
        .map(|line| {
            let end = at + line.len();
            at = end + 1;
            let body = line.trim_end();
            let word = body.split_whitespace().next().unwrap_or_default();
            Line {
                end,
                width: body.chars().count(),
                word: word.chars().count(),
                indent: body.len() - body.trim_start().len(),
                start: start(word),
                stopped: body.ends_with(['.', ':', ';', '!', '?', '…']),
            }
        })
        .collect()
}

fn start(word: &str) -> Start {
    if word.chars().all(|c| "-–—*•⁃▪●‣◦○".contains(c)) {
        return Start::Bullet;
    }
    let bare = word.trim_start_matches(['(', '[', '§']).trim_end_matches(['.', ')', ']']);
    let is_number = bare.chars().all(|c| c.is_numeric() || c == '.')
        || bare.chars().all(|c| "ivxIVX".contains(c))
        || bare.chars().count() == 1;
    if is_number && bare.len() < word.len() { Start::Number } else { Start::Word }
}

/// The runs of lines with no blank one between.
fn paragraphs(lines: &[Line]) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        from += lines.get(from..)?.iter().position(|line| line.width > 0)?;
        let length = lines[from..].iter().take_while(|line| line.width > 0).count();
        let paragraph = from..from + length;
        from = paragraph.end;
        Some(paragraph)
    })
}

/// The width that these lines were wrapped at, if they were.
fn width(lines: &[Line]) -> Option<usize> {
    let inner = || lines.windows(2).filter(|pair| pair[0].width > 0 && continues(pair));
    let mut widths: Vec<usize> = inner().map(|pair| pair[0].width).collect();
    widths.sort_unstable();
    // A few lines stick out, as those with an address do.
    let width = *widths.get((widths.len() * 49 / 50).min(widths.len().saturating_sub(1)))?;
    let full = inner().filter(|pair| is_full(pair, width)).count();
    (WIDTHS.contains(&width) && full >= 2 && full * 3 >= widths.len() * 2).then_some(width)
}

/// Whether the second line may go on with the first one's sentence.
fn continues(pair: &[Line]) -> bool {
    let [line, next] = pair else { return false };
    let deeper = next.indent > line.indent + 1 && line.start == Start::Word;
    let item = match next.start {
        Start::Word => false,
        Start::Bullet => true,
        Start::Number => line.stopped,
    };
    next.width > 0 && !deeper && !item
}

/// Whether the first word of the second line had no room in the first. Lines wrapped by hand
/// are a little uneven.
fn is_full(pair: &[Line], width: usize) -> bool {
    let [line, next] = pair else { return false };
    line.width + 1 + next.word > width - width / 12
}

#[cfg(test)]
mod tests {
    use super::unwrapped;

    /// A text that an editor has wrapped at 60 characters.
    const WRAPPED: &str = "Der Rat hat am Freitag in einer langen Sitzung über die\n\
        Verordnung beraten und dann mit großer Mehrheit für den\n\
        Entwurf der Kommission gestimmt, die ihn im vergangenen\n\
        Jahr vorgelegt hatte.\n";

    #[test]
    fn a_wrapped_paragraph_is_one_line() {
        let found = unwrapped(WRAPPED);
        assert_eq!(found.len(), WRAPPED.len());
        assert_eq!(found.trim_end(), WRAPPED.trim_end().replace('\n', " "));
    }

    #[test]
    fn what_is_not_wrapped_keeps_its_line_ends() {
        for text in [
            "One line\nand another.",
            "Title\nThe Council has adopted this decision after a long debate in Brussels.\nIt applies.\n",
            "- bread and a good deal of butter\n- milk that is not too sour yet\n- eggs from the market\n",
            "Roses are red\nViolets are blue\nSugar is sweet\nAnd so are you\n",
        ] {
            assert_eq!(unwrapped(text), text);
        }
    }

    #[test]
    fn headings_and_items_among_wrapped_paragraphs_stay_apart() {
        let text = format!("Erster Teil\n{WRAPPED}\n(1) Der Rat\n{WRAPPED}- Ende\n");
        let found = unwrapped(&text);
        let lines: Vec<&str> = found.lines().collect();
        assert_eq!(lines.len(), 6, "{found}");
        assert_eq!(
            ["Erster Teil", "", "(1) Der Rat", "- Ende"],
            [lines[0], lines[2], lines[3], lines[5]]
        );
    }
}

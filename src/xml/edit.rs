//! Changes to a document that leave every other byte as it is.

use super::syntax::{character, resolve};
use super::{Document, ElementRef, NodeRef, escape_text};
use std::ops::Range;

/// Changes to be made to the text of a document, in any order.
pub struct Edits<'d> {
    text: &'d str,
    changes: Vec<(Range<usize>, String)>,
}

/// Two changes concern the same bytes, or one concerns bytes that are not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlap {
    /// The bytes of the change that cannot be made.
    pub range: Range<usize>,
}

impl<'d> Edits<'d> {
    /// No changes yet.
    pub fn new(document: &Document<'d>) -> Edits<'d> {
        Edits { text: document.text(), changes: Vec::new() }
    }

    /// Whether there are no changes.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Puts a text in the place of some bytes.
    pub fn replace(&mut self, range: Range<usize>, text: impl Into<String>) {
        self.changes.push((range, text.into()));
    }

    /// Adds a text before a byte. Several at one place keep the order in which they come.
    pub fn insert(&mut self, at: usize, text: impl Into<String>) {
        self.replace(at..at, text);
    }

    /// Takes bytes away.
    pub fn remove(&mut self, range: Range<usize>) {
        self.replace(range, "");
    }

    /// Takes an element away, with the white space before it if it begins a line.
    pub fn remove_element(&mut self, element: ElementRef<'_>) {
        let span = element.node().span();
        let before = &self.text[..span.start];
        let kept = before.trim_end_matches([' ', '\t', '\n', '\r']).len();
        let begin = if before[kept..].contains('\n') { kept } else { span.start };
        self.remove(begin..span.end);
    }

    /// Takes an attribute away, with the white space before it. The bytes are those of
    /// [`Written::span`](super::Written::span).
    pub fn remove_attribute(&mut self, span: Range<usize>) {
        let before = &self.text[..span.start];
        self.remove(before.trim_end_matches([' ', '\t', '\n', '\r']).len()..span.end);
    }

    /// Gives an attribute without namespace a value, or adds it behind the name of the
    /// element. The value must need no escapes.
    pub fn set_attribute(&mut self, element: ElementRef<'_>, name: &str, value: &str) {
        let tag = element.start_tag();
        match tag.get(name) {
            Some(written) if written.raw == value => {}
            Some(written) => self.replace(written.value.clone(), value),
            None => {
                let at = tag.span.start + 1 + element.qualified().len();
                self.insert(at, format!(" {name}=\"{value}\""));
            }
        }
    }

    /// Puts a text in the place of some bytes of a text node, which are counted in the text as it
    /// is read: where a reference or a section of CDATA is concerned it is replaced as a whole, or
    /// ends before and begins behind the new text.
    pub fn replace_text(&mut self, node: NodeRef<'_>, bytes: Range<usize>, text: &str) {
        let span = node.span();
        let letters = letters(&self.text[span.clone()]);
        let at = |byte: usize| letters.partition_point(|letter| letter.at < byte);
        let (first, past) = (at(bytes.start), at(bytes.end));
        let Some(begin) = letters.get(first).or(letters.last()) else { return };
        let mut start = if first < letters.len() { begin.raw.start } else { begin.raw.end };
        let last = letters.get(past.saturating_sub(1)).filter(|_| past > first).unwrap_or(begin);
        let mut end = if past > first { last.raw.end } else { start };
        let (mut opened, mut closed) = (begin.cdata, last.cdata);
        // A section of which nothing would be left goes, too.
        if text.is_empty() && opened && self.text[span.clone()][..start].ends_with(CDATA) {
            (opened, start) = (false, start - CDATA.len());
        }
        if !opened && closed && self.text[span.clone()][end..].starts_with(CDATA_END) {
            (closed, end) = (false, end + CDATA_END.len());
        }
        let mut new = match opened {
            true => text.replace("]]>", "]]]]><![CDATA[>"),
            false => escape_text(text),
        };
        match (opened, closed) {
            (true, false) => new.push_str(CDATA_END),
            (false, true) => new.push_str(CDATA),
            _ => {}
        }
        self.replace(span.start + start..span.start + end, new);
    }

    /// The text with all changes made.
    ///
    /// # Errors
    /// If changes overlap, or do not lie within the text and between its characters.
    pub fn apply(mut self) -> Result<String, Overlap> {
        // Stable: insertions at one place stay in order, and come before what begins there.
        self.changes.sort_by_key(|(range, _)| (range.start, range.end));
        let mut out = String::with_capacity(self.text.len());
        let mut done = 0;
        for (range, text) in self.changes {
            let Some(kept) = self.text.get(done..range.start) else {
                return Err(Overlap { range });
            };
            if self.text.get(range.clone()).is_none() {
                return Err(Overlap { range });
            }
            out.push_str(kept);
            out.push_str(&text);
            done = range.end;
        }
        out.push_str(&self.text[done..]);
        Ok(out)
    }
}

/// What a section of CDATA begins and ends with (XML 1.0 §2.7).
const CDATA: &str = "<![CDATA[";
const CDATA_END: &str = "]]>";

/// A letter of a text node.
struct Letter {
    /// Where it begins in the text as it is read.
    at: usize,
    /// What stands for it.
    raw: Range<usize>,
    /// In a section of CDATA, which has no references.
    cdata: bool,
}

/// The letters of the raw text of a node, which is well-formed.
fn letters(raw: &str) -> Vec<Letter> {
    let mut letters = Vec::new();
    let (mut from, mut at, mut cdata) = (0, 0, false);
    while let Some(c) = raw[from..].chars().next() {
        let rest = &raw[from..];
        if !cdata && rest.starts_with(CDATA) {
            (cdata, from) = (true, from + CDATA.len());
            continue;
        }
        if cdata && rest.starts_with(CDATA_END) {
            (cdata, from) = (false, from + CDATA_END.len());
            continue;
        }
        let reference = rest.strip_prefix('&').filter(|_| !cdata).and_then(|it| it.split_once(';'));
        let (length, read) = match reference {
            Some((body, _)) => {
                let c = resolve(body).ok().or_else(|| character(body)).unwrap_or(c);
                (body.len() + "&;".len(), c.len_utf8())
            }
            None if rest.starts_with("\r\n") => (2, 1),
            None => (c.len_utf8(), c.len_utf8()),
        };
        letters.push(Letter { at, raw: from..from + length, cdata });
        from += length;
        at += read;
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "<a>\n  <b x=\"1\"  y='2'/>\n  é\n</a>";

    fn edited(change: impl FnOnce(&mut Edits<'_>, ElementRef<'_>)) -> Result<String, Overlap> {
        let document = Document::parse("t.xml", TEXT).unwrap();
        let mut edits = Edits::new(&document);
        change(&mut edits, document.root().elements().next().unwrap());
        edits.apply()
    }

    #[test]
    fn what_is_not_touched_stays() {
        assert_eq!(edited(|_, _| {}).unwrap(), TEXT);
        let without = edited(|edits, b| edits.remove_element(b)).unwrap();
        assert_eq!(without, "<a>\n  é\n</a>");
        let without = edited(|edits, b| {
            edits.remove_attribute(b.start_tag().attributes[1].span.clone());
        });
        assert_eq!(without.unwrap(), "<a>\n  <b x=\"1\"/>\n  é\n</a>");
        let changed = edited(|edits, b| {
            edits.set_attribute(b, "z", "3");
            edits.set_attribute(b, "y", "4");
        });
        assert_eq!(changed.unwrap(), "<a>\n  <b z=\"3\" x=\"1\"  y='4'/>\n  é\n</a>");
    }

    #[test]
    fn insertions_at_one_place_keep_their_order_and_stand_beside_a_change() {
        let document = Document::parse("t.xml", "<a>xyz</a>").unwrap();
        let mut edits = Edits::new(&document);
        edits.replace(3..4, "-");
        edits.insert(3, "1");
        edits.insert(3, "2");
        edits.insert(4, "3");
        assert_eq!(edits.apply().unwrap(), "<a>12-3yz</a>");
    }

    #[test]
    fn text_is_replaced_as_it_is_read() {
        let edited = |text: &str, bytes: Range<usize>, new: &str| {
            let text = format!("<a>{text}</a>");
            let document = Document::parse("t.xml", &text).unwrap();
            let mut edits = Edits::new(&document);
            edits.replace_text(document.root().children().next().unwrap(), bytes, new);
            let text = edits.apply().unwrap();
            let read = Document::parse("t.xml", &text).unwrap();
            (text[3..text.len() - 4].to_owned(), read.root().text().into_owned())
        };
        for (text, bytes, new, raw, read) in [
            ("a &amp; b &#233; c", 4..5, "<x>", "a &amp; &lt;x&gt; &#233; c", "a & <x> é c"),
            ("a &amp; b &#233; c", 2..3, "&", "a &amp; b &#233; c", "a & b é c"),
            ("a &amp; b &#xE9; c", 6..8, "e", "a &amp; b e c", "a & b e c"),
            ("a\r\nb\r\nc", 2..3, "x", "a\r\nx\r\nc", "a\nx\nc"),
            ("a<![CDATA[b & c]]>d", 3..4, "]]>", "a<![CDATA[b ]]]]><![CDATA[> c]]>d", "ab ]]> cd"),
            ("a<![CDATA[bc]]>d", 2..4, "&", "a<![CDATA[b&]]>", "ab&"),
            ("a<![CDATA[bc]]>d", 0..2, "&", "&amp;<![CDATA[c]]>d", "&cd"),
            ("a<![CDATA[bc]]>d", 0..4, "x", "x", "x"),
            ("a<![CDATA[bc]]>d", 1..3, "", "ad", "ad"),
            ("a<![CDATA[bc]]>d", 0..3, "", "d", "d"),
            ("a<![CDATA[bc]]>d", 1..4, "", "a", "a"),
            ("a<![CDATA[bc]]>d", 1..2, "", "a<![CDATA[c]]>d", "acd"),
            ("a<![CDATA[bc]]>d", 0..2, "", "<![CDATA[c]]>d", "cd"),
            ("a<![CDATA[b]]>c<![CDATA[d]]>", 1..4, "", "a", "a"),
            ("a<![CDATA[b]]>c<![CDATA[de]]>", 1..4, "", "a<![CDATA[e]]>", "ae"),
        ] {
            assert_eq!(edited(text, bytes, new), (raw.to_owned(), read.to_owned()), "{text}");
        }
    }

    #[test]
    fn overlaps_are_refused() {
        let over = |a: Range<usize>, b: Range<usize>| {
            edited(|edits, _| {
                edits.replace(a, "");
                edits.replace(b, "");
            })
        };
        assert_eq!(over(3..8, 7..9).unwrap_err().range, 7..9);
        assert!(over(3..8, 5..5).is_err());
        assert!(over(3..8, 3..5).is_err());
        assert!(over(3..8, 8..9).is_ok());
        let inside = TEXT.find('é').unwrap() + 1;
        assert!(over(0..1, inside..inside).is_err());
        assert!(over(0..1, 5..999).is_err());
    }
}

//! Text to bytes: what a declared encoding has, and what becomes a character reference.
//!
//! The decoder knows the older names as browsers do: a file that declares ISO-8859-1 or US-ASCII
//! is read as windows-1252, as many tools mean it. To write, the declaration counts: a letter that
//! the declared encoding lacks is a character reference (XML 1.0 §4.1, §4.3.3).

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;
use std::fmt::Write;

/// An encoding as a file declares it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Charset {
    /// The decoder for it.
    pub encoding: &'static Encoding,
    /// Bytes of what is no ASCII are at least this; what has others is of the encoding that
    /// the decoder takes it for, and not of the one that is declared.
    least: u16,
}

/// No byte is.
const NONE: u16 = 0x100;
/// Behind the control characters that ISO/IEC 8859 has from 80 to 9F, and ISO/IEC 2022 leaves out.
const HIGH: u16 = 0xA0;

/// Names of encodings that have less than their decoders, in lower case.
const NARROWER: [(u16, &[&str]); 2] = [
    (NONE, &["us-ascii", "ascii", "ansi_x3.4-1968"]),
    (
        HIGH,
        &[
            // windows-1252
            "iso-8859-1",
            "iso8859-1",
            "iso88591",
            "iso_8859-1",
            "iso_8859-1:1987",
            "iso-ir-100",
            "latin1",
            "l1",
            "cp819",
            "ibm819",
            "csisolatin1",
            // windows-1254
            "iso-8859-9",
            "iso8859-9",
            "iso88599",
            "iso_8859-9",
            "iso_8859-9:1989",
            "iso-ir-148",
            "latin5",
            "l5",
            "csisolatin5",
            // windows-874
            "iso-8859-11",
            "iso8859-11",
            "iso885911",
            "tis-620",
            // GBK
            "gb2312",
            "gb_2312",
            "gb_2312-80",
            "chinese",
            "csgb2312",
            "csiso58gb231280",
            "iso-ir-58",
            // windows-949
            "euc-kr",
            "ks_c_5601-1987",
            "ks_c_5601-1989",
            "ksc5601",
            "ksc_5601",
            "cseuckr",
            "csksc56011987",
            "iso-ir-149",
            "korean",
        ],
    ),
];

impl Charset {
    /// The encoding of a name.
    pub fn of(label: &str) -> Option<Charset> {
        let encoding = Encoding::for_label_no_replacement(label.as_bytes())?;
        let label = label.trim().to_ascii_lowercase();
        let narrower = NARROWER.iter().find(|(_, names)| names.contains(&&*label));
        Some(Charset { encoding, least: narrower.map_or(0, |(least, _)| *least) })
    }

    /// An encoding as its decoder has it.
    pub fn full(encoding: &'static Encoding) -> Charset {
        Charset { encoding, least: 0 }
    }

    /// Its name, for messages.
    pub fn name(self) -> &'static str {
        match (self.least, self.encoding) {
            (NONE, _) => "US-ASCII",
            (HIGH, encoding) if encoding == WINDOWS_1252 => "ISO-8859-1",
            _ => self.encoding.name(),
        }
    }

    pub fn is_ascii(self) -> bool {
        self.least == NONE
    }

    pub fn is_unicode(self) -> bool {
        [UTF_8, UTF_16BE, UTF_16LE].contains(&self.encoding)
    }

    /// Text that its decoder has read, as it was. What that lacks becomes character references.
    pub fn plain(self, text: &str) -> Cow<'_, [u8]> {
        if self.encoding == UTF_16BE {
            text.encode_utf16().flat_map(u16::to_be_bytes).collect()
        } else if self.encoding == UTF_16LE {
            text.encode_utf16().flat_map(u16::to_le_bytes).collect()
        } else {
            self.encoding.encode(text).0
        }
    }

    /// A stretch of XML with character references where it needs them; none if it needs them
    /// where there can be none: in names, comments, instructions and document type declarations.
    pub fn spelled(self, xml: &str) -> Option<Cow<'_, str>> {
        if self.has(xml) {
            return Some(Cow::Borrowed(xml));
        }
        let mut out = String::with_capacity(xml.len() + xml.len() / 8);
        let mut rest = xml;
        while !rest.is_empty() {
            let (length, markup) = next(rest);
            let (piece, behind) = rest.split_at(length);
            match markup {
                _ if self.has(piece) => out.push_str(piece),
                Markup::Text => self.refer(piece, &mut out),
                Markup::Section => self.section(piece, &mut out),
                Markup::Tag => self.tag(piece, &mut out)?,
                Markup::Other => return None,
            }
            rest = behind;
        }
        Some(Cow::Owned(out))
    }

    fn has(self, text: &str) -> bool {
        if self.is_unicode() || text.is_ascii() {
            return true;
        }
        let (bytes, _, lacking) = self.encoding.encode(text);
        if lacking || self.least == 0 {
            return !lacking;
        }
        let high = bytes.iter().filter(|byte| !byte.is_ascii());
        let letters = text.chars().filter(|c| !c.is_ascii()).count();
        let width = if self.encoding.is_single_byte() { 1 } else { 2 };
        // Of two bytes, the second may look like ASCII.
        high.clone().all(|byte| u16::from(*byte) >= self.least) && high.count() == width * letters
    }

    fn put(self, c: char, out: &mut String) {
        if self.has(c.encode_utf8(&mut [0; 4])) {
            out.push(c);
        } else {
            // Writing to a string cannot fail.
            let _ = write!(out, "&#{};", u32::from(c));
        }
    }

    fn refer(self, text: &str, out: &mut String) {
        text.chars().for_each(|c| self.put(c, out));
    }

    /// A CDATA section as text: there is no reference in a section.
    fn section(self, section: &str, out: &mut String) {
        let text = section.trim_start_matches("<![CDATA[");
        for c in text.strip_suffix("]]>").unwrap_or(text).chars() {
            match c {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                c => self.put(c, out),
            }
        }
    }

    fn tag(self, tag: &str, out: &mut String) -> Option<()> {
        let mut quote = None;
        for c in tag.chars() {
            match quote {
                Some(_) => self.put(c, out),
                None if self.has(c.encode_utf8(&mut [0; 4])) => out.push(c),
                None => return None,
            }
            quote = after(quote, c);
        }
        Some(())
    }
}

/// What may stand in XML, as far as it concerns references.
#[derive(Clone, Copy)]
enum Markup {
    Text,
    Section,
    Tag,
    Other,
}

/// The length of what comes first.
fn next(xml: &str) -> (usize, Markup) {
    let to = |end: &str| xml.find(end).map_or(xml.len(), |at| at + end.len());
    if !xml.starts_with('<') {
        return (xml.find('<').unwrap_or(xml.len()), Markup::Text);
    }
    if xml.starts_with("<![CDATA[") {
        (to("]]>"), Markup::Section)
    } else if xml.starts_with("<!--") {
        (to("-->"), Markup::Other)
    } else if xml.starts_with("<?") {
        (to("?>"), Markup::Other)
    } else if xml.starts_with("<!") {
        let head = to(">");
        let subset = xml[..head].contains('[').then(|| xml.find("]>")).flatten();
        (subset.map_or(head, |at| at + "]>".len()), Markup::Other)
    } else {
        (end_of_tag(xml), Markup::Tag)
    }
}

fn end_of_tag(xml: &str) -> usize {
    let mut quote = None;
    for (at, c) in xml.char_indices() {
        if quote.is_none() && c == '>' {
            return at + 1;
        }
        quote = after(quote, c);
    }
    xml.len()
}

/// The quotation mark of the value that what follows a character is in.
fn after(quote: Option<char>, c: char) -> Option<char> {
    match quote {
        Some(open) if open == c => None,
        None if matches!(c, '"' | '\'') => Some(c),
        quote => quote,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelled(label: &str, xml: &str) -> Option<String> {
        Charset::of(label).unwrap().spelled(xml).map(Cow::into_owned)
    }

    #[test]
    fn what_a_declared_encoding_lacks_is_a_reference() {
        let xml = "<a b='—é'>é — € Ω</a>";
        let all = [
            ("US-ASCII", "<a b='&#8212;&#233;'>&#233; &#8212; &#8364; &#937;</a>"),
            ("ISO-8859-1", "<a b='&#8212;é'>é &#8212; &#8364; &#937;</a>"),
            ("Latin1", "<a b='&#8212;é'>é &#8212; &#8364; &#937;</a>"),
            ("windows-1252", "<a b='—é'>é — € &#937;</a>"),
            ("ISO-8859-9", "<a b='&#8212;é'>é &#8212; &#8364; &#937;</a>"),
            ("UTF-8", xml),
        ];
        for (label, wanted) in all {
            assert_eq!(spelled(label, xml).as_deref(), Some(wanted), "{label}");
        }
        // Of GBK alone; in both.
        assert_eq!(spelled("gb2312", "<a>镕中</a>").as_deref(), Some("<a>&#38229;中</a>"));
        assert_eq!(spelled("gbk", "<a>镕中</a>").as_deref(), Some("<a>镕中</a>"));
    }

    #[test]
    fn a_section_with_a_reference_is_text() {
        let xml = "<a><![CDATA[é < & >]]><![CDATA[— < &]]></a>";
        let wanted = "<a><![CDATA[é < & >]]>&#8212; &lt; &amp;</a>";
        assert_eq!(spelled("iso-8859-1", xml).as_deref(), Some(wanted));
    }

    #[test]
    fn where_there_is_no_reference_there_is_no_spelling() {
        let all = [
            "<a><!-- — --></a>",
            "<?a —?><a/>",
            "<ā/>",
            "<a ā='1'/>",
            "<!DOCTYPE a [<!-- — -->]><a/>",
        ];
        for xml in all {
            assert_eq!(spelled("iso-8859-1", xml), None, "{xml}");
        }
        let quoted = "<a b='>' c=\"'—\">€</a>";
        let wanted = "<a b='>' c=\"'&#8212;\">&#8364;</a>";
        assert_eq!(spelled("iso-8859-1", quoted).as_deref(), Some(wanted));
    }
}

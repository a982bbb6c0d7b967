//! Kinds of attribute values.

use super::choice;
use super::dates::{is_basic_date_time, is_date, is_date_time, is_note_date_time};
use crate::model::Message;
use crate::xml::{self, is_name_without_colon, is_nmtoken};
use std::borrow::Cow;
use std::collections::HashSet;

/// What a value must be.
#[derive(Clone, Debug)]
pub enum Kind {
    Text,
    /// Text without white space around it; what else it may be is a rule of its own.
    Collapsed,
    /// XML 1.0 production 7.
    Nmtoken,
    /// Some of them, separated by white space.
    Nmtokens,
    /// A name without colon, as `xml:id` wants it.
    NcName,
    /// RFC 3987; only what can be no IRI at all is refused.
    Iri,
    /// BCP 47, well-formed.
    Lang,
    /// As [`Kind::Lang`], or empty.
    LangOrEmpty,
    /// An integer from and to.
    Integer(i64, i64),
    /// A decimal number without exponent from and to.
    Decimal(f64, f64),
    /// A floating-point number from and to.
    Double(f64, f64),
    /// Any of these; `x-*` allows values of one's own with that beginning and no white space.
    OneOf(Vec<&'static str>),
    /// The same, where the values in the list are name tokens.
    Token(Vec<&'static str>),
    /// Some of these, separated by white space.
    SomeOf(Vec<&'static str>),
    /// A prefix, a colon and a value; the prefix `xlf` is reserved.
    Prefixed,
    /// One of these, or any prefix and value.
    OneOfOrPrefixed(Vec<&'static str>),
    /// `xs:dateTime`.
    DateTime,
    /// `YYYYMMDDThhmmssZ`.
    BasicDateTime,
    /// W3C NOTE-datetime: from a year to fractions of a second.
    NoteDateTime,
    /// `xs:date`.
    Date,
    /// A media type: type and subtype.
    MediaType,
    /// A number of Unicode code point written `#x` and hexadecimal digits.
    UnicodeNumber,
    /// Four numbers or `#`, separated by semicolons.
    Coordinates,
}

impl Kind {
    /// What the attributes of XML itself must be, wherever they stand.
    pub fn of_xml(name: &str) -> Kind {
        match name {
            "lang" => Kind::LangOrEmpty,
            "space" => Kind::Token(vec!["default", "preserve"]),
            "id" => Kind::NcName,
            "base" => Kind::Iri,
            _ => Kind::Text,
        }
    }

    /// The meaning of a type in a table.
    ///
    /// # Panics
    /// If there is no such type.
    pub fn parse(text: &'static str) -> Kind {
        let range = |text: &'static str| -> (&'static str, &'static str) {
            text.split_once("..").unwrap_or_else(|| panic!("no range: {text}"))
        };
        let alternatives = |text: &'static str| text.split('|').map(str::trim).collect::<Vec<_>>();
        match text.split_once(' ') {
            Some(("integer", bounds)) => {
                let (from, to) = range(bounds.trim());
                return Kind::Integer(
                    from.parse().unwrap_or(i64::MIN),
                    to.parse().unwrap_or(i64::MAX),
                );
            }
            Some(("decimal", bounds)) => {
                let (from, to) = range(bounds.trim());
                let number = |text: &str, open: f64| text.parse().unwrap_or(open);
                return Kind::Decimal(number(from, f64::MIN), number(to, f64::MAX));
            }
            Some(("double", bounds)) => {
                let (from, to) = range(bounds.trim());
                let number = |text: &str, open: f64| text.parse().unwrap_or(open);
                return Kind::Double(number(from, f64::MIN), number(to, f64::MAX));
            }
            Some(("token", rest)) => return Kind::Token(alternatives(rest)),
            Some(("some", rest)) => return Kind::SomeOf(alternatives(rest)),
            Some(("prefixed", rest)) => {
                return Kind::OneOfOrPrefixed(alternatives(rest.trim().trim_start_matches('|')));
            }
            _ => {}
        }
        match text {
            "text" => Kind::Text,
            "collapsed" => Kind::Collapsed,
            "nmtoken" => Kind::Nmtoken,
            "nmtokens" => Kind::Nmtokens,
            "ncname" => Kind::NcName,
            "iri" => Kind::Iri,
            "lang" => Kind::Lang,
            "lang-or-empty" => Kind::LangOrEmpty,
            "integer" => Kind::Integer(i64::MIN, i64::MAX),
            "decimal" => Kind::Decimal(f64::MIN, f64::MAX),
            "prefixed" => Kind::Prefixed,
            "date-time" => Kind::DateTime,
            "basic-date-time" => Kind::BasicDateTime,
            "note-date-time" => Kind::NoteDateTime,
            "date" => Kind::Date,
            "media-type" => Kind::MediaType,
            "unicode-number" => Kind::UnicodeNumber,
            "coordinates" => Kind::Coordinates,
            _ if text.contains('|') || text.starts_with('=') => {
                Kind::OneOf(alternatives(text.trim_start_matches('=').trim()))
            }
            _ => panic!("there is no type {text:?}"),
        }
    }

    /// A value as it counts, if that is another: white space is collapsed but in strings.
    /// Of a union of tokens and strings, only the tokens have it so.
    pub fn collapse<'v>(&self, value: &'v str) -> Option<Cow<'v, str>> {
        let collapsed = xml::collapse(value);
        let counts = match self {
            Kind::Text | Kind::OneOf(_) | Kind::SomeOf(_) => false,
            Kind::Prefixed | Kind::UnicodeNumber => false,
            Kind::Token(values) | Kind::OneOfOrPrefixed(values) => values.contains(&&*collapsed),
            _ => true,
        };
        (counts && collapsed != value).then_some(collapsed)
    }

    /// Why a value is not of this kind, if it is not; its white space is collapsed already. The
    /// message wants `attribute` and `value` besides.
    pub fn fault(&self, value: &str) -> Option<Message> {
        let fails = |ok: bool, id: &'static str| (!ok).then(|| Message::new(id));
        match self {
            Kind::Text | Kind::Collapsed => None,
            Kind::Nmtoken => fails(is_nmtoken(value), "validate-value-nmtoken"),
            Kind::Nmtokens => {
                let mut tokens = value.split_ascii_whitespace().peekable();
                let ok = tokens.peek().is_some() && tokens.all(is_nmtoken);
                fails(ok, "validate-value-nmtokens")
            }
            Kind::NcName => fails(is_name_without_colon(value), "validate-value-name"),
            Kind::Iri => fails(is_iri(value), "validate-value-iri"),
            Kind::Lang => fails(is_language_tag(value), "validate-value-lang"),
            Kind::LangOrEmpty => {
                fails(value.is_empty() || is_language_tag(value), "validate-value-lang")
            }
            Kind::Integer(from, to) => {
                let ok = integer(value).is_some_and(|number| (*from..=*to).contains(&number));
                (!ok).then(|| match (*from, *to) {
                    (i64::MIN, _) => Message::new("validate-value-integer"),
                    (from, i64::MAX) => {
                        Message::new("validate-value-integer-from").with("from", from)
                    }
                    (from, to) => Message::new("validate-value-integer-range")
                        .with("from", from)
                        .with("to", to),
                })
            }
            Kind::Decimal(from, to) => number_fault(decimal(value), *from, *to),
            Kind::Double(from, to) => number_fault(double(value), *from, *to),
            Kind::OneOf(values) | Kind::Token(values) => (!choice::holds(values, value))
                .then(|| choice::message("validate-value-choice", values)),
            Kind::SomeOf(values) => {
                let mut tokens = value.split_ascii_whitespace().peekable();
                let ok =
                    tokens.peek().is_some() && tokens.all(|token| choice::holds(values, token));
                (!ok).then(|| choice::message("validate-value-choices", values))
            }
            Kind::Prefixed => fails(has_own_prefix(value), "validate-value-prefixed"),
            Kind::OneOfOrPrefixed(values) => (!choice::holds(values, value) && !is_prefixed(value))
                .then(|| choice::message("validate-value-choice-or-prefixed", values)),
            Kind::DateTime => fails(is_date_time(value), "validate-value-date-time"),
            Kind::BasicDateTime => {
                fails(is_basic_date_time(value), "validate-value-basic-date-time")
            }
            Kind::NoteDateTime => fails(is_note_date_time(value), "validate-value-date-time"),
            Kind::Date => fails(is_date(value), "validate-value-date"),
            Kind::MediaType => fails(is_media_type(value), "validate-value-media-type"),
            Kind::UnicodeNumber => fails(is_unicode_number(value), "validate-value-unicode"),
            Kind::Coordinates => fails(is_coordinates(value), "validate-value-coordinates"),
        }
    }
}

fn number_fault(number: Option<f64>, from: f64, to: f64) -> Option<Message> {
    if number.is_some_and(|number| (from..=to).contains(&number)) {
        return None;
    }
    Some(match from == f64::MIN {
        true => Message::new("validate-value-decimal"),
        false => Message::new("validate-value-decimal-range")
            .with("from", from.to_string())
            .with("to", to.to_string()),
    })
}

/// `xs:integer`; one that is too large counts as the largest.
fn integer(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let largest = if text.starts_with('-') { i64::MIN } else { i64::MAX };
    Some(text.parse().unwrap_or(largest))
}

/// `xs:decimal`: no exponent.
pub fn decimal(text: &str) -> Option<f64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    (plain && digits.bytes().any(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

fn double(text: &str) -> Option<f64> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    plain.then(|| text.parse().ok())?
}

/// A prefix, a colon and a value, without spaces and without another colon.
fn is_prefixed(value: &str) -> bool {
    let Some((prefix, rest)) = value.split_once(':') else { return false };
    let sound =
        |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || c == ':');
    sound(prefix) && sound(rest)
}

/// The same, where the prefix `xlf` is reserved for XLIFF itself.
pub fn has_own_prefix(value: &str) -> bool {
    is_prefixed(value) && !value.starts_with("xlf:")
}

/// Tags that RFC 5646 has kept although they are not made as others are (§2.2.8).
const GRANDFATHERED: [&str; 17] = [
    "en-gb-oed",
    "i-ami",
    "i-bnn",
    "i-default",
    "i-enochian",
    "i-hak",
    "i-klingon",
    "i-lux",
    "i-mingo",
    "i-navajo",
    "i-pwn",
    "i-tao",
    "i-tay",
    "i-tsu",
    "sgn-be-fr",
    "sgn-be-nl",
    "sgn-ch-de",
];

/// Well-formed by RFC 5646 §2.1, without looking anything up but that no subtag is twice. No
/// language has a subtag of four letters or more: they are reserved (§2.2.1).
pub fn is_language_tag(tag: &str) -> bool {
    let lower = tag.to_ascii_lowercase();
    if GRANDFATHERED.contains(&lower.as_str()) {
        return true;
    }
    let sound = |part: &&str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    let parts: Vec<&str> = lower.split('-').collect();
    if !parts.iter().all(sound) {
        return false;
    }
    if parts[0] == "x" {
        return parts.len() > 1;
    }
    let alpha = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let digit = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !alpha(parts[0]) || !(2..=3).contains(&parts[0].len()) {
        return false;
    }
    let mut at = 1;
    let mut next = |is: &dyn Fn(&str) -> bool, most: usize| {
        let mut count = 0;
        while count < most && parts.get(at).is_some_and(|part| is(part)) {
            at += 1;
            count += 1;
        }
    };
    next(&|part| part.len() == 3 && alpha(part), 3);
    next(&|part| part.len() == 4 && alpha(part), 1);
    next(&|part| part.len() == 2 && alpha(part) || part.len() == 3 && digit(part), 1);
    let variant =
        |part: &str| part.len() >= 5 || part.len() == 4 && part.as_bytes()[0].is_ascii_digit();
    let first_variant = at;
    while parts.get(at).is_some_and(|part| variant(part)) {
        at += 1;
    }
    // §2.2.5, rule 5.
    let mut seen = HashSet::new();
    let once = parts[first_variant..at].iter().all(|part| seen.insert(part));
    once && extensions(&parts[at..])
}

/// Singletons, each once and with at least one subtag; private use at the end.
fn extensions(parts: &[&str]) -> bool {
    let mut seen = Vec::new();
    let mut at = 0;
    while at < parts.len() {
        let singleton = parts[at];
        if singleton.len() != 1 {
            return false;
        }
        if singleton == "x" {
            return at + 1 < parts.len();
        }
        if seen.contains(&singleton) {
            return false;
        }
        seen.push(singleton);
        let begin = at + 1;
        at = begin;
        while parts.get(at).is_some_and(|part| part.len() >= 2) {
            at += 1;
        }
        if at == begin {
            return false;
        }
    }
    true
}

/// What `xs:anyURI` refuses: percent signs that escape nothing, and a second `#`. Characters that
/// an IRI would have to escape may stand there as they are (XML Schema part 2 §3.2.17).
pub fn is_iri(text: &str) -> bool {
    let bytes = text.as_bytes();
    let escapes = memchr::memchr_iter(b'%', bytes).all(|at| {
        bytes.get(at + 1..at + 3).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    });
    escapes && text.matches('#').count() <= 1
}

/// RFC 6838 §4.2 for both names, and parameters after a semicolon.
fn is_media_type(text: &str) -> bool {
    let names = text.split(';').next().unwrap_or_default().trim_end();
    let sound = |name: &str| {
        name.bytes().next().is_some_and(|first| first.is_ascii_alphanumeric())
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$&-^_.+".contains(&byte))
    };
    names.split_once('/').is_some_and(|(kind, sub)| sound(kind) && sound(sub))
}

fn is_unicode_number(text: &str) -> bool {
    let digits = text.strip_prefix("#x").or_else(|| text.strip_prefix("#X"));
    let number = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    number
        .and_then(|digits| u32::from_str_radix(digits, 16).ok())
        .is_some_and(|code| code <= 0x10_FFFF)
}

fn is_coordinates(text: &str) -> bool {
    let parts: Vec<&str> = text.split(';').collect();
    let number = |part: &str| !part.starts_with('+') && integer(part).is_some();
    parts.len() == 4 && parts.iter().all(|part| *part == "#" || number(part))
}

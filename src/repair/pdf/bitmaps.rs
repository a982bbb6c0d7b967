//! Bitmap fonts of TeX, whose letters have names such as `/a97` and no characters: the number is the
//! code, and codes are those of TeX's encodings for text, OT1 and T1.

use hayro_font::hayro_syntax::object::{Array, Dict, Name, Number, Object};
use std::collections::BTreeSet;

/// A font with fewer small letters may hold signs, which have the same codes.
const LETTERS: usize = 4;

/// Signs that both encodings have where ASCII has them.
const SIGNS: &str = "!#$%&()*+,-./:;=?@[]";

/// T1 from 0x80 on; from 0xC0 on, it is Latin 1 but for a few.
const T1: &str = "ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£";

/// Below the letters of ASCII, T1 has these from 13 on, and the ligatures from 27 on.
const T1_LOW: &str = "‚‹›“”„«»–—";

const LIGATURES: [&str; 5] = ["ff", "fi", "fl", "ffi", "ffl"];

/// How the codes of a bitmap font are to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Coding {
    /// Letters, digits and signs of ASCII alone.
    Plain,
    /// TeX's first encoding, of 128 codes.
    First,
    /// T1, of 256.
    Whole,
}

/// The coding of a font, if it is one of text whose names are its codes and nothing else tells its
/// characters.
pub(super) fn coding(dict: &Dict) -> Option<Coding> {
    let bitmap = dict.get::<Name>("Subtype").is_some_and(|name| name.as_str() == "Type3");
    if !bitmap || dict.contains_key("ToUnicode") {
        return None;
    }
    let names = dict.get::<Dict>("Encoding")?.get::<Array>("Differences")?;
    let (mut codes, mut code) = (BTreeSet::new(), 0);
    for object in names.iter::<Object>().take(2 * 256) {
        match object {
            Object::Number(number) => code = number.as_f64() as u32,
            Object::Name(name) if name.as_str() == ".notdef" => code += 1,
            Object::Name(name) => {
                (number(name.as_str()) == Some(code)).then(|| codes.insert(code))?;
                code += 1;
            }
            _ => return None,
        }
    }
    let widths: Vec<f64> = dict
        .get::<Array>("Widths")
        .map(|widths| widths.iter::<Number>().map(|it| it.as_f64()).collect())
        .unwrap_or_default();
    let mut wide = widths.iter().filter(|width| **width > 0.0);
    let first = wide.next().copied().unwrap_or_default();
    coding_of(&codes, wide.all(|width| (width - first).abs() < 0.01))
}

/// The number of a name such as `a97`.
fn number(name: &str) -> Option<u32> {
    let digits = name.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let signed = (1..=4).contains(&(name.len() - digits.len()));
    digits.parse().ok().filter(|_| signed)
}

/// The coding that codes tell; `mono`: all are equally wide, and such fonts have no ligatures.
fn coding_of(codes: &BTreeSet<u32>, mono: bool) -> Option<Coding> {
    let small = codes.range(97..=122).count();
    if small < LETTERS {
        return None;
    }
    // Fonts of formulas have their stop and comma elsewhere, and Greek letters in place of ligatures; none
    // of them has 256 codes.
    let prose = codes.contains(&44) || codes.contains(&46);
    let above = codes.range(128..256).count();
    // More of them than letters: it is another script.
    let latin = above <= small;
    Some(match (prose, latin, codes.range(11..=12).next()) {
        (_, true, None) if above > 0 => Coding::Whole,
        (true, ..) if above == 0 && !mono => Coding::First,
        _ => Coding::Plain,
    })
}

impl Coding {
    /// The text of a code; none: it is not sure.
    pub fn text(self, code: u32) -> Option<String> {
        let c = char::from_u32(code)?;
        if c.is_ascii_alphanumeric() || SIGNS.contains(c) {
            return Some(c.to_string());
        }
        let among = |signs: &str, from: u32| {
            let at = usize::try_from(code.checked_sub(from)?).ok()?;
            signs.chars().nth(at).map(String::from)
        };
        let ligature = |from: u32| {
            let at = usize::try_from(code.checked_sub(from)?).ok()?;
            LIGATURES.get(at).map(|text| (*text).to_owned())
        };
        match (self, code) {
            (Coding::Plain, _) => None,
            (_, 39) => Some("’".to_owned()),
            (_, 96) => Some("‘".to_owned()),
            (Coding::First, 11..=15) => ligature(11),
            (Coding::First, 34) => Some("”".to_owned()),
            (Coding::First, 92) => Some("“".to_owned()),
            (Coding::First, 123) => Some("–".to_owned()),
            (Coding::First, 124) => Some("—".to_owned()),
            (Coding::Whole, 13..=22) => among(T1_LOW, 13),
            (Coding::Whole, 27..=31) => ligature(27),
            (Coding::Whole, 0x80..=0xbf) => among(T1, 0x80),
            (Coding::Whole, 0xd7) => Some("Œ".to_owned()),
            (Coding::Whole, 0xdf) => Some("SS".to_owned()),
            (Coding::Whole, 0xf7) => Some("œ".to_owned()),
            (Coding::Whole, 0xff) => Some("ß".to_owned()),
            (Coding::Whole, 0xc0..) => Some(c.to_string()),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_tell_which_encoding_a_font_has() {
        let coding = |codes: &[u32]| {
            let all = (97..=110).chain([44, 46]).chain(codes.iter().copied());
            coding_of(&all.collect(), false)
        };
        assert_eq!(coding(&[12]), Some(Coding::First));
        assert_eq!(coding(&[28, 0xe4]), Some(Coding::Whole));
        let other: Vec<u32> = (0xd0..0xf0).collect();
        assert_eq!(coding(&other), Some(Coding::Plain), "it is another script");
        assert_eq!(coding_of(&(97..=110).chain([11, 58]).collect(), false), Some(Coding::Plain));
        assert_eq!(coding_of(&[80, 88, 98].into(), false), None, "it may hold signs");
    }

    #[test]
    fn codes_are_letters_of_their_encoding() {
        let text = |coding: Coding, code: u32| coding.text(code);
        assert_eq!(text(Coding::First, 12).as_deref(), Some("fi"));
        assert_eq!(text(Coding::Whole, 28).as_deref(), Some("fi"));
        assert_eq!(text(Coding::Whole, 0xff).as_deref(), Some("ß"));
        assert_eq!(text(Coding::Whole, 0xaa).as_deref(), Some("ł"));
        assert_eq!(text(Coding::Whole, 0xbf).as_deref(), Some("£"));
        assert_eq!(text(Coding::Whole, 22).as_deref(), Some("—"));
        assert_eq!(text(Coding::Plain, 12), None);
        assert_eq!(text(Coding::Plain, 97).as_deref(), Some("a"));
        assert_eq!(
            [number("a97"), number("G12"), number("97"), number("fi")],
            [Some(97), Some(12), None, None]
        );
    }
}

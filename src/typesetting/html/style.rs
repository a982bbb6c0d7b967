//! The style sheet of a page: the same for all, but for the accent, the paper and the words at
//! the foot of a printed page.

use crate::model::convention::Points;
use crate::model::convention::points::{GREEK, Letters, Mark};
use crate::typesetting::inlines::plain;
use crate::typesetting::layout::{Colour, LEAST_CONTRAST, Layout, Paper};
use crate::typesetting::tree::{Foot, Sheet};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

const SHEET: &str = include_str!("style.css");
/// The grounds of `style.css` on which text may stand, by day and by night.
const GROUNDS: [[Colour; 5]; 2] = [
    [
        Colour::WHITE,
        Colour([0xF1, 0xF4, 0xF8]),
        Colour([0xFF, 0xF1, 0xC2]),
        Colour([0xFD, 0xF3, 0xA7]),
        Colour([0xFD, 0xE4, 0xDC]),
    ],
    [
        Colour([0x15, 0x17, 0x1A]),
        Colour([0x20, 0x24, 0x29]),
        Colour([0x2E, 0x27, 0x10]),
        Colour([0x42, 0x3B, 0x0C]),
        Colour([0x3D, 0x21, 0x19]),
    ],
];
/// A little more than the least, so that it rounds well.
const CONTRAST: f64 = LEAST_CONTRAST + 0.1;

/// Pages that are wider than high, whatever the paper.
const LANDSCAPE: &str = "@page{size:landscape;margin:20mm}\n";

/// The style sheet of a document.
pub fn of_document(sheet: &Sheet) -> String {
    let draft = sheet.draft.as_deref().map(plain).unwrap_or_default();
    let margins = format!(
        "@page{{@top-left{{content:{}}}@top-right{{content:{}}}@bottom-left{{content:{}}}\
         @bottom-right{{content:{}}}}}@page:first{{@top-left{{content:none}}}}\n",
        string(&plain(&sheet.running_title)),
        string(&draft),
        string(&sheet.code),
        foot(&sheet.foot),
    );
    let turned = if sheet.landscape { LANDSCAPE } else { "" };
    of(&sheet.layout) + turned + &margins + &points(&sheet.points)
}

/// The marks of points in numbered lists, by how many such lists they stand in; behind the third
/// level they begin anew. Notes are numbered as everywhere.
fn points(points: &Points) -> String {
    let counter = |level: usize, system: &str, mark: Mark| {
        let (before, behind) = mark.sides();
        let behind = format!("{behind} ");
        let (before, behind) = (string(before), string(&behind));
        format!("@counter-style point-{level}{{{system};prefix:{before};suffix:{behind}}}")
    };
    let letters = match points.letters {
        Letters::Alphabet(alphabet) => {
            let signs: Vec<String> = alphabet.chars().map(|c| string(&c.to_string())).collect();
            format!("system:alphabetic;symbols:{}", signs.join(" "))
        }
        Letters::Greek => {
            let signs = GREEK.map(|(value, sign)| format!("{value} {}", string(sign)));
            format!("system:additive;range:1 99;additive-symbols:{}", signs.join(","))
        }
    };
    let levels = [
        counter(1, "system:extends decimal", points.number),
        counter(2, &letters, points.letter),
        counter(3, "system:extends lower-roman", points.roman),
    ];
    let rule = |list: &str, level: usize| format!("{list}{{list-style-type:point-{level}}}");
    let rules = [
        rule("ol,ol.tasks>.plain", 1),
        rule("ol ol", 2),
        rule("ol ol ol", 3),
        rule("ol ol ol ol", 1),
        ".notes>ol{list-style-type:decimal}".to_owned(),
        rule(".notes>ol ol:not(.tasks)", 1),
    ];
    levels.concat() + &rules.concat() + "\n"
}

/// The style sheet of a page that is no document.
pub fn of(layout: &Layout) -> String {
    let [day, night] = GROUNDS.map(|grounds| legible(layout.accent, grounds));
    let paper = match layout.paper {
        Paper::A4 => "A4",
        Paper::A5 => "A5",
        Paper::Letter => "letter",
    };
    format!(
        "{SHEET}:root{{--accent:{day}}}@media screen and (prefers-color-scheme:dark)\
         {{:root{{--accent:{night}}}}}@page{{size:{paper}}}\n"
    )
}

/// A policy (CSP Level 3) under which the page may have this style sheet and images within
/// itself, and nothing else.
pub fn policy(css: &str) -> String {
    let hash = STANDARD.encode(Sha256::digest(css));
    format!(
        "default-src 'none'; img-src data:; style-src 'sha256-{hash}'; base-uri 'none'; \
         form-action 'none'"
    )
}

/// The foot line with counters for its numbers.
fn foot(foot: &[Foot]) -> String {
    let part = |part: &Foot| match part {
        Foot::Page => "counter(page)".to_owned(),
        Foot::Total => "counter(pages)".to_owned(),
        Foot::Text(text) => string(text),
    };
    foot.iter().map(part).collect::<Vec<_>>().join(" ")
}

/// A string of CSS (Syntax Level 3 §4.3.5). Whatever might mean something there or in HTML is
/// written by its number.
fn string(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        if c.is_alphanumeric() || matches!(c, ' ' | '.' | ',' | ':' | '-' | '–' | '/' | '(' | ')')
        {
            out.push(c);
        } else {
            out.push_str(&format!("\\{:x} ", u32::from(c)));
        }
    }
    out.push('"');
    out
}

/// The colour, mixed with black or white until it can be read on all of the grounds.
fn legible(colour: Colour, grounds: [Colour; 5]) -> Colour {
    let pole = if grounds[0].luminance() > 0.5 { 0.0 } else { 255.0 };
    let mixed = |share: f64| {
        Colour(colour.0.map(|part| {
            let value = f64::from(part) * (1.0 - share) + pole * share;
            // Between 0 and 255, as both are.
            value.round() as u8
        }))
    };
    let fits = |mixed: &Colour| grounds.iter().all(|ground| mixed.contrast(*ground) >= CONTRAST);
    let mut steps = (0..=20).map(|step| mixed(f64::from(step) / 20.0));
    steps.find(fits).unwrap_or_else(|| mixed(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_accent_can_be_read_by_day_and_by_night() {
        let house = Layout::default().accent;
        assert_eq!(legible(house, GROUNDS[0]), house);
        let others = [[255, 240, 0], [0, 0, 0], [255, 255, 255], [255, 0, 0]].map(Colour);
        for colour in others.into_iter().chain([house]) {
            for ground in GROUNDS.iter().flat_map(|grounds| grounds.map(|it| (it, *grounds))) {
                assert!(legible(colour, ground.1).contrast(ground.0) >= CONTRAST, "{colour:?}");
            }
        }
        for ground in GROUNDS.iter().flatten().skip(1) {
            assert!(SHEET.contains(&format!(":{ground}")), "{ground:?}");
        }
    }

    #[test]
    fn points_are_counted_in_the_letters_of_the_language() {
        let greek = points(&Points::CLOSED.with(Letters::Greek));
        for piece in [
            "@counter-style point-1{system:extends decimal;prefix:\"\";suffix:\") \"}",
            "7 \"ζ\",6 \"στ\",5 \"ε\"",
            "@counter-style point-3{system:extends lower-roman;prefix:\"\";suffix:\") \"}",
            "ol ol{list-style-type:point-2}",
        ] {
            assert!(greek.contains(piece), "{piece}\n{greek}");
        }
        let bulgarian = points(&Points::AROUND.with(Letters::BULGARIAN));
        let second = "@counter-style point-2{system:alphabetic;symbols:\"а\" \"б\" \"в\"";
        assert!(bulgarian.contains(second) && bulgarian.contains("prefix:\"(\""), "{bulgarian}");
    }

    #[test]
    fn words_at_the_foot_end_no_string_and_no_style_sheet() {
        assert_eq!(string("Seite 1"), "\"Seite 1\"");
        assert_eq!(string("</style>\"\\"), "\"\\3c /style\\3e \\22 \\5c \"");
        let parts = [Foot::Text("Page ".into()), Foot::Page];
        assert_eq!(foot(&parts), "\"Page \" counter(page)");
    }
}

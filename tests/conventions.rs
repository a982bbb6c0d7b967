//! Every cell of the table of conventions: what 24 languages write by each profile, set against
//! what furniture, checks and typesetting do. `docs/typography.md` prints the same table.
//!
//! The expected cells come from the sources (CLDR 48, and the Interinstitutional Style Guide or
//! the texts of the Union), not from the code; where `../shared` is, they are compared with the
//! tables there.

mod conventions_table;
mod shared;

use conventions_table::{
    DAY, FIRST, FOUR, INNER, LINES, NUMBER, ORDINAL, OUTER, PERCENT, POINTS, TALL, findings, rows,
};
use std::collections::BTreeMap;
use vulgate::l10n::FILES;
use vulgate::model::{Convention, Lang, Message, Profile};

#[test]
fn quotation_marks_and_their_nesting() {
    for row in rows() {
        // Marks that no language has: what should be there is said.
        let found = row.found("X ‟x");
        let own = &found.iter().find(|(id, _)| *id == "check-quotes").unwrap().1["own"];
        assert_eq!(row.cell(OUTER).replace('\u{a0}', ""), *own, "{}", row.lang);
        let marks = |at: usize| {
            let marks: Vec<char> = row.cell(at).chars().collect();
            let half = marks.iter().position(|c| *c == '…').unwrap();
            let text = |chars: &[char]| chars.iter().collect::<String>();
            (text(&marks[..half]), text(&marks[half + 1..]))
        };
        let ((open, close), (inner, end)) = (marks(OUTER), marks(INNER));
        row.silent(&format!("Xx {open}xx xx{close} xx."));
        row.silent(&format!("Xx {open}xx {inner}xx{end} xx{close} xx."));
        // Outside all quotations, the inner marks are out of place, if they can be told.
        let told = open != close && inner != end && row.cell(OUTER) != row.cell(INNER);
        let wanted = row.wanted(&format!("Xx {inner}xx{end} xx."), row.cell(INNER));
        assert_eq!(wanted.as_deref(), told.then(|| row.cell(OUTER)), "{}", row.lang);
        let style = Convention::by_code(row.lang).unwrap().style(row.profile);
        let [(one, two), (three, four)] = style.quotes;
        let written = format!("{one}{two}{three}{four}");
        let cells = format!("{open}{close}{inner}{end}");
        assert_eq!(written, cells.replace('\u{a0}', ""), "{}", row.lang);
    }
}

#[test]
fn decimals_and_thousands() {
    for row in rows() {
        let count = |count: i64| {
            let message = Message::new("furniture-untranslated");
            let text = row.localizer().text(&message.with("count", count).with("language", "x"));
            let digit = |c: char| c.is_ascii_digit();
            let (start, end) = (text.find(digit).unwrap(), text.rfind(digit).unwrap());
            text[start..=end].to_owned()
        };
        let whole = row.cell(NUMBER).strip_suffix(['5']).unwrap();
        let decimal = whole.chars().next_back().unwrap();
        assert_eq!(whole.trim_end_matches(decimal), count(1_234_567), "{}", row.lang);
        row.is(FOUR, &count(1234));
        row.silent(&format!("Xx {} xx {} xx.", row.cell(NUMBER), row.cell(FOUR)));
        row.silent(&format!("Xx 0{decimal}5 xx."));
        let other = if decimal == ',' { '.' } else { ',' };
        let wanted = row.wanted(&format!("Xx 0{other}5 xx."), &format!("0{other}5"));
        assert_eq!(wanted, Some(format!("0{decimal}5")), "{}", row.lang);
        // The marks of another language.
        let foreign = if row.cell(NUMBER).contains('’') { "'" } else { "’" };
        let swiss = format!("1{foreign}234{foreign}567");
        let wanted = row.wanted(&format!("Xx {swiss} xx."), &swiss);
        assert_eq!(wanted, Some(count(1_234_567)), "{}", row.lang);
        let wanted = row.wanted(&format!("Xx 1{foreign}234 xx."), &format!("1{foreign}234"));
        assert_eq!(wanted.as_deref(), Some(row.cell(FOUR)), "{}", row.lang);
    }
}

#[test]
fn percentages() {
    for row in rows() {
        let share = row.localizer().text(&Message::new("furniture-share").with("share", 59));
        let at = share.find("59").unwrap();
        let end = at + share[at..].find('%').unwrap() + 1;
        row.is(PERCENT, &share[at..end]);
        row.silent(&format!("Xx {} xx.", row.cell(PERCENT)));
        for other in ["59%", "59\u{a0}%", "59 %"].iter().filter(|it| **it != row.cell(PERCENT)) {
            let found = row.found(&format!("Xx {other} xx."));
            // Czech and Slovak write `20%` for the adjective.
            let adjective = matches!(row.lang, "cs" | "sk") && *other == "59%";
            assert_eq!(found.len(), usize::from(!adjective), "{} {other}", row.lang);
        }
    }
}

#[test]
fn dates() {
    for row in rows() {
        let date =
            |date: &str| row.localizer().text(&Message::new("furniture-date").with("date", date));
        row.is(FIRST, &date("2026-03-01"));
        row.is(DAY, &date("2026-10-16"));
        row.silent(&format!("Xx {} xx {} xx.", row.cell(FIRST), row.cell(DAY)));
        // A stop too many or too few after the day, or the day before the month.
        let month = row.cell(DAY).replace("16. ", "").replace("16 ", "").replace(" 16.", "");
        let month = month.replace(" d.", "").replace("2026 m. ", "").replace("2026. gada ", "");
        let month = month.trim_start_matches("2026. ").trim_start_matches("de ");
        let month = month.trim_start_matches("ta’ ").split(" de ").next().unwrap();
        let month = month.split(" 2026").next().unwrap().trim_end_matches(" 16");
        let wrong = match row.cell(DAY).contains("16. ") {
            true => format!("16 {month}"),
            false => format!("16. {month}"),
        };
        let wanted = row.wanted(&format!("Xx {wrong} 2026 xx."), &wrong);
        let wanted = wanted.unwrap_or_else(|| panic!("{} {wrong}", row.lang));
        assert!(row.cell(DAY).contains(&wanted), "{}: {wanted}", row.lang);
        assert!(wanted.contains(month), "{}: {wanted}", row.lang);
    }
}

#[test]
fn ordinals() {
    for row in rows() {
        let number: u32 = 27;
        let own = Convention::by_code(row.lang).unwrap().ordinal(number);
        row.is(ORDINAL, own.as_deref().unwrap_or("–"));
        let wanted = row.wanted("Xx 27th xx.", "27th");
        let expected = Some(row.cell(ORDINAL)).filter(|it| !matches!(*it, "27th" | "–"));
        assert_eq!(wanted.as_deref(), expected, "{}", row.lang);
        row.silent(&format!("Xx {} xx.", row.cell(ORDINAL)));
    }
}

#[test]
fn spaces_before_tall_marks() {
    for row in rows() {
        let set_off = row.cell(TALL) == "x\u{a0};";
        for sign in [';', ':', '!', '?'] {
            let [joined, apart] = [format!("Xx{sign}"), format!("Xx\u{a0}{sign}")];
            let (right, wrong) = if set_off { (&apart, &joined) } else { (&joined, &apart) };
            row.silent(right);
            assert_eq!(row.found(wrong).len(), 1, "{} {wrong}", row.lang);
            assert_eq!(row.found(&format!("Xx {sign}")).len(), 1, "{} {sign}", row.lang);
        }
    }
}

/// Without a choice, what either profile has is accepted.
#[test]
fn a_project_that_chose_no_profile_may_follow_either() {
    for row in rows() {
        for at in [FOUR, NUMBER, PERCENT, FIRST, DAY, ORDINAL, TALL] {
            let text = match at {
                TALL => format!("X{}", row.cell(TALL)),
                _ => format!("Xx {} xx.", row.cell(at)),
            };
            let found = findings(row.lang, None, &text);
            // A percent sign close to its number is a note where both profiles set it off.
            assert!(found.is_empty(), "{}: {text}: {found:?}", row.lang);
        }
    }
}

#[test]
fn the_table_says_whether_words_are_divided() {
    for row in rows() {
        let hyphenated = Convention::by_code(row.lang).unwrap().hyphenated;
        row.is(LINES, if hyphenated { "divided" } else { "ragged" });
    }
}

#[test]
fn points_of_lists() {
    for row in rows() {
        let points = Convention::points(&Lang::parse(row.lang).unwrap(), row.profile);
        row.is(POINTS, &[0, 1, 2].map(|level| points.label(level, 1)).join(" "));
        let sixth = match row.lang {
            "bg" => "е",
            "el" => "στ",
            "sl" if row.profile == Profile::Cldr => "e",
            _ => "f",
        };
        assert_eq!(points.label(1, 6).trim_matches(['(', ')']), sixth, "{}", row.lang);
    }
}

/// A per cent sign behind a number that is put in would not follow the profile.
#[test]
fn furniture_leaves_percentages_to_the_program() {
    for (lang, file, text) in FILES.iter().filter(|(_, file, _)| *file == "furniture.ftl") {
        let code = text.lines().filter(|line| !line.starts_with('#'));
        let bad: Vec<&str> = code.filter(|line| line.contains('%')).collect();
        assert!(bad.is_empty(), "locales/{lang}/{file}: {bad:?}");
    }
}

#[test]
fn the_documentation_has_this_table() {
    let docs = include_str!("../docs/typography.md");
    for row in rows() {
        let shown = |cell: &String| cell.replace('\u{a0}', "␣").replace('\u{202f}', "⎵");
        let cells: Vec<String> = row.cells.iter().map(shown).collect();
        let line = format!("| {} | {} |", row.lang, cells.join(" | "));
        let (before, after) = docs.split_once("### `cldr`").unwrap();
        let part = if row.profile == Profile::Eu { before } else { after };
        assert!(
            part.lines().any(|it| it == line),
            "docs/typography.md by {}:\n{line}",
            row.profile.name()
        );
    }
}

/// A table of tab-separated values, by language, with the names of its columns.
fn source(name: &str) -> Option<BTreeMap<String, BTreeMap<String, String>>> {
    let path = shared::folder()?.join("standards/eu-locale").join(name);
    let text = std::fs::read_to_string(path).unwrap();
    let mut lines = text.lines();
    let head: Vec<&str> = lines.next()?.split('\t').collect();
    let rows = lines.map(|line| {
        let cells = head.iter().zip(line.split('\t'));
        let cells: BTreeMap<String, String> =
            cells.map(|(name, cell)| ((*name).to_owned(), cell.to_owned())).collect();
        let lang = cells["lang"].split('-').next().unwrap().to_owned();
        (lang, cells)
    });
    Some(rows.collect())
}

#[test]
fn expected_cells_agree_with_the_tables_of_the_sources() {
    let (Some(cldr), Some(isg)) = (source("cldr48-eu24.tsv"), source("isg-6.4.tsv")) else {
        return;
    };
    let spaces = |text: &str| {
        text.replace("U+00A0", "\u{a0}").replace("U+202F", "\u{202f}").replace("<NBSP>", "\u{a0}")
    };
    for row in rows() {
        if row.profile == Profile::Eu {
            let Some(own) = isg.get(row.lang).filter(|own| own["percent"].starts_with("00")) else {
                continue;
            };
            row.is(OUTER, &own["quote1"].replace("xx", "…"));
            if !own["quote2"].is_empty() {
                row.is(INNER, &own["quote2"].replace("xx", "…"));
            }
            row.is(PERCENT, &spaces(&own["percent"]).replace("00", "59"));
            assert_eq!(own["space_before_;:!?"], "none");
            row.is(TALL, "x;");
            continue;
        }
        let own = &cldr[row.lang];
        let quotes = |start: &str, end: &str| format!("{}…{}", own[start], own[end]);
        let plain = |at: usize| row.cell(at).replace('\u{a0}', "");
        assert_eq!(plain(OUTER), quotes("quoteStart", "quoteEnd"), "{}", row.lang);
        assert_eq!(plain(INNER), quotes("altStart", "altEnd"), "{}", row.lang);
        let group = spaces(&own["group"]);
        let number = format!("1{group}234{group}567{}5", own["decimal"]);
        row.is(NUMBER, &number);
        let four =
            if own["minGroupDigits"] == "2" { "1234".to_owned() } else { format!("1{group}234") };
        row.is(FOUR, &four);
        row.is(PERCENT, &spaces(&own["percent"]).replace("#,##0", "59"));
        let date = own["dateLong"].replace("U+202F", "\u{a0}").replace('\'', "");
        let pattern = Convention::by_code(row.lang).unwrap().date;
        let pattern = pattern.replace("{d}", "d").replace("{M}", "MMMM").replace("{y}", "y");
        assert_eq!(pattern, date, "{}", row.lang);
    }
}

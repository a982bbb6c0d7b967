//! Dates and times in the forms that formats prescribe.

/// A field of digits of fixed length within bounds, and what follows it.
fn field(text: &str, length: usize, from: u32, to: u32) -> Option<(u32, &str)> {
    let digits = text.get(..length)?;
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: u32 = digits.parse().ok()?;
    (from..=to).contains(&number).then_some((number, &text[length..]))
}

fn days(year: u32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

/// Year, month and day with hyphens, and what follows.
fn date(text: &str) -> Option<&str> {
    let (year, rest) = field(text, 4, 0, 9999)?;
    let (month, rest) = field(rest.strip_prefix('-')?, 2, 1, 12)?;
    let (_, rest) = field(rest.strip_prefix('-')?, 2, 1, days(year, month))?;
    Some(rest)
}

fn zone(text: &str) -> bool {
    let Some(rest) = text.strip_prefix(['+', '-']) else { return text == "Z" };
    let hours = field(rest, 2, 0, 14).and_then(|(_, rest)| rest.strip_prefix(':'));
    hours.and_then(|rest| field(rest, 2, 0, 59)).is_some_and(|(_, rest)| rest.is_empty())
}

/// As [`zone`]; the specification's own examples have hours of one digit.
fn loose_zone(text: &str) -> bool {
    let short = text.len() > 2 && text.as_bytes()[2] == b':';
    zone(text)
        || short && text.is_char_boundary(1) && zone(&format!("{}0{}", &text[..1], &text[1..]))
}

/// Hours, minutes, seconds and fractions, as much as is there, and what follows.
fn time(text: &str) -> Option<&str> {
    let (_, rest) = field(text, 2, 0, 24)?;
    let (_, rest) = field(rest.strip_prefix(':')?, 2, 0, 59)?;
    let Some(seconds) = rest.strip_prefix(':') else { return Some(rest) };
    let (_, rest) = field(seconds, 2, 0, 59)?;
    let Some(fraction) = rest.strip_prefix('.') else { return Some(rest) };
    let rest = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
    (rest.len() < fraction.len()).then_some(rest)
}

pub fn is_date_time(text: &str) -> bool {
    let rest = date(text).and_then(|rest| rest.strip_prefix('T'));
    // Seconds are required here: hh:mm:ss.
    let timed = rest.filter(|rest| rest.as_bytes().get(5) == Some(&b':')).and_then(time);
    timed.is_some_and(|rest| rest.is_empty() || zone(rest))
}

pub fn is_date(text: &str) -> bool {
    date(text).is_some_and(|rest| rest.is_empty() || zone(rest))
}

pub fn is_basic_date_time(text: &str) -> bool {
    let parsed = || {
        let (year, rest) = field(text, 4, 0, 9999)?;
        let (month, rest) = field(rest, 2, 1, 12)?;
        let (_, rest) = field(rest, 2, 1, days(year, month))?;
        let (_, rest) = field(rest.strip_prefix('T')?, 2, 0, 23)?;
        let (_, rest) = field(rest, 2, 0, 59)?;
        let (_, rest) = field(rest, 2, 0, 59)?;
        (rest == "Z").then_some(())
    };
    parsed().is_some()
}

pub fn is_note_date_time(text: &str) -> bool {
    let year = field(text, 4, 0, 9999).map(|(_, rest)| rest);
    let month = || field(year?.strip_prefix('-')?, 2, 1, 12).map(|(_, rest)| rest);
    let timed = || date(text)?.strip_prefix('T').and_then(time);
    year == Some("")
        || month() == Some("")
        || date(text) == Some("")
        || timed().is_some_and(loose_zone)
}

/// A date with or without a time, in the basic format or the extended one. Weeks and numbers
/// of days are not known here.
pub fn is_iso_date(value: &str) -> bool {
    let is = |value: &str| is_note_date_time(value) || is_date_time(value) || is_date(value);
    is(value) || extended(value).is_some_and(|value| is(&value))
}

/// A date in the basic format, written in the extended one: with hyphens and colons.
fn extended(value: &str) -> Option<String> {
    let (date, time) =
        value.split_once('T').map_or((value, None), |(date, time)| (date, Some(time)));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if date.len() != 8 || !digits(date) {
        return None;
    }
    let date = format!("{}-{}-{}", &date[..4], &date[4..6], &date[6..]);
    let Some(time) = time else { return Some(date) };
    let at = time.find(['Z', '+', '-']).unwrap_or(time.len());
    let (clock, zone) = time.split_at(at);
    let (clock, fraction) =
        clock.split_once(['.', ',']).map_or((clock, ""), |(clock, rest)| (clock, rest));
    if !digits(clock) || !digits(fraction) {
        return None;
    }
    // Times may end with the hour or the minute.
    let clock = match clock.len() {
        2 => format!("{clock}:00:00"),
        4 => format!("{}:{}:00", &clock[..2], &clock[2..]),
        6 => format!("{}:{}:{}", &clock[..2], &clock[2..4], &clock[4..]),
        _ => return None,
    };
    let sign = zone.get(..1).filter(|sign| *sign != "Z");
    let zone = match (sign, zone.get(1..)) {
        (Some(sign), Some(offset)) if digits(offset) => match offset.len() {
            2 => format!("{sign}{offset}:00"),
            4 => format!("{sign}{}:{}", &offset[..2], &offset[2..]),
            _ => return None,
        },
        _ => zone.to_owned(),
    };
    Some(format!("{date}T{clock}{zone}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_iso_8601() {
        for date in [
            "20240503T100000Z",
            "20240503",
            "2024-05-03",
            "2024-05-03T10:00:00Z",
            "20240503T100000+0200",
            "20240503T100000",
            "20240503T1000Z",
            "20240503T100000.5Z",
            "2024-05-03T10:00:00",
            "2024",
        ] {
            assert!(is_iso_date(date), "{date}");
        }
        for date in [
            "20240503T1",
            "20241303T100000Z",
            "20240230",
            "20240503T250000Z",
            "03/05/2024",
            "",
            "20240503T",
            "20240503T100000Y",
            "2024\u{661}503",
            "20240503 100000",
            "99999999999",
        ] {
            assert!(!is_iso_date(date), "{date}");
        }
    }
}

//! What a collection may be called: its name is a file's name as well, on every system.

/// A name has at most so many characters. With its ending it is then short enough for a file
/// whatever the script, which are 255 bytes in most file systems.
pub const LONGEST_NAME: usize = 80;
/// And so many bytes.
const BYTES: usize = 240;
/// No file may have these in its name, in Windows or elsewhere ("Naming Files, Paths, and
/// Namespaces", Win32).
const FORBIDDEN: [char; 9] = ['/', '\\', ':', '*', '?', '"', '<', '>', '|'];
/// Names of devices in Windows, whatever follows a full stop behind them; those in digits have
/// one more character.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
const NUMBERED: [&str; 2] = ["com", "lpt"];

/// Whether a collection may have this name.
pub fn is_name(name: &str) -> bool {
    let sound = |c: char| !is_forbidden(c);
    let ends = [name.chars().next(), name.chars().next_back()];
    name.chars().count() <= LONGEST_NAME
        && name.len() <= BYTES
        && name.chars().all(sound)
        && ends.iter().all(|end| end.is_some_and(|c| !is_margin(c)))
        && !is_device(name)
}

/// The name that is nearest to a text, such as the name of a file.
pub fn fit_name(text: &str) -> String {
    let kept = |c: char| if is_forbidden(c) { '_' } else { c };
    let mut name: String = text.trim_matches(is_margin).chars().map(kept).collect();
    if is_device(&name) {
        name.insert(0, '_');
    }
    let limit = |(count, (at, c)): (usize, (usize, char))| {
        (count == LONGEST_NAME || at + c.len_utf8() > BYTES).then_some(at)
    };
    if let Some(end) = name.char_indices().enumerate().find_map(limit) {
        name.truncate(end);
    }
    let name = name.trim_end_matches(is_margin);
    if name.is_empty() { "imported".to_owned() } else { name.to_owned() }
}

/// A text that may be shown in a line: without characters that do something.
pub fn visible(text: &str) -> String {
    text.chars().map(|c| if is_control(c) { '\u{FFFD}' } else { c }).collect()
}

fn is_forbidden(c: char) -> bool {
    is_control(c) || FORBIDDEN.contains(&c)
}

fn is_control(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// May not stand at the beginning or the end, where nobody sees it or a system drops it.
fn is_margin(c: char) -> bool {
    c.is_whitespace() || c == '.'
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let numbered = |device: &&str| {
        let digit = stem.strip_prefix(*device).and_then(|rest| rest.chars().next());
        stem.chars().count() == device.len() + 1
            && digit.is_some_and(|c| c.is_ascii_digit() || matches!(c, '¹' | '²' | '³'))
    };
    DEVICES.contains(&stem.as_str()) || NUMBERED.iter().any(numbered)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_files_everywhere() {
        for name in ["DGT 2024", "v1.2", "Εφημερίδα", "con sole", "com10", "console", "a", "-"]
        {
            assert!(is_name(name), "{name}");
            assert_eq!(fit_name(name), name);
        }
        let long = "x".repeat(81);
        let wide = "😀".repeat(61);
        for (name, fit) in [
            ("", "imported"),
            (" . ", "imported"),
            (" a", "a"),
            ("a.", "a"),
            ("a\u{a0}", "a"),
            ("a\nb", "a_b"),
            ("a\u{2028}b", "a_b"),
            ("a\u{7f}b", "a_b"),
            ("a/b", "a_b"),
            ("..\\x", "_x"),
            ("CON?*", "CON__"),
            ("con", "_con"),
            ("NUL.old", "_NUL.old"),
            ("Com1", "_Com1"),
            ("LPT².x", "_LPT².x"),
            (&long, &long[..80]),
            (&wide, &wide[..240]),
        ] {
            assert!(!is_name(name), "{name:?}");
            assert_eq!(fit_name(name), fit);
            assert!(is_name(fit), "{fit:?}");
        }
        assert_eq!(visible("a\nb"), "a\u{FFFD}b");
    }
}

//! Hyphens at line ends: those of the word stay, and what nothing shows is doubtful.

use vulgate::repair::{Kind, Proposal, Repaired, repair, sure};

fn repaired(text: &str) -> Repaired {
    repair(text, "a.md", &mut sure)
}

fn with_all(text: &str) -> Repaired {
    repair(text, "a.md", &mut |_: &Proposal| true)
}

/// A text whose line ends part words, of which it has each elsewhere.
const PARTED: &str = "The govern-\nment has a commit-\ntee for the environ-\nment. The government asked \
    the committee about the environment.";

#[test]
fn a_hyphen_that_nothing_shows_to_be_soft_is_doubtful() {
    for (one, other) in [
        ("record", "breaking"),
        ("risk", "taking"),
        ("re", "victimisation"),
        ("semi", "weekly"),
        ("two", "week"),
        ("follow", "up"),
        ("ex", "post"),
        ("vice", "chair"),
        ("най", "голям"),
        ("self", "made"),
        ("co", "operation"),
    ] {
        let text = format!("{PARTED} It was a {one}-\n{other} of the year.\n");
        let made = repaired(&text);
        assert!(made.text.contains("government has a committee for the environment."));
        assert!(made.text.contains(&format!("{one}-\n{other}")), "{}", made.text);
        let doubtful = made.changes.iter().filter(|done| !done.applied).count();
        assert_eq!(doubtful, 1, "{one}-{other}, once");
    }
}

#[test]
fn what_the_text_has_in_another_form_or_as_an_ending_is_put_together() {
    let text = format!(
        "{PARTED} Other govern-\nments agreed on the develop-\nment, at the moment of the statement.\n"
    );
    let made = repaired(&text);
    assert!(made.text.contains("Other governments agreed on the development, at"), "{}", made.text);
}

#[test]
fn another_hyphen_of_the_word_keeps_this_one() {
    for (parted, whole) in [
        ("state-\nof-the-art", "state-of-the-art"),
        ("state-of-\nthe-art", "state-of-the-art"),
        ("End-\nto-end", "End-to-end"),
        ("c'est-\nà-dire", "c'est-à-dire"),
        ("Long-\nterm", "Long-term"),
        ("job-\nhunting-related", "job-hunting-related"),
        ("high-\nestpriority", "high-estpriority"),
    ] {
        let text = format!("{PARTED} It is {parted} here.\n");
        let made = with_all(&text);
        assert!(made.text.contains(&format!("It is {whole} here.")), "{}", made.text);
        let places = made.changes.iter().filter(|done| done.change.kind == Kind::Hyphenation);
        assert_eq!(places.count(), 4);
    }
}

#[test]
fn a_capital_behind_a_hyphen_keeps_it() {
    for (parted, whole) in [
        ("Cyber-\nSicherheit", "Cyber-Sicherheit"),
        ("Nord-Süd-\nFragen", "Nord-Süd-Fragen"),
        ("États-\nUnis", "États-Unis"),
    ] {
        let made = repaired(&format!("{PARTED} It is {parted} here.\n"));
        assert!(made.text.contains(whole), "{}", made.text);
        // A sound text with one such line is left.
        let sound = format!("It is {parted} here, and nothing else is parted.\n");
        let made = repaired(&sound);
        assert_eq!(made.text, sound);
        assert_eq!(made.changes.len(), 1);
    }
}

#[test]
fn a_sound_letter_with_hard_wraps_is_left() {
    let text = "Dear all,\n\nhe is a self-\nmade man, and values the co-\noperation of all, in- \
        and out-\nand then some.\n";
    let made = repaired(text);
    assert_eq!(made.text, text);
    assert!(with_all(text).text.contains("a self-made man, and values the co-operation of all"));
}

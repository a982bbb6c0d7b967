//! Words before a number that go by how it is said: `s 5 %` and `se 7 %`, `mit-3` and `mill-5`,
//! `την 1η` and `τις 3`.

/// Whether another number asks for another form of the word before it.
pub fn leads_apart(word: &str, (old, new): (&str, &str), lang: &str) -> bool {
    let goes_by = match lang {
        "cs" => ["s", "se", "z", "ze", "v", "ve", "k", "ke"].contains(&word),
        "sk" => ["s", "so", "z", "zo", "v", "vo", "k", "ku"].contains(&word),
        "sl" => ["s", "z", "k", "h"].contains(&word),
        "hr" => ["s", "sa", "k", "ka"].contains(&word),
        "bg" => ["с", "със", "в", "във"].contains(&word),
        "pl" => ["z", "ze", "w", "we"].contains(&word),
        "mt" => word.ends_with(['-', '\u{2011}']),
        "el" => {
            ["η", "οι", "τη", "την", "τις", "της", "των", "στη", "στην", "στις"].contains(&word)
        }
        _ => false,
    };
    goes_by && class(old, lang) != class(new, lang)
}

/// What numbers have in common that ask for the same form: the sound that they begin with, as
/// far as it matters in the language.
fn class(number: &str, lang: &str) -> char {
    let digits: Vec<char> = number.chars().filter(char::is_ascii_digit).collect();
    let group = &digits[..match digits.len() % 3 {
        0 => digits.len().min(3),
        some => some,
    }];
    if lang == "el" {
        return if group == ['1'] && digits.len() == 1 { 'η' } else { 'ι' };
    }
    // A hundred is `sto` or like it; a thousand does without its one.
    let lead = match *group {
        ['1', _, _] => return if lang == "mt" { 'l' } else { 's' },
        ['1'] if digits.len() > 3 => return 't',
        // Teens begin with their last figure, in Slovenian and Maltese what is between the tens, too.
        ['1', ones] if ones != '0' => ones,
        [_, ones] if ones != '0' && matches!(lang, "sl" | "mt") => ones,
        [first, ..] => first,
        [] => return ' ',
    };
    let ten = matches!(*group, ['1', '0']);
    match (lang, lead) {
        ("mt", _) if ten || *group == ['2', '0'] => 'l',
        ("mt", '2' | '3' | '8') => 't',
        ("mt", '6' | '7') => 's',
        ("mt", '9') => 'd',
        ("mt", _) => 'l',
        ("sl", _) if ten => 'd',
        ("sl", '3'..='7') => 's',
        ("bg", '7') | ("hr", '6' | '7') | ("cs" | "sk", '4' | '6' | '7') => 's',
        _ => 'd',
    }
}

#[cfg(test)]
mod tests {
    use super::leads_apart;

    #[test]
    fn the_word_before_a_number_goes_by_how_it_is_said() {
        for (lang, word, old, new, apart) in [
            ("cs", "s", "5", "7", true),
            ("cs", "s", "5", "50", false),
            ("cs", "ve", "100", "200", true),
            ("sl", "s", "5", "1", true),
            ("sl", "s", "5", "21", true),
            ("sl", "z", "10", "20", false),
            ("bg", "с", "5", "7", true),
            ("bg", "с", "5", "8", false),
            ("mt", "mit-", "3", "5", true),
            ("mt", "mit-", "3", "12", false),
            ("mt", "l-", "20", "21", false),
            ("el", "την", "1", "3", true),
            ("el", "τις", "3", "31", false),
            ("de", "am", "3", "7", false),
        ] {
            assert_eq!(leads_apart(word, (old, new), lang), apart, "{lang} {word} {old} {new}");
        }
    }
}

//! Quotation marks of the other profile, and how they are nested.

use super::Fault;
use crate::model::convention::Style;

/// The first mark that the profile has not, or not at this place: the outer marks come first,
/// and the inner ones within them. Apostrophes look like single marks, so that only those are
/// looked at that can be nothing else.
pub fn fault(text: &str, style: &Style) -> Option<Fault> {
    let [outer, inner] = style.quotes;
    let pair = |(open, close): (char, char)| format!("{open}…{close}");
    let own = |c: char| [outer, inner].iter().any(|(open, close)| c == *open || c == *close);
    if let Some(mark) = text.chars().find(|c| is_double(*c) && !own(*c)) {
        return Some(Fault::new(mark, pair(outer)));
    }
    // Marks that do not say whether they open or close tell nothing of their nesting.
    if outer == inner || outer.0 == outer.1 || inner.0 == inner.1 {
        return None;
    }
    let mut depth = 0_u8;
    let mut before = ' ';
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let within_word =
            before.is_alphabetic() && chars.peek().is_some_and(|next| next.is_alphabetic());
        let opens = !before.is_alphanumeric();
        if c == outer.0 && opens {
            if depth > 0 {
                return Some(Fault::new(pair(outer), pair(inner)));
            }
            depth = 1;
        } else if c == inner.0 && opens && depth == 0 {
            return Some(Fault::new(pair(inner), pair(outer)));
        } else if c == outer.1 && !within_word && !opens_as_well(c, style) {
            depth = 0;
        }
        before = c;
    }
    None
}

/// True for a mark that closes the outer quotation and opens the inner one, or the other way
/// round.
fn opens_as_well(c: char, style: &Style) -> bool {
    style.quotes.iter().any(|(open, _)| *open == c)
}

fn is_double(c: char) -> bool {
    matches!(c, '“' | '”' | '„' | '‟' | '«' | '»')
}

#[cfg(test)]
mod tests {
    use super::super::testing::{finds, silent};
    use crate::model::Profile;

    const EU: Option<Profile> = Some(Profile::Eu);
    const CLDR: Option<Profile> = Some(Profile::Cldr);

    #[test]
    fn marks_of_the_other_profile_are_found() {
        finds(EU, "da", "Et “hul”", ("“", "»…«"));
        silent(CLDR, "da", "Et “hul”");
        finds(CLDR, "da", "Et »hul«", ("»", "“…”"));
        finds(CLDR, "es", "Una «brecha»", ("«", "“…”"));
        silent(EU, "es", "Una «brecha»");
        silent(EU, "de", "Eine „Lücke“");
    }

    #[test]
    fn the_inner_marks_stand_within_the_outer_ones() {
        finds(EU, "it", "Un “divario”", ("“…”", "«…»"));
        silent(EU, "it", "«Un “divario” c’è», disse");
        finds(EU, "it", "«Un «divario» c’è»", ("«…»", "“…”"));
        finds(EU, "en", "A “gap”", ("“…”", "‘…’"));
        silent(EU, "en", "‘A “gap” that’s wide’");
        finds(CLDR, "en", "A ‘gap’", ("‘…’", "“…”"));
        silent(EU, "de", "„Eine ‚Lücke‘ ist da“ und „noch eine“");
        silent(EU, "sv", "”En ’klyfta’ finns”");
        silent(EU, "fi", "”Kuilu” ja ”toinen”");
    }
}

//! The heading of notes at the end of a text, in the official languages, and the arrow that ends a note.

/// The arrow back to the mark of a note, and what tells how it is to be shown.
pub(super) const ARROW: char = '\u{21a9}';
pub(super) const SELECTORS: [char; 2] = ['\u{fe0e}', '\u{fe0f}'];

/// In lower case.
#[rustfmt::skip]
const NOTE_WORDS: [&str; 68] = [
    "бележки", "бележки под линия", "крайни бележки", // bg
    "notas", "notas finales", "notas al pie", "notas a pie de página", // es, pt
    "poznámky", "poznámky pod čarou", "vysvětlivky", // cs, sk
    "noter", "slutnoter", "fodnoter", "fotnoter", // da, sv
    "anmerkungen", "endnoten", "fußnoten", // de
    "märkused", "lõpumärkused", "joonealused märkused", // et
    "σημειώσεις", "υποσημειώσεις", "σημειώσεις τέλους", // el
    "notes", "endnotes", "footnotes", "end notes", // en, fr
    "notes de fin", "notes de bas de page", // fr
    "nótaí", "fonótaí", "iarnótaí", "nótaí deiridh", // ga
    "bilješke", "napomene", "fusnote", // hr
    "note", "note finali", "note a piè di pagina", "note finale", "note de subsol", // it, ro
    "piezīmes", "beigu piezīmes", "vēres", // lv
    "pastabos", "išnašos", "galinės išnašos", // lt
    "jegyzetek", "végjegyzetek", "lábjegyzetek", // hu
    "noti", "noti f’qiegħ il-paġna", "noti finali", // mt
    "noten", "eindnoten", "voetnoten", // nl
    "przypisy", "przypisy końcowe", "przypisy dolne", // pl
    "notas de fim", "notas de rodapé", // pt
    "koncové poznámky", // sk
    "opombe", "končne opombe", "sprotne opombe", // sl
    "viitteet", "loppuviitteet", "alaviitteet", // fi
];

/// Whether a line is the heading of notes: `Notes`, `5. Endnotes`, `**NOTES:**`.
pub(super) fn heads_notes(line: &str) -> bool {
    let outside = |c: char| !c.is_alphabetic();
    let words = line.trim_matches(outside);
    words.len() <= 60 && NOTE_WORDS.contains(&words.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_notes_in_any_language() {
        for line in ["Notes", "**ENDNOTES**", "5. Przypisy końcowe", "## Σημειώσεις", "Noten:"]
        {
            assert!(heads_notes(line), "{line}");
        }
        for line in ["Notes on water", "Notebooks", "", "12"] {
            assert!(!heads_notes(line), "{line}");
        }
    }
}

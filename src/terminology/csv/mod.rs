//! Termbases as tables (RFC 4180), as spreadsheets hold them: a row a concept.
//!
//! The first row names the columns. A language tag (`en`, `pt-BR`) is a column of terms; with a
//! colon after it, one of what is said of them: `en:status`, `en:part-of-speech`, `en:context`,
//! `en:note`, and `en:definition` of the concept in that language. Of the concept: `id`,
//! `subject`, `definition`, `note`, `source`. `id` is the identifier; Indonesian is `ind`.
//!
//! A cell holds several terms with ` | ` between them, and the cells that belong to it as many
//! values; `\|` is a bar, `\\` a backslash. Commas, semicolons or tabs part the cells, which
//! is seen in the first row.

mod columns;
mod read;
mod write;

pub use read::read;
pub use write::write;

/// What parts the values of a cell.
const BAR: char = '|';

/// The values of a cell.
fn split(cell: &str) -> Vec<String> {
    let mut values = vec![String::new()];
    let mut chars = cell.chars();
    while let Some(c) = chars.next() {
        let Some(last) = values.last_mut() else { break };
        match c {
            '\\' => match chars.next() {
                Some(next @ ('|' | '\\')) => last.push(next),
                Some(next) => last.extend(['\\', next]),
                None => last.push('\\'),
            },
            BAR => values.push(String::new()),
            c => last.push(c),
        }
    }
    values.iter().map(|value| value.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// The inverse of [`split`].
fn join<'a>(values: impl Iterator<Item = &'a str>) -> String {
    let escaped = values.map(|value| value.replace('\\', "\\\\").replace('|', "\\|"));
    escaped.collect::<Vec<_>>().join(" | ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_come_back_as_they_were() {
        let values = ["a b", "", "c|d\\", "\\x"];
        assert_eq!(split(&join(values.into_iter())), values);
        assert_eq!(split(" a |b"), ["a", "b"]);
        assert_eq!(split(""), [""]);
    }
}

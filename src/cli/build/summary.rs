//! What was built, as a table in Markdown for the page of a CI job.
//!
//! Goes in: what came of each edition. Comes out: a heading and a row a document, with the
//! languages in which it is complete, not complete, or not built at all.

use crate::error::{Error, Result};
use crate::l10n::Localizer;
use crate::model::Message;
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

/// What came of the editions of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub document: String,
    /// By language and kind, such as `de` or `de.draft`.
    pub editions: Vec<(String, State)>,
}

/// What came of an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Complete,
    /// So many segments have no current translation.
    Incomplete(usize),
    NotBuilt,
}

/// Adds the table to the end of a file, which CI gives to several steps of a job.
///
/// # Errors
/// If it cannot be written.
pub fn append(path: &Path, rows: &[Row], localizer: &Localizer) -> Result<()> {
    let failed = |error: &std::io::Error| Error::io(path, error);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| failed(&error))?;
    }
    let opened = File::options().create(true).append(true).open(path);
    let mut file = opened.map_err(|error| failed(&error))?;
    file.write_all(render(rows, localizer).as_bytes()).map_err(|error| failed(&error))
}

fn render(rows: &[Row], localizer: &Localizer) -> String {
    let all = || rows.iter().flat_map(|row| &row.editions);
    let whole = all().filter(|(_, state)| *state == State::Complete).count();
    let title = Message::new("summary-title").with("complete", whole).with("all", all().count());
    let heads = [
        Message::new("summary-document"),
        Message::new("summary-complete"),
        Message::new("summary-incomplete"),
        Message::new("summary-not-built"),
    ];
    let heads: Vec<String> = heads.iter().map(|head| localizer.text(head)).collect();
    let mut text = format!("### {}\n\n| {} |\n|", localizer.text(&title), heads.join(" | "));
    text += &"---|".repeat(heads.len());
    text.push('\n');
    for row in rows {
        let cell = |show: &dyn Fn(&str, State) -> Option<String>| {
            let shown: Vec<String> =
                row.editions.iter().filter_map(|(lang, state)| show(lang, *state)).collect();
            if shown.is_empty() { "–".to_owned() } else { shown.join(", ") }
        };
        let plain = |wanted: State| {
            move |lang: &str, state: State| (state == wanted).then(|| lang.to_string())
        };
        let incomplete = cell(&|lang, state| match state {
            State::Incomplete(count) => Some(format!("{lang} ({count})")),
            _ => None,
        });
        let complete = cell(&plain(State::Complete));
        let not_built = cell(&plain(State::NotBuilt));
        let document = escaped(&row.document);
        text += &format!("| {document} | {complete} | {incomplete} | {not_built} |\n");
    }
    text.push('\n');
    text
}

/// A name as text in a cell.
fn escaped(name: &str) -> String {
    let mut text = String::new();
    for c in name.chars() {
        if c.is_ascii_punctuation() && !matches!(c, '-' | '/' | '.') {
            text.push('\\');
        }
        text.push(if c.is_control() { ' ' } else { c });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Lang;

    #[test]
    fn a_row_a_document() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ci/summary.md");
        let editions = vec![
            ("en".to_owned(), State::Complete),
            ("de.draft".to_owned(), State::Incomplete(3)),
            ("el".to_owned(), State::NotBuilt),
        ];
        let rows = [
            Row { document: "water|plan".to_owned(), editions },
            Row { document: "eu/b".to_owned(), editions: vec![("en".to_owned(), State::Complete)] },
        ];
        let localizer = Localizer::new(&Lang::parse("en").unwrap());
        append(&path, &rows, &localizer).unwrap();
        append(&path, &rows[..0], &localizer).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("### 2 of 4 editions are complete\n\n| Document |"), "{text}");
        assert!(text.contains("| water\\|plan | en | de.draft (3) | el |\n"), "{text}");
        assert!(text.contains("| eu/b | en | – | – |\n"), "{text}");
        assert_eq!(text.matches("### ").count(), 2);
    }
}

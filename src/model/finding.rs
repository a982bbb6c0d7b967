//! What a reader, a check or a merge has to say about a file.

use super::Message;
use serde::Serialize;
use std::fmt;

/// One thing found, with its place and, in the message, its remedy.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    pub severity: Severity,
    #[serde(flatten)]
    pub place: Place,
    /// Its id is also the id of the rule that was broken.
    pub message: Message,
}

/// How bad a finding is, worst last.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    serde::Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing.
    Note,
    /// Probably wrong, but usable.
    Warning,
    /// Wrong: it cannot be used.
    Error,
}

/// Where something was found. Every field that is known is filled.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Place {
    /// Path of the file as the user would type it; empty if it is not about a file.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub path: String,
    /// 1-based.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// 1-based, in characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<usize>,
    /// Id of the unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Id of the segment in the unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segment: Option<String>,
}

impl Finding {
    pub fn error(place: Place, message: Message) -> Self {
        Finding { severity: Severity::Error, place, message }
    }

    pub fn warning(place: Place, message: Message) -> Self {
        Finding { severity: Severity::Warning, place, message }
    }

    pub fn note(place: Place, message: Message) -> Self {
        Finding { severity: Severity::Note, place, message }
    }
}

impl Place {
    pub fn file(path: impl Into<String>) -> Self {
        Place { path: path.into(), ..Place::default() }
    }

    /// A 1-based line of a file; of the file itself if it is 0, as that of a segment that was not
    /// read.
    pub fn line(path: impl Into<String>, line: usize) -> Self {
        Place { path: path.into(), line: (line > 0).then_some(line), ..Place::default() }
    }

    /// The 1-based line and column of a byte offset in a text.
    pub fn offset(path: impl Into<String>, text: &str, offset: usize) -> Self {
        let mut end = offset.min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let before = &text[..end];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Place {
            path: path.into(),
            line: Some(before.bytes().filter(|byte| *byte == b'\n').count() + 1),
            column: Some(before[line_start..].chars().count() + 1),
            ..Place::default()
        }
    }

    /// The same place, narrowed to a segment of a unit.
    pub fn at(mut self, unit: &str, segment: Option<&str>) -> Self {
        self.unit = Some(unit.to_owned());
        self.segment = segment.map(str::to_owned);
        self
    }
}

impl fmt::Display for Place {
    /// `path:line:column`, as editors and terminals understand it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
            if let Some(column) = self.column {
                write!(f, ":{column}")?;
            }
        }
        Ok(())
    }
}

//! From the sheet to the bytes of a PDF, and the typesetter's complaints in the user's terms.

use super::Typeset;
use super::press::{Press, Template};
use super::setting::{About, Complaint, Outcome, Setting, set};
use super::shortfall::{kind, quoted};
use super::world::{DATA, Files, MAIN};
use crate::error::{Error, Kind, Result};
use crate::model::{Finding, Message, Place};
use crate::typesetting::edition::Edition;
use crate::typesetting::images::Picture;
use crate::typesetting::tree::Sheet;
use std::collections::HashSet;
use typst::foundations::Bytes;

/// Sets a sheet.
///
/// # Errors
/// If the typesetter gives no pages at all.
pub fn export(
    edition: &Edition,
    press: &Press,
    (sheet, images): (&Sheet, Vec<Picture>),
    findings: Vec<Finding>,
) -> Result<Typeset> {
    let setting = Setting {
        ident: format!("{}:{}", edition.document.name, edition.lang),
        lang: sheet.lang.clone(),
        region: sheet.region.clone(),
        // PDF/A demands a date. Of a document without one nothing is known but that it was
        // not made before computers counted; the clock would make other bytes every time.
        seconds: edition.seconds().unwrap_or(0),
        standard: edition.layout.standard,
    };
    let place = Place::file(&edition.document.path);
    let data = serde_json::to_vec(sheet).map_err(|error| {
        let message = Message::new("typesetting-failed").with("reason", error.to_string());
        Error::input(place.clone(), message)
    })?;
    let mut files = vec![(DATA.to_owned(), Bytes::new(data))];
    files.extend(images.into_iter().map(|image| (image.path, Bytes::new(image.data))));
    let template = press.template();
    let outcome = match template {
        None => set(&Files::new(press.fonts(), MAIN, files), &setting),
        Some(template) => template.set(press.fonts(), files, &setting),
    };
    settle(outcome, (&place, template), findings)
}

/// What came of it, in the user's terms.
fn settle(
    outcome: Outcome,
    (place, template): (&Place, Option<&Template>),
    mut findings: Vec<Finding>,
) -> Result<Typeset> {
    let at = |complaint: &Complaint| {
        let (path, line) = complaint.at.as_ref()?;
        Some(Place::line(template?.in_project(path)?, *line))
    };
    let mut failures = Vec::new();
    let mut told = HashSet::new();
    for complaint in &outcome.complaints {
        let here = at(complaint).unwrap_or_else(|| place.clone());
        let reason = &complaint.reason;
        match &complaint.about {
            // The house has told of it by image and line.
            About::Warning if template.is_none() && reason.contains("foreign object") => {}
            About::Warning => {
                let message = Message::new("typesetting-warning").with("reason", reason);
                findings.push(Finding::warning(here, message));
            }
            About::Standard(name) => {
                // What a lesser standard is missed for, too, is told already.
                let (kind, text) = (kind(reason), quoted(reason).unwrap_or_default());
                if !told.insert((kind, text)) {
                    continue;
                }
                let message = Message::new("typesetting-standard")
                    .with("standard", name)
                    .with("reason", kind)
                    .with("text", text)
                    .with("detail", reason);
                findings.push(Finding::error(here, message));
            }
            About::Failure => {
                // Of all that was given, only the template can be at fault.
                let file = template.map(|template| Place::file(&template.path));
                let here = at(complaint).or(file).unwrap_or(here);
                failures.push(Finding::error(here, failure(template, reason)));
            }
        }
    }
    match outcome.pdf {
        Some(pdf) => Ok(Typeset { pdf, findings }),
        None => Err(Error { kind: Kind::Input, findings: failures }),
    }
}

/// What stopped the typesetter.
fn failure(template: Option<&Template>, reason: &str) -> Message {
    use super::child::{MEMORY, TIME};
    let Some(template) = template else {
        return Message::new("typesetting-failed").with("reason", reason);
    };
    let limits = template.limits;
    match reason {
        TIME => Message::new("typesetting-template-time")
            .with("file", &template.path)
            .with("seconds", u64::from(limits.seconds)),
        MEMORY => Message::new("typesetting-template-memory")
            .with("file", &template.path)
            .with("megabytes", u64::from(limits.megabytes)),
        reason => Message::new("typesetting-template-failed")
            .with("file", &template.path)
            .with("reason", reason),
    }
}

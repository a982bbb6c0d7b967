//! What a project's pages are made with: its fonts and its template, read once a run.

use crate::error::{Error, Kind, Result};
use crate::model::document::sha256;
use crate::model::{CONFIG_FILE, Finding, Message, Place};
use crate::project::{Project, files};

#[cfg(feature = "pdf")]
pub use crate::typesetting::Press;

/// Without typesetting there is nothing to make pages with.
#[cfg(not(feature = "pdf"))]
#[derive(Default)]
pub struct Press;

/// A template with all that lies beside it may have so many files, and so many bytes.
const MOST_FILES: usize = 256;
const MOST_BYTES: usize = 64 << 20;

/// Files by their paths from the project's folder.
type Found = Vec<(String, Vec<u8>)>;

/// The press of a project, and a digest of all that it is made of.
///
/// # Errors
/// With everything that is wrong about its fonts and its template.
pub fn open(project: &Project) -> Result<(Press, String)> {
    let mut findings = Vec::new();
    let fonts = fonts(project, &mut findings)?;
    let template = template(project, &mut findings)?;
    let digest = digest(fonts.iter().chain(template.iter().flatten()));
    let press = press(project, fonts, template, &mut findings)?;
    match findings.is_empty() {
        true => Ok((press, digest)),
        false => Err(Error { kind: Kind::Usage, findings }),
    }
}

#[cfg(feature = "pdf")]
fn press(
    project: &Project,
    fonts: Found,
    template: Option<Found>,
    findings: &mut Vec<Finding>,
) -> Result<Press> {
    let layout = &project.config.pdf;
    let program = std::env::current_exe()
        .map_err(|error| Error::io(std::path::Path::new("vulgate"), &error))?;
    let template = template.zip(layout.template.clone()).map(|(files, path)| {
        let limits = layout.limits;
        crate::typesetting::Template { path, files, limits, program }
    });
    let (press, faults) = Press::new(&layout.fonts, fonts, template);
    findings.extend(faults);
    Ok(press)
}

#[cfg(not(feature = "pdf"))]
#[expect(clippy::unnecessary_wraps, reason = "as with typesetting")]
fn press(_: &Project, _: Found, _: Option<Found>, _: &mut Vec<Finding>) -> Result<Press> {
    Ok(Press)
}

fn fonts(project: &Project, findings: &mut Vec<Finding>) -> Result<Found> {
    let mut found = Found::new();
    for pattern in &project.config.pdf.fonts.files {
        let paths = project.matching(pattern)?;
        if paths.is_empty() {
            let message = Message::new("press-no-fonts").with("pattern", pattern);
            findings.push(Finding::error(Place::file(CONFIG_FILE), message));
        }
        for path in paths {
            if found.iter().all(|(known, _)| *known != path) {
                let bytes = files::read(&project.path(&path))?;
                found.push((path, bytes));
            }
        }
    }
    Ok(found)
}

/// The template with the files of its folder. One at the top of the project, where everything
/// lies, sees itself alone.
fn template(project: &Project, findings: &mut Vec<Finding>) -> Result<Option<Found>> {
    let Some(path) = &project.config.pdf.template else { return Ok(None) };
    let path = path.strip_prefix("./").unwrap_or(path);
    if !project.path(path).is_file() {
        let message = Message::new("press-no-template").with("file", path);
        findings.push(Finding::error(Place::file(CONFIG_FILE), message));
        return Ok(None);
    }
    let paths = match path.rsplit_once('/') {
        Some((folder, _)) => project.matching(&format!("{folder}/**"))?,
        None => vec![path.to_owned()],
    };
    let mut found = Found::new();
    let mut size = 0;
    for path in paths {
        let bytes = files::read(&project.path(&path))?;
        size += bytes.len();
        found.push((path, bytes));
        if found.len() > MOST_FILES || size > MOST_BYTES {
            let message = Message::new("press-template-large")
                .with("files", MOST_FILES)
                .with("megabytes", MOST_BYTES >> 20);
            findings.push(Finding::error(Place::file(CONFIG_FILE), message));
            return Ok(None);
        }
    }
    Ok(Some(found))
}

fn digest<'f>(files: impl Iterator<Item = &'f (String, Vec<u8>)>) -> String {
    let list: Vec<String> =
        files.map(|(path, bytes)| format!("{path} {}", sha256(bytes))).collect();
    sha256(list.join("\n").as_bytes())
}

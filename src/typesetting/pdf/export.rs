//! From the sheet to the bytes of a PDF, and the typesetter's complaints in the user's terms.

use super::Typeset;
use super::world::Files;
use crate::error::{Error, Result};
use crate::model::{Finding, Message, Place};
use crate::typesetting::edition::Edition;
use crate::typesetting::images::Picture;
use crate::typesetting::layout::Standard;
use crate::typesetting::tree::Sheet;
use jiff::tz::TimeZone;
use std::panic::{AssertUnwindSafe, catch_unwind};
use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

/// Layout goes as deep as the document; a thread's usual 2 MB are soon used up in a build
/// without optimisation. The memory is only taken when touched.
const STACK: usize = 256 << 20;

/// Names of standards, and the standards.
type Goal = (&'static str, &'static [PdfStandard]);

/// What a file is to conform to, best first: when the document cannot reach one, the next is
/// tried, and a finding says what is missing.
fn goals(standard: Standard) -> &'static [Goal] {
    const UA: Goal = ("PDF/UA-1", &[PdfStandard::Ua_1]);
    const NONE: Goal = ("", &[]);
    match standard {
        Standard::A2a => {
            &[("PDF/UA-1, PDF/A-2a", &[PdfStandard::Ua_1, PdfStandard::A_2a]), UA, NONE]
        }
        Standard::A3a => {
            &[("PDF/UA-1, PDF/A-3a", &[PdfStandard::Ua_1, PdfStandard::A_3a]), UA, NONE]
        }
        Standard::Plain => &[NONE],
    }
}

/// Sets a sheet.
///
/// # Errors
/// If the typesetter gives no pages at all.
pub fn export(
    edition: &Edition,
    sheet: &Sheet,
    images: Vec<Picture>,
    findings: Vec<Finding>,
) -> Result<Typeset> {
    let job = Job {
        ident: format!("{}:{}", edition.document.name, edition.lang),
        timestamp: timestamp(edition),
        path: edition.document.path.clone(),
        goals: goals(edition.layout.standard),
    };
    let data = serde_json::to_vec(sheet).map_err(|error| job.failed(&error.to_string()))?;
    let images = images.into_iter().map(|image| (image.path, Bytes::new(image.data)));
    let files = Files::new(data, images);
    let run = || catch_unwind(AssertUnwindSafe(|| job.run(&files, findings)));
    let result = std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, run);
        thread.map(|thread| thread.join().unwrap_or_else(Err))
    });
    typst::comemo::evict(0);
    match result {
        Ok(Ok(result)) => result,
        Ok(Err(panic)) => Err(job.failed(panic_text(panic.as_ref()))),
        Err(error) => Err(job.failed(&error.to_string())),
    }
}

/// What does not change between attempts.
struct Job {
    ident: String,
    timestamp: Option<Timestamp>,
    path: String,
    goals: &'static [Goal],
}

impl Job {
    fn run(&self, files: &Files, mut findings: Vec<Finding>) -> Result<Typeset> {
        let compiled = typst::compile::<PagedDocument>(files);
        findings.extend(compiled.warnings.iter().map(|warning| {
            let message = Message::new("typesetting-warning").with("reason", reason(warning));
            Finding::warning(Place::file(&self.path), message)
        }));
        let pages = compiled.output.map_err(|errors| self.failed(&reasons(&errors)))?;
        let mut complaint = String::new();
        for (name, list) in self.goals {
            let standards =
                PdfStandards::new(list).map_err(|error| self.failed(error.message()))?;
            match typst_pdf::pdf(&pages, &self.options(standards)) {
                Ok(pdf) => return Ok(Typeset { pdf, findings }),
                Err(errors) => {
                    complaint = reasons(&errors);
                    if !name.is_empty() {
                        let message = Message::new("typesetting-standard")
                            .with("standard", *name)
                            .with("reason", &complaint);
                        findings.push(Finding::error(Place::file(&self.path), message));
                    }
                }
            }
        }
        Err(self.failed(&complaint))
    }

    fn options(&self, standards: PdfStandards) -> PdfOptions {
        PdfOptions {
            ident: Smart::Custom(self.ident.clone()),
            creator: Smart::Custom(Some("Vulgate".to_owned())),
            timestamp: self.timestamp,
            standards,
            ..PdfOptions::default()
        }
    }

    fn failed(&self, reason: &str) -> Error {
        let message = Message::new("typesetting-failed").with("reason", reason);
        Error::input(Place::file(&self.path), message)
    }
}

/// PDF/A demands a date. Of a document without one nothing is known but that it was not made
/// before computers counted; the clock would make other bytes every time.
fn timestamp(edition: &Edition) -> Option<Timestamp> {
    let seconds = edition.seconds().unwrap_or(0);
    let moment = TimeZone::UTC.to_datetime(jiff::Timestamp::from_second(seconds).ok()?);
    let part = |value: i8| u8::try_from(value).ok();
    let datetime = Datetime::from_ymd_hms(
        i32::from(moment.year()),
        part(moment.month())?,
        part(moment.day())?,
        part(moment.hour())?,
        part(moment.minute())?,
        part(moment.second())?,
    )?;
    Some(Timestamp::new_utc(datetime))
}

/// A complaint of the typesetter with its advice.
fn reason(diagnostic: &SourceDiagnostic) -> String {
    let mut text = diagnostic.message.to_string();
    for hint in &diagnostic.hints {
        text.push_str("; ");
        text.push_str(&hint.v);
    }
    text
}

fn reasons(diagnostics: &[SourceDiagnostic]) -> String {
    let mut texts: Vec<String> = diagnostics.iter().take(5).map(reason).collect();
    texts.dedup();
    texts.join("; ")
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("panic")
}

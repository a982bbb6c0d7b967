//! One run of the typesetter: from a world of files to the bytes of a PDF, and its complaints.
//!
//! It is run in this process for the house template, and in one of its own for a template of
//! the project's; so what comes out is plain data.

use super::fit;
use super::world::Files;
use crate::typesetting::layout::Standard;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use std::panic::{AssertUnwindSafe, catch_unwind};
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst::{World, WorldExt};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

/// Layout goes as deep as the document; a thread's usual 2 MB are soon used up in a build
/// without optimisation. The memory is only taken when touched.
pub const STACK: usize = 256 << 20;
/// Complaints of one kind beyond these say nothing new.
const MOST_COMPLAINTS: usize = 5;

/// The longest side of a page in PDF/A, in points (ISO 19005-2 §6.1.13).
const LONGEST_SIDE: f64 = 14_400.0;
/// The explanation of a page that is longer, which the typesetter does not give.
pub const PAGE: &str = "a page is too large for PDF/A";

/// What the file says of itself, and conforms to.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Setting {
    pub ident: String,
    /// The language of the text, and its region, for a template that says nothing of it.
    pub lang: String,
    pub region: Option<String>,
    /// When it was made, in seconds since 1970 UTC.
    pub seconds: i64,
    pub standard: Standard,
}

/// What came of it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Outcome {
    #[serde(skip)]
    pub pdf: Option<Vec<u8>>,
    pub complaints: Vec<Complaint>,
}

/// What the typesetter has to say.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Complaint {
    pub about: About,
    pub reason: String,
    /// The file in the world and its line, from 1, if it is about one.
    pub at: Option<(String, usize)>,
}

/// What a complaint is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum About {
    /// Nothing that would stop it.
    Warning,
    /// The standard of this name is missed.
    Standard(String),
    /// There is no file.
    Failure,
}

impl Complaint {
    pub fn failure(reason: impl Into<String>) -> Complaint {
        Complaint { about: About::Failure, reason: reason.into(), at: None }
    }
}

/// Names of standards, and the standards.
type Goal = (&'static str, &'static [PdfStandard]);

/// What a file is to conform to, best first: when the document cannot reach one, the next is
/// tried, and a complaint says what is missing.
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

/// Runs the typesetter on a thread with room; whatever it does, there is an outcome.
pub fn set(files: &Files, setting: &Setting) -> Outcome {
    let run = || catch_unwind(AssertUnwindSafe(|| compile(files, setting)));
    let result = std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, run);
        thread.map(|thread| thread.join().unwrap_or_else(Err))
    });
    typst::comemo::evict(0);
    let reason = match result {
        Ok(Ok(outcome)) => return outcome,
        Ok(Err(panic)) => panic_text(panic.as_ref()).to_owned(),
        Err(error) => error.to_string(),
    };
    Outcome { pdf: None, complaints: vec![Complaint::failure(reason)] }
}

fn compile(files: &Files, setting: &Setting) -> Outcome {
    let compiled = fit::pages(files);
    let complain = |about: &About, diagnostics: &[SourceDiagnostic]| -> Vec<Complaint> {
        let some = diagnostics.iter().take(MOST_COMPLAINTS);
        some.map(|it| complaint(files, about.clone(), it)).collect()
    };
    let mut complaints: Vec<Complaint> =
        compiled.warnings.iter().map(|it| complaint(files, About::Warning, it)).collect();
    let pages = match compiled.output {
        Ok(pages) => pages,
        Err(errors) => {
            complaints.extend(complain(&About::Failure, &errors));
            return Outcome { pdf: None, complaints };
        }
    };
    let mut sides = pages.pages().iter().map(|page| page.frame.size());
    let is_vast = sides.any(|size| size.x.max(size.y).to_pt() > LONGEST_SIDE);
    for (name, list) in goals(setting.standard) {
        if is_vast && list.iter().any(|it| matches!(it, PdfStandard::A_2a | PdfStandard::A_3a)) {
            let about = About::Standard((*name).to_owned());
            complaints.push(Complaint { about, reason: PAGE.to_owned(), at: None });
            continue;
        }
        let standards = match PdfStandards::new(list) {
            Ok(standards) => standards,
            Err(error) => {
                complaints.push(Complaint::failure(error.message().as_str()));
                break;
            }
        };
        match typst_pdf::pdf(&pages, &options(setting, standards)) {
            Ok(pdf) => return Outcome { pdf: Some(pdf), complaints },
            Err(errors) if name.is_empty() => complaints.extend(complain(&About::Failure, &errors)),
            Err(errors) => {
                let about = About::Standard((*name).to_owned());
                complaints.extend(complain(&about, &errors));
            }
        }
    }
    Outcome { pdf: None, complaints }
}

fn options(setting: &Setting, standards: PdfStandards) -> PdfOptions {
    PdfOptions {
        ident: Smart::Custom(setting.ident.clone()),
        creator: Smart::Custom(Some("Vulgate".to_owned())),
        timestamp: timestamp(setting.seconds),
        standards,
        ..PdfOptions::default()
    }
}

fn timestamp(seconds: i64) -> Option<Timestamp> {
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

/// A complaint of the typesetter with its advice and its place.
fn complaint(files: &Files, about: About, diagnostic: &SourceDiagnostic) -> Complaint {
    let mut reason = diagnostic.message.to_string();
    for hint in &diagnostic.hints {
        reason.push_str("; ");
        reason.push_str(&hint.v);
    }
    let at = diagnostic.span.id().and_then(|id| {
        let source = files.source(id).ok()?;
        let range = files.range(diagnostic.span)?;
        let line = source.lines().byte_to_line(range.start)? + 1;
        Some((id.get().vpath().get_with_slash().to_owned(), line))
    });
    Complaint { about, reason, at }
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("panic")
}

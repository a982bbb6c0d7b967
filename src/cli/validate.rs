//! `vulgate validate`: does a file conform to its format?

use super::Context;
use super::args::ValidateArgs;
use super::report::Outcome;
use crate::error::{Error, Kind, Result};
use crate::model::{Finding, Message, Severity};
use crate::project::files;
use crate::segmentation::Rules;
use crate::validation::{self, Format, Verdict};
use rayon::prelude::*;
use serde_json::json;
use std::path::Path;

/// The format of a file that is no well-formed XML.
const ILL_FORMED: &str = "XML";

/// Gives a verdict on every file, with every violation.
///
/// # Errors
/// None of its own: a file that cannot be read or is of no known format is reported beside
/// the verdicts on the others.
pub fn run(args: &ValidateArgs, context: &Context) -> Result<Outcome> {
    let verdicts: Vec<Result<Verdict>> = args.files.par_iter().map(|path| verdict(path)).collect();
    let mut outcome = Outcome::default();
    let mut failures = Vec::new();
    for (path, verdict) in args.files.iter().zip(verdicts) {
        match verdict {
            Ok(verdict) => report(path, verdict, context, &mut outcome),
            Err(error) => {
                outcome.results.extend(refused(path, &error));
                failures.push(error);
            }
        }
    }
    outcome.failed = outcome.has_errors();
    Ok(outcome.settle(failures))
}

fn verdict(path: &Path) -> Result<Verdict> {
    let shown = path.display().to_string();
    let bytes = files::read(path)?;
    match validation::validate(&shown, &bytes) {
        // Whether an expression can be used is for the engine that runs it to say.
        Ok(mut verdict) if verdict.format.name == "SRX" => {
            verdict.join(unusable_rules(&shown, &bytes));
            Ok(verdict)
        }
        Err(error) if is_ill_formed(&error) => {
            let format = Format { name: ILL_FORMED, version: String::new() };
            Ok(Verdict { format, findings: error.findings })
        }
        other => other,
    }
}

/// What is more XML than Vulgate takes.
const LIMITS: [&str; 3] = ["xml-doctype-entities", "xml-depth", "xml-too-large"];

/// The record of a file that gets no verdict because it is more than Vulgate takes: nobody has
/// found that it conforms.
fn refused(path: &Path, error: &Error) -> Option<serde_json::Value> {
    let is_limit = |finding: &Finding| LIMITS.contains(&finding.message.id);
    error.findings.iter().any(is_limit).then(|| {
        json!({
            "path": path.display().to_string(),
            "format": ILL_FORMED,
            "version": "",
            "conformant": false,
            "errors": error.findings.len(),
            "warnings": 0,
        })
    })
}

/// What the segmentation engine says of the rules of a file.
fn unusable_rules(shown: &str, bytes: &[u8]) -> Vec<Finding> {
    match Rules::parse(shown, bytes) {
        Ok((_, findings)) => findings,
        Err(error) => error.findings,
    }
}

/// A file that is no XML conforms to nothing: that is a verdict, too. One that is more than
/// Vulgate takes may well conform, and gets none.
fn is_ill_formed(error: &Error) -> bool {
    let is_ill_formed = |finding: &Finding| {
        finding.message.id.starts_with("xml-") && !LIMITS.contains(&finding.message.id)
    };
    error.kind == Kind::Input && error.findings.iter().all(is_ill_formed)
}

fn report(path: &Path, verdict: Verdict, context: &Context, outcome: &mut Outcome) {
    let count =
        |severity| verdict.findings.iter().filter(|finding| finding.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let shown = path.display().to_string();
    let Format { name, version } = &verdict.format;
    let format = format!("{name} {version}");
    let message = match (errors, warnings) {
        _ if *name == ILL_FORMED => Message::new("validate-ill-formed").with("path", &shown),
        (0, 0) => Message::new("validate-sound").with("path", &shown).with("format", format.trim()),
        (0, _) => Message::new("validate-warned")
            .with("path", &shown)
            .with("format", format.trim())
            .with("warnings", warnings),
        _ => Message::new("validate-broken")
            .with("path", &shown)
            .with("format", format.trim())
            .with("errors", errors),
    };
    outcome.lines.push(context.text(&message));
    outcome.results.push(json!({
        "path": shown,
        "format": name,
        "version": version,
        "conformant": errors == 0,
        "errors": errors,
        "warnings": warnings,
    }));
    outcome.findings.extend(verdict.findings);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_more_than_we_take_gets_no_verdict() {
        let fails = |text: &str| validation::validate("t.xlf", text.as_bytes()).unwrap_err();
        assert!(is_ill_formed(&fails("<xliff><a></xliff>")));
        assert!(is_ill_formed(&fails("<!DOCTYPE a><a>&b;</a>")));
        let entities = fails("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>");
        assert!(!is_ill_formed(&entities));
        assert_eq!(refused(Path::new("a.xlf"), &entities).unwrap()["conformant"], false);
        assert_eq!(refused(Path::new("a.xlf"), &fails("<html/>")), None);
        let deep = "<a>".repeat(10_001) + &"</a>".repeat(10_001);
        assert!(!is_ill_formed(&fails(&deep)));
        assert!(!is_ill_formed(&fails("<html/>")));
    }
}

//! The validator against files of our own, each of which breaks one rule or seems to.
//!
//! `tests/conformance/<format>/invalid` and `/valid` hold them, `/warned` what is accepted with
//! a warning. The first comments of a file say what is wrong with it, by which place of the
//! specification, and in which line.

mod shared;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use vulgate::model::{Finding, Severity};
use vulgate::validation::{Verdict, validate};

/// What a file says of itself.
struct Case {
    path: PathBuf,
    /// 0 for a valid file.
    line: usize,
    /// The places of the specification, `§4.3.1.21`.
    sections: Vec<String>,
    text: Vec<u8>,
}

impl Case {
    /// Whether a finding is in the line and names the rule. What is no XML breaks none, and what
    /// the grammar does not allow is said of the element around it or of what it is.
    fn is_met_by(&self, (line, id, rule): &Found) -> bool {
        let named = sections(rule);
        let is_grammar = id.starts_with("validate-") || named.is_empty();
        let same = is_grammar || named.iter().any(|it| self.sections.contains(it));
        *line == self.line && (same || self.sections.is_empty())
    }
}

/// Where the specification says it, as far as it has numbers.
fn sections(of: &str) -> Vec<String> {
    let words = of.split(|char: char| !matches!(char, '§' | '.' | '-') && !char.is_alphanumeric());
    let numbered = words.filter(|word| word.starts_with('§'));
    numbered.map(|word| word.trim_end_matches('.').to_owned()).collect()
}

fn cases(folder: &str) -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conformance").join(folder);
    if !root.is_dir() {
        return Vec::new();
    }
    let mut paths: Vec<PathBuf> =
        fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let text = fs::read(&path).unwrap();
        let said = String::from_utf8_lossy(&text).into_owned();
        let line = said
            .split_once("<!-- line: ")
            .map_or(0, |(_, rest)| rest.split(' ').next().unwrap().parse().unwrap());
        let spec = said.split_once("<!-- spec: ").and_then(|(_, rest)| rest.split_once(" -->"));
        let sections = sections(spec.map(|(spec, _)| spec).unwrap_or_default());
        Case { path, line, sections, text }
    };
    paths.into_iter().map(read).collect()
}

/// With what the segmentation says of the regular expressions of SRX, as the program does it.
fn validated(name: &str, text: &[u8]) -> vulgate::error::Result<Verdict> {
    let mut verdict = validate(name, text)?;
    if verdict.format.name == "SRX" {
        let (_, findings) = vulgate::segmentation::Rules::parse(name, text)?;
        verdict.join(findings);
    }
    Ok(verdict)
}

/// The errors; warnings are no violation.
fn errors(case: &Case) -> Vec<Found> {
    findings(case, Severity::Error)
}

/// Line, id and rule of a finding.
type Found = (usize, String, String);

fn findings(case: &Case, severity: Severity) -> Vec<Found> {
    let found = |finding: &Finding, line: Option<usize>| {
        let rule = finding.message.text_arg("rule").unwrap_or_default().to_owned();
        (line.unwrap(), finding.message.id.to_owned(), rule)
    };
    let name = case.path.file_name().unwrap().to_string_lossy().into_owned();
    match validated(&name, &case.text) {
        Ok(verdict) => verdict
            .findings
            .iter()
            .filter(|finding| finding.severity == severity)
            .map(|finding| found(finding, finding.place.line))
            .collect(),
        Err(error) => error
            .findings
            .iter()
            .map(|finding| found(finding, finding.place.line.or(Some(1))))
            .collect(),
    }
}

/// Every invalid file is refused at its line, every valid one accepted.
fn hold(format: &str) {
    let mut faults: BTreeMap<String, String> = BTreeMap::new();
    let name = |case: &Case| case.path.file_stem().unwrap().to_string_lossy().into_owned();
    let invalid = cases(&format!("{format}/invalid"));
    let valid = cases(&format!("{format}/valid"));
    for case in &invalid {
        let found = errors(case);
        if found.is_empty() {
            faults.insert(name(case), "accepted".to_owned());
        } else if !found.iter().any(|found| case.is_met_by(found)) {
            let wanted = format!("line {} {:?}", case.line, case.sections);
            faults.insert(name(case), format!("{wanted}: {found:?}"));
        }
    }
    let warned = cases(&format!("{format}/warned"));
    for case in &warned {
        let found = findings(case, Severity::Warning);
        if !found.iter().any(|(line, ..)| *line == case.line) {
            faults.insert(format!("warned/{}", name(case)), format!("{found:?}"));
        }
    }
    for case in valid.iter().chain(&warned) {
        let found = errors(case);
        if !found.is_empty() {
            faults.insert(format!("valid/{}", name(case)), format!("{found:?}"));
        }
    }
    let report: Vec<String> =
        faults.iter().map(|(name, fault)| format!("{name}: {fault}")).collect();
    let (invalid, valid) = (invalid.len(), valid.len() + warned.len());
    println!("{format}: {invalid} invalid, {valid} valid");
    assert!(invalid > 0 && valid > 0);
    assert!(report.is_empty(), "{} of {}:\n{}", report.len(), invalid + valid, report.join("\n"));
}

#[test]
fn xliff_1() {
    hold("xliff12");
}

#[test]
fn xliff_2_core() {
    hold("xliff2-core");
}

#[test]
fn xliff_2_modules() {
    hold("xliff2-modules");
}

#[test]
fn tmx() {
    hold("tmx");
}

#[test]
fn srx() {
    hold("srx");
}

#[test]
fn tbx() {
    hold("tbx");
}

#[test]
fn the_valid_files_of_oasis_are_accepted() {
    let Some(shared) = shared::folder() else { return };
    let suite = shared.join("standards/xliff/xliff-21/test-suite");
    let mut faults = Vec::new();
    let mut count = 0;
    for folder in ["core/valid", "core/in-out", "modules/valid"] {
        for entry in fs::read_dir(suite.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_none_or(|extension| extension != "xlf") {
                continue;
            }
            count += 1;
            let text = fs::read(&path).unwrap();
            let found = errors(&Case { path: path.clone(), line: 0, sections: Vec::new(), text });
            if !found.is_empty() {
                faults.push(format!("{}: {found:?}", path.file_name().unwrap().to_string_lossy()));
            }
        }
    }
    assert!(count > 70, "{count} files");
    assert!(faults.is_empty(), "{} of {count}:\n{}", faults.len(), faults.join("\n"));
}

/// Texts that keep the restrictions of their size give no warning, however near they come.
#[test]
fn texts_that_keep_their_size_are_not_warned_of() {
    let valid = cases("xliff2-modules/valid");
    let sizes = valid.iter().filter(|case| case.path.to_string_lossy().contains("/slr-"));
    let warned: Vec<_> = sizes
        .map(|case| (case.path.clone(), findings(case, Severity::Warning)))
        .filter(|(_, found)| !found.is_empty())
        .collect();
    assert!(warned.is_empty(), "{warned:?}");
}

/// The table of all cases in `docs/xliff-conformance.md`; run with `UPDATE_DOCS=1` to write it.
#[test]
fn the_table_in_the_docs_has_every_case() {
    const MARK: &str = "<!-- The tables below are written by tests/conformance.rs. -->\n";
    let said = |case: &Case, what: &str| -> String {
        let text = String::from_utf8_lossy(&case.text).into_owned();
        let value = text.split_once(&format!("<!-- {what}: ")).map(|(_, rest)| rest);
        let value = value.and_then(|rest| rest.split_once(" -->")).map(|(value, _)| value);
        value.unwrap_or_default().replace('|', "\\|")
    };
    let mut tables = String::new();
    let folders = ["xliff2-core", "xliff2-modules", "xliff12", "tmx", "srx", "tbx"];
    for folder in folders {
        for verdict in ["invalid", "warned", "valid"] {
            let cases = cases(&format!("{folder}/{verdict}"));
            if cases.is_empty() {
                continue;
            }
            tables += &format!("\n## {folder}: {} {verdict}\n\n", cases.len());
            tables += "| file | what | rule |\n|---|---|---|\n";
            for case in &cases {
                let name = case.path.file_name().unwrap().to_string_lossy();
                tables +=
                    &format!("| {name} | {} | {} |\n", said(case, "what"), said(case, "spec"));
            }
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/xliff-conformance.md");
    let doc = fs::read_to_string(&path).unwrap();
    let (head, found) = doc.split_once(MARK).expect("the mark is in the document");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, format!("{head}{MARK}{tables}")).unwrap();
    } else {
        assert!(found == tables, "run this test with UPDATE_DOCS=1 to bring the tables up to date");
    }
}

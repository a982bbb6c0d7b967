//! The ways in which a PDF is read into Markdown: by Vulgate, and by others whose text Vulgate repairs.

use std::fs;
use std::path::Path;
use std::process::Command;
use vulgate::repair::pdf::{Structure, read};
use vulgate::repair::{repair, repair_pages, sure};

pub fn ours(pdf: &Path, structure: Structure) -> String {
    let reading = read(fs::read(pdf).unwrap(), &pdf.display().to_string(), structure).unwrap();
    repair_pages(reading, "paper.pdf", &mut sure).text
}

/// What `pdftotext` gives.
fn poppler(pdf: &Path, options: &[&str]) -> String {
    let output = Command::new("pdftotext").args(options).arg(pdf).arg("-").output().unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What becomes of the text of `pdftotext`.
fn mended(pdf: &Path, options: &[&str]) -> String {
    repair(&poppler(pdf, options), "paper.txt", &mut sure).text
}

/// The ways in which a PDF is read. Others are the converters whose texts scripts/convert-pdfs.py has put
/// beside it.
pub const WAYS: [&str; 15] = [
    "tags",
    "layout",
    "pdftotext",
    "pdftotext, repaired",
    "-layout, repaired",
    "pypdf",
    "pypdf, repaired",
    "pdfplumber",
    "pdfplumber, repaired",
    "pdfium",
    "pdfium, repaired",
    "pdfminer",
    "pdfminer, repaired",
    "markitdown",
    "markitdown, repaired",
];

/// What a way gives of a PDF; none: no converter has read it.
pub fn read_by(way: &str, pdf: &Path) -> Option<String> {
    Some(match way {
        "tags" => ours(pdf, Structure::Tags),
        "layout" => ours(pdf, Structure::Layout),
        // Its paragraphs are parted by blank lines.
        "pdftotext" => poppler(pdf, &["-nopgbrk"]),
        "pdftotext, repaired" => mended(pdf, &[]),
        "-layout, repaired" => mended(pdf, &["-layout"]),
        _ => {
            let (converter, repaired) = way.split_once(',').map_or((way, false), |it| (it.0, true));
            let text = fs::read_to_string(pdf.with_extension(format!("{converter}.txt"))).ok()?;
            if repaired { repair(&text, "paper.txt", &mut sure).text } else { text }
        }
    })
}

//! Small PDFs made by hand, for the tests that read them.

#![allow(dead_code)] // Each test file uses some of these.

use std::fmt::Write;
use vulgate::repair::pdf::{Reading, Structure, read};
use vulgate::repair::{repair_pages, sure};

/// A line of a page: where it stands, its size, its font (`R`, `B`, `I`, `S` without serifs, or
/// `C` with letters of equal width), its text in ASCII.
pub type Line<'a> = (f32, f32, f32, char, &'a str);

const LINK: &str = "/Annots [<< /Type /Annot /Subtype /Link /Rect [88 690 128 712] \
                    /A << /S /URI /URI (https://example.org/) >> >>]";

/// A PDF of pages whose programs are these.
pub fn file(pages: &[String], more: &str) -> Vec<u8> {
    let pages: Vec<&[u8]> = pages.iter().map(|page| page.as_bytes()).collect();
    file_of(&pages, "", more)
}

/// The same with programs that have gone through a filter.
pub fn file_of(pages: &[&[u8]], filter: &str, more: &str) -> Vec<u8> {
    let mut objects: Vec<Vec<u8>> =
        vec![format!("<< /Type /Catalog /Pages 2 0 R {more} >>").into(), {
            let kids: String = (0..pages.len()).map(|at| format!("{} 0 R ", 6 + 2 * at)).collect();
            format!(
                "<< /Type /Pages /Kids [{kids}] /Count {} /MediaBox [0 0 595 842] >>",
                pages.len()
            )
            .into()
        }];
    let font = |name: &str| {
        format!("<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>")
    };
    for name in ["Times-Roman", "Times-Bold", "Times-Italic"] {
        objects.push(font(name).into());
    }
    for (index, program) in pages.iter().enumerate() {
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /Contents {} 0 R /Resources << /Font << /R 3 0 R /B 4 0 R /I 5 0 R /S {} 0 R /C {} 0 R >> >> \
             {} >>",
            7 + 2 * index,
            6 + 2 * pages.len(),
            7 + 2 * pages.len(),
            if program.windows(6).any(|it| it == b"utmost") { LINK } else { "" }
        ).into());
        let head = format!("<< /Length {} {filter} >>\nstream\n", program.len());
        objects.push([head.as_bytes(), program, b"\nendstream"].concat());
    }
    objects.push(font("Helvetica").into());
    objects.push(font("Courier").into());
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.extend(format!("{} 0 obj\n", index + 1).bytes());
        out.extend(object);
        out.extend(b"\nendobj\n");
    }
    let start = out.len();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1);
    for place in &places {
        writeln!(table, "{place:010} 00000 n ").unwrap();
    }
    let size = places.len() + 1;
    write!(table, "trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").unwrap();
    out.extend(table.bytes());
    out
}

pub fn program(lines: &[Line]) -> String {
    let mut program = String::from("BT\n");
    for (x, y, size, font, text) in lines {
        let text = text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        writeln!(program, "/{font} {size} Tf 1 0 0 1 {x} {y} Tm ({text}) Tj").unwrap();
    }
    program + "ET"
}

pub fn reading(pages: &[&[Line]]) -> Reading {
    let pages: Vec<String> = pages.iter().map(|lines| program(lines)).collect();
    read(file(&pages, ""), "test.pdf", Structure::Tags).unwrap()
}

/// What a file becomes. That repairing it again changes nothing is a law.
pub fn repaired(file: &[u8], structure: Structure) -> String {
    let reading = read(file.to_vec(), "test.pdf", structure).unwrap();
    let once = repair_pages(reading, "test.pdf", &mut sure).text;
    let twice = vulgate::repair::repair(&once, "test.md", &mut sure).text;
    assert_eq!(twice, once, "repaired again");
    once
}

pub fn text(pages: &[&[Line]]) -> String {
    let pages: Vec<String> = pages.iter().map(|lines| program(lines)).collect();
    repaired(&file(&pages, ""), Structure::Tags)
}

pub const PROSE: [&str; 4] = [
    "The committee met in the spring and agreed on the terms of the treaty that",
    "every member state had been asked to sign before the end of the year, and it",
    "left the details to a group of experts who were to report to the assembly by",
    "the autumn of the same year.",
];

pub fn paragraph(y: f32) -> Vec<Line<'static>> {
    PROSE
        .iter()
        .enumerate()
        .map(|(at, text)| (72.0, y - 14.0 * at as f32, 12.0, 'R', *text))
        .collect()
}

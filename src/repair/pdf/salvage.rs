//! A file that has been cut off: its pages are found where they stand, and given a new root.

use memchr::memmem;

/// No more objects are looked at.
const OBJECTS: usize = 1_000_000;

/// How much of an object is looked at.
const HEAD: usize = 4096;

/// The file with a root for the pages that it still has; none if there are none.
pub(super) fn with_root(data: &[u8]) -> Option<Vec<u8>> {
    let (mut pages, mut last) = (Vec::new(), 0);
    for at in memmem::find_iter(data, b" obj").take(OBJECTS) {
        let Some(number) = number(data.get(..at)?) else { continue };
        last = last.max(number);
        let rest = data.get(at..).unwrap_or_default();
        let rest = rest.get(..HEAD).unwrap_or(rest);
        let object = memmem::find(rest, b"endobj").and_then(|end| rest.get(..end));
        if object.is_some_and(is_page) {
            pages.push(number);
        }
    }
    if pages.is_empty() {
        return None;
    }
    let (root, tree) = (last + 1, last + 2);
    let kids: String = pages.iter().map(|page| format!("{page} 0 R ")).collect();
    let tail = format!(
        "\nendstream\nendobj\n{root} 0 obj\n<< /Type /Catalog /Pages {tree} 0 R >>\nendobj\n\
         {tree} 0 obj\n<< /Type /Pages /Kids [{kids}] /Count {} /MediaBox [0 0 595 842] >>\nendobj\n\
         trailer\n<< /Size {} /Root {root} 0 R >>\nstartxref\n0\n%%EOF\n",
        pages.len(),
        tree + 1
    );
    Some([data, tail.as_bytes()].concat())
}

/// The number of the object whose ` obj` follows: `12 0`.
fn number(before: &[u8]) -> Option<u32> {
    let tail = before.get(before.len().saturating_sub(20)..)?;
    let tail: String = tail.iter().map(|byte| char::from(*byte)).collect();
    let mut words = tail.rsplit(|c: char| c.is_ascii_whitespace());
    let generation: u32 = words.next()?.parse().ok()?;
    let digits = words.next()?;
    let start = digits.rfind(|c: char| !c.is_ascii_digit()).map_or(0, |at| at + 1);
    (generation < 65_536).then(|| digits.get(start..)?.parse().ok())?.filter(|it| *it < 9_000_000)
}

/// Whether an object is a page, and no node above pages.
fn is_page(object: &[u8]) -> bool {
    memmem::find_iter(object, b"/Type").any(|at| {
        let rest = object.get(at + 5..).unwrap_or_default().trim_ascii_start();
        rest.starts_with(b"/Page") && !rest.get(5).is_some_and(u8::is_ascii_alphanumeric)
    })
}

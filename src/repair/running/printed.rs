//! What a browser prints at the edges of a page: date, time and title above, the address and the number
//! of the page below.
//!
//! Nothing else has all of that, so that a single page tells.

use super::furniture::runs;
use super::numbers::numbered;
use super::pages::{Line, pages, taken_out};
use crate::model::Message;
use crate::repair::change::{Change, Kind};
use crate::repair::prose::{self, squeezed};
use crate::repair::sheet::Sheet;

/// A date and a time are no longer than this, in bytes.
const LONGEST: usize = 30;

/// Takes both lines out.
pub(in crate::repair) fn printed(sheet: &Sheet) -> Vec<Change> {
    // Only text of pages has them.
    if !sheet.text.paged {
        return Vec::new();
    }
    let pages = pages(sheet.text);
    let mut found = Vec::new();
    for (index, page) in pages.iter().enumerate() {
        let Some(head) = page.first().filter(|head| is_dated(head.text)) else { continue };
        let Some(foot) = foot(page, (index + 1, pages.len())) else { continue };
        for line in std::iter::once(head).chain(foot) {
            let message = Message::new("repair-running-head")
                .with("text", squeezed(line.text))
                .with("count", pages.len())
                .with("ends", pages.len());
            found.push(taken_out(sheet, line, Kind::RunningHead, message));
        }
    }
    found
}

/// The lines at the foot of a page that hold the address of what was printed, and the number of the
/// page with that of all.
fn foot<'a, 'b>(page: &'b [Line<'a>], (number, all): (usize, usize)) -> Option<&'b [Line<'a>]> {
    let last = page.last()?.text;
    let count = format!("{number}/{all}");
    let address = last.strip_suffix(&count).map(str::trim_end)?;
    let lines = if address.is_empty() { 2 } else { 1 };
    let foot = page.get(page.len().checked_sub(lines + 1)? + 1..)?;
    let address = if address.is_empty() { foot.first()?.text } else { address };
    let is_count = numbered(&count).is_some();
    (is_count && address.contains("://") && prose::is_address(address)).then_some(foot)
}

/// Whether a line begins with a date in numbers and a time: `11/30/26, 1:34 AM`.
fn is_dated(text: &str) -> bool {
    let numbers = runs(text);
    let Some([day, month, year, hour, minute]) = numbers.first_chunk() else { return false };
    let between = &text[..minute.0.end];
    let time = &text[hour.0.end..minute.0.start] == ":" && hour.1 < 24 && minute.1 < 60;
    let date = [day, month, year].iter().filter(|(_, number)| (1..=31).contains(number)).count();
    let letters = between.chars().filter(|c| c.is_alphabetic()).count();
    day.0.start == 0 && time && date >= 2 && letters <= 2 && between.len() <= LONGEST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_times_of_a_printer() {
        for text in [
            "11/30/26, 1:34 AM   Water",
            "30.11.2026, 13:34",
            "2026. 11. 30. 1:34",
            "30.11.26 г., 1:34",
        ] {
            assert!(is_dated(text), "{text}");
        }
        for text in ["11/30/26", "3 of 5 and 7 by 12:30", "1:34 11/30/26", "1. 2. 3. 4. 5."] {
            assert!(!is_dated(text), "{text}");
        }
    }
}

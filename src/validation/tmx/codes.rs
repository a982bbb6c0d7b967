//! Paired codes of a segment: every `<bpt>` has its `<ept>` (`i`).

use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::ElementRef;
use std::collections::HashMap;

/// Within one segment a number `i` belongs to one `<bpt>`, and to one `<ept>` after it. Pairs may
/// overlap. Codes in a `<sub>` are part of the segment.
pub fn check(segment: ElementRef<'_>, _: Option<ElementRef<'_>>, report: &mut Report<'_>) {
    if segment.local() != "seg" {
        return;
    }
    // The beginning of a number, and how many of its beginnings and ends have been met.
    let mut pairs: HashMap<&str, (ElementRef<'_>, usize, usize)> = HashMap::new();
    for code in segment.descendants().filter_map(|node| node.element()) {
        let Some(number) = code.get("i").map(str::trim) else { continue };
        match code.qualified() {
            "bpt" => {
                let (_, begun, _) = pairs.entry(number).or_insert((code, 0, 0));
                *begun += 1;
                if *begun > 1 {
                    let message = Message::new("validate-tmx-code-doubled").with("number", number);
                    report.error(code, "i", message);
                }
            }
            "ept" => match pairs.get_mut(number) {
                Some((_, begun, ended)) if *ended < *begun => *ended += 1,
                _ => {
                    let message = Message::new("validate-tmx-code-unopened").with("number", number);
                    report.error(code, "<ept>", message);
                }
            },
            _ => {}
        }
    }
    for (number, (code, _, ended)) in pairs {
        if ended == 0 {
            let message = Message::new("validate-tmx-code-unclosed").with("number", number);
            report.error(code, "<bpt>", message);
        }
    }
}

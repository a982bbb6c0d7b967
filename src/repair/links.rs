//! Links whose address or words have been lost.

use super::change::{Change, Confidence, Kind};
use super::sheet::Sheet;
use super::text::Edit;
use crate::model::Message;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// Links to nowhere become their words; links without words go.
pub(super) fn links(sheet: &Sheet) -> Vec<Change> {
    let mut found = Vec::new();
    let sure = Confidence::sure_if(sheet.damaged);
    for block in sheet.blocks.iter().filter(|block| block.is_prose()) {
        let text = sheet.words(block);
        if !text.contains("](") {
            continue;
        }
        let mut open = None;
        let mut shows = false;
        for (event, range) in Parser::new(text).into_offset_iter() {
            match event {
                Event::Start(Tag::Link { dest_url, .. }) => {
                    open = Some((range, dest_url.into_string()));
                    shows = false;
                }
                Event::End(TagEnd::Link) => {
                    let Some((range, address)) = open.take() else { continue };
                    let start = block.words + range.start;
                    let whole = start..block.words + range.end;
                    let line = sheet.text.number_at(start);
                    let link = sheet.str(whole.clone());
                    let Some(words) = link.strip_prefix('[').and_then(|link| link.rfind("]("))
                    else {
                        continue;
                    };
                    let address = address.trim();
                    let change = if !shows {
                        let message = Message::new("repair-link-empty").with("address", address);
                        Change::new(Kind::Link, line, message).edit(Edit::delete(whole)).drops(link)
                    } else if address.is_empty() || address == "#" {
                        let words = &link[1..=words];
                        let message = Message::new("repair-link-lost").with("words", words);
                        Change::new(Kind::Link, line, message)
                            .edit(Edit::delete(start..start + 1))
                            .edit(Edit::delete(start + 1 + words.len()..whole.end))
                    } else {
                        continue;
                    };
                    found.push(change.confidence(sure));
                }
                Event::Text(text) => shows |= !text.trim().is_empty(),
                Event::Code(_) | Event::Start(Tag::Image { .. }) | Event::InlineHtml(_) => {
                    shows = true;
                }
                _ => {}
            }
        }
    }
    found
}

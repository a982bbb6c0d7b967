//! Matches for people: each with its score and kind, its texts, and where it comes from.

use super::super::origin_line;
use crate::cli::args::TmMatchArgs;
use crate::cli::report::{Outcome, harmless};
use crate::l10n::Localizer;
use crate::model::{Content, Difference, Lang, Match, Message};
use anstyle::Style;
use serde::Serialize;
use serde_json::{Value, json};

/// Adds the matches of a segment to what a command has to say. Of several segments each stands
/// above its matches.
pub(super) fn add(
    outcome: &mut Outcome,
    segment: &Content,
    found: &[Match],
    args: &TmMatchArgs,
    localizer: &Localizer,
) {
    if args.text.len() > 1 {
        outcome.lines.push(format!("== {}", harmless(&segment.plain())));
    }
    for found in found {
        outcome.lines.extend(lines(found, args, localizer));
    }
    if found.is_empty() {
        outcome.lines.push(localizer.text(&Message::new("tm-match-none").with("min", args.min)));
        outcome.lines.push(String::new());
    }
}

fn lines(found: &Match, args: &TmMatchArgs, localizer: &Localizer) -> Vec<String> {
    let bold = Style::new().bold();
    let kind = localizer.text(&Message::new("tm-match-kind").with("kind", name(&found.kind)));
    let mut lines = vec![format!("{bold}{}{bold:#}  {kind}", found.score)];
    let mut text = |lang: &Lang, content: &Content| {
        lines.push(format!("{lang}  {}", harmless(&content.plain())))
    };
    text(&args.from, &found.source);
    if let Some((lang, content)) = &found.via {
        text(lang, content);
    }
    text(&args.to, &found.target);
    let adapted = found.adapted.iter().map(|it| format!("{} → {}", it.from, it.to));
    lines.extend(beside(adapted));
    if args.explain {
        lines.extend(beside(found.differences.iter().map(difference)));
        let penalty = |points: u8, kind| {
            let kind = Message::new("tm-match-penalty").with("kind", name(kind));
            format!("−{points} {}", localizer.text(&kind))
        };
        lines.extend(beside(found.penalties.iter().map(|it| penalty(it.points, &it.kind))));
    }
    lines.push(origin_line(&found.origin));
    lines.push(String::new());
    lines
}

/// What the memory has and the segment lacks, and the reverse, as in the output of `diff`.
fn difference(difference: &Difference) -> String {
    let signed =
        |sign: char, token: &Option<String>| token.as_ref().map(|it| format!("{sign}{it}"));
    let both = [signed('−', &difference.entry), signed('+', &difference.query)];
    both.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Remarks in one line; none if there are none.
fn beside(remarks: impl Iterator<Item = String>) -> Option<String> {
    let all = remarks.collect::<Vec<_>>().join(" · ");
    (!all.is_empty()).then(|| format!("    {}", harmless(&all)))
}

/// A kind as programs and messages know it.
fn name(kind: &impl Serialize) -> String {
    match json!(kind) {
        Value::String(name) => name,
        _ => String::new(),
    }
}

//! Ratings of quality in the ITS module (XLIFF 2.1 §5.9.6.5): a score or a vote, and the threshold
//! of what is there. What structural elements and matches have may be inherited.

use super::super::outline::Outline;
use super::its::{error, get};
use crate::model::Message;
use crate::validation::report::Report;
use crate::xml::{ElementRef, NodeRef};

const SCORE: &str = "locQualityRatingScore";
const VOTE: &str = "locQualityRatingVote";

/// The scores and votes of a document, so that no element is searched for those around and in it.
pub struct Ratings {
    scores: Spans,
    votes: Spans,
}

/// The elements that have an attribute: where each begins, in order, and the furthest end of it and
/// those before it.
struct Spans(Vec<(usize, usize)>);

impl Spans {
    fn of(outline: &Outline<'_>, name: &str) -> Spans {
        let inner = outline.root.descendants().filter_map(NodeRef::element);
        let all = std::iter::once(outline.root).chain(inner);
        let mut furthest = 0;
        let spans = all.filter(|element| get(*element, name).is_some()).map(|element| {
            let span = element.node().span();
            furthest = furthest.max(span.end);
            (span.start, furthest)
        });
        Spans(spans.collect())
    }

    /// Whether one of them is the element or stands around it. What begins before it and ends behind
    /// its end does.
    fn is_around(&self, element: ElementRef<'_>) -> bool {
        let span = element.node().span();
        let behind = self.0.partition_point(|(start, _)| *start <= span.start);
        behind.checked_sub(1).is_some_and(|last| self.0[last].1 >= span.end)
    }

    fn is_within(&self, element: ElementRef<'_>) -> bool {
        let span = element.node().span();
        let behind = self.0.partition_point(|(start, _)| *start <= span.start);
        self.0.get(behind).is_some_and(|(start, _)| *start < span.end)
    }
}

impl Ratings {
    pub fn new(outline: &Outline<'_>) -> Ratings {
        Ratings { scores: Spans::of(outline, SCORE), votes: Spans::of(outline, VOTE) }
    }

    /// Checks a structural element or a match.
    pub fn structure(&self, element: ElementRef<'_>, report: &mut Report<'_>) {
        let rates = || self.scores.is_around(element) || self.votes.is_around(element);
        // A profile is inherited, too: it may be that of ratings further down.
        let below = || self.scores.is_within(element) || self.votes.is_within(element);
        self.rating(element, "5.9.6.5.1", (&rates, &below), report);
    }

    /// Checks an annotation.
    pub fn annotation(&self, element: ElementRef<'_>, report: &mut Report<'_>) {
        let rates = || get(element, SCORE).is_some() || get(element, VOTE).is_some();
        self.rating(element, "5.9.6.5.3", (&rates, &|| false), report);
    }

    fn rating(
        &self,
        element: ElementRef<'_>,
        section: &str,
        (rates, below): (&dyn Fn() -> bool, &dyn Fn() -> bool),
        report: &mut Report<'_>,
    ) {
        let own = |name: &str| get(element, name).is_some();
        let (score, vote) = (own(SCORE), own(VOTE));
        if score && vote {
            error(report, element, section, "xliff2-its-rating-both");
        }
        let says_more =
            own("locQualityRatingScoreThreshold") || own("locQualityRatingVoteThreshold");
        let names_profile = || own("locQualityRatingProfileRef") && !below();
        if (says_more || names_profile()) && !rates() {
            error(report, element, section, "xliff2-its-rating-neither");
            return;
        }
        let thresholds = [
            ("locQualityRatingScoreThreshold", SCORE, &self.scores, vote),
            ("locQualityRatingVoteThreshold", VOTE, &self.votes, score),
        ];
        for (threshold, of, all, other) in thresholds {
            if own(threshold) && (!all.is_around(element) || other && !own(of)) {
                let message = Message::new("xliff2-its-threshold")
                    .with("attribute", threshold)
                    .with("of", of);
                report.error(element, section, message);
            }
        }
    }
}

//! What the rows of a whole file have in common: the size of the text, the room between rows,
//! and what the ends of rows tell of paragraphs.

use super::block::is_lower;
use super::marks::label;
use super::rows::Row;
use std::collections::HashMap;

/// A gap that is so much wider than the leading begins a block.
pub(super) const GAP: f32 = 1.22;

/// What the rows of a whole file have in common.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Measures {
    /// The size of most of the text.
    pub body: f32,
    /// The family of the font that most of it is set in.
    pub family: u16,
    /// From a baseline to the next within a paragraph, in parts of the size.
    pub leading: f32,
    /// Paragraphs are told by the room between them.
    pub spaced: bool,
    /// Where the first rows of paragraphs begin, in points from the edge of their column, if the
    /// others begin at it.
    pub indent: Option<f32>,
    /// A space is drawn at the end of a row if its paragraph goes on, and only then.
    pub trails: bool,
    /// Rows fill their column if their paragraph goes on.
    pub fills: bool,
}

/// Less prose than this share of the code is headings and the like.
const PROSE: f32 = 0.25;

/// But for so many sentences, if they are no smaller than the code.
const SENTENCES: usize = 3;

/// Fewer indented rows do not tell how paragraphs begin.
const INDENTED: usize = 4;

/// Fewer rows do not tell what spaces at their ends mean.
const TOLD: usize = 12;

impl Measures {
    /// The measures of groups of rows; what follows in another group is not what is below.
    pub fn of(groups: impl Iterator<Item = Vec<Row>> + Clone) -> Measures {
        let (body, family) = body(groups.clone().flatten());
        let mut steps = Steps::default();
        each_pair(groups.clone(), |above, below| {
            let same = above.page == below.page && (above.size - below.size).abs() < 0.3;
            if same && above.left == below.left {
                steps.add((below.y - above.y) / below.size.max(0.1));
            }
        });
        let leading = steps.leading();
        Measures {
            body,
            family,
            leading,
            spaced: is_spaced(groups.clone(), body, leading),
            indent: indent(groups.clone()),
            trails: is_trailing(groups.clone(), leading),
            fills: is_filling(groups, leading),
        }
    }
}

/// How far below one another rows stand, in parts of their size.
#[derive(Debug, Default)]
pub(super) struct Steps {
    /// In twentieths, with how many of each there are.
    counts: HashMap<i32, usize>,
}

impl Steps {
    /// What is too near or too far is none of a paragraph.
    pub fn add(&mut self, step: f32) {
        if (0.8..3.0).contains(&step) {
            *self.counts.entry((step * 20.0).round() as i32).or_default() += 1;
        }
    }

    /// The least that is usual: it is narrower than the gaps between paragraphs, however many there are.
    pub fn leading(&self) -> f32 {
        let total: usize = self.counts.values().sum();
        let usual = self.counts.iter().filter(|(_, count)| **count * 5 >= total);
        let narrow = usual.map(|(value, _)| *value).min();
        let leading = narrow.map(|value| value as f32).or(most(&self.counts));
        leading.map_or(1.2, |value| value / 20.0)
    }
}

/// The size of most of the text, and the family of the font that most of it is set in. Code tells them only
/// where there is hardly anything else.
pub(super) fn body(rows: impl Iterator<Item = Row>) -> (f32, u16) {
    let [mut prose, mut code] = [Sizes::default(), Sizes::default()];
    for row in rows {
        if row.is_mono() { &mut code } else { &mut prose }.add(&row);
    }
    let larger = most(&prose.sizes) >= most(&code.sizes);
    if prose.letters < PROSE * code.letters && !(larger && prose.is_told()) {
        code.sizes.into_iter().for_each(|(size, count)| {
            *prose.sizes.entry(size).or_default() += count;
        });
        code.families.into_iter().for_each(|(family, count)| {
            *prose.families.entry(family).or_default() += count;
        });
    }
    let body = most(&prose.sizes).map_or(11.0, |size| size / 4.0);
    (body, most(&prose.families).map_or(0, |family| family as u16))
}

/// How many letters rows have, by size in quarters of a point and by font.
#[derive(Default)]
struct Sizes {
    letters: f32,
    rows: usize,
    sentences: usize,
    sizes: HashMap<i32, usize>,
    families: HashMap<i32, usize>,
}

impl Sizes {
    /// Whether some rows are sentences, and not all of them headings.
    fn is_told(&self) -> bool {
        self.sentences >= SENTENCES && self.sentences * 4 >= self.rows
    }

    fn add(&mut self, row: &Row) {
        self.letters += row.letters() as f32;
        self.rows += 1;
        self.sentences += usize::from(row.is_closed());
        *self.sizes.entry((row.size * 4.0).round() as i32).or_default() += row.letters();
        for piece in &row.pieces {
            *self.families.entry(i32::from(piece.family)).or_default() += piece.text.len();
        }
    }
}

/// What is counted most often, and of several the least.
fn most(counts: &HashMap<i32, usize>) -> Option<f32> {
    let best = counts.iter().max_by_key(|(value, count)| (**count, -**value));
    best.map(|(value, _)| *value as f32)
}

/// Looks at all rows with the one that follows in their group.
fn each_pair(groups: impl Iterator<Item = Vec<Row>>, mut look: impl FnMut(&Row, &Row)) {
    for rows in groups {
        rows.iter().zip(rows.iter().skip(1)).for_each(|(above, below)| look(above, below));
    }
}

/// Whether room stands between paragraphs: behind most rows of text that end short in a sentence,
/// with none between most of the others.
fn is_spaced(groups: impl Iterator<Item = Vec<Row>>, body: f32, leading: f32) -> bool {
    let (mut apart, mut close) = (0, 0);
    each_pair(groups, |above, below| {
        let same = above.page == below.page && above.left == below.left && above.y < below.y;
        let prose = (above.size - body).abs() < 0.3 && (below.size - body).abs() < 0.3;
        let short = above.right - above.x1 > 0.25 * (above.right - above.left);
        if !(same && prose && short && above.is_closed() && !above.is_bold()) {
            return;
        }
        let room = below.y - above.y > leading * GAP * below.size;
        (apart, close) = (apart + usize::from(room), close + usize::from(!room));
    });
    apart >= 3 && apart > 2 * close || apart == 2 && close == 0
}

/// How far the first rows of paragraphs are indented: so far most rows are that stand above one at
/// the edge.
fn indent(groups: impl Iterator<Item = Vec<Row>>) -> Option<f32> {
    let mut places: HashMap<i32, usize> = HashMap::new();
    each_pair(groups, |above, below| {
        let same = above.page == below.page && above.left == below.left && above.y < below.y;
        let place = above.x0 - above.left;
        let indented = (0.8 * above.size..3.5 * above.size).contains(&place);
        if same && indented && below.x0 - below.left < 2.0 && label(above).is_none() {
            *places.entry((place * 2.0).round() as i32).or_default() += 1;
        }
    });
    let all: usize = places.values().sum();
    let (place, _) = places.iter().max_by_key(|(place, count)| (**count, -**place))?;
    // Edges that signs hang over differ by a little.
    let near = places.iter().filter(|(it, _)| (*it - place).abs() <= 4);
    let count: usize = near.map(|(_, count)| count).sum();
    (count >= INDENTED && count * 3 > all * 2).then_some(*place as f32 / 2.0)
}

/// Whether spaces are drawn at the ends of rows within paragraphs, and not at the ends of
/// paragraphs. Some programs draw none, and some draw them everywhere.
fn is_trailing(groups: impl Iterator<Item = Vec<Row>>, leading: f32) -> bool {
    let (mut inner, mut ends) = ((0, 0), (0, 0));
    each_pair(groups, |above, below| {
        if above.page != below.page || above.left != below.left || above.y >= below.y {
            return;
        }
        let apart = below.y - above.y > leading * GAP * below.size.max(above.size);
        let full = above.right - above.x1 < 0.15 * (above.right - above.left);
        let count = match (apart, full) {
            (true, _) => &mut ends,
            (false, true) => &mut inner,
            (false, false) => return,
        };
        *count = (count.0 + 1, count.1 + usize::from(above.is_trailed()));
    });
    inner.0 >= TOLD && ends.0 >= TOLD / 2 && inner.1 * 4 > inner.0 * 3 && ends.1 * 8 < ends.0
}

/// Whether rows fill their column: nearly all of those behind which a word in lower case goes on.
fn is_filling(groups: impl Iterator<Item = Vec<Row>>, leading: f32) -> bool {
    let (mut inner, mut full) = (0, 0);
    each_pair(groups, |above, below| {
        let same = above.page == below.page && above.left == below.left && above.y < below.y;
        let close = below.y - above.y < leading * GAP * below.size.max(above.size);
        let text = above.plain();
        if same && close && is_lower(&below.plain()) && text.contains(' ') && !is_bound(&text) {
            (inner, full) = (inner + 1, full + usize::from(!above.is_short()));
        }
    });
    inner >= TOLD && full * 10 > inner * 9
}

/// Whether a text ends with a sign behind which a row may end although no space stands there.
pub(super) fn is_bound(text: &str) -> bool {
    text.ends_with(|c: char| "-\u{2010}\u{2011}\u{ad}–—/([{]}".contains(c))
}

//! What may stand where in HTML, as far as it is certain: the elements that format style knows
//! (XLIFF 2.1 §5.3.5.1) by HTML 5 and, where that has dropped one, by HTML 4. Where the two differ,
//! or only recommend, both ways are taken.

/// What an element holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Not known, or everything that stands in a page.
    Any,
    /// Blocks and phrasing.
    Flow,
    Phrasing,
    /// What the element around it holds.
    AsAround,
    Text,
    Nothing,
    /// These elements, and no text.
    Only(&'static [&'static str]),
}

/// An element of HTML.
pub struct Html {
    name: &'static str,
    /// It stands where phrasing stands.
    is_phrasing: bool,
    pub holds: Holds,
    /// The only elements that hold it; none if there are others, too.
    within: &'static [&'static str],
    /// What it has at no depth.
    never: &'static [&'static str],
}

const fn inline(name: &'static str, holds: Holds) -> Html {
    Html { name, is_phrasing: true, holds, within: &[], never: &[] }
}

const fn block(name: &'static str, holds: Holds) -> Html {
    Html { name, is_phrasing: false, holds, within: &[], never: &[] }
}

const fn part(name: &'static str, within: &'static [&'static str], holds: Holds) -> Html {
    Html { name, is_phrasing: false, holds, within, never: &[] }
}

const fn without(element: Html, never: &'static [&'static str]) -> Html {
    Html { never, ..element }
}

use Holds::{Any, AsAround, Flow, Nothing, Only, Phrasing, Text};

const LISTS: &[&str] = &["ul", "ol"];
const ROWS: &[&str] = &["table", "thead", "tbody", "tfoot"];
const TABLE: &[&str] = &["caption", "col", "colgroup", "thead", "tbody", "tfoot", "tr"];

const ELEMENTS: [Html; 58] = [
    without(inline("a", AsAround), &["a"]),
    inline("b", Phrasing),
    inline("bdo", Phrasing),
    inline("big", Phrasing),
    block("blockquote", Flow),
    part("body", &["html"], Any),
    inline("br", Nothing),
    without(inline("button", Phrasing), &["a", "button", "label", "select"]),
    part("caption", &["table"], Flow),
    block("center", Flow),
    inline("cite", Phrasing),
    inline("code", Phrasing),
    part("col", &["colgroup", "table"], Nothing),
    part("colgroup", &["table"], Only(&["col"])),
    part("dd", &["dl", "div"], Flow),
    inline("del", AsAround),
    block("div", Flow),
    block("dl", Only(&["dt", "dd", "div"])),
    part("dt", &["dl", "div"], Flow),
    inline("em", Phrasing),
    block("h1", Phrasing),
    block("h2", Phrasing),
    block("h3", Phrasing),
    block("h4", Phrasing),
    block("h5", Phrasing),
    block("h6", Phrasing),
    part("head", &["html"], Only(&["title"])),
    block("hr", Nothing),
    part("html", &["html"], Any),
    inline("i", Phrasing),
    inline("img", Nothing),
    without(inline("label", Phrasing), &["label"]),
    // It stands in a `fieldset`, which format style does not know, and may hold headings.
    block("legend", Any),
    part("li", LISTS, Flow),
    block("ol", Only(&["li"])),
    block("p", Phrasing),
    block("pre", Phrasing),
    inline("q", Phrasing),
    inline("s", Phrasing),
    inline("samp", Phrasing),
    // Its options, which format style does not know, are texts.
    inline("select", Text),
    inline("small", Phrasing),
    inline("span", Phrasing),
    inline("strike", Phrasing),
    inline("strong", Phrasing),
    inline("sub", Phrasing),
    inline("sup", Phrasing),
    block("table", Only(TABLE)),
    part("tbody", &["table"], Only(&["tr"])),
    part("td", &["tr"], Flow),
    part("tfoot", &["table"], Only(&["tr"])),
    part("th", &["tr"], Flow),
    part("thead", &["table"], Only(&["tr"])),
    part("title", &["head", "html"], Text),
    part("tr", ROWS, Only(&["td", "th"])),
    inline("tt", Phrasing),
    inline("u", Phrasing),
    block("ul", Only(&["li"])),
];

impl Html {
    /// An element by its name; none for what format style does not know.
    pub fn of(name: &str) -> Option<&'static Html> {
        ELEMENTS.iter().find(|element| element.name == name)
    }

    /// Whether an element may stand straight in another, which is not one that holds what the one
    /// around it does.
    pub fn may_stand_in(&self, around: &Html) -> bool {
        match around.holds {
            Any | AsAround => true,
            Flow => self.within.is_empty() || self.within.contains(&around.name),
            Phrasing => self.is_phrasing,
            Text | Nothing => false,
            Only(names) => names.contains(&self.name),
        }
    }

    /// Whether it may stand in another at any depth.
    pub fn may_be_within(&self, around: &Html) -> bool {
        !around.never.contains(&self.name)
    }

    /// Whether others forbid it within them, or it does so itself.
    pub fn is_exclusive(&self) -> bool {
        !self.never.is_empty() || ELEMENTS.iter().any(|other| other.never.contains(&self.name))
    }

    pub fn holds_text(&self) -> bool {
        !matches!(self.holds, Only(_) | Nothing)
    }

    pub fn name(&self) -> &'static str {
        self.name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn may(inner: &str, outer: &str) -> bool {
        Html::of(inner).unwrap().may_stand_in(Html::of(outer).unwrap())
    }

    #[test]
    fn what_holds_only_some_elements_is_where_these_must_be() {
        for element in &ELEMENTS {
            for around in element.within {
                assert!(may(element.name, around), "{} in {around}", element.name);
            }
            if let Only(names) = element.holds {
                assert!(names.iter().all(|name| Html::of(name).is_some()), "{}", element.name);
            }
        }
    }

    #[test]
    fn phrasing_stands_in_phrasing_and_blocks_do_not() {
        for (inner, outer) in [("b", "i"), ("i", "p"), ("img", "q"), ("select", "h1"), ("a", "li")]
        {
            assert!(may(inner, outer), "{inner} in {outer}");
        }
        for (inner, outer) in
            [("p", "b"), ("legend", "p"), ("td", "table"), ("li", "div"), ("b", "ul")]
        {
            assert!(!may(inner, outer), "{inner} in {outer}");
        }
    }
}

//! The two ways of writing a span, and how one becomes the other (XLIFF 2.1 §4.7.2.2 for
//! codes, §4.7.3.2 for annotations).

use super::tag::Tag;
use crate::xml::ElementRef;

/// What marks a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Family {
    /// `pc`, or `sc` and `ec`.
    Code,
    /// `mrk`, or `sm` and `em`.
    Annotation,
}

/// Table 2 of §4.7.2.2: the attributes whose names differ, of `pc`, and of `sc` or `ec`.
const AT_START: [(&str, &str); 4] = [
    ("dispStart", "disp"),
    ("equivStart", "equiv"),
    ("subFlowsStart", "subFlows"),
    ("dataRefStart", "dataRef"),
];
const AT_END: [(&str, &str); 4] = [
    ("dispEnd", "disp"),
    ("equivEnd", "equiv"),
    ("subFlowsEnd", "subFlows"),
    ("dataRefEnd", "dataRef"),
];
/// What both ends say alike, with the default of `sc` and `ec`.
const SHARED: [(&str, Option<&str>); 7] = [
    ("type", None),
    ("subType", None),
    ("copyOf", None),
    ("canCopy", Some("yes")),
    ("canDelete", Some("yes")),
    ("canReorder", Some("yes")),
    ("canOverlap", Some("yes")),
];

/// The tag that begins the span of a `pc` or `mrk` by itself: `sc` or `sm`.
pub(super) fn start_of(element: ElementRef<'_>, family: Family) -> Tag<'_> {
    let whole = Tag::of(element);
    if family == Family::Annotation {
        let mut tag = Tag::named("sm", element);
        copy_all(&whole, &mut tag);
        return tag;
    }
    let mut tag = Tag::named("sc", element);
    for (name, value) in whole.attributes() {
        if AT_END.iter().any(|(of_whole, _)| *of_whole == name) {
            continue;
        }
        let renamed = AT_START.iter().find(|(of_whole, _)| *of_whole == name);
        let last = name == "id" && whole.get("canOverlap").is_none();
        tag.set_quoted(renamed.map_or(name, |(_, of_start)| of_start), value.to_owned());
        if last {
            tag.set("canOverlap", "no");
        }
    }
    tag
}

/// The tag that ends the span of a `pc` or `mrk` by itself: `ec` or `em`.
pub(super) fn end_of(element: ElementRef<'_>, family: Family) -> Tag<'_> {
    let whole = Tag::of(element);
    let quoted = |name: &str| whole.attributes().find(|(known, _)| *known == name);
    let mut tag = match family {
        Family::Code => Tag::named("ec", element),
        Family::Annotation => Tag::named("em", element),
    };
    if let Some((_, id)) = quoted("id") {
        tag.set_quoted("startRef", id.to_owned());
    }
    if family == Family::Annotation {
        return tag;
    }
    if whole.get("canOverlap").is_none() {
        // The default of `pc` is not that of `ec`.
        tag.set("canOverlap", "no");
    }
    for (name, _) in SHARED {
        if let Some((_, value)) = quoted(name) {
            tag.set_quoted(name, value.to_owned());
        }
    }
    if whole.get("canReorder") == Some("firstNo") {
        // The end is never the first of its sequence (§4.2.3.5).
        tag.set("canReorder", "no");
    }
    for (of_whole, of_end) in AT_END {
        if let Some((_, value)) = quoted(of_whole) {
            tag.set_quoted(of_end, value.to_owned());
        }
    }
    tag
}

/// The tag of the `pc` or `mrk` that says the same as two elements; none if no tag does.
pub(super) fn whole_of<'d>(
    start: ElementRef<'d>,
    end: ElementRef<'d>,
    family: Family,
) -> Option<Tag<'d>> {
    let (first, last) = (Tag::of(start), Tag::of(end));
    if family == Family::Annotation {
        let mut tag = Tag::named("mrk", start);
        copy_all(&first, &mut tag);
        return last.attributes().all(|(name, _)| name == "startRef").then_some(tag);
    }
    let agree = SHARED.iter().all(|(name, default)| match (first.get(name), last.get(name)) {
        (None, None) => true,
        // A type that only one end states is that of the span.
        (a, b) if default.is_none() => a.is_none() || b.is_none() || a == b,
        (Some("firstNo"), b) if *name == "canReorder" => b == Some("no"),
        (a, b) => a.or(*default) == b.or(*default),
    });
    // An attribute of another namespace at the end alone would come to mean the whole.
    let foreign = last.attributes().filter(|(name, _)| name.contains(':'));
    let foreign_is_shared =
        { foreign }.all(|(name, value)| first.attributes().any(|it| it == (name, value)));
    if !agree || !foreign_is_shared {
        return None;
    }
    let mut tag = Tag::named("pc", start);
    for (name, value) in first.attributes().filter(|(name, _)| *name != "isolated") {
        let renamed = AT_START.iter().find(|(_, of_start)| *of_start == name);
        tag.set_quoted(renamed.map_or(name, |(of_whole, _)| of_whole), value.to_owned());
        if name == "id" && first.get("canOverlap").is_none() {
            tag.set("canOverlap", "yes");
        }
    }
    if first.get("canOverlap") == Some("no") {
        tag.remove("canOverlap");
    }
    for (name, value) in last.attributes() {
        let renamed = AT_END.iter().find(|(_, of_end)| *of_end == name);
        if let Some((of_whole, _)) = renamed {
            tag.set_quoted(of_whole, value.to_owned());
        } else if SHARED.iter().any(|(shared, default)| *shared == name && default.is_none()) {
            tag.set_quoted(name, value.to_owned());
        }
    }
    Some(tag)
}

fn copy_all(from: &Tag<'_>, to: &mut Tag<'_>) {
    from.attributes().for_each(|(name, value)| to.set_quoted(name, value.to_owned()));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::xml::Document;

    fn of<T>(text: &str, make: impl Fn(&[ElementRef<'_>]) -> T) -> T {
        let text = format!("<source xmlns:f=\"u\">{text}</source>");
        let document = Document::parse("t.xml", &text).unwrap();
        make(&document.root().elements().collect::<Vec<_>>())
    }

    #[test]
    fn a_span_in_two_halves() {
        let pc =
            "<pc id='1' type=\"fmt\" dataRefStart='a' dataRefEnd='b' dir='rtl' f:x='&lt;'>t</pc>";
        assert_eq!(
            of(pc, |it| start_of(it[0], Family::Code).empty()),
            "<sc id='1' canOverlap=\"no\" type=\"fmt\" dataRef='a' dir='rtl' f:x='&lt;'/>"
        );
        assert_eq!(
            of(pc, |it| end_of(it[0], Family::Code).empty()),
            "<ec startRef='1' canOverlap=\"no\" type=\"fmt\" dataRef='b'/>"
        );
        let mrk = "<mrk id='m' type='term' value='v'>t</mrk>";
        assert_eq!(
            of(mrk, |it| start_of(it[0], Family::Annotation).empty()),
            "<sm id='m' type='term' value='v'/>"
        );
        assert_eq!(of(mrk, |it| end_of(it[0], Family::Annotation).empty()), "<em startRef='m'/>");
    }

    #[test]
    fn two_halves_in_one() {
        let whole =
            |text: &str| of(text, |it| whole_of(it[0], it[1], Family::Code).map(|tag| tag.start()));
        let plain = "<sc id='1' type='fmt'/><ec startRef='1' dataRef='b'/>";
        let expected = "<pc id='1' canOverlap=\"yes\" type='fmt' dataRefEnd='b'>";
        assert_eq!(whole(plain).as_deref(), Some(expected));
        let strict = "<sc id='1' canOverlap='no'/><ec startRef='1' canOverlap='no'/>";
        assert_eq!(whole(strict).as_deref(), Some("<pc id='1'>"));
        assert_eq!(whole("<sc id='1'/><ec startRef='1' canCopy='no'/>"), None);
        assert_eq!(whole("<sc id='1'/><ec startRef='1' f:x='1'/>"), None);
        assert_eq!(whole("<sc id='1' type='fmt'/><ec startRef='1' type='ui'/>"), None);
    }
}

//! Matches and previous versions as translation candidates (XLIFF 2.1 §5.1).

use super::super::{references, text::percent};
use super::inlines::{Codes, Piece};
use super::plan::{Scope, Side};
use super::read::{Faults, metadata};
use super::write::{write_data, write_meta, write_side};
use super::{MDA, MTC};
use crate::model::{
    BitextSegment, BitextUnit, Content, Lang, Match, MatchKind, Origin, PenaltyKind, Previous,
    Provenance, State,
};
use crate::xml::{Element, Writer};

pub const PREVIOUS_VERSION: &str = "vulgate:previous-version";
/// What a translator reads as the origin of a segment's previous version.
const PREVIOUS_ORIGIN: &str = "previous version";

/// Writes the matches of all segments of a unit, if there are any.
pub fn write(writer: &mut Writer, unit: &BitextUnit, units: &[BitextUnit], core: &str) {
    let references: Vec<String> = references::spelled(unit, core).collect();
    let none = |segment: &BitextSegment| segment.matches.is_empty() && segment.previous.is_none();
    if references.is_empty() && unit.segments().all(none) {
        return;
    }
    writer.open("mtc:matches", &[]);
    for segment in unit.segments() {
        write_segment(writer, segment, units);
    }
    references.iter().for_each(|reference| writer.raw(reference));
    writer.close();
}

fn write_segment(writer: &mut Writer, segment: &BitextSegment, units: &[BitextUnit]) {
    let reference = format!("#{}", segment.id);
    let former = segment.former();
    if let Some(previous) = &segment.previous {
        let named =
            [("ref", &*reference), ("type", "idm"), ("subType", PREVIOUS_VERSION)].map(owned);
        let mut attributes = Vec::from(named);
        let mut meta = vec![owned(("state", previous.state.as_str()))];
        if let Some(former) = former {
            attributes.extend(rated(former));
            meta.extend(facts(former));
        }
        attributes.push(owned(("origin", PREVIOUS_ORIGIN)));
        write_match(writer, &attributes, &meta, (&previous.source, &previous.target), units);
    }
    for found in segment.matches.iter().skip(usize::from(former.is_some())) {
        let subtype = format!("vulgate:{}", kind_name(found.kind));
        let named = [("ref", &*reference), ("type", type_name(found)), ("subType", &subtype)];
        let mut attributes = Vec::from(named.map(owned));
        attributes.extend(rated(found));
        if !found.origin.collection.is_empty() {
            attributes.push(owned(("origin", &found.origin.collection)));
        }
        let (attributes, meta) = (attributes, facts(found));
        write_match(writer, &attributes, &meta, (&found.source, &found.target), units);
    }
}

/// A name and its value.
type Pair = (&'static str, String);

fn owned((name, value): (&'static str, &str)) -> Pair {
    (name, value.to_owned())
}

/// How good a match is. Texts that differ, be it in case alone, are not wholly similar
/// (§5.1.6.9): tools show a translator this number.
fn rated(found: &Match) -> Vec<Pair> {
    let most = if found.kind == MatchKind::NearExact { 99 } else { 100 };
    vec![
        ("similarity", found.base.min(most).to_string()),
        owned(("matchQuality", quality(found.origin.provenance))),
        ("matchSuitability", found.score.min(100).to_string()),
    ]
}

/// What the module has no attributes for.
fn facts(found: &Match) -> Vec<Pair> {
    let mut meta = vec![
        ("score", found.score.to_string()),
        owned(("provenance", provenance_name(found.origin.provenance))),
    ];
    if found.kind == MatchKind::NearExact && found.base > 99 {
        meta.push(("base", found.base.to_string()));
    }
    meta.extend(found.origin.document.as_deref().map(|document| owned(("document", document))));
    let adapted: Vec<String> =
        found.adapted.iter().map(|it| format!("{} → {}", it.from, it.to)).collect();
    if !adapted.is_empty() {
        meta.push(("adapted", adapted.join("; ")));
    }
    if found.penalties.iter().any(|penalty| penalty.kind == PenaltyKind::Joined) {
        meta.push(owned(("segmentation", "joined")));
    }
    let via = found.via.as_ref().map(|(lang, text)| format!("{lang}: {}", text.plain()));
    meta.extend(via.map(|via| ("via", via)));
    meta.extend(found.origin.changed.as_deref().map(|changed| owned(("changed", changed))));
    meta
}

fn write_match(
    writer: &mut Writer,
    attributes: &[Pair],
    meta: &[Pair],
    (source, target): (&Content, &Content),
    units: &[BitextUnit],
) {
    let mut scope = Scope::new([source, target].into_iter());
    let source_plan = scope.plan(Side::Source, &[source], None).remove(0);
    let target_plan = scope.plan(Side::Target, &[target], None).remove(0);
    let attributes: Vec<_> = attributes.iter().map(|(name, value)| (*name, &**value)).collect();
    writer.open("mtc:match", &attributes);
    let meta = meta.iter().map(|(key, value)| (*key, value.as_str()));
    let codes = scope.meta.iter().map(|(key, value)| (key.as_str(), value.as_str()));
    write_meta(writer, &meta.chain(codes).collect::<Vec<_>>(), &[]);
    write_data(writer, &scope.data);
    write_side(writer, "source", source, &source_plan, units);
    write_side(writer, "target", target, &target_plan, units);
    writer.close();
}

/// Reads the candidates of a unit into its segments. One that refers to no segment but to a
/// marked span within one goes to that segment. What is in another language is kept as it is.
pub fn read(
    unit_element: &Element,
    unit: &mut BitextUnit,
    (spans, target_lang): (&Spans, Option<&Lang>),
    faults: &mut Faults<'_>,
) {
    let Some(matches) = unit_element.child(MTC, "matches") else { return };
    for element in matches.elements().filter(|element| element.is(MTC, "match")) {
        let Some(reference) = element.get("ref") else {
            faults.missing_attribute(element, "ref");
            continue;
        };
        let id = fragment(reference);
        let owner = spans.iter().find(|(span, _)| span == id).map_or(id, |(_, segment)| segment);
        // A span that is in no segment: of no use to a translator, and none of our harm.
        let Some(segment) = unit.segments_mut().find(|segment| segment.id == owner) else {
            faults.warning(element, "exchange-match-ref", "ref", reference);
            continue;
        };
        if let Some(target) = element.child(faults.core, "target")
            && references::is_reference(element, target, target_lang)
        {
            let reference = references::read(element, &segment.id);
            unit.extensions.references.push(reference);
            continue;
        }
        let Some((source, target, meta)) = read_sides(element, faults) else { continue };
        if element.get("subType") == Some(PREVIOUS_VERSION) {
            let state = lookup(&meta, "state").and_then(State::parse).unwrap_or_default();
            if element.get("similarity").is_some() {
                segment.matches.push(read_match(element, &meta, source.clone(), target.clone()));
            }
            segment.previous = Some(Previous { source, target, state });
        } else {
            segment.matches.push(read_match(element, &meta, source, target));
        }
    }
}

/// Ids of spans within segments, each with the id of its segment.
pub type Spans = Vec<(String, String)>;

/// `#s1`, `s1`, `#t=m2` and `#f=1/u=1/m1` all name their last part.
fn fragment(reference: &str) -> &str {
    let last = reference.rsplit(['#', '/']).next().unwrap_or(reference);
    last.rsplit('=').next().unwrap_or(last)
}

type Meta = Vec<(String, String)>;

fn read_sides(element: &Element, faults: &mut Faults<'_>) -> Option<(Content, Content, Meta)> {
    let core = faults.core.to_owned();
    let (Some(source), Some(target)) =
        (element.child(&core, "source"), element.child(&core, "target"))
    else {
        faults.missing_element(element, "source");
        return None;
    };
    let meta = metadata(element.child(MDA, "metadata"));
    let mut codes = Codes::new(element, meta.clone(), &core);
    let [source, target] = [source, target].map(|element| Piece { element, segment: None });
    codes.number(&[source], &[target]);
    let before = faults.errors();
    let source_content = codes.read(Side::Source, &[source], faults).remove(0);
    let target_content = codes.read(Side::Target, &[target], faults).remove(0);
    (faults.errors() == before).then_some((source_content, target_content, meta))
}

fn lookup<'a>(meta: &'a Meta, key: &str) -> Option<&'a str> {
    meta.iter().find(|(known, _)| known == key).map(|(_, value)| value.as_str())
}

fn read_match(element: &Element, meta: &Meta, source: Content, target: Content) -> Match {
    let number = |name: &str| element.get(name).and_then(percent).map(|value| value.min(100));
    let own = lookup(meta, "base").and_then(|base| base.parse().ok());
    let base = own
        .or_else(|| number("similarity"))
        .or_else(|| number("matchSuitability"))
        .or_else(|| number("matchQuality"))
        .unwrap_or(0);
    let score = lookup(meta, "score").and_then(|score| score.parse().ok()).unwrap_or(base);
    let is_previous = element.get("subType") == Some(PREVIOUS_VERSION);
    let kind = element
        .get("subType")
        .and_then(|subtype| subtype.strip_prefix("vulgate:"))
        .and_then(|name| KINDS.into_iter().find(|kind| kind_name(*kind) == name))
        .unwrap_or(match (element.get("type"), base) {
            _ if is_previous => MatchKind::Previous,
            (Some("icm"), _) => MatchKind::InContext,
            (_, 100) => MatchKind::Exact,
            _ => MatchKind::Fuzzy,
        });
    let named = lookup(meta, "provenance")
        .and_then(|name| PROVENANCES.into_iter().find(|known| provenance_name(*known) == name));
    let provenance = named.unwrap_or(if element.get("type") == Some("mt") {
        Provenance::Machine
    } else {
        Provenance::Imported
    });
    let origin = Origin {
        collection: element.get("origin").filter(|_| !is_previous).unwrap_or_default().to_owned(),
        provenance,
        document: lookup(meta, "document").map(str::to_owned),
        changed: lookup(meta, "changed").map(str::to_owned),
    };
    Match { kind, score, base, source, target, origin, ..Match::default() }
}

const KINDS: [MatchKind; 6] = [
    MatchKind::InContext,
    MatchKind::Exact,
    MatchKind::NearExact,
    MatchKind::Fuzzy,
    MatchKind::Pivot,
    MatchKind::Previous,
];

fn kind_name(kind: MatchKind) -> &'static str {
    match kind {
        MatchKind::InContext => "in-context",
        MatchKind::Exact => "exact",
        MatchKind::NearExact => "near-exact",
        MatchKind::Fuzzy => "fuzzy",
        MatchKind::Pivot => "pivot",
        MatchKind::Previous => "previous",
    }
}

fn type_name(found: &Match) -> &'static str {
    match (found.kind, found.origin.provenance) {
        (_, Provenance::Machine) => "mt",
        (MatchKind::InContext, _) => "icm",
        (MatchKind::Previous, _) => "idm",
        _ => "tm",
    }
}

const PROVENANCES: [Provenance; 4] =
    [Provenance::Official, Provenance::Own, Provenance::Imported, Provenance::Machine];

fn provenance_name(provenance: Provenance) -> &'static str {
    match provenance {
        Provenance::Official => "official",
        Provenance::Own => "own",
        Provenance::Imported => "imported",
        Provenance::Machine => "machine",
    }
}

/// How far the target can be trusted, so that tools rank matches as we do.
fn quality(provenance: Provenance) -> &'static str {
    match provenance {
        Provenance::Official => "100",
        Provenance::Own => "90",
        Provenance::Imported => "70",
        Provenance::Machine => "40",
    }
}

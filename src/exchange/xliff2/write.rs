//! A bitext as XLIFF 2.

use super::super::extensions::{PGS, declared, spelled};
use super::super::groups::Opened;
use super::super::notes::digests_of_structure;
use super::super::{Version, WriteOptions};
use super::glossary::Glossary;
use super::plan::{Planned, Scope, Side};
use super::read::Restriction;
use super::{
    CASE, CATEGORY, CODE_POINTS, GLS, MDA, MTC, SLR, TYPE_PREFIX, codes, marks, matches, notes,
};
use crate::model::{
    Bitext, BitextGroup, BitextPart, BitextSegment, BitextUnit, Content, ExtensionAttribute, Mark,
    Marks, State,
};
use crate::xml::{Element, Writer};
use std::collections::HashSet;

/// The greatest length of a unit.
const LENGTH: &str = "slr:sizeRestriction";

/// What the parts of a file have in common.
struct File<'a> {
    bitext: &'a Bitext,
    options: &'a WriteOptions<'a>,
    /// The prefixes that the root declares.
    prefixes: Vec<(&'static str, &'static str)>,
    lengths: Lengths,
}

/// Writes a bitext in the version the options name.
pub fn write(bitext: &Bitext, options: &WriteOptions<'_>) -> String {
    let lengths = Lengths::of(bitext);
    let mut prefixes = vec![("mda", MDA), ("mtc", MTC)];
    prefixes.extend((lengths != Lengths::None).then_some(("slr", SLR)));
    let has_terms = bitext.segments().any(|(_, segment)| !segment.terms.is_empty())
        || bitext.units.iter().any(|unit| !unit.extensions.glossary.is_empty());
    prefixes.extend(has_terms.then_some(("gls", GLS)));
    let file = File { bitext, options, prefixes, lengths };
    let mut writer = Writer::new();
    file.root(&mut writer);
    file.head(&mut writer);
    let mut groups = Opened::new(bitext, std::iter::empty());
    let mut begin =
        |writer: &mut Writer, group: &BitextGroup, id: &str| file.group(writer, group, id);
    for unit in &bitext.units {
        groups.reach(unit, &mut writer, &mut begin);
        file.unit(&mut writer, unit);
    }
    groups.finish(&mut writer, &mut begin);
    if bitext.units.is_empty() && bitext.groups.is_empty() {
        // A file holds at least one unit or group.
        writer.empty("group", &[("id", "g1")]);
    }
    writer.finish()
}

impl File<'_> {
    fn root(&self, writer: &mut Writer) {
        let declarations: Vec<(String, &str)> =
            self.prefixes.iter().map(|(prefix, name)| (format!("xmlns:{prefix}"), *name)).collect();
        let source_lang = self.bitext.source_lang.to_string();
        let mut root = vec![("xmlns", self.options.version.namespace())];
        root.extend(declarations.iter().map(|(name, namespace)| (name.as_str(), *namespace)));
        root.push(("version", self.options.version.as_str()));
        root.push(("srcLang", &source_lang));
        let target_lang = self.bitext.target_lang.as_ref().map(ToString::to_string);
        let parts = self.bitext.units.iter().flat_map(|unit| &unit.parts);
        let has_targets = parts.into_iter().any(|part| sides(part).1.is_some());
        match &target_lang {
            Some(lang) => root.push(("trgLang", lang)),
            // A file with targets must name a language (§4.2.2.1); this one is of none.
            None if has_targets => root.push(("trgLang", "und")),
            None => {}
        }
        writer.open("xliff", &root);
    }

    /// Opens the `file` element and writes what stands before its units.
    fn head(&self, writer: &mut Writer) {
        let Bitext { document, source_hash, extensions, notes: of_file, .. } = self.bitext;
        let of_others = spelled(extensions, &self.prefixes);
        let mut attributes = vec![("id", "f1"), ("original", document), ("xml:space", "preserve")];
        attributes.extend(of_others.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        writer.open("file", &attributes);
        let version = self.options.tool_version.map(|version| ("tool-version", version));
        let hash = source_hash.as_deref().map(|hash| ("source-hash", hash));
        let given_out = self.options.tool_version.and_then(|_| digests_of_structure(self.bitext));
        let given_out = given_out.as_deref().map(|digests| (notes::NOTES, digests));
        let meta: Vec<(&str, &str)> = version.into_iter().chain(hash).chain(given_out).collect();
        write_meta(writer, &meta, &extensions.metadata);
        if self.lengths == Lengths::Ours {
            writer.empty("slr:profiles", &[("generalProfile", CODE_POINTS)]);
        }
        extensions.elements.iter().for_each(|element| writer.raw(element));
        notes::write_of_structure(writer, of_file, self.options);
    }

    /// Opens a group of another tool and writes what stands before its units.
    fn group(&self, writer: &mut Writer, group: &BitextGroup, id: &str) {
        let of_others = spelled(&group.extensions, &self.prefixes);
        let mut attributes = vec![("id", id)];
        attributes.extend(of_others.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        writer.open("group", &attributes);
        group.extensions.elements.iter().for_each(|element| writer.raw(element));
        notes::write_of_structure(writer, &group.notes, self.options);
    }
}

/// Whether the greatest lengths of units are written.
#[derive(Clone, Copy, PartialEq)]
enum Lengths {
    /// There are none, or the file has profiles by which they would mean something else.
    None,
    /// With the profile that counts characters.
    Ours,
    /// The file has that profile already.
    OfFile,
}

impl Lengths {
    fn of(bitext: &Bitext) -> Lengths {
        if bitext.units.iter().all(|unit| unit.max_length.is_none()) {
            return Lengths::None;
        }
        let elements = bitext.extensions.elements.iter().filter(|element| element.contains(SLR));
        let mut profiles = elements
            .filter_map(|element| Element::parse("", element).ok())
            .filter(|element| element.is(SLR, "profiles"));
        match profiles.next() {
            None => Lengths::Ours,
            Some(profiles) if Restriction::is_plain(&profiles) => Lengths::OfFile,
            Some(_) => Lengths::None,
        }
    }
}

/// Writes a metadata element with our entries and the groups of others, if there is anything
/// to say.
pub fn write_meta(writer: &mut Writer, entries: &[(&str, &str)], groups: &[String]) {
    if entries.is_empty() && groups.is_empty() {
        return;
    }
    writer.open("mda:metadata", &[]);
    if !entries.is_empty() {
        writer.open("mda:metaGroup", &[("category", CATEGORY)]);
        for (kind, value) in entries {
            writer.leaf("mda:meta", &[("type", kind)], value);
        }
        writer.close();
    }
    groups.iter().for_each(|group| writer.raw(group));
    writer.close();
}

/// Writes the original data of a unit or a match.
pub fn write_data(writer: &mut Writer, data: &[(String, String)]) {
    if data.is_empty() {
        return;
    }
    writer.open("originalData", &[]);
    for (id, text) in data {
        writer.open_inline("data", &[("id", id)]);
        codes::write_text(writer, text);
        writer.close();
    }
    writer.close();
}

/// The plans of a unit's parts, source and target.
struct Plans {
    scope: Scope,
    sources: Vec<Vec<Option<Planned>>>,
    targets: Vec<Vec<Option<Planned>>>,
}

fn plan(unit: &BitextUnit) -> Plans {
    let (sources, targets): (Vec<&Content>, Vec<Option<&Content>>) =
        unit.parts.iter().map(sides).unzip();
    // A part without target is planned as an empty one.
    let empty = Content::default();
    let targets: Vec<&Content> = targets.into_iter().map(|side| side.unwrap_or(&empty)).collect();
    let mut scope = Scope::new(sources.iter().chain(&targets).copied());
    let of_sources = scope.plan(Side::Source, &sources, None);
    let targets = scope.plan(Side::Target, &targets, Some(&sources));
    Plans { scope, sources: of_sources, targets }
}

fn sides(part: &BitextPart) -> (&Content, Option<&Content>) {
    match part {
        BitextPart::Segment(segment) => (&segment.source, segment.target.as_ref()),
        BitextPart::Ignorable { source, target } => (source, target.as_ref()),
    }
}

impl File<'_> {
    fn unit(&self, writer: &mut Writer, unit: &BitextUnit) {
        let plans = plan(unit);
        let kind = unit.role.filter(|_| !unit.extensions.has_core("type"));
        let kind = kind.map(|role| format!("{TYPE_PREFIX}{}", role.as_str()));
        let length = unit
            .max_length
            .filter(|_| self.lengths != Lengths::None)
            .map(|length| length.to_string());
        let of_others = spelled(&unit.extensions, &self.prefixes);
        let mut attributes = vec![("id", unit.id.as_str())];
        attributes.extend(kind.as_deref().map(|kind| ("type", kind)));
        attributes.extend((!unit.translate).then_some(("translate", "no")));
        attributes.extend(length.as_deref().map(|length| (LENGTH, length)));
        // A file without the profile that explains it may bring the length as a stranger.
        let is_other = |name: &str| length.is_none() || name != LENGTH;
        let of_others = of_others.iter().filter(|(name, _)| is_other(name));
        attributes.extend(of_others.map(|(name, value)| (name.as_str(), value.as_str())));
        writer.open("unit", &attributes);
        let of_notes = notes::meta(unit, self.options);
        let cases = self.cases(unit);
        let mut meta: Vec<(&str, &str)> = Vec::new();
        meta.extend(unit.role.map(|role| ("role", role.as_str())));
        meta.extend(Some(("heading", unit.heading.as_str())).filter(|entry| !entry.1.is_empty()));
        meta.extend(unit.parent.as_deref().map(|parent| ("parent", parent)));
        meta.extend(plans.scope.meta.iter().map(|(key, value)| (key.as_str(), value.as_str())));
        let beside = of_notes.iter().chain(&cases);
        meta.extend(beside.map(|(key, value)| (key.as_str(), value.as_str())));
        write_meta(writer, &meta, &unit.extensions.metadata);
        matches::write(writer, unit, &self.bitext.units, self.options.version.namespace());
        let glossary = Glossary::new(unit);
        glossary.write(writer, &unit.extensions.glossary);
        unit.extensions.elements.iter().for_each(|element| writer.raw(element));
        notes::write(writer, unit, self.options);
        write_data(writer, &plans.scope.data);
        let marks = OwnMarks::new(unit, glossary.into_marks());
        let marks = marks.plan(unit, &plans);
        let both = plans.sources.iter().zip(&plans.targets).zip(marks);
        for (part, ((source, target), marks)) in unit.parts.iter().zip(both) {
            self.part(writer, (unit, part), Sides { source, target, marks });
        }
        if unit.parts.is_empty() {
            writer.open("segment", &[]);
            writer.empty("source", &[]);
            writer.close();
        }
        writer.close();
    }
}

impl File<'_> {
    fn part(
        &self,
        writer: &mut Writer,
        (unit, part): (&BitextUnit, &BitextPart),
        plans: Sides<'_>,
    ) {
        match part {
            BitextPart::Segment(segment) => {
                let mut attributes = vec![("id", segment.id.as_str())];
                let finer = segment.sub_state.as_deref();
                // The default is `initial`; where there is a target it is said outright, because
                // tools that know no states leave it out.
                if segment.target.is_some() || segment.state != State::Initial || finer.is_some() {
                    attributes.push(("state", segment.state.as_str()));
                }
                attributes.extend(finer.map(|finer| ("subState", finer)));
                let of_others = self.attributes(unit, segment);
                let of_others = declared(&of_others, &self.prefixes);
                attributes.extend(of_others.iter().map(|(name, value)| (&**name, &**value)));
                writer.open("segment", &attributes);
            }
            BitextPart::Ignorable { .. } => writer.open("ignorable", &[]),
        }
        let (source, target) = sides(part);
        let [of_source, of_target] = &plans.marks;
        self.side(writer, "source", (source, plans.source, of_source));
        if let Some(target) = target {
            self.side(writer, "target", (target, plans.target, of_target));
        }
        writer.close();
    }

    /// What is said of a segment that may stand at it: a case if its unit has the switch.
    fn attributes(&self, unit: &BitextUnit, segment: &BitextSegment) -> Vec<ExtensionAttribute> {
        let is_switch = |it: &ExtensionAttribute| it.namespace == PGS && it.local == "switch";
        let has_switch = unit.extensions.attributes.iter().any(is_switch);
        let has_cases = has_switch && self.options.version >= Version::V2_2;
        let all = segment.attributes.iter();
        all.filter(|it| has_cases || it.namespace != PGS).cloned().collect()
    }

    /// The cases of a unit's segments where these may not have them.
    fn cases(&self, unit: &BitextUnit) -> Vec<(String, String)> {
        if self.options.version >= Version::V2_2 {
            return Vec::new();
        }
        let case = |segment: &BitextSegment| {
            let case = segment.attributes.iter().find(|it| it.namespace == PGS)?;
            Some((format!("{CASE}{}", segment.id), case.value.clone()))
        };
        unit.segments().filter_map(case).collect()
    }

    /// A side of a segment or an ignorable, with the plans of its codes and marks.
    fn side(
        &self,
        writer: &mut Writer,
        name: &str,
        (content, plan, marks): (&Content, &[Option<Planned>], &[marks::Planned<'_>]),
    ) {
        writer.open_inline(name, &[]);
        let text = codes::Text {
            content,
            plan,
            marks,
            units: &self.bitext.units,
            prefixes: &self.prefixes,
        };
        codes::write(writer, &text);
        writer.close();
    }
}

/// The plans of one part.
struct Sides<'a> {
    source: &'a [Option<Planned>],
    target: &'a [Option<Planned>],
    /// Of the marks of source and target.
    marks: [Vec<marks::Planned<'a>>; 2],
}

/// The marks of the parts of a unit, with those of the terms in the source.
struct OwnMarks(Vec<Marks>);

impl OwnMarks {
    fn new(unit: &BitextUnit, terms: Vec<Vec<Mark>>) -> Self {
        let with_terms = |(part, terms): (&BitextPart, Vec<Mark>)| match part {
            BitextPart::Segment(segment) => Marks {
                source: [&*segment.marks.source, &*terms].concat(),
                target: segment.marks.target.clone(),
            },
            BitextPart::Ignorable { .. } => Marks { source: terms, target: Vec::new() },
        };
        OwnMarks(unit.parts.iter().zip(terms).map(with_terms).collect())
    }

    /// The plans of both sides of each part. What stands between segments is passed over: an
    /// annotation goes on through it.
    fn plan(&self, unit: &BitextUnit, plans: &Plans) -> Vec<[Vec<marks::Planned<'_>>; 2]> {
        let mut planned: Vec<[Vec<marks::Planned<'_>>; 2]> =
            unit.parts.iter().map(|_| Default::default()).collect();
        for side in [Side::Source, Side::Target] {
            let codes = if side == Side::Source { &plans.sources } else { &plans.targets };
            let mut places = Vec::new();
            let mut contents = Vec::new();
            for (at, (part, marks)) in unit.parts.iter().zip(&self.0).enumerate() {
                let (source, target) = sides(part);
                let (content, marks) = match side {
                    Side::Source => (Some(source), &marks.source),
                    Side::Target => (target, &marks.target),
                };
                let is_segment = matches!(part, BitextPart::Segment(_));
                let Some(content) = content.filter(|_| is_segment || !marks.is_empty()) else {
                    continue;
                };
                let spans = codes::spans(content, &codes[at]);
                places.push(at);
                contents.push(marks::Marked { marks, length: content.length(), spans });
            }
            let mut taken = taken(unit, codes);
            for (at, own) in places.into_iter().zip(marks::plan(&contents, &mut taken)) {
                planned[at][usize::from(side == Side::Target)] = own;
            }
        }
        planned
    }
}

/// The ids of a side of a unit, among which those of marks must be unique (§4.3.1.21).
fn taken(unit: &BitextUnit, codes: &[Vec<Option<Planned>>]) -> HashSet<String> {
    let segments = unit.segments().map(|segment| segment.id.clone());
    let codes = codes.iter().flatten().flatten().map(|planned| planned.id.clone());
    segments.chain(codes).collect()
}

/// Writes a `source` or `target` element without marks.
pub fn write_side(
    writer: &mut Writer,
    name: &str,
    content: &Content,
    plan: &[Option<Planned>],
    units: &[BitextUnit],
) {
    writer.open_inline(name, &[]);
    codes::write(writer, &codes::Text { content, plan, marks: &[], units, prefixes: &[] });
    writer.close();
}

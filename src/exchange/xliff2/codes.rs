//! Codes as attributes.

use super::super::codes::type_of;
use super::super::steps::{Step, steps};
use super::marks;
use super::plan::{Form, Planned};
use crate::model::{BitextUnit, Code, Content, Inline};
use crate::xml::{Writer, is_char};
use std::ops::Range;

type Attributes = Vec<(&'static str, String)>;

/// What is written: a content with the plan of its codes and the marks in it.
pub struct Text<'a> {
    pub content: &'a Content,
    pub plan: &'a [Option<Planned>],
    pub marks: &'a [marks::Planned<'a>],
    /// Those of the bitext, for the ids of subflows.
    pub units: &'a [BitextUnit],
    /// The prefixes that the root declares.
    pub prefixes: &'a [(&'a str, &'a str)],
}

/// Writes a content as planned.
pub fn write(writer: &mut Writer, text: &Text<'_>) {
    let extents: Vec<Range<usize>> = text.marks.iter().map(|it| it.mark.range.clone()).collect();
    for step in steps(text.content, &extents) {
        match step {
            Step::Text(run) => write_text(writer, run),
            Step::Code(at, code) => {
                if let Some(planned) = text.plan.get(at).and_then(Option::as_ref) {
                    text.code(writer, code, planned);
                }
            }
            Step::Begin(at) => text.begin(writer, &text.marks[at]),
            Step::End(at) => end(writer, &text.marks[at]),
        }
    }
}

/// The extents of the elements around text that codes become, in characters and codes: from
/// the place of the opening code to that of the closing one.
pub fn spans(content: &Content, plan: &[Option<Planned>]) -> Vec<Range<usize>> {
    let lengths = content.0.iter().map(|inline| match inline {
        Inline::Text(text) => text.chars().count(),
        Inline::Code(_) => 1,
    });
    let places: Vec<usize> = lengths
        .scan(0, |at, length| {
            *at += length;
            Some(*at - length)
        })
        .collect();
    let opened = plan.iter().enumerate().filter_map(|(at, planned)| Some((at, planned.as_ref()?)));
    opened
        .filter(|(_, planned)| planned.form == Form::PcOpen)
        .filter_map(|(at, planned)| Some(*places.get(at)?..*places.get(planned.close?)?))
        .collect()
}

impl Text<'_> {
    fn begin(&self, writer: &mut Writer, planned: &marks::Planned<'_>) {
        let attributes = marks::attributes(planned.mark, self.prefixes);
        let attributes: Vec<(&str, &str)> =
            attributes.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        match planned.form {
            marks::Form::Mrk => writer.open_inline("mrk", &attributes),
            marks::Form::Sm | marks::Form::Begins => writer.empty("sm", &attributes),
            marks::Form::Within | marks::Form::Ends => {}
        }
    }

    fn code(&self, writer: &mut Writer, code: &Code, planned: &Planned) {
        let units = self.units;
        match planned.form {
            Form::PcOpen => {
                let close = planned.close.and_then(|at| {
                    let end = self.content.0.get(at)?;
                    let plan = self.plan.get(at)?.as_ref()?;
                    if let Inline::Code(end) = end { Some((end, plan)) } else { None }
                });
                open(writer, "pc", &pc(code, planned, close, units));
            }
            Form::PcClose => writer.close(),
            Form::Ph => empty(writer, "ph", &single(code, planned, units)),
            Form::Sc | Form::IsolatedSc => empty(writer, "sc", &single(code, planned, units)),
            Form::Ec | Form::IsolatedEc => empty(writer, "ec", &single(code, planned, units)),
        }
    }
}

fn end(writer: &mut Writer, planned: &marks::Planned<'_>) {
    match planned.form {
        marks::Form::Mrk => writer.close(),
        marks::Form::Sm | marks::Form::Ends => {
            writer.empty("em", &[("startRef", &planned.mark.id)]);
        }
        marks::Form::Begins | marks::Form::Within => {}
    }
}

/// Writes text; what XML cannot hold becomes `cp` (XLIFF 2.1 §4.2.3.1).
pub fn write_text(writer: &mut Writer, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(|c| !is_char(c)) {
        writer.text(&rest[..at]);
        let Some(c) = rest[at..].chars().next() else { break };
        writer.empty("cp", &[("hex", &format!("{:04X}", u32::from(c)))]);
        rest = &rest[at + c.len_utf8()..];
    }
    writer.text(rest);
}

fn single(code: &Code, planned: &Planned, units: &[BitextUnit]) -> Attributes {
    let mut attributes = Attributes::new();
    match planned.form {
        Form::Ec => attributes.push(("startRef", planned.id.clone())),
        Form::IsolatedSc | Form::IsolatedEc => {
            attributes.push(("id", planned.id.clone()));
            attributes.push(("isolated", "yes".to_owned()));
        }
        _ => attributes.push(("id", planned.id.clone())),
    }
    if planned.form != Form::Ec {
        copy_and_type(code, planned, &mut attributes);
    }
    rights(code, planned, &mut attributes);
    add(&mut attributes, "dataRef", planned.data.as_deref().unwrap_or_default());
    add(&mut attributes, "disp", &code.display);
    add(&mut attributes, "equiv", &code.equiv);
    add(&mut attributes, "subFlows", &flows(code, units));
    attributes
}

fn pc(
    code: &Code,
    planned: &Planned,
    close: Option<(&Code, &Planned)>,
    units: &[BitextUnit],
) -> Attributes {
    let mut attributes = vec![("id", planned.id.clone())];
    copy_and_type(code, planned, &mut attributes);
    rights(code, planned, &mut attributes);
    add(&mut attributes, "dataRefStart", planned.data.as_deref().unwrap_or_default());
    if let Some((_, end)) = close {
        add(&mut attributes, "dataRefEnd", end.data.as_deref().unwrap_or_default());
    }
    add(&mut attributes, "dispStart", &code.display);
    // Said of both ends or of none (Schematron F26 of XLIFF 2.1), though one may be empty.
    let end_equiv = close.map_or("", |(end, _)| end.equiv.as_str());
    let equiv = !code.equiv.is_empty() || !end_equiv.is_empty();
    if equiv {
        attributes.push(("equivStart", code.equiv.clone()));
    }
    let of_start = flows(code, units);
    let of_end = close.map(|(end, _)| flows(end, units)).unwrap_or_default();
    // Both or none (F22): a sub-flow that this bitext does not have is not named.
    let both = !of_start.is_empty() && !of_end.is_empty();
    add(&mut attributes, "subFlowsStart", if both { &of_start } else { "" });
    if let Some((end, _)) = close {
        add(&mut attributes, "dispEnd", &end.display);
        if equiv {
            attributes.push(("equivEnd", end.equiv.clone()));
        }
        add(&mut attributes, "subFlowsEnd", if both { &of_end } else { "" });
    }
    attributes
}

fn copy_and_type(code: &Code, planned: &Planned, attributes: &mut Attributes) {
    add(attributes, "copyOf", planned.copy_of.as_deref().unwrap_or_default());
    if let Some((kind, sub_kind)) = type_of(&code.class) {
        attributes.push(("type", kind.to_owned()));
        attributes.push(("subType", sub_kind.to_owned()));
    }
}

/// A code that may not be moved may not be copied or deleted either (§4.3.1.4).
fn rights(code: &Code, planned: &Planned, attributes: &mut Attributes) {
    let fixed = planned.reorder.is_some();
    if fixed || !code.rights.copy {
        attributes.push(("canCopy", "no".to_owned()));
    }
    if fixed || !code.rights.delete {
        attributes.push(("canDelete", "no".to_owned()));
    }
    if let Some(reorder) = planned.reorder {
        // An end code never begins a sequence.
        let end = matches!(planned.form, Form::Ec | Form::IsolatedEc);
        attributes.push(("canReorder", if end { "no" } else { reorder }.to_owned()));
    }
}

/// The ids of the units within a code, as far as the bitext has them.
fn flows(code: &Code, units: &[BitextUnit]) -> String {
    let ids: Vec<&str> = code
        .subflows
        .iter()
        .filter_map(|flow| units.get(flow.unit))
        .map(|unit| unit.id.as_str())
        .collect();
    ids.join(" ")
}

fn add(attributes: &mut Attributes, name: &'static str, value: &str) {
    if !value.is_empty() {
        attributes.push((name, value.to_owned()));
    }
}

fn borrowed(attributes: &Attributes) -> Vec<(&str, &str)> {
    attributes.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

fn open(writer: &mut Writer, name: &str, attributes: &Attributes) {
    writer.open_inline(name, &borrowed(attributes));
}

fn empty(writer: &mut Writer, name: &str, attributes: &Attributes) {
    writer.empty(name, &borrowed(attributes));
}

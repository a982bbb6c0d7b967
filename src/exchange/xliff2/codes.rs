//! Codes as attributes.

use super::super::codes::type_of;
use super::marks;
use super::plan::{Form, Planned};
use crate::model::{BitextUnit, Code, Content, Inline, Mark};
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
    let mut at = 0;
    for (inline, planned) in text.content.0.iter().zip(text.plan) {
        match inline {
            Inline::Text(run) => at = text.run(writer, run, at),
            Inline::Code(code) => {
                text.marks_at(writer, at);
                if let Some(planned) = planned {
                    text.code(writer, code, planned);
                }
                at += 1;
            }
        }
    }
    text.marks_at(writer, at);
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
    /// Writes text that begins at a place, with the marks that begin or end in it but for those
    /// at its end; gives the place of the end.
    fn run(&self, writer: &mut Writer, run: &str, at: usize) -> usize {
        let end = at + run.chars().count();
        let places = self.marks.iter().flat_map(|it| [it.mark.range.start, it.mark.range.end]);
        let mut places: Vec<usize> = places.filter(|place| (at..end).contains(place)).collect();
        places.sort_unstable();
        places.dedup();
        let mut rest = run;
        let mut here = at;
        for place in places {
            let bytes = rest.char_indices().nth(place - here).map_or(rest.len(), |(byte, _)| byte);
            write_text(writer, &rest[..bytes]);
            self.marks_at(writer, place);
            (rest, here) = (&rest[bytes..], place);
        }
        write_text(writer, rest);
        end
    }

    /// Writes what begins and ends at a place, ends first.
    fn marks_at(&self, writer: &mut Writer, at: usize) {
        for marks::Planned { mark, form } in self.marks.iter().rev() {
            if mark.range.end == at && mark.range.start < at {
                self.end(writer, mark, *form);
            }
        }
        for marks::Planned { mark, form } in self.marks {
            if mark.range.start != at {
                continue;
            }
            if matches!(form, marks::Form::Within | marks::Form::Ends) {
                if mark.range.is_empty() {
                    self.end(writer, mark, *form);
                }
                continue;
            }
            let attributes = marks::attributes(mark, self.prefixes);
            let attributes: Vec<(&str, &str)> =
                attributes.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            match form {
                marks::Form::Mrk => writer.open_inline("mrk", &attributes),
                _ => writer.empty("sm", &attributes),
            }
            if mark.range.is_empty() {
                self.end(writer, mark, *form);
            }
        }
    }

    fn end(&self, writer: &mut Writer, mark: &Mark, form: marks::Form) {
        match form {
            marks::Form::Mrk => writer.close(),
            marks::Form::Sm | marks::Form::Ends => {
                writer.empty("em", &[("startRef", &mark.id)]);
            }
            marks::Form::Begins | marks::Form::Within => {}
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

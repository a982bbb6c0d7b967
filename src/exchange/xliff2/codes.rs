//! Codes as attributes.

use super::super::codes::type_of;
use super::plan::{Form, Planned};
use crate::model::{BitextUnit, Code, Content, Inline};
use crate::xml::{Writer, is_char};

type Attributes = Vec<(&'static str, String)>;

/// Writes a content as planned. `units` are those of the bitext, for the ids of subflows.
pub fn write(
    writer: &mut Writer,
    content: &Content,
    plan: &[Option<Planned>],
    units: &[BitextUnit],
) {
    for (inline, planned) in content.0.iter().zip(plan) {
        match (inline, planned) {
            (Inline::Text(text), _) => write_text(writer, text),
            (Inline::Code(code), Some(planned)) => match planned.form {
                Form::PcOpen => {
                    let close = planned.close.and_then(|at| {
                        let end = content.0.get(at)?;
                        let plan = plan.get(at)?.as_ref()?;
                        if let Inline::Code(end) = end { Some((end, plan)) } else { None }
                    });
                    open(writer, "pc", &pc(code, planned, close, units));
                }
                Form::PcClose => writer.close(),
                Form::Ph => empty(writer, "ph", &single(code, planned, units)),
                Form::Sc | Form::IsolatedSc => {
                    empty(writer, "sc", &single(code, planned, units));
                }
                Form::Ec | Form::IsolatedEc => {
                    empty(writer, "ec", &single(code, planned, units));
                }
            },
            (Inline::Code(_), None) => {}
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
    add(&mut attributes, "subFlowsStart", &flows(code, units));
    if let Some((end, _)) = close {
        add(&mut attributes, "dispEnd", &end.display);
        if equiv {
            attributes.push(("equivEnd", end.equiv.clone()));
        }
        add(&mut attributes, "subFlowsEnd", &flows(end, units));
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

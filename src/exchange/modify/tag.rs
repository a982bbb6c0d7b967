//! A tag that is written anew from one that was read.

use crate::xml::{ElementRef, Written};
use std::borrow::Cow;

/// Name and attributes of a tag to be written. What is taken over from a file keeps its
/// references and quotation marks.
#[derive(Clone)]
pub(super) struct Tag<'d> {
    name: Cow<'d, str>,
    /// Names, and values with their quotation marks.
    attributes: Vec<(Cow<'d, str>, Cow<'d, str>)>,
}

impl<'d> Tag<'d> {
    /// The start tag of an element.
    pub fn of(element: ElementRef<'d>) -> Tag<'d> {
        let text: &'d str = element.document().text();
        let quoted = |written: Written<'d>| {
            let value = &text[written.value.start - 1..written.value.end + 1];
            (Cow::Borrowed(written.name), Cow::Borrowed(value))
        };
        Tag {
            name: Cow::Borrowed(element.qualified()),
            attributes: element.start_tag().attributes.into_iter().map(quoted).collect(),
        }
    }

    /// A tag without attributes, with the prefix of an element.
    pub fn named(local: &str, like: ElementRef<'_>) -> Tag<'d> {
        let name = match like.qualified().split_once(':') {
            Some((prefix, _)) => format!("{prefix}:{local}"),
            None => local.to_owned(),
        };
        Tag { name: Cow::Owned(name), attributes: Vec::new() }
    }

    /// The attributes: names, and values with their quotation marks.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes.iter().map(|(name, value)| (&**name, &**value))
    }

    /// The value of an attribute as written.
    pub fn get(&self, name: &str) -> Option<&str> {
        let (_, quoted) = self.attributes.iter().find(|(known, _)| known == name)?;
        Some(&quoted[1..quoted.len() - 1])
    }

    /// Gives an attribute a value that needs no escapes.
    pub fn set(&mut self, name: &str, value: &str) {
        self.set_quoted(name, format!("\"{value}\""));
    }

    /// Gives an attribute a value with its quotation marks.
    pub fn set_quoted(&mut self, name: &str, quoted: String) {
        match self.attributes.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = Cow::Owned(quoted),
            None => self.attributes.push((Cow::Owned(name.to_owned()), Cow::Owned(quoted))),
        }
    }

    /// Takes over one attribute of another tag, if that has it.
    pub fn copy(&mut self, name: &str, other: &Tag<'d>) {
        let found = other.attributes.iter().find(|(known, _)| known == name);
        self.attributes.extend(found.cloned());
    }

    pub fn remove(&mut self, name: &str) {
        self.attributes.retain(|(known, _)| known != name);
    }

    /// Takes over the attributes of another tag that this one lacks; the names of those that
    /// it has with another value.
    pub fn take_over(&mut self, other: &Tag<'d>) -> Vec<String> {
        let mut lost = Vec::new();
        for (name, value) in &other.attributes {
            match self.get(name) {
                None => self.attributes.push((name.clone(), value.clone())),
                Some(own) if own == &value[1..value.len() - 1] => {}
                Some(_) => lost.push(name.clone().into_owned()),
            }
        }
        lost
    }

    /// `<name …>`
    pub fn start(&self) -> String {
        self.write(">")
    }

    /// `<name …/>`
    pub fn empty(&self) -> String {
        self.write("/>")
    }

    /// `</name>`
    pub fn end(&self) -> String {
        format!("</{}>", self.name)
    }

    fn write(&self, close: &str) -> String {
        let mut out = format!("<{}", self.name);
        for (name, value) in &self.attributes {
            out.push(' ');
            out.push_str(name);
            out.push('=');
            out.push_str(value);
        }
        out.push_str(close);
        out
    }
}

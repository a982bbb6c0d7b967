//! Groups of other tools around the units of a file that is written.

use super::names::Names;
use crate::model::{Bitext, BitextGroup, BitextUnit, Groups};
use crate::xml::Writer;
use std::collections::HashMap;

/// Begins a group: its start tag with this id, and all that stands before its units.
pub type Begin<'f> = &'f mut dyn FnMut(&mut Writer, &BitextGroup, &str);

/// The groups of a bitext whose units are written one after the other.
///
/// A group whose units stand apart in the document is there once for each run of them: all
/// that it says holds for all of them. The first has its id, the others ids like it.
pub struct Opened<'b> {
    groups: Groups<'b>,
    /// Those that have no units anywhere within them, by the id of the group around them.
    empty: HashMap<Option<&'b str>, Vec<&'b BitextGroup>>,
    open: Vec<&'b BitextGroup>,
    names: Names,
}

impl<'b> Opened<'b> {
    /// `taken` are ids that no group may have.
    pub fn new(bitext: &'b Bitext, taken: impl Iterator<Item = &'b str>) -> Self {
        let inhabited = bitext.inhabited_groups();
        let mut empty: HashMap<Option<&str>, Vec<&BitextGroup>> = HashMap::new();
        for group in bitext.groups.iter().filter(|group| !inhabited.contains(&*group.id)) {
            empty.entry(group.parent.as_deref()).or_default().push(group);
        }
        let mut names = Names::default();
        taken.for_each(|id| names.reserve(id));
        let groups = Groups::of(bitext);
        Opened { groups, empty, open: Vec::new(), names }
    }

    /// Ends and begins groups, so that those around a unit are open.
    pub fn reach(&mut self, unit: &BitextUnit, writer: &mut Writer, begin: Begin<'_>) {
        let path = self.groups.path(unit.group.as_deref());
        let same = self.open.iter().zip(&path).take_while(|(a, b)| a.id == b.id).count();
        while self.open.len() > same {
            self.end(writer, begin);
        }
        for group in &path[same..] {
            self.begin(group, writer, begin);
        }
    }

    /// Ends all groups. Those without units come last in the group around them.
    pub fn finish(mut self, writer: &mut Writer, begin: Begin<'_>) {
        while !self.open.is_empty() {
            self.end(writer, begin);
        }
        self.write_empty(None, writer, begin);
    }

    fn begin(&mut self, group: &'b BitextGroup, writer: &mut Writer, begin: Begin<'_>) {
        let id = self.names.claim(&group.id);
        begin(writer, group, &id);
        self.open.push(group);
    }

    fn end(&mut self, writer: &mut Writer, begin: Begin<'_>) {
        let innermost = self.open.last().map(|group| group.id.as_str());
        self.write_empty(innermost, writer, begin);
        self.open.pop();
        writer.close();
    }

    /// Writes the groups within one that have no units. Depth is bounded by that of the files
    /// they are from.
    fn write_empty(&mut self, around: Option<&'b str>, writer: &mut Writer, begin: Begin<'_>) {
        for group in self.empty.remove(&around).unwrap_or_default() {
            self.begin(group, writer, begin);
            self.end(writer, begin);
        }
    }
}

//! Groups of units, as the files of other tools have them.

use super::{Bitext, Extensions, Note};
use std::collections::{HashMap, HashSet};

/// A group of units (XLIFF 2.1 §4.2.2.4). Vulgate makes none: it keeps those of another tool,
/// with what they say, around the units that were in them. Whether units may be translated
/// stands at each of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BitextGroup {
    /// Unique among the groups of the file.
    pub id: String,
    /// Id of the group around it, which stands before it in [`Bitext::groups`].
    pub parent: Option<String>,
    /// Notes on all that is in it.
    pub notes: Vec<Note>,
    /// What other tools have put into it.
    pub extensions: Extensions,
}

/// The groups of a bitext, to be found by their ids.
pub struct Groups<'b>(HashMap<&'b str, &'b BitextGroup>);

impl<'b> Groups<'b> {
    pub fn of(bitext: &'b Bitext) -> Self {
        Groups(bitext.groups.iter().map(|group| (group.id.as_str(), group)).collect())
    }

    /// A group and those around it, from the outermost; empty if there is no such group.
    pub fn path(&self, id: Option<&str>) -> Vec<&'b BitextGroup> {
        let parent = |group: &&'b BitextGroup| self.find(group.parent.as_deref());
        // No path has more groups than there are, whatever they say of their parents.
        let path = std::iter::successors(self.find(id), parent).take(self.0.len());
        let mut path: Vec<&BitextGroup> = path.collect();
        path.reverse();
        path
    }

    fn find(&self, id: Option<&str>) -> Option<&'b BitextGroup> {
        self.0.get(id?).copied()
    }
}

impl Bitext {
    /// Adds the groups of a file that comes back; one with an id that is there already takes
    /// its place.
    pub fn take_over_groups(&mut self, returned: &Bitext) {
        let theirs: HashSet<&str> = returned.groups.iter().map(|group| &*group.id).collect();
        let own = std::mem::take(&mut self.groups);
        self.groups.clone_from(&returned.groups);
        self.groups.extend(own.into_iter().filter(|group| !theirs.contains(&*group.id)));
    }

    /// Drops the groups that had units in a former bitext and have none in this. One that never
    /// had any says something of its own, and stays.
    pub fn drop_emptied_groups(&mut self, former: &[&Bitext]) {
        let now = self.inhabited_groups();
        let emptied: HashSet<String> = former
            .iter()
            .flat_map(|bitext| bitext.inhabited_groups())
            .filter(|id| !now.contains(id))
            .map(str::to_owned)
            .collect();
        self.groups.retain(|group| !emptied.contains(&group.id));
        for group in &mut self.groups {
            group.parent.take_if(|parent| emptied.contains(parent));
        }
    }

    /// Ids of the groups that have units, in them or in groups within them.
    pub fn inhabited_groups(&self) -> HashSet<&str> {
        let groups = Groups::of(self);
        let innermost: HashSet<&str> =
            self.units.iter().filter_map(|unit| unit.group.as_deref()).collect();
        let paths = innermost.into_iter().flat_map(|id| groups.path(Some(id)));
        paths.map(|group| group.id.as_str()).collect()
    }
}

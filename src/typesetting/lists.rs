//! Lists, with the marks that points have in the language.

use super::compose::Composer;
use super::paragraphs::Spacing;
use super::tree::{Node, Task};
use crate::model::ListItem;

impl<'a> Composer<'a> {
    /// A list with what its items hold. Numbered lists within others have letters, and within
    /// these Roman numerals ([`Points`](crate::model::convention::Points)).
    pub fn list(&mut self, start: Option<u64>, tight: bool, items: &'a [ListItem]) -> Node {
        let spacing = if tight { Spacing::Tight } else { Spacing::Loose };
        let level = self.numbered;
        self.numbered += usize::from(start.is_some());
        let contents: Vec<Vec<Node>> =
            items.iter().map(|item| self.blocks(&item.blocks, spacing)).collect();
        self.numbered = level;
        // The typesetter counts in i64; nobody numbers as high.
        let start = start.map(|start| start.min(u64::from(u32::MAX)));
        let points = self.points;
        let label = |number| points.label(level, number);
        if items.iter().any(|item| item.task.is_some()) {
            let tasks = items.iter().zip(contents).enumerate();
            let items = tasks.map(|(index, (item, c))| {
                let number = start.map(|start| start + index as u64);
                Task { done: item.task, number, label: number.map(label), c }
            });
            return Node::Tasks { tight, items: items.collect() };
        }
        match start {
            Some(start) => {
                let labels = (start..).take(items.len()).map(label).collect();
                Node::Numbers { start, tight, labels, items: contents }
            }
            None => Node::Bullets { tight, items: contents },
        }
    }
}

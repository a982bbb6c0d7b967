//! What the memory offers for the segments of a document: exported, or counted.

use super::workspace::{Loaded, Workspace};
use crate::error::Result;
use crate::model::{Bitext, Content, Lang, PieceKind, Role};
use crate::pipeline::{self, Policy, leverage};
use crate::segmentation::Segmenter;
use crate::tm::{Finder, Matcher};

/// What the memory has for a document: for its segments, and for these joined and apart.
pub struct Offers {
    own: Matcher,
    joint: Matcher,
}

impl Offers {
    /// Looks everything up at once, for all languages.
    ///
    /// # Errors
    /// If the memory cannot be read.
    pub fn new(workspace: &Workspace, finder: &mut Finder, loaded: &Loaded) -> Result<Offers> {
        let segments: Vec<&Content> =
            loaded.document.units.iter().flat_map(|unit| unit.segments()).collect();
        let settings = &workspace.project.config.tm;
        // One of them may be the segment's own former version, which is left out.
        let limit = usize::from(settings.matches) + 1;
        let own = finder.matcher(&segments, settings.minimum, limit)?;
        let joinable = pipeline::joinable(&loaded.document);
        let joinable: Vec<&Content> = joinable.iter().collect();
        let joint = finder.matcher(&joinable, pipeline::joining::EXACT, 1)?;
        Ok(Offers { own, joint })
    }

    /// Adds matches to every segment that has no accepted target, and fills in those that are exact.
    pub fn add_to(&self, bitext: &mut Bitext, workspace: &Workspace, lang: &Lang) {
        let policy = policy(workspace);
        leverage(bitext, &self.own, &policy);
        let segmenter = Segmenter::new(&workspace.project.rules, lang);
        let sentences = |target: &Content| sentences(&segmenter, target);
        pipeline::join(bitext, &self.joint, &policy, &sentences);
    }
}

fn policy(workspace: &Workspace) -> Policy {
    let settings = &workspace.project.config.tm;
    Policy {
        minimum: settings.minimum,
        matches: usize::from(settings.matches),
        exact: settings.exact,
        in_context: settings.in_context,
        profile: workspace.project.profile(),
    }
}

fn sentences(segmenter: &Segmenter, content: &Content) -> Vec<Content> {
    let pieces = segmenter.segment(content, Role::Paragraph).into_iter();
    pieces.filter(|piece| piece.kind == PieceKind::Segment).map(|piece| piece.content).collect()
}

//! Which language a text is in.

use crate::model::Lang;
use crate::repair::language::Detector;
use crate::sample;

/// The official language of a text, learnt from the sample, which is there in all of them; none
/// if it is too short to tell.
pub fn detected(text: &str) -> Option<Lang> {
    let detector = Detector::new(sample::texts());
    detector.detect(text).and_then(|code| Lang::parse(code).ok())
}

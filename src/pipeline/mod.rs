//! The stages between a document and its editions, joined from the modules below.
//!
//! Each stage takes plain data and returns plain data; files are read and written by the
//! command line.
//!
//! | stage | from | to |
//! |---|---|---|
//! | [`carry()`] | document, record | bitext with what is already translated |
//! | [`fall_back()`] | bitexts of `de-AT` and `de` | the former with what it lacks |
//! | [`leave()`] | the same, of a file that comes back | the former without what the latter says |
//! | [`follow()`] | bitext, a translator's older file | that file under today's ids |
//! | [`leverage()`] | bitext, memory | bitext with matches and what they fill in |
//! | [`join()`] | bitext, memory | the same with matches across segmentation |
//! | [`Terms`] | bitext, termbase | the same with the terms of each source |
//! | [`assemble()`] | document, bitext | the text of an edition |
//! | [`align()`] | document, translation made elsewhere | bitext |
//! | [`progress()`] | bitext | counts |
//! | [`analyse()`] | bitext with matches | words by bands of matches |

pub mod align;
pub mod analysis;
pub mod assemble;
pub mod carry;
pub mod follow;
pub mod joining;
pub mod leverage;
mod likeness;
pub mod progress;
pub mod region;
mod terms;

pub use align::{Alignment, align};
pub use analysis::{Analysis, Seen, analyse};
pub use assemble::{Assembly, Missing, Reason, States, assemble, draft, fitted, source_edition};
pub use carry::{carry, untranslated};
pub use follow::{follow, keep_former};
pub use joining::{join, joinable};
pub use leverage::{Policy, fill, leverage};
pub use progress::{Progress, progress};
pub use region::{Segments, fall_back, leave};
pub use terms::Terms;

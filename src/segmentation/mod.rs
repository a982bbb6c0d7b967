//! Sentences: a unit's content becomes segments and the white space between them.
//!
//! Goes in: [`Content`](crate::model::Content) with the [`Role`](crate::model::Role) of its
//! unit, its language, and rules in SRX 2.0. Comes out: [`Piece`](crate::model::Piece)s whose
//! contents in a row are the content that went in, byte for byte and code for code.
//!
//! The rules are data that anyone can read and change: our own for the 24 official languages
//! ([`built_in`]), or a file of the project's ([`Rules::parse`]).
//!
//! ```
//! use vulgate::model::{Content, Lang, Role};
//! use vulgate::segmentation::{Segmenter, built_in};
//!
//! let segmenter = Segmenter::new(built_in(), &Lang::parse("en").unwrap());
//! let pieces = segmenter.segment(&Content::text("See Art. 3. It applies."), Role::Paragraph);
//! let texts: Vec<String> = pieces.iter().map(|piece| piece.content.plain()).collect();
//! assert_eq!(texts, ["See Art. 3.", " ", "It applies."]);
//! ```

mod engine;
mod flat;
mod pattern;
mod pieces;
mod rules;
mod segmenter;
mod srx;
mod wraps;

pub use pieces::halves;
pub use rules::Rules;
pub use segmenter::{Candidate, Reason, Segmenter, built_in};

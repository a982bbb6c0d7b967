//! Plain data in the vocabulary of the standards (XLIFF 2, TMX, SRX, TBX).
//!
//! Every other module takes these types and returns them; none of them does input or output.
//! What two modules share lives here, because the modules never import each other.

pub mod bitext;
pub mod content;
pub mod convention;
pub mod document;
mod extensions;
pub mod finding;
mod group;
pub mod lang;
mod mark;
pub mod matches;
pub mod message;
mod month_cases;
mod months;
mod note;
pub mod recode;
pub mod roman;
pub mod term;
pub mod words;

pub use bitext::{Bitext, BitextPart, BitextSegment, BitextUnit, Previous, Spot, State};
pub use content::{Code, CodeClass, CodeKind, Content, Inline, Rights, Subflow};
pub use convention::{Convention, NumberMarks, Profile};
pub use document::{
    Alignment, Block, CallOut, Document, HtmlCell, Instructions, ListItem, Meta, Piece, PieceKind,
    Role, Unit,
};
pub use extensions::{ExtensionAttribute, Extensions, ReferenceMatch};
pub use finding::{Finding, Place, Severity};
pub use group::{BitextGroup, Groups};
pub use lang::Lang;
pub use mark::{Mark, Marks};
pub use matches::{
    Adaptation, Difference, Match, MatchKind, Origin, Penalty, PenaltyKind, Provenance,
};
pub use message::{Arg, Message};
pub use month_cases::month_cases;
pub use months::{Months, months};
pub use note::{Note, Side};
pub use term::{
    Category, Concept, Definition, PartOfSpeech, Term, TermStatus, TermTranslation, TermUse,
};

/// The name of a project's settings.
pub const CONFIG_FILE: &str = "vulgate.toml";

//! What the tests of the memory share.

use vulgate::model::{Content, Profile};
use vulgate::tm::{Context, Query};

/// A query without context or limit.
pub fn query(content: &Content, minimum: u8) -> Query<'_> {
    Query {
        content,
        document: None,
        context: Context::default(),
        minimum,
        limit: 0,
        profile: Profile::Eu,
    }
}

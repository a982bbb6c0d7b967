//! What a project wants of the checks: the table `[checks]` of `vulgate.toml`.

use super::CHECKS;
use crate::model::{Profile, Severity};
use rapidfuzz::distance::levenshtein;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Which checks run, and how much weight they carry.
///
/// ```toml
/// [checks]
/// disable = ["length"]
///
/// [checks.severity]
/// quotes = "error"
/// ```
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Options {
    /// Checks that are not run, by their ids.
    #[schemars(schema_with = "ids")]
    pub disable: Vec<String>,
    /// Severities that replace a check's own, by its id.
    #[schemars(schema_with = "severities")]
    pub severity: BTreeMap<String, Severity>,
    /// Path of the file, for the places of the findings.
    #[serde(skip)]
    pub path: String,
    /// Whose rules the texts have to follow; if none, those of any profile.
    #[serde(skip)]
    pub profile: Option<Profile>,
    /// Ids of the units to check; all if empty.
    #[serde(skip)]
    pub units: Vec<String>,
}

/// Lists of ids; that they name checks is told by the format of our own.
fn ids(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "array", "items": { "type": "string", "format": "check" } })
}

fn severities(generator: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": "object",
        "propertyNames": { "type": "string", "format": "check" },
        "additionalProperties": generator.subschema_for::<Severity>(),
    })
}

/// True if there is a check of this id.
pub fn known(id: &str) -> bool {
    CHECKS.iter().any(|check| check.id == id)
}

/// The id that was probably meant: the nearest by edit distance, if it is near.
pub fn nearest(id: &str) -> Option<&'static str> {
    // A longer text is no misspelling; the limit also bounds the work.
    if id.len() > 64 {
        return None;
    }
    CHECKS
        .iter()
        .map(|check| (levenshtein::distance(id.chars(), check.id.chars()), check.id))
        .filter(|(distance, name)| *distance <= name.len() / 2)
        .min()
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_id_has_a_nearest_one() {
        assert!(known("numbers"));
        assert!(!known("number"));
        assert_eq!(nearest("number"), Some("numbers"));
        assert_eq!(nearest("end-punctation"), Some("end-punctuation"));
        assert_eq!(nearest("something else"), None);
    }

    #[test]
    fn options_are_read_from_toml() {
        let options: Options =
            toml::from_str("disable = [\"lenght\"]\n[severity]\nquotes = \"error\"\n").unwrap();
        assert_eq!(options.severity["quotes"], Severity::Error);
        assert!(toml::from_str::<Options>("enable = []").is_err());
        assert!(toml::from_str::<Options>("path = \"x\"").is_err());
    }
}

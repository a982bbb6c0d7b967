//! Holds docs/configuration.md against the settings that there are.

use serde_json::Value;
use std::fs;
use std::path::Path;
use vulgate::project::{config, parse};

fn documentation() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/configuration.md")).unwrap()
}

/// The names of all properties of a schema, at any depth.
fn properties(schema: &Value, names: &mut Vec<String>) {
    match schema {
        Value::Object(object) => {
            if let Some(Value::Object(properties)) = object.get("properties") {
                names.extend(properties.keys().cloned());
            }
            object.values().for_each(|value| properties(value, names));
        }
        Value::Array(array) => array.iter().for_each(|value| properties(value, names)),
        _ => {}
    }
}

#[test]
fn every_key_is_documented() {
    let mut names = Vec::new();
    properties(&config::schema(), &mut names);
    let text = documentation();
    let missing: Vec<&String> = names
        .iter()
        .filter(|name| {
            !text.contains(&format!("`{name}`"))
                && !text.contains(&format!("[{name}]"))
                && !text.contains(&format!(".{name}]"))
        })
        .collect();
    assert!(names.len() > 15 && missing.is_empty(), "not in docs/configuration.md: {missing:?}");
}

#[test]
fn the_documented_example_is_sound() {
    let text = documentation();
    let example = text.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
    parse("docs/configuration.md", example).unwrap();
}

#[test]
fn unknown_checks_and_colours_are_faults_with_their_lines() {
    let text = "[project]\nsource = \"en\"\ntargets = [\"de\"]\n\n[pdf]\naccent = \"blue\"\n\n\
                [checks]\ndisable = [\"lenght\"]\n\n[checks.severity]\nquotes = \"bad\"\n";
    let findings = parse("vulgate.toml", text).unwrap_err().findings;
    let lines: Vec<_> = findings.iter().map(|it| (it.place.line, it.message.id)).collect();
    assert_eq!(
        lines,
        [
            (Some(6), "config-pattern"),
            (Some(9), "config-unknown-check-near"),
            (Some(12), "config-unknown-value"),
        ]
    );
}

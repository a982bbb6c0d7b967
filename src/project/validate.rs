//! Holds a TOML file against a JSON schema and reports every fault with its line.
//!
//! It knows the part of JSON Schema 2020-12 that schemars makes of our types: `$ref`, `type`,
//! `properties`, `required`, `additionalProperties`, `items`, `minItems`, `enum`, `oneOf` of
//! constants, `minimum`, `maximum`, `pattern` and `propertyNames`; and formats of its own:
//! `language`, `language-or-eu`, `project-path` and `check`.

use crate::checks;
use crate::formats::syntax::toml_reason;
use crate::model::{Finding, Lang, Message, Place};
use rapidfuzz::distance::osa;
use regex::Regex;
use serde_json::Value;
use std::ops::Range;
use std::path::{Component, Path};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Reads a TOML file and holds it against a schema.
///
/// Returns nothing if all is well, else the syntax errors, or, where the syntax is sound, all
/// faults of keys and values in the order of the file.
pub fn validate(path: &str, text: &str, schema: &Value) -> Vec<Finding> {
    let (table, errors) = DeTable::parse_recoverable(text);
    if !errors.is_empty() {
        let mut findings: Vec<Finding> =
            errors.iter().map(|error| syntax(path, text, error)).collect();
        // The parser reports some faults twice, and not in the order of the file.
        findings.sort_by_key(|finding| (finding.place.line, finding.place.column));
        findings.dedup();
        return findings;
    }
    let mut validator = Validator { path, text, root: schema, findings: Vec::new() };
    let span = 0..0;
    validator.table("", table.get_ref(), &span, schema);
    validator.findings.sort_by_key(|finding| (finding.place.line, finding.place.column));
    validator.findings
}

/// What to say where the file is no TOML.
pub(super) fn syntax(path: &str, text: &str, error: &toml::de::Error) -> Finding {
    let place = match error.span() {
        Some(span) => Place::offset(path, text, span.start),
        None => Place::file(path),
    };
    Finding::error(place, Message::new("config-syntax").with("reason", toml_reason(error)))
}

/// The name among several that a mistyped one most likely meant: at most two slips away, or a
/// third of its length.
pub fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (name.chars().count() / 3).max(2);
    known
        .map(|candidate| (osa::distance(name.chars(), candidate.chars()), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

struct Validator<'a> {
    path: &'a str,
    text: &'a str,
    root: &'a Value,
    findings: Vec<Finding>,
}

impl<'a> Validator<'a> {
    fn report(&mut self, span: &Range<usize>, message: Message) {
        let place = Place::offset(self.path, self.text, span.start);
        self.findings.push(Finding::error(place, message));
    }

    /// Follows `$ref` to the definition.
    fn resolve(&self, schema: &'a Value) -> &'a Value {
        schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|reference| self.root.pointer(reference.trim_start_matches('#')))
            .unwrap_or(schema)
    }

    fn table(&mut self, name: &str, table: &DeTable, span: &Range<usize>, schema: &'a Value) {
        let properties = schema.get("properties").and_then(Value::as_object);
        let other = schema.get("additionalProperties").filter(|other| other.is_object());
        for (key, value) in table {
            if let Some(names) = schema.get("propertyNames") {
                self.string(&qualified(name, key.get_ref()), key.get_ref(), &key.span(), names);
            }
            let known = properties.and_then(|known| known.get(key.get_ref().as_ref())).or(other);
            match known {
                Some(schema) => self.value(&qualified(name, key.get_ref()), value, schema),
                None => self.unknown_key(name, key, schema),
            }
        }
        for required in schema.get("required").and_then(Value::as_array).into_iter().flatten() {
            let Some(required) = required.as_str() else { continue };
            if !table.contains_key(required) {
                let key = qualified(name, required);
                self.report(span, Message::new("config-missing-key").with("key", key));
            }
        }
    }

    fn unknown_key(&mut self, name: &str, key: &Spanned<impl AsRef<str>>, schema: &'a Value) {
        let known: Vec<&str> = schema
            .get("properties")
            .and_then(Value::as_object)
            .map(|properties| properties.keys().map(String::as_str).collect())
            .unwrap_or_default();
        let given = key.get_ref().as_ref();
        let message = match nearest(given, known.iter().copied()) {
            Some(nearest) => Message::new("config-unknown-key-near")
                .with("key", qualified(name, given))
                .with("nearest", qualified(name, nearest)),
            None => Message::new("config-unknown-key")
                .with("key", qualified(name, given))
                .with("known", known.join(", ")),
        };
        self.report(&key.span(), message);
    }

    fn value(&mut self, name: &str, value: &Spanned<DeValue>, schema: &'a Value) {
        let schema = self.resolve(schema);
        let span = value.span();
        match (value.get_ref(), expected_type(schema)) {
            (DeValue::Table(table), "object") => self.table(name, table, &span, schema),
            (DeValue::Array(array), "array") => {
                if let Some(least) = schema.get("minItems").and_then(Value::as_u64)
                    && (array.len() as u64) < least
                {
                    self.report(&span, Message::new("config-empty-list").with("key", name));
                }
                if let Some(items) = schema.get("items") {
                    for item in array.iter() {
                        self.value(name, item, items);
                    }
                }
            }
            (DeValue::String(text), "string") => self.string(name, text, &span, schema),
            (DeValue::Integer(number), "integer") => {
                let number = i64::from_str_radix(number.as_str(), number.radix()).ok();
                self.number(name, number.map(|number| number as f64), &span, schema);
            }
            (DeValue::Float(number), "number") => {
                self.number(name, number.as_str().parse().ok(), &span, schema);
            }
            (DeValue::Integer(number), "number") => {
                self.number(name, number.as_str().parse().ok(), &span, schema);
            }
            (DeValue::Boolean(_), "boolean") => {}
            (_, expected) => {
                let message = Message::new("config-wrong-type")
                    .with("key", name)
                    .with("expected", expected)
                    .with("found", type_name(value.get_ref()));
                self.report(&span, message);
            }
        }
    }

    fn number(&mut self, name: &str, value: Option<f64>, span: &Range<usize>, schema: &Value) {
        let least = schema.get("minimum").and_then(Value::as_f64).unwrap_or(f64::MIN);
        let most = schema.get("maximum").and_then(Value::as_f64).unwrap_or(f64::MAX);
        if value.is_none_or(|value| value < least || value > most) {
            let bound =
                |bound: f64| if bound.abs() < 1e12 { bound.to_string() } else { "…".into() };
            let message = Message::new("config-out-of-range")
                .with("key", name)
                .with("least", bound(least))
                .with("most", bound(most));
            self.report(span, message);
        }
    }

    fn string(&mut self, name: &str, text: &str, span: &Range<usize>, schema: &Value) {
        let choices = choices(schema);
        if !choices.is_empty() && !choices.contains(&text) {
            let message = Message::new("config-unknown-value")
                .with("key", name)
                .with("value", text)
                .with("known", choices.join(", "));
            return self.report(span, message);
        }
        if let Some(pattern) = schema.get("pattern").and_then(Value::as_str)
            && Regex::new(pattern).is_ok_and(|pattern| !pattern.is_match(text))
        {
            let message = Message::new("config-pattern")
                .with("key", name)
                .with("value", text)
                .with("pattern", pattern);
            return self.report(span, message);
        }
        let format = schema.get("format").and_then(Value::as_str).unwrap_or_default();
        if format == "check" && !checks::known(text) {
            let message = match checks::nearest(text) {
                Some(nearest) => Message::new("config-unknown-check-near")
                    .with("value", text)
                    .with("nearest", nearest),
                None => Message::new("config-unknown-check").with("value", text),
            };
            return self.report(span, message);
        }
        let is_language = || Lang::parse(text).is_ok();
        let message = match format {
            "language" if !is_language() => "config-unknown-language",
            "language-or-eu" if text != "eu" && !is_language() => "config-unknown-language",
            "project-path" if !is_inside(text) => "config-path-outside",
            _ => return,
        };
        self.report(span, Message::new(message).with("key", name).with("value", text));
    }
}

/// True if a path stays inside the folder it is relative to.
pub fn is_inside(path: &str) -> bool {
    !path.is_empty()
        && !path.contains('\\')
        && Path::new(path)
            .components()
            .all(|part| matches!(part, Component::Normal(_) | Component::CurDir))
}

fn qualified(table: &str, key: &str) -> String {
    if table.is_empty() { key.to_owned() } else { format!("{table}.{key}") }
}

/// The values of an enumeration, whether it is written as `enum` or as `oneOf` constants.
fn choices(schema: &Value) -> Vec<&str> {
    let listed = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
    let constants =
        schema.get("oneOf").and_then(Value::as_array).into_iter().flatten().flat_map(|choice| {
            let several = choice.get("enum").and_then(Value::as_array).into_iter().flatten();
            choice.get("const").into_iter().chain(several)
        });
    listed.chain(constants).filter_map(Value::as_str).collect()
}

fn expected_type(schema: &Value) -> &str {
    let named = match schema.get("type") {
        Some(Value::String(name)) => Some(name.as_str()),
        // `Option<T>` is written as the pair of its type and "null".
        Some(Value::Array(names)) => {
            names.iter().filter_map(Value::as_str).find(|name| *name != "null")
        }
        _ => None,
    };
    named.unwrap_or(if choices(schema).is_empty() { "object" } else { "string" })
}

fn type_name(value: &DeValue) -> &'static str {
    match value {
        DeValue::String(_) => "string",
        DeValue::Integer(_) => "integer",
        DeValue::Float(_) => "number",
        DeValue::Boolean(_) => "boolean",
        DeValue::Datetime(_) => "date",
        DeValue::Array(_) => "array",
        DeValue::Table(_) => "object",
    }
}

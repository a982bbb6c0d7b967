//! What is said to a person, before it is put into words.
//!
//! A message is an id of `locales/` with typed arguments. Only the command line and the
//! typesetter turn it into text; everything below them passes it on.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A message of `locales/` with its arguments. The Fluent message's value says what is the
/// case; its attribute `.hint`, if it has one, says what to do about it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Message {
    pub id: &'static str,
    pub args: Vec<(&'static str, Arg)>,
}

/// An argument of a message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Arg {
    Text(String),
    Number(i64),
    Decimal(f64),
}

impl Message {
    /// A message without arguments yet.
    pub fn new(id: &'static str) -> Self {
        Message { id, args: Vec::new() }
    }

    /// The value of an argument, if it is a text.
    pub fn text_arg(&self, name: &str) -> Option<&str> {
        self.args.iter().find_map(|(own, value)| match value {
            Arg::Text(text) if *own == name => Some(text.as_str()),
            _ => None,
        })
    }

    /// Adds an argument.
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// As it is, without the signs of a language.
impl fmt::Display for Arg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Arg::Text(text) => f.write_str(text),
            Arg::Number(number) => number.fmt(f),
            Arg::Decimal(number) => number.fmt(f),
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Arg::Text(text.clone())
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Arg::Decimal(number)
    }
}

macro_rules! arg_from_number {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg {
            fn from(number: $number) -> Self {
                // A count beyond i64 cannot occur; saturating keeps the conversion total.
                Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}
arg_from_number!(u8, u32, u64, usize, i32, i64);

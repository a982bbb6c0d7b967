//! Wrong usage in the words of Vulgate: an error of the argument parser becomes an
//! [`Error`], so that it comes in the user's language, with a remedy, and as JSON where JSON
//! was asked for.

use crate::error::Error;
use crate::model::lang::UnknownLang;
use crate::model::{Arg, Message, Place};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use rapidfuzz::distance::levenshtein;
use std::error::Error as _;
use std::ffi::OsString;
use std::num::ParseIntError;

/// A subcommand that was typed.
pub struct Asked {
    /// Such as `vulgate tm import`; the program alone if no subcommand was typed.
    pub path: String,
    /// It writes to the file of an option `--output`.
    has_output: bool,
}

/// The subcommand that was typed, by the first words that are names of commands.
pub fn asked(command: &clap::Command, typed: &[OsString]) -> Asked {
    let mut path = command.get_name().to_owned();
    let mut current = command;
    for word in typed.iter().skip(1).filter_map(|word| word.to_str()) {
        if word == "--" {
            break;
        }
        if let Some(inner) = current.find_subcommand(word) {
            path = format!("{path} {word}");
            current = inner;
        }
    }
    let has_output = current.get_arguments().any(|it| it.get_long() == Some("output"));
    Asked { path, has_output }
}

/// Whether somebody asked for the help of the command `help`, which takes names of commands only.
pub fn is_help_of_help(error: &clap::Error) -> bool {
    let named = error.get(ContextKind::InvalidSubcommand);
    let flag = |name: &str| name == "--help" || name == "-h";
    matches!(named, Some(ContextValue::String(name)) if flag(name))
}

/// The error in words; none for what is no error: help and the version that were asked for.
pub fn error(error: &clap::Error, asked: &Asked) -> Option<Error> {
    let told = Told { error, asked };
    let message = match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        | ErrorKind::MissingSubcommand => return None,
        ErrorKind::InvalidSubcommand => told
            .message("usage-command-unknown")
            .with("name", told.text(ContextKind::InvalidSubcommand))
            .with(
                "near",
                told.nearest(ContextKind::InvalidSubcommand, ContextKind::SuggestedSubcommand),
            ),
        ErrorKind::UnknownArgument => told
            .message("usage-argument-unknown")
            .with("argument", told.text(ContextKind::InvalidArg))
            .with("near", told.meant()),
        ErrorKind::InvalidValue if told.text(ContextKind::InvalidValue).is_empty() => {
            told.message("usage-value-missing").with("argument", told.text(ContextKind::InvalidArg))
        }
        ErrorKind::InvalidValue => told
            .value("usage-value-unknown")
            .with("known", told.text(ContextKind::ValidValue))
            .with("near", told.nearest(ContextKind::InvalidValue, ContextKind::SuggestedValue)),
        ErrorKind::ValueValidation => told.refused_value(),
        ErrorKind::MissingRequiredArgument => told
            .message("usage-argument-missing")
            .with("arguments", told.text(ContextKind::InvalidArg)),
        ErrorKind::ArgumentConflict => told
            .message("usage-conflict")
            .with("argument", told.text(ContextKind::InvalidArg))
            .with("other", told.text(ContextKind::PriorArg)),
        ErrorKind::InvalidUtf8 => told.message("usage-not-unicode"),
        _ => told.message("usage-other").with("argument", told.text(ContextKind::InvalidArg)),
    };
    Some(Error::usage(Place::default(), message))
}

/// What the parser tells about an error.
struct Told<'a> {
    error: &'a clap::Error,
    asked: &'a Asked,
}

impl Told<'_> {
    fn message(&self, id: &'static str) -> Message {
        Message::new(id).with("help", format!("{} --help", self.asked.path))
    }

    fn value(&self, id: &'static str) -> Message {
        self.message(id)
            .with("value", self.text(ContextKind::InvalidValue))
            .with("argument", self.text(ContextKind::InvalidArg))
    }

    /// A value that its type refuses.
    fn refused_value(&self) -> Message {
        let reason = self.error.source();
        if reason.is_some_and(|reason| reason.is::<UnknownLang>()) {
            return self.value("usage-value-language");
        }
        if reason.is_some_and(|reason| reason.is::<ParseIntError>()) {
            return self.value("usage-value-number");
        }
        // The parser of numbers within bounds tells them in words only.
        let reason = reason.map(ToString::to_string).unwrap_or_default();
        match bounds(&reason) {
            Some((least, most)) => {
                self.value("usage-value-bounds").with("least", least).with("most", most)
            }
            None if reason.contains("digit") || reason.contains("integer") => {
                self.value("usage-value-number")
            }
            None => self.value("usage-value-refused"),
        }
    }

    /// What the parser keeps under a name, in one line; empty if nothing.
    fn text(&self, kind: ContextKind) -> String {
        self.values(kind).join(", ")
    }

    /// What was probably meant by an argument that the command does not take: the file to write
    /// to, if there is an option for it and what was typed looks like a file.
    fn meant(&self) -> Arg {
        let typed = self.text(ContextKind::InvalidArg);
        if self.asked.has_output && !typed.starts_with('-') {
            return format!("--output {typed}").into();
        }
        self.nearest(ContextKind::InvalidArg, ContextKind::SuggestedArg)
    }

    /// Of the words that the parser takes for what was meant, the nearest to what was typed, or
    /// `none`.
    fn nearest(&self, typed: ContextKind, near: ContextKind) -> Arg {
        let typed = self.text(typed);
        let apart = |word: &String| levenshtein::distance(typed.chars(), word.chars());
        let nearest = self.values(near).into_iter().min_by_key(apart);
        nearest.unwrap_or_else(|| "none".to_owned()).into()
    }

    fn values(&self, kind: ContextKind) -> Vec<String> {
        match self.error.get(kind) {
            Some(ContextValue::String(text)) => vec![text.clone()],
            Some(ContextValue::Strings(texts)) => texts.clone(),
            Some(ContextValue::StyledStr(text)) => vec![text.to_string()],
            Some(ContextValue::StyledStrs(texts)) => {
                texts.iter().map(ToString::to_string).collect()
            }
            Some(ContextValue::Number(number)) => vec![number.to_string()],
            _ => Vec::new(),
        }
    }
}

/// `1` and `100` of "0 is not in 1..=100".
fn bounds(reason: &str) -> Option<(String, String)> {
    let (before, most) = reason.split_once("..=")?;
    let least = before.rsplit(' ').next()?;
    Some((least.to_owned(), most.to_owned()))
}

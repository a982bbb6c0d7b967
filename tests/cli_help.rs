//! The help: every command and argument has its words, and no words are left over.

use clap::CommandFactory;
use std::collections::BTreeSet;
use vulgate::cli::args::Arguments;
use vulgate::cli::help::{HelpId, ids};
use vulgate::l10n::{FILES, Localizer};
use vulgate::model::Lang;
use vulgate::model::lang::EU;

fn english() -> Localizer {
    Localizer::new(&Lang::parse("en").unwrap())
}

#[test]
fn every_command_and_argument_has_its_help() {
    let localizer = english();
    for id in ids(&Arguments::command()) {
        if let HelpId::Needed(id) = id {
            assert!(localizer.has(&id), "locales/en/help.ftl: no {id}");
        }
    }
}

#[test]
fn no_help_is_left_over() {
    let asked: BTreeSet<String> = ids(&Arguments::command())
        .into_iter()
        .map(|id| match id {
            HelpId::Needed(id) | HelpId::Optional(id) => id,
        })
        .collect();
    let words = |lang_file: &str| {
        let (_, _, text) =
            FILES.iter().find(|(lang, file, _)| (*lang, *file) == ("en", lang_file)).unwrap();
        let resource = fluent_syntax::parser::parse(*text).unwrap();
        let ids = resource.body.into_iter().filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => Some(message.id.name),
            _ => None,
        });
        ids.collect::<Vec<&str>>()
    };
    // The words for options and for a command stand in every line of usage.
    let in_usage = ["cli-value-options", "cli-value-command"];
    let placeholders = words("cli.ftl").into_iter().filter(|id| id.starts_with("cli-value-"));
    let placeholders = placeholders.filter(|id| !in_usage.contains(id));
    for id in words("help.ftl").into_iter().chain(placeholders) {
        assert!(asked.contains(id), "{id} is not asked for");
    }
}

/// An example that is wrong is worse than none: each is read as a command line.
#[test]
fn examples_are_right_usage() {
    let localizer = english();
    let mut tried = 0;
    for id in ids(&Arguments::command()) {
        let HelpId::Optional(id) = id else { continue };
        if !localizer.has(&id) {
            continue;
        }
        for line in localizer.text_of(&id).lines() {
            let line = line.split("  #").next().unwrap_or_default();
            let typed = line.rsplit(['|', '&']).find(|part| part.contains("vulgate ")).unwrap();
            let typed = typed.split('>').next().unwrap_or_default().replace('"', "");
            let parsed = Arguments::command().try_get_matches_from(typed.split_whitespace());
            let search = id == "help-tm-search-examples";
            assert!(parsed.is_ok() || search, "{id}: {line}\n{}", parsed.unwrap_err());
            tried += 1;
        }
    }
    assert!(tried > 15);
}

#[test]
fn help_is_short_enough_for_a_line_of_the_overview() {
    for official in EU {
        let localizer = Localizer::new(&Lang::parse(official.code).unwrap());
        for command in vulgate::cli::command(&localizer).get_subcommands() {
            let about = command.get_about().unwrap().to_string();
            let length = about.chars().count();
            assert!(length <= 90, "{}: {}: {about}", official.code, command.get_name());
        }
    }
}

/// The words of the argument parser itself: none of them stands in a help of ours.
#[test]
fn help_has_no_words_of_the_parser() {
    const WORDS: [&str; 7] = [
        "Usage:",
        "[OPTIONS]",
        "<COMMAND>",
        "Print help",
        "Options:",
        "[default:",
        "[possible values:",
    ];
    fn visit(command: &mut clap::Command, lang: &str) {
        let help = command.render_help().to_string();
        // French has the same word.
        for word in WORDS.iter().filter(|word| (lang, **word) != ("fr", "[OPTIONS]")) {
            assert!(!help.contains(word), "{lang}: {word} in {help}");
        }
        command.get_subcommands_mut().for_each(|inner| visit(inner, lang));
    }
    for official in EU.iter().filter(|official| official.code != "en") {
        let localizer = Localizer::new(&Lang::parse(official.code).unwrap());
        let described = vulgate::cli::command(&localizer);
        visit(&mut vulgate::cli::help::finish(described, &localizer), official.code);
    }
}

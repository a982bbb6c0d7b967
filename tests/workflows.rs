//! The workflow files that users copy: they are YAML, and every command in them is right usage.

use clap::CommandFactory;
use saphyr_parser::Parser;
use vulgate::cli::args::Arguments;

const FILES: [&str; 2] = [".github/workflows/publish.yml", "docs/ci/gitlab-ci.yml"];

fn text(path: &str) -> String {
    std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The command lines of a file that call Vulgate. A line that begins with an option goes on
/// with the one before, as in a folded block.
fn commands(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut goes_on = false;
    for line in text.lines().map(str::trim) {
        let command = line.trim_start_matches("- ").trim_start_matches("run: ");
        if command.starts_with("vulgate ") {
            found.push(command.to_owned());
            goes_on = true;
        } else if goes_on && line.starts_with("--") {
            let last = found.last_mut().unwrap();
            *last = format!("{last} {line}");
        } else {
            goes_on = false;
        }
    }
    found
}

#[test]
fn workflows_are_yaml() {
    for path in FILES {
        let text = text(path);
        for event in Parser::new_from_str(&text) {
            assert!(event.is_ok(), "{path}: {event:?}");
        }
    }
}

#[test]
fn their_commands_are_right_usage() {
    for path in FILES {
        let commands = commands(&text(path));
        assert!(commands.len() >= 2, "{path}: {commands:?}");
        for command in commands {
            let typed = command.split(" >").next().unwrap().replace('"', "");
            let parsed = Arguments::command().try_get_matches_from(typed.split_whitespace());
            assert!(parsed.is_ok(), "{path}: {command}: {}", parsed.unwrap_err());
        }
    }
}

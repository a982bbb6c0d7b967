//! The files of `locales/` against each other and against the code: no id is missing or
//! unused, every message has the arguments it names, and every error says what to do.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use vulgate::l10n::FILES;
use vulgate::model::lang::EU;

/// What a message needs and offers.
#[derive(Clone, Debug, Default, PartialEq)]
struct Shape {
    file: String,
    /// Its value, by no name, and its attributes.
    parts: BTreeMap<String, Part>,
}

/// What one pattern of a message needs.
#[derive(Clone, Debug, Default, PartialEq)]
struct Part {
    variables: BTreeSet<String>,
    /// Messages whose value is part of it; they get the same arguments.
    references: BTreeSet<String>,
    /// Keys of its plural forms, and of those that a word chooses.
    forms: BTreeSet<String>,
    /// All that it says, without what is put in.
    text: String,
}

/// The messages of one language by id. Junk, terms without use and doubled ids fail here.
fn messages(lang: &str) -> BTreeMap<String, Shape> {
    let mut all = BTreeMap::new();
    for (_, file, text) in FILES.iter().filter(|(of, ..)| *of == lang) {
        let resource = fluent_syntax::parser::parse(*text)
            .unwrap_or_else(|(_, errors)| panic!("locales/{lang}/{file}: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            let mut shape = Shape { file: (*file).to_owned(), ..Shape::default() };
            let value = message.value.iter().map(|value| ("", value));
            let attributes = message.attributes.iter().map(|it| (it.id.name, &it.value));
            for (name, pattern) in value.chain(attributes) {
                shape.parts.entry(name.to_owned()).or_default().read(pattern);
            }
            assert_eq!(all.insert(id.clone(), shape), None, "{lang}: {id} is there twice");
        }
    }
    let values: BTreeMap<String, BTreeSet<String>> = all
        .iter()
        .filter_map(|(id, shape)| Some((id.clone(), shape.parts.get("")?.variables.clone())))
        .collect();
    for part in all.values_mut().flat_map(|shape| shape.parts.values_mut()) {
        let of_others = part.references.iter().flat_map(|id| values[id].clone());
        part.variables.extend(of_others);
    }
    all
}

impl Shape {
    fn variables(&self) -> BTreeSet<String> {
        self.parts.values().flat_map(|part| part.variables.clone()).collect()
    }
}

impl Part {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            let expression = match element {
                PatternElement::Placeable { expression } => expression,
                PatternElement::TextElement { value } => {
                    self.text += value;
                    continue;
                }
            };
            match expression {
                Expression::Inline(inline) => self.inline(inline),
                Expression::Select { selector, variants } => {
                    self.inline(selector);
                    for variant in variants {
                        let (VariantKey::Identifier { name }
                        | VariantKey::NumberLiteral { value: name }) = variant.key;
                        self.forms.insert(name.to_owned());
                        self.read(&variant.value);
                    }
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute: None } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { id, arguments } => {
                assert!(["NUMBER", "DATETIME"].contains(&id.name), "no function {}", id.name);
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            InlineExpression::Placeable { expression } => {
                if let Expression::Inline(inline) = expression.as_ref() {
                    self.inline(inline);
                }
            }
            _ => {}
        }
    }
}

fn languages() -> BTreeSet<&'static str> {
    FILES.iter().map(|(lang, ..)| *lang).collect()
}

/// Forms that a number chooses; all others are chosen by a word that the code gives.
const PLURAL: [&str; 9] = ["zero", "one", "two", "few", "many", "other", "0", "1", "2"];

#[test]
fn every_message_is_in_24_languages_with_the_same_arguments() {
    let english = messages("en");
    let mut faults = Vec::new();
    for official in EU {
        let own = messages(official.code);
        for (id, shape) in &english {
            let place = format!("locales/{}/{}: {id}", official.code, shape.file);
            let Some(found) = own.get(id) else {
                faults.push(format!("{place} is missing"));
                continue;
            };
            let names = |shape: &Shape| shape.parts.keys().cloned().collect::<Vec<_>>();
            if names(found) != names(shape) {
                faults.push(format!("{place}: {:?}, not {:?}", names(found), names(shape)));
            }
            for (name, part) in &shape.parts {
                let Some(own) = found.parts.get(name) else { continue };
                if own.variables != part.variables {
                    let (own, part) = (&own.variables, &part.variables);
                    faults.push(format!("{place} .{name}: {own:?}, not {part:?}"));
                }
                let chosen = part.forms.iter().filter(|form| !PLURAL.contains(&form.as_str()));
                let missing = chosen.filter(|form| !own.forms.contains(*form));
                faults.extend(missing.map(|form| format!("{place} .{name}: no [{form}]")));
            }
            if found.file != shape.file {
                faults.push(format!("{place} stands in {}", found.file));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A message of three words or more is not the same in two languages, unless it is made of names.
#[test]
fn no_english_is_left_over() {
    let english = messages("en");
    let words = |text: &str| {
        let long = |word: &&str| word.chars().filter(|c| c.is_lowercase()).count() > 2;
        text.split_whitespace().filter(long).count()
    };
    let mut faults = Vec::new();
    for official in EU.iter().filter(|official| official.code != "en") {
        for (id, shape) in messages(official.code) {
            let original = &english[&id];
            if id.ends_with("-examples") {
                continue;
            }
            for (name, part) in &shape.parts {
                let same = original.parts.get(name).is_some_and(|it| it.text == part.text);
                if same && words(&part.text) > 2 {
                    faults.push(format!("locales/{}/{}: {id} .{name}", official.code, shape.file));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_language_has_ids_that_english_lacks() {
    let english = messages("en");
    for lang in languages() {
        for (id, shape) in messages(lang) {
            let original = english.get(&id).unwrap_or_else(|| panic!("{lang}: {id} is unknown"));
            assert!(shape.variables().is_subset(&original.variables()), "{lang}: {id}");
        }
    }
}

/// A form that no number has is never shown. Categories of CLDR 48; the numbers 0, 1 and 2 may
/// have a form of their own. Only messages whose forms are plural ones in English are looked
/// at; others choose by a word.
#[test]
fn plural_forms_are_those_that_the_language_has() {
    use icu::plurals::{PluralCategory, PluralRules};
    let english = messages("en");
    for lang in languages() {
        let locale: icu::locale::Locale = lang.parse().unwrap();
        let rules = PluralRules::try_new_cardinal(locale.into()).unwrap();
        let mut known: BTreeSet<String> = rules
            .categories()
            .map(|category| match category {
                PluralCategory::Zero => "zero",
                PluralCategory::One => "one",
                PluralCategory::Two => "two",
                PluralCategory::Few => "few",
                PluralCategory::Many => "many",
                PluralCategory::Other => "other",
            })
            .map(str::to_owned)
            .collect();
        if lang == "mt" {
            // Fluent does not know the Maltese dual: it is written [2].
            known.remove("two");
        }
        known.extend(["0", "1", "2"].map(str::to_owned));
        for (id, shape) in messages(lang) {
            for (name, part) in &shape.parts {
                let original = english[&id].parts.get(name);
                if original.is_some_and(|original| original.forms.contains("one")) {
                    assert!(part.forms.is_subset(&known), "{lang}: {id} .{name} {:?}", part.forms);
                }
            }
        }
    }
}

/// All Rust files of `src`, with the tests in them left out.
fn sources() -> Vec<(PathBuf, String)> {
    fn visit(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                visit(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs")
                && path.file_name().is_some_and(|name| name != "tests.rs")
            {
                let text = std::fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
                found.push((path, code.to_owned()));
            }
        }
    }
    let mut found = Vec::new();
    visit(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    found.sort();
    found
}

/// A place in the code that makes a message: its id, the names of the arguments given up to
/// the next such place, and whether it stands within the making of an error.
struct Site {
    path: PathBuf,
    id: String,
    arguments: BTreeSet<String>,
    is_error: bool,
}

/// Arguments that are added to every message of a module in one place: the report of a
/// validator names the element, and what checks values is told of the attribute later.
fn given_to_all(path: &Path) -> impl Iterator<Item = String> {
    let within = |folder: &str| path.to_string_lossy().replace('\\', "/").contains(folder);
    let names: &[&str] = match () {
        () if within("/src/validation/grammar/value.rs") => &["element", "attribute", "value"],
        () if within("/src/validation/") => &["element", "rule"],
        () => &[],
    };
    names.iter().map(|name| (*name).to_owned())
}

fn sites() -> Vec<Site> {
    let made = Regex::new(r#"(?:Message|Fault)::new\((?:[^()";]*,\s*)?"([^"]+)"\s*\)"#).unwrap();
    let with = Regex::new(r#"\.with\(\s*"([^"]+)""#).unwrap();
    let error = Regex::new(r"(Error::|Finding::error|Fault::new)[^;{}]*$").unwrap();
    let mut sites = Vec::new();
    for (path, code) in sources() {
        let found: Vec<_> = made.captures_iter(&code).collect();
        for (index, capture) in found.iter().enumerate() {
            let whole = capture.get(0).unwrap();
            let end = found.get(index + 1).map_or(code.len(), |next| next.get(0).unwrap().start());
            let following = &code[whole.end()..end];
            let given = with.captures_iter(following).map(|name| name[1].to_owned());
            sites.push(Site {
                path: path.clone(),
                id: capture[1].to_owned(),
                arguments: given.chain(given_to_all(&path)).collect(),
                is_error: error.is_match(&code[..whole.start() + "Fault::new".len()]),
            });
        }
    }
    assert!(!sites.is_empty());
    sites
}

#[test]
fn every_message_in_the_code_is_in_english_with_the_arguments_it_names() {
    let english = messages("en");
    let mut faults = Vec::new();
    for site in sites() {
        let Some(shape) = english.get(&site.id) else {
            faults.push(format!("{}: no message {}", site.path.display(), site.id));
            continue;
        };
        for missing in shape.variables().difference(&site.arguments) {
            faults.push(format!("{}: {} without ${missing}", site.path.display(), site.id));
        }
        if site.is_error && !shape.parts.contains_key("hint") {
            faults.push(format!("locales/en/{}: {} has no .hint", shape.file, site.id));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Ids that the code takes from a `match` are seen here only: each stands in the code as a
/// text, or is part of another message. The help of the command line has a test of its own (`cli_help`).
#[test]
fn no_message_is_unused() {
    let code: String = sources().into_iter().map(|(_, code)| code).collect();
    let english = messages("en");
    let parts = english.values().flat_map(|shape| shape.parts.values());
    let referred: BTreeSet<&String> = parts.flat_map(|part| &part.references).collect();
    let unused: Vec<_> = english
        .iter()
        .filter(|(_, shape)| shape.file != "help.ftl" && shape.file != "furniture.ftl")
        .filter(|(id, _)| !id.starts_with("cli-value-"))
        .filter(|(id, _)| !referred.contains(id) && !code.contains(&format!("\"{id}\"")))
        .map(|(id, shape)| format!("locales/en/{}: {id}", shape.file))
        .collect();
    assert!(unused.is_empty(), "{}", unused.join("\n"));
}

/// Kinds of reasons: the message that says them, the file that knows them, and how they stand there.
const REASONS: [(&str, &str, &str); 7] = [
    (
        "syntax-reason",
        "src/formats/syntax.rs",
        r#"(?m)^ +\(".*", "([a-z-]+)"\),$|OTHER: &str = "(.*)""#,
    ),
    ("system-reason", "src/error/system.rs", r#"=> "([a-z-]+)""#),
    ("database-reason", "src/tm/store/fault.rs", r#"=> "([a-z-]+)""#),
    (
        "verify-reason",
        "src/tm/store/verify.rs",
        r#"(?m)Flaw::(?:new|of_[a-z]+)\(\s*"([a-z-]+)"|^ +"([a-z-]+)",$"#,
    ),
    ("image-reason", "src/typesetting/html/pictures.rs", r#"damage\("([a-z-]+)"\)"#),
    (
        "pdf-reason",
        "src/typesetting/pdf/shortfall.rs",
        r#"(?m)^ +\(".*", "([a-z-]+)"\),$|OTHER: &str = "(.*)""#,
    ),
    (
        "image-reason",
        "src/typesetting/pdf/images.rs",
        r#"(?m)^ +\(".*", "([a-z-]+)"\),$|OTHER: &str = "(.*)"|Damage::new\("([a-z-]+)""#,
    ),
];

/// A kind of reason without words of its own would be said in general, and nobody would notice.
#[test]
fn every_kind_of_reason_has_its_words() {
    let mut kinds: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let sources = sources();
    for (message, file, row) in REASONS {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        let (_, code) = sources.iter().find(|(it, _)| *it == path).unwrap();
        let rows = Regex::new(row).unwrap();
        let found = rows.captures_iter(code).filter_map(|row| row.iter().skip(1).flatten().next());
        kinds.entry(message).or_default().extend(found.map(|kind| kind.as_str().to_owned()));
    }
    let english = messages("en");
    for (message, kinds) in kinds {
        assert_eq!(english[message].parts[""].forms, kinds, "{message}");
    }
}
